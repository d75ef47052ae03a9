import { expect, test } from 'vitest'
import type { Activity } from '../../adapters/teams/activity.ts'
import { handlers } from '../../adapters/teams/handlers.ts'
import { recentReferences } from '../../adapters/teams/recent.ts'
import type { Database, Incoming, Reference, Store } from '../../src/ports.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')

const activity = {
  type: 'message',
  id: '1',
  text: 'peuter slaapt slecht',
  serviceUrl: 'http://127.0.0.1:9/',
  from: { id: '29:user', aadObjectId: 'aad-user' },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' },
} as Activity

test('a message during which the database was away for a moment leaves where its answer goes', async () => {
  const kept: Reference[] = []
  const received: Incoming[] = []
  const back = Promise.withResolvers<void>()
  let away = true
  const store = { saveReference: async (reference: Reference) => kept.push(reference) > 0 } as unknown as Store
  const transaction = (async (work: (store: Store) => Promise<unknown>) => {
    if (away) throw new Error('no database')
    return work(store)
  }) as Database['transaction']
  const handle = handlers({
    database: { transaction },
    reception: {
      // waits until the database is back, as the real one does
      receive: async incoming => {
        await back.promise
        received.push(incoming)
        return 'new'
      },
      answer: async () => [],
    },
    recent: recentReferences(() => NOW),
    connector: async () => ({ came: 'nothing' }) as never,
    now: () => NOW,
    newId: () => 'id',
    failed: () => {},
  })
  const answered = handle(activity)
  away = false
  back.resolve()
  expect(await answered).toEqual({ answer: null })
  expect(received).toHaveLength(1)
  expect(kept).toMatchObject([{ conversation: 'a:1', serviceUrl: 'http://127.0.0.1:9/' }])
})
