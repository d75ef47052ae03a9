/** The composition root: reads what is asked for and hands in the clock, the environment, files and adapters. */
import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pino } from 'pino'
import type { PostgresDatabase } from '../adapters/postgres/database.ts'
import { readArguments } from './commands/arguments.ts'
import type { Command, Io } from './commands/io.ts'
import { type Config, readConfig } from './config.ts'
import { InputError, UsageError } from './errors.ts'
import { commands as t } from './texts/nl/commands.ts'

/** The commands, each loaded only when asked for, so that a check starts at once. `start` stands below. */
const COMMANDS: Record<string, () => Promise<{ run: Command }>> = {
  'import-map': () => import('./commands/import-map-command.ts'),
  ask: () => import('./commands/ask.ts'),
  check: () => import('./commands/check.ts'),
  'consent-table': () => import('./commands/consent-table-command.ts'),
  migrate: () => import('./commands/migrate.ts'),
}

const now = (): Date => new Date()

async function openMigrated(config: Config): Promise<{ database: PostgresDatabase; ran: string[] }> {
  const { openDatabase } = await import('../adapters/postgres/database.ts')
  const database = await openDatabase({
    url: config.DATABASE_URL,
    dir: config.DATA_DIR,
    production: config.NODE_ENV === 'production',
    allowEmbeddedInProduction: config.EMBEDDED_IN_PRODUCTION,
  })
  return { database, ran: await database.migrate(now()) }
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

/** One file, or the files of a folder. */
async function files(path: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  try {
    const names = (await stat(path)).isDirectory() ? (await readdir(path)).map(name => join(path, name)) : [path]
    return await Promise.all(names.map(async name => ({ name: basename(name), bytes: await readFile(name) })))
  } catch {
    throw new InputError(t.noFile(path))
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
    files,
    database: open,
    migrated: () => ran,
    withSample: async () => {
      const database = await open()
      await ensureSample(database)
      return database
    },
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    print: text => void process.stdout.write(`${text}\n`),
    tell: text => void process.stderr.write(`${text}\n`),
    close: async () => (await opening)?.database.close(),
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

/** `start`: the local workspace, until Ctrl-C or SIGTERM. */
async function start(args: string[]): Promise<void> {
  const { values } = readArguments(args, { port: { type: 'string' }, data: { type: 'string' } }, [])
  const config = readConfig({
    ...process.env,
    ...(values.port && { PORT: values.port }),
    ...(values.data && { DATA_DIR: values.data }),
  })
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  const { database } = await openMigrated(config)
  if (database.engine === 'embedded') log.warn(t.embedded)
  const sample = await ensureSample(database)
  if (sample) log.info(t.sample(sample))

  const { createBot } = await import('./bot.ts')
  const { localServer } = await import('../adapters/local/server.ts')
  const { adaptiveCard } = await import('../adapters/teams/adaptive-card.ts')
  const failed = (error: unknown, reference: string) =>
    log.error({ reference, name: error instanceof Error ? error.name : typeof error, stack: stackOf(error) }, 'failed')
  const bot = createBot({ database, now, newReference, failed })
  const server = await localServer({
    host: config.HOST,
    port: config.PORT,
    database,
    handle: bot.handle,
    render: adaptiveCard,
    now,
    newId: randomUUID,
    failed: error => failed(error, newReference()),
  })
  process.stdout.write(`${t.ready(server.url)}\n`)

  const stop = async () => {
    await server.close()
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
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
  if (name !== 'start') return runCommand(name, args)
  await start(args)
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
    if (status !== null) process.exitCode = status
  },
  error => {
    process.exitCode = complain(error)
  },
)
