import { type Action, button, type Card, text } from '../card.ts'
import type { WorkItem } from '../ports.ts'
import type { Texts } from '../texts/index.ts'

/** How many items a list shows; the rest waits, because a card has at most six actions. */
export const SHOWN = 5

/** One line a coordinator reads about an item. Names are looked up by the caller. */
export interface WorkLine {
  item: WorkItem
  line: string
}

/** The coordinator's list: entries said to be wrong and questions that nothing answered, newest first. */
export function workList(lines: WorkLine[], texts: Texts): Card {
  const t = texts.people.list
  if (lines.length === 0) return { title: t.title, parts: [text(t.empty)], actions: [] }
  const shown = lines.slice(0, SHOWN)
  const actions: Action[] = shown.map((line, i) => button('work-done', t.done(i + 1), line.item.id))
  return {
    title: t.title,
    parts: [
      { kind: 'list', items: shown.map(line => line.line), numbered: true },
      ...(lines.length > SHOWN ? [text(t.more(lines.length - SHOWN), 'subtle')] : []),
    ],
    actions,
  }
}

/** What a coordinator is told at once, with a way to the whole list. */
export const workNotice = (line: string, texts: Texts): Card => ({
  title: texts.people.list.notified,
  parts: [text(line)],
  actions: [button('work-list', texts.people.list.show, 'open')],
})
