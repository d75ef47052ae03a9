import * as z from 'zod'

/** A statement with its values apart: what a person typed never becomes SQL. */
export interface Query {
  text: string
  values: unknown[]
  /** One for each statement in the source: a server keeps its plan under it, for the life of a connection. */
  name?: string
}

/** Where statements go: the one transaction that a Store stands for. */
export interface Session {
  query(query: Query): Promise<{ rows: unknown[]; rowCount: number | null }>
  /** The last statement of a transaction: what ends it may go along. Nothing can be asked after it. */
  last?(query: Query): Promise<{ rows: unknown[]; rowCount: number | null }>
}

/** The same session, of which the next statement is the last. */
export const ending = (session: Session): Session => ({
  query: query => (session.last ? session.last(query) : session.query(query)),
})

/** PostgreSQL stores no NUL and no half of a character pair; a typed or imported text may hold them. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed()
const storableValue = (value: unknown): unknown =>
  typeof value === 'string' ? storable(value) : Array.isArray(value) ? value.map(storableValue) : value

const statements = new WeakMap<TemplateStringsArray, { text: string; number: number }>()
let written = 0
let generation = 0

function statementOf(parts: TemplateStringsArray): { text: string; number: number } {
  const known = statements.get(parts)
  if (known) return known
  const made = { text: parts.reduce((text, part, i) => `${text}$${i}${part}`), number: ++written }
  statements.set(parts, made)
  return made
}

/** sql`select … where id = ${id}`: the values travel as parameters. */
export function sql(parts: TemplateStringsArray, ...values: unknown[]): Query {
  const { text, number } = statementOf(parts)
  return { text, name: `${generation}-${number}`, values: values.map(storableValue) }
}

/** A table got another shape while this process runs: no plan from before is used again. */
export function planAnew(): void {
  generation += 1
}

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** JSON for a jsonb parameter; the same value always gives the same text, whatever the order of its keys. */
export const json = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? storable(inner) : sorted(inner)))

/** JSON to be sealed, of texts as they can be stored. */
export const contentOf = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) => (typeof inner === 'string' ? storable(inner) : inner))

const camel = (column: string): string => column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
const camelRow = (row: unknown): object =>
  Object.fromEntries(Object.entries(row as object).map(([column, value]) => [camel(column), value]))

/** All rows, columns in camel case, each checked against its shape. */
export async function rows<T>(session: Session, shape: z.ZodType<T>, query: Query): Promise<T[]> {
  const result = await session.query(query)
  return z.array(shape).parse(result.rows.map(camelRow))
}

/** The first row; null when there is none. */
export const one = async <T>(session: Session, shape: z.ZodType<T>, query: Query): Promise<T | null> =>
  (await rows(session, shape, query))[0] ?? null

/** Runs a statement; gives the number of rows it touched. */
export const run = async (session: Session, query: Query): Promise<number> => (await session.query(query)).rowCount ?? 0
