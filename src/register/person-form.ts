import type { Field, FieldErrors, Form } from '../form.ts'
import { isName, LENGTHS, worksInPractice } from '../people/checks.ts'
import { folded } from '../people/find.ts'
import { type Person, ROLES, type Role, type Weekday } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { emailError, errorsOf, filledIn, guardError, isError, phoneError, pick, picked } from './fields.ts'
import { peopleHere, type Town } from './town.ts'

type Facts = Omit<Person, 'id' | 'municipality'>

const text = (
  id: string,
  label: string,
  maxLength: number,
  value: string | null | undefined,
  hint?: string,
): Field => ({
  kind: 'text',
  id,
  label,
  optional: true,
  maxLength,
  ...(hint ? { hint } : {}),
  ...(value ? { value } : {}),
})

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies Weekday[]

/** Adding someone, or changing who is there; its value is the person's id, '' for a new one. */
export function personForm(person: Person | null, town: Town, texts: Texts): Form {
  const t = texts.register.form
  const roles = ROLES.map(role => ({ value: role, label: texts.people.roles[role] }))
  const days = WEEKDAYS.map(day => ({ value: String(day), label: texts.people.weekdays[day] }))
  const languages = (['nl', 'en'] as const).map(value => ({ value, label: t.languages[value] }))
  return {
    id: 'person',
    title: person ? t.person.change : t.person.add,
    submit: t.save,
    value: person?.id ?? '',
    fields: [
      { ...text('name', t.name, LENGTHS.name, person?.name, t.nameHint), optional: false },
      {
        kind: 'choice',
        id: 'roles',
        label: t.roles,
        multiple: true,
        options: roles,
        value: person?.roles.join(',') ?? '',
      },
      pick(
        { id: 'practice', label: t.practice_, optional: true, none: t.noPractice, value: person?.practice?.id },
        town.practices,
        texts,
      ),
      text('profession', t.profession, LENGTHS.profession, person?.profession, t.professionHint),
      text('email', t.email, LENGTHS.email, person?.email, t.emailHint),
      text('phone', t.phone, LENGTHS.phone, person?.phone),
      {
        kind: 'choice',
        id: 'days',
        label: t.days,
        multiple: true,
        optional: true,
        options: days,
        value: person?.workingDays.join(',') ?? '',
      },
      text('strengths', t.strengths, LENGTHS.strengths, person?.strengths, t.strengthsHint),
      { kind: 'choice', id: 'language', label: t.language, options: languages, value: person?.language ?? 'nl' },
    ],
  }
}

const listed = (given: string | undefined): string[] => (given ?? '').split(',').map(one => one.trim())

/** Someone else who has this e-mail address, or this name in the same practice. */
function twin(facts: Facts, id: string, town: Town, texts: Texts): FieldErrors {
  const others = peopleHere(town).filter(person => person.id !== id)
  const mail = others.find(one => facts.email && one.email?.toLowerCase() === facts.email.toLowerCase())
  const name = others.find(one => folded(one.name) === folded(facts.name) && one.practice?.id === facts.practice?.id)
  return errorsOf({
    email: mail && texts.register.errors.sameEmail(mail.name),
    name: name && texts.register.errors.sameName(name.name),
  })
}

/**
 * Checks what was filled in.
 * @param id of who is changed, '' for a new one
 */
export function readPersonForm(
  fields: Record<string, string>,
  id: string,
  town: Town,
  guard: (text: string) => string | null,
  texts: Texts,
): { facts: Facts } | { errors: FieldErrors } {
  const t = texts.register.errors
  const roles = ROLES.filter(role => listed(fields.roles).includes(role)) as Role[]
  const practice = picked(fields.practice, town.practices, texts)
  const facts: Facts = {
    name: filledIn(fields.name) ?? '',
    roles,
    practice: isError(practice) ? null : practice,
    profession: filledIn(fields.profession),
    email: filledIn(fields.email),
    phone: filledIn(fields.phone),
    workingDays: WEEKDAYS.filter(day => listed(fields.days).includes(String(day))),
    strengths: filledIn(fields.strengths),
    language: fields.language === 'en' ? 'en' : 'nl',
  }
  const needs = worksInPractice(roles)
  const place = isError(practice)
    ? practice.error
    : needs && !practice
      ? t.practiceNeeded
      : !needs && practice
        ? t.noPracticeHere
        : null
  const errors = errorsOf({
    name: isName(facts.name) ? null : t.name,
    roles: roles.length > 0 ? null : t.roles,
    practice: place,
    email: emailError(facts.email, texts),
    phone: phoneError(facts.phone, texts),
    profession: guardError(facts.profession, guard, texts),
    strengths: guardError(facts.strengths, guard, texts),
  })
  const wrong = Object.keys(errors).length > 0 ? errors : twin(facts, id, town, texts)
  return Object.keys(wrong).length > 0 ? { errors: wrong } : { facts }
}
