import { commands as t } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import { importPeople } from './import-people.ts'
import type { Command } from './io.ts'

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** `import-people FILE.csv`: the report goes to stdout when something was read in, else to stderr. */
export const run: Command = async (io, args) => {
  const { values, positionals } = readArguments(args, OPTIONS, [t.file])
  const [file] = await io.files(positionals[0]!)
  const flags = { dryRun: values['dry-run'], json: values.json }
  const { report, status } = await importPeople(io, file ?? { name: positionals[0]!, bytes: new Uint8Array() }, flags)
  if (status === 0 || values.json) io.print(report)
  else io.tell(report)
  return status
}
