import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clients } from '../../adapters/slack/client.ts'
import { SlackCourier } from '../../adapters/slack/courier.ts'
import { roomName } from '../../adapters/slack/room-name.ts'
import { SlackRooms } from '../../adapters/slack/rooms.ts'
import type { Place, Who } from '../../src/ports.ts'
import { placeOf, type RoomsFault, roomsContract } from '../contracts/rooms.ts'
import { BOT, type Fault, type SlackStandIn, startSlack, TEAM } from '../support/slack.ts'

const FAULTS: Record<RoomsFault, Fault> = {
  none: 'ok',
  lost: 'lost',
  'too many': { status: 429, retryAfter: '2' },
  down: { status: 503 },
}
const who = (user: string): Who => ({ platform: 'slack', workspace: TEAM, user })
const card = { title: 'Kaart', parts: [], actions: [] }

async function open() {
  const slack = await startSlack()
  const { client } = clients({ token: 'xoxb-test', apiUrl: slack.url })
  for (const user of ['U1', 'U2', 'U3']) slack.channels.person(user)
  slack.channels.person('U9', { is_restricted: true })
  return { slack, rooms: new SlackRooms(client), courier: new SlackCourier(client) }
}

roomsContract('Slack', async () => {
  const { slack, rooms, courier } = await open()
  const members = (place: Place) => slack.channels.all.find(one => one.id === place.conversation)!.members
  return {
    rooms,
    workspace: TEAM,
    people: [who('U1'), who('U2')],
    guest: who('U9'),
    enters: async (place, one) => void members(place).push(one.user),
    leaves: async (place, one) => void members(place).splice(members(place).indexOf(one.user), 1),
    count: async () => slack.channels.all.length,
    post: async place => (await courier.post(place, card, 'k1')).state,
    fault: fault => {
      slack.fault = () => FAULTS[fault]
    },
    cannot: [],
    stop: slack.stop,
  }
})

let slack: SlackStandIn
let rooms: SlackRooms
beforeEach(async () => {
  ;({ slack, rooms } = await open())
})
afterEach(() => slack.stop())

const people = [who('U1'), who('U2')]
const openRoom = (name = 'Kind-MDO 2026-0042', whom = people) => rooms.open(TEAM, name, whom)

describe('a private channel', () => {
  test('is private, has only the bot in it, and a name that Slack takes', async () => {
    await openRoom('Kind-MDO: Élan & co '.repeat(9))
    expect(slack.channels.all).toMatchObject([{ is_private: true, members: [BOT], creator: BOT }])
    expect(slack.channels.all[0]!.name).toMatch(/^kind-mdo-elan-co-.{20,}$/)
  })

  test('that somebody else made under the name is left alone: the room has the next name, also the second time', async () => {
    slack.channels.add({ name: 'kind-mdo-2026-0042', creator: 'U1' })
    slack.channels.add({ name: 'kind-mdo-2026-0042-2', members: ['U1'], creator: 'U1' })
    const place = placeOf(await openRoom())
    expect(slack.channels.all.find(one => one.id === place.conversation)!.name).toBe('kind-mdo-2026-0042-3')
    expect(placeOf(await openRoom())).toEqual(place)
  })

  test('is found among many', async () => {
    const place = placeOf(await openRoom())
    for (let i = 0; i < 9; i += 1) slack.channels.all.unshift(slack.channels.add({ name: `ander-${i}` }))
    expect(placeOf(await openRoom())).toEqual(place)
  })

  test('that others can read without being in it has members that nobody can tell', async () => {
    const place = placeOf(await openRoom())
    slack.channels.all[0]!.is_private = false
    expect(await rooms.members(place)).toBeNull()
  })

  test.each([
    ['a guest of one channel', { is_ultra_restricted: true }],
    ['someone of another organisation', { team_id: 'T9', is_stranger: true }],
    ['another app', { is_bot: true }],
  ])('%s in it is an outsider', async (_, about) => {
    const place = placeOf(await openRoom())
    slack.channels.person('U7', about)
    slack.channels.all[0]!.members.push('U7', 'U1')
    expect(await rooms.members(place)).toMatchObject([
      { user: 'U7', outsider: true },
      { user: 'U1', outsider: false },
    ])
  })

  test('someone whom Slack does not show is an outsider, and who was deleted reads nothing', async () => {
    const place = placeOf(await openRoom())
    slack.channels.person('U6', { deleted: true })
    slack.channels.all[0]!.members.push('U8', 'U6')
    slack.fault = (method, { user }) => (method === 'users.info' && user === 'U8' ? { error: 'user_not_found' } : 'ok')
    expect(await rooms.members(place)).toMatchObject([{ user: 'U8', outsider: true }])
  })

  test('when one of its members can not be looked up nobody is named', async () => {
    const place = placeOf(await openRoom())
    await rooms.invite(place, people)
    slack.fault = (method, { user }) => (method === 'users.info' && user === 'U2' ? 'reset' : 'ok')
    expect(await rooms.members(place)).toBeNull()
  })

  test('who can be invited is, and it says that somebody could not', async () => {
    const place = placeOf(await openRoom())
    expect(await rooms.invite(place, [...people, who('U404')])).toBe(false)
    expect(slack.channels.all[0]!.members).toEqual([BOT, 'U1', 'U2'])
    expect(await rooms.invite(place, [...people, who('U3')])).toBe(true)
  })

  test('has a topic of plain words', async () => {
    const place = placeOf(await openRoom())
    expect(await rooms.describe(place, 'Kind-MDO <!channel> 42')).toBe(true)
    expect(slack.channels.all[0]!.topic).toBe('Kind-MDO  !channel  42')
  })
})

describe('where the workspace forbids private channels', () => {
  beforeEach(() => {
    slack.fault = method => (method === 'conversations.create' ? { error: 'restricted_action' } : 'ok')
  })

  test('it is a group message of the same people, who are all in it and nobody can be added', async () => {
    const place = placeOf(await openRoom())
    expect(place.kind).toBe('group')
    expect(placeOf(await openRoom())).toEqual(place)
    expect(await rooms.invite(place, people)).toBe(true)
    expect(await rooms.invite(place, [who('U3')])).toBe(false)
    expect(await rooms.members(place)).toHaveLength(2)
    expect([await rooms.neverArchives(place), await rooms.archive(place)]).toEqual([true, false])
    expect(await rooms.describe(place, 'Kind-MDO 42')).toBe(true)
  })

  test('with more than eight people, or one, people must make a place themselves', async () => {
    const many = Array.from({ length: 9 }, (_, i) => who(`U${i}`))
    const closed = { state: 'closed', reason: 'restricted_action' }
    expect(await openRoom('x', many)).toEqual(closed)
    expect(await openRoom('x', [who('U1')])).toEqual(closed)
    expect(slack.channels.all).toEqual([])
  })

  test('and group messages too, nothing is opened, and it says why', async () => {
    slack.fault = method => (/create|open/.test(method) ? { error: 'restricted_action' } : 'ok')
    expect(await openRoom()).toEqual({ state: 'closed', reason: 'restricted_action' })
  })
})

test('a name is made of what Slack takes, and is never empty', () => {
  expect(roomName('  Kind-MDO 2026/0042 ')).toBe('kind-mdo-2026-0042')
  expect(roomName('?!')).toBe('overleg')
  expect(roomName('x'.repeat(200), 12)).toMatch(/^x{77}-12$/)
})
