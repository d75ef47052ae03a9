import { InputError } from '../../src/errors.ts'
import type { Database, Mail, Scope, Store } from '../../src/ports.ts'
import { databaseTexts as t } from '../../src/texts/nl/database.ts'
import { type Connecting, createListeningClient, createPool } from './connection.ts'
import { openEmbedded } from './embedded.ts'
import type { Addresses } from './invites.ts'
import { Listening } from './listen.ts'
import { PostgresMail } from './mail.ts'
import { migrate } from './migrate.ts'
import { createSeal, type Seal } from './seal.ts'
import { checkServer } from './server.ts'
import { type Session, sql } from './sql.ts'
import { withStore } from './store.ts'
import { outside, query, transaction } from './transaction.ts'
import { newKey } from './vault/crypto.ts'
import { type Keyring, writing } from './vault/keyring.ts'

/** The one door to storage: a PostgreSQL server and the embedded engine are used in the same way behind it. */
export interface PostgresDatabase extends Database {
  /** The embedded engine is for trying out: whoever opens it says so. */
  engine: 'server' | 'embedded'
  /** Brings the tables up to date, safely with several processes at once; gives the names of what ran. */
  migrate(at: Date): Promise<string[]>
  /** The inbox and outbox, as a process of its own. */
  mail(): Mail
}

export interface OpenOptions {
  /** A PostgreSQL server, 15 or newer. Absent: the embedded engine. */
  url?: string
  /** Data folder of the embedded engine. Absent: in memory, gone at closing. */
  dir?: string
  /** Whether this is production, where the embedded engine is refused unless allowed. */
  production?: boolean
  allowEmbeddedInProduction?: boolean
  /** In memory only: a dump of a data folder to start from. */
  template?: Blob
  /** The master keys of all that is encrypted. Absent: one that is gone at closing, for a database in memory. */
  keys?: Keyring
  /** Where people open what this service serves, by platform. */
  addresses?: Addresses
}

const passingKeys = (): Keyring => ({ current: newKey(), next: null })

/** The embedded engine does one thing at a time; a server is shared with other processes. */
const CONNECTIONS = { embedded: 4, server: 10 }

class OpenDatabase implements PostgresDatabase {
  readonly engine: PostgresDatabase['engine']
  readonly #pool: ReturnType<typeof createPool>
  readonly #listening: Listening
  readonly #url: string | undefined
  readonly #keys: Keyring
  readonly #stop: () => Promise<void>
  readonly #seal: Seal
  readonly #addresses: Addresses
  readonly #listeners: ((municipality: string) => void)[] = []

  constructor(
    engine: PostgresDatabase['engine'],
    connecting: Connecting,
    keys: Keyring,
    stop: () => Promise<void>,
    addresses: Addresses,
  ) {
    this.engine = engine
    this.#addresses = addresses
    this.#keys = keys
    this.#seal = createSeal(writing(keys), keys.current)
    this.#url = connecting.connectionString
    this.#stop = stop
    this.#pool = createPool(connecting, CONNECTIONS[engine])
    this.#listening = new Listening(
      () => createListeningClient(connecting),
      municipality => outside(() => this.#tell(municipality)),
    )
  }

  /** Ready to use: reachable, and hearing of replaced maps. */
  async start(): Promise<void> {
    if (this.#url) await checkServer(this.#pool, this.#url)
    await this.#listening.start()
  }

  #tell(municipality: string): void {
    for (const listener of this.#listeners) listener(municipality)
  }

  migrate(at: Date): Promise<string[]> {
    return migrate(this.#pool, at)
  }

  transaction<T>(work: (store: Store) => Promise<T>, scope: Scope = 'all'): Promise<T> {
    const confined = typeof scope === 'string' ? null : scope
    const inStore = (session: Session) =>
      withStore(session, this.#seal, this.#keys, work, scope === 'visit', this.#addresses)
    return transaction(this.#pool, inStore, confined)
  }

  mail(): Mail {
    return new PostgresMail(this.#pool, this.#seal, this.#keys, this.engine === 'embedded', this.#addresses)
  }

  async ping(): Promise<void> {
    await query(this.#pool, sql`select 1`)
  }

  onMapReplaced(listener: (municipality: string) => void): void {
    this.#listeners.push(listener)
  }

  async close(): Promise<void> {
    await this.#listening.close()
    await this.#pool.end()
    await this.#stop()
  }
}

/** Opens over connections that can be made already; `stop` runs after the last one is closed. */
export async function openOver(
  engine: PostgresDatabase['engine'],
  connecting: Connecting,
  stop: () => Promise<void> = async () => {},
  keys: Keyring = passingKeys(),
  addresses: Addresses = {},
): Promise<PostgresDatabase> {
  const database = new OpenDatabase(engine, connecting, keys, stop, addresses)
  try {
    await database.start()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/**
 * Opens the database: the server at `url`, or the embedded engine in `dir` or in memory. Migrate before use.
 * @throws InputError when the server can't be used, the folder is in use or of another version, or the
 * embedded engine is asked for in production
 */
export async function openDatabase(options: OpenOptions): Promise<PostgresDatabase> {
  const { url, dir, production, allowEmbeddedInProduction, template, keys, addresses } = options
  if (url) {
    const connecting = { connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true }
    return openOver('server', connecting, undefined, keys, addresses)
  }
  if (production && !allowEmbeddedInProduction) throw new InputError(t.embeddedInProduction)
  const { connecting, stop } = await openEmbedded(dir, template)
  return openOver('embedded', connecting, stop, keys, addresses)
}
