import * as z from 'zod'
import type { Database, Place, Reception } from '../../src/ports.ts'
import type { Activity } from './activity.ts'
import { dialogTexts, type InvokeAnswer, note } from './dialogs.ts'
import { type Delivery, whoOf } from './incoming.ts'
import { wordsOfHtml } from './words.ts'

const payload = z.object({
  messagePayload: z.object({
    body: z.object({ contentType: z.string().nullish(), content: z.string() }),
  }),
})

/**
 * 'Waar verwijs ik dit?' on someone's message: asked as if the reader had written it in their own conversation with
 * the bot. Only there it is answered, so that the others in the conversation see nothing of it.
 */
export async function askAboutMessage(
  a: Activity,
  delivery: Delivery,
  ports: { database: Pick<Database, 'transaction'>; reception: Pick<Reception, 'receive'> },
): Promise<InvokeAnswer> {
  const t = dialogTexts(a)
  if (delivery.outsider) return note(t.outsider)
  const text = textOf(a.value)
  if (text === '') return note(t.noText)
  const own = await ports.database.transaction(store => store.directReferenceOf(whoOf(a)))
  if (!own) return note(t.openChatFirst)
  const place: Place = {
    platform: 'teams',
    workspace: own.workspace,
    conversation: own.conversation,
    kind: 'direct',
  }
  await ports.reception.receive({ ...delivery, place, kind: 'message', text })
  return note(t.inOwnChat)
}

const textOf = (value: unknown): string => {
  const body = payload.safeParse(value).data?.messagePayload.body
  return body ? (body.contentType === 'text' ? body.content.trim() : wordsOfHtml(body.content)) : ''
}
