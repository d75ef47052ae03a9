import type { Courier, Letter, Mail, Outcome, Platform, Sent } from '../ports.ts'
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
/** Bulk letters that wait for the one before them in the hands of one process; others come back later. */
const LONGEST_LINE = 20
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
  const oneByOne = inOrder()
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
    const more = await inLine(letter, () => tryNow(letter, wait))
    if (more) sweep()
    held -= 1
    rest()
  }

  /** @param wait 0: it may go; else the milliseconds to come back after @returns whether more waits in its conversation */
  async function tryNow(letter: Letter, wait: number): Promise<boolean> {
    const outcome =
      wait > 0 ? postponed(letter, 'at the pace of the platform', wait, clock.now()) : await attempt(letter)
    if (wait === 0) parts.settled(letter, outcome)
    return settle(letter, outcome)
  }

  /** Where bulk goes one by one, the next starts when this one is written down. */
  function inLine(letter: Letter, work: () => Promise<boolean>): Promise<boolean> {
    const tenant = lineOf(letter)
    if (!tenant) return work()
    line.set(tenant, lengthOf(tenant) + 1)
    const last = () => void line.set(tenant, lengthOf(tenant) - 1)
    return oneByOne(tenant, () => (stopping ? tryNow(letter, LINE_WAIT_MS) : work())).finally(last)
  }

  const lengthOf = (tenant: string): number => line.get(tenant) ?? 0

  /** Waits for a turn that comes soon. @returns 0: it is there; else the milliseconds to come back after */
  async function myTurn(letter: Letter): Promise<number> {
    if (lengthOf(lineOf(letter) ?? '') >= LONGEST_LINE) return LINE_WAIT_MS
    for (;;) {
      const wait = rates.turn(letter, clock.now(), stopping ? 0 : LONGEST_HELD_MS)
      if (wait > LONGEST_HELD_MS || (wait > 0 && stopping)) return wait
      if (wait > 0) await new Promise<void>(go => clock.after(wait, go))
      if (wait > 0 && stopping) return wait
      const paused = rates.paused(letter, clock.now())
      if (paused > 0 || rates.mayStart(letter, clock.now())) return paused
    }
  }

  const rest = () => {
    if (held === 0 && !sweeping) for (const done of idle.splice(0)) done()
  }

  /** One attempt, after looking when an earlier one may have got through. Never rejects. */
  async function attempt(letter: Letter): Promise<Outcome> {
    const courier = parts.couriers[letter.place.platform]
    if (!courier) return postponed(letter, `${letter.place.platform} is not connected here`, 60_000, clock.now())
    try {
      const known = letter.unclear > 0 ? await look(courier, letter) : null
      if (known) return known
      const stopped = await hindered(letter)
      if (stopped) return stopped
      const sent = await inTime(speak(courier, letter))
      const outcome = outcomeOf(letter, sent, clock.now(), clock.chance())
      const refused = sent.state === 'later' && sent.afterMs !== null && outcome.state === 'again'
      rates.heard(letter, refused ? outcome.due.getTime() - clock.now().getTime() : null, clock.now())
      return outcome
    } catch (error) {
      parts.failed(error)
      return outcomeOf(letter, { state: 'unclear', reason: 'the courier failed' }, clock.now(), clock.chance())
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

/** The line in which a letter goes one by one; null: none. */
const lineOf = (letter: Letter): string | null =>
  letter.bulk && PACES[letter.place.platform].oneByOne ? tenantOf(letter) : null

/** A changed message that never arrived cannot be changed. */
function speak(courier: Courier, letter: Letter): Promise<Sent> {
  const { kind, place, card, key, ref, to } = letter
  if (kind === 'post') return courier.post(place, card, key)
  if (kind === 'whisper') return courier.whisper(place, to!, card, key)
  if (ref === null) return Promise.resolve({ state: 'never', reason: 'the message to change was never sent' })
  return courier.update(place, ref, card, key)
}
