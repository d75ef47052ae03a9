import { expect, test } from 'vitest'
import type { Reply } from '../../adapters/teams/connector.ts'
import { teamsLookup } from '../../adapters/teams/lookup.ts'
import type { Reference } from '../../src/ports.ts'

const from = { platform: 'teams', workspace: 'tenant-one', user: 'aad-1' } as const
const coming = { from, place: { ...from, conversation: '19:groep@thread.v2', kind: 'group' } } as const
const reference = { serviceUrl: 'https://teams.example.org/' } as Reference

const ask = async (reply: Reply, known: Reference | null = reference) => {
  const asked: string[][] = []
  const connector = async (_method: string, _to: object, path: string[]) => {
    asked.push(path)
    return reply
  }
  return { told: await teamsLookup(connector, async () => known)(coming), asked }
}
const answer = (body: object, status = 200): Reply => ({ came: 'answer', status, body, retryAfter: null })

test.each<[string, object, boolean]>([
  ['a member', { tenantId: 'tenant-one', userRole: 'user' }, false],
  ['a member of whom nothing more is told', {}, false],
  ['a guest', { tenantId: 'tenant-one', userRole: 'guest' }, true],
  ['someone who is not signed in', { userRole: 'anonymous' }, true],
  ['someone of another organisation', { tenantId: 'tenant-two', userRole: 'user' }, true],
])('Teams tells of %s', async (_who, body, outsider) => {
  const { told, asked } = await ask(answer(body))
  expect(told).toBe(outsider)
  expect(asked).toEqual([['conversations', '19:groep@thread.v2', 'members', 'aad-1']])
})

test.each<[string, Reply]>([
  ['an error', answer({}, 404)],
  ['nothing', { came: 'nothing' }],
  ['no connection', { came: 'not-sent', why: 'connection' }],
  ['something that is no member', answer([], 200)],
])('when Teams answers with %s nobody can tell', async (_what, reply) => {
  expect((await ask(reply)).told).toBeNull()
})

test('in a conversation that is not known nothing is asked', async () => {
  expect(await ask(answer({}), null)).toEqual({ told: null, asked: [] })
})
