import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPool } from '../../adapters/postgres/connection.ts'
import { openEmbedded } from '../../adapters/postgres/embedded.ts'
import { openInMemory, postgresBinaries, SKIPPED, startPostgres } from '../support/postgres.ts'

/** What the store leans on in a connection; the embedded engine must not be told from a server. */
function promises(open: () => Promise<{ pool: pg.Pool; close: () => Promise<void> }>): void {
  let pool: pg.Pool
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ pool, close } = await open())
    await pool.query('create table t (n int)')
  })
  afterAll(() => pool.end().then(close))

  const value = async (expression: string, ...values: unknown[]) =>
    (await pool.query(`select ${expression} as value`, values)).rows[0].value

  test('a bigint is a number, and one that does not fit is refused instead of rounded', async () => {
    expect(await value('9007199254740991::bigint')).toBe(Number.MAX_SAFE_INTEGER)
    await expect(value('9007199254740993::bigint')).rejects.toThrow('too large')
  })

  test('a date is the day it says, a moment is a moment', async () => {
    expect(await value("'2026-03-29'::date")).toBe('2026-03-29')
    const moment = new Date('2026-03-29T01:30:00.123Z')
    expect(await value('$1::timestamptz', moment)).toEqual(moment)
  })

  test('an answer of megabytes comes back as it was sent', async () => {
    const long = 'é👋 '.repeat(400_000)
    expect(await value('$1::text', long)).toBe(long)
  })

  test('after a mistake the same connection goes on', async () => {
    const client = await pool.connect()
    await expect(client.query('select nothing_like_it')).rejects.toThrow('nothing_like_it')
    await expect(client.query('select $1::int', ['x'])).rejects.toThrow('invalid input')
    expect((await client.query('select 1 as n')).rows).toEqual([{ n: 1 }])
    client.release()
  })

  test('a connection that is dropped inside a transaction saves nothing and holds no one up', async () => {
    const client = await pool.connect()
    await client.query('begin')
    await client.query('insert into t values (1)')
    const waiting = Array.from({ length: 3 }, () => pool.query('select count(*) as n from t'))
    client.release(true)
    for (const { rows } of await Promise.all(waiting)) expect(rows).toEqual([{ n: 0 }])
  })

  test('transactions side by side never mix', async () => {
    const add = async (n: number) => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query('insert into t values ($1)', [n])
      const { rows } = await client.query('select n from t')
      await client.query('rollback')
      client.release()
      return rows
    }
    const seen = await Promise.all(Array.from({ length: 20 }, (_, n) => add(n)))
    expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => [{ n }]))
  })
}

describe('a connection to the embedded database', () => {
  promises(async () => {
    const { connecting, stop } = await openEmbedded()
    return { pool: createPool(connecting, 4), close: stop }
  })

  test('an opened database is empty and migrated, for tests that need no folder', async () => {
    const database = await openInMemory()
    expect(await database.transaction(store => store.municipalities())).toEqual([])
    await database.close()
  })
})

describe.skipIf(!postgresBinaries())('a connection to a real PostgreSQL', () => {
  promises(async () => {
    const server = await startPostgres()
    return { pool: createPool({ connectionString: await server.database('empty') }, 4), close: server.stop }
  })
})
if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)
