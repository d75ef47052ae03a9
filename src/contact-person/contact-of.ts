import { dayOf } from '../calendar.ts'
import { type Contact, practicesOf, standingOn } from '../people/assignment.ts'
import type { Person } from '../people/person.ts'
import type { Day } from '../people/register.ts'
import type { Store } from '../ports.ts'

/** The contact person of a practice on a day with who stands in, as people; null: none. */
export async function contactAt(store: Store, practice: string, now: Date): Promise<Contact | null> {
  const found = await store.register.practice(practice)
  const rows = found && !found.closed ? await store.register.assignments({ practice }) : []
  if (!found || rows.length === 0) return null
  const standing = standingOn(rows, await store.register.absences({ municipality: found.municipality }), dayOf(now))
  const person = standing && (await store.person(standing.contactPerson))
  if (!standing || !person) return null
  const standIn = standing.standIn ? await store.person(standing.standIn) : null
  const before = standing.before && (await store.person(standing.before.contactPerson))
  return {
    from: standing.from,
    away: standing.away,
    person,
    standIn,
    before: standing.before && before ? { person: before, until: standing.before.until } : null,
  }
}

/** The contact person of someone's own practice today; null when there is none. */
export const contactFor = (store: Store, person: Person | null, now: Date): Promise<Contact | null> =>
  person?.practice ? contactAt(store, person.practice.id, now) : Promise.resolve(null)

/** The ids of the practices that someone is contact person of on a day. */
export const practicesFor = async (store: Store, person: Person, day: Day): Promise<string[]> =>
  practicesOf(person.id, await store.register.assignments({ municipality: person.municipality }), day)
