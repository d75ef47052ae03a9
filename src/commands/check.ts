import { UsageError } from '../errors.ts'
import { commands as t } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command, Io } from './io.ts'
import { type Judge, judgeLines } from './lines.ts'

/** What can be measured; each is loaded only when asked for. */
const KINDS: Record<string, (io: Io, map: string | undefined) => Promise<Judge>> = {
  routing: async (io, map) => {
    if (!map) throw new UsageError(t.missing('--map BESTAND'))
    const { routingJudge } = await import('./check-routing.ts')
    return routingJudge(await io.files(map), () => io.now())
  },
  privacy: async io => {
    const { checkPrivacy } = await import('./check-privacy.ts')
    return line => checkPrivacy(line, io.now())
  },
  'red-flags': async () => (await import('./check-red-flags.ts')).checkRedFlags,
  consent: async () => (await import('./check-consent.ts')).checkConsent,
}

/** `check KIND`: a line of JSON in, a line of JSON out. */
export const run: Command = async (io, args) => {
  const { values, positionals } = readArguments(args, { map: { type: 'string' } }, [t.checkKind])
  const kind = KINDS[positionals[0]!]
  if (!kind) throw new UsageError(t.missing(t.checkKind))
  const judge = await kind(io, values.map)
  let failed = false
  for await (const result of judgeLines(io.lines(), judge)) {
    io.print(result.line)
    failed ||= result.failed
  }
  return failed ? 1 : 0
}
