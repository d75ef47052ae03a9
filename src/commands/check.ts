import { UsageError } from '../errors.ts'
import { commands as t } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command, Io } from './io.ts'
import { type Judge, judgeLines } from './lines.ts'

/** What can be measured; each is loaded only when asked for. */
const KINDS: Record<string, (io: Io, map: string | undefined, model: boolean) => Promise<Measure>> = {
  routing: async (io, map, model) => {
    if (!map) throw new UsageError(t.missing('--map BESTAND'))
    const { routingJudge } = await import('./check-routing.ts')
    const files = await io.files(map)
    if (!model) return { judge: routingJudge(files, () => io.now()) }
    const { besideModel } = await import('./check-routing-model.ts')
    return besideModel(files, () => io.now(), await io.model())
  },
  privacy: async io => {
    const { checkPrivacy } = await import('./check-privacy.ts')
    return { judge: line => checkPrivacy(line, io.now()) }
  },
  'red-flags': async () => ({ judge: (await import('./check-red-flags.ts')).checkRedFlags }),
  consent: async () => ({ judge: (await import('./check-consent.ts')).checkConsent }),
}

/** How lines are judged, and what is said on stderr when all are. */
export interface Measure {
  judge: Judge
  summary?(): string
}

const OPTIONS = { map: { type: 'string' }, model: { type: 'boolean', default: false } } as const

/** `check KIND`: a line of JSON in, a line of JSON out. */
export const run: Command = async (io, args) => {
  const { values, positionals } = readArguments(args, OPTIONS, [t.checkKind])
  const kind = KINDS[positionals[0]!]
  if (!kind) throw new UsageError(t.missing(t.checkKind))
  if (values.model && positionals[0] !== 'routing') throw new UsageError(t.extra('--model'))
  const { judge, summary } = await kind(io, values.map, values.model)
  let failed = false
  for await (const result of judgeLines(io.lines(), judge)) {
    io.print(result.line)
    failed ||= result.failed
  }
  if (summary) io.tell(summary())
  return failed ? 1 : 0
}
