import { Hono } from 'hono'
import * as z from 'zod'
import type { Incoming, LocalRoom, Store } from '../../src/ports.ts'
import { workspace as texts } from '../../src/texts/nl/workspace.ts'
import type { LocalPorts } from './local.ts'
import { memberList, roomPlace } from './rooms.ts'
import { whoOf } from './seats.ts'

/** Someone without a seat, to try what happens when a guest comes in. */
const GUEST = 'guest'

const move = z.object({ seat: z.string(), room: z.string(), user: z.string() })
type Move = z.infer<typeof move>

export interface RoomApiPorts extends LocalPorts {
  /** Tells the bot, and shows what it answers. */
  tell(incoming: Incoming): Promise<void>
  /** The open pages look again. */
  changed(): void
}

/** A room in which this seat is; null: there is none. */
export async function roomOf(store: Store, seat: string, id: string): Promise<LocalRoom | null> {
  const room = await store.rooms.localRoom(id)
  return room?.members.includes(seat) ? room : null
}

/** The rooms of a seat, and who comes in or leaves: GET /; POST /join, /leave. */
export function roomApi(ports: RoomApiPorts): Hono {
  const app = new Hono()
  const within = ports.database

  app.get('/', async c => {
    const { seats } = await ports.workspace()
    const seat = c.req.query('seat') ?? ''
    const names = new Map<string, string>([...seats.map(one => [one.id, one.name] as const), [GUEST, texts.guest]])
    const rooms = await within.transaction(async store => {
      const found = await store.rooms.localRoomsOf(seat)
      return Promise.all(found.map(room => shown(store, room, names)))
    })
    return c.json(rooms)
  })

  for (const [path, kind] of [
    ['/join', 'joined'],
    ['/leave', 'left'],
  ] as const) {
    app.post(path, async c => {
      const asked = move.safeParse(await c.req.json().catch(() => null)).data
      if (!asked) return c.json({ error: texts.failed }, 400)
      const incoming = await within.transaction(store => moved(store, kind, asked))
      if (!incoming) return c.json({ error: texts.unknownRoom }, 404)
      ports.changed()
      await ports.tell(incoming)
      return c.json({})
    })
  }
  return app

  /** Moves someone in or out of an open room; null: that can't be. What changed nothing is told all the same. */
  async function moved(
    store: Store,
    kind: 'joined' | 'left',
    { seat, room: id, user }: Move,
  ): Promise<Incoming | null> {
    const room = await roomOf(store, seat, id)
    if (!room || room.archivedAt) return null
    const others = room.members.filter(member => member !== user)
    await store.rooms.changeLocalRoom({ ...room, members: kind === 'joined' ? [...others, user] : others })
    const who = await memberList(store, [user])
    return { id: ports.newId(), from: whoOf(user), place: roomPlace(id), at: ports.now(), kind, who }
  }
}

async function shown(store: Store, room: LocalRoom, names: Map<string, string>) {
  const members = await memberList(store, room.members)
  const nameOf = async (user: string) => names.get(user) ?? (await store.person(user))?.name ?? texts.guest
  return {
    id: room.id,
    name: room.name,
    topic: room.topic,
    archived: room.archivedAt !== null,
    members: await Promise.all(
      members.map(async one => ({ id: one.user, name: await nameOf(one.user), outsider: one.outsider })),
    ),
    others: [...names].filter(([user]) => !room.members.includes(user)).map(([id, name]) => ({ id, name })),
  }
}
