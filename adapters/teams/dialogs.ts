import * as z from 'zod'
import type { FieldErrors, Form } from '../../src/form.ts'
import type { Incoming, Outgoing, Reception } from '../../src/ports.ts'
import { texts } from '../../src/texts/index.ts'
import type { Activity } from './activity.ts'
import { adaptiveForm } from './adaptive-form.ts'
import type { Json } from './adaptive-text.ts'
import { type Delivery, pressOf } from './incoming.ts'

/** Handles at once; gives back the form to open or the errors in it. */
export type Answer = Reception['answer']

type Press = Extract<Incoming, { kind: 'action' }>

/** The answer to an invoke; null: an empty one, which closes the dialog. */
export type InvokeAnswer = Json | null

/** In the language of their Teams: who they are is not known yet. */
export const dialogTexts = ({ locale }: Activity) => texts(locale?.startsWith('en') ? 'en' : 'nl').teams.dialogs

const press = z.object({ action: z.string(), value: z.string(), key: z.string() })
const fetchValue = z.object({ data: z.unknown().optional() })
const submitValue = z.object({
  data: z.looseObject({ form: z.string(), value: z.string(), opener: press }),
})

/** A press that opens a form: the dialog with it. */
export const openDialog = (a: Activity, delivery: Delivery, answer: Answer): Promise<InvokeAnswer> =>
  openDialogOf(a, pressOf(delivery, fetchValue.safeParse(a.value).data?.data), answer)

/** The dialog that a press leads to; a sentence where it leads to none. */
export const openDialogOf = async (a: Activity, opener: Press, answer: Answer): Promise<InvokeAnswer> =>
  dialogOf(await answer(opener), opener) ?? note(dialogTexts(a).inConversation)

/**
 * A filled form: closes the dialog, or shows it again with what is wrong. The form itself is not kept anywhere: the
 * press that opened it gives it again.
 */
export async function submitDialog(a: Activity, delivery: Delivery, answer: Answer): Promise<InvokeAnswer> {
  const filled = submitValue.safeParse(a.value).data?.data
  if (!filled) return note(dialogTexts(a).inConversation)
  const { form, value, opener, ...inputs } = filled
  const fields = Object.fromEntries(
    Object.entries(inputs).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const outgoing = await answer({ ...delivery, kind: 'form', form, value, fields })
  const errors = outgoing.find(one => one.kind === 'errors')?.errors
  if (!errors) return null
  const again = { ...delivery, id: `${delivery.id}-again`, kind: 'action' as const, ...opener }
  return dialogOf(await answer(again), opener, errors, fields) ?? note(dialogTexts(a).inConversation)
}

const dialogOf = (
  outgoing: Outgoing[],
  opener: z.infer<typeof press>,
  errors: FieldErrors = {},
  given: Record<string, string> = {},
): InvokeAnswer => {
  const form = outgoing.find(one => one.kind === 'form')?.form
  return form ? dialog(form, adaptiveForm(form, errors, given, { opener: press.parse(opener) })) : null
}

/** https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/invoking-task-modules */
const dialog = (form: Form, card: Json): Json => ({
  task: {
    type: 'continue',
    value: {
      title: form.title,
      width: 'medium',
      height: 'medium',
      card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
    },
  },
})

/** A sentence in the dialog. */
export const note = (value: string): Json => ({ task: { type: 'message', value } })
