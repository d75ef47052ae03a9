import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPool } from '../../adapters/postgres/connection.ts'
import { openDatabase, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import { openEmbedded } from '../../adapters/postgres/embedded.ts'
import { MIGRATIONS, migrate } from '../../adapters/postgres/migrate.ts'
import { auditOfCommand } from '../../src/audit.ts'
import {
  asService,
  MIGRATED_AT,
  postgresBinaries,
  SKIPPED,
  startPostgres,
  type TestPostgres,
} from '../support/postgres.ts'
import { at, person, question } from '../support/postgres-rows.ts'
import { administer } from '../support/postgres-server.ts'

const TOWNS = ['Waterrijk', 'Zandstad']
const who = (town: string) => ({ platform: 'slack', workspace: `T-${town}`, user: 'U1' }) as const

async function fill(database: PostgresDatabase): Promise<void> {
  for (const town of TOWNS)
    await database.transaction(async store => {
      await store.addMunicipality({ name: town, sample: false })
      await store.entrance.linkWorkspace({ platform: 'slack', workspace: `T-${town}`, municipality: town })
      await store.savePerson(person(`gp ${town}`, { municipality: town }))
      await store.linkAccount(`gp ${town}`, who(town), null)
    })
}

/** Someone comes in, asks, is audited, and looks next door. */
const visit = (database: PostgresDatabase) =>
  database.transaction(async store => {
    const { person: found } = await store.entrance.enter(who('Waterrijk'), {
      ...who('Waterrijk'),
      conversation: 'C1',
      kind: 'channel',
    })
    await store.saveQuestion(question('q', { municipality: 'Waterrijk', asker: found!.id }))
    await store.audit(auditOfCommand(at(0), 'work-list.opened', 'done'))
    return { own: found?.id, next: await store.person('gp Zandstad') }
  }, 'visit')

describe.skipIf(!postgresBinaries())('on a real PostgreSQL', () => {
  let server: TestPostgres
  const opened: PostgresDatabase[] = []
  const open = async (url: string) => {
    opened.push(await openDatabase({ url }))
    return opened.at(-1)!
  }
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    for (const one of opened) await one.close()
    await server?.stop()
  })

  test("the service's own role confines itself too, and does all of its own work", async () => {
    const url = await server.database()
    await administer(url, 'create role schakel_app login')
    await (await open(url)).migrate(MIGRATED_AT)
    const service = await open(asService(url))
    await fill(service)
    expect(await visit(service)).toEqual({ own: 'gp Waterrijk', next: null })
    expect(await service.transaction(store => store.person('gp Zandstad'))).not.toBeNull()
    expect(await service.transaction(store => store.verifyAudit())).toMatchObject({ holds: true })
  })

  test('an owner who may not make roles is told what the administrator must do, once', async () => {
    const admin = await server.database('empty')
    await administer(admin, 'create role plain login')
    await administer(admin, 'grant all on schema public to plain')
    const url = admin.replace('//schakel@', '//plain@')
    const owner = await open(url)
    await expect(owner.migrate(MIGRATED_AT)).rejects.toThrow('create role schakel_scoped nologin; grant schakel_scoped')
    await administer(admin, 'grant schakel_scoped to plain')
    await owner.migrate(MIGRATED_AT)
    await fill(owner)
    expect(await visit(owner)).toEqual({ own: 'gp Waterrijk', next: null })
    expect(await owner.transaction(store => store.person('gp Zandstad')), 'the owner is not confined').not.toBeNull()
  })
})
if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)

test('what was kept before municipalities were kept apart gets its municipality', async () => {
  const before = mkdtempSync(join(tmpdir(), 'schakel-before-'))
  const folder = fileURLToPath(MIGRATIONS)
  for (const name of readdirSync(folder).filter(one => one < '070')) cpSync(join(folder, name), join(before, name))
  const { connecting, stop } = await openEmbedded()
  const pool = createPool(connecting, 1)
  try {
    await migrate(pool, MIGRATED_AT, pathToFileURL(`${before}/`))
    await pool.query(`
      insert into municipality (name, sample) values ('Waterrijk', false);
      insert into practice (id, municipality, name) values ('w', 'Waterrijk', 'Berg');
      insert into person (id, municipality, name, roles, working_days, language) values ('p', 'Waterrijk', 'P', '{gp}', '{}', 'nl');
      insert into account values ('slack', 'T1', 'U1', 'p', null);
      insert into assignment values ('w', '2026-01-01', 'p');
      insert into unasked_message values ('p', now(), 'reminder');
      insert into question values ('q', 'Waterrijk', 'p', 'slack', 'T1', 'C1', null, 'direct', now(), '{}', 'answered', '{}');
      insert into mark (question, kind, marked_at, service) values ('q', 'referred', now(), 'a')`)
    await migrate(pool, MIGRATED_AT)
    for (const table of ['account', 'assignment', 'unasked_message', 'mark'])
      expect((await pool.query(`select municipality from ${table}`)).rows, table).toEqual([
        { municipality: 'Waterrijk' },
      ])
  } finally {
    await pool.end()
    await stop()
    rmSync(before, { recursive: true })
  }
})
