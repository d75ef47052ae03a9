import { auditOf } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import { practicesOf } from '../people/assignment.ts'
import { absenceId, personId, practiceId } from '../people/ids.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Absence, Assignment, Day } from '../people/register.ts'
import type { Visit } from '../ports.ts'

/** Changes to people and practices by someone who may: each leaves a line in the audit. */

export async function addPerson(visit: Visit, facts: Omit<Person, 'id' | 'municipality'>): Promise<Person> {
  const { municipality, store, now } = visit
  const id = personId(municipality, facts.email, facts.name, facts.practice?.id ?? null)
  const person: Person = { ...facts, id, municipality }
  await store.savePerson(person)
  await store.register.setEnd(id, null)
  await store.register.noteAdded(id, now)
  await store.audit(auditOf(visit, 'person.added', 'done', { person: id }))
  return person
}

/** @returns false when nothing was different */
export async function changePerson(
  visit: Visit,
  before: Person,
  facts: Omit<Person, 'id' | 'municipality'>,
): Promise<boolean> {
  const after: Person = { ...before, ...facts }
  if (JSON.stringify(after) === JSON.stringify(before)) return false
  await visit.store.savePerson(after)
  const action = after.practice?.id === before.practice?.id ? 'person.changed' : 'person.moved'
  await visit.store.audit(auditOf(visit, action, 'done', { person: before.id }))
  return true
}

/** Someone stops, today or on a later day; null takes that back. */
export async function endPerson(visit: Visit, person: string, day: Day | null): Promise<void> {
  await visit.store.register.setEnd(person, day)
  await visit.store.register.letGo(dayOf(visit.now), visit.now)
  await visit.store.audit(auditOf(visit, 'person.ended', day ? 'done' : 'nothing', { person }))
}

export async function savePractice(visit: Visit, id: string, facts: Omit<Practice, 'id'>): Promise<Practice> {
  const practice: Practice = { ...facts, id: id || practiceId(visit.municipality, facts.name) }
  await visit.store.savePractice(visit.municipality, practice)
  const action = id ? 'practice.changed' : 'practice.added'
  await visit.store.audit(auditOf(visit, action, 'done', { reference: practice.id }))
  return practice
}

export async function closePractice(visit: Visit, id: string): Promise<void> {
  await visit.store.register.closePractice(id, visit.now)
  await visit.store.audit(auditOf(visit, 'practice.closed', 'done', { reference: id }))
}

/** @returns how many practices the contact person has from that day on; null for nobody */
export async function assignContact(visit: Visit, assignment: Assignment): Promise<number | null> {
  const { register } = visit.store
  await register.saveAssignment(assignment)
  const { contactPerson, practice, from } = assignment
  await visit.store.audit(auditOf(visit, 'contact.assigned', 'done', { person: contactPerson, reference: practice }))
  if (!contactPerson) return null
  return practicesOf(contactPerson, await register.assignments({ municipality: visit.municipality }), from).length
}

export async function noteAbsence(visit: Visit, absence: Omit<Absence, 'id'>): Promise<void> {
  const id = absenceId(absence.person, absence.from)
  await visit.store.register.saveAbsence(visit.municipality, { ...absence, id })
  await visit.store.audit(auditOf(visit, 'absence.noted', 'done', { person: absence.person }))
}

export async function removeAbsence(visit: Visit, absence: Absence): Promise<void> {
  await visit.store.register.removeAbsence(absence.id)
  await visit.store.audit(auditOf(visit, 'absence.noted', 'nothing', { person: absence.person }))
}
