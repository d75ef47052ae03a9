import type { Field, FieldErrors, Form } from '../../src/form.ts'
import { controls } from '../../src/texts/nl/controls.ts'
import { option } from './actions.ts'
import { LIMITS } from './limits.ts'
import { type Json, plain } from './text.ts'

/** The only input of each block; the block is named after the field. */
const INPUT = 'input'

/** A form as modal. Its submit sends back the form's id, its value, and the fields (see `filled`). */
export const modal = (form: Form): Json => ({
  type: 'modal',
  callback_id: form.id.slice(0, LIMITS.id),
  private_metadata: form.value.slice(0, LIMITS.metadata),
  title: plain(form.title, LIMITS.modalTitle),
  submit: plain(form.submit, LIMITS.modalTitle),
  close: plain(controls.cancel, LIMITS.modalTitle),
  blocks: [
    ...(form.intro ? [{ type: 'section', text: plain(form.intro, LIMITS.text) }] : []),
    ...form.fields.map(input),
  ],
})

const input = (field: Field): Json => ({
  type: 'input',
  block_id: field.id,
  label: plain(field.label, LIMITS.label),
  optional: field.optional ?? false,
  ...(field.kind === 'text' && field.hint ? { hint: plain(field.hint, LIMITS.label) } : {}),
  element: { ...element(field), action_id: INPUT },
})

const element = (field: Field): Json => {
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        multiline: field.multiline ?? false,
        max_length: Math.min(field.maxLength, LIMITS.text),
        ...(field.value ? { initial_value: field.value.slice(0, field.maxLength) } : {}),
      }
    case 'choice':
      return choice(field)
    case 'date':
      return { type: 'datepicker', ...(field.value ? { initial_date: field.value } : {}) }
  }
}

const choice = (field: Extract<Field, { kind: 'choice' }>): Json => {
  const fits = field.options.filter(({ value }) => value !== '' && value.length <= LIMITS.optionValue)
  const given = field.multiple ? (field.value?.split(',') ?? []) : [field.value]
  const chosen = fits.filter(({ value }) => given.includes(value)).map(option)
  const shared = {
    placeholder: plain(controls.choose, LIMITS.placeholder),
    options: fits.slice(0, LIMITS.options).map(option),
  }
  if (field.multiple)
    return { type: 'multi_static_select', ...shared, ...(chosen.length > 0 ? { initial_options: chosen } : {}) }
  return { type: 'static_select', ...shared, ...(chosen[0] ? { initial_option: chosen[0] } : {}) }
}

/** What Slack keeps of one input. */
export interface InputState {
  value?: string | null
  selected_option?: { value: string } | null
  selected_options?: { value: string }[]
  selected_date?: string | null
}

/** The fields as they were filled in; several choices of one field are joined with a comma. */
export const filled = (values: Record<string, Record<string, InputState>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([field, inputs]) => [field, given(inputs[INPUT] ?? {})]))

const given = (state: InputState): string =>
  state.value ??
  state.selected_option?.value ??
  state.selected_date ??
  state.selected_options?.map(one => one.value).join(',') ??
  ''

/** The answer that shows errors at their fields; Slack only takes names of fields that are there. */
export function errorsAnswer(errors: FieldErrors, fields: string[]): Json {
  const known = Object.fromEntries(Object.entries(errors).filter(([field]) => fields.includes(field)))
  const rest = Object.values(errors).filter(error => !Object.values(known).includes(error))
  const first = fields[0]
  if (rest.length > 0 && first) known[first] = [known[first], ...rest].filter(Boolean).join(' ')
  return { response_action: 'errors', errors: known }
}
