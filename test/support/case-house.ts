import { expect } from 'vitest'
import type { Card } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import { createCaseWorker } from '../../src/case-discussion/worker.ts'
import type { Form } from '../../src/form.ts'
import type { Incoming, Member, Outgoing, Place, Platform, Store, Who } from '../../src/ports.ts'
import { runDue } from '../../src/schedule.ts'
import { lastingBot } from './lasting-bot.ts'
import type { SharedDatabase } from './postgres.ts'
import { FakeRooms } from './rooms.ts'
import { fillSample, MORNING } from './sample.ts'

/** People of the sample municipality, by what they are in these tests. */
export const PEOPLE = {
  gp: 'huisarts-lisdodde',
  contact: 'cjg-veenbes',
  worker: 'cjg-heidekruid',
  other: 'cjg-rietzanger',
  nurse: 'poh-watermunt',
  expert: 'expert-wulp',
  coordinator: 'coordinator-ijsvogel',
}
export type Who0 = keyof typeof PEOPLE

interface Shown {
  key: string
  card: Card
  to?: string
}

/** The bot with its worker, rooms that a test rules, and everyone reachable on one platform. */
export async function openCaseHouse(platform: Platform, shared: SharedDatabase) {
  const { database } = shared
  await shared.reset()
  const workspace = 'W1'
  const who = (person: string): Who => ({ platform, workspace, user: person })
  const direct = (person: string): Place => ({ ...who(person), conversation: person, kind: 'direct' })
  await database.transaction(async store => {
    await fillSample(store)
    for (const id of Object.values(PEOPLE)) await store.linkAccount(id, who(id), direct(id))
  })
  let clock = MORNING
  let deliveries = 0
  const errors: unknown[] = []
  const rooms = new FakeRooms(platform)
  const mail = database.mail()
  const bot = lastingBot(database, { now: () => clock, failed: e => errors.push(e) })
  await database.transaction(bot.prepare)
  const worker = createCaseWorker({
    database,
    rooms: { [platform]: rooms },
    now: () => clock,
    failed: e => errors.push(e),
  })
  const shown = new Map<string, Shown[]>()
  /** Everything that ever stood in a room, with who could read it then. */
  const roomLog: { card: Card; readers: string[] }[] = []

  function show(place: Place, kind: string, key: string, card: Card, to: string | null): void {
    const list = shown.get(place.conversation) ?? []
    const known = list.find(one => one.key === key)
    if (known && kind === 'update') known.card = card
    else if (!known) list.push({ key, card, ...(to ? { to } : {}) })
    shown.set(place.conversation, list)
    const room = rooms.at(place)
    if (room && kind !== 'whisper') roomLog.push({ card, readers: [...room.members.keys()] })
  }

  /** Sends everything that waits. */
  async function deliver(): Promise<void> {
    for (;;) {
      const letters = await mail.claim(clock, 50)
      if (letters.length === 0) return
      for (const letter of letters) {
        show(letter.place, letter.kind, letter.key, letter.card, letter.to?.user ?? null)
        await mail.settle(letter, { state: 'sent', ref: `r${letter.number}` }, clock)
      }
    }
  }

  /** Lets the worker do what it can now, and sends what comes of it. */
  async function settle(): Promise<void> {
    for (let i = 0; i < 12 && (await worker.round()) > 0; i += 1);
    await deliver()
  }

  const guests = new Set<string>()

  async function handle(said: Incoming): Promise<Outgoing[]> {
    const incoming = guests.has(said.from.user) ? { ...said, outsider: true as const } : said
    const { outgoing } = await bot.handle(incoming)
    for (const one of outgoing)
      if ('card' in one && one.place.platform === 'local')
        show(one.place, one.kind, one.key, one.card, one.kind === 'whisper' ? one.to.user : null)
    await settle()
    return outgoing
  }

  const base = (person: string, place: Place) => ({ id: `in-${++deliveries}`, from: who(person), place, at: clock })

  const cardsOf = (conversation: string): Shown[] => shown.get(conversation) ?? []

  /** The newest card in a conversation that offers this action. */
  function offering(
    conversation: string,
    action: string,
    value = '',
  ): { key: string; value: string; options: string[] } {
    for (const { key, card } of cardsOf(conversation).toReversed()) {
      const button = card.actions.find(
        one => one.kind === 'button' && one.action === action && one.value.includes(value),
      )
      if (button?.kind === 'button') return { key, value: button.value, options: [] }
      const choice = card.parts.find(part => part.kind === 'choice' && part.action === action)
      if (choice?.kind === 'choice')
        return { key, value: choice.options[0]!.value, options: choice.options.map(o => o.value) }
    }
    throw new Error(
      `no ${action} in ${conversation}: ${cardsOf(conversation)
        .map(one => cardText(one.card))
        .join('\n---\n')}`,
    )
  }

  const house = {
    database,
    rooms,
    worker,
    /** Those whom the platform calls a guest, or of another organisation. */
    guests,
    errors,
    shown,
    roomLog,
    settle,
    deliver,
    who,
    direct,
    now: () => clock,
    at: (moment: string) => {
      clock = new Date(moment)
    },
    id: (name: Who0) => PEOPLE[name],
    say: (name: Who0, text: string, place: Place = direct(PEOPLE[name])) =>
      handle({ ...base(PEOPLE[name], place), kind: 'message', text }),
    /** Presses the newest button or choice with this action; `value` when another is meant. */
    press: async (
      name: Who0,
      action: string,
      value?: string,
      place: Place = direct(PEOPLE[name]),
    ): Promise<Outgoing[]> => {
      const found = offering(place.conversation, action, value)
      const chosen = (value !== undefined && found.options.find(one => one.includes(value))) || found.value
      return handle({ ...base(PEOPLE[name], place), kind: 'action', action, value: chosen, key: found.key })
    },
    /** A press that no card offers. */
    force: (name: Who0, action: string, value: string, place: Place = direct(PEOPLE[name])) =>
      handle({ ...base(PEOPLE[name], place), kind: 'action', action, value, key: 'forged' }),
    fill: (name: Who0, form: string, value: string, fields: Record<string, string>) =>
      handle({ ...base(PEOPLE[name], direct(PEOPLE[name])), kind: 'form', form, value, fields }),
    joined: async (place: Place, member: Member) => {
      rooms.at(place)?.members.set(member.user, member)
      await handle({ ...base(member.user, place), kind: 'joined', who: [member] })
    },
    left: async (place: Place, user: string) => {
      const member = rooms.at(place)!.members.get(user)!
      rooms.at(place)?.members.delete(user)
      await handle({ ...base(user, place), kind: 'left', who: [member] })
    },
    /** Everything someone reads in their own conversation. */
    reads: (name: Who0): string =>
      cardsOf(PEOPLE[name])
        .map(one => cardText(one.card))
        .join('\n\n'),
    /** What stands in a room. */
    inRoom: (place: Place): string =>
      cardsOf(place.conversation)
        .map(one => cardText(one.card))
        .join('\n\n'),
    /** What waits to be sent or is due, at this moment. */
    schedule: async () => {
      await runDue(database, clock, error => errors.push(error))
      await settle()
    },
    cases: <T>(work: (store: Store) => Promise<T>): Promise<T> => database.transaction(work),
    file: async (number = '2026-0001') => (await database.transaction(store => store.cases.find(`k${number}`)))!,
    /** Nothing went wrong unseen. */
    check: () => expect(errors).toEqual([]),
  }
  return house
}

export type CaseHouse = Awaited<ReturnType<typeof openCaseHouse>>

export const formIn = (outgoing: Outgoing[]): Form => {
  const form = outgoing.find(one => one.kind === 'form')
  if (form?.kind !== 'form') throw new Error('no form was opened')
  return form.form
}

/** A question that names nobody. */
export const MARKER = 'steenrode-vuurtoren'
export const QUESTION = `Hoe helpen we dit gezin met opvoeden zonder zware verwijzing? ${MARKER}`

export const asked = (change: Record<string, string> = {}): Record<string, string> => ({
  mode: 'anonymous',
  theme: 'parenting',
  age: 'y8',
  question: QUESTION,
  people: `${PEOPLE.contact},${PEOPLE.worker}`,
  purpose: 'advice',
  urgency: 'this-week',
  danger: 'none',
  identifying: 'no',
  requester: 'self',
  ...change,
})

/** What both parents said, with everything checked. */
export const bothParents = (change: Record<string, string> = {}): Record<string, string> => ({
  authority: 'mother,father',
  check: 'register',
  parents: 'together',
  supervision: 'none',
  yes: 'mother,father',
  no: '',
  how: 'oral',
  date: '2026-11-24',
  until: '',
  parties: `${PEOPLE.contact},${PEOPLE.worker}`,
  informed: 'yes',
  free: 'yes',
  ...change,
})
