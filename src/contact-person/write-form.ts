import type { FieldErrors, Form } from '../form.ts'
import { LENGTHS, phoneFault } from '../people/checks.ts'
import type { Texts } from '../texts/index.ts'

/** A short message to the contact person. @param phone where the asker is normally called back */
export function writeForm(name: string, phone: string | null, texts: Texts): Form {
  const t = texts.contact.writeForm
  return {
    id: 'write-contact',
    title: t.title,
    submit: t.submit,
    intro: t.intro(name),
    value: '',
    fields: [
      { kind: 'text', id: 'words', label: t.words, multiline: true, maxLength: LENGTHS.words },
      {
        kind: 'text',
        id: 'phone',
        label: t.phone,
        optional: true,
        maxLength: LENGTHS.phone,
        ...(phone ? { value: phone } : {}),
      },
    ],
  }
}

/**
 * Checks what was written.
 * @param guard gives the anonymised text when there is something about a child or family in it, else null
 */
export function readWriteForm(
  fields: Record<string, string>,
  guard: (text: string) => string | null,
  texts: Texts,
): { words: string; phone: string | null } | { errors: FieldErrors } {
  const t = texts.contact.writeForm
  const words = (fields.words ?? '').trim().slice(0, LENGTHS.words)
  const phone = (fields.phone ?? '').trim() || null
  const safe = guard(words)
  const errors: FieldErrors = {
    ...(words === '' ? { words: t.needWords } : safe === null ? {} : { words: t.personal(safe) }),
    ...(phone && phoneFault(phone) ? { phone: t.badPhone } : {}),
  }
  return Object.keys(errors).length > 0 ? { errors } : { words, phone }
}
