import { test } from 'vitest'
import { postgresBinaries, SKIPPED, shareInMemory, shareServer } from '../support/postgres.ts'
import { mailContract } from './mail.ts'

mailContract('inbox and outbox on the embedded database', shareInMemory)

if (postgresBinaries()) mailContract('inbox and outbox on a real PostgreSQL', shareServer)
else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
