import { standingOn } from '../assignment.ts'
import { folded } from '../find.ts'
import type { Person, Practice } from '../person.ts'
import type { Assignment, Day } from '../register.ts'
import type { Column } from './columns.ts'
import type { Refusal, Refused } from './finding.ts'
import type { Outcome } from './plan-practices.ts'
import type { Row } from './read-row.ts'

export interface PlannedContacts {
  save: Assignment[]
  outcomes: Outcome[]
  refused: Refused[]
}

/** Who is meant by a key, an e-mail address or a name. */
function meant(who: string, people: Person[]): Person[] {
  const exact = people.filter(one => one.id === who || one.email?.toLowerCase() === who.toLowerCase())
  return exact.length > 0 ? exact : people.filter(one => folded(one.name) === folded(who))
}

type Found = { person: Person } | { code: Refusal }

function contactNamed(who: string, people: Person[]): Found {
  const found = meant(who, people)
  if (found.length === 0) return { code: 'unknown-contact' }
  if (found.length > 1) return { code: 'several-contacts' }
  return found[0]!.roles.includes('contact-person') ? { person: found[0]! } : { code: 'not-contact' }
}

/** The row of assignments that is in force on a day. */
const inForce = (rows: Assignment[], practice: string, day: Day): Assignment | undefined =>
  rows.filter(row => row.practice === practice && row.from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]

/**
 * What the rows of one municipality do to who is whose contact person. Without a day the assignment begins today, and
 * only when someone else has it now: importing the same file twice changes nothing.
 */
export function planContacts(
  rows: Row[],
  practiceOf: (row: number) => Practice | null,
  people: Person[],
  assignments: Assignment[],
  today: Day,
): PlannedContacts {
  const plan: PlannedContacts = { save: [], outcomes: [], refused: [] }
  const said = new Map<string, { contact: string; standIn: string | null; from: string | null }>()
  for (const row of rows) {
    const practice = practiceOf(row.row)
    if (!row.contact || !practice) continue
    const refuse = (field: Column, code: Refusal, value: string) =>
      plan.refused.push({ row: row.row, field, code, name: practice.name, value })
    const contact = contactNamed(row.contact.who, people)
    const standIn = row.contact.standIn ? contactNamed(row.contact.standIn, people) : null
    if ('code' in contact) refuse('contactPerson', contact.code, row.contact.who)
    else if (standIn && 'code' in standIn) refuse('standIn', standIn.code, row.contact.standIn!)
    else if (standIn?.person.id === contact.person.id) refuse('standIn', 'self-stand-in', row.contact.standIn!)
    else {
      const now = { contact: contact.person.id, standIn: standIn?.person.id ?? null, from: row.contact.from }
      const before = said.get(practice.id)
      if (!before) {
        said.set(practice.id, now)
        take(plan, row.row, practice, contact.person, now, assignments, today)
      } else if (
        before.contact !== now.contact ||
        (now.from && now.from !== before.from) ||
        (now.standIn && now.standIn !== before.standIn)
      )
        refuse('contactPerson', 'contact-differs', row.contact.who)
    }
  }
  return plan
}

function take(
  plan: PlannedContacts,
  row: number,
  practice: Practice,
  person: Person,
  said: { contact: string; standIn: string | null; from: string | null },
  assignments: Assignment[],
  today: Day,
): void {
  const from = said.from ?? today
  const current = inForce(assignments, practice.id, from)
  const sameContact = current?.contactPerson === said.contact
  const sameStandIn = said.standIn === null || current?.standIn === said.standIn
  const outcome = sameContact && sameStandIn ? 'unchanged' : current?.contactPerson ? 'changed' : 'added'
  const name = `${practice.name}: ${person.name}`
  const fields: Column[] = [
    ...(sameContact ? [] : (['contactPerson'] as const)),
    ...(sameStandIn ? [] : (['standIn'] as const)),
  ]
  plan.outcomes.push({ row, what: 'contact', name, outcome, fields: outcome === 'changed' ? fields : [] })
  if (outcome === 'unchanged') return
  plan.save.push(
    sameContact && current
      ? { ...current, standIn: said.standIn }
      : { practice: practice.id, from, contactPerson: said.contact, overlapUntil: null, standIn: said.standIn },
  )
}

/** Practices that have nobody on a day, with what the file adds. */
export const withoutContact = (practices: Practice[], assignments: Assignment[], today: Day): Practice[] =>
  practices.filter(practice => {
    const own = assignments.filter(row => row.practice === practice.id)
    const ahead = own.some(row => row.from > today && row.contactPerson)
    return !standingOn(own, [], today) && !ahead
  })
