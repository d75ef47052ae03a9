import { test } from 'vitest'
import {
  postgresBinaries,
  SKIPPED,
  shareInMemory,
  shareOnDisk,
  shareServer,
  shareServerAsService,
} from '../support/postgres.ts'
import { storeContract } from './store.ts'

storeContract('the embedded database in memory', shareInMemory)
storeContract('the embedded database on disk', shareOnDisk)

if (postgresBinaries()) {
  storeContract('a real PostgreSQL', shareServer)
  storeContract('a real PostgreSQL, as the role of the service', shareServerAsService)
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
