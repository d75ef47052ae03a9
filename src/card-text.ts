import type { Action, Card, Part } from './card.ts'

/**
 * The plain text of a card: for a notification, a terminal, a place that can't show cards.
 * A line per sentence, fact or item; a divider is an empty line. The options of a choice and the address of a link
 * are in it, buttons are not: they can't be pressed in text.
 */
export const cardText = (card: Card): string =>
  [...(card.title ? [card.title] : []), ...card.parts.flatMap(lines), ...card.actions.flatMap(link), ...copy(card)]
    .join('\n')
    .trim()

const copy = (card: Card): string[] => (card.copyable ? ['', card.copyable] : [])

const link = (action: Action): string[] => (action.kind === 'link' ? [`${action.label}: ${action.url}`] : [])

const lines = (part: Part): string[] => {
  switch (part.kind) {
    case 'text':
      return [part.text]
    case 'facts':
      return part.facts.map(fact => `${fact.label}: ${fact.value}`)
    case 'list':
      return part.items.map((item, i) => `${part.numbered ? `${i + 1}.` : '-'} ${item}`)
    case 'divider':
      return ['']
    case 'alert':
      return [part.title, ...part.parts.flatMap(lines)]
    case 'choice':
      return [
        `${part.label}${/[?:]$/.test(part.label) ? '' : ':'} ${part.options.map(option => option.label).join(', ')}`,
      ]
  }
}
