import type { Origin } from './row.ts'

/** What can be wrong with a row. `refused`: it is not in the map; `warning`: it is, and someone should look. */
export const FINDINGS = {
  'no-id': 'refused',
  'no-name': 'refused',
  'double-id': 'refused',
  'ages-upside-down': 'refused',
  'bad-row': 'refused',
  'no-contact': 'warning',
  'ages-one-dropped': 'warning',
  'age-not-believed': 'warning',
  'never-checked': 'warning',
  'not-checked-for-a-year': 'warning',
  'forbidden-number': 'warning',
  'duplicate-name': 'warning',
  'no-organization': 'warning',
  'no-status': 'warning',
  'unknown-status': 'warning',
  'bad-date': 'warning',
  'future-date': 'warning',
  'bad-url': 'warning',
  'bad-email': 'warning',
  'bad-number': 'warning',
  'wrong-kind': 'warning',
  'missing-reference': 'warning',
  'incomplete-row': 'warning',
  'no-area': 'warning',
} as const satisfies Record<string, 'refused' | 'warning'>
export type FindingCode = keyof typeof FINDINGS

/** Something about one row that its keeper should know. */
export interface Finding {
  code: FindingCode
  origin: Origin
  /** The HSDS field; null: the row as a whole. */
  field: string | null
  /** Name of the service or thing, when the row has one. */
  name: string | null
  /** What stood there, or what the row refers to; at most 80 characters. */
  value: string | null
  /** Another row that it has to do with: the first one of that id or name. */
  other?: Origin
}

export type Note = (finding: Finding) => void

/** A value as it can stand in a report line. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const line = text.replaceAll(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
