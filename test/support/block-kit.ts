import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { objectsIn } from './adaptive.ts'

type Json = Record<string, unknown>

/** What Slack refuses, as far as it can be told without Slack. https://docs.slack.dev/reference/block-kit */
const MOST: Record<string, (one: Json) => [string, unknown, number][]> = {
  plain_text: one => [['text', one.text, 3000]],
  header: one => [['text', textOf(one.text), 150]],
  section: one => [['text', textOf(one.text), 3000]],
  button: one => [
    ['text', textOf(one.text), 75],
    ['value', one.value, 2000],
    ['url', one.url, 3000],
    ['action_id', one.action_id, 255],
  ],
  actions: one => [
    ['elements', one.elements, 25],
    ['block_id', one.block_id, 255],
  ],
  context: one => [['elements', one.elements, 10]],
  static_select: one => [
    ['options', one.options, 100],
    ['option_groups', one.option_groups, 100],
    ['placeholder', textOf(one.placeholder), 150],
  ],
  multi_static_select: one => [['options', one.options, 100]],
  input: one => [
    ['label', textOf(one.label), 2000],
    ['hint', textOf(one.hint), 2000],
  ],
  plain_text_input: one => [['max_length', Array(one.max_length as number).fill(0), 3000]],
  modal: one => [
    ['title', textOf(one.title), 24],
    ['submit', textOf(one.submit), 24],
    ['close', textOf(one.close), 24],
    ['private_metadata', one.private_metadata, 3000],
    ['callback_id', one.callback_id, 255],
    ['blocks', one.blocks, 100],
  ],
}

const BLOCKS = ['header', 'section', 'context', 'divider', 'actions', 'rich_text', 'input']
const textOf = (one: unknown): unknown => (one as Json | undefined)?.text
const lengthOf = (one: unknown): number => (typeof one === 'string' || Array.isArray(one) ? one.length : 0)

/** Everything that Slack would refuse about a message's blocks, or about a view. */
export function refusals(blocks: unknown[], view?: unknown): string[] {
  const all = objectsIn(view ?? blocks) as Json[]
  return [
    ...(blocks.length > (view ? 100 : 50) ? [`${blocks.length} blocks`] : []),
    ...(blocks as Json[]).filter(one => !BLOCKS.includes(one.type as string)).map(one => `unknown block ${one.type}`),
    ...all.flatMap(one =>
      (MOST[one.type as string]?.(one) ?? [])
        .filter(([, value, most]) => lengthOf(value) > most)
        .map(([name]) => `${one.type}: ${name} is too long`),
    ),
    ...all.filter(one => typeof one.text === 'string' && one.text.length === 0).map(one => `${one.type}: empty text`),
    ...all.filter(isOption).flatMap(optionRefusals),
    ...all.filter(one => Array.isArray(one.elements) && one.elements.length === 0).map(one => `${one.type}: empty`),
    ...all.filter(one => one.type === 'mrkdwn').map(() => 'mrkdwn'),
    ...repeated(all, 'action_id'),
    ...repeated(all, 'block_id'),
    ...(view && all.some(one => one.type === 'input') && !(view as Json).submit
      ? ['a modal with inputs needs submit']
      : []),
  ]
}

const isOption = (one: Json): boolean => 'value' in one && 'text' in one && !('type' in one)
const optionRefusals = (one: Json): string[] => [
  ...(lengthOf(one.value) > 150 || lengthOf(one.value) === 0 ? ['option: value'] : []),
  ...(lengthOf(textOf(one.text)) > 75 ? ['option: text is too long'] : []),
]

/** The inputs of a modal each have a block of their own, so their action_id may be the same. */
function repeated(all: Json[], name: string): string[] {
  const inInputs = all.filter(one => one.type === 'input').map(one => one.element)
  const ids = all.filter(one => !inInputs.includes(one)).flatMap(one => (one[name] === undefined ? [] : [one[name]]))
  return new Set(ids).size === ids.length ? [] : [`${name} twice`]
}

/** The published limits, where they are at hand: the figures above must be these. */
export function publishedLimits(): Record<string, Record<string, { max_length?: number; max_items?: number }>> | null {
  const file = resolve(import.meta.dirname, '../../../shared/schemas/slack-block-limits.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

export { MOST }
