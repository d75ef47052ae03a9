import type { Rate } from './rates.ts'

/** One call to a platform; moments in ms, null as long as they did not come. */
export interface Call {
  /** It got its turn, and is made ready: it is written down that it will leave. */
  added: number
  /** It may leave as soon as the pace allows. */
  ready: number | null
  started: number | null
  /** It was answered, or given up. */
  over: number | null
}

/**
 * Of so many last calls this share took the usual time or less. Of fewer the shortest is the usual time: the first ones
 * may all have been slow. One alone shows nothing.
 */
const TIMES = 20
const USUAL_SHARE = 0.65
/** A call without an answer may still arrive for so long after the usual time; later it is taken for lost. */
const DOUBT_MS = 1_000
/** Room for clocks and timers that are not exact: so much slower than allowed. */
const MARGIN = 1.025

/** Time from one call to the next, in ms. */
export const gapOf = ({ perSecond }: Rate): number => (1000 / perSecond) * MARGIN

/**
 * The pace of calls to one organisation, reckoned by when each can have arrived there at the latest and not by when it
 * was started: a machine that is busy, on this side or on the other, lets calls that were started apart arrive together.
 * So whatever happens on the way, the platform sees no more than the rate, as long as nothing hangs over a second.
 */
export class Arrivals {
  readonly #rate: Rate
  readonly #gap: number
  /** When the calls that are over have no influence any more. */
  #free = 0
  /** Those not counted in it yet, oldest first. */
  #calls: Call[] = []
  #times: number[] = []
  /** What making ready took. */
  #ready: number[] = []

  constructor(rate: Rate) {
    this.#rate = rate
    this.#gap = gapOf(rate)
  }

  /** Milliseconds until one more call may be made ready; 0: now. Ask again after it: an answer may change it. */
  wait(now: number): number {
    return this.#waitAfter(this.#calls, now, now + Math.min(this.#gap, usual(this.#ready)))
  }

  /** The same until one that is ready may start: what was on its way may be late since. */
  startWait(call: Call, now: number): number {
    call.ready ??= now
    return this.#waitAfter(this.#calls.slice(0, this.#calls.indexOf(call)), now, now)
  }

  /** @param starts when the next one would start */
  #waitAfter(calls: Call[], now: number, starts: number): number {
    const known = usual(this.#times)
    const arrived = calls.map(call => latest(call, known, now, starts)).sort((a, b) => a - b)
    const free = arrived.reduce((until, at) => Math.max(until, at) + this.#gap, this.#clipped(now))
    return Math.max(0, Math.ceil(free - (this.#rate.burst - 1) * this.#gap - starts))
  }

  /** A call that is about to leave. Tell when it starts and ends, or that it never left. */
  add(now: number): Call {
    const call: Call = { added: now, ready: null, started: null, over: null }
    this.#calls.push(call)
    return call
  }

  end(call: Call, now: number): void {
    call.over = now
    if (call.started === null) this.#calls = this.#calls.filter(one => one !== call)
    this.#fold(now)
    if (call.started === null) return
    this.#times = [...this.#times, now - call.started].slice(-TIMES)
    if (call.ready !== null) this.#ready = [...this.#ready, call.ready - call.added].slice(-TIMES)
  }

  /** What is over and first counts for good. */
  #fold(now: number): void {
    const known = usual(this.#times)
    let over = 0
    while (this.#calls[over]?.over != null) over += 1
    for (const call of this.#calls.splice(0, over))
      this.#free = Math.max(this.#clipped(now), latest(call, known, now, now)) + this.#gap
  }

  /** A clock that was put back makes nobody wait longer than the calls that were really made. */
  #clipped(now: number): number {
    return Math.min(this.#free, now + this.#rate.burst * this.#gap)
  }
}

/** Of times in ms, what most take at the longest. */
function usual(times: number[]): number {
  if (times.length < 2) return 0
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[times.length < TIMES ? 0 : Math.floor(TIMES * USUAL_SHARE)]!
}

/** When a call has arrived at the latest, as far as anyone knows now; at `next` where it may be as late as the next one. */
function latest({ started, over }: Call, usual: number, now: number, next: number): number {
  if (started === null) return next
  if (over !== null) return Math.min(now, Math.max(started, over - usual))
  const age = now - started
  return age > usual && age <= usual + DOUBT_MS ? next : Math.min(now, started)
}
