import { practicesOf } from '../assignment.ts'
import type { Agenda, ConsultationHour } from '../consultation.ts'
import { alike, folded } from '../find.ts'
import type { Practice } from '../person.ts'
import type { Assignment, Day, Entry } from '../register.ts'
import type { Refused, Warned } from './finding.ts'
import { planContacts, withoutContact } from './plan-contacts.ts'
import { planHours } from './plan-hours.ts'
import { type PlannedPeople, type PlannedPerson, planPeople } from './plan-people.ts'
import { type Outcome, planPractices } from './plan-practices.ts'
import type { Row } from './read-row.ts'

/** A municipality as it is before the import. */
export interface Before {
  practices: Practice[]
  entries: Entry[]
  assignments: Assignment[]
  /** Consultation hours, with the places taken from today on. */
  agendas: Agenda[]
  maxPractices: number | null
  hasMap: boolean
}

/** What an import does to one municipality. */
export interface Plan {
  municipality: string
  practices: Practice[]
  people: PlannedPerson[]
  assignments: Assignment[]
  hours: ConsultationHour[]
  outcomes: Outcome[]
  refused: Refused[]
  warnings: Warned[]
}

const NOTHING: Before = {
  practices: [],
  entries: [],
  assignments: [],
  agendas: [],
  maxPractices: null,
  hasMap: false,
}

/** A name that is almost one that is known is a typing error, not a new municipality. */
const meantMunicipality = (name: string, known: string[]): string | undefined =>
  known.find(one => folded(one) !== folded(name) && alike(folded(one), folded(name), 2))

function warningsOf(
  municipality: string,
  before: Before,
  people: PlannedPeople,
  practices: Practice[],
  assignments: Assignment[],
  rowOf: (practice: string) => number,
  today: Day,
): Warned[] {
  const warn = (code: Warned['code'], row: number, name: string, value = ''): Warned => ({
    row,
    field: null,
    code,
    name,
    value,
  })
  const contacts = people.people.filter(one => one.person.roles.includes('contact-person'))
  const names = Map.groupBy(people.people, one => folded(one.person.name))
  const left = people.people.filter(one => one.row === null)
  const max = before.maxPractices
  const counts = contacts.map(one => ({ one, count: practicesOf(one.person.id, assignments, today).length }))
  return [
    ...(before.hasMap ? [] : [warn('no-map', 0, municipality)]),
    ...withoutContact(practices, assignments, today).map(one => warn('no-contact', rowOf(one.id), one.name)),
    ...contacts.filter(one => !one.reachable).map(one => warn('no-account', one.row ?? 0, one.person.name)),
    ...counts
      .filter(({ count }) => max && count > max)
      .map(({ one, count }) => warn('too-many', one.row ?? 0, one.person.name, `${count} (${max})`)),
    ...[...names.values()]
      .filter(same => same.length > 1)
      .map(same => warn('same-name', same[1]!.row ?? 0, same[0]!.person.name)),
    ...(left.length > 0
      ? [warn('not-in-file', 0, left.map(one => one.person.name).join(', '), String(left.length))]
      : []),
  ]
}

/** Rows that were refused do nothing at all: what they planned is taken out by planning again without them. */
function planOnce(rows: Row[], before: Before, municipality: string, today: Day) {
  const practices = planPractices(rows, before.practices, municipality)
  const practiceOf = (row: number): Practice | null => practices.ofRow.get(row) ?? null
  const people = planPeople(rows, before.entries, practiceOf, municipality, today)
  const here = people.people.map(one => one.person)
  const contacts = planContacts(rows, practiceOf, here, before.assignments, today)
  const hours = planHours(rows, practiceOf, before.agendas, municipality)
  const refused = [practices, people, contacts, hours].flatMap(one => one.refused)
  return { practices, people, contacts, hours, refused }
}

function planTown(rows: Row[], before: Before, municipality: string, today: Day): Plan {
  let kept = rows
  const refused: Refused[] = []
  for (;;) {
    const plan = planOnce(kept, before, municipality, today)
    if (plan.refused.length === 0) {
      const { practices, people, contacts, hours } = plan
      const after = [
        ...before.assignments.filter(
          old => !contacts.save.some(one => one.practice === old.practice && one.from === old.from),
        ),
        ...contacts.save,
      ]
      const rowOf = (id: string) => [...practices.ofRow].find(([, practice]) => practice.id === id)?.[0] ?? 0
      return {
        municipality,
        practices: practices.save,
        people: people.save,
        assignments: contacts.save,
        hours: hours.save,
        outcomes: [practices, people, contacts, hours].flatMap(one => one.outcomes),
        refused,
        warnings: [
          ...people.warnings,
          ...warningsOf(municipality, before, people, practices.practices, after, rowOf, today),
        ],
      }
    }
    refused.push(...plan.refused)
    const bad = new Set(plan.refused.map(one => one.row))
    kept = kept.filter(row => !bad.has(row.row))
  }
}

/**
 * What a file does, without doing it.
 * @param before of each municipality that is known
 */
export function planImport(rows: Row[], before: Map<string, Before>, today: Day): Plan[] {
  const known = [...before.keys()]
  const named = (name: string) => known.find(one => folded(one) === folded(name)) ?? name
  return [...Map.groupBy(rows, row => named(row.municipality))].map(([municipality, own]) => {
    const meant = before.has(municipality) ? undefined : meantMunicipality(municipality, known)
    if (!meant) return planTown(own, before.get(municipality) ?? NOTHING, municipality, today)
    const refused = own.map(
      (row): Refused => ({
        row: row.row,
        field: 'municipality',
        code: 'unknown-municipality',
        name: row.person?.name ?? row.practice?.name ?? '',
        value: `${municipality}|${meant}`,
      }),
    )
    return { municipality, practices: [], people: [], assignments: [], hours: [], outcomes: [], refused, warnings: [] }
  })
}
