import type { Card } from '../../src/card.ts'
import type { Courier, Place, Sent } from '../../src/ports.ts'
import type { LocalWorkspace } from './local.ts'

/**
 * How the outbox speaks to seats of the page, for what comes from another platform. Showing a message again changes it
 * in place, so nothing has to be looked up.
 */
export function localCourier(deliver: LocalWorkspace['deliver']): Courier {
  const show = async (place: Place, card: Card, key: string): Promise<Sent> => {
    const shown = await deliver([{ kind: 'update', key, place, card }])
    return shown ? { state: 'sent', ref: key } : { state: 'never', reason: 'the room is closed' }
  }
  return {
    platform: 'local',
    post: show,
    update: (place, _ref, card, key) => show(place, card, key),
    whisper: (place, to, card, key) => show({ ...place, conversation: to.user }, card, key),
    find: async () => null,
  }
}
