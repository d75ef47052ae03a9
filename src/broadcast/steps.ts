/** What happens to a broadcast: each step locks it, does nothing where it does not fit, and gives how it stands. */
import type { Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { messageCard, signerOf } from './message-card.ts'
import { planFor } from './plan.ts'
import { feed } from './send.ts'
import { can, type MOVES } from './states.ts'
import type { Broadcast } from './store.ts'

type Step = Exclude<keyof typeof MOVES, 'change'>

/** What came of a step; `moved` is false when it did not fit any more, such as at a second press. */
export interface Stepped {
  broadcast: Broadcast
  moved: boolean
}

async function stepped(
  store: Store,
  id: string,
  step: Step,
  work: (broadcast: Broadcast) => Promise<Broadcast>,
): Promise<Stepped | null> {
  const broadcast = await store.broadcasts.locked(id)
  if (!broadcast) return null
  if (!can(step, broadcast.state)) return { broadcast, moved: false }
  const after = await work(broadcast)
  await store.broadcasts.save(after)
  return { broadcast: after, moved: true }
}

/** Puts the next letters in the outbox. */
export async function feedNow(store: Store, broadcast: Broadcast, now: Date): Promise<number> {
  const signer = await signerOf(store, broadcast)
  return feed(store, broadcast, language => messageCard(broadcast, signer, texts(language)), now)
}

/** Works out who gets it and starts; without a right any more, it ends here. */
async function started(store: Store, broadcast: Broadcast, now: Date): Promise<Broadcast> {
  const plan = await planFor(store, broadcast, now)
  if (!plan) return { ...broadcast, state: 'cancelled', endedAt: now }
  await store.broadcasts.addReceivers(broadcast, plan)
  await feedNow(store, broadcast, now)
  return { ...broadcast, state: 'sending' }
}

/** 'Verstuur': now, or planned. @param everyone also who got an unasked message this week */
export const confirm = (store: Store, id: string, everyone: boolean, now: Date): Promise<Stepped | null> =>
  stepped(store, id, 'send', async draft => {
    const broadcast = everyone ? { ...draft, keepsWeek: false } : draft
    if (broadcast.sendAt && broadcast.sendAt > now) return { ...broadcast, state: 'scheduled' }
    return started(store, broadcast, now)
  })

/** The planned moment came. */
export const start = (store: Store, id: string, now: Date): Promise<Stepped | null> =>
  stepped(store, id, 'start', broadcast => started(store, broadcast, now))

/** 'Nu aan iedereen': nobody waits for their week any more. */
export const release = (store: Store, id: string, now: Date): Promise<Stepped | null> =>
  stepped(store, id, 'release', async broadcast => {
    await store.broadcasts.release(id)
    await feedNow(store, broadcast, now)
    return { ...broadcast, keepsWeek: false }
  })

/** What is not under way goes out no more. */
export const cancel = (store: Store, id: string, now: Date): Promise<Stepped | null> =>
  stepped(store, id, 'cancel', async broadcast => {
    await store.broadcasts.learn(id)
    await store.broadcasts.withdraw(id)
    return { ...broadcast, state: 'cancelled', endedAt: now }
  })

/** The failed ones once more; or those of whom nobody knows, who may then get it twice and wait for no week. */
export const again = (store: Store, id: string, state: 'failed' | 'unknown', now: Date): Promise<Stepped | null> =>
  stepped(store, id, 'again', async broadcast => {
    await store.broadcasts.learn(id)
    const count = await store.broadcasts.again(id, state, state === 'failed')
    if (count === 0) return broadcast
    await feedNow(store, broadcast, now)
    return { ...broadcast, state: 'sending', endedAt: null }
  })

/** How far a look brought a broadcast. */
export interface Proceeded {
  broadcast: Broadcast
  learned: number
  queued: number
}

/** Learns what became of the letters, puts in the next, and finishes when nobody waits. */
export async function proceed(store: Store, id: string, now: Date): Promise<Proceeded | null> {
  const broadcast = await store.broadcasts.locked(id)
  if (!broadcast) return null
  const learned = await store.broadcasts.learn(id)
  if (broadcast.state !== 'sending') return { broadcast, learned, queued: 0 }
  const queued = await feedNow(store, broadcast, now)
  if ((await store.broadcasts.tally(id, now)).waiting > 0) return { broadcast, learned, queued }
  const done: Broadcast = { ...broadcast, state: 'done', endedAt: now }
  await store.broadcasts.save(done)
  return { broadcast: done, learned, queued }
}
