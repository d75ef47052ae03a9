import type { Database, LocalRoom, Member, Opened, Place, Rooms, Store, Who } from '../../src/ports.ts'
import { whoOf } from './seats.ts'

interface RoomsPorts {
  database: Pick<Database, 'transaction'>
  now(): Date
  /** A name that no other room has. */
  newId(): string
  /** A room came, changed or closed: the open pages look again. */
  changed(): void
}

/** The conversation of a room; its name tells that it is none of a seat. */
const ROOM = 'room-'
export const isRoom = (conversation: string): boolean => conversation.startsWith(ROOM)
export const roomPlace = (id: string): Place => ({
  platform: 'local',
  workspace: 'local',
  conversation: id,
  kind: 'group',
})

/** Rooms as extra conversations of the page, which every seat that is a member sees. */
export function localRooms({ database, now, newId, changed }: RoomsPorts): Rooms {
  /** Changes a room that is open; false: there is none, or it couldn't be kept. */
  async function change(place: Place, work: (room: LocalRoom, store: Store) => Promise<LocalRoom | null>) {
    const done = await database
      .transaction(async store => {
        const room = await store.rooms.localRoom(place.conversation)
        const next = room && (await work(room, store))
        if (next) await store.rooms.changeLocalRoom(next)
        return Boolean(next)
      })
      .catch(() => false)
    if (done) changed()
    return done
  }

  async function open(name: string, people: Who[]): Promise<Opened> {
    const room = await database.transaction(async store => {
      const municipality = await municipalityOf(store, people)
      if (municipality === null) return null
      const fresh = { id: `${ROOM}${newId()}`, name, municipality, topic: '', members: [], archivedAt: null }
      return store.rooms.openLocalRoom(fresh)
    })
    if (!room) return { state: 'closed', reason: 'no municipality' }
    return room.archivedAt ? { state: 'closed', reason: 'archived' } : { state: 'open', place: roomPlace(room.id) }
  }

  return {
    platform: 'local',
    open: (_workspace, name, people) => open(name, people).catch(() => ({ state: 'failed', reason: 'no database' })),
    members: place => database.transaction(store => membersOf(store, place)).catch(() => null),
    invite: (place, people) =>
      change(place, async (room, store) => {
        if (room.archivedAt) return null
        for (const one of people) if (!(await store.personOf(one))) return null
        return { ...room, members: [...new Set([...room.members, ...people.map(one => one.user)])] }
      }),
    describe: (place, topic) => change(place, async room => (room.archivedAt ? null : { ...room, topic })),
    archive: place => change(place, async room => ({ ...room, archivedAt: room.archivedAt ?? now() })),
  }
}

/** Of the first who is a person here; of nobody, the page's own. */
async function municipalityOf(store: Store, people: Who[]): Promise<string | null> {
  for (const who of people) {
    const person = await store.personOf(who)
    if (person) return person.municipality
  }
  return (await store.municipalities())[0]?.name ?? null
}

/** Who is no person here is a guest. null: there is no such room. */
async function membersOf(store: Store, place: Place): Promise<Member[] | null> {
  const room = await store.rooms.localRoom(place.conversation)
  return room && memberList(store, room.members)
}

export const memberList = (store: Store, users: string[]): Promise<Member[]> =>
  Promise.all(users.map(async user => ({ ...whoOf(user), outsider: (await store.personOf(whoOf(user))) === null })))
