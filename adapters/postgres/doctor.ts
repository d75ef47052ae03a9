import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type pg from 'pg'
import * as z from 'zod'
import { InputError } from '../../src/errors.ts'
import type { DatabaseFacts, KeptMap } from '../../src/examination.ts'
import { databaseTexts } from '../../src/texts/nl/database.ts'
import { createPool } from './connection.ts'
import type { OpenOptions } from './database.ts'
import { FOLDER, openEmbedded } from './embedded.ts'
import { servesEvery, workspaceLinks } from './entrance.ts'
import { installedWorkspaces } from './installations.ts'
import { loadMap } from './map.ts'
import { pendingMigrations } from './migrate.ts'
import { checkServer } from './server.ts'
import { one, rows, type Session, sql } from './sql.ts'
import { transaction } from './transaction.ts'
import { newKey } from './vault/crypto.ts'
import { hasKeys, type KeySource, readKeys } from './vault/key-file.ts'
import { lockedOut } from './vault/key-rows.ts'
import type { Keyring } from './vault/keyring.ts'

const DEADLINE_MS = 5_000

/** Where the master key is; unlike readKeys this makes none. @throws InputError when it is no key, or open to others */
export function examineKeys(source: KeySource): 'setting' | 'file' | 'not made yet' {
  if (!hasKeys(source)) return 'not made yet'
  readKeys(source)
  return source.key === undefined ? 'file' : 'setting'
}

/** Without a key of our own every key in the database is locked. */
const keysAtHand = (source: KeySource): Keyring =>
  hasKeys(source) ? readKeys(source) : { current: newKey(), next: null }

const MapRow = z.object({ name: z.string(), importedAt: z.date().nullable() })

async function keptMaps(session: Session): Promise<KeptMap[]> {
  const all = await rows(session, MapRow, sql`select name, imported_at from municipality order by name collate "C"`)
  const maps: KeptMap[] = []
  for (const { name, importedAt } of all)
    maps.push({ municipality: name, importedAt, services: (await loadMap(session, name))?.map.services ?? [] })
  return maps
}

const Version = z.object({ version: z.string() })

async function facts(pool: pg.Pool, source: KeySource): Promise<DatabaseFacts> {
  const pending = await pendingMigrations(pool)
  return transaction(pool, async session => {
    const about = await one(session, Version, sql`select current_setting('server_version') as version`)
    const content =
      pending.length === 0
        ? {
            lockedOut: await lockedOut(session, keysAtHand(source)),
            maps: await keptMaps(session),
            workspaces: {
              links: await workspaceLinks(session),
              serves: await servesEvery(session),
              installed: await installedWorkspaces(session),
            },
          }
        : null
    return { version: about!.version, pending, content }
  })
}

/** The same for both engines, and nothing stays open. */
async function over(pool: pg.Pool, work: () => Promise<DatabaseFacts>, stop: () => Promise<void>) {
  try {
    return await work()
  } finally {
    await pool.end()
    await stop()
  }
}

/**
 * Looks at the database without changing it: no migration, no key, no folder is made.
 * @returns null: the embedded database was not made yet
 * @throws InputError when it can't be used: why, and what to do
 */
export async function examineDatabase(
  { url, dir, production, allowEmbeddedInProduction }: OpenOptions & { dir: string },
  source: KeySource,
): Promise<DatabaseFacts | null> {
  if (url) {
    const pool = createPool({ connectionString: url, connectionTimeoutMillis: DEADLINE_MS }, 1)
    const work = () => checkServer(pool, url).then(() => facts(pool, source))
    return over(pool, work, async () => {})
  }
  if (production && !allowEmbeddedInProduction) throw new InputError(databaseTexts.embeddedInProduction)
  if (!existsSync(join(resolve(dir), FOLDER))) return null
  const { connecting, stop } = await openEmbedded(dir)
  const pool = createPool(connecting, 1)
  return over(pool, () => facts(pool, source), stop)
}
