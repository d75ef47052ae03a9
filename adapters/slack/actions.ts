import { type Action, MAX_CHOICE_BUTTONS, type Part } from '../../src/card.ts'
import { controls } from '../../src/texts/nl/controls.ts'
import { LIMITS } from './limits.ts'
import { type Json, plain } from './text.ts'

export type Choice = Extract<Part, { kind: 'choice' }>
type Button = Extract<Action, { kind: 'button' }>

/**
 * Names on a message must differ, so each has a number in front: `3:referred`, and `3!wrong` for a press that is
 * answered with a form. The block carries the key of the message.
 */
const ID = /^\d+([:!])(.*)$/s
const LINK = 'link'

/** Hands out numbers within one message. */
export type Numbers = () => number
export function numbers(): Numbers {
  let last = 0
  return () => ++last
}

const block = (key: string, n: Numbers, elements: Json[]): Json => ({
  type: 'actions',
  block_id: `${n()}:${key}`.slice(0, LIMITS.id),
  elements,
})

const rowOf = (key: string, n: Numbers, elements: Json[]): Json[] =>
  elements.length > 0 ? [block(key, n, elements)] : []

/** A row of buttons and links; nothing when none is left. */
export const actionsBlock = (actions: Action[], key: string, n: Numbers): Json[] =>
  rowOf(
    key,
    n,
    actions.flatMap(one => (one.kind === 'link' ? link(one.label, one.url, n) : [press(one, n)])),
  )

/** Only a web address without a name or password in it can be opened. */
const link = (label: string, address: string, n: Numbers): Json[] => {
  const url = URL.parse(address)
  const safe = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && url.href.length <= LIMITS.url
  return safe ? [{ type: 'button', action_id: `${n()}:${LINK}`, text: plain(label, LIMITS.button), url: url.href }] : []
}

const press = (button: Button, n: Numbers): Json => ({
  type: 'button',
  action_id: `${n()}${button.opensForm ? '!' : ':'}${button.action}`.slice(0, LIMITS.id),
  text: plain(button.label, LIMITS.button),
  value: button.value.slice(0, LIMITS.buttonValue),
  ...(button.style ? { style: button.style } : {}),
})

/** A choice as buttons, or above six options as a list that is sent when something is chosen. */
export const choiceBlock = (choice: Choice, key: string, n: Numbers): Json[] =>
  rowOf(key, n, choice.options.length > MAX_CHOICE_BUTTONS ? list(choice, n) : buttons(choice, n))

const buttons = ({ action, options }: Choice, n: Numbers): Json[] =>
  options.map(({ value, label }) => press({ kind: 'button', action, label, value }, n))

const list = ({ action, label, options }: Choice, n: Numbers): Json[] => {
  const offered = options.filter(({ value }) => value !== '' && value.length <= LIMITS.optionValue)
  if (offered.length === 0) return []
  const single = offered.length <= LIMITS.options
  return [
    {
      type: 'static_select',
      action_id: `${n()}:${action}`.slice(0, LIMITS.id),
      placeholder: plain(label || controls.choose, LIMITS.placeholder),
      ...(single ? { options: offered.map(option) } : { option_groups: groupsOf(offered).slice(0, LIMITS.options) }),
    },
  ]
}

export const option = ({ value, label }: { value: string; label: string }): Json => ({
  text: plain(label, LIMITS.option),
  value,
})

/** Above a hundred options a list is in groups, named after their first and last. */
const groupsOf = (options: { value: string; label: string }[]): Json[] =>
  Array.from({ length: Math.ceil(options.length / LIMITS.options) }, (_, i) => {
    const group = options.slice(i * LIMITS.options, (i + 1) * LIMITS.options)
    const [first, last] = [group[0]!.label, group.at(-1)!.label]
    return {
      label: plain(`${first.slice(0, 30)} – ${last.slice(0, 30)}`, LIMITS.option),
      options: group.map(option),
    }
  })

/**
 * What a press means, from what Slack sends back. A name that is not ours is taken as it is, so that the bot can say
 * that the button is no longer valid. null: a link was opened.
 */
export function pressed(
  actionId: string,
  blockId: string,
  value: string,
): { action: string; value: string; key: string; opensForm: boolean } | null {
  const [, mark, name] = ID.exec(actionId) ?? [null, ':', actionId]
  if (name === LINK && mark === ':') return null
  return { action: name!, value, key: ID.exec(blockId)?.[2] ?? blockId, opensForm: mark === '!' }
}
