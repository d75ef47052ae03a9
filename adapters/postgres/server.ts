import type pg from 'pg'
import * as z from 'zod'
import { InputError } from '../../src/errors.ts'
import { databaseTexts as t } from '../../src/texts/nl/database.ts'
import { sql } from './sql.ts'
import { query } from './transaction.ts'

/** The address without user and password, for a message. */
const place = (url: string): string => {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** The first known code among an error and what lies inside it (one attempt for each address of a host). */
function reason(error: unknown): string {
  const { code, message, errors = [] } = error as { code?: string; message: string; errors?: unknown[] }
  if (!code && /timeout/.test(message)) return t.reasons.ETIMEDOUT!
  return t.reasons[code ?? ''] ?? (errors.length > 0 ? reason(errors[0]) : message)
}

const About = z.object({ version: z.string(), number: z.coerce.number(), encoding: z.string() })
const aboutServer = sql`
  select current_setting('server_version') as version,
         current_setting('server_version_num') as number,
         current_setting('server_encoding') as encoding`

/**
 * Looks whether a server can be used.
 * @throws InputError when it can't be reached, is older than PostgreSQL 15, or can't hold every character
 */
export async function checkServer(pool: pg.Pool, url: string): Promise<void> {
  const answer = await query(pool, aboutServer).catch(error => {
    throw new InputError(t.unreachable(place(url), reason(error)))
  })
  const about = About.parse(answer.rows[0])
  if (about.number < 150_000) throw new InputError(t.tooOld(place(url), about.version))
  if (about.encoding !== 'UTF8') throw new InputError(t.notUtf8(place(url), about.encoding))
}
