import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import type { Card } from '../../src/card.ts'
import type { Place, Who } from '../../src/ports.ts'
import { placeOf, type RoomsFault, roomsContract } from '../contracts/rooms.ts'
import { openInMemory } from '../support/postgres.ts'
import { person, TOWN } from '../support/postgres-rows.ts'
import { BOT, inChannel, inGroup, moved, openTeams, type TestTeams } from '../support/teams.ts'
import { type StandIn, startConnector, TENANT, type Trouble } from '../support/teams-connector.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')
const CHANNEL = '19:kanaal@thread.tacv2'
const card: Card = { title: 'Kaart', parts: [], actions: [] }
const who = (user: string): Who => ({ platform: 'teams', workspace: TENANT, user })
const people: [Who, Who] = [who('aad-1'), who('aad-2')]
const account = (user: string, change: object = {}) => ({
  id: `29:${user}`,
  aadObjectId: user,
  tenantId: TENANT,
  userRole: 'user',
  ...change,
})
const place = (conversation: string): Place => ({ platform: 'teams', workspace: TENANT, conversation, kind: 'channel' })

const TROUBLES: Record<RoomsFault, Trouble | null> = {
  none: null,
  lost: { reset: true, done: true },
  'too many': { status: 429, retryAfter: '2' },
  down: { status: 503 },
}

/** A municipality whose coordinator appointed a channel that just the two people read. */
async function start() {
  const standIn = await startConnector()
  const database = await openInMemory()
  const teams = openTeams({ standIn, database, now: () => NOW })
  await teams.post(inChannel(standIn, 'hoi', '1'))
  standIn.rosters[CHANNEL] = [{ id: BOT.id }, account('aad-1'), account('aad-2')]
  await database.transaction(async store => {
    await store.addMunicipality({ name: TOWN, sample: false })
    await store.savePerson(person('gp'))
    await store.linkAccount('gp', people[0], null)
    await store.rooms.appointChannel({ municipality: TOWN, workspace: TENANT, conversation: CHANNEL })
  })
  const stop = async () => {
    expect(teams.failed).toEqual([])
    await standIn.close()
    await database.close()
  }
  return { standIn, database, teams, stop }
}

roomsContract('Teams', async () => {
  const { standIn, teams, stop } = await start()
  const roster = () => standIn.rosters[CHANNEL]!
  return {
    rooms: teams.rooms,
    workspace: TENANT,
    people,
    guest: who('aad-gast'),
    enters: async (_, { user }) => void roster().push(account(user, { userRole: 'guest' })),
    leaves: async (_, { user }) => {
      standIn.rosters[CHANNEL] = roster().filter(one => (one as { aadObjectId: string }).aadObjectId !== user)
    },
    count: async () => standIn.calls.filter(call => call.conversation === '').length,
    post: async room => (await teams.courier.post(room, card, 'k1')).state,
    fault: fault => standIn.trouble(TROUBLES[fault]),
    cannot: ['describe', 'archive'],
    stop,
  }
})

let standIn: StandIn
let database: PostgresDatabase
let teams: TestTeams
let stop: () => Promise<void>
beforeEach(async () => {
  ;({ standIn, database, teams, stop } = await start())
})
afterEach(() => stop())

const open = () => teams.rooms.open(TENANT, 'Kind-MDO 2026-0042', people)
const made = () => standIn.calls.filter(call => call.conversation === '')

describe('a thread in the appointed channel', () => {
  test('begins with its number and nothing else, and answers go there', async () => {
    const room = placeOf(await open())
    expect(room).toMatchObject({ conversation: CHANNEL, kind: 'channel', thread: expect.stringMatching(/^\d+$/) })
    expect(made().map(call => call.body)).toEqual([
      {
        isGroup: true,
        bot: { id: BOT.id },
        tenantId: TENANT,
        channelData: { channel: { id: CHANNEL } },
        activity: { type: 'message', from: { id: BOT.id }, text: 'Kind-MDO 2026-0042', textFormat: 'plain' },
      },
    ])
    await teams.courier.post(room, card, 'k1')
    expect(standIn.calls.at(-1)!.conversation).toBe(`${CHANNEL};messageid=${room.thread}`)
  })

  test.each([
    ['a colleague', account('aad-3')],
    ['a guest who is named', account('aad-2', { userRole: 'guest' })],
    ['someone of another organisation', account('aad-2', { tenantId: 'elders' })],
    ['someone of whom Teams does not say where they are from', { id: '29:aad-2', aadObjectId: 'aad-2' }],
  ])('is not made when %s reads the channel too', async (_, extra) => {
    standIn.rosters[CHANNEL]!.push(extra)
    expect(await open()).toMatchObject({ state: 'closed' })
    expect(made()).toEqual([])
  })

  test('is not made when nobody can tell who reads the channel', async () => {
    standIn.troubles.push({ status: 502 })
    expect(await open()).toMatchObject({ state: 'failed' })
    expect(made()).toEqual([])
  })

  test('is not made without an appointed channel, or in one that the bot is gone from', async () => {
    const strangers = [who('aad-8'), who('aad-9')]
    expect(await teams.rooms.open(TENANT, 'Kind-MDO 1', strangers)).toMatchObject({ state: 'closed' })
    await database.transaction(store => store.removeReference(TENANT, CHANNEL))
    expect(await open()).toMatchObject({ state: 'closed' })
  })

  test('of hundreds of readers nobody is listed, and nothing is made', async () => {
    const room = placeOf(await open())
    standIn.rosters[CHANNEL] = Array.from({ length: 300 }, (_, i) => account(`aad-${i}`))
    expect(await teams.rooms.members(room)).toBeNull()
    expect(await teams.rooms.open(TENANT, 'Kind-MDO 2', people)).toMatchObject({ state: 'closed' })
  })
})

describe('a group chat that people made themselves', () => {
  test('has the members that Teams names, and the bot can not invite others', async () => {
    await teams.post(inGroup(standIn, 'hoi'))
    const group: Place = { ...place('19:groep@thread.v2'), kind: 'group' }
    standIn.rosters[group.conversation] = [account('aad-1'), account('aad-2'), { id: BOT.id }]
    expect(await teams.rooms.members(group)).toHaveLength(2)
    expect(await teams.rooms.invite(group, people)).toBe(true)
    expect(await teams.rooms.invite(group, [who('aad-3')])).toBe(false)
  })

  test('is told of when the bot is added to it', async () => {
    const conversation = { id: '19:nieuw@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT }
    await teams.post(moved(standIn, { conversation, membersAdded: [BOT] }))
    expect(teams.received.at(-1)).toMatchObject({ kind: 'installed', place: { kind: 'group' } })
  })
})

describe('who comes or goes', () => {
  const group = { id: '19:groep@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT }
  const told = () => teams.received.filter(one => one.kind === 'joined' || one.kind === 'left')

  test('is told once, with the place, and not the bot itself', async () => {
    const joined = moved(standIn, { conversation: group, membersAdded: [account('aad-7'), { id: '29:zonder-id' }] })
    await teams.post(joined)
    await teams.post(moved(standIn, { conversation: group, membersRemoved: [account('aad-7')] }))
    await teams.post(moved(standIn, { conversation: group, membersAdded: [BOT] }))
    expect(told()).toMatchObject([
      {
        kind: 'joined',
        who: [
          { user: 'aad-7', outsider: false },
          { user: '29:zonder-id', outsider: false },
        ],
        place: { conversation: group.id, kind: 'group' },
      },
      { kind: 'left', who: [{ user: 'aad-7' }] },
    ])
  })

  test('a guest is an outsider where Teams says so', async () => {
    await teams.post(moved(standIn, { conversation: group, membersAdded: [account('aad-7', { tenantId: 'elders' })] }))
    expect(told()).toMatchObject([{ who: [{ outsider: true }] }])
  })

  test('of a team is told in its appointed channel too, and in each thread of a case', async () => {
    const room = placeOf(await open())
    const general = { id: '19:algemeen@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: TENANT }
    const channelData = { tenant: { id: TENANT }, team: { id: '19:team' }, eventType: 'teamMemberAdded' }
    await teams.post(moved(standIn, { conversation: general, channelData, membersAdded: [account('aad-7')] }))
    expect(told().map(({ place: { conversation, thread } }) => [conversation, thread])).toEqual([
      [general.id, undefined],
      [CHANNEL, undefined],
      [CHANNEL, room.thread],
    ])
    expect(new Set(told().map(one => one.id)).size).toBe(3)
  })

  test('a channel that is shared with another team is joined by an outsider', async () => {
    const conversation = { id: CHANNEL, conversationType: 'channel', isGroup: true, tenantId: TENANT }
    const channelData = { tenant: { id: TENANT }, eventType: 'channelShared', sharedWithTeams: [{ id: '19:ander' }] }
    await teams.post(moved(standIn, { conversation, channelData }))
    expect(told()).toMatchObject([{ kind: 'joined', who: [{ user: '19:ander', outsider: true }] }])
  })
})

describe('a message in a group or channel', () => {
  test('that mentions the bot is asked; one that does not is overheard', async () => {
    await teams.post(inGroup(standIn, 'hoi'))
    await teams.post(inGroup(standIn, '', { text: 'tot morgen', entities: [] }))
    const other = { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo' } }
    await teams.post(inGroup(standIn, '', { text: '<at>Bo</at> bel je even?', entities: [other] }))
    const texts = teams.received.slice(-3) as { text: string; overheard?: true }[]
    expect(texts.map(one => [one.text, one.overheard])).toEqual([
      ['hoi', undefined],
      ['tot morgen', true],
      ['Bo bel je even?', true],
    ])
  })
})
