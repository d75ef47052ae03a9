import type { Agenda } from '../people/consultation.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Absence, Assignment, Day, Entry } from '../people/register.ts'
import type { Store } from '../ports.ts'

/** Everything about people and practices of a municipality, read at once. */
export interface Town {
  practices: Practice[]
  /** Those who left included. */
  entries: Entry[]
  assignments: Assignment[]
  absences: Absence[]
  maxPractices: number | null
}

export const loadTown = async ({ register }: Store, municipality: string): Promise<Town> => ({
  practices: await register.practices(municipality),
  entries: await register.entries(municipality),
  assignments: await register.assignments({ municipality }),
  absences: await register.absences({ municipality }),
  maxPractices: await register.maxPractices(municipality),
})

/** Those who work here now. */
export const peopleHere = (town: Pick<Town, 'entries'>): Person[] =>
  town.entries.filter(entry => entry.endedAt === null).map(entry => entry.person)

export const contactPersons = (town: Pick<Town, 'entries'>): Person[] =>
  peopleHere(town).filter(person => person.roles.includes('contact-person'))

/** The assignments of one practice. */
export const assignmentsOf = (town: Pick<Town, 'assignments'>, practice: string): Assignment[] =>
  town.assignments.filter(row => row.practice === practice)

/** The consultation hours of its practices, with what was said of days from today on. */
export const agendasOf = ({ hours }: Store, { practices }: Pick<Town, 'practices'>, today: Day): Promise<Agenda[]> =>
  hours.agendas(
    practices.map(({ id }) => id),
    today,
  )
