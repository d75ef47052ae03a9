import { expect } from 'vitest'
import type { Reference, Who } from '../../src/ports.ts'
import type { Promises } from './store.ts'

const reference = (conversation: string, change: Partial<Reference> = {}): Reference => ({
  workspace: 'tenant-a',
  conversation,
  kind: 'direct',
  serviceUrl: 'https://smba.invalid/emea/',
  bot: '28:bot',
  user: 'user-1',
  team: null,
  ...change,
})
const channel = (conversation: string, team: string) => reference(conversation, { kind: 'channel', user: null, team })
const who = (user: string, workspace = 'tenant-a'): Who => ({ platform: 'teams', workspace, user })

export const promises: Promises = {
  'a conversation is new once, also when it is told twice at the same time': async ({ database }) => {
    const told = () => database.transaction(store => store.saveReference(reference('c1')))
    expect((await Promise.all([told(), told(), told()])).filter(Boolean)).toHaveLength(1)
    expect(await database.transaction(store => store.referenceOf('tenant-a', 'c1'))).toEqual(reference('c1'))
  },

  'the newest address is kept; a team or user that is not named again stays': async ({ run }) => {
    const moved = 'https://smba.invalid/amer/'
    await run(async store => {
      await store.saveReference(channel('19:x', 'team-1'))
      await store.saveReference(reference('19:x', { kind: 'channel', user: null, serviceUrl: moved }))
      expect(await store.referenceOf('tenant-a', '19:x')).toEqual({ ...channel('19:x', 'team-1'), serviceUrl: moved })
      await store.saveReference(reference('c1'))
      await store.saveReference(reference('c1', { user: null, bot: '28:new' }))
      expect(await store.referenceOf('tenant-a', 'c1')).toEqual(reference('c1', { bot: '28:new' }))
    })
  },

  'someone is found by their own conversation, in their own organisation only': async ({ run }) => {
    await run(async store => {
      await store.saveReference(reference('c1'))
      await store.saveReference(channel('19:x', 'team-1'))
      expect((await store.directReferenceOf(who('user-1')))?.conversation).toBe('c1')
      expect(await store.directReferenceOf(who('user-2'))).toBeNull()
      expect(await store.directReferenceOf(who('user-1', 'tenant-b'))).toBeNull()
    })
  },

  'a removed conversation is gone, a removed team with all its channels, and nothing else': async ({ run }) => {
    await run(async store => {
      for (const one of [
        reference('c1'),
        channel('19:x', 'team-1'),
        channel('19:y', 'team-1'),
        channel('19:z', 'team-2'),
      ])
        await store.saveReference(one)
      await store.saveReference({ ...channel('19:x', 'team-1'), workspace: 'tenant-b' })
      await store.removeReference('tenant-a', 'c1')
      await store.removeTeam('tenant-a', 'team-1')
      for (const gone of ['c1', '19:x', '19:y']) expect(await store.referenceOf('tenant-a', gone)).toBeNull()
      expect(await store.referenceOf('tenant-a', '19:z')).not.toBeNull()
      expect(await store.referenceOf('tenant-b', '19:x')).not.toBeNull()
    })
  },
}
