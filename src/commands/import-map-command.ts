import { UsageError } from '../errors.ts'
import { commands as t } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import { importMap } from './import-map.ts'
import type { Command } from './io.ts'

const OPTIONS = {
  municipality: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** `import-map FILE --municipality NAME`: the report goes to stdout when it was imported, else to stderr. */
export const run: Command = async (io, args) => {
  const { values, positionals } = readArguments(args, OPTIONS, [t.file])
  const municipality = values.municipality?.trim()
  if (!municipality) throw new UsageError(t.missing('--municipality NAAM'))
  const onProgress = (done: number, total: number) => io.tell(t.progress(done, total))
  const result = await importMap({ now: io.now, database: io.database, onProgress }, await io.files(positionals[0]!), {
    municipality,
    dryRun: values['dry-run'],
    json: values.json,
  })
  if (result.status === 0 || values.json) io.print(result.report)
  else io.tell(result.report)
  return result.status
}
