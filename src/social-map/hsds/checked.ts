import type { z } from 'zod'
import { type Finding, type FindingCode, type Note, shown } from './finding.ts'
import type { Origin, Row } from './row.ts'

const REFUSED: Record<string, FindingCode> = { id: 'no-id', name: 'no-name' }
const NUMBERS = new Set(['minimum_age', 'maximum_age', 'amount'])

/** Where a check is made and whom to tell. `path`: what to put before a field's name ('phones'). */
export interface Context {
  origin: Origin
  note: Note
  name: string | null
  path?: string
}

const codeOf = (field: string, context: Context, missing: boolean): FindingCode => {
  if (missing) return context.path === undefined ? (REFUSED[field] ?? 'bad-row') : 'incomplete-row'
  return NUMBERS.has(field) ? 'bad-number' : 'wrong-kind'
}

const about = ({ origin, name }: Context): Pick<Finding, 'origin' | 'name'> => ({ origin, name })

/**
 * A row as a schema wants it. A field of the wrong kind is left out and told; a row without what it cannot do without is
 * told and null.
 */
export const checked = <S extends z.ZodObject>(schema: S, row: Row, context: Context): z.infer<S> | null => {
  if ('unreadable' in row) {
    context.note({ ...about(context), code: 'bad-row', field: context.path ?? null, value: shown(row.unreadable) })
    return null
  }
  const first = schema.safeParse(row)
  if (first.success) return first.data
  const fields = [...new Set(first.error.issues.map(issue => String(issue.path[0])))]
  const without = Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))
  const second = schema.safeParse(without)
  const missing = second.success ? [] : second.error.issues.map(issue => String(issue.path[0]))
  for (const field of fields)
    context.note({
      ...about(context),
      code: codeOf(field, context, missing.includes(field)),
      field: context.path ? `${context.path}.${field}` : field,
      value: row[field] === undefined || row[field] === null ? null : shown(row[field]),
    })
  return second.success ? second.data : null
}
