import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import { watchBroadcasts } from '../../src/broadcast/watch.ts'
import { town } from '../broadcast/people.ts'
import { folder, schakel } from '../support/cli.ts'
import { postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { TOWN } from '../support/postgres-rows.ts'

const KEY = Buffer.alloc(32, 7)
const TEXT = 'Het spreekuur is weer open.'

if (postgresBinaries()) {
  describe('a broadcast from the command line, beside a running bot', () => {
    let server: TestPostgres
    let database: PostgresDatabase
    let env: Record<string, string>
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server.stop())
    beforeEach(async () => {
      const url = await server.database('migrated')
      env = { DATABASE_URL: url, VAULT_KEY: KEY.toString('base64') }
      database = await openDatabase({ url, keys: { current: KEY, next: null } })
      await database.transaction(store => town(store, 3))
    })
    afterEach(() => database.close())

    const broadcast = (change: Record<string, string> = {}, ...flags: string[]) => {
      const given = { text: TEXT, audience: 'all', municipality: TOWN, as: 'sam', ...change }
      return schakel(
        ['broadcast', ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]), ...flags],
        {
          env,
        },
      )
    }
    const waiting = () => database.transaction(store => store.broadcasts.toDo(new Date()))
    const status = async (id: string) => JSON.parse((await schakel(['broadcast-status', id, '--json'], { env })).out)

    /** What the running bot does, with an outcome for each. */
    async function deliver(fate: (user: string) => 'sent' | 'unknown' | 'dead'): Promise<void> {
      const mail = database.mail()
      const now = new Date(Date.now() + 20_000)
      await mail.beat(now)
      for (const letter of await mail.claim(now, 100)) {
        await mail.begin(letter)
        const state = fate(letter.place.conversation)
        await mail.settle(letter, state === 'sent' ? { state, ref: 'r' } : { state, reason: 'account_inactive' }, now)
      }
      await mail.leave()
    }

    test('without --yes shows the message and whom it would go to, and queues nothing', async () => {
      const { status: exit, out, err } = await broadcast()
      expect([exit, err]).toEqual([0, ''])
      for (const words of [TEXT, 'Ontvangers: 3', 'Sam de Vries', '--yes']) expect(out).toContain(words)
      expect(await waiting()).toEqual([])
    })

    test('with --yes prints its id and nothing else; its counts follow what becomes of it', async () => {
      await database.transaction(store => store.noteUnasked(['gp-00000'], 'reminder', new Date()))
      const { status: exit, out } = await broadcast({}, '--yes')
      expect([exit, out]).toEqual([0, expect.stringMatching(/^bc-[0-9a-f]{8}\n$/)])
      const id = out.trim()
      const skipped = { 'no-account': 1 }
      expect(await status(id)).toMatchObject({
        id,
        state: 'sending',
        waiting: 3,
        sent: 0,
        failed: {},
        unknown: 0,
        skipped,
      })
      await deliver(user => (user === 'U0' ? 'sent' : user === 'U1' ? 'dead' : 'unknown'))
      const after = {
        waiting: 0,
        sent: 1,
        failed: { 'account-closed': 1 },
        unknown: 1,
        unknownNames: ['Persoon gp-00002'],
      }
      expect(await status(id)).toMatchObject(after)
      await database.transaction(store => watchBroadcasts(store, new Date()))
      const words = (await schakel(['broadcast-status', id], { env })).out
      for (const line of ['Stand: klaar', 'Aangekomen: 1', '1: account is opgeheven', 'Persoon gp-00002'])
        expect(words).toContain(line)
    })

    test('later is planned by the Dutch clock', async () => {
      const { out } = await broadcast({ at: 'morgen 9 uur', audience: 'role:huisarts' }, '--yes')
      expect(await status(out.trim())).toMatchObject({ state: 'scheduled', waiting: 0 })
      expect(await waiting()).toEqual([])
    })

    test.each([
      ['a GP', { as: 'gp-00000' }, /mag geen berichten sturen/],
      ['nobody known', { as: 'iemand' }, /niet bekend/],
      ['another municipality', { municipality: 'Elders' }, /gemeente 'Elders' is niet bekend/],
      ['an unknown role', { audience: 'role:kapper' }, /rol 'kapper'/],
      ['nobody to reach', { audience: 'role:expert' }, /niemand bij die te bereiken is/],
      ['a moment that is over', { at: '2020-01-01 09:00' }, /voorbij/],
      ['no moment', { at: 'ooit' }, /kan ik niet lezen/],
      ['no text', { text: ' ' }, /Schrijf een tekst/],
      ['a text too long', { text: 'a'.repeat(1501) }, /hoogstens 1500/],
      ['a red flag', { text: 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld' }, /gevaar voor een kind/],
    ])('%s: one clear sentence, status 1, nothing queued', async (_name, change, sentence) => {
      const { status: exit, out, err } = await broadcast(change as unknown as Record<string, string>, '--yes')
      expect([exit, out]).toEqual([1, ''])
      expect(err).toMatch(sentence)
      expect(await waiting()).toEqual([])
    })

    test('personal data: refused with the anonymised text, and a GP who tries leaves a line in the audit', async () => {
      const { status: exit, err } = await broadcast({ text: 'Fatoumata Pietersen, BSN 111222333, komt.' }, '--yes')
      expect([exit, err.includes('Zo kan het wel'), /Pietersen|111222333/.test(err)]).toEqual([1, true, false])
      await broadcast({ as: 'gp-00001' }, '--yes')
      const lines = await database.transaction(store => store.auditOfPerson('gp-00001'))
      expect(lines.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(['broadcast.sent refused'])
    })

    test('what is missing is named, with status 2; an unknown id with status 1', async () => {
      const { status: exit, err } = await schakel(['broadcast', '--text', 'x'], { env })
      expect([exit, err]).toEqual([2, expect.stringContaining('--audience')])
      expect(await schakel(['broadcast-status', 'bc-x'], { env })).toMatchObject({ status: 1, out: '' })
    })
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}

test('beside a bot on the embedded database it says that the folder is taken, and how it can be done', async () => {
  const { path, remove } = folder()
  const database = await openDatabase({ dir: path })
  const args = ['broadcast', '--text', 'x', '--audience', 'all', '--municipality', TOWN, '--as', 'sam', '--yes']
  const { status, err } = await schakel(args, { env: { DATA_DIR: path, VAULT_KEY: KEY.toString('base64') } })
  await database.close()
  remove()
  expect(status).toBe(1)
  expect(err).toContain('in gebruik')
  expect(err).toContain('DATABASE_URL')
  expect(err).toContain("'bericht'")
})
