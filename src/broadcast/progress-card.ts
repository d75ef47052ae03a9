/** The card that the author watches: how it goes, and afterwards the report. Pure. */
import { type Action, button, type Card, type Part, text } from '../card.ts'
import type { Texts } from '../texts/index.ts'
import { atMoment, fewNames, sum } from './in-words.ts'
import { byReason } from './reasons.ts'
import { can } from './states.ts'
import type { View } from './view.ts'

const facts = ({ broadcast, tally }: View, texts: Texts): Part => {
  const t = texts.broadcast.progress
  const rows: [string, number][] = [
    [t.arrived, tally.sent],
    [t.waiting, tally.waiting - tally.held],
    [t.held, tally.held],
    [t.failed, sum(tally.failed)],
    [t.unknown, tally.unknown],
    [t.cancelled, tally.cancelled],
    [t.skipped, sum(tally.skipped)],
  ]
  const always = [t.arrived]
  const shown = rows.filter(([label, count]) => count > 0 || always.includes(label))
  const opened: [string, number][] = broadcast.button ? [[t.opened, tally.opened]] : []
  return { kind: 'facts', facts: [...shown, ...opened].map(([label, count]) => ({ label, value: String(count) })) }
}

const held = ({ tally }: View, texts: Texts): Part[] =>
  tally.held > 0 && tally.heldUntil
    ? [text(texts.broadcast.progress.heldUntil(tally.held, atMoment(tally.heldUntil, texts.language)))]
    : []

function failures({ tally, failed }: View, texts: Texts): Part[] {
  const total = sum(tally.failed)
  if (total === 0) return []
  const t = texts.broadcast
  const names = fewNames(
    failed.map(({ name }) => name),
    total,
    texts,
  )
  return [
    text(t.progress.failedTitle, 'strong'),
    {
      kind: 'list',
      items: byReason(tally.failed).map(([reason, count]) => t.progress.failedLine(count, t.reasons[reason])),
    },
    text(names, 'subtle'),
  ]
}

const unknowns = ({ tally, unknown }: View, texts: Texts): Part[] =>
  tally.unknown > 0
    ? [text(texts.broadcast.progress.unknownTitle, 'strong'), text(fewNames(unknown, tally.unknown, texts))]
    : []

const unseen = ({ broadcast }: View, texts: Texts): Part[] =>
  broadcast.link && !broadcast.button ? [text(texts.broadcast.progress.linkUnseen, 'subtle')] : []

function actions({ broadcast, tally }: View, texts: Texts): Action[] {
  const t = texts.broadcast.buttons
  const { id, state } = broadcast
  return [
    ...(tally.held > 0 && can('release', state) ? [button('broadcast-release', t.release, id)] : []),
    ...(sum(tally.failed) > 0 && can('again', state) ? [button('broadcast-again', t.again, id, 'primary')] : []),
    ...(tally.unknown > 0 && can('again', state) ? [button('broadcast-unknown', t.unknown, id)] : []),
    ...(can('cancel', state) ? [button('broadcast-cancel', t.stop, id, 'danger')] : []),
  ]
}

/** Cancelled before anyone was in line. */
const dropped = ({ tally, broadcast }: View): boolean =>
  broadcast.state === 'cancelled' &&
  tally.cancelled + tally.sent + tally.unknown + tally.waiting + sum(tally.failed) === 0

export function progressCard(view: View, texts: Texts): Card {
  const t = texts.broadcast
  const { broadcast } = view
  if (dropped(view)) return { title: t.progress.titles.cancelled, parts: [text(t.progress.dropped)], actions: [] }
  if (broadcast.state === 'scheduled')
    return {
      title: t.progress.titles.scheduled,
      parts: [text(t.progress.scheduledFor(atMoment(broadcast.sendAt ?? broadcast.createdAt, texts.language)))],
      actions: actions(view, texts),
    }
  return {
    title: t.progress.titles[broadcast.state],
    parts: [
      text(`${t.templates[broadcast.template].title}, ${atMoment(broadcast.createdAt, texts.language)}`, 'subtle'),
      facts(view, texts),
      ...held(view, texts),
      ...failures(view, texts),
      ...unknowns(view, texts),
      ...unseen(view, texts),
    ],
    actions: actions(view, texts),
  }
}
