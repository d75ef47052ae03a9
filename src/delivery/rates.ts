import type { Letter, Platform } from '../ports.ts'
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
}

/**
 * Slack: about one a second in a channel, short bursts allowed; several hundred a minute in a workspace
 * (docs.slack.dev/apis/web-api/rate-limits). Teams: 60 in 30 s in a conversation, with a burst that it answers 429 when it is too much, and
 * 30 to 50 a second in an organisation (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).
 */
export const PACES: Record<Platform, Pace> = {
  slack: { lane: { burst: 20, perSecond: 1 }, bulk: { burst: 5, perSecond: 10 } },
  teams: { lane: { burst: 10, perSecond: 2 }, bulk: { burst: 10, perSecond: 25 } },
  local: { lane: { burst: 1000, perSecond: 1000 }, bulk: { burst: 1000, perSecond: 1000 } },
}

interface Bucket {
  left: number
  at: number
}

/** Buckets that are full again say nothing and are thrown away when there are this many. */
const MANY = 10_000

/** Milliseconds until the next may go; 0: now, and it is counted. */
function take(buckets: Map<string, Bucket>, name: string, rate: Rate, now: number): number {
  const known = buckets.get(name) ?? { left: rate.burst, at: now }
  const left = Math.min(rate.burst, known.left + ((now - known.at) / 1000) * rate.perSecond)
  if (left < 1) return Math.ceil(((1 - left) / rate.perSecond) * 1000)
  if (buckets.size > MANY) buckets.clear()
  buckets.set(name, { left: left - 1, at: now })
  return 0
}

/** Of the last attempts for an organisation, this share refused means that it is the organisation's limit. */
const SEEN = 20
const REFUSED_SHARE = 0.5

/** Keeps the pace of the platforms. A refusal in one conversation says nothing about another, many together do. */
export class Rates {
  readonly #buckets = new Map<string, Bucket>()
  readonly #refused = new Map<string, boolean[]>()
  readonly #paused = new Map<string, number>()

  /** Milliseconds that this letter must wait; 0: it may go now. */
  wait(letter: Letter, now: Date): number {
    const pace = PACES[letter.place.platform]
    const at = now.getTime()
    const tenant = tenantOf(letter)
    const paused = (this.#paused.get(tenant) ?? 0) - at
    if (paused > 0) return paused
    const bulk = letter.bulk ? take(this.#buckets, `bulk:${tenant}`, pace.bulk, at) : 0
    return bulk > 0 ? bulk : take(this.#buckets, laneOf(letter.place), pace.lane, at)
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

const tenantOf = ({ place }: Letter): string => `${place.platform}/${place.workspace}`
