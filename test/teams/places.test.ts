import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import type { Card } from '../../src/card.ts'
import { fillFolder, openInMemory, temporaryFolder } from '../support/postgres.ts'
import { person, TOWN } from '../support/postgres-rows.ts'
import { BOT, inChannel, installation, moved, openTeams, personal, type TestTeams } from '../support/teams.ts'
import { type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')
const card: Card = { title: 'Herinnering', parts: [], actions: [] }

let standIn: StandIn
let database: PostgresDatabase
let teams: TestTeams
beforeEach(async () => {
  standIn = await startConnector()
  database = await openInMemory()
  teams = openTeams({ standIn, database, now: () => NOW })
})
afterEach(async () => {
  expect(teams.failed).toEqual([])
  await standIn.close()
  await database.close()
})

const own = { platform: 'teams', workspace: TENANT, conversation: 'a:huisarts', kind: 'direct' } as const
const team = { id: '19:kanaal@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: TENANT }
const teamData = (change: object = {}) => ({ tenant: { id: TENANT }, team: { id: '19:team' }, ...change })
const inTeam = { conversation: team, channelData: teamData() }
const reached = async (place: Parameters<TestTeams['courier']['post']>[0] = own) =>
  (await teams.courier.post(place, card, 'k1')).state

describe('the bot is added', () => {
  test('it says welcome once, and who did it', async () => {
    await teams.post(installation(standIn, 'add'))
    await teams.post(moved(standIn, { membersAdded: [BOT] }))
    await teams.post(installation(standIn, 'add-upgrade'))
    expect(teams.received).toMatchObject([{ kind: 'installed', by: 'Huisarts Een', place: own }])
  })

  test('also when both events come at the same moment, and not again after a restart', async () => {
    await Promise.all([teams.post(installation(standIn, 'add')), teams.post(moved(standIn, { membersAdded: [BOT] }))])
    expect(teams.received).toHaveLength(1)
    const restarted = openTeams({ standIn, database, now: () => NOW })
    await restarted.post(installation(standIn, 'add'))
    expect(restarted.received).toEqual([])
  })

  test('to a team it says it once there, not to each member', async () => {
    standIn.members['29:iemand'] = 'Coördinator Twee'
    await teams.post(installation(standIn, 'add', { ...inTeam, from: { id: '29:iemand' } }))
    await teams.post(moved(standIn, { ...inTeam, membersAdded: [{ id: '29:lid' }, { id: '29:ander' }] }))
    const welcomed = teams.received.filter(one => one.kind === 'installed')
    expect(welcomed).toMatchObject([{ by: 'Coördinator Twee', place: { kind: 'channel' } }])
  })

  test('it does so without a name when nobody can tell it', async () => {
    await teams.post(installation(standIn, 'add', { from: { id: '29:onbekend' } }))
    expect(teams.received).toMatchObject([{ kind: 'installed', by: null }])
  })

  test('to the own conversation of someone: the bot reaches them there, also when they are linked only later', async () => {
    await teams.post(installation(standIn, 'add'))
    await database.transaction(async store => {
      await store.addMunicipality({ name: TOWN, sample: false })
      await store.savePerson(person('gp'))
      await store.linkAccount('gp', { platform: 'teams', workspace: TENANT, user: 'aad-huisarts' }, null)
      expect(await store.placesOf('gp')).toEqual([own])
    })
    await teams.post(installation(standIn, 'remove'))
    expect(await database.transaction(store => store.placesOf('gp'))).toEqual([])
  })
})

describe('the bot is taken out', () => {
  test('of a conversation: it is forgotten, nothing is sent there, and a later return is welcomed', async () => {
    await teams.post(installation(standIn, 'add'))
    expect(await reached()).toBe('sent')
    await teams.post(installation(standIn, 'remove-upgrade'))
    expect(await reached()).toBe('sent')
    await teams.post(installation(standIn, 'remove'))
    expect(await reached()).toBe('never')
    expect(standIn.calls).toHaveLength(2)
    await teams.post(installation(standIn, 'add', { id: 'later' }))
    expect(teams.received).toHaveLength(2)
  })

  test('of a team: all its channels are forgotten, and no one else', async () => {
    const channel = { ...own, conversation: '19:kanaal@thread.tacv2', kind: 'channel' } as const
    await teams.post(personal(standIn, 'hoi'))
    await teams.post(inChannel(standIn, 'hoi', '1'))
    await teams.post(
      moved(standIn, { conversation: { ...team, id: '19:algemeen' }, channelData: teamData(), membersRemoved: [BOT] }),
    )
    expect(await reached(channel)).toBe('never')
    expect(await reached()).toBe('sent')
  })

  test('because a channel is gone: only that one is forgotten', async () => {
    const other = { ...team, id: '19:ander' }
    for (const conversation of [team, other])
      await teams.post(moved(standIn, { conversation, channelData: teamData(), membersAdded: [BOT] }))
    await teams.post(moved(standIn, { conversation: team, channelData: teamData({ eventType: 'channelDeleted' }) }))
    expect(await database.transaction(store => store.referenceOf(TENANT, team.id))).toBeNull()
    expect(await database.transaction(store => store.referenceOf(TENANT, other.id))).not.toBeNull()
  })

  test('someone else leaves: nothing changes', async () => {
    await teams.post(personal(standIn, 'hoi'))
    await teams.post(moved(standIn, { membersRemoved: [{ id: '29:ander' }] }))
    expect(await reached()).toBe('sent')
  })
})

test('when Teams moves a conversation to another address, the bot speaks there from the next message on', async () => {
  await teams.post(personal(standIn, 'hoi'))
  const serviceUrl = standIn.otherServiceUrl
  const authorization = `Bearer ${standIn.token(NOW, { serviceurl: serviceUrl })}`
  await teams.post(personal(standIn, 'hoi', { serviceUrl }), authorization)
  expect(await database.transaction(store => store.referenceOf(TENANT, 'a:huisarts'))).toMatchObject({ serviceUrl })
  expect(await reached()).toBe('sent')
  expect(standIn.calls.map(call => call.base)).toEqual(['amer'])
})

test('what another process heard of a move or a removal holds here too, after a moment', async () => {
  let now = NOW
  const other = openTeams({ standIn, database, now: () => now })
  const post = () => other.courier.post(own, card, 'k1')
  await other.post(personal(standIn, 'hoi'))
  expect(await post()).toMatchObject({ state: 'sent' })
  const serviceUrl = standIn.otherServiceUrl
  await teams.post(personal(standIn, 'hoi', { serviceUrl }), `Bearer ${standIn.token(NOW, { serviceurl: serviceUrl })}`)
  now = new Date(NOW.getTime() + 10_000)
  await post()
  expect(standIn.calls.map(call => call.base)).toEqual(['emea', 'amer'])
  await teams.post(installation(standIn, 'remove'))
  for (const seconds of [15, 20]) {
    now = new Date(NOW.getTime() + seconds * 1000)
    await post()
  }
  expect(await post()).toMatchObject({ state: 'never' })
})

test('after a restart the bot still knows where to speak first', async () => {
  const { dir, remove } = temporaryFolder()
  await fillFolder(dir)
  const before = await openDatabase({ dir })
  await openTeams({ standIn, database: before, now: () => NOW }).post(personal(standIn, 'hoi'))
  await before.close()
  const after = await openDatabase({ dir })
  const { courier } = openTeams({ standIn, database: after, now: () => NOW })
  expect(await courier.post(own, card, 'k1')).toMatchObject({ state: 'sent' })
  await after.close()
  remove()
})
