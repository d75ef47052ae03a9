import { type Card, callAddress, type Fact, MAX_CHOICE_BUTTONS, type Part } from '../../src/card.ts'
import { actionSet, type Choice, choiceButtons, choiceList } from './adaptive-actions.ts'
import { calling, heading, type Json, row, run } from './adaptive-text.ts'
import { LIMITS } from './limits.ts'

export { submitted } from './adaptive-actions.ts'

/**
 * A card as Adaptive Card 1.5, the newest version that every Teams client shows.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
 *
 * `key` is the name of the message; every press sends it back (see `submitted`).
 * Fits in a Teams message: a text is cut at LIMITS.text, and parts that would pass LIMITS.message give way to '…'.
 */
export const adaptiveCard = (card: Card, key: string): Json => adaptive(toned(card.tone, elements(card, key)))

/** The envelope of a card around its elements. */
export const adaptive = (body: Json[]): Json => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  msteams: { width: 'Full' },
  body: body.length > 0 ? body : [run('…')],
})

const STYLES = { safety: 'attention', warning: 'warning', quiet: 'emphasis' } as const

const toned = (tone: Card['tone'], items: Json[]): Json[] =>
  !tone || tone === 'normal' || items.length === 0 ? items : [{ ...box(STYLES[tone], items), bleed: true }]

const box = (style: 'default' | 'attention' | 'warning' | 'emphasis', items: Json[]): Json => ({
  type: 'Container',
  style,
  items,
})

const elements = (card: Card, key: string): Json[] => {
  const top = card.title ? [heading(card.title, 'large')] : []
  const bottom = [...copyable(card), ...actionSet(card.actions, key)]
  const room = LIMITS.message - LIMITS.envelope - bytes([...top, ...bottom])
  const middle = partsOf(card.parts, { key, name: 'choice', required: countLists(card.parts) === 1 })
  return [...top, ...fitting(middle, room), ...bottom]
}

/** A box that stands out: grey on a white card, white on a grey one. */
const copyable = ({ copyable: text, tone }: Card): Json[] =>
  text ? [box(tone === 'quiet' ? 'default' : 'emphasis', [run(text)])] : []

/** What a part must know of its card: the message's key, a name no other input has, whether its list stands alone. */
interface Around {
  key: string
  name: string
  required: boolean
}

/** A divider is a line above what follows it. */
const partsOf = (parts: Part[], around: Around): Json[] =>
  parts.flatMap((part, i) => {
    const [first, ...rest] = shown(part, { ...around, name: `${around.name}-${i}` })
    return first
      ? [parts[i - 1]?.kind === 'divider' ? { ...first, separator: true, spacing: 'medium' } : first, ...rest]
      : []
  })

const shown = (part: Part, around: Around): Json[] => {
  switch (part.kind) {
    case 'text':
      return [paragraph(part.text, part.style)]
    case 'facts':
      return part.facts.map(fact => row(run(fact.label, { isSubtle: true }), shownValue(fact), '128px'))
    case 'list':
      return part.items.map((item, i) => row(run(part.numbered ? `${i + 1}.` : '•'), run(item), '20px'))
    case 'divider':
      return []
    case 'alert':
      return [box('attention', [heading(part.title, 'medium'), ...partsOf(part.parts, around)])]
    case 'choice':
      return choice(part, around)
  }
}

function shownValue({ value, phone }: Fact): Json {
  const address = phone ? callAddress(value) : null
  return address ? calling(value, address) : run(value)
}

const isList = (part: Choice): boolean => part.options.length > MAX_CHOICE_BUTTONS

const countLists = (parts: Part[]): number =>
  parts.reduce((n, part) => {
    if (part.kind === 'alert') return n + countLists(part.parts)
    return part.kind === 'choice' && isList(part) ? n + 1 : n
  }, 0)

const choice = (part: Choice, { key, name, required }: Around): Json[] => {
  if (isList(part)) return choiceList(part, key, name, required)
  return part.options.length > 0 ? [run(part.label, { weight: 'bolder' }), ...choiceButtons(part, key)] : []
}

const paragraph = (text: string, style: Extract<Part, { kind: 'text' }>['style'] = 'normal'): Json =>
  style === 'heading'
    ? heading(text, 'medium')
    : run(text, style === 'strong' ? { weight: 'bolder' } : style === 'subtle' ? { isSubtle: true } : {})

const fitting = (items: Json[], room: number): Json[] => {
  let used = 0
  const end = items.findIndex(item => {
    used += bytes(item)
    return used > room
  })
  return end < 0 ? items : [...items.slice(0, end), run('…')]
}

const bytes = (json: unknown): number => Buffer.byteLength(JSON.stringify(json))
