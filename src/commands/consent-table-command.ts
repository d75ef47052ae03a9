import { readArguments } from './arguments.ts'
import { consentTable } from './consent-table.ts'
import type { Command } from './io.ts'

/** `consent-table`: the whole table for a jurist. */
export const run: Command = async (io, args) => {
  readArguments(args, {}, [])
  io.print(consentTable())
  return 0
}
