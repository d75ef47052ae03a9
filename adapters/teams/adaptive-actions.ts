import type { Action, Part } from '../../src/card.ts'
import { controls } from '../../src/texts/nl/controls.ts'
import { inert, type Json } from './adaptive-text.ts'

export type Choice = Extract<Part, { kind: 'choice' }>
type Button = Extract<Action, { kind: 'button' }>

const STYLES = { primary: 'positive', danger: 'destructive' } as const

/** A row of buttons and links; nothing when none is left. */
export const actionSet = (actions: Action[], key: string): Json[] => rowOf(actions.flatMap(one => action(one, key)))

const rowOf = (actions: Json[]): Json[] => (actions.length > 0 ? [{ type: 'ActionSet', actions }] : [])

const action = (one: Action, key: string): Json[] =>
  one.kind === 'link' ? link(one.label, one.url) : [press(one, key)]

/** Only a web address without a name or password in it can be opened. */
const link = (label: string, address: string): Json[] => {
  const url = URL.parse(address)
  const safe = url && /^https?:$/.test(url.protocol) && !url.username && !url.password
  return safe ? [{ type: 'Action.OpenUrl', title: inert(label), url: url.href }] : []
}

const press = (button: Button, key: string): Json => ({
  type: 'Action.Submit',
  title: inert(button.label),
  // A list elsewhere on the card that is still empty must not stop this button.
  associatedInputs: 'none',
  ...(button.style ? { style: STYLES[button.style] } : {}),
  data: {
    action: button.action,
    value: button.value,
    key,
    // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots
    ...(button.opensForm ? { msteams: { type: 'task/fetch' } } : {}),
  },
})

/** The options of a choice as buttons. */
export const choiceButtons = (choice: Choice, key: string): Json[] =>
  rowOf(choice.options.map(({ value, label }) => press({ kind: 'button', action: choice.action, label, value }, key)))

/** The options of a choice as a list with one button; `name` is unique on the card. */
export const choiceList = (choice: Choice, key: string, name: string, required: boolean): Json[] => [
  {
    type: 'Input.ChoiceSet',
    id: name,
    style: 'compact',
    label: inert(choice.label),
    placeholder: controls.choose,
    ...(required ? { isRequired: true, errorMessage: controls.choose } : {}),
    ...(choice.options.some(option => option.value === choice.value) ? { value: choice.value } : {}),
    choices: choice.options.map(({ value, label }) => ({ title: inert(label), value })),
  },
  {
    type: 'ActionSet',
    actions: [{ type: 'Action.Submit', title: controls.choose, data: { action: choice.action, list: name, key } }],
  },
]

/**
 * What a press on the card means, from the data that Teams or the local page sends back.
 * null: not a button of ours, or a list in which nothing was chosen.
 */
export const submitted = (data: unknown): { action: string; value: string; key: string } | null => {
  const { action, value, key, list, ...inputs } = (data ?? {}) as Record<string, unknown>
  const chosen = typeof list === 'string' ? inputs[list] : value
  if (typeof action !== 'string' || typeof key !== 'string' || typeof chosen !== 'string') return null
  return list !== undefined && chosen === '' ? null : { action, value: chosen, key }
}
