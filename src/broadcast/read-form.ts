/** What was filled in, checked. Pure. */
import type { FieldErrors } from '../form.ts'
import { COLLABORATIONS, ROLES } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import type { Audience } from './audience.ts'
import type { Ground } from './plan.ts'
import { type Broadcast, TEMPLATES } from './store.ts'
import { HOURS, momentOf, USUAL_HOUR, WHENS } from './when.ts'
import { LONGEST_BUTTON, LONGEST_LINK, LONGEST_TEXT } from './write-form.ts'

/** What someone wrote: a broadcast without where it stands. */
export type Written = Pick<Broadcast, 'template' | 'body' | 'button' | 'link' | 'audience' | 'sendAt'>

const pick = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find(one => one === value)

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const list = (value = ''): string[] =>
  value
    .split(',')
    .map(one => decoded(one.trim()))
    .filter(one => one !== '')

/** An https address without a name or password in it; null: none of that. */
export function httpsOf(address: string): string | null {
  const url = address.length <= LONGEST_LINK ? URL.parse(address) : null
  return url?.protocol === 'https:' && !url.username && !url.password && url.hostname.includes('.') ? url.href : null
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** A practice by its id or its name. */
export const practiceNamed = ({ practices }: Pick<Ground, 'practices'>, name: string) =>
  practices.find(one => one.id === name) ?? practices.find(one => same(one.name, name))

function audienceOf(fields: Record<string, string>, ground: Ground, errors: FieldErrors, texts: Texts): Audience {
  const practices = list(fields.practices).map(name => ({ name, known: practiceNamed(ground, name) }))
  const unknown = practices.find(({ known }) => !known)
  if (unknown) errors.practices = texts.broadcast.errors.practice(unknown.name.slice(0, 60))
  return {
    roles: list(fields.roles).flatMap(one => pick(ROLES, one) ?? []),
    neighbourhoods: list(fields.neighbourhoods),
    practices: practices.flatMap(({ known }) => known?.id ?? []),
    collaborations: list(fields.collaborations).flatMap(one => pick(COLLABORATIONS, one) ?? []),
  }
}

/** null: fine. */
export function wrongBody(body: string, texts: Texts): string | null {
  if (body === '') return texts.broadcast.errors.noText
  return body.length > LONGEST_TEXT ? texts.broadcast.errors.tooLong(body.length, LONGEST_TEXT) : null
}

/** The sentences say what to do; empty errors: `written` may be used. */
export function readForm(
  fields: Record<string, string>,
  ground: Ground,
  now: Date,
  texts: Texts,
): { written: Written; errors: FieldErrors } {
  const t = texts.broadcast.errors
  const errors: FieldErrors = {}
  const given = (name: string) => (fields[name] ?? '').replaceAll('\r', '').trim()
  const [body, link, button] = [given('body'), given('link'), given('button')]
  const wrong = wrongBody(body, texts)
  if (wrong) errors.body = wrong
  if (link !== '' && !httpsOf(link)) errors.link = t.link
  if (button.length > LONGEST_BUTTON) errors.button = t.button(LONGEST_BUTTON)
  const hour = HOURS.find(one => String(one) === fields.hour) ?? USUAL_HOUR
  const moment = momentOf(pick(WHENS, fields.when) ?? 'now', given('day'), hour, now)
  if ('wrong' in moment) errors.day = t.moment[moment.wrong]
  const written: Written = {
    template: pick(TEMPLATES, fields.template) ?? 'free',
    body,
    button: button || null,
    link: link === '' ? null : httpsOf(link),
    audience: audienceOf(fields, ground, errors, texts),
    sendAt: 'at' in moment ? moment.at : null,
  }
  return { written, errors }
}
