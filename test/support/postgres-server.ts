import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A real PostgreSQL for tests: made in a temporary folder, on a free port, gone afterwards. */
export interface PostgresServer {
  /** Its data. */
  folder: string
  /** Address of a database on it. */
  url(database: string): string
  /** Ends it properly, and leaves its folder. */
  halt(): Promise<void>
  /** Takes its folder away. */
  remove(): void
  stop(): Promise<void>
}

const BEGIN_OF_PACKAGES = '/usr/lib/postgresql'
const has = (folder: string): boolean => ['initdb', 'postgres'].every(name => existsSync(join(folder, name)))

/** The folder with initdb and postgres, newest version first; null: not on this machine. */
export function postgresBinaries(): string | null {
  const packaged = existsSync(BEGIN_OF_PACKAGES)
    ? readdirSync(BEGIN_OF_PACKAGES)
        .sort((a, b) => Number(b) - Number(a))
        .map(v => join(BEGIN_OF_PACKAGES, v, 'bin'))
    : []
  const configured = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const onPath = (process.env.PATH ?? '').split(delimiter)
  return [...packaged, ...(configured ? [configured] : []), ...onPath].find(has) ?? null
}

/** What to say, loudly, when the promises can't be checked on a real server here. */
export const SKIPPED =
  'SKIPPED: no PostgreSQL on this machine. Install it (Debian: apt-get install postgresql) to run these.'

interface Account {
  uid?: number
  gid?: number
}

/** PostgreSQL refuses to run as root, so root lends it another user. */
function account(): Account {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const found = ['postgres', 'nobody'].map(name => users.find(([user]) => user === name)).find(user => user)
  if (!found) throw new Error('no user postgres or nobody to run a server as')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Small files of its log, so that a copy of the folder is small. */
function initialise(binaries: string, folder: string, as: Account): void {
  const made = ['-N', '--wal-segsize=1', '-U', 'schakel', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']
  const options = ['-D', folder, ...made]
  const { status, stderr } = spawnSync(join(binaries, 'initdb'), options, { ...as, cwd: '/', encoding: 'utf8' })
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`)
}

/** The folder of a server that was stopped, for another one, of whoever runs it. */
function copyFolder(from: string, to: string, { uid, gid }: Account): void {
  cpSync(from, to, { recursive: true })
  chmodSync(to, 0o700)
  if (uid === undefined) return
  for (const name of ['', ...(readdirSync(to, { recursive: true }) as string[])]) chownSync(join(to, name), uid, gid!)
}

/** Nothing here has to survive a power cut. */
const SETTINGS = ['listen_addresses=127.0.0.1', 'fsync=off', 'max_connections=100', 'max_wal_size=1GB'].flatMap(one => [
  '-c',
  one,
])

/** Resolves when the server says that it takes connections; rejects with its log when it does not come so far. */
function launch(binaries: string, folder: string, port: number, as: Account): Promise<ChildProcess> {
  const options = ['-D', folder, '-p', String(port), '-k', folder, ...SETTINGS]
  const server = spawn(join(binaries, 'postgres'), options, { ...as, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  return new Promise((resolve, reject) => {
    let log = ''
    server.stderr!.on('data', (text: Buffer) => {
      log += text
      if (log.includes('ready to accept connections')) resolve(server)
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`postgres stopped: ${log}`)))
  })
}

/** What a port was free for a moment ago may have been taken since: then another one. */
async function launchSomewhere(binaries: string, folder: string, as: Account) {
  for (let left = 5; ; left -= 1) {
    const port = await freePort()
    try {
      return { port, server: await launch(binaries, folder, port, as) }
    } catch (error) {
      if (left === 0 || !/could not bind/.test(String(error))) throw error
    }
  }
}

/**
 * Starts a server, as another user than root. The caller stops it; the end of this process does too.
 * @param template the data folder of a server that was stopped, to start from a copy of
 * @throws Error when there are no binaries: look with postgresBinaries first
 */
export async function startServer(template?: string): Promise<PostgresServer> {
  const binaries = postgresBinaries()
  if (!binaries) throw new Error(SKIPPED)
  const as = account()
  const folder = mkdtempSync(join(tmpdir(), 'schakel-postgres-'))
  const data = join(folder, 'data')
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid!)
  if (template) copyFolder(template, data, as)
  else initialise(binaries, data, as)
  const { port, server } = await launchSomewhere(binaries, data, as)
  const atExit = () => void server.kill('SIGQUIT')
  process.once('exit', atExit)
  const halt = async () => {
    process.off('exit', atExit)
    const gone = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGINT')
    await gone
  }
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const url = (database: string) => `postgres://schakel@127.0.0.1:${port}/${database}`
  return { folder: data, url, halt, remove, stop: () => halt().then(remove) }
}

/** Runs one statement as the owner of the server. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
