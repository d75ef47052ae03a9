import * as z from 'zod'
import type { Reach } from '../../src/broadcast/audience.ts'
import { STATES } from '../../src/broadcast/states.ts'
import { type Broadcast, type Broadcasts, TEMPLATES } from '../../src/broadcast/store.ts'
import { COLLABORATIONS, ROLES } from '../../src/people/person.ts'
import type { Place } from '../../src/ports.ts'
import * as receivers from './broadcast-receivers.ts'
import { json, one, rows, run, type Session, sql } from './sql.ts'

const PLATFORM = z.enum(['slack', 'teams', 'local'])

const PlaceShape: z.ZodType<Place> = z.object({
  platform: PLATFORM,
  workspace: z.string(),
  conversation: z.string(),
  thread: z.string().optional(),
  kind: z.enum(['direct', 'group', 'channel']),
})

const BroadcastShape: z.ZodType<Broadcast> = z.object({
  id: z.string(),
  municipality: z.string(),
  author: z.string().nullable(),
  createdAt: z.date(),
  state: z.enum(STATES),
  template: z.enum(TEMPLATES),
  body: z.string(),
  button: z.string().nullable(),
  link: z.string().nullable(),
  audience: z.object({
    roles: z.array(z.enum(ROLES)),
    neighbourhoods: z.array(z.string()),
    practices: z.array(z.string()),
    collaborations: z.array(z.enum(COLLABORATIONS)),
  }),
  sendAt: z.date().nullable(),
  keepsWeek: z.boolean(),
  place: PlaceShape.nullable(),
  shown: z.string().nullable(),
  endedAt: z.date().nullable(),
})

async function save(session: Session, b: Broadcast): Promise<void> {
  await run(
    session,
    sql`insert into broadcast (id, municipality, author, created_at, state, template, body, button, link, audience,
                               send_at, keeps_week, place, shown, ended_at)
        values (${b.id}, ${b.municipality}, ${b.author}, ${b.createdAt}, ${b.state}, ${b.template}, ${b.body},
                ${b.button}, ${b.link}, ${json(b.audience)}, ${b.sendAt}, ${b.keepsWeek}, ${b.place && json(b.place)},
                ${b.shown}, ${b.endedAt})
        on conflict (id) do update
          set state = excluded.state, template = excluded.template, body = excluded.body, button = excluded.button,
              link = excluded.link, audience = excluded.audience, send_at = excluded.send_at,
              keeps_week = excluded.keeps_week, place = excluded.place, shown = excluded.shown,
              ended_at = excluded.ended_at`,
  )
}

const find = (session: Session, id: string): Promise<Broadcast | null> =>
  one(session, BroadcastShape, sql`select * from broadcast where id = ${id}`)

const locked = (session: Session, id: string): Promise<Broadcast | null> =>
  one(session, BroadcastShape, sql`select * from broadcast where id = ${id} for update`)

const latest = (session: Session, municipality: string, limit: number): Promise<Broadcast[]> =>
  rows(
    session,
    BroadcastShape,
    sql`select * from broadcast where municipality = ${municipality} and state <> 'draft'
         order by created_at desc, id collate "C" limit ${limit}`,
  )

const Id = z.object({ id: z.string() })

const toDo = async (session: Session, now: Date): Promise<string[]> =>
  (
    await rows(
      session,
      Id,
      sql`select id from broadcast b
           where state = 'sending' or state = 'scheduled' and send_at <= ${now}
              or state = 'cancelled' and exists (select from broadcast_receiver r where r.broadcast = b.id and r.state = 'queued')
           order by created_at, id collate "C"`,
    )
  ).map(({ id }) => id)

const ReachShape: z.ZodType<Reach> = z
  .object({
    person: z.string(),
    ended: z.boolean(),
    platform: PLATFORM.nullable(),
    workspace: z.string().nullable(),
    open: z.boolean().nullable(),
  })
  .transform(({ person, ended, platform, workspace, open }) => ({
    person,
    ended,
    at: platform && workspace !== null ? { platform, workspace } : null,
    open: open ?? false,
  }))

/** Slack first: there the bot can look whether a message arrived. Whoever ended is read by name: not every version keeps it. */
const reach = (session: Session, municipality: string): Promise<Reach[]> =>
  rows(
    session,
    ReachShape,
    sql`select p.id as person, p.ended_at is not null as ended, a.platform, a.workspace, a.open
          from person p
          left join lateral (
            select platform, workspace,
                   case platform when 'slack' then true
                                 when 'local' then conversation is not null
                                 else exists (select from teams_reference t
                                               where t.workspace = account.workspace and t.user_id = account.user_id) end as open
              from account where account.person = p.id
             order by open desc, array_position(array['slack', 'teams', 'local'], platform), workspace collate "C",
                      user_id collate "C" limit 1) a on true
         where p.municipality = ${municipality}`,
  )

/** Every call of the port, and the query that answers it. */
export const broadcasts = (session: Session): Broadcasts => ({
  save: broadcast => save(session, broadcast),
  find: id => find(session, id),
  locked: id => locked(session, id),
  latest: (municipality, limit) => latest(session, municipality, limit),
  toDo: now => toDo(session, now),
  reach: municipality => reach(session, municipality),
  addReceivers: (broadcast, plan) => receivers.add(session, broadcast, plan),
  lanes: id => receivers.lanes(session, id),
  queue: lane => receivers.queue(session, lane),
  waiting: (id, lane, now, limit) => receivers.waiting(session, id, lane, now, limit),
  queued: (id, letters, at) => receivers.queued(session, id, letters, at),
  hold: (id, until) => receivers.hold(session, id, until),
  fail: (id, numbers, reason) => receivers.fail(session, id, numbers, reason),
  learn: id => receivers.learn(session, id),
  withdraw: id => receivers.withdraw(session, id),
  again: (id, state, keepsWeek) => receivers.again(session, id, state, keepsWeek),
  release: id => receivers.release(session, id),
  tally: (id, now) => receivers.tally(session, id, now),
  names: (id, state, limit) => receivers.names(session, id, state, limit),
  opened: (id, person, at) => receivers.opened(session, id, person, at),
})
