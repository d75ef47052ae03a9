import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import { connector } from '../../adapters/teams/connector.ts'
import { teamsCourier } from '../../adapters/teams/courier.ts'
import { credentialsOf } from '../../adapters/teams/credentials.ts'
import { LIMITS } from '../../adapters/teams/limits.ts'
import { waitOf } from '../../adapters/teams/outcome.ts'
import { recentReferences } from '../../adapters/teams/recent.ts'
import { type Card, text } from '../../src/card.ts'
import type { Place, Sent, Who } from '../../src/ports.ts'
import { controls } from '../../src/texts/nl/controls.ts'
import { openInMemory } from '../support/postgres.ts'
import { inChannel, inGroup, openTeams, personal, settings, type TestTeams } from '../support/teams.ts'
import { type StandIn, startConnector, TENANT, type Trouble } from '../support/teams-connector.ts'

const NOW = new Date('2026-11-24T09:10:00Z')

let standIn: StandIn
let database: PostgresDatabase
let teams: TestTeams
beforeAll(async () => {
  standIn = await startConnector()
  database = await openInMemory()
  teams = openTeams({ standIn, database, now: () => NOW })
})
beforeEach(async () => {
  standIn.calls.length = 0
  for (const activity of [personal(standIn, 'hoi'), inGroup(standIn, 'hoi'), inChannel(standIn, 'hoi', '1700')])
    await teams.post(activity)
})
afterAll(async () => {
  await standIn.close()
  await database.close()
})

const card: Card = { title: 'Antwoord', parts: [text('Dit past het best.')], actions: [] }
const place = (conversation: string, kind: Place['kind'], thread?: string): Place => ({
  platform: 'teams',
  workspace: TENANT,
  conversation,
  kind,
  ...(thread ? { thread } : {}),
})
const own = place('a:huisarts', 'direct')
const group = place('19:groep@thread.v2', 'group')
const channel = place('19:kanaal@thread.tacv2', 'channel', '1700')
const who = (user: string): Who => ({ platform: 'teams', workspace: TENANT, user })

describe('a card', () => {
  test('is posted with the bot as its sender, and changed in place', async () => {
    const sent = await teams.courier.post(own, card, 'k1')
    expect(sent).toMatchObject({ state: 'sent' })
    const { ref } = sent as Extract<Sent, { state: 'sent' }>
    expect(await teams.courier.update(own, ref, { ...card, title: 'Verwezen' }, 'k1')).toEqual({ state: 'sent', ref })
    const [posted, changed] = standIn.calls
    expect(posted).toMatchObject({
      method: 'POST',
      conversation: 'a:huisarts',
      authorization: 'Bearer uitgaand-token',
      body: { type: 'message', summary: 'Antwoord', from: { id: expect.stringMatching(/^28:/) } },
    })
    expect(changed).toMatchObject({ method: 'PUT', of: ref, body: { summary: 'Verwezen' } })
  })

  test('stays in the thread of the channel where it was asked', async () => {
    await teams.courier.post(channel, card, 'k1')
    expect(standIn.calls[0]?.conversation).toBe('19:kanaal@thread.tacv2;messageid=1700')
  })

  test('that is as long as can be still fits in a message', async () => {
    const parts = Array.from({ length: 500 }, () => text('é'.repeat(4000)))
    await teams.courier.post(own, { ...card, title: 'é'.repeat(150), parts }, 'k'.repeat(200))
    expect(Buffer.byteLength(JSON.stringify(standIn.calls[0]?.body))).toBeLessThan(LIMITS.message)
  })

  test('is not sent where the bot is not, or where another organisation is', async () => {
    expect(await teams.courier.post(place('a:nergens', 'direct'), card, 'k1')).toMatchObject({ state: 'never' })
    expect(await teams.courier.post({ ...own, workspace: 'elders' }, card, 'k1')).toMatchObject({ state: 'never' })
    expect(await teams.courier.update(place('a:nergens', 'direct'), 'r', card, 'k1')).toMatchObject({ state: 'never' })
    expect(standIn.calls).toEqual([])
  })

  test('cannot be looked up afterwards', async () => {
    expect(await teams.courier.find(own, 'k1')).toBe('unknown')
  })
})

describe('what is meant for one person', () => {
  test('goes to their own conversation and says why, never to the group', async () => {
    for (const where of [group, channel]) {
      expect(await teams.courier.whisper(where, who('aad-huisarts'), card, 'k1')).toMatchObject({ state: 'sent' })
    }
    expect(standIn.calls.map(call => call.conversation)).toEqual(['a:huisarts', 'a:huisarts'])
    expect(JSON.stringify(standIn.calls[0]?.body)).toContain(controls.onlyForYouElsewhere)
  })

  test('stays where it is when that is their own conversation', async () => {
    await teams.courier.whisper(own, who('aad-huisarts'), card, 'k1')
    expect(JSON.stringify(standIn.calls)).not.toContain(controls.onlyForYouElsewhere)
  })

  test('is not sent at all to someone without one', async () => {
    expect(await teams.courier.whisper(group, who('aad-ander'), card, 'k1')).toMatchObject({ state: 'never' })
    expect(standIn.calls).toEqual([])
  })
})

describe('when the connector does not simply take it', () => {
  const amid = (trouble: Trouble): Promise<Sent> => {
    standIn.troubles.push(trouble)
    return teams.courier.post(own, card, 'k1')
  }

  test.each([
    [400, 'never'],
    [401, 'later'],
    [403, 'never'],
    [404, 'never'],
    [412, 'later'],
    [413, 'never'],
    [418, 'never'],
    [429, 'later'],
    [500, 'later'],
    [502, 'later'],
    [503, 'later'],
    [504, 'later'],
    [302, 'never'],
  ])('%i is %s, with a reason', async (status, state) => {
    const sent = await amid({ status })
    expect(sent).toMatchObject({ state, reason: expect.stringMatching(/\w.*\.$/) })
    expect(standIn.calls).toEqual([])
  })

  test('the reason names what the connector said, when that is a code and no story', async () => {
    expect(await amid({ status: 403, code: 'BotDisabledByAdmin' })).toMatchObject({
      reason: expect.stringContaining('(BotDisabledByAdmin)'),
    })
    expect(JSON.stringify(await amid({ status: 403, code: 'geheim token <x>' }))).not.toContain('geheim')
  })

  test('a conversation that is gone is forgotten; a refusal for another reason is not', async () => {
    const known = () => database.transaction(store => store.referenceOf(TENANT, own.conversation))
    await amid({ status: 403, code: 'BotDisabledByAdmin' })
    await amid({ status: 404 })
    expect(await known()).not.toBeNull()
    await amid({ status: 403, code: 'BotNotInConversationRoster' })
    expect(await known()).toBeNull()
  })

  test('it waits as long as it is told', async () => {
    expect(await amid({ status: 429, retryAfter: '7' })).toMatchObject({ state: 'later', afterMs: 7000 })
    expect(await amid({ status: 429 })).toMatchObject({ state: 'later', afterMs: null })
  })

  test.each([
    ['7', 7000],
    ['Tue, 24 Nov 2026 09:10:30 GMT', 30_000],
    ['1000000000', null],
    ['999999999', 3_600_000],
    ['0', null],
    ['-1', null],
    ['abc', null],
    ['', null],
    ['Tue, 24 Nov 2020 09:10:30 GMT', null],
  ])('a Retry-After of %j is %j ms', (header, ms) => {
    expect(waitOf(header, NOW)).toBe(ms)
  })

  test('a connection that breaks leaves it unclear whether it was sent, whatever happened there', async () => {
    expect(await amid({ reset: true, done: true })).toMatchObject({ state: 'unclear' })
    expect(standIn.calls).toHaveLength(1)
    expect(await amid({ reset: true })).toMatchObject({ state: 'unclear' })
    expect(standIn.calls).toHaveLength(1)
  })

  test('no answer in time is unclear for a new message, and simply tried again for a change', async () => {
    const hasty = teamsCourier({
      database,
      connector: connector(credentialsOf(settings(standIn)), 100),
      recent: recentReferences(() => NOW),
      now: () => NOW,
    })
    standIn.troubles.push({ silent: true }, { silent: true })
    expect(await hasty.post(own, card, 'k1')).toMatchObject({ state: 'unclear' })
    expect(await hasty.update(own, 'r', card, 'k1')).toMatchObject({ state: 'later' })
  })

  test('no connection means that nothing was sent', async () => {
    const closed = createServer()
    await new Promise<void>(resolve => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise(resolve => closed.close(resolve))
    const reply = await connector(credentialsOf(settings(standIn)))(
      'POST',
      { serviceUrl: `http://127.0.0.1:${port}/` },
      ['conversations'],
    )
    expect(reply).toEqual({ came: 'not-sent', why: 'connection' })
  })
})

describe('the token of the bot', () => {
  const call = (credentials: Parameters<typeof connector>[0], serviceUrl = standIn.serviceUrl) =>
    connector(credentials, 200)('POST', { serviceUrl }, ['conversations', 'a:x', 'activities'], {})

  test('for tests never leaves this machine', async () => {
    expect(await call(credentialsOf(settings(standIn)), 'https://smba.invalid/')).toEqual({
      came: 'not-sent',
      why: 'elsewhere',
    })
  })

  test('is asked for anew after it was refused', async () => {
    let number = 0
    let renew = true
    const credentials = {
      token: async () => {
        if (renew) number++
        renew = false
        return `t${number}`
      },
      refuse: () => {
        renew = true
      },
      onlyHere: true,
    }
    standIn.troubles.push({ status: 401 })
    await call(credentials)
    await call(credentials)
    expect(standIn.calls.map(one => one.authorization)).toEqual(['Bearer t2'])
  })

  test('that cannot be had, or does not come in time, means that nothing was sent', async () => {
    const refuse = () => {}
    const failing = { token: () => Promise.reject(new Error('no secret')), refuse, onlyHere: true }
    const silent = { token: () => new Promise<null>(() => {}), refuse, onlyHere: true }
    for (const credentials of [failing, silent])
      expect(await call(credentials)).toEqual({ came: 'not-sent', why: 'token' })
    expect(standIn.calls).toEqual([])
  })

  test('is not needed without an app', async () => {
    await call(credentialsOf({ MICROSOFT_APP_TYPE: 'SingleTenant', TEAMS_ANONYMOUS: true }))
    expect(standIn.calls).toMatchObject([{ authorization: undefined }])
  })
})
