import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPool } from '../../adapters/postgres/connection.ts'
import { sql } from '../../adapters/postgres/sql.ts'
import { together } from '../../adapters/postgres/together.ts'
import { query, transaction } from '../../adapters/postgres/transaction.ts'
import { administer, postgresBinaries, startServer } from '../support/postgres-server.ts'

describe.skipIf(!postgresBinaries())('a kept plan', () => {
  let pool: pg.Pool
  let url: string
  let stop: () => Promise<void>
  beforeAll(async () => {
    const server = await startServer()
    ;[url, stop] = [server.url('postgres'), server.stop]
    await administer(url, 'create table t (n int); insert into t values (1)')
    pool = createPool({ connectionString: url }, 2)
  })
  afterAll(() => pool.end().then(stop))

  const all = () => sql`select * from t where n = ${1}`

  test('is made once for each connection, whatever the values', async () => {
    for (const n of [1, 2, 3]) await query(pool, sql`select n from t where n = ${n}::int`)
    const kept = 'select statement from pg_prepared_statements'
    const { rows } = await pool.query(kept)
    expect(rows.filter(row => row.statement.startsWith('select n from t'))).toHaveLength(1)
  })

  test('of a table that changed meanwhile fails once, and is then made anew', async () => {
    await transaction(pool, session => session.query(all()))
    await administer(url, 'alter table t add column m int')
    const again = () => transaction(pool, session => session.query(all()))
    await again().catch(error => expect(error.code).toBe('0A000'))
    expect((await again()).rows).toEqual([{ n: 1, m: null }])
  })

  test('a statement that is sent right behind a failed one changes nothing', async () => {
    const both = transaction(pool, async session =>
      Promise.all([session.query(sql`select 1 / ${0}::int`), session.query(sql`insert into t (n) values (${2})`)]),
    )
    await expect(both).rejects.toThrow('division by zero')
    expect((await pool.query('select n from t')).rows).toEqual([{ n: 1 }])
  })
})

describe('what is asked together', () => {
  test('goes at once when nothing is under way, and else in one go, each with its own answer', async () => {
    const gone: number[][] = []
    const turns: (() => void)[] = []
    const doubled = together(async (items: number[]) => {
      gone.push(items)
      await new Promise<void>(resolve => turns.push(resolve))
      return items.map(item => item * 2)
    })
    const answers = Promise.all([1, 2, 3].map(doubled))
    expect(gone).toEqual([[1]])
    turns.shift()?.()
    await expect.poll(() => gone, { timeout: 30_000 }).toEqual([[1], [2, 3]])
    turns.shift()?.()
    expect(await answers).toEqual([2, 4, 6])
  })

  test('fails for all that went along, and for nothing after it', async () => {
    let away = true
    const work = together(async (items: string[]) => {
      if (away) throw new Error('away')
      return items
    })
    const failed = await Promise.allSettled(['a', 'b', 'c'].map(work))
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    away = false
    expect(await work('d')).toBe('d')
  })
})
