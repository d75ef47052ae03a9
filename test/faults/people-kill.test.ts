import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { loadTown } from '../../src/register/town.ts'
import { type Ran, schakel } from '../support/cli.ts'
import {
  fillFolder,
  postgresBinaries,
  SKIPPED,
  startPostgres,
  type TestPostgres,
  temporaryFolder,
} from '../support/postgres.ts'
import { KILLING } from './people-service.ts'

type Where = { url: string } | { dir: string }

const TOWN = 'Voorbeeldstad'
const HEAD = 'gemeente;praktijk;praktijk_sleutel;praktijk_wijk;contactpersoon;contactpersoon_vanaf;naam;rol;stopt_op'
const OLD = [
  `${TOWN};Huisartsen De Kwelder;kwelder;Noord;Roos Zeekraal;2026-03-01;Anna Schor;huisarts;`,
  `${TOWN};Huisartsen De Plaat;plaat;Zuid;Roos Zeekraal;2026-03-01;Piet Slik;huisarts;`,
  `${TOWN};;;;;;Roos Zeekraal;CJG-contactpersoon;`,
  `${TOWN};;;;;;Daan Lamsoor;CJG-contactpersoon;`,
]
/** Another contact person for both, a practice and a GP more, someone who stops, a practice that moved. */
const NEW = [
  `${TOWN};Huisartsen De Kwelder;kwelder;Oost;Daan Lamsoor;2026-06-01;Anna Schor;huisarts;`,
  `${TOWN};Huisartsen De Plaat;plaat;Zuid;Daan Lamsoor;2026-06-01;Piet Slik;huisarts;2026-06-01`,
  `${TOWN};Huisartsen De Geul;geul;West;Daan Lamsoor;2026-06-01;Mies Wad;huisarts;`,
  `${TOWN};;;;;;Roos Zeekraal;CJG-contactpersoon;`,
  `${TOWN};;;;;;Daan Lamsoor;CJG-contactpersoon;`,
]

/** Statements of an import, early to late; the last ones are when all is written, and when it is committed. */
const MOMENTS = [
  'insert into practice',
  'insert into person',
  'set ends_on',
  'insert into assignment',
  'insert into audit_line',
  'insert into audit_line > !commit',
]
/** Opening the embedded engine takes seconds each time. */
const SLOW_MOMENTS = ['insert into audit_line > !commit']
const DONE = 'insert into audit_line > commit'

const folder = mkdtempSync(join(tmpdir(), 'schakel-test-'))
const file = (name: string, lines: string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, [HEAD, ...lines].join('\r\n'))
  return path
}
const [oldFile, newFile] = [file('oud.csv', OLD), file('nieuw.csv', NEW)]
afterAll(() => rmSync(folder, { recursive: true }))

const envOf = (where: Where): Record<string, string> =>
  'url' in where ? { DATABASE_URL: where.url } : { DATA_DIR: where.dir }
const importing = (where: Where, path: string, moment = ''): Promise<Ran> =>
  schakel(['import-people', path], { env: { ...envOf(where), ...KILLING, KILL_AFTER: moment } })

/** All that is kept about people and practices, but for when it was. */
async function kept(where: Where): Promise<unknown> {
  const database = await openDatabase(where)
  const town = await database.transaction(store => loadTown(store, TOWN)).finally(() => database.close())
  return JSON.parse(JSON.stringify(town, (key, value) => (/edAt$/.test(key) && value ? 'once' : value)))
}

function promises(place: () => Promise<Where>, moments: string[]): void {
  test('an import of people that is killed at whichever statement leaves the old list whole, or the new one', async () => {
    const [where, other] = [await place(), await place()]
    for (const one of [where, other]) expect((await importing(one, oldFile)).status).toBe(0)
    const before = await kept(where)
    await importing(other, newFile)
    const after = await kept(other)
    expect(after).not.toEqual(before)
    for (const moment of moments) {
      const { status, out } = await importing(where, newFile, moment)
      expect([moment, status, out]).toEqual([moment, null, ''])
      expect([moment, await kept(where)]).toEqual([moment, before])
    }
    expect((await importing(where, newFile, DONE)).status).toBe(null)
    expect(await kept(where)).toEqual(after)
    expect((await importing(where, newFile)).out).toContain('0 nieuw, 0 gewijzigd, 0 gestopt')
    expect(await kept(where)).toEqual(after)
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
  }, SLOW_MOMENTS)
})

if (postgresBinaries()) {
  describe('a real PostgreSQL', () => {
    let server: TestPostgres
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server.stop())
    promises(async () => ({ url: await server.database('migrated') }), MOMENTS)
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
