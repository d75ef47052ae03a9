import type { Incoming } from '../ports.ts'

const MINUTE = 60_000
/** People kept in mind; who is forgotten starts anew. */
const MANY = 10_000

/** Marks what comes in above the limit of its sender: the first of a minute, and what follows it. */
export type Pace = (incoming: Incoming, now: Date) => Incoming

/**
 * Counts messages and presses of each user, in this process.
 * @param most in a minute
 * @param exceeded hears of each one above it
 */
export function createPace(most: number, exceeded: (incoming: Incoming) => void): Pace {
  const minutes = new Map<string, { until: number; count: number }>()

  function countOf({ platform, workspace, user }: Incoming['from'], now: number): number {
    const name = `${platform}/${workspace}/${user}`
    const known = minutes.get(name)
    if (known && known.until > now) return ++known.count
    if (minutes.size >= MANY) minutes.clear()
    minutes.set(name, { until: now + MINUTE, count: 1 })
    return 1
  }

  return (incoming, now) => {
    const count = countOf(incoming.from, now.getTime())
    if (count <= most) return incoming
    exceeded(incoming)
    return { ...incoming, tooMany: count === most + 1 ? 'first' : 'more' }
  }
}
