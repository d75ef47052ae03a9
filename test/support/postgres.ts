import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Connecting, createPool } from '../../adapters/postgres/connection.ts'
import { openDatabase, openOver, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import { connectTo, type Embedded, openEmbedded } from '../../adapters/postgres/embedded.ts'
import { MIGRATIONS, migrate, RIGHTS } from '../../adapters/postgres/migrate.ts'
import { administer, postgresBinaries, startServer } from './postgres-server.ts'

export { postgresBinaries, SKIPPED } from './postgres-server.ts'

/** When tests say that tables were made. */
export const MIGRATED_AT = new Date('2026-01-01T00:00:00Z')

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/schakel')
const ENGINE = resolve(import.meta.dirname, '../../node_modules/@electric-sql/pglite/package.json')
const MAKERS = ['postgres.ts', 'postgres-server.ts'].map(name => join(import.meta.dirname, name))

/** A template holds for these migrations, these rights, this way of making it and this engine. */
function templateName(kind: string, engine: string | Buffer): string {
  const folder = fileURLToPath(MIGRATIONS)
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  for (const file of [...RIGHTS, ...MAKERS]) hash.update(readFileSync(file))
  return `${kind}-${hash.update(engine).digest('hex').slice(0, 16)}`
}

const DUMP = 'dump.tar'
const FOLDER = 'database'

/** A migrated data folder, and a dump of it. */
async function makeTemplate(dir: string): Promise<void> {
  const { PGlite } = await import('@electric-sql/pglite')
  const engine = await PGlite.create(join(dir, FOLDER))
  const pool = createPool(connectTo(engine), 1)
  await migrate(pool, MIGRATED_AT)
  await pool.end()
  const dump = await engine.dumpDataDir('none')
  await engine.close()
  writeFileSync(join(dir, DUMP), Buffer.from(await dump.arrayBuffer()))
}

/** Making a template takes seconds and opening it a third of one, so it is kept between runs. */
async function keptTemplate(name: string, make: (dir: string) => Promise<void>): Promise<string> {
  const kept = join(CACHE, name)
  if (existsSync(kept)) return kept
  mkdirSync(CACHE, { recursive: true })
  const made = mkdtempSync(join(CACHE, 'making-'))
  await make(made)
  try {
    renameSync(made, kept)
  } catch {
    rmSync(made, { recursive: true }) // another test file was first
  }
  return kept
}

const template = (): Promise<string> => keptTemplate(templateName('pglite', readFileSync(ENGINE)), makeTemplate)

const MIGRATED = 'template_schakel'

/** The folder of a server with a migrated database. */
async function makeServerTemplate(dir: string): Promise<void> {
  const server = await startServer()
  await administer(server.url('postgres'), `create database ${MIGRATED}`)
  const database = await openDatabase({ url: server.url(MIGRATED) })
  await database.migrate(MIGRATED_AT)
  await database.close()
  await server.halt()
  cpSync(server.folder, join(dir, FOLDER), { recursive: true })
  server.remove()
}

const serverTemplate = async (): Promise<string> =>
  join(await keptTemplate(templateName('server', postgresBinaries() ?? ''), makeServerTemplate), FOLDER)

/** Where people open the service, in tests. */
export const ADDRESSES = {
  slack: 'https://schakel.example.org',
  teams: 'https://schakel.example.org',
  local: 'http://127.0.0.1:3978',
}

/** Engines that a test of this process is ready with: emptying one is six times quicker than starting one. */
const idle: Embedded[] = []

/** An engine in memory with the tables, that nobody else has or had. */
export const startInMemory = async (): Promise<Embedded> =>
  openEmbedded(undefined, await openAsBlob(join(await template(), DUMP)))

/** One that may have served before, for work that only touches rows. Stopping it makes it ready for the next. */
async function lendInMemory(): Promise<Embedded> {
  const engine = idle.pop() ?? (await startInMemory())
  const stop = async () => {
    await empty(engine.connecting)
    idle.push(engine)
  }
  return { connecting: engine.connecting, stop }
}

/** An empty, migrated database in memory. */
export async function openInMemory(): Promise<PostgresDatabase> {
  const { connecting, stop } = await lendInMemory()
  return openOver('embedded', connecting, stop, undefined, ADDRESSES)
}

/** Puts an empty, migrated database in a data folder. */
export const fillFolder = async (dir: string): Promise<void> =>
  cpSync(join(await template(), FOLDER), join(dir, FOLDER), { recursive: true })

/** A database that many tests use in turn. */
export interface SharedDatabase {
  database: PostgresDatabase
  /** Empties every table. */
  reset(): Promise<void>
  close(): Promise<void>
}

/**
 * Every table with rows, also those that are only added to: this is the owner, who may lay the triggers to rest.
 * Taking a few rows out is four times quicker than a truncation, which makes new files.
 */
export const EMPTY = `
  do $$ declare
    filled record;
    large text[] := '{}';
  begin
    perform set_config('session_replication_role', 'replica', true);
    for filled in
      select quote_ident(relname) as name, pg_relation_size(oid) > 65536 as is_large from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration'
         and pg_relation_size(oid) > 0
    loop
      if filled.is_large then large := large || filled.name; else execute 'delete from ' || filled.name; end if;
    end loop;
    if cardinality(large) > 0 then execute 'truncate ' || array_to_string(large, ', ') || ' cascade'; end if;
    perform setval(seqrelid, seqstart, false) from pg_sequence;
  end $$`

/** Time passes for what was killed, so that nobody has to wait for its silence; only while no other process lives. */
export const LONG_SILENT = `
  update sending_process set seen_at = seen_at - interval '30 seconds';
  update bulk_turn set until = until - interval '30 seconds'`

async function empty(connecting: Connecting): Promise<void> {
  const owner = createPool(connecting, 1)
  await owner.query(EMPTY)
  await owner.end()
}

/** @param owner as whom the tables are emptied */
function share(database: PostgresDatabase, owner: Connecting): SharedDatabase {
  const pool = createPool(owner, 1)
  const reset = async () => void (await pool.query(EMPTY))
  return { database, reset, close: () => pool.end().then(() => database.close()) }
}

const shareEmbedded = async ({ connecting, stop }: Embedded): Promise<SharedDatabase> =>
  share(await openOver('embedded', connecting, stop, undefined, ADDRESSES), connecting)

export const shareInMemory = async (): Promise<SharedDatabase> => shareEmbedded(await lendInMemory())

export async function shareOnDisk(): Promise<SharedDatabase> {
  const { dir, remove } = temporaryFolder()
  await fillFolder(dir)
  const shared = await shareEmbedded(await openEmbedded(dir))
  return { ...shared, close: () => shared.close().finally(remove) }
}

export async function shareServer(): Promise<SharedDatabase> {
  const server = await startPostgres()
  const url = await server.database('migrated')
  const shared = share(await openDatabase({ url }), { connectionString: url })
  return { ...shared, close: () => shared.close().then(server.stop) }
}

/** The same, used by a role that may do no more than the service needs. The owner migrates. */
export async function shareServerAsService(): Promise<SharedDatabase> {
  const server = await startPostgres()
  const url = await server.database('migrated')
  await administer(url, 'create role schakel_app login')
  const owner = await openDatabase({ url })
  await owner.migrate(MIGRATED_AT)
  await owner.close()
  const shared = share(await openDatabase({ url: asService(url) }), { connectionString: url })
  return { ...shared, close: () => shared.close().then(server.stop) }
}

/** The address of a database for the service's own role. */
export const asService = (url: string): string => url.replace('//schakel@', '//schakel_app@')

/** A folder that is gone after `remove`. */
export function temporaryFolder(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'schakel-test-'))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** A real server with databases for tests. */
export interface TestPostgres {
  /** Address of a new database: migrated already, or without any table. */
  database(kind?: 'migrated' | 'empty'): Promise<string>
  /** An empty, migrated database, opened. */
  open(): Promise<PostgresDatabase>
  stop(): Promise<void>
}

/**
 * Starts a real PostgreSQL of this test file's own. Look with postgresBinaries first whether it can; call stop
 * afterwards.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const server = await startServer(await serverTemplate())
  let count = 0
  const database = async (kind: 'migrated' | 'empty' = 'migrated'): Promise<string> => {
    const name = `test_${++count}`
    await administer(
      server.url('postgres'),
      `create database ${name} template ${kind === 'migrated' ? MIGRATED : 'template1'}`,
    )
    return server.url(name)
  }
  return { database, open: async () => openDatabase({ url: await database() }), stop: server.stop }
}
