import type { Letter, Platform } from '../ports.ts'
import { Arrivals, type Call } from './arrivals.ts'
import { laneOf } from './lane.ts'

/** So many at once, and then so many a second. */
export interface Rate {
  burst: number
  perSecond: number
}

/** What a platform takes: in one conversation, and of one organisation for what nobody waits for. */
export interface Pace {
  lane: Rate
  bulk: Rate
  /** Nobody can tell afterwards what arrived: bulk goes one by one, so that a crash leaves at most one in doubt. */
  oneByOne?: true
}

/**
 * Slack: about one a second in a channel, short bursts allowed; several hundred a minute in a workspace
 * (docs.slack.dev/apis/web-api/rate-limits). Teams: 60 in 30 s in a conversation, with a burst that it answers 429 when it is too much, and
 * 30 to 50 a second in an organisation (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).
 */
export const PACES: Record<Platform, Pace> = {
  slack: { lane: { burst: 20, perSecond: 1 }, bulk: { burst: 1, perSecond: 10 } },
  teams: { lane: { burst: 10, perSecond: 2 }, bulk: { burst: 1, perSecond: 25 }, oneByOne: true },
  local: { lane: { burst: 1000, perSecond: 1000 }, bulk: { burst: 1000, perSecond: 1000 } },
}

interface Bucket {
  left: number
  at: number
}

/** Buckets that are full again say nothing and are thrown away when there are this many. */
const MANY = 10_000

/** What is in a bucket now; below zero when turns were given out that are still to come. */
function leftIn(buckets: Map<string, Bucket>, name: string, rate: Rate, now: number): number {
  const { left, at } = buckets.get(name) ?? { left: rate.burst, at: now }
  return Math.min(rate.burst, left + ((now - at) / 1000) * rate.perSecond)
}

const waitFor = (left: number, rate: Rate): number => (left < 1 ? Math.ceil(((1 - left) / rate.perSecond) * 1000) : 0)

/** Of the last attempts for an organisation, this share refused means that it is the organisation's limit. */
const SEEN = 20
const REFUSED_SHARE = 0.5

/** Keeps the pace of the platforms. A refusal in one conversation says nothing about another, many together do. */
export class Rates {
  readonly #buckets = new Map<string, Bucket>()
  readonly #arrivals = new Map<string, Arrivals>()
  readonly #refused = new Map<string, boolean[]>()
  readonly #paused = new Map<string, number>()

  /** Milliseconds until nothing goes to the letter's organisation; 0: it takes messages. */
  paused(letter: Letter, now: Date): number {
    return Math.max(0, (this.#paused.get(tenantOf(letter)) ?? 0) - now.getTime())
  }

  /**
   * Milliseconds until this letter's turn in its conversation; 0: now. A turn within `longest` is given out and counted,
   * so that letters that wait together do not all come at the same moment; for one further away it must ask again.
   */
  turn(letter: Letter, now: Date, longest: number): number {
    const { lane } = PACES[letter.place.platform]
    const [name, at] = [laneOf(letter.place), now.getTime()]
    const left = leftIn(this.#buckets, name, lane, at)
    const wait = Math.max(this.paused(letter, now), waitFor(left, lane))
    if (wait > longest) return wait
    if (this.#buckets.size > MANY) this.#buckets.clear()
    this.#buckets.set(name, { left: left - 1, at })
    return wait
  }

  /** Milliseconds until the organisation takes one more letter that nobody waits for; 0: now. */
  bulkWait(letter: Letter, now: Date): number {
    return Math.max(this.paused(letter, now), this.#arrivalsOf(letter).wait(now.getTime()))
  }

  /** A letter that leaves now. Answers wait for nobody, but what nobody waits for leaves room for them. */
  leaves(letter: Letter, now: Date): Call {
    return this.#arrivalsOf(letter).add(now.getTime())
  }

  /** Milliseconds until what nobody waits for may start, once it is ready; 0: now. */
  startWait(letter: Letter, call: Call, now: Date): number {
    return letter.bulk ? this.#arrivalsOf(letter).startWait(call, now.getTime()) : 0
  }

  /** It was answered, or did not leave after all. */
  over(letter: Letter, call: Call, now: Date): void {
    this.#arrivalsOf(letter).end(call, now.getTime())
  }

  #arrivalsOf(letter: Letter): Arrivals {
    const name = tenantOf(letter)
    const known = this.#arrivals.get(name) ?? new Arrivals(PACES[letter.place.platform].bulk)
    this.#arrivals.set(name, known)
    return known
  }

  /** @param refusedMs how long the platform asked to wait; null: it took the message */
  heard(letter: Letter, refusedMs: number | null, now: Date): void {
    const tenant = tenantOf(letter)
    const seen = [...(this.#refused.get(tenant) ?? []), refusedMs !== null].slice(-SEEN)
    const refused = seen.filter(Boolean).length
    if (refusedMs === null || seen.length < SEEN || refused <= SEEN * REFUSED_SHARE) {
      this.#refused.set(tenant, seen)
      return
    }
    this.#refused.delete(tenant)
    this.#paused.set(tenant, now.getTime() + refusedMs)
  }
}

/** The organisation of a letter. */
export const tenantOf = ({ place }: Letter): string => `${place.platform}/${place.workspace}`
