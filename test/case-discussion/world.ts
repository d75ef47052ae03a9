import { dayOf, plusDays } from '../../src/calendar.ts'
import type { Card } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import { type CaseFile, rolesIn } from '../../src/case-discussion/case.ts'
import { type Act, factsOf, move } from '../../src/case-discussion/desk.ts'
import { close, withdraw } from '../../src/case-discussion/end.ts'
import { consentOf } from '../../src/case-discussion/facts.ts'
import { createLastLook } from '../../src/case-discussion/last-look.ts'
import { callOff, fix, plan } from '../../src/case-discussion/meet.ts'
import { keepPlan, planOf, withGoal } from '../../src/case-discussion/plan.ts'
import { bringIn, decline, join, pass, record, request, take } from '../../src/case-discussion/request.ts'
import { caseNight, caseRound } from '../../src/case-discussion/review.ts'
import { joinedRoom, leftRoom } from '../../src/case-discussion/room.ts'
import { decide, draft } from '../../src/case-discussion/start.ts'
import { createCaseWorker } from '../../src/case-discussion/worker.ts'
import type { Member, Place, Store } from '../../src/ports.ts'
import { MemoryCases } from '../support/memory-cases.ts'
import { person } from '../support/postgres-rows.ts'
import { FakeRooms } from '../support/rooms.ts'

/** A small world of people, a case and a platform that misbehaves; it watches every card that comes into a room. */

export const REFERRER = 'gp'
export const COLLEAGUES = ['contact', 'worker', 'other', 'nurse'] as const
export const STRANGER = 'nobody-here'
const MARKER = 'planted-marker-of-a-case'
const who = (user: string) => ({ platform: 'slack' as const, workspace: 'W1', user })

const people = [
  person(REFERRER, { roles: ['gp'] }),
  person('contact', { roles: ['contact-person'] }),
  person('worker', { roles: ['contact-person'] }),
  person('other', { roles: ['contact-person'] }),
  person('nurse', { roles: ['practice-nurse'] }),
  person('sam', { roles: ['coordinator'] }),
]

/** The process is killed here. */
export class Killed extends Error {}

/** What the family said, kept apart from the bot: on a day, who of the two parents let whom read until when. */
interface Said {
  by: 'mother' | 'father'
  parties: readonly string[]
  from: string
  until: string | null
}

export class World {
  now = new Date('2026-11-24T09:10:00+01:00')
  readonly cases = new MemoryCases(people, who)
  readonly rooms = new FakeRooms('slack')
  readonly said: Said[] = []
  readonly wrong: string[] = []
  withdrawn = false
  /** Whether what waits is sent now: a platform can be away for hours, and so can the service. */
  sending = true
  /** Cards with content that came into a room. */
  posted = 0
  /** Acts of the outside world and of the database until the process is killed; null: it lives. */
  fuse: number | null = null
  readonly id = 'k2026-0001'
  readonly mode: 'named' | 'anonymous'

  constructor(mode: 'named' | 'anonymous' = 'named') {
    this.mode = mode
    this.cases.committed = () => this.burn()
  }

  light(fuse: number): void {
    this.fuse = fuse
  }

  trouble(call: keyof FakeRooms['trouble'], kind: NonNullable<FakeRooms['trouble']['open']>): void {
    this.rooms.trouble[call] = kind
  }

  burn(): void {
    if (this.fuse === null) return
    this.fuse -= 1
    if (this.fuse > 0) return
    this.fuse = null
    throw new Killed()
  }

  today = (): string => dayOf(this.now)
  file = (): CaseFile => this.cases.state.files.get(this.id)!
  run = <T>(work: (store: Store) => Promise<T>): Promise<T> => this.cases.transaction(work)

  async start(participants: readonly string[]): Promise<void> {
    const starter = {
      person: people[0]!,
      place: { ...who(REFERRER), conversation: REFERRER, kind: 'direct' as const },
      now: this.now,
    }
    await this.run(store =>
      draft(store, starter, {
        mode: this.mode,
        theme: 'parenting',
        years: 8,
        ageBand: '4-11',
        question: MARKER,
        people: [...participants],
        purpose: 'advice',
        urgency: 'this-week',
        danger: [],
        requester: null,
        identifying: false,
      }),
    )
    if (this.mode === 'anonymous') await this.act(REFERRER, (store, act, file) => decide(store, act, file))
  }

  /** Does something as someone, as the bot would: under a lock, with what they are in the case. */
  act<T>(by: string, work: (store: Store, act: Act, file: CaseFile) => Promise<T>): Promise<T> {
    return this.run(async store => {
      const file = (await store.cases.lock(this.id))!
      const roles = rolesIn(file, await store.cases.participants(this.id), people.find(one => one.id === by) ?? null)
      const line: Act['line'] = (action, outcome, about) => ({
        at: this.now,
        who: { kind: 'person', id: by },
        onBehalfOf: null,
        system: 'test',
        person: null,
        reference: null,
        action,
        outcome,
        ...about,
      })
      return work(store, { now: this.now, roles, line }, file)
    })
  }

  async consent(by: 'mother' | 'father', parties: readonly string[], days: number | null): Promise<void> {
    if (this.mode === 'anonymous') return
    const until = days === null ? null : plusDays(this.today(), days)
    let recorded = false
    const recording = this.act(REFERRER, async (store, act, file) => {
      const facts = await factsOf(store, file)
      if (!facts) return
      const adults = (['mother', 'father'] as const).map(role => ({ role, id: role, checked: 'register' as const }))
      const given = { by, how: 'oral' as const, date: this.today(), expires: until, parties, purposes: ['advice'] }
      const next = { ...facts, authority: adults, consents: [...facts.consents, consentOf(facts, given)] }
      recorded = (await record(store, act, file, next)) !== null
    })
    // also when the process is killed right after it was written down
    await recording.finally(() => {
      if (recorded) this.said.push({ by, parties, from: this.today(), until })
    })
  }

  open = () => this.act(REFERRER, (store, act, file) => decide(store, act, file))
  again = () =>
    this.act(REFERRER, (store, act, file) =>
      file.state === 'blocked' ? request(store, act, file) : Promise.resolve(null),
    )
  take = (by: string) => this.act(by, (store, act, file) => take(store, act, file))
  pass = (by: string) =>
    this.act(by, (store, act, file) => (file.manager === by ? pass(store, act, file) : Promise.resolve(null)))
  join = (by: string) => this.act(by, (store, act, file) => join(store, act, file, by))
  decline = (by: string, instead: string) =>
    this.act(by, (store, act, file) => decline(store, act, file, people.find(one => one.id === by)!, instead))
  add = (name: string) =>
    this.act(REFERRER, async (store, act, file) =>
      ['requested', 'open', 'frozen'].includes(file.state)
        ? bringIn(store, act, file, people.find(one => one.id === name)!)
        : false,
    )
  agree = () =>
    this.act(REFERRER, async (store, act, file) => {
      const moved = await move(store, act, file, 'agree', { workAt: this.now })
      if (!moved) return
      const id = `${file.id}-a${(await store.cases.agreements(file.id)).length + 1}`
      await store.cases.saveAgreement({
        id,
        case: file.id,
        who: REFERRER,
        due: this.today(),
        state: 'open',
        posted: false,
        remindedOn: null,
        goal: null,
      })
      await store.vault.write(file.id, `agreement:${id}`, MARKER, this.now)
    })
  aim = () =>
    this.act(REFERRER, async (store, act, file) => {
      const moved = await move(store, act, file, 'aim', { workAt: this.now })
      const goal = moved && withGoal(await planOf(store, file), { goal: MARKER, helps: MARKER, start: 3 })
      if (goal) await keepPlan(store, moved, goal, this.now)
    })
  meet = (by: string) => {
    const options = [1, 2].map(n => new Date(this.now.getTime() + n * 86_400_000))
    const asked = { options, minutes: 30, place: 'practice', detail: MARKER } as const
    return this.act(by, (store, act, file) => plan(store, act, file, asked))
  }
  fix = (by: string) => this.act(by, (store, act, file) => fix(store, act, file, { round: 1, option: 0 }))
  callOff = (by: string) => this.act(by, (store, act, file) => callOff(store, act, file))

  async withdraw(by: string): Promise<void> {
    let gone = false
    const withdrawing = this.act(by, async (store, act, file) => {
      gone = (await withdraw(store, act, file)) !== null
    })
    await withdrawing.finally(() => {
      this.withdrawn ||= gone
    })
  }

  close = () =>
    this.act(REFERRER, (store, act, file) =>
      close(store, act, file, { outcome: MARKER, level: 'light', prevented: 'yes' }),
    )

  /** Someone comes into the room; `told`: the platform says so. */
  async enter(user: string, told: boolean): Promise<void> {
    const { room } = this.file()
    const there = room && this.rooms.at(room)
    if (!there || there.archived) return
    const member: Member = { ...who(user), outsider: user === STRANGER }
    there.members.set(user, member)
    if (told) await this.act(user, (store, _act, file) => joinedRoom(store, file, this.now, [member]))
  }

  async leave(user: string): Promise<void> {
    const { room } = this.file()
    const there = room && this.rooms.at(room)
    const member = there?.members.get(user)
    if (!there || !member) return
    there.members.delete(user)
    await this.act(user, (store, _act, file) => leftRoom(store, file, this.now, [member]))
  }

  async pass_(days: number): Promise<void> {
    this.now = new Date(this.now.getTime() + days * 86_400_000)
    await this.run(store => caseNight(store, this.now))
    await this.run(store => caseRound(store, this.now))
  }

  /** The worker works until nothing is due; `killed` tells of a process that died. */
  async work(): Promise<void> {
    const rooms = { slack: this.#mortal() }
    for (let i = 0; i < 15; i += 1) {
      let killed = false
      const failed = (error: unknown) => {
        if (error instanceof Killed) killed = true
        else if (!(error instanceof Error && error.message === 'the network broke')) this.wrong.push(String(error))
      }
      const worker = createCaseWorker({ database: this.cases, rooms, now: () => this.now, failed })
      const done = await worker.round()
      // what waited to be sent when it died, still waits
      if (killed) return
      await this.deliver()
      if (done === 0) return
    }
  }

  /** The same rooms, in which the process can be killed right after each call. */
  #mortal(): FakeRooms {
    const after = <T>(value: T): T => {
      this.burn()
      return value
    }
    const { rooms } = this
    return {
      platform: 'slack',
      open: (...args: Parameters<FakeRooms['open']>) => rooms.open(...args).then(after),
      members: (...args: Parameters<FakeRooms['members']>) => rooms.members(...args).then(after),
      invite: (...args: Parameters<FakeRooms['invite']>) => rooms.invite(...args).then(after),
      describe: (...args: Parameters<FakeRooms['describe']>) => rooms.describe(...args).then(after),
      archive: (...args: Parameters<FakeRooms['archive']>) => rooms.archive(...args).then(after),
    } as unknown as FakeRooms
  }

  /** What waits is sent when it may, as the sender does: what must wait, or is in hand at a kill, waits on. */
  async deliver(): Promise<void> {
    if (!this.sending) return
    const look = createLastLook({ database: this.cases, rooms: { slack: this.rooms }, now: () => this.now })
    const waiting = this.cases.take()
    const kept: typeof waiting = []
    for (let one = waiting.shift(); one; one = waiting.shift())
      try {
        const may = await look(one)
        if (may === 'send') this.#show(one)
        if (may === 'wait') kept.push(one)
      } catch (error) {
        kept.push(one)
        if (!(error instanceof Killed)) continue
        this.cases.putBack([...kept, ...waiting])
        throw error
      }
    this.cases.putBack(kept)
  }

  /** What has content is held against what the family said, by people who are named. */
  #show({ place, card }: { place: Place; card: Card }): void {
    const content = cardText(card).includes(MARKER)
    const room = this.rooms.at(place)
    if (room && content) this.#watch([...room.members.keys()])
    if (room && content) this.posted += 1
    if (!room && content && !card.sealedFor) this.wrong.push(`content in the conversation of ${place.conversation}`)
  }

  #watch(readers: string[]): void {
    const others = readers.filter(one => one !== REFERRER)
    if (this.withdrawn) this.wrong.push('content after it was withdrawn')
    for (const one of others) if (!this.#allowed(one)) this.wrong.push(`${one} reads on ${this.today()}`)
  }

  #allowed(reader: string): boolean {
    const row = this.cases.state.participants.find(one => one.person === reader)
    const inCase = reader === this.file().manager || (row !== undefined && ['asked', 'joined'].includes(row.state))
    if (!inCase || this.mode === 'anonymous') return inCase
    return (['mother', 'father'] as const).every(parent =>
      this.said.some(
        one => one.by === parent && one.parties.includes(reader) && (one.until === null || one.until >= this.today()),
      ),
    )
  }

  /** What must hold when everything came to rest. */
  atRest(): string[] {
    const file = this.file()
    const wrong = [...this.wrong]
    const rooms = [...this.rooms.rooms.values()]
    const content = this.cases.state.vault.has(this.id)
    if (this.withdrawn && content) wrong.push('content is kept after it was withdrawn')
    if (this.withdrawn && file.state !== 'erased') wrong.push(`withdrawn, and still ${file.state}`)
    if (['blocked', 'closed', 'erased'].includes(file.state) && rooms.some(room => !room.archived))
      wrong.push(`${file.state} with a room that is open`)
    if (file.state === 'open' && (file.room === null || file.step !== 'posted')) wrong.push('half open')
    if (file.state === 'open' && file.manager !== null && file.managerState !== 'accepted' && file.step !== 'posted')
      wrong.push('open without a case manager')
    return wrong
  }

  /** Everything is let go on until nothing happens any more. */
  async rest(): Promise<void> {
    this.fuse = null
    this.rooms.trouble = {}
    this.sending = true
    for (let i = 0; i < 12; i += 1) {
      await this.work()
      this.now = new Date(this.now.getTime() + 20 * 60_000)
    }
    await this.work()
  }
}

export const everyone = [REFERRER, ...COLLEAGUES]
