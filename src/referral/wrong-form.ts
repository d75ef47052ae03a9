import type { FieldErrors, Form } from '../form.ts'
import type { Question } from '../ports.ts'
import type { Service } from '../social-map/service.ts'
import type { Texts } from '../texts/index.ts'

const NOTE_LENGTH = 300

/** 'Klopt niet': which service, what is wrong, and a note that goes to the coordinator. */
export const wrongForm = (question: Question, services: Service[], texts: Texts): Form => {
  const t = texts.referral.wrongForm
  return {
    id: 'wrong',
    title: t.title,
    submit: t.submit,
    intro: t.intro,
    value: question.key,
    fields: [
      {
        kind: 'choice',
        id: 'service',
        label: t.service,
        options: services.map(s => ({ value: s.id, label: s.name })),
        value: services[0]?.id,
      },
      { kind: 'choice', id: 'reason', label: t.reason, options: t.reasons },
      {
        kind: 'text',
        id: 'note',
        label: t.note,
        hint: t.noteHint,
        multiline: true,
        optional: true,
        maxLength: NOTE_LENGTH,
      },
    ],
  }
}

/**
 * Checks what came back.
 * @param guard gives the anonymised text when the note holds personal data, else null
 */
export function readWrongForm(
  fields: Record<string, string>,
  services: string[],
  guard: (note: string) => string | null,
  texts: Texts,
): { service: string; reason: string; note: string } | { errors: FieldErrors } {
  const t = texts.referral.wrongForm
  const { service = '', reason = '' } = fields
  const note = (fields.note ?? '').trim().slice(0, NOTE_LENGTH)
  const redacted = guard(note)
  const errors: FieldErrors = {
    ...(services.includes(service) ? {} : { service: t.unknownService }),
    ...(t.reasons.some(r => r.value === reason) ? {} : { reason: t.chooseReason }),
    ...(redacted === null ? {} : { note: t.noteHasPersonalData(redacted) }),
  }
  return Object.keys(errors).length > 0 ? { errors } : { service, reason, note }
}
