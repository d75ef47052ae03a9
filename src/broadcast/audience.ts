/** Who a broadcast is for, and who of them gets it when. Pure. */
import { nextOfficeMoment } from '../calendar.ts'
import type { Collaboration, Person, Role } from '../people/person.ts'
import { mayHearFrom } from '../people/unasked.ts'
import type { Platform } from '../ports.ts'

/** Everyone who fits each kind that is not empty: one of its roles, one of its neighbourhoods … */
export interface Audience {
  roles: Role[]
  neighbourhoods: string[]
  /** Practice ids. */
  practices: string[]
  collaborations: Collaboration[]
}

export const EVERYONE: Audience = { roles: [], neighbourhoods: [], practices: [], collaborations: [] }

/** Where someone is reached: their own conversation with the bot on one platform. */
export interface Reach {
  person: string
  /** No longer works here. */
  ended: boolean
  /** null: no account anywhere. */
  at: { platform: Platform; workspace: string } | null
  /** false: there is an account, but the bot has no conversation with them there (not installed in Teams). */
  open: boolean
}

/** Why someone in the audience will not get it. */
export const NOT_REACHED = ['no-account', 'not-installed', 'ended'] as const
export type NotReached = (typeof NOT_REACHED)[number]

export interface Receiver {
  person: string
  name: string
  at: NonNullable<Reach['at']>
  /** The end of their week after another unasked message; null: at once. */
  from: Date | null
}

export interface Plan {
  receivers: Receiver[]
  skipped: { person: string; name: string; reason: NotReached }[]
}

const among = <T>(wanted: T[], has: T | null | undefined): boolean =>
  wanted.length === 0 || (has !== null && has !== undefined && wanted.includes(has))

/** Whether someone is in the audience. Who works in no practice is in no neighbourhood either. */
export const isMeant = ({ roles, practice }: Person, audience: Audience): boolean =>
  (audience.roles.length === 0 || roles.some(role => audience.roles.includes(role))) &&
  among(audience.neighbourhoods, practice?.neighbourhood) &&
  among(audience.practices, practice?.id) &&
  among(audience.collaborations, practice?.collaboration)

const notReached = (reach: Reach | undefined): NotReached | null => {
  if (reach?.ended) return 'ended'
  if (!reach?.at) return 'no-account'
  return reach.open ? null : 'not-installed'
}

/** The first office moment after someone's week; null: now. */
export const freeFrom = (last: Date | undefined, at: Date): Date | null => {
  const from = mayHearFrom(last, at)
  return from && nextOfficeMoment(from)
}

/** @param last when each was last sent something unasked @param at when it goes out */
export function planOf(
  people: Person[],
  reaches: Reach[],
  last: Map<string, Date>,
  audience: Audience,
  at: Date,
): Plan {
  const reachOf = new Map(reaches.map(reach => [reach.person, reach]))
  const plan: Plan = { receivers: [], skipped: [] }
  for (const { id, name, ...rest } of people) {
    if (!isMeant({ id, name, ...rest }, audience)) continue
    const reach = reachOf.get(id)
    const reason = notReached(reach)
    if (reason) plan.skipped.push({ person: id, name, reason })
    else plan.receivers.push({ person: id, name, at: reach!.at!, from: freeFrom(last.get(id), at) })
  }
  return plan
}
