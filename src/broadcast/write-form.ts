/** The form in which a broadcast is written. Pure. */
import { dayOf, hourOf } from '../calendar.ts'
import type { Field, Form } from '../form.ts'
import { COLLABORATIONS, ROLES } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { EVERYONE } from './audience.ts'
import type { Ground } from './plan.ts'
import { type Broadcast, TEMPLATES, type Template } from './store.ts'
import { HOURS, USUAL_HOUR, WHENS } from './when.ts'

export const LONGEST_TEXT = 1500
export const LONGEST_BUTTON = 40
export const LONGEST_LINK = 500
/** A list of choices is a list up to here (Slack's limit); more practices than that are typed. */
const MOST_OPTIONS = 100

/** Several choices come back joined with a comma, so that no value may hold one. */
export const optionOf = (name: string): string => encodeURIComponent(name)

type Options = { value: string; label: string }[]

const several = (id: string, label: string, options: Options, chosen: string[]): Field[] =>
  options.length > 0
    ? [
        {
          kind: 'choice',
          id,
          label,
          multiple: true,
          optional: true,
          options,
          ...(chosen.length > 0 ? { value: chosen.join(',') } : {}),
        },
      ]
    : []

const byLabel = (options: Options): Options => options.toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))

function audienceFields({ practices }: Ground, draft: Broadcast | null, texts: Texts): Field[] {
  const t = texts.broadcast.form
  const { roles, neighbourhoods, practices: chosen, collaborations } = draft?.audience ?? EVERYONE
  const wijken = [...new Set(practices.flatMap(({ neighbourhood }) => neighbourhood ?? []))]
  const present = COLLABORATIONS.filter(one => practices.some(({ collaboration }) => collaboration === one))
  const names = practices.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  const practiceFields: Field[] =
    practices.length > MOST_OPTIONS
      ? [
          {
            kind: 'text',
            id: 'practices',
            label: t.practices,
            hint: t.practicesTyped,
            optional: true,
            maxLength: 1000,
            ...(names.length > 0 ? { value: names.join(', ') } : {}),
          },
        ]
      : several(
          'practices',
          t.practices,
          byLabel(practices.map(p => ({ value: optionOf(p.id), label: p.name }))),
          chosen.map(optionOf),
        )
  return [
    ...several(
      'roles',
      t.roles,
      ROLES.map(value => ({ value, label: texts.people.roles[value] })),
      roles,
    ),
    ...several(
      'neighbourhoods',
      t.neighbourhoods,
      byLabel(wijken.slice(0, MOST_OPTIONS).map(name => ({ value: optionOf(name), label: name }))),
      neighbourhoods.map(optionOf),
    ),
    ...practiceFields,
    ...several(
      'collaborations',
      t.collaborations,
      present.map(value => ({ value, label: texts.people.collaborations[value] })),
      collaborations,
    ),
  ]
}

function whenFields(draft: Broadcast | null, texts: Texts): Field[] {
  const t = texts.broadcast.form
  const at = draft?.sendAt ?? null
  return [
    {
      kind: 'choice',
      id: 'when',
      label: t.when,
      options: WHENS.map(value => ({ value, label: t.whens[value] })),
      value: at ? 'date' : 'now',
    },
    { kind: 'date', id: 'day', label: t.day, optional: true, ...(at ? { value: dayOf(at) } : {}) },
    {
      kind: 'choice',
      id: 'hour',
      label: t.hour,
      optional: true,
      options: HOURS.map(hour => ({ value: String(hour), label: t.hours(hour) })),
      value: String(at ? Math.floor(hourOf(at)) : USUAL_HOUR),
    },
  ]
}

/** @param draft what was written before; null: a new one, that starts from the template */
export function writeForm(ground: Ground, draft: Broadcast | null, template: Template, texts: Texts): Form {
  const t = texts.broadcast
  const body = draft?.body ?? t.templates[template].start
  return {
    id: 'broadcast',
    title: t.form.title,
    submit: t.form.submit,
    intro: ground.reach === 'municipality' ? t.form.intro : t.form.introOwn,
    value: draft?.id ?? '',
    fields: [
      {
        kind: 'choice',
        id: 'template',
        label: t.form.template,
        options: TEMPLATES.map(value => ({ value, label: t.templates[value].label })),
        value: draft?.template ?? template,
      },
      {
        kind: 'text',
        id: 'body',
        label: t.form.body,
        multiline: true,
        maxLength: LONGEST_TEXT,
        hint: t.form.bodyHint,
        ...(body ? { value: body } : {}),
      },
      ...audienceFields(ground, draft, texts),
      {
        kind: 'text',
        id: 'link',
        label: t.form.link,
        hint: t.form.linkHint,
        optional: true,
        maxLength: LONGEST_LINK,
        ...(draft?.link ? { value: draft.link } : {}),
      },
      {
        kind: 'text',
        id: 'button',
        label: t.form.button,
        hint: t.form.buttonHint,
        optional: true,
        maxLength: LONGEST_BUTTON,
        ...(draft?.button ? { value: draft.button } : {}),
      },
      ...whenFields(draft, texts),
    ],
  }
}
