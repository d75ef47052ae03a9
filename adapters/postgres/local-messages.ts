import * as z from 'zod'
import type { Vault } from '../../src/accountability.ts'
import type { Card } from '../../src/card.ts'
import type { LocalMessage } from '../../src/ports.ts'
import { local } from '../../src/texts/nl/controls.ts'
import { json, one, rows, run, type Session, sql } from './sql.ts'

const CardShape = z.looseObject({
  parts: z.array(z.unknown()),
  actions: z.array(z.unknown()),
}) as unknown as z.ZodType<Card>

const MessageShape = z.object({
  key: z.string(),
  conversation: z.string(),
  at: z.date(),
  from: z.enum(['user', 'bot']),
  author: z.string().nullable(),
  text: z.string().nullable(),
  card: CardShape.nullable(),
  version: z.number(),
  caseId: z.string().nullable(),
})

/** As it is kept when it is content of a case: sealed, with nothing to read. */
type Sealed = Card & { sealed: string }

const CaseId = z.object({ id: z.string() })

/** The case whose content this is: said by the card, or because it stands in the room of a case. */
async function caseOf(session: Session, m: LocalMessage): Promise<string | null> {
  if (m.card?.sealedFor) return m.card.sealedFor
  const found = await one(
    session,
    CaseId,
    sql`select id from case_discussion where platform = 'local' and conversation = ${m.conversation} limit 1`,
  )
  return found?.id ?? null
}

const field = (key: string): string => `message:${key}`

/** null: the case was erased, so there is nothing to keep. */
async function sealed(vault: Vault, caseId: string, m: LocalMessage): Promise<Sealed | null> {
  const text = await vault.seal(caseId, field(m.key), JSON.stringify([m.text, m.card])).catch(() => null)
  return text === null ? null : { parts: [], actions: [], sealed: text }
}

/** Saving a key again changes text and card in place and raises the version; saving the same again changes nothing. */
export async function saveLocalMessage(session: Session, vault: Vault, m: LocalMessage): Promise<void> {
  const caseId = await caseOf(session, m)
  const card = caseId === null ? m.card : await sealed(vault, caseId, m)
  const text = caseId === null ? m.text : null
  await run(
    session,
    sql`insert into local_message (key, conversation, sent_at, sender, author, body, card, version, case_id)
        values (${m.key}, ${m.conversation}, ${m.at}, ${m.from}, ${m.author ?? null}, ${text}, ${card && json(card)}, ${m.version}, ${caseId})
        on conflict (key) do update
          set body = excluded.body, card = excluded.card, version = greatest(excluded.version, local_message.version + 1)
          where (local_message.body, local_message.card) is distinct from (excluded.body, excluded.card)`,
  )
}

/** What of a case was erased is said to be gone. */
async function opened(vault: Vault, row: z.infer<typeof MessageShape>): Promise<LocalMessage> {
  const { caseId, author, ...rest } = row
  const message: LocalMessage = author === null ? rest : { ...rest, author }
  const kept = (row.card as Sealed | null)?.sealed
  if (caseId === null) return message
  const content = kept === undefined ? null : await vault.unseal(caseId, field(row.key), kept)
  if (content === null) return { ...message, card: { parts: [{ kind: 'text', text: local.erased }], actions: [] } }
  const [text, card] = JSON.parse(content) as [string | null, Card | null]
  return { ...message, text, card }
}

/** The last `limit`, oldest first. */
export async function lastLocalMessages(
  session: Session,
  vault: Vault,
  conversation: string,
  limit: number,
): Promise<LocalMessage[]> {
  const last = await rows(
    session,
    MessageShape,
    sql`select key, conversation, sent_at as at, sender as from, author, body as text, card, version, case_id
          from (select * from local_message where conversation = ${conversation}
                 order by sent_at desc, number desc limit ${limit}) as last
         order by sent_at, number`,
  )
  return Promise.all(last.map(row => opened(vault, row)))
}
