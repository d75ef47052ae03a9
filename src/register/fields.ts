import type { Field } from '../form.ts'
import { isEmail, phoneFault } from '../people/checks.ts'
import { findByName, suggestions } from '../people/find.ts'
import type { Texts } from '../texts/index.ts'

/** A list in a form of Slack has at most a hundred; above that the name is typed. */
const MOST_OPTIONS = 99
/** The option for nobody or nothing: an empty value is not taken by every platform. */
export const NONE = '-'

interface Named {
  id: string
  name: string
}

/** One out of people or practices: a list, or a name to type when there are too many. */
export function pick(
  field: { id: string; label: string; optional?: boolean; value?: string; none?: string },
  among: Named[],
  texts: Texts,
): Field {
  const { none, value, ...shared } = field
  const all = [...(none ? [{ id: NONE, name: none }] : []), ...among]
  if (all.length > 0 && all.length <= MOST_OPTIONS) {
    const options = all.map(({ id, name }) => ({ value: id, label: name }))
    const chosen = value && options.some(one => one.value === value) ? value : none ? NONE : undefined
    return { kind: 'choice', ...shared, options, ...(chosen ? { value: chosen } : {}) }
  }
  const known = among.find(one => one.id === value)?.name
  return {
    kind: 'text',
    ...shared,
    maxLength: 100,
    hint: texts.register.form.typeName,
    ...(known ? { value: known } : {}),
  }
}

/** What was picked: by id from a list, or by name as typed. null: nothing; an error says what to do. */
export function picked<T extends Named>(
  given: string | undefined,
  among: T[],
  texts: Texts,
): T | null | { error: string } {
  const typed = (given ?? '').trim()
  if (typed === '' || typed === NONE) return null
  const found = findByName(typed, among)
  if (found.length === 1) return found[0]!
  const near = found.length > 1 ? found.slice(0, 3).map(one => one.name) : suggestions(typed, among)
  return { error: texts.register.errors.pick(near) }
}

export const isError = (value: unknown): value is { error: string } =>
  typeof value === 'object' && value !== null && 'error' in value

/** A trimmed text; null when nothing was filled in. */
export const filledIn = (given: string | undefined): string | null => {
  const text = (given ?? '').replaceAll(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

/** What is wrong with a phone number in a form; null: nothing, or it was left empty. */
export function phoneError(phone: string | null, texts: Texts): string | null {
  const fault = phone === null ? null : phoneFault(phone)
  return fault ? texts.register.errors[fault] : null
}

export const emailError = (email: string | null, texts: Texts): string | null =>
  email === null || isEmail(email) ? null : texts.register.errors.email

/** Free text is held against the guard: nothing about a child or family may stand in it. */
export function guardError(given: string | null, guard: (text: string) => string | null, texts: Texts): string | null {
  const safe = given === null ? null : guard(given)
  return safe === null ? null : texts.register.errors.personal(safe)
}

/** Only the fields with something wrong. */
export const errorsOf = (found: Record<string, string | null | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
