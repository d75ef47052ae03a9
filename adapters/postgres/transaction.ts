import { AsyncLocalStorage } from 'node:async_hooks'
import type { Writable } from 'node:stream'
import type pg from 'pg'
import { planAnew, type Query, type Session } from './sql.ts'

/** What PostgreSQL says when a table has another shape than it had for a kept plan. */
const SHAPE_CHANGED = '0A000'

/**
 * A Session of one connection: its statements run one after the other, and none after the end. A server gets each at
 * once and keeps the plans; the embedded engine, where all connections are one, gets the next when it is ready.
 */
class ClientSession implements Session {
  readonly #client: pg.PoolClient
  readonly #pipelined: boolean
  #last: Promise<unknown>
  open = true
  /** What became of the end that went along with the last statement. */
  committed: Promise<void> | null = null

  /** @param begun the statement before */
  constructor(client: pg.PoolClient, pipelined: boolean, begun: Promise<unknown>) {
    this.#client = client
    this.#pipelined = pipelined
    this.#last = begun.catch(() => {})
  }

  async query(query: Query): Promise<pg.QueryResult> {
    if (!this.open) throw new Error('this Store was used after its transaction ended')
    const result = this.#pipelined
      ? inOnePacket(this.#client, () => this.#client.query(query)).catch(shapeChanged)
      : this.#last.then(() => this.#client.query(withoutName(query)))
    this.#last = Promise.allSettled([this.#last, result])
    return result
  }

  /** With the commit behind it in the same packet: where the statement fails, the server takes all of it back. */
  async last(query: Query): Promise<pg.QueryResult> {
    const result = this.query(query)
    if (!this.#pipelined) return result
    this.open = false
    this.committed = commit(this.#client)
    this.committed.catch(() => {})
    return result
  }

  async end(): Promise<void> {
    this.open = false
    await this.#last
  }
}

/** What is asked in the same moment goes over the network together. */
function inOnePacket<T>(client: pg.PoolClient, ask: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return ask()
}

const withoutName = ({ text, values }: Query): Query => ({ text, values })

function shapeChanged(error: { code?: string }): never {
  if (error.code === SHAPE_CHANGED) planAnew()
  throw error
}

/** The transaction that the running code is in. */
const inside = new AsyncLocalStorage<ClientSession | undefined>()

/** On the embedded engine this would wait for itself for ever; on a server it would miss the caller's own changes. */
function refuseInside(call: string): void {
  if (inside.getStore()?.open) throw new Error(`${call} was called inside a transaction: use the Store that was given`)
}

/** Runs a call-back as if it was called from outside any transaction. */
export const outside = (work: () => void): void => inside.run(undefined, work)

/** Begins and, for someone who is confined, confines: one message to the server. @param municipalities null: everything */
function begin(client: pg.PoolClient, municipalities: string[] | null): Promise<unknown> {
  if (!municipalities) return inOnePacket(client, () => client.query('begin'))
  const array = `{${municipalities.map(name => `"${name.replaceAll(/["\\]/g, '\\$&')}"`).join()}}`
  return client.query(
    `begin; set local role schakel_scoped; select set_config('schakel.municipalities', ${client.escapeLiteral(array)}, true)`,
  )
}

/** COMMIT after a failed statement that nobody let through answers ROLLBACK, without an error. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT') throw new Error('nothing was saved: a statement failed and its error was caught')
}

/**
 * All or nothing: commits when `work` is done, rolls back when it throws.
 * @param municipalities the only ones that can be touched; null: everything
 * @throws Error when called inside a transaction, and whatever `work` throws
 */
export async function transaction<T>(
  pool: pg.Pool,
  work: (session: Session) => Promise<T>,
  municipalities: string[] | null = null,
): Promise<T> {
  refuseInside('transaction')
  const client = await pool.connect()
  const begun = begin(client, municipalities)
  const session = new ClientSession(client, pipelined(pool), begun)
  let broken: Error | undefined
  try {
    const result = await inside.run(session, async () => work(session)).finally(() => session.end())
    await begun
    await (session.committed ?? commit(client))
    return result
  } catch (error) {
    await client.query('rollback').catch(e => {
      broken = e
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** One statement outside any transaction. */
export async function query(pool: pg.Pool, statement: Query): Promise<pg.QueryResult> {
  refuseInside('query')
  return pipelined(pool) ? pool.query(statement).catch(shapeChanged) : pool.query(withoutName(statement))
}

const pipelined = (pool: pg.Pool): boolean => pool.options.pipeline === true
