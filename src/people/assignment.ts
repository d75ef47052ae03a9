import type { Person } from './person.ts'
import type { Absence, Assignment, Day } from './register.ts'

/** Who is there for a practice on a day, by id. */
export interface Standing {
  contactPerson: string
  from: Day
  /** Away on this day. */
  away: Absence | null
  /** Takes over while the contact person is away, and for what they leave lying. */
  standIn: string | null
  /** The one before, while both are there. */
  before: { contactPerson: string; until: Day } | null
}

/** The same with the people themselves. */
export interface Contact extends Omit<Standing, 'contactPerson' | 'standIn' | 'before'> {
  person: Person
  standIn: Person | null
  before: { person: Person; until: Day } | null
}

/** The rows of one practice, oldest first. */
const inOrder = (rows: Assignment[]): Assignment[] => rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** What someone is away for on a day; of several the one that lasts longest. */
export function absenceOn(absences: Absence[], person: string, day: Day): Absence | null {
  const now = absences.filter(
    one => one.person === person && one.from <= day && (one.until === null || day <= one.until),
  )
  return now.toSorted((a, b) => (a.until === null || (b.until !== null && a.until > b.until) ? -1 : 1))[0] ?? null
}

/** Nobody stands in for themselves, and nobody who is away does. */
function standInOn(
  absences: Absence[],
  contact: string,
  named: (string | null | undefined)[],
  day: Day,
): string | null {
  return named.find(one => one && one !== contact && !absenceOn(absences, one, day)) ?? null
}

/**
 * The contact person of a practice on a day; null when there is none.
 * @param rows assignments of this practice, in any order
 */
export function standingOn(rows: Assignment[], absences: Absence[], day: Day): Standing | null {
  const past = inOrder(rows).filter(row => row.from <= day)
  const [row, earlier] = [past.at(-1), past.at(-2)]
  if (!row?.contactPerson) return null
  const { contactPerson } = row
  const away = absenceOn(absences, contactPerson, day)
  const shown = earlier?.contactPerson && earlier.contactPerson !== contactPerson && row.overlapUntil
  return {
    contactPerson,
    from: row.from,
    away,
    standIn: standInOn(absences, contactPerson, [away?.standIn, row.standIn], day),
    before:
      shown && day <= row.overlapUntil! ? { contactPerson: earlier.contactPerson!, until: row.overlapUntil! } : null,
  }
}

/** The practices that someone is contact person of on a day, by id. */
export function practicesOf(person: string, rows: Assignment[], day: Day): string[] {
  const byPractice = Map.groupBy(rows, row => row.practice)
  return [...byPractice].flatMap(([practice, own]) =>
    standingOn(own, [], day)?.contactPerson === person ? [practice] : [],
  )
}

/** Who had the practice before this assignment; null: nobody. */
export function predecessorOf(rows: Assignment[], from: Day): string | null {
  const [row, before] = inOrder(rows)
    .filter(one => one.from <= from)
    .reverse()
  return before?.contactPerson && before.contactPerson !== row?.contactPerson ? before.contactPerson : null
}
