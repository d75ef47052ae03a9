import { InputError, InUseError } from '../errors.ts'
import type { Database } from '../ports.ts'
import { broadcastCommand as t } from '../texts/nl/broadcast-command.ts'
import type { Io } from './io.ts'

/** The database for a command that makes sense beside a running bot. @throws InputError saying how, when it is locked */
export async function openBeside(io: Pick<Io, 'database'>): Promise<Database> {
  try {
    return await io.database()
  } catch (error) {
    if (error instanceof InUseError) throw new InputError(`${error.message} ${t.inUse}`)
    throw error
  }
}
