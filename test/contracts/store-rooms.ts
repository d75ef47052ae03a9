import { expect } from 'vitest'
import type { LocalRoom, Reference, Store } from '../../src/ports.ts'
import { TOWN } from '../support/postgres-rows.ts'
import type { Promises } from './store.ts'

const channel = (conversation: string) => ({ municipality: TOWN, workspace: 'tenant-a', conversation })
const reference = (conversation: string, team: string): Reference => ({
  workspace: 'tenant-a',
  conversation,
  kind: 'channel',
  serviceUrl: 'https://smba.invalid/emea/',
  bot: '28:bot',
  user: null,
  team,
})
const room = (change: Partial<LocalRoom> = {}): LocalRoom => ({
  id: 'room-1',
  name: 'Kind-MDO 1',
  municipality: TOWN,
  topic: '',
  members: [],
  archivedAt: null,
  ...change,
})
const town = (store: Store) => store.addMunicipality({ name: TOWN, sample: false })

export const promises: Promises = {
  'the channel that was appointed last is the one for cases': async ({ run }) => {
    await run(async store => {
      await town(store)
      expect(await store.rooms.channelFor(TOWN, 'tenant-a')).toBeNull()
      await store.rooms.appointChannel(channel('19:x'))
      await store.rooms.appointChannel(channel('19:y'))
      expect(await store.rooms.channelFor(TOWN, 'tenant-a')).toBe('19:y')
      expect(await store.rooms.channelFor(TOWN, 'tenant-b')).toBeNull()
    })
  },

  'what is read along with a channel or a team: appointed channels, and threads of cases': async ({ run }) => {
    await run(async store => {
      await town(store)
      await store.rooms.appointChannel(channel('19:x'))
      await store.rooms.keepThread(channel('19:x'), 't1', 'Kind-MDO 1')
      await store.rooms.keepThread(channel('19:z'), 't2', 'Kind-MDO 2')
      for (const [one, team] of [
        ['19:x', 'team-1'],
        ['19:y', 'team-1'],
        ['19:z', 'team-2'],
      ] as const)
        await store.saveReference(reference(one, team))
      const inX = [
        { conversation: '19:x', thread: null },
        { conversation: '19:x', thread: 't1' },
      ]
      expect(await store.rooms.roomsAround('tenant-a', '19:general', 'team-1')).toEqual(inX)
      expect(await store.rooms.roomsAround('tenant-a', '19:x', null)).toEqual(inX)
      expect(await store.rooms.roomsAround('tenant-a', '19:z', null)).toEqual([{ conversation: '19:z', thread: 't2' }])
      expect(await store.rooms.roomsAround('tenant-b', '19:x', 'team-1')).toEqual([])
    })
  },

  'a case has one thread, the first that was kept': async ({ run }) => {
    await run(async store => {
      await town(store)
      expect(await store.rooms.threadNamed('tenant-a', 'Kind-MDO 1')).toBeNull()
      await store.rooms.keepThread(channel('19:x'), 't1', 'Kind-MDO 1')
      await store.rooms.keepThread(channel('19:x'), 't2', 'Kind-MDO 1')
      expect(await store.rooms.threadNamed('tenant-a', 'Kind-MDO 1')).toEqual({ conversation: '19:x', thread: 't1' })
      expect(await store.rooms.threadNamed('tenant-b', 'Kind-MDO 1')).toBeNull()
    })
  },

  'a local room is opened once, changes, and is found by who is in it': async ({ run }) => {
    await run(async store => {
      await town(store)
      expect(await store.rooms.openLocalRoom(room())).toEqual(room())
      expect(await store.rooms.openLocalRoom(room({ id: 'room-2' }))).toEqual(room())
      const archivedAt = new Date('2026-11-24T08:00:00Z')
      const changed = room({ members: ['gp', 'guest'], topic: 'Kind-MDO 1', archivedAt })
      await store.rooms.changeLocalRoom(changed)
      expect(await store.rooms.localRoom('room-1')).toEqual(changed)
      expect(await store.rooms.localRoom('room-2')).toBeNull()
      expect(await store.rooms.localRoomsOf('gp')).toEqual([changed])
      expect(await store.rooms.localRoomsOf('cp')).toEqual([])
    })
  },

  'a local room goes after it was archived long enough, and not before': async ({ run }) => {
    await run(async store => {
      await town(store)
      await store.rooms.openLocalRoom(room({ archivedAt: new Date('2026-01-01T00:00:00Z') }))
      await store.rooms.openLocalRoom(room({ id: 'room-2', name: 'Kind-MDO 2' }))
      await store.forget(new Date('2026-02-01T00:00:00Z'))
      expect(await store.rooms.localRoom('room-1')).toBeNull()
      expect(await store.rooms.localRoom('room-2')).not.toBeNull()
    })
  },

  'a line in a room says who wrote it': async ({ run }) => {
    const at = new Date('2026-11-24T08:00:00Z')
    const line = { key: 'l1', conversation: 'room-1', at, from: 'user', text: 'x', card: null, version: 1 } as const
    await run(async store => {
      await store.saveLocalMessage({ ...line, author: 'gp' })
      await store.saveLocalMessage({ ...line, key: 'l2' })
      expect(await store.localMessages('room-1', 9)).toEqual([
        { ...line, author: 'gp' },
        { ...line, key: 'l2' },
      ])
    })
  },
}
