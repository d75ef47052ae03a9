import { type CourierFault, courierContract } from '../contracts/courier.ts'
import { openInMemory } from '../support/postgres.ts'
import { inChannel, openTeams, personal } from '../support/teams.ts'
import { startConnector, TENANT, type Trouble } from '../support/teams-connector.ts'

const NOW = new Date('2026-11-24T09:10:00Z')

const TROUBLES: Record<CourierFault, Trouble | null> = {
  none: null,
  lost: { reset: true, done: true },
  reset: { reset: true },
  'error 500': { status: 500 },
  'too many, 2 s': { status: 429, retryAfter: '2' },
  'too many, nonsense': { status: 429, retryAfter: '-1e9' },
  down: { status: 503 },
  gone: { status: 403, code: 'BotNotInConversationRoster' },
}

courierContract('Teams', async () => {
  const standIn = await startConnector()
  const database = await openInMemory()
  const teams = openTeams({ standIn, database, now: () => NOW })
  await teams.post(personal(standIn, 'hoi'))
  await teams.post(inChannel(standIn, 'hoi', '1700'))
  return {
    courier: teams.courier,
    place: {
      platform: 'teams',
      workspace: TENANT,
      conversation: '19:kanaal@thread.tacv2',
      thread: '1700',
      kind: 'channel',
    },
    to: { platform: 'teams', workspace: TENANT, user: 'aad-huisarts' },
    shown: () => [...new Map(standIn.calls.map(call => [call.ref, JSON.stringify(call.body)])).values()],
    fault: fault => standIn.trouble(TROUBLES[fault]),
    calls: standIn.requests,
    stop: async () => {
      await standIn.close()
      await database.close()
    },
  }
})
