import type { Field, FieldErrors, Form } from '../form.ts'
import { isPracticeName, LENGTHS } from '../people/checks.ts'
import { folded } from '../people/find.ts'
import { COLLABORATIONS, type Practice } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { errorsOf, filledIn, guardError, NONE, phoneError } from './fields.ts'
import type { Town } from './town.ts'

type Facts = Omit<Practice, 'id'>

/** Adding or changing a practice; its value is the practice's id, '' for a new one. */
export function practiceForm(practice: Practice | null, texts: Texts): Form {
  const t = texts.register.form
  const text = (id: keyof Facts, label: string, maxLength: number, hint?: string): Field => ({
    kind: 'text',
    id,
    label,
    optional: id !== 'name',
    maxLength,
    ...(hint ? { hint } : {}),
    ...(practice?.[id] ? { value: practice[id] } : {}),
  })
  const forms = COLLABORATIONS.map(value => ({ value, label: texts.people.collaborations[value] }))
  return {
    id: 'practice',
    title: practice ? t.practice.change : t.practice.add,
    submit: t.save,
    value: practice?.id ?? '',
    fields: [
      text('name', t.name, LENGTHS.name),
      text('neighbourhood', t.neighbourhood, LENGTHS.name),
      text('address', t.address, LENGTHS.address),
      text('phone', t.phone, LENGTHS.phone),
      {
        kind: 'choice',
        id: 'collaboration',
        label: t.collaboration,
        optional: true,
        options: [{ value: NONE, label: t.noCollaboration }, ...forms],
        value: practice?.collaboration ?? NONE,
      },
      text('consultationHours', t.hours, LENGTHS.hours, t.hoursHint),
    ],
  }
}

/** Checks what was filled in. @param id of the practice that is changed, '' for a new one */
export function readPracticeForm(
  fields: Record<string, string>,
  id: string,
  town: Town,
  guard: (text: string) => string | null,
  texts: Texts,
): { facts: Facts } | { errors: FieldErrors } {
  const facts: Facts = {
    name: filledIn(fields.name) ?? '',
    neighbourhood: filledIn(fields.neighbourhood),
    address: filledIn(fields.address),
    phone: filledIn(fields.phone),
    collaboration: COLLABORATIONS.find(one => one === fields.collaboration) ?? null,
    consultationHours: filledIn(fields.consultationHours),
  }
  const twin = town.practices.find(one => one.id !== id && folded(one.name) === folded(facts.name))
  const errors = errorsOf({
    name: !isPracticeName(facts.name)
      ? texts.register.errors.practiceName
      : twin && texts.register.errors.samePractice(twin.name),
    phone: phoneError(facts.phone, texts),
    consultationHours: guardError(facts.consultationHours, guard, texts),
  })
  return Object.keys(errors).length > 0 ? { errors } : { facts }
}
