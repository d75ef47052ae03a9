import { folded } from '../find.ts'
import { personId } from '../ids.ts'
import type { Person, Practice } from '../person.ts'
import type { Day, Entry } from '../register.ts'
import type { Column } from './columns.ts'
import type { Refused, Warned } from './finding.ts'
import type { Outcome } from './plan-practices.ts'
import type { Row } from './read-row.ts'

/** Someone as the file wants them; accounts and end undefined: as they were. */
export interface PlannedPerson {
  person: Person
  slackUser?: string | null
  teamsUser?: string | null
  endsOn?: Day
}

export interface PlannedPeople {
  save: PlannedPerson[]
  /** Everyone who is here after the import, with what is known of their account. */
  people: { person: Person; reachable: boolean; row: number | null }[]
  outcomes: Outcome[]
  refused: Refused[]
  warnings: Warned[]
  /** Ids of people that the file names. */
  named: Set<string>
}

const FIELDS: [keyof Person, Column][] = [
  ['name', 'name'],
  ['roles', 'roles'],
  ['practice', 'practice'],
  ['profession', 'profession'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['workingDays', 'days'],
  ['strengths', 'strengths'],
  ['language', 'language'],
]

const sameMail = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a && b && a.toLowerCase() === b.toLowerCase())

/** Who in the register a row means: by key, by e-mail, by name in that practice, or by a name that only one has. */
function knownOf(row: Row, practice: Practice | null, entries: Entry[]): Entry | undefined {
  const { id, email, name } = row.person!
  if (id) return entries.find(entry => entry.person.id === id)
  const mail = entries.find(entry => sameMail(entry.person.email, email))
  if (mail) return mail
  const named = entries.filter(entry => folded(entry.person.name) === folded(name))
  const there = named.filter(entry => entry.person.practice?.id === practice?.id)
  const fits = there.length > 0 ? there : named
  return fits.length === 1 && !(email && fits[0]!.person.email) ? fits[0] : undefined
}

const key = (person: Person, field: keyof Person): string =>
  field === 'practice' ? (person.practice?.id ?? '') : JSON.stringify(person[field])

function changed(before: Entry, planned: PlannedPerson): Column[] {
  const fields = FIELDS.filter(([field]) => key(before.person, field) !== key(planned.person, field)).map(
    ([, column]) => column,
  )
  const account = (column: 'slackUser' | 'teamsUser') =>
    planned[column] !== undefined && planned[column] !== before[column]
  return [
    ...fields,
    ...(['slackUser', 'teamsUser'] as const).filter(account),
    ...(planned.endsOn && planned.endsOn !== before.endsOn ? (['endsOn'] as const) : []),
  ]
}

function wanted(row: Row, before: Entry | undefined, practice: Practice | null, municipality: string): PlannedPerson {
  const { id, slackUser, teamsUser, endsOn, ...facts } = row.person!
  const old = before?.person
  const fresh: Person = {
    id: old?.id ?? id ?? personId(municipality, facts.email ?? null, facts.name, practice?.id ?? null),
    municipality,
    name: facts.name,
    roles: facts.roles,
    practice,
    profession: facts.profession === undefined ? (old?.profession ?? null) : facts.profession,
    phone: facts.phone === undefined ? (old?.phone ?? null) : facts.phone,
    email: facts.email === undefined ? (old?.email ?? null) : facts.email,
    workingDays: facts.workingDays ?? old?.workingDays ?? [],
    strengths: facts.strengths === undefined ? (old?.strengths ?? null) : facts.strengths,
    language: facts.language ?? old?.language ?? 'nl',
  }
  return {
    person: fresh,
    ...(slackUser === undefined ? {} : { slackUser }),
    ...(teamsUser === undefined ? {} : { teamsUser }),
    ...(endsOn ? { endsOn } : {}),
  }
}

/** What the rows of one municipality do to its people. `practiceOf`: the practice of a row as it will be. */
export function planPeople(
  rows: Row[],
  entries: Entry[],
  practiceOf: (row: number) => Practice | null,
  municipality: string,
  today: Day,
): PlannedPeople {
  const plan: PlannedPeople = { save: [], people: [], outcomes: [], refused: [], warnings: [], named: new Set() }
  const mails = new Map<string, number>()
  for (const row of rows.filter(one => one.person)) {
    const { name, email } = row.person!
    const before = knownOf(row, practiceOf(row.row), entries)
    const planned = wanted(row, before, practiceOf(row.row), municipality)
    const { id } = planned.person
    const refuse = (field: Column, code: 'double-person' | 'double-email', value: string) =>
      plan.refused.push({ row: row.row, field, code, name, value })
    const mail = email?.toLowerCase()
    const other =
      mail && entries.find(entry => sameMail(entry.person.email, mail) && entry.person.id !== id && !entry.endedAt)
    if (plan.named.has(id)) refuse('name', 'double-person', name)
    else if (mail && mails.has(mail)) refuse('email', 'double-email', String(mails.get(mail)))
    else if (other) refuse('email', 'double-email', other.person.name)
    else {
      if (mail) mails.set(mail, row.row)
      take(plan, row, before, planned, today)
    }
  }
  const rest = entries.filter(entry => !plan.named.has(entry.person.id) && !entry.endedAt)
  plan.people.push(...rest.map(entry => ({ person: entry.person, reachable: reachable(entry, null), row: null })))
  return plan
}

const reachable = (before: Entry | undefined, planned: PlannedPerson | null): boolean =>
  Boolean(
    before?.linked ||
      (planned?.slackUser ?? before?.slackUser) ||
      (planned?.teamsUser ?? before?.teamsUser) ||
      (planned ? planned.person.email : before?.person.email),
  )

function take(plan: PlannedPeople, row: Row, before: Entry | undefined, planned: PlannedPerson, today: Day): void {
  const { person, endsOn } = planned
  plan.named.add(person.id)
  const about = { row: row.row, name: person.name }
  if (before?.endedAt && !endsOn) {
    plan.warnings.push({ ...about, field: 'endsOn', code: 'ended-before', value: before.endsOn ?? '' })
    plan.outcomes.push({ ...about, what: 'person', outcome: 'unchanged', fields: [] })
    return
  }
  const fields = before ? changed(before, planned) : []
  const over = endsOn !== undefined && endsOn <= today
  const ends = over && !before?.endedAt
  const outcome = ends ? 'ended' : !before ? 'added' : fields.length > 0 ? 'changed' : 'unchanged'
  if (outcome !== 'unchanged') plan.save.push(planned)
  plan.outcomes.push({ ...about, what: 'person', outcome, fields })
  if (!over) plan.people.push({ person, reachable: reachable(before, planned), row: row.row })
}
