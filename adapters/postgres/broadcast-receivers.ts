import * as z from 'zod'
import type { NotReached, Plan } from '../../src/broadcast/audience.ts'
import type { Broadcast, Lane, Queue, Tally, Waiting } from '../../src/broadcast/store.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

/** Numbered in the order of the plan. */
export async function add(session: Session, { id, municipality, keepsWeek }: Broadcast, plan: Plan): Promise<void> {
  const all = [
    ...plan.receivers.map(({ person, at, from }) => ({ person, ...at, from, reason: null })),
    ...plan.skipped.map(({ person, reason }) => ({ person, platform: null, workspace: null, from: null, reason })),
  ]
  await run(
    session,
    sql`insert into broadcast_receiver (broadcast, number, municipality, person, platform, workspace, state, reason,
                                        not_before, keeps_week)
        select ${id}::text, n, ${municipality}::text, person, platform, workspace,
               case when platform is null then 'skipped' else 'waiting' end, reason,
               case when ${keepsWeek}::boolean then held end, ${keepsWeek}::boolean
          from unnest(${all.map(one => one.person)}::text[], ${all.map(one => one.platform)}::text[],
                      ${all.map(one => one.workspace)}::text[], ${all.map(one => one.reason)}::text[],
                      ${all.map(one => one.from)}::timestamptz[])
               with ordinality as given (person, platform, workspace, reason, held, n)
        on conflict (broadcast, person) do nothing`,
  )
}

const LaneShape: z.ZodType<Lane> = z.object({
  platform: z.enum(['slack', 'teams', 'local']),
  workspace: z.string(),
})

export const lanes = (session: Session, id: string): Promise<Lane[]> =>
  rows(
    session,
    LaneShape,
    sql`select distinct platform, workspace from broadcast_receiver where broadcast = ${id} and state = 'waiting'`,
  )

const QueueShape: z.ZodType<Queue> = z.object({ letters: z.number(), last: z.date().nullable() })

export const queue = async (session: Session, { platform, workspace }: Lane): Promise<Queue> =>
  (await one(
    session,
    QueueShape,
    sql`select count(*) as letters, max(due_at) as last from outbox
         where state = 'waiting' and bulk and platform = ${platform} and workspace = ${workspace}`,
  ))!

const WaitingShape: z.ZodType<Waiting> = z.object({
  number: z.number(),
  person: z.string().nullable(),
  language: z.enum(['nl', 'en']).nullable(),
  ended: z.boolean(),
  conversation: z.string().nullable(),
  attempt: z.number(),
  keepsWeek: z.boolean(),
  last: z.date().nullable(),
})

/** The conversation as placesOf gives it, looked up at the last moment. */
export const waiting = (session: Session, id: string, lane: Lane, now: Date, limit: number): Promise<Waiting[]> =>
  rows(
    session,
    WaitingShape,
    sql`select r.number, r.person, p.language, coalesce(p.ended_at is not null, false) as ended,
               a.conversation, r.attempt, r.keeps_week, u.last
          from broadcast_receiver r
          left join person p on p.id = r.person
          left join lateral (
            select case when platform = 'teams'
                        then (select min(t.conversation collate "C") from teams_reference t
                               where t.workspace = account.workspace and t.user_id = account.user_id)
                        when platform = 'slack' then coalesce(conversation, user_id)
                        else conversation end as conversation
              from account where account.person = r.person and platform = r.platform and workspace = r.workspace
             order by conversation is null, user_id collate "C" limit 1) a on true
          left join lateral (select max(sent_at) as last from unasked_message where unasked_message.person = r.person) u on true
         where r.broadcast = ${id} and r.platform = ${lane.platform} and r.workspace = ${lane.workspace}
           and r.state = 'waiting' and (r.not_before is null or r.not_before <= ${now})
         order by r.number limit ${limit}`,
  )

export async function queued(
  session: Session,
  id: string,
  letters: { number: number; letter: string }[],
  at: Date,
): Promise<void> {
  await run(
    session,
    sql`update broadcast_receiver r set state = 'queued', letter = l.letter, queued_at = ${at}, not_before = null
          from unnest(${letters.map(one => one.number)}::int[], ${letters.map(one => one.letter)}::text[])
               as l (number, letter)
         where r.broadcast = ${id} and r.number = l.number`,
  )
}

export async function hold(session: Session, id: string, until: { number: number; at: Date }[]): Promise<void> {
  await run(
    session,
    sql`update broadcast_receiver r set not_before = h.at
          from unnest(${until.map(one => one.number)}::int[], ${until.map(one => one.at)}::timestamptz[]) as h (number, at)
         where r.broadcast = ${id} and r.number = h.number`,
  )
}

export async function fail(session: Session, id: string, numbers: number[], reason: NotReached): Promise<void> {
  await run(
    session,
    sql`update broadcast_receiver set state = 'failed', reason = ${reason}
         where broadcast = ${id} and number = any(${numbers}::int[])`,
  )
}

/** A letter that is gone from the outbox was of someone who was erased. */
const outcomes = (session: Session, id: string): Promise<number> =>
  run(
    session,
    sql`update broadcast_receiver r
           set state = case when o.state = 'sent' then 'sent' when o.state = 'unknown' then 'unknown'
                            when o.reason = 'withdrawn' then 'cancelled' else 'failed' end,
               reason = coalesce(o.reason, case when o.state is null then 'gone' end)
          from (select q.number, l.state, l.reason
                  from broadcast_receiver q
                  left join outbox l on l.key = q.letter and l.kind <> 'update'
                 where q.broadcast = ${id} and q.state = 'queued') o
         where r.broadcast = ${id} and r.number = o.number and o.state is distinct from 'waiting'`,
  )

/** Who did not get it was not disturbed: another message may come this week. */
const forgetUnsent = (session: Session, id: string): Promise<number> =>
  run(
    session,
    sql`delete from unasked_message u using broadcast_receiver r
         where r.broadcast = ${id} and r.state in ('failed', 'cancelled') and r.queued_at is not null
           and u.person = r.person and u.feature = 'broadcast' and u.sent_at = r.queued_at`,
  )

export async function learn(session: Session, id: string): Promise<number> {
  const learned = await outcomes(session, id)
  if (learned > 0) await forgetUnsent(session, id)
  return learned
}

/** What was not tried yet leaves the outbox; what is being tried now is not tried again. */
export async function withdraw(session: Session, id: string): Promise<void> {
  await run(
    session,
    sql`with gone as (
          delete from outbox o using broadcast_receiver r
           where r.broadcast = ${id} and r.state = 'queued' and o.key = r.letter and o.kind <> 'update'
             and o.state = 'waiting' and o.unanswered = 0
          returning r.number)
        update broadcast_receiver r set state = 'cancelled' from gone
         where r.broadcast = ${id} and r.number = gone.number`,
  )
  await run(
    session,
    sql`update outbox o set withdrawn = true from broadcast_receiver r
         where r.broadcast = ${id} and r.state = 'queued' and o.key = r.letter and o.kind <> 'update'
           and o.state = 'waiting'`,
  )
  await run(
    session,
    sql`update broadcast_receiver set state = 'cancelled' where broadcast = ${id} and state = 'waiting'`,
  )
  await forgetUnsent(session, id)
}

export const again = (session: Session, id: string, state: 'failed' | 'unknown', keepsWeek: boolean): Promise<number> =>
  run(
    session,
    sql`update broadcast_receiver
           set state = 'waiting', reason = null, letter = null, queued_at = null, attempt = attempt + 1,
               keeps_week = keeps_week and ${keepsWeek}
         where broadcast = ${id} and state = ${state} and person is not null`,
  )

export async function release(session: Session, id: string): Promise<void> {
  await run(
    session,
    sql`update broadcast_receiver set keeps_week = false, not_before = null
         where broadcast = ${id} and state = 'waiting'`,
  )
}

const Counted = z.object({
  state: z.enum(['waiting', 'queued', 'sent', 'failed', 'unknown', 'cancelled', 'skipped']),
  reason: z.string(),
  count: z.number(),
  opened: z.number(),
  held: z.number(),
  heldUntil: z.date().nullable(),
})

export async function tally(session: Session, id: string, now: Date): Promise<Tally> {
  const counted = await rows(
    session,
    Counted,
    sql`select state, coalesce(reason, '') as reason, count(*) as count, count(opened_at) as opened,
               count(*) filter (where state = 'waiting' and not_before > ${now}) as held,
               max(not_before) filter (where state = 'waiting' and not_before > ${now}) as held_until
          from broadcast_receiver where broadcast = ${id} group by 1, 2`,
  )
  const of = (...states: string[]) => counted.filter(({ state }) => states.includes(state))
  const sum = (some: { count: number }[]) => some.reduce((total, { count }) => total + count, 0)
  const reasons = (state: string) => Object.fromEntries(of(state).map(({ reason, count }) => [reason, count]))
  return {
    waiting: sum(of('waiting', 'queued')),
    held: of('waiting').reduce((total, { held }) => total + held, 0),
    heldUntil: of('waiting').reduce<Date | null>((late, { heldUntil }) => laterOf(late, heldUntil), null),
    sent: sum(of('sent')),
    failed: reasons('failed'),
    unknown: sum(of('unknown')),
    cancelled: sum(of('cancelled')),
    skipped: reasons('skipped'),
    opened: counted.reduce((total, { opened }) => total + opened, 0),
  }
}

const laterOf = (a: Date | null, b: Date | null): Date | null => (a && b ? (a > b ? a : b) : (a ?? b))

const Named = z.object({ name: z.string(), reason: z.string().nullable() })

export const names = (session: Session, id: string, state: 'failed' | 'unknown' | 'skipped', limit: number) =>
  rows(
    session,
    Named,
    sql`select p.name, r.reason from broadcast_receiver r join person p on p.id = r.person
         where r.broadcast = ${id} and r.state = ${state} order by p.name collate "C", r.number limit ${limit}`,
  )

export const opened = async (session: Session, id: string, person: string, at: Date): Promise<boolean> =>
  (await run(
    session,
    sql`update broadcast_receiver set opened_at = coalesce(opened_at, ${at})
         where broadcast = ${id} and person = ${person}`,
  )) === 1
