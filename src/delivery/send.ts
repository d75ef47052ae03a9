import type { Courier, Letter, Mail, Outcome, Platform, Sent } from '../ports.ts'
import type { Call } from './arrivals.ts'
import type { Clock } from './clock.ts'
import { inOrder } from './lane.ts'
import { afterLooking, backoff, outcomeOf, postponed } from './outcome.ts'
import { PACES, Rates, tenantOf } from './rates.ts'

/** Couriers have a deadline of ten seconds themselves; one that forgets it is not waited for. */
const DEADLINE_MS = 12_000
/** Letters in the hands of one process: so many calls may hang before anything else waits. */
const MOST_HELD = 500
/** A longer wait is waited in the database, where another process may take over. */
const LONGEST_HELD_MS = 2_000
/** Bulk letters that wait in the hands of one process are what goes out in so many seconds; others come back later. */
const LINE_SECONDS = 2
const LINE_WAIT_MS = 3_000
const SWEEP_MS = 250
const BEAT_MS = 1_000
const SETTLE_AGAIN_MS = 500
/** What may not be read now is tried again after so long, if nobody took it back. */
const MAY_SHOW_MS = 5_000

export interface SenderParts {
  mail: Mail
  couriers: Partial<Record<Platform, Courier>>
  clock: Clock
  /** Asked right before a letter is sent that is sealed for a case: may it be read where it goes? Absent: always. */
  mayShow?(letter: Letter): Promise<'send' | 'wait' | 'never'>
  /** Hears what became of each letter. */
  settled(letter: Letter, outcome: Outcome): void
  /** Hears of a failure that is ours: the database, or a courier that threw. */
  failed(error: unknown): void
}

export interface Sender {
  /** Whether this process can take more in its hands. */
  room(): boolean
  /** Sends letters that are this process's. */
  offer(letters: Letter[]): void
  /** Says that this process lives, and looks for what is due from now on. */
  start(): void
  /** Takes nothing new, and resolves when what is under way is done, or after so many milliseconds. */
  stop(withinMs: number): Promise<void>
}

/** Why a letter that was called back was not sent. */
export const WITHDRAWN = 'withdrawn'

const timedOut: Sent = { state: 'unclear', reason: 'no answer within the deadline' }

/** Sends what is in the outbox: in the order of each conversation, at the platform's pace, each once as far as anyone can tell. */
export function createSender(parts: SenderParts): Sender {
  const { mail, clock } = parts
  const rates = new Rates()
  const idle: (() => void)[] = []
  const inOrderOf = inOrder()
  /** Bulk letters in line for each organisation. */
  const line = new Map<string, number>()
  let held = 0
  /** Others know that this process lives: before that they would take over what it sends. */
  let known = false
  /** Takes nothing new. */
  let stopping = false
  /** Takes nothing at all. */
  let closed = false
  let sweeping = false
  let sweepAgain = false

  const room = () => known && !stopping && held < MOST_HELD

  function offer(letters: Letter[]): void {
    held += letters.length
    for (const letter of letters) void carry(letter)
  }

  async function carry(letter: Letter): Promise<void> {
    const wait = await myTurn(letter)
    const more = await (wait > 0 ? postpone(letter, wait) : proceed(letter))
    if (more) sweep()
    held -= 1
    rest()
  }

  /** Its turn is there. @returns whether more waits in its conversation */
  async function proceed(letter: Letter): Promise<boolean> {
    const known = await lookFirst(letter)
    if (known) return finish(letter, known)
    return letter.bulk ? inLine(letter) : finish(letter, await attempt(letter))
  }

  const postpone = (letter: Letter, wait: number): Promise<boolean> =>
    settle(letter, postponed(letter, 'at the pace of the platform', wait, clock.now()))

  function finish(letter: Letter, outcome: Outcome): Promise<boolean> {
    parts.settled(letter, outcome)
    return settle(letter, outcome)
  }

  /** Bulk goes one after the other at the pace of its organisation; where it goes one by one, each is written down first. */
  async function inLine(letter: Letter): Promise<boolean> {
    const tenant = tenantOf(letter)
    line.set(tenant, lengthOf(tenant) + 1)
    const gone = await inOrderOf(tenant, async () => {
      const wait = await paced(letter)
      line.set(tenant, lengthOf(tenant) - 1)
      const more = wait > 0 ? postpone(letter, wait) : attempt(letter).then(outcome => finish(letter, outcome))
      if (PACES[letter.place.platform].oneByOne) await more
      return { more }
    })
    return gone.more
  }

  /** Waits until the organisation takes one more. @returns 0: it does; else the milliseconds to come back after */
  async function paced(letter: Letter): Promise<number> {
    for (;;) {
      if (stopping) return LINE_WAIT_MS
      const wait = rates.bulkWait(letter, clock.now())
      if (wait === 0 || wait > LONGEST_HELD_MS) return wait
      await new Promise<void>(go => clock.after(wait, go))
    }
  }

  const lengthOf = (tenant: string): number => line.get(tenant) ?? 0

  const lineIsLong = (letter: Letter): boolean =>
    letter.bulk && lengthOf(tenantOf(letter)) >= PACES[letter.place.platform].bulk.perSecond * LINE_SECONDS

  /** Waits for a turn that comes soon. @returns 0: it is there; else the milliseconds to come back after */
  async function myTurn(letter: Letter): Promise<number> {
    if (lineIsLong(letter)) return LINE_WAIT_MS
    const wait = rates.turn(letter, clock.now(), stopping ? 0 : LONGEST_HELD_MS)
    if (wait > LONGEST_HELD_MS || (wait > 0 && stopping)) return wait
    if (wait > 0) await new Promise<void>(go => clock.after(wait, go))
    return wait > 0 && stopping ? wait : rates.paused(letter, clock.now())
  }

  const rest = () => {
    if (held === 0 && !sweeping) for (const done of idle.splice(0)) done()
  }

  /** An earlier attempt may have got through. @returns null: it must be sent */
  async function lookFirst(letter: Letter): Promise<Outcome | null> {
    const courier = parts.couriers[letter.place.platform]
    return courier && letter.unclear > 0 ? look(courier, letter) : null
  }

  /** One attempt. Never rejects. */
  async function attempt(letter: Letter): Promise<Outcome> {
    const courier = parts.couriers[letter.place.platform]
    if (!courier) return postponed(letter, `${letter.place.platform} is not connected here`, 60_000, clock.now())
    const call = rates.leaves(letter, clock.now())
    try {
      const stopped = await hindered(letter)
      if (stopped) return stopped
      await mayStart(letter, call)
      call.started = clock.now().getTime()
      const sent = await inTime(speak(courier, letter))
      const outcome = outcomeOf(letter, sent, clock.now(), clock.chance())
      const refused = sent.state === 'later' && sent.afterMs !== null && outcome.state === 'again'
      rates.heard(letter, refused ? outcome.due.getTime() - clock.now().getTime() : null, clock.now())
      return outcome
    } catch (error) {
      parts.failed(error)
      return outcomeOf(letter, { state: 'unclear', reason: 'the courier failed' }, clock.now(), clock.chance())
    } finally {
      rates.over(letter, call, clock.now())
    }
  }

  async function mayStart(letter: Letter, call: Call): Promise<void> {
    for (;;) {
      const wait = rates.startWait(letter, call, clock.now())
      if (wait === 0) return
      await new Promise<void>(go => clock.after(wait, go))
    }
  }

  /** What may be called back up to this moment, or not be read any more. @returns null: send it */
  async function hindered(letter: Letter): Promise<Outcome | null> {
    const sealed = letter.card.sealedFor !== undefined
    const may = sealed && parts.mayShow ? await parts.mayShow(letter) : 'send'
    if (may === 'never') return { state: 'dead', reason: WITHDRAWN }
    if (may === 'wait') return postponed(letter, 'who reads it is looked at', MAY_SHOW_MS, clock.now())
    return letter.bulk || sealed ? begin(letter) : null
  }

  /** Whether it is still this process's to send. @returns null: it is */
  async function begin(letter: Letter): Promise<Outcome | null> {
    try {
      return (await mail.begin(letter)) ? null : { state: 'dead', reason: WITHDRAWN }
    } catch (error) {
      parts.failed(error)
      return postponed(letter, 'the database is away', backoff(letter.attempts, clock.chance()), clock.now())
    }
  }

  /** Changing a message twice changes nothing; only Slack's direct messages can show whether a whisper arrived. */
  async function look(courier: Courier, letter: Letter): Promise<Outcome | null> {
    if (letter.kind === 'update') return null
    const visible = letter.kind === 'post' || letter.place.kind === 'direct'
    try {
      return afterLooking(letter, visible ? await found(courier, letter) : 'unknown')
    } catch {
      const wait = backoff(letter.attempts, clock.chance())
      return postponed(letter, 'could not look whether it was sent', wait, clock.now())
    }
  }

  async function found(courier: Courier, { place, key }: Letter): Promise<string | null | 'unknown'> {
    const late = Promise.withResolvers<never>()
    const stop = clock.after(DEADLINE_MS, () => late.reject(new Error('no answer within the deadline')))
    return Promise.race([courier.find(place, key), late.promise]).finally(stop)
  }

  function inTime(call: Promise<Sent>): Promise<Sent> {
    const late = Promise.withResolvers<Sent>()
    const stop = clock.after(DEADLINE_MS, () => late.resolve(timedOut))
    return Promise.race([call, late.promise]).finally(stop)
  }

  /** What was sent is sent: it is written down as soon as the database takes it. */
  async function settle(letter: Letter, outcome: Outcome): Promise<boolean> {
    for (;;) {
      try {
        return await mail.settle(letter, outcome, clock.now())
      } catch (error) {
        parts.failed(error)
        if (stopping) return false
        await new Promise<void>(go => clock.after(SETTLE_AGAIN_MS, go))
      }
    }
  }

  /**
   * Takes what is due; one look at a time, and another when something changed meanwhile. A process that stops still
   * finishes the conversations that it is in.
   */
  function sweep(): void {
    sweepAgain = sweeping
    if (sweeping || closed) return
    sweeping = true
    const done = () => {
      sweeping = false
      if (sweepAgain) sweep()
      else rest()
    }
    const take = known && held < MOST_HELD ? mail.claim(clock.now(), MOST_HELD - held) : Promise.resolve([])
    void take.then(offer, parts.failed).then(done)
  }

  function every(milliseconds: number, work: () => void): void {
    if (stopping) return
    work()
    clock.after(milliseconds, () => every(milliseconds, work))
  }

  return {
    room,
    offer,
    start() {
      const beaten = () => {
        known = true
      }
      every(BEAT_MS, () => void mail.beat(clock.now()).then(beaten, parts.failed))
      every(SWEEP_MS, sweep)
    },
    async stop(withinMs) {
      stopping = true
      const { promise, resolve } = Promise.withResolvers<void>()
      const callOff = clock.after(withinMs, resolve)
      idle.push(resolve)
      sweep()
      rest()
      await promise
      closed = true
      callOff()
      await mail.leave().catch(parts.failed)
    },
  }
}

/** A changed message that never arrived cannot be changed. */
function speak(courier: Courier, letter: Letter): Promise<Sent> {
  const { kind, place, card, key, ref, to } = letter
  if (kind === 'post') return courier.post(place, card, key)
  if (kind === 'whisper') return courier.whisper(place, to!, card, key)
  if (ref === null) return Promise.resolve({ state: 'never', reason: 'the message to change was never sent' })
  return courier.update(place, ref, card, key)
}
