import type { Column } from './columns.ts'

/** Why a row was refused, or what to look at. */
export type Refusal =
  | 'no-municipality'
  | 'unknown-municipality'
  | 'nothing'
  | 'bad-name'
  | 'bad-practice-name'
  | 'no-role'
  | 'bad-role'
  | 'no-practice'
  | 'practice-not-needed'
  | 'bad-email'
  | 'phone'
  | 'emergency'
  | 'forbidden'
  | 'bad-days'
  | 'bad-day'
  | 'bad-language'
  | 'bad-collaboration'
  | 'personal'
  | 'practice-differs'
  | 'double-person'
  | 'double-email'
  | 'unknown-contact'
  | 'several-contacts'
  | 'not-contact'
  | 'contact-differs'
  | 'self-stand-in'
  | 'hour-no-practice'
  | 'hour-incomplete'
  | 'bad-hour-day'
  | 'bad-time'
  | 'hour-order'
  | 'bad-places'
  | 'long-room'
  | 'hour-differs'
  | 'hour-taken'
export type Warning =
  | 'ended-before'
  | 'no-contact'
  | 'no-account'
  | 'same-name'
  | 'no-map'
  | 'unknown-columns'
  | 'not-in-file'
  | 'too-many'

/** One thing about one row. */
export interface Finding<C = Refusal | Warning> {
  /** As Excel counts; 0: about the file as a whole. */
  row: number
  field: Column | null
  code: C
  /** Who or what the row is about. */
  name: string
  /** What stood there, or who it is about. */
  value: string
}

export type Refused = Finding<Refusal>
export type Warned = Finding<Warning>
