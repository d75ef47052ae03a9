import { describe, expect, test } from 'vitest'
import { createPool } from '../../adapters/postgres/connection.ts'
import { openEmbedded } from '../../adapters/postgres/embedded.ts'
import { migrate } from '../../adapters/postgres/migrate.ts'
import { MIGRATED_AT, postgresBinaries, SKIPPED, startPostgres } from '../support/postgres.ts'
import { describeSchema } from '../support/postgres-schema.ts'

const GOLDEN = '../golden/schema.txt'

async function embeddedSchema(): Promise<string> {
  const { connecting, stop } = await openEmbedded()
  const pool = createPool(connecting, 1)
  await migrate(pool, MIGRATED_AT)
  const schema = await describeSchema(pool)
  await pool.end()
  await stop()
  return schema
}

async function serverSchema(): Promise<string> {
  const server = await startPostgres()
  const pool = createPool({ connectionString: await server.database('migrated') }, 1)
  const schema = await describeSchema(pool)
  await pool.end()
  await server.stop()
  return schema
}

describe('after all migrations', () => {
  test('the tables of the embedded database are the agreed ones', async () => {
    const schema = await embeddedSchema()
    await expect(schema).toMatchFileSnapshot(GOLDEN)
    expect(schema).not.toMatch(/bsn|birth|geboorte|child_|patient|client_/i)
  })

  test.skipIf(!postgresBinaries())(`a real PostgreSQL has the very same tables`, async () => {
    await expect(await serverSchema()).toMatchFileSnapshot(GOLDEN)
  })
  if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)
})
