import { run, type Session, sql } from './sql.ts'

const forgetLocalMessages = (session: Session, before: Date) =>
  run(session, sql`delete from local_message where sent_at < ${before}`)

/** The mark itself stays: it counts, and says nothing about anyone. */
const emptyNotes = (session: Session, before: Date) =>
  run(session, sql`update mark set note = '' where note <> '' and marked_at < ${before}`)

/** Deletes what is older than the retention period; gives the number of messages and notes. */
export const forget = async (session: Session, before: Date): Promise<number> =>
  (await forgetLocalMessages(session, before)) + (await emptyNotes(session, before))
