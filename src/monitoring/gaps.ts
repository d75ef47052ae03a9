import { absenceOn, practicesOf, standingOn } from '../people/assignment.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Absence, Assignment, Day, Entry } from '../people/register.ts'

/** Something about people and practices that needs a coordinator; most urgent kind first. */
export type Gap =
  | { kind: 'unanswered'; from: string; to: string }
  | { kind: 'no-contact'; practice: Practice }
  | { kind: 'no-cover'; person: Person; until: Day | null }
  | { kind: 'no-account'; person: Person }
  | { kind: 'too-many'; person: Person; count: number; max: number }
  | { kind: 'waiting'; name: string }
  | { kind: 'not-linked'; person: Person }

/** What gaps are seen in. */
export interface State {
  practices: Practice[]
  entries: Entry[]
  assignments: Assignment[]
  absences: Absence[]
  maxPractices: number | null
  /** Names of those who wait to be linked. */
  waiting: string[]
  /** Requests that came to the coordinators: who waits, and for whom. */
  unanswered: { from: string; to: string }[]
}

/** After so long someone who was told about should have an account, ms. */
const SETTLED = 14 * 86_400_000

/** Everything that is missing today. */
export function gapsOf(state: State, today: Day, now: Date): Gap[] {
  const here = state.entries.filter(entry => entry.endedAt === null)
  const linked = new Set(here.filter(entry => entry.linked).map(entry => entry.person.id))
  const contacts = here.filter(entry => entry.person.roles.includes('contact-person')).map(entry => entry.person)
  const standingAt = (practice: Practice) =>
    standingOn(
      state.assignments.filter(row => row.practice === practice.id),
      state.absences,
      today,
    )
  const standing = state.practices.map(practice => ({ practice, standing: standingAt(practice) }))
  const counted = contacts.map(person => ({ person, count: practicesOf(person.id, state.assignments, today).length }))
  const uncovered = contacts.filter(person =>
    standing.some(({ standing: s }) => s?.contactPerson === person.id && s.away && !s.standIn),
  )
  const max = state.maxPractices
  return [
    ...state.unanswered.map((one): Gap => ({ kind: 'unanswered', ...one })),
    ...standing.filter(one => one.standing === null).map(({ practice }): Gap => ({ kind: 'no-contact', practice })),
    ...uncovered.map(
      (person): Gap => ({
        kind: 'no-cover',
        person,
        until: absenceOn(state.absences, person.id, today)?.until ?? null,
      }),
    ),
    ...counted
      .filter(one => one.count > 0 && !linked.has(one.person.id))
      .map(({ person }): Gap => ({ kind: 'no-account', person })),
    ...counted
      .filter(one => max !== null && one.count > max)
      .map((one): Gap => ({ kind: 'too-many', max: max!, ...one })),
    ...state.waiting.map((name): Gap => ({ kind: 'waiting', name })),
    ...here
      .filter(({ linked: known, addedAt }) => !known && addedAt && now.getTime() - addedAt.getTime() > SETTLED)
      .map(({ person }): Gap => ({ kind: 'not-linked', person }))
      .filter(
        gap => !counted.some(one => one.count > 0 && gap.kind === 'not-linked' && one.person.id === gap.person.id),
      ),
  ]
}
