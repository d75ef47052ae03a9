import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import { newKey } from '../../adapters/postgres/vault/crypto.ts'
import { auditOfCommand } from '../../src/audit.ts'
import {
  asService,
  MIGRATED_AT,
  postgresBinaries,
  SKIPPED,
  startPostgres,
  type TestPostgres,
} from '../support/postgres.ts'
import { at, place } from '../support/postgres-rows.ts'
import { administer } from '../support/postgres-server.ts'

const keys = { current: newKey(), next: null }
const line = auditOfCommand(at(0), 'map.imported', 'done', { reference: 'Waterrijk' })

describe.skipIf(!postgresBinaries())('the role of the service on a real PostgreSQL', () => {
  let server: TestPostgres
  let url: string
  let database: PostgresDatabase
  let service: pg.Client
  beforeAll(async () => {
    server = await startPostgres()
    url = await server.database()
    await administer(url, 'create role schakel_app login')
    const owner = await openDatabase({ url, keys })
    await owner.migrate(MIGRATED_AT)
    await owner.close()
    database = await openDatabase({ url: asService(url), keys })
    await database.transaction(store => store.audit(line))
    await database.transaction(store => store.checkpointAudit(at(1)))
    service = new pg.Client({ connectionString: asService(url) })
    await service.connect()
  })
  afterAll(async () => {
    await service?.end()
    await database?.close()
    await server?.stop()
  })

  test('adds lines to the audit and verifies it', async () => {
    await database.transaction(store => store.audit(line))
    expect(await database.transaction(store => store.verifyAudit())).toMatchObject({ holds: true, to: 2 })
  })

  test.each([
    "update audit_line set outcome = 'refused'",
    'delete from audit_line',
    'truncate audit_line',
    'alter table audit_line disable trigger all',
    'drop trigger audit_refuse on audit_line',
    "set session_replication_role = 'replica'",
    'update audit_head set number = 0',
    'delete from audit_head',
    "insert into audit_head (number, hash) values (0, 'x')",
    'update audit_checkpoint set number = 0',
    'delete from audit_checkpoint',
    'truncate audit_checkpoint, audit_line',
    "update schema_migration set sha256 = ''",
    'create table of_my_own (n int)',
  ])('may not: %s', async statement => {
    await expect(service.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  test('may not choose the number, the hash or the line before', async () => {
    await service.query(
      "insert into audit_line (number, at, who, system, action, outcome, previous, hash) values (99, now(), 'service', 'x', 'y', 'done', 'p', 'h')",
    )
    expect(await database.transaction(store => store.verifyAudit())).toMatchObject({ holds: true })
  })

  test('removes what is past its term, as far as the server agrees that it is', async () => {
    await database.transaction(store => store.forgetAudit(new Date('2100-01-01'), new Date('2105-01-01')))
    expect(await database.transaction(store => store.verifyAudit())).toMatchObject({ holds: true, from: 1 })
  })

  test('starts on a database that is up to date, and on another one is told who must bring it up to date', async () => {
    expect(await database.migrate(MIGRATED_AT)).toEqual([])
    const empty = await openDatabase({ url: asService(await server.database('empty')), keys })
    await expect(empty.migrate(MIGRATED_AT)).rejects.toThrow('Voer migrate uit als de eigenaar')
    await empty.close()
  })

  test('a pg_dump shows no text of a case, nothing that waits to be sent, and no key', async () => {
    await database.transaction(async store => {
      await store.vault.openCase('c1', at(0))
      await store.vault.write('c1', 'note', 'marker-in-a-case', at(0))
      const card = { title: 'marker-in-a-card', parts: [], actions: [] }
      await store.send([{ kind: 'post', key: 'seen-in-the-dump', place: place('D1'), card }], at(0))
    })
    const { stdout, status } = spawnSync(join(postgresBinaries()!, 'pg_dump'), [url], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain('seen-in-the-dump')
    for (const secret of ['marker-in-a-', keys.current.toString('hex'), keys.current.toString('base64')])
      expect(stdout).not.toContain(secret)
  })

  test('PUBLIC may not remove anything', async () => {
    await administer(url, 'create role somebody login')
    const other = new pg.Client({ connectionString: url.replace('//schakel@', '//somebody@') })
    await other.connect()
    await expect(other.query('select audit_remove()')).rejects.toMatchObject({ code: '42501' })
    await expect(other.query('select * from audit_line')).rejects.toMatchObject({ code: '42501' })
    await other.end()
  })
})
if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)
