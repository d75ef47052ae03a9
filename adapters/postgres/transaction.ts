import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import type { Query, Session } from './sql.ts'

/** A Session of one connection: its statements run one after the other, and none after the end. */
class ClientSession implements Session {
  readonly #client: pg.PoolClient
  #last: Promise<unknown> = Promise.resolve()
  open = true

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  async query(query: Query): Promise<pg.QueryResult> {
    if (!this.open) throw new Error('this Store was used after its transaction ended')
    const result = this.#last.then(() => this.#client.query(query))
    this.#last = result.catch(() => {})
    return result
  }

  async end(): Promise<void> {
    this.open = false
    await this.#last
  }
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
  if (!municipalities) return client.query('begin')
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
  const session = new ClientSession(client)
  let broken: Error | undefined
  try {
    await begin(client, municipalities)
    const result = await inside.run(session, async () => work(session)).finally(() => session.end())
    await commit(client)
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
  return pool.query(statement)
}
