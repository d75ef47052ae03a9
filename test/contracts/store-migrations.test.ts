import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createPool } from '../../adapters/postgres/connection.ts'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { openEmbedded } from '../../adapters/postgres/embedded.ts'
import { migrate } from '../../adapters/postgres/migrate.ts'
import { MIGRATED_AT, postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schakel-migrations-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const up = (pool: pg.Pool) => migrate(pool, MIGRATED_AT, pathToFileURL(`${folder}/`))

function promises(open: () => Promise<{ pool: pg.Pool; close: () => Promise<void> }>): void {
  let pool: pg.Pool
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ pool, close } = await open())
  })
  beforeEach(() => pool.query('drop schema public cascade; create schema public'))
  afterAll(() => close())

  const tables = async () => {
    const { rows } = await pool.query(
      "select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1",
    )
    return rows.map(row => row.tablename)
  }

  test('each migration runs once, in the order of its number', async () => {
    write('002_second.sql', 'insert into t values (2);')
    write('001_first.sql', 'create table t (n int); insert into t values (1);')
    write('notes.txt', 'not a migration')
    expect(await up(pool)).toEqual(['001_first.sql', '002_second.sql'])
    expect(await up(pool)).toEqual([])
    write('003_third.sql', 'insert into t values (3);')
    expect(await up(pool)).toEqual(['003_third.sql'])
    expect((await pool.query('select n from t order by n')).rows.map(row => row.n)).toEqual([1, 2, 3])
    const { rows } = await pool.query('select distinct ran_at from schema_migration')
    expect(rows).toEqual([{ ran_at: MIGRATED_AT }])
  })

  test('when one fails, nothing of the whole run stays', async () => {
    write('001_first.sql', 'create table t (n int);')
    write('002_second.sql', 'create table u (n int); select no_such_thing();')
    await expect(up(pool)).rejects.toThrow('no_such_thing')
    expect(await tables()).toEqual([])
    write('002_second.sql', 'create table u (n int);')
    expect(await up(pool)).toEqual(['001_first.sql', '002_second.sql'])
  })

  test('a migration that was changed after it ran is refused by name; other line ends are no change', async () => {
    write('001_first.sql', 'create table t (n int);\n-- end\n')
    await up(pool)
    write('001_first.sql', 'create table t (n int);\r\n-- end\r\n')
    expect(await up(pool)).toEqual([])
    write('001_first.sql', 'create table t (n bigint);\n')
    await expect(up(pool)).rejects.toThrow('001_first.sql is veranderd')
  })

  test('a database of a newer version is refused, not used half', async () => {
    write('001_first.sql', 'create table t (n int);')
    write('002_newer.sql', 'create table u (n int);')
    await up(pool)
    rmSync(join(folder, '002_newer.sql'))
    await expect(up(pool)).rejects.toThrow('002_newer.sql is hier onbekend')
  })
}

describe('on the embedded database', () => {
  promises(async () => {
    const { connecting, stop } = await openEmbedded()
    const pool = createPool(connecting, 2)
    return { pool, close: () => pool.end().then(stop) }
  })
})

describe.skipIf(!postgresBinaries())('on a real PostgreSQL', () => {
  let server: TestPostgres
  promises(async () => {
    server = await startPostgres()
    const pool = createPool({ connectionString: await server.database('empty') }, 2)
    return { pool, close: () => pool.end().then(server.stop) }
  })

  test('processes that start at once migrate once', async () => {
    const url = await server.database('empty')
    const databases = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url })))
    const ran = await Promise.all(databases.map(database => database.migrate(MIGRATED_AT)))
    expect(ran.filter(names => names.length > 0)).toHaveLength(1)
    await Promise.all(databases.map(database => database.close()))
  })
})
if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)
