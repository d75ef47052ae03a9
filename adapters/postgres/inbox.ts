import * as z from 'zod'
import { laneOf } from '../../src/delivery/lane.ts'
import type { Kept } from '../../src/ports.ts'
import type { Seal } from './seal.ts'
import { contentOf, one, rows, run, type Session, sql, storable } from './sql.ts'

/** A delivery that came in, and when. */
export interface Arrival {
  kept: Kept
  at: Date
}

const IdShape = z.object({ id: z.string() })

/** In the order of their ids, so that two processes that get the same deliveries never wait for each other in a circle. */
async function insertNew(session: Session, seal: Seal, arrivals: Arrival[]): Promise<Set<string>> {
  const sorted = arrivals.toSorted((a, b) => (a.kept.incoming.id < b.kept.incoming.id ? -1 : 1))
  const kept = sorted.map(arrival => arrival.kept)
  const inserted = await rows(
    session,
    IdShape,
    sql`insert into inbox (id, lane, content, received_at, due_at)
        select id, lane, content, at, at
          from unnest(${kept.map(({ incoming }) => incoming.id)}::text[],
                      ${kept.map(({ incoming }) => laneOf(incoming.place))}::text[],
                      ${kept.map(one => seal.close(contentOf(one)))}::bytea[],
                      ${sorted.map(({ at }) => at)}::timestamptz[]) as new (id, lane, content, at)
        on conflict (id) do nothing
        returning id`,
  )
  return new Set(inserted.map(({ id }) => id))
}

/** Tells of each whether it is new; false: a delivery with this id was there already. */
export async function keep(session: Session, seal: Seal, arrivals: Arrival[]): Promise<boolean[]> {
  const fresh = await insertNew(session, seal, arrivals)
  return arrivals.map(({ kept }) => fresh.delete(storable(kept.incoming.id)))
}

/** Only that it came: for what is handled in the same transaction. */
export const keepHandled = async (session: Session, kept: Kept, at: Date): Promise<boolean> =>
  (await run(
    session,
    sql`insert into inbox (id, lane, received_at, due_at, done_at)
        values (${kept.incoming.id}, ${laneOf(kept.incoming.place)}, ${at}, ${at}, ${at})
        on conflict (id) do nothing`,
  )) === 1

const OldestShape = z.object({ content: z.instanceof(Buffer), attempts: z.number() })

const opened = (text: string): Kept => {
  const kept = JSON.parse(text) as Kept
  return { ...kept, incoming: { ...kept.incoming, at: new Date(kept.incoming.at) } }
}

/**
 * The oldest that waits in a conversation, as handled when this transaction commits; null when there is none or it is
 * not due. Who asks meanwhile waits, and gets the next.
 */
export async function take(session: Session, seal: Seal, lane: string, now: Date) {
  const row = await one(
    session,
    OldestShape,
    sql`with oldest as (
          select number, content, attempts, due_at from inbox where lane = ${lane} and done_at is null
           order by number limit 1 for update)
        update inbox i set content = null, done_at = ${now}
          from oldest where i.number = oldest.number and oldest.due_at <= ${now}
        returning oldest.content, oldest.attempts`,
  )
  return row && { attempts: row.attempts, kept: opened(seal.open(row.content)) }
}

export const tryAgain = (session: Session, lane: string, due: Date): Promise<number> =>
  run(
    session,
    sql`update inbox set attempts = attempts + 1, due_at = ${due}
         where number = (select min(number) from inbox where lane = ${lane} and done_at is null)`,
  )

/** Conversations whose oldest waits since `before`, is due, and is in nobody's hands. */
export const waiting = async (session: Session, before: Date, now: Date): Promise<string[]> => {
  const found = await rows(
    session,
    z.object({ lane: z.string() }),
    sql`select lane from inbox i
         where done_at is null and received_at <= ${before} and due_at <= ${now}
           and not exists (select from inbox e where e.lane = i.lane and e.done_at is null and e.number < i.number)
         order by number limit 500 for update skip locked`,
  )
  return found.map(({ lane }) => lane)
}
