import * as z from 'zod'
import type { CaseChannel, LocalRoom, RoomBook } from '../../src/rooms.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const RoomShape: z.ZodType<LocalRoom> = z.object({
  id: z.string(),
  name: z.string(),
  municipality: z.string(),
  topic: z.string(),
  members: z.array(z.string()),
  archivedAt: z.date().nullable(),
})
const ThreadShape = z.object({ conversation: z.string(), thread: z.string() })
const PlaceShape = z.object({ conversation: z.string(), thread: z.string().nullable() })
const ConversationShape = z.object({ conversation: z.string() })

const appointChannel = (session: Session, c: CaseChannel) =>
  run(
    session,
    sql`insert into case_channel (municipality, workspace, conversation)
        values (${c.municipality}, ${c.workspace}, ${c.conversation})
        on conflict (municipality, workspace) do update set conversation = excluded.conversation`,
  )

const channelFor = (session: Session, municipality: string, workspace: string) =>
  one(
    session,
    ConversationShape,
    sql`select conversation from case_channel where municipality = ${municipality} and workspace = ${workspace}`,
  )

const roomsAround = (session: Session, workspace: string, conversation: string, team: string | null) =>
  rows(
    session,
    PlaceShape,
    sql`with around as (
          select conversation from teams_reference where workspace = ${workspace} and team = ${team}
          union select ${conversation}::text)
        select conversation, null as thread from case_channel join around using (conversation) where workspace = ${workspace}
         union
        select conversation, null from case_discussion join around using (conversation)
         where platform = 'teams' and workspace = ${workspace} and state <> 'erased'
         union
        select conversation, thread from case_thread join around using (conversation) where workspace = ${workspace}
         order by conversation, thread nulls first`,
  )

const threadNamed = (session: Session, workspace: string, name: string) =>
  one(
    session,
    ThreadShape,
    sql`select conversation, thread from case_thread where workspace = ${workspace} and name = ${name}`,
  )

const keepThread = (session: Session, c: CaseChannel, thread: string, name: string) =>
  run(
    session,
    sql`insert into case_thread (municipality, workspace, name, conversation, thread)
        values (${c.municipality}, ${c.workspace}, ${name}, ${c.conversation}, ${thread}) on conflict do nothing`,
  )

const insertRoom = (session: Session, r: LocalRoom) =>
  run(
    session,
    sql`insert into local_room (id, municipality, name, topic, members, archived_at)
        values (${r.id}, ${r.municipality}, ${r.name}, ${r.topic}, ${r.members}::text[], ${r.archivedAt})
        on conflict (name) do nothing`,
  )

const roomNamed = (session: Session, name: string) =>
  one(session, RoomShape, sql`select * from local_room where name = ${name}`)

const changeRoom = (session: Session, r: LocalRoom) =>
  run(
    session,
    sql`update local_room set topic = ${r.topic}, members = ${r.members}::text[], archived_at = ${r.archivedAt}
         where id = ${r.id}`,
  )

export const roomBook = (session: Session): RoomBook => ({
  appointChannel: async channel => void (await appointChannel(session, channel)),
  channelFor: async (municipality, workspace) =>
    (await channelFor(session, municipality, workspace))?.conversation ?? null,
  roomsAround: (workspace, conversation, team) => roomsAround(session, workspace, conversation, team),
  threadNamed: (workspace, name) => threadNamed(session, workspace, name),
  keepThread: async (channel, thread, name) => void (await keepThread(session, channel, thread, name)),
  openLocalRoom: async room => {
    await insertRoom(session, room)
    return (await roomNamed(session, room.name)) ?? room
  },
  localRoom: id => one(session, RoomShape, sql`select * from local_room where id = ${id}`),
  localRoomsOf: user =>
    rows(session, RoomShape, sql`select * from local_room where ${user} = any(members) order by name`),
  changeLocalRoom: async room => void (await changeRoom(session, room)),
})
