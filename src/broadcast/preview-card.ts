/** What the author sees before anything is sent: whom, when, on which platform, and who will not get it and why. Pure. */
import { inOfficeHours } from '../calendar.ts'
import { type Action, button, type Card, type Part, text } from '../card.ts'
import type { Platform } from '../ports.ts'
import type { Texts } from '../texts/index.ts'
import { NOT_REACHED, type Plan, type Receiver } from './audience.ts'
import { audienceInWords } from './audience-in-words.ts'
import { atMoment, fewNames } from './in-words.ts'
import type { Broadcast } from './store.ts'

const FEW = 5

/** How many get it where, such as 'Slack (12), Teams (3)'. */
function platforms(receivers: Receiver[], texts: Texts): string {
  const names: Platform[] = ['slack', 'teams', 'local']
  const counts = names.map(name => ({ name, count: receivers.filter(({ at }) => at.platform === name).length }))
  return counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${texts.broadcast.platforms[name]} (${count})`)
    .join(', ')
}

const named = (people: { name: string }[], texts: Texts): string =>
  fewNames(
    people.slice(0, FEW).map(({ name }) => name),
    people.length,
    texts,
  )

function skipped({ skipped: all }: Plan, texts: Texts): Part[] {
  const t = texts.broadcast
  const items = NOT_REACHED.flatMap(reason => {
    const people = all.filter(one => one.reason === reason)
    return people.length > 0 ? [t.preview.skippedLine(people.length, t.reasons[reason], named(people, texts))] : []
  })
  return items.length > 0 ? [text(t.preview.skipped, 'strong'), { kind: 'list', items }] : []
}

function held(plan: Plan, texts: Texts): Part[] {
  const later = plan.receivers.filter(({ from }) => from !== null)
  const last = later.reduce<Date | null>((late, { from }) => (late && late > from! ? late : from), null)
  if (!last) return []
  return [text(texts.broadcast.preview.held(later.length, atMoment(last, texts.language), named(later, texts)))]
}

const timing = ({ sendAt }: Broadcast, now: Date, texts: Texts): string =>
  sendAt && sendAt > now ? atMoment(sendAt, texts.language) : texts.broadcast.preview.now

const outsideHours = ({ sendAt }: Broadcast, now: Date, texts: Texts): Part[] =>
  inOfficeHours(sendAt && sendAt > now ? sendAt : now) ? [] : [text(texts.broadcast.preview.outsideHours)]

function actions({ id }: Broadcast, plan: Plan, texts: Texts): Action[] {
  const t = texts.broadcast.buttons
  const waits = plan.receivers.some(({ from }) => from !== null)
  return [
    ...(plan.receivers.length > 0 ? [button('broadcast-send', t.send, id, 'primary')] : []),
    ...(waits ? [button('broadcast-send-all', t.sendAll, id)] : []),
    { kind: 'button', action: 'broadcast-change', label: t.change, value: id, opensForm: true },
    button('broadcast-cancel', t.cancel, id, 'danger'),
  ]
}

/** @param practices names by id */
export function previewCard(
  broadcast: Broadcast,
  plan: Plan,
  practices: Map<string, string>,
  now: Date,
  texts: Texts,
): Card {
  const t = texts.broadcast.preview
  const count = plan.receivers.length
  return {
    title: t.title,
    parts: [
      text(count > 0 ? t.example : t.nobody),
      {
        kind: 'facts',
        facts: [
          { label: t.labels.to, value: audienceInWords(broadcast.audience, practices, texts) },
          { label: t.labels.count, value: String(count) },
          ...(count > 0 ? [{ label: t.labels.where, value: platforms(plan.receivers, texts) }] : []),
          { label: t.labels.when, value: timing(broadcast, now, texts) },
        ],
      },
      ...held(plan, texts),
      ...skipped(plan, texts),
      ...outsideHours(broadcast, now, texts),
      ...(broadcast.link && !broadcast.button ? [text(t.linkUnseen, 'subtle')] : []),
      text(t.nothingSent, 'subtle'),
    ],
    actions: actions(broadcast, plan, texts),
  }
}
