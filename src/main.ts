/** The composition root: reads what is asked for and hands in the clock, the environment, files and adapters. */
import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Logger } from 'pino'
import type { LocalServer, ServerPorts } from '../adapters/local/server.ts'
import type { PostgresDatabase } from '../adapters/postgres/database.ts'
import { beginRotation, endRotation, type KeySource, readKeys } from '../adapters/postgres/vault/key-file.ts'
import { readArguments } from './commands/arguments.ts'
import type { Command, Io } from './commands/io.ts'
import { addressesOf, type Config, readConfig } from './config.ts'
import type { Clock } from './delivery/clock.ts'
import { InputError, UsageError } from './errors.ts'
import type { Examination } from './examination.ts'
import { createMeters, type Meters } from './monitoring/meters.ts'
import type { Platform, Rooms } from './ports.ts'
import { vaultTexts } from './texts/nl/accountability.ts'
import { commands as t } from './texts/nl/commands.ts'

/** What was compiled once is read back at the next start: half the time of loading. */
enableCompileCache()

/** The commands, each loaded only when asked for, so that a check starts at once. `start` and `doctor` stand below. */
const COMMANDS: Record<string, () => Promise<{ run: Command }>> = {
  'import-map': () => import('./commands/import-map-command.ts'),
  'import-people': () => import('./commands/import-people-command.ts'),
  'export-people': () => import('./commands/export-people.ts'),
  ask: () => import('./commands/ask.ts'),
  check: () => import('./commands/check.ts'),
  'consent-table': () => import('./commands/consent-table-command.ts'),
  migrate: () => import('./commands/migrate.ts'),
  'teams-package': () => import('./commands/teams-package.ts'),
  audit: () => import('./commands/audit.ts'),
  export: () => import('./commands/export.ts'),
  erase: () => import('./commands/erase.ts'),
  vault: () => import('./commands/vault.ts'),
  workspace: () => import('./commands/workspace.ts'),
  broadcast: () => import('./commands/broadcast.ts'),
  'broadcast-status': () => import('./commands/broadcast-status.ts'),
}

const now = (): Date => new Date()

/** Nobody reads the output any more, as with '| head': what was begun is finished in silence. */
let unread = false
/** As a process ends that its reader left: 128 and SIGPIPE. */
const LEFT_BY_READER = 141
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    unread = true
    process.exitCode = LEFT_BY_READER
  })

const openai = () => import('../adapters/openai/openai.ts')
const modelParts = () => import('./model/open.ts')

const keySource = (config: Config): KeySource => ({
  dir: config.DATA_DIR,
  key: config.VAULT_KEY,
  next: config.VAULT_KEY_NEXT,
})

const databaseOptions = (config: Config) => ({
  url: config.DATABASE_URL,
  dir: config.DATA_DIR,
  production: config.NODE_ENV === 'production',
  allowEmbeddedInProduction: config.EMBEDDED_IN_PRODUCTION,
  addresses: addressesOf(config),
})

/** @throws InputError when the database holds keys that the master keys at hand don't open */
async function checkKeys(database: PostgresDatabase): Promise<void> {
  const count = await database.transaction(store => store.vault.lockedOut())
  if (count > 0) throw new InputError(vaultTexts.lockedOut(count))
}

async function openMigrated(config: Config): Promise<{ database: PostgresDatabase; ran: string[] }> {
  const { openDatabase } = await import('../adapters/postgres/database.ts')
  const database = await openDatabase({ ...databaseOptions(config), keys: readKeys(keySource(config)) })
  try {
    const ran = await database.migrate(now())
    await checkKeys(database)
    return { database, ran }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The sample municipality, in an embedded database that has none yet. @returns its name when it was loaded */
async function ensureSample(database: PostgresDatabase): Promise<string | null> {
  if (database.engine === 'server') return null
  const { sampleFiles } = await import('../adapters/local/sample.ts')
  const { loadSample } = await import('./commands/load-sample.ts')
  const files = await sampleFiles()
  return database.transaction(async store =>
    (await store.municipalities()).length > 0 ? null : loadSample(store, files, now()),
  )
}

/** One file, or the files of a folder (not of the folders in it). */
async function files(path: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  try {
    const names = (await stat(path)).isDirectory()
      ? (await readdir(path, { withFileTypes: true })).filter(one => one.isFile()).map(one => join(path, one.name))
      : [path]
    return await Promise.all(names.map(async name => ({ name: basename(name), bytes: await readFile(name) })))
  } catch {
    throw new InputError(t.noFile(path))
  }
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch(() => {
    throw new InputError(t.notWritten(path))
  })
}

/** The lines of standard input, as long as somebody reads what comes of them. */
async function* lines(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (unread) return
    yield line
  }
}

/** What a command gets; `close` lets go of what it opened. */
function ioFor(config: Config): Io & { close(): Promise<void> } {
  let opening: ReturnType<typeof openMigrated> | undefined
  let ran: string[] = []
  const open = async () => {
    opening ??= openMigrated(config)
    const opened = await opening
    ran = opened.ran
    return opened.database
  }
  return {
    now,
    newReference,
    files,
    database: open,
    migrated: () => ran,
    withSample: async () => {
      const database = await open()
      await ensureSample(database)
      return database
    },
    rotation: { begin: () => beginRotation(keySource(config)), end: () => endRotation(keySource(config)) },
    save,
    model: async () => (await modelParts()).openModel(config, openai, clock, createMeters()),
    microsoftAppId: config.MICROSOFT_APP_ID,
    lines,
    print: text => void process.stdout.write(`${text}\n`),
    tell: text => void process.stderr.write(`${text}\n`),
    // an opening that failed was complained of already
    close: async () => (await opening?.catch(() => null))?.database.close(),
  }
}

async function runCommand(name: string, args: string[]): Promise<number> {
  const load = COMMANDS[name]
  if (!load) throw new UsageError(t.unknownCommand(name))
  const io = ioFor(readConfig(process.env))
  try {
    return await (await load()).run(io, args)
  } finally {
    await io.close()
  }
}

/** `doctor`: looks at the settings itself, so that a mistake in one doesn't hide the rest; changes nothing. */
async function runDoctor(args: string[]): Promise<number> {
  readArguments(args, {}, [])
  const { doctor } = await import('./commands/doctor.ts')
  const database = () => import('../adapters/postgres/doctor.ts')
  const look: Examination = {
    database: async config => (await database()).examineDatabase(databaseOptions(config), keySource(config)),
    vaultKey: async config => (await database()).examineKeys(keySource(config)),
    slack: async config => (await import('../adapters/slack/doctor.ts')).examineSlack(config),
    teams: async config => (await import('../adapters/teams/doctor.ts')).examineTeams(config, now),
    model: async config => (await import('../adapters/openai/doctor.ts')).examineModel(config),
    port: async config => (await import('../adapters/local/doctor.ts')).examinePort(config.HOST, config.PORT),
  }
  return doctor({ ...look, env: process.env, now: now() }, text => void say(text))
}

type Bot = ReturnType<typeof import('./bot.ts').createBot>
type Failed = (error: unknown, reference: string) => void

/** `start`: the local workspace and the chat platforms that are set up, until Ctrl-C or SIGTERM. */
async function start(args: string[]): Promise<void> {
  const { values } = readArguments(args, { port: { type: 'string' }, data: { type: 'string' } }, [])
  const config = readConfig({
    ...process.env,
    ...(values.port && { PORT: values.port }),
    ...(values.data && { DATA_DIR: values.data }),
  })
  const { pino } = await import('pino')
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  const { database } = await openMigrated(config)
  if (database.engine === 'embedded') log.warn(t.embedded)
  const sample = await ensureSample(database)
  if (sample) log.info(t.sample(sample))

  const { createBot } = await import('./bot.ts')
  const { localServer } = await import('../adapters/local/server.ts')
  const { adaptiveCard } = await import('../adapters/teams/adaptive-card.ts')
  const { invitationFile } = await import('./case-discussion/invitation.ts')
  const failed = (error: unknown, reference: string) =>
    log.error({ reference, name: error instanceof Error ? error.name : typeof error, stack: stackOf(error) }, 'failed')
  const asked = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => asked.resolve())

  const meters = createMeters()
  const model = await (await modelParts()).modelForBot(config, openai, clock, meters)
  const bot = createBot({ database, now, newReference, failed, model })
  await database.transaction(bot.prepare)
  const platforms = await openPlatforms(config, database, bot, meters, log, failed)
  const server = await localServer({
    host: config.HOST,
    port: config.PORT,
    page: config.NODE_ENV !== 'production',
    database,
    handle: bot.handle,
    render: adaptiveCard,
    now,
    newId: randomUUID,
    failed: error => failed(error, newReference()),
    also: platforms.addTo,
    invitation: token => database.transaction(store => invitationFile(store, token, now())),
    metrics: platforms.metrics,
  })
  await platforms.start(server)
  process.stdout.write(`${t.ready(server.url)}\n`)
  bot.warm().then(giveBack, error => failed(error, newReference()))
  const { startRounds } = await import('./rounds.ts')
  const stopRounds = startRounds({
    database,
    rooms: platforms.rooms,
    directories: platforms.directories,
    ...{ now, every },
    done: ran => log.info(ran, 'recurring work'),
    failed: error => failed(error, newReference()),
  })

  await asked.promise
  server.notReady()
  await Promise.all([stopRounds(), platforms.disconnect(), server.close()])
  await Promise.all([platforms.stop(), bot.stop()])
  await database.close()
  process.exit(0)
}

/** What only the start needed is given back to the system, once: the engine by itself keeps some 50 MB of it. */
function giveBack(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/** What is under way gets so long to finish when the process stops. */
const DRAIN_MS = 6_000

const clock: Clock = {
  now,
  chance: Math.random,
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Slack and Teams as far as they are set up, on one inbox and outbox; the local page gets what is for its seats. */
async function openPlatforms(
  config: Config,
  database: PostgresDatabase,
  bot: Bot,
  meters: Meters,
  log: Logger,
  failed: Failed,
) {
  const { createPostOffice } = await import('./delivery/post-office.ts')
  const { localCourier } = await import('../adapters/local/courier.ts')
  const { createLastLook } = await import('./case-discussion/last-look.ts')
  const rooms: Partial<Record<Platform, Rooms>> = {}
  const office = createPostOffice({
    mail: database.mail(),
    bot,
    mayShow: createLastLook({ database, rooms, now }),
    clock,
    limit: config.MESSAGES_PER_MINUTE,
    meters,
    newReference,
    failed,
    log,
  })
  const shared = { config, database, now, newId: randomUUID, home: bot.home, failed: office.failed }
  const slack =
    config.SLACK_BOT_TOKEN || config.SLACK_CLIENT_ID
      ? (await import('../adapters/slack/slack.ts')).slack({ ...shared, noted: office.noted('slack') })
      : null
  const refused = (why: string) => office.noted('teams')(`refused: ${why}`, null)
  const teams =
    config.MICROSOFT_APP_ID || config.TEAMS_ANONYMOUS
      ? (await import('../adapters/teams/teams.ts')).teams({ ...shared, refused })
      : null
  Object.assign(rooms, { slack: slack?.rooms, teams: teams?.rooms })
  let disconnect = async () => {}
  return {
    rooms,
    addTo(routes: Parameters<NonNullable<ServerPorts['also']>>[0]) {
      const slackRoutes = slack?.routes(office.reception)
      if (slackRoutes) routes.route('/', slackRoutes)
      if (teams) routes.route('/', teams.routes(office.reception))
    },
    metrics: office.metrics,
    directories: { ...(slack && { slack: slack.directory }), ...(teams && { teams: teams.directory }) },
    async start(page: LocalServer) {
      rooms.local = page.rooms
      const couriers = { slack: slack?.courier, teams: teams?.courier, local: localCourier(page.deliver) }
      office.start(couriers, { slack: slack?.lookup, teams: teams?.lookup })
      if (slack) disconnect = await slack.connect(office.reception)
    },
    disconnect: () => disconnect(),
    stop: () => office.stop(DRAIN_MS),
  }
}

/** Now, and every so many ms when the time before is done; `stop` waits for what is under way. */
function every(milliseconds: number, work: () => Promise<unknown>): () => Promise<void> {
  let busy: Promise<unknown> | null = null
  const run = () => {
    busy ??= work().finally(() => {
      busy = null
    })
  }
  run()
  const timer = setInterval(run, milliseconds)
  return async () => {
    clearInterval(timer)
    await busy
  }
}

/** Eight letters and digits that a person can read out on the phone. */
const newReference = (): string => randomUUID().slice(0, 8)

/** Where it happened, without the message: that may hold what someone typed. */
const stackOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .filter(line => line.startsWith('    at '))
        .join('\n')
    : undefined

async function main([name = 'help', ...args]: string[]): Promise<number | null> {
  if (name === 'help' || name === '--help' || name === '-h') return say(t.usage)
  if (args.includes('--help') || args.includes('-h')) return say((t.help as Record<string, string>)[name] ?? t.usage)
  if (name === 'doctor') return runDoctor(args)
  if (name !== 'start') return runCommand(name, args)
  // what was opened before it failed must not keep the process alive
  await start(args).catch(error => process.exit(complain(error)))
  return null
}

const say = (text: string): number => {
  process.stdout.write(`${text}\n`)
  return 0
}

/** A mistake of the caller is one clear text on stderr; anything else is ours, and says where to look. */
function complain(error: unknown): number {
  if (error instanceof UsageError || error instanceof InputError) {
    process.stderr.write(`${error.message}\n`)
    return error instanceof UsageError ? 2 : 1
  }
  process.stderr.write(`${t.unexpected}\n${stackOf(error) ?? ''}\n`)
  return 1
}

main(process.argv.slice(2)).then(
  status => {
    if (status !== null && !unread) process.exitCode = status
  },
  error => {
    process.exitCode = complain(error)
  },
)
