import { type Card, callAddress, type Fact, type Part } from '../../src/card.ts'
import { actionsBlock, choiceBlock, type Numbers, numbers } from './actions.ts'
import { LIMITS } from './limits.ts'
import { cut, escaped, type Json, line, link, piece, plain, rich } from './text.ts'

export { pressed } from './actions.ts'

/**
 * A card as Block Kit. https://docs.slack.dev/reference/block-kit
 *
 * `key` is the name of the message; every press sends it back (see `pressed`). Fits in a Slack message: a text is cut
 * at LIMITS.text, and parts that would pass LIMITS.blocks or LIMITS.message give way to '…'.
 */
export const blocks = (card: Card, key: string): Json[] => {
  const n = numbers()
  const top = card.title ? [header(card.title)] : []
  const middle = partsOf(card.parts, key, n)
  const bottom = [...copyable(card), ...actionsBlock(card.actions, key, n)]
  const room = LIMITS.message - length([...top, ...bottom])
  const all = [...top, ...fitting(middle, LIMITS.blocks - top.length - bottom.length, room), ...bottom]
  return all.length > 0 ? all : [paragraph('…')]
}

const COLOURS = { safety: '#b3261e', warning: '#b26a00' } as const

/** A card as the content of a message: under the title of a safety or warning card runs a coloured line. */
export const message = (card: Card, key: string): { text: string; blocks: Json[]; attachments: Json[] } => {
  const all = blocks(card, key)
  const text = fallback(card)
  if (card.tone !== 'safety' && card.tone !== 'warning') return { text, blocks: all, attachments: [] }
  const top = card.title ? all.slice(0, 1) : []
  const rest = all.slice(top.length)
  const attachments = rest.length > 0 ? [{ color: COLOURS[card.tone], fallback: text, blocks: rest }] : []
  return { text, blocks: top, attachments }
}

/** What a notification shows and a screen reader says first. */
const fallback = ({ title, parts }: Card): string => {
  const first = parts.find(part => part.kind === 'text')
  return escaped(cut(title ?? (first?.kind === 'text' ? first.text : '…'), LIMITS.fallback))
}

const header = (title: string): Json => ({ type: 'header', text: plain(title, LIMITS.header) })

const copyable = ({ copyable: text }: Card): Json[] =>
  text ? [rich({ type: 'rich_text_preformatted', elements: [piece(text)] })] : []

const partsOf = (parts: Part[], key: string, n: Numbers): Json[] => parts.flatMap(part => shown(part, key, n))

const shown = (part: Part, key: string, n: Numbers): Json[] => {
  switch (part.kind) {
    case 'text':
      return [styled(part.text, part.style)]
    case 'facts':
      return part.facts.length > 0
        ? [rich(...part.facts.map(fact => line(piece(`${fact.label}: `, true), ...shownValue(fact))))]
        : []
    case 'list':
      return part.items.length > 0
        ? [
            rich({
              type: 'rich_text_list',
              style: part.numbered ? 'ordered' : 'bullet',
              elements: part.items.map(item => line(piece(item))),
            }),
          ]
        : []
    case 'divider':
      return [{ type: 'divider' }]
    case 'alert':
      return [header(part.title), ...partsOf(part.parts, key, n), { type: 'divider' }]
    case 'choice':
      return part.options.length > 0 ? [rich(line(piece(part.label, true))), ...choiceBlock(part, key, n)] : []
  }
}

/** A button opens web addresses only; a link in a text opens the phone. */
function shownValue({ value, phone }: Fact): Json[] {
  const address = phone ? callAddress(value) : null
  return address ? [link(value, address), { type: 'text', text: '\n' }] : [piece(`${value}\n`)]
}

const paragraph = (text: string): Json => ({ type: 'section', text: plain(text, LIMITS.text) })

const styled = (text: string, style: Extract<Part, { kind: 'text' }>['style'] = 'normal'): Json => {
  if (style === 'subtle') return { type: 'context', elements: [plain(text, LIMITS.text)] }
  return style === 'normal' ? paragraph(text) : rich(line(piece(text, true)))
}

const fitting = (items: Json[], most: number, room: number): Json[] => {
  let used = 0
  const end = items.findIndex((item, i) => {
    used += length(item)
    return used > room || (i >= most - 1 && items.length > most)
  })
  return end < 0 ? items : [...items.slice(0, end), paragraph('…')]
}

const length = (json: unknown): number => JSON.stringify(json).length
