import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '../calendar.ts'
import type { Clock } from '../delivery/clock.ts'
import type { ModelBudget } from '../model/model.ts'
import type { Database, Question, Store, Visit } from '../ports.ts'
import { questionOf } from '../referral/answer-question.ts'
import { OFFERED } from '../referral/choose.ts'
import { rank } from '../referral/rank.ts'
import { type ModelTools, type SecondLook, secondLook, wantsSecondLook } from '../referral/second-look.ts'
import { outgoingText, withoutPeople } from '../safety/outgoing-text.ts'
import type { OpenMap } from '../social-map/open-map.ts'
import type { Answered } from './ability.ts'
import { cardOf } from './ask.ts'

/** A changed card is there within eight seconds or never; of these the platform gets the last. */
const DEADLINE_MS = 7_000
/** More at once is left as it was answered. */
const MOST_AT_ONCE = 8
/** Answered and not in the database yet; more than these were lost on the way. */
const MOST_WAITING = 500

export interface ImproverParts extends ModelTools {
  budget: ModelBudget
  clock: Clock
  database: Pick<Database, 'transaction'>
  map(store: Store, municipality: string): Promise<OpenMap | null>
  failed(error: unknown): void
}

/** Improves answers with a language model after they were given. What it does may be lost: the first answer stays. */
export interface Improver {
  /** Inside the transaction: this was answered. */
  take(answered: Answered): void
  /** After the commit: what was answered in this delivery may be improved. Never rejects. */
  handled(id: string): Promise<void>
  /** Starts nothing any more, and resolves when the database is left alone. */
  stop(): Promise<void>
}

export function createImprover(parts: ImproverParts): Improver {
  const { clock, database } = parts
  const waiting = new Map<string, Answered>()
  const writing = new Set<Promise<unknown>>()
  let busy = 0
  let ended = false

  /** null: the process is stopping. */
  async function inDatabase<T>(work: (store: Store) => Promise<T>): Promise<T | null> {
    if (ended) return null
    const done = database.transaction(work)
    writing.add(done)
    const forget = () => void writing.delete(done)
    done.then(forget, forget)
    return done
  }

  const spend = async (visit: Visit): Promise<boolean> =>
    (await inDatabase(store =>
      store.modelUse.spend(visit.municipality, visit.person?.id ?? null, dayOf(clock.now()), parts.budget),
    )) ?? false

  async function improve({ visit, text, need, question }: Answered): Promise<void> {
    const { municipality, now, texts } = visit
    const until = new Date(now.getTime() + DEADLINE_MS)
    const here = await inDatabase(store => around(store, municipality, parts.map))
    if (!here || !wantsSecondLook(need, rank(need, here.map.index), parts.when)) return
    const people = { known: here.map.names, people: here.people, today: now }
    const asked = outgoingText(text, people)
    if (asked === null) return
    const { index } = here.map
    const clean = withoutPeople(people)
    const about = `${municipality}@${here.version}`
    const look = await secondLook(parts, {
      ...{ text: asked, need, index, clean, texts, about, until },
      spend: () => spend(visit),
    })
    if (look) await inDatabase(store => show({ ...visit, store, now: clock.now() }, here.map, question, look, until))
  }

  return {
    take(answered) {
      if (waiting.size >= MOST_WAITING) waiting.clear()
      waiting.set(answered.visit.id, answered)
    },
    async handled(id) {
      const answered = waiting.get(id)
      waiting.delete(id)
      if (!answered || ended || busy >= MOST_AT_ONCE) return
      busy += 1
      await improve(answered)
        .catch(parts.failed)
        .finally(() => {
          busy -= 1
        })
    },
    async stop() {
      ended = true
      await Promise.allSettled(writing)
    },
  }
}

/** What a second look needs of the database, read at once. */
async function around(store: Store, municipality: string, map: ImproverParts['map']) {
  const open = await map(store, municipality)
  const people = (await store.people(municipality)).map(({ name }) => name)
  return open && { map: open, people, version: await store.mapVersion(municipality) }
}

/** As plain data: what is kept has no undefined. */
const same = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)))

/** Whether nobody did something with the question since it was answered: no press, no refinement, no next question. */
async function untouched(store: Store, before: Question): Promise<boolean> {
  const now = await store.heldQuestion(before.key)
  if (!now || !same([now.need, now.services, now.outcome], [before.need, before.services, before.outcome])) return false
  if ((await store.marks(before.key)).length > 0 || (await store.contactRequestOf(before.key))) return false
  return (await store.lastQuestion(before.place, before.askedAt))?.key === before.key
}

/** Changes the card that was posted, when it is still what was answered and in time. */
async function show(visit: Visit, map: OpenMap, before: Question, look: SecondLook, until: Date): Promise<void> {
  if (visit.now > until || !(await untouched(visit.store, before))) return
  const fresh = questionOf(visit, before.key, look.need, map)
  const next: Question = {
    ...fresh,
    askedAt: before.askedAt,
    services: look.candidates.slice(0, OFFERED).map(({ service }) => service.id),
    outcome: look.help.ask ? 'asked-back' : fresh.outcome,
    help: look.help,
  }
  await visit.store.saveQuestion(next)
  const card = await cardOf(visit, map, next, visit.person)
  await visit.store.send([{ kind: 'update', key: next.key, place: next.place, card }], visit.now)
}
