import * as z from 'zod'
import { one, rows, type Session, sql } from '../sql.ts'

/** A person as everything about them can be found. */
export interface Subject {
  id: string
  /** Their direct conversations with the bot and their user ids; on the local page both are the person's id. */
  conversations: string[]
  /** Name, phone and mail address: where one of these stands in a text, the text is about them. */
  marks: string[]
}

const PersonRow = z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() })
const ConversationRow = z.object({ id: z.string().nullable() })

/** Shorter ones would be found in any text. */
const SHORTEST_MARK = 3

/** User ids are among them: a whisper and an address of Teams name the user, not the conversation. */
const conversationsOf = (session: Session, person: string) =>
  rows(
    session,
    ConversationRow,
    sql`select unnest(array[a.user_id, a.conversation, t.conversation]) as id
          from account a
          left join teams_reference t on a.platform = 'teams' and t.workspace = a.workspace and t.user_id = a.user_id
         where a.person = ${person}`,
  )

/** null: nobody has this id. */
export async function subjectOf(session: Session, id: string): Promise<Subject | null> {
  const person = await one(session, PersonRow, sql`select name, phone, email from person where id = ${id}`)
  if (!person) return null
  const found = await conversationsOf(session, id)
  const marks = [person.name, person.phone, person.email].filter(mark => (mark?.trim().length ?? 0) >= SHORTEST_MARK)
  return {
    id,
    conversations: [...new Set([id, ...found.flatMap(row => row.id ?? [])])],
    marks: marks.map(mark => mark!.trim()),
  }
}
