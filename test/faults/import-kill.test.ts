import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import type { SocialMap } from '../../src/social-map/service.ts'
import {
  fillFolder,
  postgresBinaries,
  SKIPPED,
  startPostgres,
  type TestPostgres,
  temporaryFolder,
} from '../support/postgres.ts'
import { startChild } from '../support/postgres-child.ts'
import { at, bigMap, TOWN } from '../support/postgres-rows.ts'

type Where = { url: string } | { dir: string }

const OLD = bigMap(300, 'oud')
const NEW = bigMap(4_000, 'nieuw')

async function using<T>(where: Where, work: (database: PostgresDatabase) => Promise<T>): Promise<T> {
  const database = await openDatabase(where)
  return work(database).finally(() => database.close())
}

const importMap = (where: Where, map: SocialMap) =>
  using(where, database =>
    database.transaction(async store => {
      await store.addMunicipality({ name: TOWN, sample: false })
      await store.replaceMap(map, at(0))
    }),
  )

const currentMap = (where: Where) => using(where, database => database.transaction(store => store.loadMap(TOWN)))

const child = (where: Where, moment: string) => startChild('import-kill-child.ts', ...Object.entries(where)[0]!, moment)

/** Statements of an import, early to late. */
const MOMENTS = ['insert into service', 'removed_at =', 'delete from neighbourhood', 'update municipality', 'pg_notify']

function promises(place: () => Promise<Where>): void {
  test('killed when everything is written but not committed, the old map is whole', async () => {
    const where = await place()
    await importMap(where, OLD)
    const importing = child(where, 'before-commit')
    expect([await importing.says(), await importing.says()]).toEqual(['open', 'imported'])
    await importing.kill()
    expect(await currentMap(where)).toEqual({ map: OLD, version: 1 })
    await importMap(where, NEW)
    expect(await currentMap(where)).toEqual({ map: NEW, version: 2 })
  })

  test('killed in the middle of writing, at whichever statement, the old map is whole', async () => {
    const where = await place()
    await importMap(where, OLD)
    for (const moment of MOMENTS) {
      const importing = child(where, moment)
      expect([await importing.says(), await importing.says()]).toEqual(['open', null])
      await importing.kill()
      expect(await currentMap(where)).toEqual({ map: OLD, version: 1 })
    }
  })
}

describe('the embedded database', () => {
  const { dir, remove } = temporaryFolder()
  let count = 0
  afterAll(remove)
  promises(async () => {
    const where = { dir: `${dir}/${++count}` }
    await fillFolder(where.dir)
    return where
  })
})

if (postgresBinaries()) {
  describe('a real PostgreSQL', () => {
    let server: TestPostgres
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server.stop())
    promises(async () => ({ url: await server.database('migrated') }))
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
