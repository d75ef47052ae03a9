import { dayOf } from '../calendar.ts'
import type { Member } from '../ports.ts'
import type { Stranger } from './cards.ts'
import type { CaseFile, Reason } from './case.ts'
import { type CaseDesk, factsOf, parties, readers, settingsOf } from './desk.ts'
import { mayRead } from './facts.ts'

/** What stands in the way of a room; null reason: everyone in it may read. */
export interface Comparison {
  reason: Extract<Reason, 'stranger' | 'consent'> | null
  strangers: Stranger[]
}

const accountOf = ({ platform, user }: Member): string => `${platform} ${user}`

/** Who of these has no business in the room: an account that is nobody here, or somebody who was not asked. */
export async function strangersAmong(desk: CaseDesk, file: CaseFile, members: readonly Member[]): Promise<Stranger[]> {
  const allowed = readers(file, await desk.cases.participants(file.id))
  const seen = await Promise.all(
    members.map(async one => ({ person: await desk.personOf(one), account: accountOf(one) })),
  )
  return seen.filter(({ person }) => person === null || !allowed.includes(person.id))
}

/**
 * Compares everyone who can read the room with who may: the people of the case, all of them under the consent as it
 * stands today. Guests count as anyone: a guest who is in the case may be there, any other may not.
 */
export async function compare(
  desk: CaseDesk,
  file: CaseFile,
  members: readonly Member[],
  now: Date,
): Promise<Comparison> {
  const strangers = await strangersAmong(desk, file, members)
  if (strangers.length > 0) return { reason: 'stranger', strangers }
  const told = parties(file, await desk.cases.participants(file.id))
  const ok = mayRead(await factsOf(desk, file), dayOf(now), told, await settingsOf(desk, file))
  return { reason: ok ? null : 'consent', strangers: [] }
}
