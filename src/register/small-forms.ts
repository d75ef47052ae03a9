import type { FieldErrors, Form } from '../form.ts'
import { isDay } from '../people/checks.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Absence, Assignment, Day } from '../people/register.ts'
import type { Texts } from '../texts/index.ts'
import { errorsOf, filledIn, isError, pick, picked } from './fields.ts'
import { assignmentsOf, contactPersons, type Town } from './town.ts'

type Fields = Record<string, string>
type Read<T> = T | { errors: FieldErrors }

const failed = (errors: FieldErrors): boolean => Object.keys(errors).length > 0

/** Moving someone to another practice. */
export const moveForm = (person: Person, town: Town, texts: Texts): Form => ({
  id: 'move',
  title: texts.register.form.move,
  submit: texts.register.form.save,
  intro: person.name,
  value: person.id,
  fields: [
    pick({ id: 'practice', label: texts.register.form.practice_, value: person.practice?.id }, town.practices, texts),
  ],
})

export function readMoveForm(fields: Fields, town: Town, texts: Texts): Read<{ practice: Practice }> {
  const practice = picked(fields.practice, town.practices, texts)
  if (isError(practice)) return { errors: { practice: practice.error } }
  return practice ? { practice } : { errors: { practice: texts.register.errors.pick([]) } }
}

/** Someone stops: from which day on. */
export const endForm = (person: Person, today: Day, texts: Texts): Form => ({
  id: 'end',
  title: texts.register.form.end,
  submit: texts.register.form.save,
  intro: texts.register.form.endIntro(person.name),
  value: person.id,
  fields: [{ kind: 'date', id: 'day', label: texts.register.form.lastDay, value: today }],
})

export const readEndForm = (fields: Fields, texts: Texts): Read<{ day: Day }> =>
  isDay(fields.day ?? '') ? { day: fields.day! } : { errors: { day: texts.register.errors.date } }

/** Who is the contact person of a practice, from when, who stands in, and how long the one before stays. */
export function assignForm(practice: Practice | null, town: Town, today: Day, texts: Texts): Form {
  const t = texts.register.form
  const people = contactPersons(town)
  const standIn = practice ? assignmentsOf(town, practice.id).at(-1)?.standIn : null
  return {
    id: 'assign',
    title: t.assign,
    submit: t.save,
    value: practice?.id ?? '',
    fields: [
      pick({ id: 'practice', label: t.practice_, value: practice?.id }, town.practices, texts),
      pick({ id: 'contact', label: t.contact, none: t.nobody }, people, texts),
      { kind: 'date', id: 'from', label: t.from, value: today },
      { kind: 'date', id: 'overlap', label: t.overlap, optional: true },
      pick(
        { id: 'standIn', label: t.fixedStandIn, optional: true, none: t.nobody, value: standIn ?? undefined },
        people,
        texts,
      ),
    ],
  }
}

export interface Assigned {
  assignment: Assignment
  practice: Practice
  contact: Person | null
}

export function readAssignForm(fields: Fields, town: Town, texts: Texts): Read<Assigned> {
  const t = texts.register.errors
  const practice = picked(fields.practice, town.practices, texts)
  const contact = picked(fields.contact, contactPersons(town), texts)
  const standIn = picked(fields.standIn, contactPersons(town), texts)
  const [from, overlap] = [fields.from ?? '', filledIn(fields.overlap)]
  const earlier =
    practice && !isError(practice) && assignmentsOf(town, practice.id).some(row => row.from < from && row.contactPerson)
  const overlapError = !overlap
    ? null
    : !isDay(overlap)
      ? t.date
      : overlap < from
        ? t.dateOrder
        : earlier
          ? null
          : t.overlapNeeds
  const errors = errorsOf({
    practice: isError(practice) ? practice.error : practice ? null : t.pick([]),
    contact: isError(contact) ? contact.error : null,
    from: isDay(from) ? null : t.date,
    overlap: overlapError,
    standIn: isError(standIn)
      ? standIn.error
      : standIn && contact && !isError(contact) && standIn.id === contact.id
        ? t.self
        : null,
  })
  if (failed(errors) || !practice || isError(practice) || isError(contact) || isError(standIn)) return { errors }
  return {
    practice,
    contact,
    assignment: {
      practice: practice.id,
      from,
      contactPerson: contact?.id ?? null,
      overlapUntil: overlap,
      standIn: standIn?.id ?? null,
    },
  }
}

/** Leave or sick days. @param person fixed when a contact person notes their own */
export function absenceForm(person: Person | null, town: Town, today: Day, texts: Texts): Form {
  const t = texts.register.form
  const people = contactPersons(town)
  const who = pick({ id: 'person', label: t.person_, value: person?.id }, people, texts)
  return {
    id: 'absence',
    title: t.absence,
    submit: t.save,
    intro: t.kindIntro,
    value: person?.id ?? '',
    fields: [
      ...(person ? [] : [who]),
      {
        kind: 'choice',
        id: 'kind',
        label: t.kind,
        options: (['leave', 'sick'] as const).map(value => ({ value, label: t.kinds[value] })),
        value: 'leave',
      },
      { kind: 'date', id: 'from', label: t.from, value: today },
      { kind: 'date', id: 'until', label: t.until, optional: true },
      pick(
        { id: 'standIn', label: t.standIn, optional: true, none: t.nobody },
        people.filter(one => one.id !== person?.id),
        texts,
      ),
    ],
  }
}

export function readAbsenceForm(
  fields: Fields,
  fixed: Person | null,
  town: Town,
  texts: Texts,
): Read<{ absence: Omit<Absence, 'id'>; person: Person }> {
  const t = texts.register.errors
  const person = fixed ?? picked(fields.person, contactPersons(town), texts)
  const standIn = picked(fields.standIn, contactPersons(town), texts)
  const [from, until] = [fields.from ?? '', filledIn(fields.until)]
  const kind = fields.kind === 'leave' || fields.kind === 'sick' ? fields.kind : null
  const untilError = until
    ? !isDay(until)
      ? t.date
      : until < from
        ? t.dateOrder
        : null
    : kind === 'leave'
      ? t.until
      : null
  const errors = errorsOf({
    person: isError(person) ? person.error : person ? null : t.pick([]),
    kind: kind ? null : t.kind,
    from: isDay(from) ? null : t.date,
    until: untilError,
    standIn: isError(standIn)
      ? standIn.error
      : standIn && person && !isError(person) && standIn.id === person.id
        ? t.self
        : null,
  })
  if (failed(errors) || !kind || !person || isError(person) || isError(standIn)) return { errors }
  return { person, absence: { person: person.id, from, until, kind, standIn: standIn?.id ?? null } }
}

/** How many practices one contact person has at most. */
export const agreementForm = (max: number | null, texts: Texts): Form => ({
  id: 'agreement',
  title: texts.register.form.agreement,
  submit: texts.register.form.save,
  value: '',
  fields: [
    { kind: 'text', id: 'max', label: texts.register.form.max, maxLength: 3, ...(max ? { value: String(max) } : {}) },
  ],
})

export function readAgreementForm(fields: Fields, texts: Texts): Read<{ max: number }> {
  const max = Number((fields.max ?? '').trim() || Number.NaN)
  return Number.isInteger(max) && max >= 1 && max <= 200 ? { max } : { errors: { max: texts.register.errors.max } }
}

/** One field: the name of whom or what to change. */
export const findForm = (texts: Texts): Form => ({
  id: 'find',
  title: texts.register.find.title,
  submit: texts.register.find.submit,
  value: '',
  fields: [{ kind: 'text', id: 'name', label: texts.register.find.field, maxLength: 100 }],
})
