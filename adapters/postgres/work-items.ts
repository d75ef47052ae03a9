import * as z from 'zod'
import type { WorkItem } from '../../src/ports.ts'
import { NeedShape } from './need-shape.ts'
import { rows, run, type Session, sql } from './sql.ts'

/** An id says where an item came from, so that the same cause never makes two. It stands on the list of whose map it is about. */
export const gapId = (question: string): string => `gap:${question}`
const wrongId = (mark: number): string => `wrong:${mark}`

export const openGap = (session: Session, question: string) =>
  run(
    session,
    sql`insert into work_item (id, kind, municipality, created_at, question)
        select ${gapId(question)}, 'gap', coalesce(map_municipality, municipality), asked_at, key
          from question where key = ${question}
        on conflict (id) do nothing`,
  )

export const addWrongEntry = (session: Session, mark: number) =>
  run(
    session,
    sql`insert into work_item (id, kind, municipality, created_at, question, mark)
        select ${wrongId(mark)}, 'wrong', coalesce(q.map_municipality, q.municipality), m.marked_at, q.key, m.id
          from mark m join question q on q.key = m.question where m.id = ${mark}`,
  )

const WorkItemShape: z.ZodType<WorkItem> = z.object({
  id: z.string(),
  kind: z.enum(['wrong', 'gap']),
  municipality: z.string(),
  at: z.date(),
  service: z.string().nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  need: NeedShape.nullable(),
  doneAt: z.date().nullable(),
})

/** Open items first, newest first. */
export const workItemsOf = (session: Session, municipality: string, limit: number): Promise<WorkItem[]> =>
  rows(
    session,
    WorkItemShape,
    sql`select w.id, w.kind, w.municipality, w.created_at as at, m.service, m.reason, nullif(m.note, '') as note,
               case when w.kind = 'gap' then q.need end as need, w.done_at
          from work_item w join question q on q.key = w.question left join mark m on m.id = w.mark
         where w.municipality = ${municipality}
         order by w.done_at is not null, w.created_at desc, w.id collate "C" limit ${limit}`,
  )

/** An item that is done already keeps its time. */
export async function finishWorkItem(session: Session, id: string, at: Date): Promise<void> {
  await run(session, sql`update work_item set done_at = ${at} where id = ${id} and done_at is null`)
}
