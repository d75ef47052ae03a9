import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'
import * as z from 'zod'
import { InputError } from '../../src/errors.ts'
import { databaseTexts as t } from '../../src/texts/nl/database.ts'
import { rows, run, type Session, sql } from './sql.ts'
import { transaction } from './transaction.ts'

export const MIGRATIONS = new URL('./migrations/', import.meta.url)
/** Rights, which are set again each time: tables may be new. */
export const RIGHTS = ['./grants.sql', './scope.sql'].map(name => new URL(name, import.meta.url))

interface Migration {
  name: string
  text: string
  sha256: string
}

/** The numbered files, in order. Line ends don't count: a checkout on Windows is the same migration. */
async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => /^\d{3}_\w+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async name => {
      const text = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

const Ran = z.object({ name: z.string(), sha256: z.string() })

/** Processes that start together wait here for each other. */
const lock = (session: Session) => run(session, sql`select pg_advisory_xact_lock(7246531)`)

const createMigrationTable = (session: Session) =>
  run(
    session,
    sql`do $$ begin
          if to_regclass('schema_migration') is null then
            create table schema_migration (name text primary key, sha256 text not null, ran_at timestamptz not null);
          end if;
        end $$`,
  )

/** Rights of the service's own role and of who is confined to a municipality, for tables that are new. */
async function grant(session: Session): Promise<void> {
  for (const file of RIGHTS) await session.query({ text: await readFile(file, 'utf8'), values: [] })
}

/** The service's own role may not make tables, and an owner may not always make roles: say who may. */
function explain(error: unknown): never {
  const { code, message = '' } = error as { code?: string; message?: string }
  if (code !== '42501') throw error
  throw new InputError(/role/.test(message) ? t.needsRole : t.needsOwner)
}

const ranBefore = (session: Session) => rows(session, Ran, sql`select name, sha256 from schema_migration`)

const recordMigration = (session: Session, { name, sha256 }: Migration, at: Date) =>
  run(session, sql`insert into schema_migration (name, sha256, ran_at) values (${name}, ${sha256}, ${at})`)

function pending(migrations: Migration[], ran: z.infer<typeof Ran>[]): Migration[] {
  const unknown = ran.find(({ name }) => !migrations.some(m => m.name === name))
  if (unknown) throw new InputError(t.unknownMigration(unknown.name))
  const hashes = new Map(ran.map(({ name, sha256 }) => [name, sha256]))
  const changed = migrations.find(m => hashes.has(m.name) && hashes.get(m.name) !== m.sha256)
  if (changed) throw new InputError(t.changedMigration(changed.name))
  return migrations.filter(m => !hashes.has(m.name))
}

const hasMigrationTable = async (session: Session): Promise<boolean> =>
  (
    await rows(
      session,
      z.object({ name: z.string() }),
      sql`select relname as name from pg_class
    where oid = to_regclass('schema_migration')`,
    )
  ).length > 0

/**
 * What migrate would run; nothing is changed.
 * @throws InputError when a migration was changed after it ran, or the database is of a newer version
 */
export const pendingMigrations = (pool: pg.Pool, folder: URL = MIGRATIONS): Promise<string[]> =>
  transaction(pool, async session => {
    const ran = (await hasMigrationTable(session)) ? await ranBefore(session) : []
    return pending(await readMigrations(folder), ran).map(({ name }) => name)
  })

/**
 * Brings the database up to date: what has not run yet runs in order, in one transaction, forward only.
 * @param at what is noted as the time of running
 * @returns the names of what ran now
 * @throws InputError when a migration was changed after it ran, the database is of a newer version, or this role may not
 */
export const migrate = (pool: pg.Pool, at: Date, folder: URL = MIGRATIONS): Promise<string[]> =>
  transaction(pool, async session => {
    await lock(session)
    await createMigrationTable(session)
    const todo = pending(await readMigrations(folder), await ranBefore(session))
    for (const migration of todo) {
      await session.query({ text: migration.text, values: [] })
      await recordMigration(session, migration, at)
    }
    await grant(session)
    return todo.map(({ name }) => name)
  }).catch(explain)
