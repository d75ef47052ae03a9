import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from '../errors.ts'
import { commands as t } from '../texts/nl/commands.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads a command's arguments.
 * @param words what each argument without a dash is called, in order; all are required
 * @throws UsageError in Dutch when one is missing, unknown or too many
 */
export function readArguments<T extends Options>(args: string[], options: T, words: string[]) {
  const parsed = parse(args, options)
  const missing = words[parsed.positionals.length]
  if (missing) throw new UsageError(t.missing(missing))
  if (parsed.positionals.length > words.length)
    throw new UsageError(t.extra(parsed.positionals.slice(words.length).join(' ')))
  return parsed
}

function parse<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(inDutch(error as NodeJS.ErrnoException))
  }
}

/** Node says it in English, with the option between quotes. */
function inDutch({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(--?[\p{L}\d-]+)/u.exec(message)?.[1] ?? ''
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? t.unknownOption(option) : t.optionValue(option)
}
