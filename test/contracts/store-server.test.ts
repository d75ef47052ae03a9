import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { at, service, socialMap, TOWN } from '../support/postgres-rows.ts'
import { administer } from '../support/postgres-server.ts'

test('a server that is not there is named in a sentence, without the password', async () => {
  const opened = openDatabase({ url: 'postgres://schakel:geheim@127.0.0.1:1/schakel' })
  await expect(opened).rejects.toThrow(
    'De database op 127.0.0.1:1/schakel is niet te openen: er luistert daar niets. Kijk DATABASE_URL na.',
  )
})

describe.skipIf(!postgresBinaries())('with several processes on one PostgreSQL', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test('a database that does not exist is named', async () => {
    const url = (await server.database('empty')).replace(/test_\d+$/, 'niets')
    await expect(openDatabase({ url })).rejects.toThrow('die database bestaat niet')
  })

  test('a database that can not hold every character is refused', async () => {
    const url = await server.database('empty')
    await administer(url, "create database oud encoding 'LATIN1' locale 'C' template template0")
    await expect(openDatabase({ url: url.replace(/test_\d+$/, 'oud') })).rejects.toThrow('tekencodering LATIN1')
  })

  test('a map that one imports is heard by the other', async () => {
    const url = await server.database('migrated')
    const [one, two] = await Promise.all([openDatabase({ url }), openDatabase({ url })])
    const heard = new Promise(resolve => two.onMapReplaced(resolve))
    await one.transaction(async store => {
      await store.addMunicipality({ name: TOWN, sample: false })
      await store.replaceMap(socialMap([service('a')]), at(0))
    })
    expect(await heard).toBe(TOWN)
    await Promise.all([one.close(), two.close()])
  })

  test('after the connection was lost, what may have been missed is told, and work goes on', async () => {
    const url = await server.database('migrated')
    const database = await openDatabase({ url })
    const imported = (id: string) =>
      database.transaction(async store => {
        await store.addMunicipality({ name: TOWN, sample: false })
        await store.replaceMap(socialMap([service(id)]), at(0))
      })
    const first = new Promise(resolve => database.onMapReplaced(resolve))
    await imported('a')
    await first
    const afterLoss = new Promise(resolve => database.onMapReplaced(resolve))
    await administer(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    expect(await afterLoss).toBe(TOWN)
    const again = new Promise(resolve => database.onMapReplaced(resolve))
    await imported('b')
    expect(await again).toBe(TOWN)
    await database.close()
  })

  test('a connection that breaks inside a transaction saves nothing, and the next one works', async () => {
    const url = await server.database('migrated')
    const database = await openDatabase({ url })
    const broken = database.transaction(async store => {
      await store.addMunicipality({ name: TOWN, sample: false })
      await administer(
        url,
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'schakel'",
      )
      await store.addMunicipality({ name: 'Zandstad', sample: false })
    })
    await expect(broken).rejects.toThrow()
    expect(await database.transaction(store => store.municipalities())).toEqual([])
    await database.close()
  })
})
if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)
