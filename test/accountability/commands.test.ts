import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPool } from '../../adapters/postgres/connection.ts'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { openEmbedded } from '../../adapters/postgres/embedded.ts'
import { readKeys } from '../../adapters/postgres/vault/key-file.ts'
import { folder, type Ran, schakel } from '../support/cli.ts'
import { fillFolder } from '../support/postgres.ts'
import { at, person } from '../support/postgres-rows.ts'

const MAP = resolve(import.meta.dirname, '../../adapters/local/sample/social-map.json')
const TOWN = 'Lindevoort'

const home = folder()
afterAll(home.remove)
const dir = join(home.path, 'data')
const run = (...args: string[]): Promise<Ran> => schakel(args, { env: { DATA_DIR: dir } })

beforeAll(async () => {
  await fillFolder(dir)
  const imported = await run('import-map', MAP, '--municipality', TOWN)
  expect(imported.status, imported.err).toBe(0)
  const database = await openDatabase({ dir, keys: readKeys({ dir }) })
  await database.transaction(async store => {
    await store.savePerson(person('gp', { municipality: TOWN, name: 'Marker Zeepaardje' }))
    await store.vault.openCase('c1', at(0))
    await store.vault.write('c1', 'note', 'sealed before', at(0))
  })
  await database.close()
})

describe('at the command line', () => {
  test('the first start made a key that only its owner may read', () => {
    expect(statSync(join(dir, 'vault.key')).mode & 0o777).toBe(0o600)
  })

  test('an import left a line, and the audit holds', async () => {
    const ran = await run('audit', '--verify')
    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toMatch(/^De audit klopt: regel 1 tot en met 1\.\n.*: 1 [0-9a-f]{64}\n$/)
  })

  test('export gives everything as JSON, and leaves a line that it was done', async () => {
    const ran = await run('export', '--person', 'gp')
    expect(ran.status).toBe(0)
    expect(JSON.parse(ran.out).person).toEqual([expect.objectContaining({ name: 'Marker Zeepaardje' })])
    const audit = await run('audit', '--person', 'gp')
    expect(audit.out).toMatch(/\toperator\t\tcommand line\tgegevens uitgedraaid\tgedaan\tgp\t\t\n/)
    const records = JSON.parse((await run('audit', '--person', 'gp', '--json')).out)
    expect(records.map((record: { action: string }) => record.action)).toEqual(['person.exported', 'audit.read'])
  })

  test('a case that nobody saw has no lines', async () => {
    expect(await run('audit', '--case', 'c9')).toMatchObject({ status: 0, out: 'Er zijn geen auditregels.\n' })
  })

  test('erase wipes, and a second time there is nothing', async () => {
    const first = await run('erase', '--person', 'gp')
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toContain("Alles over 'gp' is gewist")
    expect(first.out).toContain('person: 1')
    expect(await run('erase', '--person', 'gp')).toMatchObject({
      status: 1,
      out: '',
      err: "Er is niets bewaard over 'gp'. Controleer het id, of er is al gewist.\n",
    })
    expect((await run('export', '--person', 'gp')).status).toBe(1)
    expect((await run('audit', '--verify')).status).toBe(0)
  })

  test('vault rotate replaces the key file, and everything still opens', async () => {
    const before = readFileSync(join(dir, 'vault.key'), 'utf8')
    const ran = await run('vault', 'rotate')
    expect(ran).toMatchObject({ status: 0, out: 'Klaar: 2 sleutels zijn met de nieuwe hoofdsleutel verpakt.\n' })
    expect(readFileSync(join(dir, 'vault.key'), 'utf8')).not.toBe(before)
    expect(existsSync(join(dir, 'vault.key.next'))).toBe(false)
    const database = await openDatabase({ dir, keys: readKeys({ dir }) })
    expect(await database.transaction(store => store.vault.read('c1', 'note'))).toBe('sealed before')
    await database.close()
    expect((await run('audit', '--verify')).status).toBe(0)
  })

  test('with another key than the database was made with nothing starts, and the cure is named', async () => {
    const env = { DATA_DIR: dir, VAULT_KEY: Buffer.alloc(32, 7).toString('base64') }
    const ran = await schakel(['audit', '--verify'], { env })
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toContain('passen niet bij VAULT_KEY')
    expect(ran.err).not.toContain(env.VAULT_KEY)
  })

  test('a chain that was tampered with ends with status 1 and the line', async () => {
    const { connecting, stop } = await openEmbedded(dir)
    const owner = createPool(connecting, 1)
    await owner.query(
      "begin; set local session_replication_role = replica; update audit_line set outcome = 'refused' where number = 2; commit",
    )
    await owner.end()
    await stop()
    expect(await run('audit', '--verify')).toMatchObject({
      status: 1,
      out: '',
      err: 'De audit klopt niet bij regel 2: deze regel is veranderd.\n',
    })
  })

  test.each([
    [['audit']],
    [['audit', '--verify', '--person', 'gp']],
    [['audit', '--persoon', 'gp']],
    [['export']],
    [['erase', '--person', ' ']],
    [['vault']],
    [['vault', 'open']],
  ])('%j is wrong usage', async args => {
    expect(await run(...args)).toMatchObject({ status: 2, out: '' })
  })
})
