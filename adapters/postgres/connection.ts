import type { Duplex } from 'node:stream'
import pg from 'pg'

/** How connections are made: over the network to a server, or through a stream to the embedded engine. */
export interface Connecting {
  connectionString?: string
  stream?: () => Duplex
  user?: string
  database?: string
  connectionTimeoutMillis?: number
  keepAlive?: boolean
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for a number`)
  return number
}

/** bigint as a number instead of a text; a date as 'YYYY-MM-DD' instead of a moment in this machine's zone. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, wholeNumber],
  [pg.types.builtins.DATE, text => text],
])

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS.get(oid)) || pg.types.getTypeParser(oid, format as 'text'),
}

/** A kept plan must not be one that was made while a table was small, and compiling one costs more than it gains. */
const FOR_KEPT_PLANS = 'set enable_seqscan = off; set jit = off'

/** Over a network statements are sent without waiting for the answer to the one before; the embedded engine takes turns. */
export function createPool(connecting: Connecting, max: number): pg.Pool {
  const pipeline = connecting.connectionString !== undefined
  const pool = new pg.Pool({ ...connecting, types, max, pipeline, application_name: 'schakel' })
  // a connection that breaks makes its query fail, or is replaced at the next one; unheard it would end the process
  pool.on('error', () => {})
  pool.on('connect', client => {
    client.on('error', () => {})
    if (pipeline) client.query(FOR_KEPT_PLANS).catch(() => {})
  })
  return pool
}

export function createListeningClient(connecting: Connecting): pg.Client {
  const client = new pg.Client({ ...connecting, types, application_name: 'schakel-listening' })
  client.on('error', () => {})
  return client
}
