import type { Field, FieldErrors, Form } from '../../src/form.ts'
import { controls } from '../../src/texts/nl/controls.ts'
import { adaptive } from './adaptive-card.ts'
import { heading, inert, type Json, run } from './adaptive-text.ts'

/**
 * A form as Adaptive Card, for a Teams dialog. Its submit sends `{ form, value }` with the fields under their ids;
 * several choices of one field come back joined with a comma.
 *
 * @param errors sentences to show at their field, when an earlier try was not accepted.
 * @param given what was filled in then, so that nobody types it twice.
 * @param extra what must come back besides, unchanged.
 */
export const adaptiveForm = (
  form: Form,
  errors: FieldErrors = {},
  given: Record<string, string> = {},
  extra: Json = {},
): Json =>
  adaptive([
    heading(form.title, 'large'),
    ...(form.intro ? [run(form.intro)] : []),
    ...form.fields.flatMap(field => [...errorLine(errors[field.id]), input(field, given[field.id] ?? field.value)]),
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Submit',
          title: inert(form.submit),
          style: 'positive',
          data: { form: form.id, value: form.value, ...extra },
        },
      ],
    },
  ])

const errorLine = (error: string | undefined): Json[] =>
  error ? [run(error, { color: 'attention', weight: 'bolder' })] : []

const input = (field: Field, value: string | undefined): Json => ({
  ...kind(field),
  id: field.id,
  label: inert(field.label),
  ...(value === undefined ? {} : { value }),
  ...(field.optional ? {} : { isRequired: true, errorMessage: inert(controls.fillIn(field.label)) }),
})

const kind = (field: Field): Json => {
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        isMultiline: field.multiline ?? false,
        maxLength: field.maxLength,
        ...(field.hint ? { placeholder: inert(field.hint) } : {}),
      }
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        style: field.options.length > 6 && !field.multiple ? 'compact' : 'expanded',
        isMultiSelect: field.multiple ?? false,
        wrap: true,
        choices: field.options.map(option => ({ title: inert(option.label), value: option.value })),
      }
    case 'date':
      return { type: 'Input.Date' }
  }
}
