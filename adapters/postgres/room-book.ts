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

const channelsOfTeam = (session: Session, workspace: string, team: string) =>
  rows(
    session,
    ConversationShape,
    sql`select distinct c.conversation from case_channel c
          join teams_reference r on r.workspace = c.workspace and r.conversation = c.conversation
         where r.workspace = ${workspace} and r.team = ${team} order by c.conversation`,
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
  channelsOfTeam: async (workspace, team) =>
    (await channelsOfTeam(session, workspace, team)).map(row => row.conversation),
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
