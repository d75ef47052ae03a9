import { isDeepStrictEqual } from 'node:util'
import { type Card, text } from '../../src/card.ts'
import type { Database, LocalMessage, Outgoing, Store } from '../../src/ports.ts'
import { controls } from '../../src/texts/nl/controls.ts'
import { isRoom } from './rooms.ts'

/** Lines of a conversation that are shown, and looked through for a message's key. */
export const HISTORY = 200

type Shown = Extract<Outgoing, { card: Card }>

/**
 * Puts what goes out to local places in their conversations; other platforms are left alone.
 * Posting a key again changes nothing, updating an unknown key posts it, and a closed room takes nothing. Returns what
 * was added or changed.
 */
export async function deliver(
  database: Pick<Database, 'transaction'>,
  outgoing: Outgoing[],
  now: () => Date,
): Promise<LocalMessage[]> {
  const here = outgoing.filter(one => 'card' in one).filter(one => one.place.platform === 'local')
  if (here.length === 0) return []
  return database.transaction(async store => {
    const done: LocalMessage[] = []
    for (const one of here) done.push(...(await place(store, one, now())))
    return done
  })
}

async function place(store: Store, one: Shown, now: Date): Promise<LocalMessage[]> {
  const conversation = conversationOf(one)
  if (await isClosed(store, conversation)) return []
  const history = await store.localMessages(conversation, HISTORY)
  const known = history.find(message => message.key === one.key)
  // the page takes a version once: one without a change would hide the next one
  if (known && (one.kind !== 'update' || isSame(known.card, one.card))) return []
  const message: LocalMessage = known
    ? { ...known, card: one.card, version: known.version + 1 }
    : {
        key: one.key,
        conversation,
        at: after(now, history),
        from: 'bot',
        text: null,
        card: one.kind === 'whisper' ? onlyForYou(one.card) : one.card,
        version: 1,
      }
  await store.saveLocalMessage(message)
  return [message]
}

const isSame = (kept: Card | null, next: Card): boolean => isDeepStrictEqual(kept, JSON.parse(JSON.stringify(next)))

/** Whether a conversation is a room in which nobody can write any more. */
export const isClosed = async (store: Store, conversation: string): Promise<boolean> =>
  isRoom(conversation) && (await store.rooms.localRoom(conversation))?.archivedAt !== null

/** A whisper goes to its reader's own conversation. */
const conversationOf = (one: Shown): string => (one.kind === 'whisper' ? one.to.user : one.place.conversation)

const onlyForYou = (card: Card): Card => ({ ...card, parts: [text(controls.onlyForYou, 'subtle'), ...card.parts] })

/** Later than everything before it, so that two messages of the same millisecond keep their order. */
export const after = (now: Date, history: LocalMessage[]): Date =>
  new Date(Math.max(now.getTime(), (history.at(-1)?.at.getTime() ?? 0) + 1))
