import { type Action, button, type Card, type Part, text } from '../card.ts'
import type { WorkItem } from '../ports.ts'
import { dayText } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import type { Gap } from './gaps.ts'

/** How many items a list shows; the rest waits, because a card has at most six actions. */
export const SHOWN = 5

/** One line a coordinator reads about an item. Names are looked up by the caller. */
export interface WorkLine {
  item: WorkItem
  line: string
}

/** More gaps than these are counted. */
const GAPS_SHOWN = 12

function gapLine(gap: Gap, texts: Texts): string {
  const t = texts.register.gaps
  switch (gap.kind) {
    case 'unanswered':
      return t.unanswered(gap.from, gap.to)
    case 'no-contact':
      return t.noContact(gap.practice.name)
    case 'no-cover':
      return t.noCover(gap.person.name, gap.until && dayText(gap.until, texts.language))
    case 'no-account':
      return t.noAccount(gap.person.name)
    case 'too-many':
      return t.tooMany(gap.person.name, gap.count, gap.max)
    case 'waiting':
      return t.waiting(gap.name)
    case 'not-linked':
      return t.notLinked(gap.person.name, gap.person.practice?.name ?? null)
  }
}

/** What is missing in people and practices, or that nothing is. */
const gapParts = (gaps: Gap[], texts: Texts): Part[] => [
  text(texts.register.gaps.heading, 'heading'),
  ...(gaps.length === 0
    ? [text(texts.register.gaps.none)]
    : [{ kind: 'list' as const, items: gaps.slice(0, GAPS_SHOWN).map(gap => gapLine(gap, texts)) }]),
  ...(gaps.length > GAPS_SHOWN ? [text(texts.register.gaps.more(gaps.length - GAPS_SHOWN), 'subtle')] : []),
]

/** The coordinator's list: entries said to be wrong, questions that nothing answered, and gaps among people and practices. */
export function workList(lines: WorkLine[], gaps: Gap[], texts: Texts): Card {
  const t = texts.people.list
  const register = button('register', texts.register.gaps.show, 'open')
  if (lines.length === 0)
    return { title: t.title, parts: [text(t.empty), ...gapParts(gaps, texts)], actions: [register] }
  const shown = lines.slice(0, SHOWN)
  const actions: Action[] = shown.map((line, i) => button('work-done', t.done(i + 1), line.item.id))
  return {
    title: t.title,
    parts: [
      { kind: 'list', items: shown.map(line => line.line), numbered: true },
      ...(lines.length > SHOWN ? [text(t.more(lines.length - SHOWN), 'subtle')] : []),
      ...gapParts(gaps, texts),
    ],
    actions: [...actions, register],
  }
}

/** What a coordinator is told at once, with a way to the whole list. */
export const workNotice = (line: string, texts: Texts): Card => ({
  title: texts.people.list.notified,
  parts: [text(line)],
  actions: [button('work-list', texts.people.list.show, 'open')],
})
