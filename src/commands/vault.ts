import { auditOfCommand } from '../audit.ts'
import { UsageError } from '../errors.ts'
import type { Database } from '../ports.ts'
import { vaultTexts as t } from '../texts/nl/accountability.ts'
import { commands } from '../texts/nl/commands.ts'
import { readArguments } from './arguments.ts'
import type { Command, Io } from './io.ts'

/** Keys in one transaction: a bot that runs meanwhile waits shortly. */
const BATCH = 200

/** Wraps every key anew; each batch stands by itself, so that stopping halfway loses nothing. */
export async function rotateAll(
  database: Pick<Database, 'transaction'>,
  onProgress: (moved: number, left: number) => void,
): Promise<number> {
  let total = 0
  for (;;) {
    const { moved, left } = await database.transaction(store => store.vault.rotate(BATCH))
    total += moved
    if (left === 0) return total
    onProgress(total, left)
  }
}

async function rotate(io: Io): Promise<void> {
  io.rotation.begin()
  const database = await io.database()
  const count = await rotateAll(database, (moved, left) => io.tell(t.progress(moved, left)))
  await database.transaction(store =>
    store.audit(auditOfCommand(io.now(), 'vault.rotated', 'done', { reference: `${count}` })),
  )
  io.print(t.rotated(count))
  if (io.rotation.end() === 'settings') io.print(t.afterwards)
}

/** `vault rotate`: a new master key takes the place of the old one. */
export const run: Command = async (io, args) => {
  const { positionals } = readArguments(args, {}, [t.what])
  if (positionals[0] !== 'rotate') throw new UsageError(commands.missing(t.what))
  await rotate(io)
  return 0
}
