import * as z from 'zod'
import type { Card } from '../../src/card.ts'
import type { LocalMessage } from '../../src/ports.ts'
import { json, rows, run, type Session, sql } from './sql.ts'

const CardShape = z.looseObject({
  parts: z.array(z.unknown()),
  actions: z.array(z.unknown()),
}) as unknown as z.ZodType<Card>

const MessageShape: z.ZodType<LocalMessage> = z
  .object({
    key: z.string(),
    conversation: z.string(),
    at: z.date(),
    from: z.enum(['user', 'bot']),
    author: z.string().nullable(),
    text: z.string().nullable(),
    card: CardShape.nullable(),
    version: z.number(),
  })
  .transform(({ author, ...message }) => (author === null ? message : { ...message, author }))

/** Saving a key again changes text and card in place and raises the version; saving the same again changes nothing. */
export async function saveLocalMessage(session: Session, m: LocalMessage): Promise<void> {
  await run(
    session,
    sql`insert into local_message (key, conversation, sent_at, sender, author, body, card, version)
        values (${m.key}, ${m.conversation}, ${m.at}, ${m.from}, ${m.author ?? null}, ${m.text}, ${m.card && json(m.card)}, ${m.version})
        on conflict (key) do update
          set body = excluded.body, card = excluded.card, version = greatest(excluded.version, local_message.version + 1)
          where (local_message.body, local_message.card) is distinct from (excluded.body, excluded.card)`,
  )
}

/** The last `limit`, oldest first. */
export const lastLocalMessages = (session: Session, conversation: string, limit: number): Promise<LocalMessage[]> =>
  rows(
    session,
    MessageShape,
    sql`select key, conversation, sent_at as at, sender as from, author, body as text, card, version
          from (select * from local_message where conversation = ${conversation}
                 order by sent_at desc, number desc limit ${limit}) as last
         order by sent_at, number`,
  )
