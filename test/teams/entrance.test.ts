import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import { openInMemory } from '../support/postgres.ts'
import { invoke, openTeams, personal, type TestTeams } from '../support/teams.ts'
import { APP_ID, encoded, type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')
const seconds = Math.floor(NOW.getTime() / 1000)

let standIn: StandIn
let database: PostgresDatabase
let teams: TestTeams
beforeAll(async () => {
  standIn = await startConnector()
  database = await openInMemory()
})
beforeEach(() => {
  teams = openTeams({ standIn, database, now: () => NOW })
})
afterAll(async () => {
  await standIn.close()
  await database.close()
})

const asked = () => personal(standIn, 'peuter slaapt slecht')
const known = () => database.transaction(store => store.referenceOf(TENANT, 'a:huisarts'))
const bearer = (claims: object, by?: Parameters<StandIn['token']>[2]) =>
  `Bearer ${standIn.token(NOW, claims as Record<string, unknown>, by)}`
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const body = () => standIn.token(NOW).split('.')[1]

describe('who is turned away leaves nothing behind', () => {
  test.each<[string, () => string | null]>([
    ['no token', () => null],
    ['no token after the word', () => 'Bearer '],
    ['another scheme', () => `Basic ${standIn.token(NOW)}`],
    ['garbage', () => 'Bearer a.b.c'],
    ['a token for another bot', () => bearer({ aud: 'iemand-anders' })],
    ['a token for no bot', () => bearer({ aud: undefined })],
    ['a token of another issuer', () => bearer({ iss: 'https://kwaad.invalid' })],
    ['an expired token', () => bearer({ nbf: seconds - 9000, exp: seconds - 301 })],
    ['a token that is not valid yet', () => bearer({ nbf: seconds + 301 })],
    ['a token that never expires', () => bearer({ exp: undefined })],
    ['a token without a service url', () => bearer({ serviceurl: undefined })],
    ['a token signed by someone else', () => bearer({}, { key: stranger.privateKey })],
    ['a token of an unknown key', () => bearer({}, { head: { kid: 'k2' } })],
    ['a token without a key', () => bearer({}, { head: { kid: undefined } })],
    ['a token that is not signed', () => `Bearer ${encoded({ alg: 'none', kid: 'k1' })}.${body()}.`],
    ['a token with alg none and a signature', () => bearer({}, { head: { alg: 'none' } })],
    ['a token that takes the public key for a secret', () => bearer({}, { head: { alg: 'HS256' } })],
  ])('%s: 401', async (_, authorization) => {
    const answer = await teams.post(asked(), authorization())
    expect(answer.status).toBe(401)
    expect(teams.received).toEqual([])
    expect(teams.refused).toHaveLength(1)
    expect(await known()).toBeNull()
  })

  test.each<[string, () => unknown, string?]>([
    ['a service url other than the signed one', () => ({ ...asked(), serviceUrl: 'https://kwaad.invalid/' })],
    ['another service url on the same host', () => ({ ...asked(), serviceUrl: standIn.otherServiceUrl })],
    ['another channel than Teams', () => ({ ...asked(), channelId: 'webchat' })],
    [
      'another organisation',
      () => ({
        ...asked(),
        conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'elders' },
        channelData: { tenant: { id: 'elders' } },
      }),
    ],
    ['no organisation', () => ({ ...asked(), conversation: { id: 'a:x' }, channelData: {} })],
    [
      'a dialog of another organisation',
      () => ({ ...invoke(standIn, 'task/fetch', {}), conversation: { id: 'a:x', tenantId: 'elders' } }),
    ],
  ])('%s: 403', async (_, activity) => {
    expect((await teams.post(activity())).status).toBe(403)
    expect(teams.received).toEqual([])
    expect(await known()).toBeNull()
  })

  test('a connection that is not safe gets nothing, also when the token names it', async () => {
    const serviceUrl = 'http://smba.invalid/emea/'
    const answer = await teams.post({ ...asked(), serviceUrl }, bearer({ serviceurl: serviceUrl }))
    expect(answer.status).toBe(403)
  })
})

describe('what is not an activity is refused, and the process lives', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  test.each([
    ['not JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[1,2,3]'],
    ['deep nesting', deep],
    ['an object without anything', '{}'],
    ['a service url that is none', JSON.stringify({ type: 'message', serviceUrl: 'javascript:1' })],
  ])('%s: 400', async (_, text) => {
    expect((await teams.post(text)).status).toBe(400)
    expect(teams.received).toEqual([])
    expect(teams.failed).toEqual([])
  })

  test('8 MB: 413', async () => {
    expect((await teams.post(personal(standIn, 'x'.repeat(8 << 20)))).status).toBe(413)
    expect(teams.received).toEqual([])
  })

  test('a prototype in the body changes nothing', async () => {
    const text = JSON.stringify(asked()).replace('{', '{"__proto__":{"type":"invoke"},')
    expect((await teams.post(text)).status).toBe(200)
    expect(teams.received[0]).toMatchObject({ kind: 'message' })
  })

  test('what this bot does not do is said so', async () => {
    for (const name of ['signin/verifyState', 'constructor', '__proto__', 'fileConsent/invoke'])
      expect((await teams.post(invoke(standIn, name, {}))).status).toBe(501)
    expect((await teams.post({ ...asked(), type: 'toString' })).status).toBe(200)
    expect(teams.received).toEqual([])
  })
})

describe('the keys of Microsoft', () => {
  test('are fetched once for many requests, and a flood of unknown keys does not change that', async () => {
    const before = standIn.keysAsked()
    await Promise.all(Array.from({ length: 8 }, () => teams.post(asked())))
    for (const kid of ['x', 'y', 'z']) await teams.post(asked(), bearer({}, { head: { kid } }))
    expect(standIn.keysAsked() - before).toBe(1)
    expect(teams.received).toHaveLength(8)
  })

  test('that cannot be had give a failure, not a refusal: Teams sends it again', async () => {
    const gone = openTeams({
      standIn,
      database,
      now: () => NOW,
      change: { TEAMS_OPENID_METADATA_URL: `${standIn.origin}/nergens/conversations/x` },
    })
    expect((await gone.post(asked())).status).toBe(500)
    expect(gone.received).toEqual([])
    expect(gone.failed).toHaveLength(1)
  })
})

test('anonymous is for a stand-in on this machine only', async () => {
  const open = openTeams({
    standIn,
    database,
    now: () => NOW,
    change: { MICROSOFT_APP_ID: undefined, TEAMS_ANONYMOUS: true },
  })
  expect((await open.post({ ...asked(), serviceUrl: 'https://smba.invalid/' }, null)).status).toBe(403)
  expect((await open.post(asked(), null)).status).toBe(200)
  expect(open.received).toHaveLength(1)
})

test('the token in the tests is for this bot', () => {
  expect(JSON.parse(Buffer.from(body() ?? '', 'base64url').toString())).toMatchObject({ aud: APP_ID })
})
