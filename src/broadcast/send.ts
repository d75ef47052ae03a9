/** Sends broadcasts, a little at a time: what is put in the outbox keeps the pace of each platform over all processes. */
import type { Card } from '../card.ts'
import { gapOf } from '../delivery/arrivals.ts'
import { PACES } from '../delivery/rates.ts'
import type { Outgoing, Place, Store } from '../ports.ts'
import { freeFrom } from './audience.ts'
import type { Broadcast, Lane, Queue, Waiting } from './store.ts'

/** Letters are put in the outbox for so long ahead, in ms: longer than two looks of the schedule. */
export const AHEAD_MS = 20_000
/** At most so many at a time for one organisation. */
const MOST = 1_000

/**
 * The turns from now on at the pace of the platform, after those that were given out already; none where letters pile
 * up because the platform is slower.
 */
export function turns(lane: Lane, { last, letters }: Queue, now: Date): Date[] {
  const step = gapOf(PACES[lane.platform].bulk)
  const first = Math.max(now.getTime(), last ? last.getTime() + step : 0)
  const room = Math.min(Math.floor((now.getTime() + AHEAD_MS - first) / step), AHEAD_MS / step - letters, MOST)
  return Array.from({ length: Math.max(0, Math.floor(room)) }, (_, i) => new Date(first + i * step))
}

/** Names the letter for good; after a request to send again it is another. */
export const letterOf = (id: string, { number, attempt }: Pick<Waiting, 'number' | 'attempt'>): string =>
  `${id}:${number}${attempt > 0 ? `:${attempt}` : ''}`

type CardFor = (language: 'nl' | 'en') => Card

/** @returns how many letters were put in the outbox for this organisation */
async function feedLane(store: Store, { id }: Broadcast, cardFor: CardFor, lane: Lane, now: Date): Promise<number> {
  const free = turns(lane, await store.broadcasts.queue(lane), now)
  if (free.length === 0) return 0
  const waiting = await store.broadcasts.waiting(id, lane, now, free.length)
  const heldUntil = (one: Waiting) => (one.keepsWeek ? freeFrom(one.last ?? undefined, now) : null)
  const held = waiting.flatMap(one => (heldUntil(one) ? [{ number: one.number, at: heldUntil(one)! }] : []))
  const lost = waiting.filter(one => one.ended || one.conversation === null)
  const ready = waiting.filter(one => !lost.includes(one) && !heldUntil(one))
  const letters = ready.map((one, i) => ({ ...one, at: free[i]!, letter: letterOf(id, one) }))

  for (const { conversation, language, letter, at } of letters) {
    const place: Place = { ...lane, conversation: conversation!, kind: 'direct' }
    const post: Outgoing = { kind: 'post', key: letter, place, card: cardFor(language ?? 'nl') }
    await store.send([post], at, true)
  }
  await store.broadcasts.queued(id, letters, now)
  await store.noteUnasked(
    letters.flatMap(({ person }) => person ?? []),
    'broadcast',
    now,
  )
  await store.broadcasts.hold(id, held)
  for (const reason of ['ended', 'no-account'] as const)
    await store.broadcasts.fail(
      id,
      lost.filter(one => one.ended === (reason === 'ended')).map(one => one.number),
      reason,
    )
  return letters.length
}

/** Puts the next letters of a broadcast in the outbox. Lock the broadcast first. @returns how many */
export async function feed(store: Store, broadcast: Broadcast, cardFor: CardFor, now: Date): Promise<number> {
  let count = 0
  for (const lane of await store.broadcasts.lanes(broadcast.id))
    count += await feedLane(store, broadcast, cardFor, lane, now)
  return count
}
