import type { Who } from '../../src/ports.ts'
import { MemoryRooms } from '../support/memory-rooms.ts'
import { roomsContract } from './rooms.ts'

const who = (user: string): Who => ({ platform: 'slack', workspace: 'T1', user })
const FAULTS = { none: 'none', lost: 'lost', 'too many': 'refused', down: 'refused' } as const

roomsContract('memory', async () => {
  const rooms = new MemoryRooms()
  rooms.known = ['U1', 'U2']
  return {
    rooms,
    workspace: 'T1',
    people: [who('U1'), who('U2')],
    guest: who('U9'),
    enters: async (place, one) => rooms.enter(place, { ...one, outsider: true }),
    leaves: async (place, one) => rooms.leave(place, one),
    count: async () => rooms.all.length,
    post: async place => (rooms.at(place)?.archived ? 'never' : 'sent'),
    fault: fault => {
      rooms.fault = FAULTS[fault]
    },
    cannot: [],
    stop: async () => {},
  }
})
