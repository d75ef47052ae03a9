import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { localCourier } from '../../adapters/local/courier.ts'
import { type LocalWorkspace, localWorkspace, whoOf } from '../../adapters/local/local.ts'
import type { PostgresDatabase } from '../../adapters/postgres/database.ts'
import type { Database, Incoming, Place } from '../../src/ports.ts'
import { placeOf, type RoomsFault, roomsContract } from '../contracts/rooms.ts'
import { openInMemory } from '../support/postgres.ts'
import { person, TOWN } from '../support/postgres-rows.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')
const card = { title: 'Kaart', parts: [], actions: [] }
const SEATS = ['gp', 'cp', 'co'] as const

/** The page over a database that fails as it is told. */
async function start() {
  const database: PostgresDatabase = await openInMemory()
  await database.transaction(async store => {
    await store.addMunicipality({ name: TOWN, sample: true })
    for (const id of SEATS) {
      await store.savePerson(person(id))
      await store.linkAccount(id, whoOf(id), null)
    }
  })
  let fault: RoomsFault = 'none'
  const failing: Pick<Database, 'transaction'> = {
    transaction: async work => {
      if (fault === 'too many' || fault === 'down') throw new Error('no database')
      const result = await database.transaction(work)
      if (fault === 'lost') throw new Error('no answer')
      return result
    },
  }
  const heard: Incoming[] = []
  let ids = 0
  const local = localWorkspace({
    workspace: async () => ({
      municipality: { name: TOWN, sample: true },
      seats: SEATS.map(id => ({ id, role: 'gp', name: `Naam ${id}`, practice: null, examples: [] })),
    }),
    handle: async incoming => {
      heard.push(incoming)
      return { kept: incoming.kind === 'message' ? incoming.text : '', outgoing: [] }
    },
    database: failing,
    render: () => ({}),
    now: () => NOW,
    newId: () => `made-${++ids}`,
    hosts: [],
    failed: error => {
      throw error
    },
  })
  return {
    database,
    local,
    heard,
    made: () => ids,
    setFault: (next: RoomsFault) => {
      fault = next
    },
  }
}

roomsContract('the local page', async () => {
  const { database, local, made, setFault } = await start()
  const courier = localCourier(local.deliver)
  const change = (place: Place, next: (members: string[]) => string[]) =>
    database.transaction(async store => {
      const room = (await store.rooms.localRoom(place.conversation))!
      await store.rooms.changeLocalRoom({ ...room, members: next(room.members) })
    })
  return {
    rooms: local.rooms,
    workspace: 'local',
    people: [whoOf('gp'), whoOf('cp')],
    guest: whoOf('guest'),
    enters: (place, { user }) => change(place, members => [...members, user]),
    leaves: (place, { user }) => change(place, members => members.filter(one => one !== user)),
    count: () =>
      database.transaction(async store => {
        const ids = Array.from({ length: made() }, (_, i) => `room-made-${i + 1}`)
        return (await Promise.all(ids.map(id => store.rooms.localRoom(id)))).filter(Boolean).length
      }),
    post: async place => (await courier.post(place, card, 'k1')).state,
    fault: setFault,
    cannot: [],
    stop: () => database.close(),
  }
})

const HOST = '127.0.0.1:3978'
let database: PostgresDatabase
let local: LocalWorkspace
let heard: Incoming[]
let room: Place
beforeEach(async () => {
  ;({ database, local, heard } = await start())
  room = placeOf(await local.rooms.open('local', 'Kind-MDO 42', [whoOf('gp')]))
  await local.rooms.invite(room, [whoOf('gp'), whoOf('cp')])
})
afterEach(() => database.close())

async function send(path: string, body: object): Promise<{ status: number; body: { messages?: object[] } }> {
  const headers = { host: HOST, 'content-type': 'application/json' }
  const url = `http://${HOST}/local/api${path}`
  const answer = await local.routes.request(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as object }
}
async function read(path: string): Promise<{ status: number; body: unknown }> {
  const answer = await local.routes.request(`http://${HOST}/local/api${path}`, { headers: { host: HOST } })
  return { status: answer.status, body: await answer.json() }
}
const say = (seat: string, text: string) => send('/messages', { seat, room: room.conversation, text })
const lines = async (seat: string) => read(`/messages?seat=${seat}&room=${room.conversation}`)
const move = (path: string, seat: string, user: string) => send(path, { seat, room: room.conversation, user })

describe('a room on the page', () => {
  test('is seen by its members, with who reads along, and by nobody else', async () => {
    expect((await read('/rooms?seat=gp')).body).toMatchObject([
      {
        name: 'Kind-MDO 42',
        archived: false,
        members: [
          { id: 'gp', outsider: false },
          { id: 'cp', name: 'Naam cp' },
        ],
        others: [{ id: 'co' }, { id: 'guest', name: 'Iemand van buiten' }],
      },
    ])
    expect((await read('/rooms?seat=co')).body).toEqual([])
  })

  test('what a member writes is heard by the bot and read by the members, with who wrote it', async () => {
    await say('gp', 'wanneer kun je?')
    expect(heard).toMatchObject([{ kind: 'message', overheard: true, place: room, from: whoOf('gp') }])
    expect((await lines('cp')).body).toMatchObject([{ text: 'wanneer kun je?', author: { id: 'gp', name: 'Naam gp' } }])
  })

  test('the bot is asked when it is named', async () => {
    await say('gp', '@Schakel wie is er vandaag?')
    expect(heard).toMatchObject([{ text: 'wie is er vandaag?' }])
    expect(heard[0]).not.toHaveProperty('overheard')
  })

  test('is closed to who is not in it: not read, not written, nobody invited', async () => {
    expect((await lines('co')).status).toBe(404)
    expect((await say('co', 'hallo')).status).toBe(404)
    expect((await move('/rooms/join', 'co', 'co')).status).toBe(404)
    expect(heard).toEqual([])
  })

  test('who comes in and who leaves is told to the bot, and counts at once', async () => {
    await move('/rooms/join', 'gp', 'guest')
    expect(heard).toMatchObject([{ kind: 'joined', place: room, who: [{ user: 'guest', outsider: true }] }])
    expect(await local.rooms.members(room)).toHaveLength(3)
    await move('/rooms/leave', 'gp', 'guest')
    await move('/rooms/leave', 'cp', 'cp')
    expect(heard.slice(1)).toMatchObject([
      { kind: 'left', who: [{ user: 'guest' }] },
      { kind: 'left', who: [{ user: 'cp', outsider: false }] },
    ])
    expect(await local.rooms.members(room)).toMatchObject([{ user: 'gp' }])
  })

  test('that is archived can be read, and nothing else', async () => {
    await say('gp', 'tot ziens')
    await local.rooms.archive(room)
    expect((await lines('gp')).body).toHaveLength(1)
    expect((await say('gp', 'nog iets')).status).toBe(404)
    expect((await move('/rooms/join', 'gp', 'co')).status).toBe(404)
    expect(await local.rooms.invite(room, [whoOf('co')])).toBe(false)
  })
})
