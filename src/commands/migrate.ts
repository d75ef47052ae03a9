import { commands as t } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'

/** `migrate`: opening the database brings it up to date; this says what ran. */
export const run: Command = async (io, args) => {
  readArguments(args, {}, [])
  await io.database()
  io.print(t.migrated(io.migrated()))
  return 0
}
