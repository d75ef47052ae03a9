import { createHash } from 'node:crypto'
import * as z from 'zod'

/** A line as it is stored, its time as text to the microsecond: a Date would hide a change below the millisecond. */
export const LineRow = z.object({
  number: z.number(),
  at: z.string(),
  who: z.string(),
  onBehalfOf: z.string().nullable(),
  system: z.string(),
  caseId: z.string().nullable(),
  person: z.string().nullable(),
  action: z.string(),
  outcome: z.enum(['done', 'refused', 'nothing']),
  reference: z.string().nullable(),
  previous: z.string(),
  hash: z.string(),
})
export type LineRow = z.infer<typeof LineRow>

/** What the first line holds as the hash of the line before. */
export const GENESIS = '0'.repeat(64)

const field = (value: string | null): string => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`)

/**
 * SHA-256 of a line and the hash before it: each field as length in bytes, colon and value, a dash when there is none.
 * The database makes the hash (migration 005); this is the second opinion.
 */
export function hashOf(line: Omit<LineRow, 'hash'>): string {
  const { number, at, who, onBehalfOf, system, caseId, person, action, outcome, reference, previous } = line
  const fields = [`${number}`, at, who, onBehalfOf, system, caseId, person, action, outcome, reference, previous]
  return createHash('sha256').update(fields.map(field).join(''), 'utf8').digest('hex')
}
