import * as z from 'zod'
import type { Card } from '../../src/card.ts'
import { laneOf } from '../../src/delivery/lane.ts'
import type { Letter, Outcome, Outgoing, Place, Who } from '../../src/ports.ts'
import type { Seal } from './seal.ts'
import { contentOf, one as first, rows, run, type Session, sql } from './sql.ts'

type Sendable = Extract<Outgoing, { card: Card }>

/** A process that says nothing for so long has ended: others take over what it was sending. */
const SILENCE_MS = 4_000
/** Taken by this process and still not in its hands after so long: the answer of the database was lost. */
const ORPHAN_MS = 15_000

/** Further ahead than the clocks of processes differ: planned for later, so it holds up nothing until then. */
const PLANNED_MS = 60_000

/** Whoever has the turn to send bulk to an organisation keeps it while there is something due, and so long after. */
const TURN_MS = SILENCE_MS

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds)

const KindShape = z.enum(['post', 'update', 'whisper'])

const RowShape = z.object({
  number: z.number(),
  key: z.string(),
  kind: KindShape,
  platform: z.enum(['slack', 'teams', 'local']),
  workspace: z.string(),
  conversation: z.string(),
  thread: z.string().nullable(),
  placeKind: z.enum(['direct', 'group', 'channel']),
  reader: z.string().nullable(),
  content: z.instanceof(Buffer),
  bulk: z.boolean(),
  attempts: z.number(),
  unclear: z.number(),
  ref: z.string().nullable(),
  createdAt: z.date(),
})

const placeOf = (row: z.infer<typeof RowShape>): Place => ({
  platform: row.platform,
  workspace: row.workspace,
  conversation: row.conversation,
  ...(row.thread === null ? {} : { thread: row.thread }),
  kind: row.placeKind,
})

const readerOf = ({ platform, workspace, reader }: z.infer<typeof RowShape>): Who | null =>
  reader === null ? null : { platform, workspace, user: reader }

const letterOf = (row: z.infer<typeof RowShape>, seal: Seal): Letter => ({
  number: row.number,
  key: row.key,
  kind: row.kind,
  place: placeOf(row),
  to: readerOf(row),
  card: JSON.parse(seal.open(row.content)) as Card,
  bulk: row.bulk,
  attempts: row.attempts,
  unclear: row.unclear,
  ref: row.ref,
  at: row.createdAt,
})

const AddedShape = z.object({ number: z.number(), kind: KindShape, taken: z.boolean(), ref: z.string().nullable() })

/**
 * One message may stand in several conversations; an update of one that was never sent there becomes the message.
 * null: it was there already.
 */
const insert = (session: Session, one: Sendable, content: Buffer, at: Date, bulk: boolean, process: string | null) =>
  first(
    session,
    AddedShape,
    sql`with posted as (select ref from outbox where key = ${one.key} and lane = ${laneOf(one.place)} and kind = 'post')
        insert into outbox (key, kind, platform, workspace, conversation, thread, place_kind, reader, lane, content, bulk,
                            created_at, due_at, taken_by, unanswered)
        select ${one.key}, case when ${one.kind}::text = 'update' and not exists (select from posted) then 'post' else ${one.kind} end,
               ${one.place.platform}, ${one.place.workspace}, ${one.place.conversation}, ${one.place.thread ?? null},
               ${one.place.kind}, ${one.kind === 'whisper' ? one.to.user : null}, ${laneOf(one.place)}, ${content}, ${bulk},
               ${at}, ${at}, taken.process, (taken.process is not null)::integer
          from (select case when not exists (select from outbox w where w.lane = ${laneOf(one.place)} and w.state = 'waiting'
                                                        and w.created_at <= ${before(at, -PLANNED_MS)} and (not w.bulk or w.key = ${one.key}))
                            then ${process}::text end as process) as taken
        on conflict (key, lane) where kind <> 'update' do nothing
        returning number, kind, taken_by is not null as taken, (select ref from posted) as ref`,
  )

/** Before its first attempt. */
const letterFrom = (
  added: z.infer<typeof AddedShape>,
  { key, place, card, ...one }: Sendable,
  at: Date,
  bulk: boolean,
) => ({
  number: added.number,
  key,
  kind: added.kind,
  place,
  to: one.kind === 'whisper' ? one.to : null,
  card,
  bulk,
  attempts: 0,
  unclear: 0,
  ref: added.ref,
  at,
})

/**
 * Puts messages in the outbox; those that are first in their conversation are `process`'s to send, and given back.
 * @param process null: whoever comes first may send them
 */
export async function enqueue(
  session: Session,
  seal: Seal,
  outgoing: Outgoing[],
  at: Date,
  bulk: boolean,
  process: string | null,
): Promise<Letter[]> {
  const letters: Letter[] = []
  for (const one of outgoing) {
    if (!('card' in one)) continue
    const added = await insert(session, one, seal.close(contentOf(one.card)), at, bulk, process)
    if (added?.taken) letters.push(letterFrom(added, one, at, bulk))
  }
  return letters
}

/**
 * Only what is due and first in its conversation, so that a message never overtakes another; an answer does overtake a
 * bulk letter, whose turn may come later, and so does a changed message, but not the one that it changes. A bulk letter counts as
 * tried only from `begin` on: what a killed process merely held is sent by another without a doubt. Bulk for one
 * organisation is taken by one process at a time, because only it knows what pace it keeps.
 */
export const claim = async (
  session: Session,
  seal: Seal,
  process: string,
  held: number[],
  now: Date,
  limit: number,
): Promise<Letter[]> => {
  const claimed = await rows(
    session,
    RowShape,
    sql`with turn as (
          insert into bulk_turn as t (organisation, process, until)
          select distinct platform || '/' || workspace, ${process}::text, ${before(now, -TURN_MS)}::timestamptz
            from outbox where state = 'waiting' and bulk and due_at <= ${now} order by 1
          on conflict (organisation) do update set process = excluded.process, until = excluded.until
             where t.process = excluded.process or t.until < ${now}
          returning organisation)
        update outbox o set taken_by = ${process}, unanswered = c.unclear + (not o.bulk)::integer
          from (select c.number, c.unanswered as unclear
                  from outbox c
                 where c.state = 'waiting' and c.due_at <= ${now}
                   and (not c.bulk or c.platform || '/' || c.workspace in (select organisation from turn))
                   and (c.taken_by is null
                        or c.taken_by = ${process} and c.number <> all(${held}::bigint[]) and c.created_at < ${before(now, ORPHAN_MS)}
                        or c.taken_by <> ${process} and not exists (
                             select from sending_process p where p.id = c.taken_by and p.seen_at > ${before(now, SILENCE_MS)}))
                   and not exists (select from outbox e where e.lane = c.lane and e.state = 'waiting' and e.number < c.number
                                      and e.created_at <= ${before(now, -PLANNED_MS)} and (c.bulk and c.kind <> 'update' or not e.bulk or e.key = c.key))
                 order by c.due_at, c.number limit ${limit}
                   for update skip locked) as c
         where o.number = c.number
         returning o.*, c.unclear, (select p.ref from outbox p where p.key = o.key and p.lane = o.lane and p.kind = 'post') as ref`,
  )
  return claimed.map(row => letterOf(row, seal)).sort((a, b) => a.number - b.number)
}

/** false: called back, or taken over by another process. */
export const begin = async (session: Session, process: string, { number, unclear }: Letter): Promise<boolean> =>
  (await run(
    session,
    sql`update outbox set unanswered = ${unclear + 1}
         where number = ${number} and state = 'waiting' and taken_by = ${process} and not withdrawn`,
  )) === 1

type Again = Extract<Outcome, { state: 'again' }>

/** It keeps waiting. What was taken over by another process meanwhile is left to it. */
export const settleAgain = (session: Session, process: string, { number }: Letter, outcome: Again): Promise<number> =>
  run(
    session,
    sql`update outbox set taken_by = null, unanswered = ${outcome.unclear}, attempts = attempts + 1, due_at = ${outcome.due},
                          reason = ${outcome.reason}
         where number = ${number} and state = 'waiting' and taken_by = ${process}`,
  )

/** A letter that is done with, and when. */
export interface Done {
  letter: Letter
  outcome: Exclude<Outcome, Again>
  now: Date
}

const More = z.object({ number: z.number(), more: z.boolean() })

/** Tells of each whether more waits in its conversation. What was taken over by another process meanwhile is left to it. */
export async function settle(session: Session, process: string, done: Done[]): Promise<boolean[]> {
  const settled = await rows(
    session,
    More,
    sql`update outbox o set state = d.state, taken_by = null, content = null, done_at = d.at, ref = d.ref, reason = d.reason
          from unnest(${done.map(({ letter }) => letter.number)}::bigint[],
                      ${done.map(({ outcome }) => outcome.state)}::text[],
                      ${done.map(({ outcome }) => ('ref' in outcome ? outcome.ref : null))}::text[],
                      ${done.map(({ outcome }) => ('reason' in outcome ? outcome.reason : null))}::text[],
                      ${done.map(({ now }) => now)}::timestamptz[]) as d (number, state, ref, reason, at)
         where o.number = d.number and o.state = 'waiting' and o.taken_by = ${process}
         returning o.number, exists (select from outbox w where w.lane = o.lane and w.state = 'waiting'
                                                            and w.number > o.number) as more`,
  )
  const more = new Set(settled.filter(row => row.more).map(({ number }) => number))
  return done.map(({ letter }) => more.has(letter.number))
}

/** @param alone no other process can be there: whatever is noted of one is old */
export async function beat(session: Session, process: string, alone: boolean, now: Date): Promise<void> {
  await run(
    session,
    sql`insert into sending_process (id, seen_at) values (${process}, ${now})
        on conflict (id) do update set seen_at = excluded.seen_at`,
  )
  await run(
    session,
    sql`delete from sending_process where id <> ${process} and (${alone} or seen_at < ${before(now, 60_000)})`,
  )
}

export async function leave(session: Session, process: string): Promise<void> {
  await run(session, sql`delete from sending_process where id = ${process}`)
  await run(session, sql`delete from bulk_turn where process = ${process}`)
}

const Counts = z.object({ inbox: z.number(), outbox: z.number(), dead: z.number(), unknown: z.number() })

export const counts = async (session: Session): Promise<z.infer<typeof Counts>> =>
  (await first(
    session,
    Counts,
    sql`select (select count(*) from inbox where done_at is null) as inbox,
               (select count(*) from outbox where state = 'waiting') as outbox,
               (select count(*) from outbox where state = 'dead') as dead,
               (select count(*) from outbox where state = 'unknown') as unknown`,
  ))!
