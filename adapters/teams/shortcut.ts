import * as z from 'zod'
import type { Database, Place, Reception } from '../../src/ports.ts'
import type { Activity } from './activity.ts'
import { dialogTexts, type InvokeAnswer, note, openDialogOf, submitDialog } from './dialogs.ts'
import { type Delivery, whoOf } from './incoming.ts'
import { wordsOfHtml } from './words.ts'

const payload = z.object({
  messagePayload: z.object({
    body: z.object({ contentType: z.string().nullish(), content: z.string() }),
  }),
})
const command = z.object({ commandId: z.string() })

/** 'Kind-MDO hierover', as the manifest names it; every other command asks where to refer. */
const DISCUSS = 'discuss-case'
/** More of a message than this is no question, in characters. */
const LONGEST = 4_000

export interface ShortcutPorts {
  database: Pick<Database, 'transaction'>
  reception: Pick<Reception, 'receive' | 'answer'>
}

/**
 * What is chosen on someone's message: done as if the reader did it in their own conversation with the bot. Only there it
 * is answered, so that the others in the conversation see nothing of it.
 */
export async function messageAction(a: Activity, delivery: Delivery, ports: ShortcutPorts): Promise<InvokeAnswer> {
  const t = dialogTexts(a)
  if (delivery.outsider) return note(t.outsider)
  const discusses = command.safeParse(a.value).data?.commandId === DISCUSS
  const filled = discusses && a.name === 'composeExtension/submitAction'
  const text = textOf(a.value)
  if (text === '' && !filled) return note(t.noText)
  const own = await ports.database.transaction(store => store.directReferenceOf(whoOf(a)))
  if (!own) return note(t.openChatFirst)
  const { workspace, conversation } = own
  const place: Place = { platform: 'teams', workspace, conversation, kind: 'direct' }
  const said = { ...delivery, place }
  if (filled) return (await submitDialog(a, said, ports.reception.answer)) ?? note(t.inOwnChat)
  if (discusses) return discuss(a, said, text, ports)
  await ports.reception.receive({ ...said, kind: 'message', text })
  return note(t.inOwnChat)
}

/** The form of a new case, with the text of the message after the guard. */
const discuss = (a: Activity, said: Delivery, text: string, { reception }: ShortcutPorts): Promise<InvokeAnswer> =>
  openDialogOf(
    a,
    { ...said, kind: 'action', action: 'case-about', value: text.slice(0, LONGEST), key: '' },
    reception.answer,
  )

const textOf = (value: unknown): string => {
  const body = payload.safeParse(value).data?.messagePayload.body
  return body ? (body.contentType === 'text' ? body.content.trim() : wordsOfHtml(body.content)) : ''
}
