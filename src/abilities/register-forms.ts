import type { AuditAction } from '../audit.ts'
import { auditOf } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import type { Form } from '../form.ts'
import { type Action, may } from '../people/may.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { addPerson, assignContact, changePerson, endPerson, noteAbsence, savePractice } from '../register/keep.ts'
import { personForm, readPersonForm } from '../register/person-form.ts'
import { practiceForm, readPracticeForm } from '../register/practice-form.ts'
import {
  absenceForm,
  agreementForm,
  assignForm,
  endForm,
  findForm,
  moveForm,
  readAbsenceForm,
  readAgreementForm,
  readAssignForm,
  readEndForm,
  readMoveForm,
} from '../register/small-forms.ts'
import { loadTown, peopleHere, type Town } from '../register/town.ts'
import { dayText } from '../texts/format.ts'
import { type OnAction, type OnForm, reply, type Tools } from './ability.ts'
import { refused } from './refused.ts'
import { elsewhere, entryCard, found, say } from './register.ts'

/** What a form about people or practices needs: a right, what it opens with, and what it does when it is filled in. */
interface Desk {
  right: Action
  audit: AuditAction
  /** null: what it is about is gone. */
  open(visit: Visit, town: Town, value: string): Form | null
  save(visit: Visit, tools: Tools, town: Town, value: string, fields: Record<string, string>): Promise<Outgoing[]>
}

const stale = (visit: Visit): Outgoing[] => [reply(visit, plainCard(visit.texts.general.stale))]

const personIn = (town: Town, id: string) => peopleHere(town).find(person => person.id === id) ?? null
const practiceIn = (town: Town, id: string) => town.practices.find(practice => practice.id === id) ?? null

/** What was done, and the card as it is now, with the next thing one press away. */
async function shown(visit: Visit, id: string, lines: string[]): Promise<Outgoing[]> {
  const card = await entryCard(visit, id)
  const parts = lines.map(line => ({ kind: 'text' as const, text: line, style: 'strong' as const }))
  return card ? [reply(visit, { ...card, parts: [...parts, ...card.parts] })] : [say(visit, lines.join(' '))]
}

const person: Desk = {
  right: 'keep-people',
  audit: 'person.changed',
  open: (visit, town, value) => {
    const known = personIn(town, value)
    return value && !known ? null : personForm(known, town, visit.texts)
  },
  save: async (visit, tools, town, value, fields) => {
    const read = readPersonForm(fields, value, town, tools.guard, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const t = visit.texts.register.done
    if (!value) {
      const added = await addPerson(visit, read.facts)
      return shown(visit, added.id, [t.added(added.name)])
    }
    const before = personIn(town, value)
    if (!before) return stale(visit)
    const changed = await changePerson(visit, before, read.facts)
    return shown(visit, value, [changed ? t.changed(read.facts.name) : t.unchanged(read.facts.name)])
  },
}

const move: Desk = {
  right: 'keep-people',
  audit: 'person.moved',
  open: (visit, town, value) => {
    const known = personIn(town, value)
    return known && moveForm(known, town, visit.texts)
  },
  save: async (visit, _tools, town, value, fields) => {
    const read = readMoveForm(fields, town, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const before = personIn(town, value)
    if (!before) return stale(visit)
    await changePerson(visit, before, { ...before, practice: read.practice })
    return shown(visit, value, [visit.texts.register.done.moved(before.name, read.practice.name)])
  },
}

const end: Desk = {
  right: 'keep-people',
  audit: 'person.ended',
  open: (visit, town, value) => {
    const known = personIn(town, value)
    return known && endForm(known, dayOf(visit.now), visit.texts)
  },
  save: async (visit, _tools, town, value, fields) => {
    const read = readEndForm(fields, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const known = personIn(town, value)
    if (!known) return stale(visit)
    await endPerson(visit, value, read.day)
    return shown(visit, value, [visit.texts.register.done.ended(known.name, dayText(read.day, visit.texts.language))])
  },
}

const practice: Desk = {
  right: 'keep-practices',
  audit: 'practice.changed',
  open: (visit, town, value) => {
    const known = practiceIn(town, value)
    return value && !known ? null : practiceForm(known, visit.texts)
  },
  save: async (visit, tools, town, value, fields) => {
    const read = readPracticeForm(fields, value, town, tools.guard, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    if (value && !practiceIn(town, value)) return stale(visit)
    const saved = await savePractice(visit, value, read.facts)
    const t = visit.texts.register.done
    return shown(visit, saved.id, [value ? t.changed(saved.name) : t.added(saved.name)])
  },
}

const assign: Desk = {
  right: 'assign-contact',
  audit: 'contact.assigned',
  open: (visit, town, value) => assignForm(practiceIn(town, value), town, dayOf(visit.now), visit.texts),
  save: async (visit, _tools, town, _value, fields) => {
    const read = readAssignForm(fields, town, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    const count = await assignContact(visit, read.assignment)
    const t = visit.texts.register.done
    const day = dayText(read.assignment.from, visit.texts.language)
    const { contact } = read
    const line = contact ? t.assigned(contact.name, read.practice.name, day) : t.unassigned(read.practice.name, day)
    const full = contact && count && town.maxPractices && count > town.maxPractices
    return shown(visit, read.practice.id, [line, ...(full ? [t.full(contact.name, count, town.maxPractices!)] : [])])
  },
}

/** A contact person notes their own; a coordinator everyone's. */
const absence: Desk = {
  right: 'note-absence',
  audit: 'absence.noted',
  open: (visit, town, value) => {
    const own = may(visit.person, 'note-absence') === 'own'
    return absenceForm(personIn(town, own ? visit.person!.id : value), town, dayOf(visit.now), visit.texts)
  },
  save: async (visit, _tools, town, value, fields) => {
    const own = may(visit.person, 'note-absence') === 'own'
    if (own && value && value !== visit.person?.id) return refused(visit, 'absence.noted', value)
    const fixed = personIn(town, own ? visit.person!.id : value)
    const read = readAbsenceForm(fields, fixed, town, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    await noteAbsence(visit, read.absence)
    const { from, until } = read.absence
    const day = (on: string) => dayText(on, visit.texts.language)
    const line = visit.texts.register.done.absent(read.person.name, day(from), until && day(until))
    return shown(visit, read.person.id, [line])
  },
}

const agreement: Desk = {
  right: 'agree-capacity',
  audit: 'capacity.agreed',
  open: (visit, town) => agreementForm(town.maxPractices, visit.texts),
  save: async (visit, _tools, _town, _value, fields) => {
    const read = readAgreementForm(fields, visit.texts)
    if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
    await visit.store.register.setMaxPractices(visit.municipality, read.max)
    await visit.store.audit(auditOf(visit, 'capacity.agreed', 'done', { reference: String(read.max) }))
    return [say(visit, visit.texts.register.done.agreed(read.max))]
  },
}

const find: Desk = {
  right: 'see-register',
  audit: 'register.opened',
  open: visit => findForm(visit.texts),
  save: (visit, _tools, town, _value, fields) => found(visit, town, (fields.name ?? '').trim()),
}

/** Which button opens which form. */
const OPENERS: Record<string, Desk> = {
  'add-person': person,
  'change-person': person,
  move,
  end,
  'add-practice': practice,
  'change-practice': practice,
  assign,
  absence,
  agreement,
  find,
}

/** What a button is about, when the form is about one person or practice. */
const opened =
  (desk: Desk): OnAction =>
  async (visit, _tools, { value }) => {
    if (!may(visit.person, desk.right) || (value && (await elsewhere(visit, value))))
      return refused(visit, desk.audit, value || null)
    const form = desk.open(visit, await loadTown(visit.store, visit.municipality), value)
    return form ? [{ kind: 'form', form }] : stale(visit)
  }

const saved =
  (desk: Desk): OnForm =>
  async (visit, tools, { value, fields }) => {
    if (!may(visit.person, desk.right) || (value && (await elsewhere(visit, value))))
      return refused(visit, desk.audit, value || null)
    return desk.save(visit, tools, await loadTown(visit.store, visit.municipality), value, fields)
  }

/** Presses that open a form. */
export const REGISTER_OPENERS: Record<string, OnAction> = Object.fromEntries(
  Object.entries(OPENERS).map(([action, desk]) => [action, opened(desk)]),
)

/** Forms that were filled in. */
export const REGISTER_FORMS: Record<string, OnForm> = Object.fromEntries(
  Object.entries({ person, move, end, practice, assign, absence, agreement, find }).map(([id, desk]) => [
    id,
    saved(desk),
  ]),
)
