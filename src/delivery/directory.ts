import type { Incoming, Lookup, Platform } from '../ports.ts'
import type { Clock } from './clock.ts'

const MINUTE = 60_000
/** What a platform said of someone is believed for so long. */
const KNOWN_MS = 60 * MINUTE
/** A platform that could not tell is asked again after so long. */
const UNKNOWN_MS = MINUTE
/** Nobody waits longer for it. */
const DEADLINE_MS = 1_000
/** People kept in mind. */
const MANY = 10_000

type Coming = Pick<Incoming, 'from' | 'place' | 'outsider'>

/** Tells of who comes in whether they belong to the place; never rejects. */
export interface Directory {
  isOutsider(incoming: Coming): Promise<boolean>
}

const nameOf = ({ from }: Coming): string => `${from.platform}/${from.workspace}/${from.user}`

/**
 * Asks each platform once an hour about someone. Where nobody can tell they count as a member: without a person they may
 * ask the map and nothing more, and to a person the municipality itself linked the account.
 */
export function createDirectory(lookups: Partial<Record<Platform, Lookup>>, clock: Clock): Directory {
  const known = new Map<string, { outsider: Promise<boolean | null>; until: number }>()

  function remember(name: string, outsider: Promise<boolean | null>, lasts: number): void {
    if (known.size >= MANY) known.clear()
    known.set(name, { outsider, until: clock.now().getTime() + lasts })
  }

  function look(incoming: Coming, lookup: Lookup): Promise<boolean | null> {
    const name = nameOf(incoming)
    const found = known.get(name)
    if (found && found.until > clock.now().getTime()) return found.outsider
    const late = Promise.withResolvers<null>()
    const callOff = clock.after(DEADLINE_MS, () => late.resolve(null))
    const asked = Promise.race([lookup(incoming).catch(() => null), late.promise])
    remember(name, asked, UNKNOWN_MS)
    void asked.then(outsider => {
      callOff()
      if (outsider !== null) remember(name, asked, KNOWN_MS)
    })
    return asked
  }

  return {
    async isOutsider(incoming) {
      const lookup = lookups[incoming.from.platform]
      if (incoming.outsider || !lookup) return incoming.outsider ?? false
      return (await look(incoming, lookup)) ?? false
    },
  }
}
