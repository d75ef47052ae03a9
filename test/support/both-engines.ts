import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { createPool } from '../../adapters/postgres/connection.ts'
import { openDatabase, openOver, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import { newKey } from '../../adapters/postgres/vault/crypto.ts'
import type { Keyring } from '../../adapters/postgres/vault/keyring.ts'
import type { Store } from '../../src/ports.ts'
import { EMPTY, postgresBinaries, SKIPPED, startInMemory, startPostgres } from './postgres.ts'

/** A migrated, empty database, and a way in for its owner, who may change what the service may not. */
export interface Ground {
  database: PostgresDatabase
  owner: pg.Pool
  keys: Keyring
  /** The same database with other master keys. */
  reopened(keys: Keyring): Promise<PostgresDatabase>
  run<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** Every row of every table as text. */
  dump(): Promise<string>
  close(): Promise<void>
}

/** A statement by someone with all rights, who also puts the triggers to rest. */
export const asSuperuser = (owner: pg.Pool, statement: string): Promise<unknown> =>
  owner.query(`begin; set local session_replication_role = replica; ${statement}; commit`)

/** Every row of every table as text. */
export async function dump(owner: pg.Pool): Promise<string> {
  const { rows: tables } = await owner.query("select tablename from pg_tables where schemaname = 'public'")
  const parts: string[] = []
  for (const { tablename } of tables) {
    const { rows } = await owner.query(`select t::text as line from "${tablename}" t`)
    parts.push(tablename, ...rows.map(row => row.line))
  }
  return parts.join('\n')
}

const ground = (rest: Pick<Ground, 'database' | 'owner' | 'keys' | 'reopened' | 'close'>): Ground => ({
  ...rest,
  run: work => rest.database.transaction(work),
  dump: () => dump(rest.owner),
})

export async function embeddedGround(): Promise<Ground> {
  const { connecting, stop } = await startInMemory()
  const keys: Keyring = { current: newKey(), next: null }
  const database = await openOver('embedded', connecting, undefined, keys)
  const owner = createPool(connecting, 1)
  const opened: PostgresDatabase[] = [database]
  const reopened = async (other: Keyring) => {
    opened.push(await openOver('embedded', connecting, undefined, other))
    return opened.at(-1)!
  }
  const close = async () => {
    await owner.end()
    for (const one of opened) await one.close()
    await stop()
  }
  return ground({ database, owner, keys, reopened, close })
}

export async function serverGround(): Promise<Ground> {
  const server = await startPostgres()
  const url = await server.database()
  const keys: Keyring = { current: newKey(), next: null }
  const database = await openDatabase({ url, keys })
  const owner = createPool({ connectionString: url }, 1)
  const opened: PostgresDatabase[] = [database]
  const reopened = async (other: Keyring) => {
    opened.push(await openDatabase({ url, keys: other }))
    return opened.at(-1)!
  }
  const close = async () => {
    await owner.end()
    for (const one of opened) await one.close()
    await server.stop()
  }
  return ground({ database, owner, keys, reopened, close })
}

/** Checks promises on the embedded engine and on a real server; each starts with empty tables. */
export function onBothEngines(promises: (on: () => Ground) => void): void {
  const engines = [
    { name: 'on the embedded database', open: embeddedGround, here: true },
    { name: 'on a real PostgreSQL', open: serverGround, here: postgresBinaries() !== null },
  ]
  for (const { name, open, here } of engines)
    describe.skipIf(!here)(name, () => {
      let current: Ground
      beforeAll(async () => {
        current = await open()
      })
      beforeEach(async () => void (await current.owner.query(EMPTY)))
      afterAll(() => current?.close())
      promises(() => current)
    })
  if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)
}
