import type { Store } from '../ports.ts'
import type { Broadcast, Tally } from './store.ts'

/** How a broadcast goes. */
export interface View {
  broadcast: Broadcast
  tally: Tally
  /** Names, at most a few; everyone of whom nobody knows is asked for in full. */
  failed: { name: string; reason: string | null }[]
  unknown: string[]
}

const FEW = 5
/** More than this are counted, so that the card stays within what a platform takes. */
const MOST_UNKNOWN = 100

export async function viewOf(store: Store, broadcast: Broadcast, now: Date): Promise<View> {
  const { id } = broadcast
  const unknown = await store.broadcasts.names(id, 'unknown', MOST_UNKNOWN)
  return {
    broadcast,
    tally: await store.broadcasts.tally(id, now),
    failed: await store.broadcasts.names(id, 'failed', FEW),
    unknown: unknown.map(({ name }) => name),
  }
}
