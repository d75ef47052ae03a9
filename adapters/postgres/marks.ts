import * as z from 'zod'
import type { Mark } from '../../src/ports.ts'
import { one, rows, type Session, sql } from './sql.ts'
import { addWrongEntry } from './work-items.ts'

const common = { question: z.string(), by: z.string().nullable(), at: z.date(), service: z.string() }
const MarkShape: z.ZodType<Mark> = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.enum(['referred', 'shared']) }),
  z.object({ ...common, kind: z.literal('wrong'), reason: z.string(), note: z.string() }),
])

const Inserted = z.object({ id: z.number() })

const insertMark = (session: Session, mark: Mark) => {
  const { reason, note } = mark.kind === 'wrong' ? mark : { reason: null, note: null }
  return one(
    session,
    Inserted,
    sql`insert into mark (question, kind, marked_by, marked_at, service, reason, note)
        select ${mark.question}, ${mark.kind}, ${mark.by}, ${mark.at}, ${mark.service}, ${reason}, ${note}
         where not exists (select from mark where question = ${mark.question} and kind = ${mark.kind} and service = ${mark.service}
                                              and marked_by is not distinct from ${mark.by}::text)
        on conflict (question, kind, marked_by, service) do nothing
        returning id`,
  )
}

/** false: this mark was there already. An entry said to be wrong goes on the coordinator's list. */
export async function addMark(session: Session, mark: Mark): Promise<boolean> {
  const inserted = await insertMark(session, mark)
  if (inserted && mark.kind === 'wrong') await addWrongEntry(session, inserted.id)
  return inserted !== null
}

/** In the order in which they were made. */
export const marksOf = (session: Session, question: string): Promise<Mark[]> =>
  rows(
    session,
    MarkShape,
    sql`select question, kind, marked_by as by, marked_at as at, service, reason, note
          from mark where question = ${question} order by id`,
  )
