/** What the bot asks, as data: a modal in Slack, a dialog in Teams, a form on the local page. */
export interface Form {
  /** Names the form; comes back with the values. */
  id: string
  title: string
  submit: string
  intro?: string
  fields: Field[]
  /** What the form is about; comes back unchanged, never shown. */
  value: string
}

export type Field =
  | {
      kind: 'text'
      id: string
      label: string
      multiline?: boolean
      optional?: boolean
      maxLength: number
      hint?: string
      value?: string
    }
  | {
      kind: 'choice'
      id: string
      label: string
      optional?: boolean
      multiple?: boolean
      options: { value: string; label: string }[]
      value?: string
    }
  | { kind: 'date'; id: string; label: string; optional?: boolean; value?: string }

/** Field id → a sentence that says what to do; empty means accepted. */
export type FieldErrors = Record<string, string>

/** A choice out of labels by value, in their order. */
export const choice = (
  id: string,
  label: string,
  labels: Record<string, string>,
  more: Partial<Extract<Field, { kind: 'choice' }>> = {},
): Field => ({
  kind: 'choice',
  id,
  label,
  options: Object.entries(labels).map(([value, text]) => ({ value, label: text })),
  ...more,
})
