import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import { byService, move } from '../../src/case-discussion/desk.ts'
import { caseNight, caseRound } from '../../src/case-discussion/review.ts'
import type { Store } from '../../src/ports.ts'
import { file } from '../golden/case-cards.ts'
import { postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { person, TOWN } from '../support/postgres-rows.ts'

/** A Tuesday morning, days after the case manager was asked. */
const NOW = new Date('2026-11-24T10:00:00+01:00')
const DAYS_AGO = new Date('2026-11-19T10:00:00+01:00')
const asked = {
  ...file,
  managerAt: DAYS_AGO,
  state: 'requested',
  managerState: 'asked',
  manager: 'bo',
  workAt: null,
} as const

describe.skipIf(!postgresBinaries())('recurring work on cases, while somebody presses a button', () => {
  let server: TestPostgres
  let database: PostgresDatabase
  let owner: pg.Client
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    const url = await server.database()
    database = await openDatabase({ url })
    owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await database.transaction(async store => {
      await store.addMunicipality({ name: TOWN, sample: false })
      for (const id of ['gp', 'noor', 'bo']) await store.savePerson(person(id))
      await store.cases.add(asked)
    })
    return async () => {
      await owner.end()
      await database.close()
    }
  })

  /** Resolves when somebody waits for a lock. */
  async function someoneWaits(): Promise<void> {
    const waiting = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    while ((await owner.query(waiting)).rows.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  }

  /** The press is not over when the work begins. */
  async function duringPress(press: (store: Store) => Promise<unknown>, work: (store: Store) => Promise<unknown>) {
    const over = Promise.withResolvers<void>()
    const pressed = Promise.withResolvers<void>()
    const pressing = database.transaction(async store => {
      await press(store)
      pressed.resolve()
      await over.promise
    })
    await pressed.promise
    const working = database.transaction(work)
    await Promise.race([someoneWaits(), working])
    over.resolve()
    await Promise.all([pressing, working])
    return (await database.transaction(store => store.cases.find(asked.id)))!
  }

  const withdrawn = async (store: Store) =>
    move(store, { ...byService(NOW), roles: ['referrer'] }, (await store.cases.lock(asked.id))!, 'withdraw', {
      workAt: NOW,
    })
  const taken = async (store: Store) =>
    store.cases.save({ ...(await store.cases.lock(asked.id))!, managerState: 'accepted', workAt: NOW })

  test('a withdrawal stays one, whatever the night does', async () => {
    const after = await duringPress(withdrawn, store => caseNight(store, NOW))
    expect(after).toMatchObject({ state: 'withdrawn', workAt: NOW })
  })

  test('who becomes case manager stays so, whatever the night does', async () => {
    const after = await duringPress(taken, store => caseNight(store, NOW))
    expect(after).toMatchObject({ manager: 'bo', managerState: 'accepted', workAt: NOW })
  })

  test('who joins at the last moment is not taken for silent', async () => {
    const row = {
      case: asked.id,
      person: 'noor',
      role: 'participant',
      askedAt: DAYS_AGO,
      invited: false,
    } as const
    await database.transaction(async store => {
      await store.cases.save({ ...asked, managerState: 'accepted' })
      await store.linkAccount('bo', { platform: file.platform, workspace: file.workspace, user: 'U1' }, null)
      await store.cases.saveParticipant({ ...row, state: 'asked' })
    })
    const joins = async (store: Store) => {
      await store.cases.lock(asked.id)
      await store.cases.saveParticipant({ ...row, state: 'joined' })
    }
    await duringPress(joins, store => caseRound(store, NOW))
    const [noor] = await database.transaction(store => store.cases.participants(asked.id))
    expect(noor).toEqual({ ...row, state: 'joined' })
  })
})
if (!postgresBinaries()) process.stderr.write(`${SKIPPED}\n`)
