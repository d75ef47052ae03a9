import type { Database, Letter, Place, Platform, Rooms } from '../ports.ts'
import type { CaseFile } from './case.ts'
import { note } from './desk.ts'
import { compare } from './members.ts'

export interface LastLookParts {
  database: Pick<Database, 'transaction'>
  rooms: Partial<Record<Platform, Rooms>>
  now(): Date
}

const isRoom = ({ room }: CaseFile, place: Place): boolean =>
  room?.platform === place.platform && room.workspace === place.workspace && room.conversation === place.conversation

/**
 * Right before content goes into a room: may everyone who can read it now? It was compared when it was written down, but
 * it may have waited since, and people may have come in while nobody told or the service was down.
 * @returns 'never': the case is not open any more; 'wait': somebody may not, or nobody can tell, so the worker looks
 */
export const createLastLook =
  ({ database, rooms, now }: LastLookParts) =>
  async ({ card, kind, place }: Pick<Letter, 'card' | 'kind' | 'place'>): Promise<'send' | 'wait' | 'never'> => {
    const id = card.sealedFor
    if (id === undefined || kind === 'whisper' || place.kind === 'direct') return 'send'
    const seen = await database.transaction(store => store.cases.find(id))
    if (seen?.state !== 'open' || !isRoom(seen, place)) return 'never'
    const members = await rooms[place.platform]?.members(place)
    if (!members) return 'wait'
    return database.transaction(async store => {
      const file = await store.cases.lock(id)
      if (file?.state !== 'open') return 'never'
      if ((await compare(store, file, members, now())).reason === null) return 'send'
      await note(store, file, { workAt: now() })
      return 'wait'
    })
  }
