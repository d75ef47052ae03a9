import { choice, type FieldErrors, type Form } from '../form.ts'
import type { Person } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { type AgeBand, ageBandOf, PURPOSES, type Purpose, THEMES, type Theme, URGENCIES, type Urgency } from './case.ts'
import type { Danger, Requester } from './consent/facts.ts'

/** What a GP writes between two patients; longer belongs in a letter. */
export const QUESTION_LENGTH = 1000
/** More readers than these make no discussion. */
const MOST_PEOPLE = 8
const OLDEST = 22

/** What step one asks: never a name, a day of birth or a number. */
export interface Asked {
  mode: 'anonymous' | 'named'
  theme: Theme
  years: number | null
  ageBand: AgeBand | null
  question: string
  people: string[]
  purpose: Purpose
  urgency: Urgency
  danger: Danger[]
  requester: Requester | null
  identifying: boolean | null
}

/** Declared danger: the choices of the form, each a kind of the consent table. */
export const DANGERS = ['suspicion', 'structural', 'disclosed-by-youth', 'suicidal', 'acute'] as const
export const REQUESTERS = ['gi', 'raad', 'police', 'municipality'] as const

const years = (texts: Texts): Record<string, string> =>
  Object.fromEntries(Array.from({ length: OLDEST + 1 }, (_, n) => [`y${n}`, texts.cases.years(n)]))

/**
 * Step one. @param people whom to ask, the own contact person first
 */
export function questionForm(value: string, people: readonly Person[], texts: Texts, given: Partial<Asked> = {}): Form {
  const t = texts.cases.question
  const chosen = given.people ?? people.slice(0, 1).map(one => one.id)
  const names = Object.fromEntries(
    people.map(person => [person.id, texts.cases.personLine(person.name, person.profession)]),
  )
  return {
    id: 'case-question',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value,
    fields: [
      choice('mode', t.mode, t.modes, { value: given.mode ?? 'anonymous' }),
      choice('theme', t.theme, texts.cases.themes, given.theme ? { value: given.theme } : {}),
      choice('age', t.age, years(texts), given.years == null ? {} : { value: `y${given.years}` }),
      {
        kind: 'text',
        id: 'question',
        label: t.question,
        hint: t.questionHint,
        multiline: true,
        maxLength: QUESTION_LENGTH,
        ...(given.question ? { value: given.question.slice(0, QUESTION_LENGTH) } : {}),
      },
      choice('people', t.people, names, { multiple: true, ...(chosen.length > 0 ? { value: chosen.join(',') } : {}) }),
      choice('purpose', t.purpose, texts.cases.purposes, { value: 'advice' }),
      choice('urgency', t.urgency, texts.cases.urgencies, { value: 'this-week' }),
      choice('danger', t.danger, { none: t.noDanger, ...t.dangers }),
      choice('identifying', t.identifying, t.identifyingOptions),
      choice('requester', t.requester, { self: t.self, ...t.requesters }, { value: 'self' }),
    ],
  }
}

const one = <T extends string>(list: readonly T[], value: string | undefined): T | null =>
  list.find(item => item === value) ?? null

function yearsIn(field = ''): number | null {
  const [, digits] = /^y(\d{1,2})$/.exec(field) ?? []
  return digits !== undefined && Number(digits) <= OLDEST ? Number(digits) : null
}

/** Checks what came back; the guard and the red flags have looked at the text already. */
export function readQuestionForm(
  fields: Record<string, string>,
  known: readonly string[],
  texts: Texts,
): Asked | { errors: FieldErrors } {
  const t = texts.cases.question
  const [theme, mode] = [one(THEMES, fields.theme), one(['anonymous', 'named'] as const, fields.mode)]
  const [purpose, urgency] = [one(PURPOSES, fields.purpose), one(URGENCIES, fields.urgency)]
  const danger = one(['none', ...DANGERS] as const, fields.danger)
  const people = [...new Set((fields.people ?? '').split(',').filter(id => known.includes(id)))]
  const question = (fields.question ?? '').trim()
  const age = yearsIn(fields.age)
  const errors: FieldErrors = {
    ...(mode ? {} : { mode: t.choose }),
    ...(theme ? {} : { theme: t.choose }),
    ...(purpose ? {} : { purpose: t.choose }),
    ...(urgency ? {} : { urgency: t.choose }),
    ...(danger ? {} : { danger: t.choose }),
    ...(mode === 'anonymous' && !['yes', 'no'].includes(fields.identifying ?? '') ? { identifying: t.choose } : {}),
    ...(age === null ? { age: t.choose } : {}),
    ...(question === ''
      ? { question: t.askSomething }
      : question.length > QUESTION_LENGTH
        ? { question: t.tooLong }
        : {}),
    ...(people.length === 0 ? { people: t.chooseSomeone } : people.length > MOST_PEOPLE ? { people: t.tooMany } : {}),
  }
  if (Object.keys(errors).length > 0) return { errors }
  return {
    mode: mode!,
    theme: theme!,
    purpose: purpose!,
    urgency: urgency!,
    years: age,
    ageBand: ageBandOf(age!),
    question,
    people,
    danger: danger === 'none' ? [] : [danger as Danger],
    requester: one(REQUESTERS, fields.requester),
    identifying: fields.identifying === 'no' ? false : fields.identifying === 'yes' ? true : null,
  }
}
