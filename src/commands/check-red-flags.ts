import { z } from 'zod'
import { cardText } from '../card-text.ts'
import { InputError } from '../errors.ts'
import { type Kind, type Level, redFlags } from '../safety/red-flags.ts'
import { safetyCard } from '../safety/safety-card.ts'
import { commands } from '../texts/nl/commands.ts'

/** `check red-flags`: one text in, the flag and the whole text of the safety card out. */

export interface RedFlagCheck {
  id?: string | number
  /** The most urgent kind, or null. */
  flag: Kind | null
  level: Level | null
  /** Plain text of the card without a local crisis service; empty without a flag. */
  shows: string
}

const input = z.object({ id: z.union([z.string(), z.number()]).optional(), text: z.string() })

/**
 * Judges one parsed line.
 * @throws InputError when the line holds no text
 */
export function checkRedFlags(line: unknown): RedFlagCheck {
  const parsed = input.safeParse(line)
  if (!parsed.success) throw new InputError(commands.missing(`text`))
  const { id, text } = parsed.data
  const flags = redFlags(text)
  const level = flags.some(flag => flag.level === 'red') ? 'red' : (flags[0]?.level ?? null)
  return {
    ...(id === undefined ? {} : { id }),
    flag: flags[0]?.kind ?? null,
    level,
    shows: flags.length === 0 ? '' : cardText(safetyCard(flags, {}, 'nl')),
  }
}
