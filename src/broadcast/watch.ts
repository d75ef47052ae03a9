/** What the schedule does for broadcasts: starts, proceeds, and shows the author how it goes. */
import { text } from '../card.ts'
import type { Outgoing, Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { progressCard } from './progress-card.ts'
import { proceed, start } from './steps.ts'
import type { Broadcast } from './store.ts'
import { viewOf } from './view.ts'

/** The control card of a broadcast has this key where its author watches it. */
export const cardKey = (id: string): string => `${id}:card`

/** Changes the author's card when there is something new to see; at the pace of the rest, so that it takes no message's place. */
async function show(store: Store, broadcast: Broadcast, now: Date): Promise<void> {
  if (!broadcast.place) return
  const view = await viewOf(store, broadcast, now)
  const shown = JSON.stringify([broadcast.state, view.tally])
  if (shown === broadcast.shown) return
  const author = broadcast.author === null ? null : await store.person(broadcast.author)
  const card = progressCard(view, texts(author?.language ?? 'nl'))
  await store.broadcasts.save({ ...broadcast, shown })
  const paced = broadcast.place.platform !== 'local'
  await store.send([{ kind: 'update', key: cardKey(broadcast.id), place: broadcast.place, card }], now, paced)
}

/** The writer may not send any more: the coordinators hear that it did not go out. */
async function tellCoordinators(store: Store, { id, municipality }: Broadcast, now: Date): Promise<void> {
  const coordinators = (await store.people(municipality)).filter(({ roles }) => roles.includes('coordinator'))
  for (const person of coordinators) {
    const { title, body } = texts(person.language).broadcast.authorLeft
    const card = { title, parts: [text(body)], actions: [] }
    const places = await store.placesOf(person.id)
    const told = places.map((place): Outgoing => ({ kind: 'post', key: `${id}:left:${person.id}`, place, card }))
    await store.send(told, now)
  }
}

/** @returns letters put in the outbox, and letters of which the outcome is known now; null: nothing happened */
export async function watchBroadcasts(store: Store, now: Date): Promise<{ queued: number; learned: number } | null> {
  const done = { queued: 0, learned: 0 }
  for (const id of await store.broadcasts.toDo(now)) {
    const started = await start(store, id, now)
    if (started?.moved && started.broadcast.state === 'cancelled') await tellCoordinators(store, started.broadcast, now)
    const proceeded = await proceed(store, id, now)
    if (!proceeded) continue
    await show(store, proceeded.broadcast, now)
    done.queued += proceeded.queued
    done.learned += proceeded.learned
  }
  return done.queued + done.learned > 0 ? done : null
}
