import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sampleFiles } from '../../adapters/local/sample.ts'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { examineDatabase, examineKeys } from '../../adapters/postgres/doctor.ts'
import { openEmbedded } from '../../adapters/postgres/embedded.ts'
import { newKey } from '../../adapters/postgres/vault/crypto.ts'
import { loadSample } from '../../src/commands/load-sample.ts'
import {
  fillFolder,
  MIGRATED_AT,
  postgresBinaries,
  SKIPPED,
  startPostgres,
  type TestPostgres,
  temporaryFolder,
} from '../support/postgres.ts'

let home: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  home = temporaryFolder()
  return home.remove
})

const key = newKey()
const source = () => ({ dir: home.dir, key: key.toString('base64') })
const look = (url?: string, own = source()) => examineDatabase({ dir: home.dir, url }, own)

describe('the embedded database', () => {
  test('that was not made yet stays unmade', async () => {
    expect(await look()).toBeNull()
    expect(readdirSync(home.dir)).toEqual([])
  })

  test('is let go of afterwards, and tells its maps and its keys', async () => {
    await fillFolder(home.dir)
    expect(await look()).toMatchObject({ pending: [], content: { lockedOut: 0, maps: [] } })
    const database = await openDatabase({ dir: home.dir, keys: { current: key, next: null } })
    await database.transaction(async store => loadSample(store, await sampleFiles(), MIGRATED_AT))
    await database.transaction(store => store.vault.openCase('zaak', MIGRATED_AT))
    await database.close()

    const facts = await look()
    expect(facts!.content!.maps).toEqual([expect.objectContaining({ importedAt: MIGRATED_AT })])
    expect(facts!.content!.maps[0]!.services.length).toBeGreaterThan(10)
    expect(facts!.content!.lockedOut).toBe(0)
    expect((await look(undefined, { dir: home.dir, key: newKey().toString('base64') }))!.content!.lockedOut).toBe(1)
  })

  test('that is in use says so', async () => {
    await fillFolder(home.dir)
    const { stop } = await openEmbedded(home.dir)
    await expect(look()).rejects.toThrow('geopend')
    await stop()
  })

  test('is refused in production', async () => {
    await expect(examineDatabase({ dir: home.dir, production: true }, source())).rejects.toThrow('DATABASE_URL')
  })
})

describe('the vault key', () => {
  test('is looked for, not made', () => {
    expect(examineKeys({ dir: home.dir })).toBe('not made yet')
    expect(readdirSync(home.dir)).toEqual([])
    expect(examineKeys(source())).toBe('setting')
  })

  test('in a file must be a key that only its owner reads', () => {
    const file = join(home.dir, 'vault.key')
    writeFileSync(file, 'geen sleutel', { mode: 0o600 })
    expect(() => examineKeys({ dir: home.dir })).toThrow('geen sleutel van 32 bytes')
    writeFileSync(file, newKey().toString('base64'))
    expect(examineKeys({ dir: home.dir })).toBe('file')
  })
})

const here = postgresBinaries() !== null
if (!here) process.stderr.write(`${SKIPPED}\n`)
describe.skipIf(!here)('a real PostgreSQL', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test('is up to date, or names what is to run and runs nothing', async () => {
    expect(await look(await server.database())).toMatchObject({ pending: [], content: { lockedOut: 0, maps: [] } })
    const url = await server.database('empty')
    const first = await look(url)
    expect(first!.pending[0]).toBe('001_social_map.sql')
    expect(first!.content).toBeNull()
    expect(await look(url)).toEqual(first)
  })

  test('with a wrong address says what is wrong, without the password', async () => {
    const url = (await server.database()).replace(/\/[^/]*$/, '/bestaat-niet')
    await expect(look(url)).rejects.toThrow('die database bestaat niet')
    const refused = await look('postgres://a:geheim@127.0.0.1:1/x').catch((error: Error) => error.message)
    expect(refused).toContain('er luistert daar niets')
    expect(refused).not.toContain('geheim')
  })
})
