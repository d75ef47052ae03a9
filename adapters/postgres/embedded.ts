import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError } from '../../src/errors.ts'
import { databaseTexts as t } from '../../src/texts/nl/database.ts'
import type { Connecting } from './connection.ts'
import { lockFolder } from './lock.ts'
import { pgliteStream, type RawEngine } from './stream.ts'

/** PGlite 0.5 is PostgreSQL 18; a data folder of another major version does not open. */
export const EMBEDDED_MAJOR = '18'

/** Where the embedded engine keeps its files inside the data folder, and the lock beside them. */
export const FOLDER = 'database'
const LOCK = 'database.lock.pid'

/** Looks before the engine does, because its own message says nothing. */
function checkFolder(folder: string): void {
  const version = join(folder, 'PG_VERSION')
  const major = existsSync(version) ? readFileSync(version, 'utf8').trim() : EMBEDDED_MAJOR
  if (major !== EMBEDDED_MAJOR) throw new InputError(t.otherMajor(folder, major, EMBEDDED_MAJOR))
}

const CANNOT_WRITE = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST']

function ownFolder(dir: string): { folder: string; release: () => void } {
  const folder = join(resolve(dir), FOLDER)
  try {
    const { release } = lockFolder(dir, join(resolve(dir), LOCK))
    return { folder, release }
  } catch (error) {
    if (CANNOT_WRITE.includes((error as NodeJS.ErrnoException).code ?? '')) throw new InputError(t.notWritable(dir))
    throw error
  }
}

/** The engine is large, so it is loaded only when it is used. */
async function startEngine(dataDir: string | undefined, template: Blob | undefined) {
  const { PGlite } = await import('@electric-sql/pglite')
  return PGlite.create({ dataDir, loadDataDir: template })
}

/** Named here, because `pg` would take the name of whoever started the process, who may have none. */
export const connectTo = (engine: RawEngine): Connecting => ({
  stream: pgliteStream(engine),
  user: 'postgres',
  database: 'postgres',
})

/** An embedded PostgreSQL in this process, and how to stop it. */
export interface Embedded {
  connecting: Connecting
  stop: () => Promise<void>
}

async function openOnDisk(dir: string): Promise<Embedded> {
  const { folder, release } = ownFolder(dir)
  try {
    checkFolder(folder)
    const engine = await startEngine(folder, undefined)
    return { connecting: connectTo(engine), stop: () => engine.close().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}

async function openInMemory(template: Blob | undefined): Promise<Embedded> {
  const engine = await startEngine(undefined, template)
  return { connecting: connectTo(engine), stop: () => engine.close() }
}

/**
 * Opens the embedded database. It never waits for the disk, so a power cut may cost data; a crash of the
 * process does not.
 * @param dir the data folder, made when it is not there; absent: in memory
 * @param template in memory only: a dump of a data folder to start from
 * @throws InputError when another process has the folder, or it was made by another major version
 */
export const openEmbedded = (dir?: string, template?: Blob): Promise<Embedded> =>
  dir === undefined ? openInMemory(template) : openOnDisk(dir)
