import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase, type PostgresDatabase } from '../../adapters/postgres/database.ts'
import { cancel, confirm } from '../../src/broadcast/steps.ts'
import type { Tally } from '../../src/broadcast/store.ts'
import { PACES } from '../../src/delivery/rates.ts'
import type { Store } from '../../src/ports.ts'
import { draft, town, townInTeams } from '../broadcast/people.ts'
import { LONG_SILENT, postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type Child, startChild } from '../support/postgres-child.ts'
import { administer } from '../support/postgres-server.ts'
import { type Fault, type SlackStandIn, startSlack } from '../support/slack.ts'
import { startConnector, TENANT } from '../support/teams-connector.ts'

const KEYS = { current: Buffer.alloc(32, 7), next: null }
/** Times the pace of a platform, so that a test is short. */
const FASTER = 12
/** In ms: longer than the others wait before they take over what a killed process held, many times. */
const PATIENCE = 90_000

if (postgresBinaries()) {
  describe('a broadcast arrives once', () => {
    let server: TestPostgres
    let slack: SlackStandIn
    let database: PostgresDatabase
    let url: string
    let running: Child[] = []
    beforeAll(async () => {
      for (const { bulk } of [PACES.slack, PACES.teams]) bulk.perSecond *= FASTER
      server = await startPostgres()
    })
    afterAll(() => {
      for (const { bulk } of [PACES.slack, PACES.teams]) bulk.perSecond /= FASTER
      return server.stop()
    })
    beforeEach(async () => {
      slack = await startSlack()
      url = await server.database('migrated')
      database = await openDatabase({ url, keys: KEYS })
    })
    afterEach(async () => {
      await Promise.all(running.map(one => one.kill()))
      running = []
      await database.close()
      await slack.stop()
    })

    async function begin(apiUrl = slack.url): Promise<Child> {
      const child = startChild('broadcast-child.ts', url, apiUrl, String(FASTER))
      running.push(child)
      expect(await child.says()).toBe('ready')
      return child
    }

    async function broadcast(count: number, people = (store: Store) => town(store, count)): Promise<void> {
      await database.transaction(people)
      await database.transaction(async store => {
        await store.broadcasts.save(draft({ createdAt: new Date(), keepsWeek: false }))
        await confirm(store, 'bc-1', true, new Date())
      })
    }

    const posts = () => slack.calls.filter(({ method }) => method === 'chat.postMessage')
    const times = (): Map<string, number> => {
      const counted = new Map<string, number>()
      for (const { channel } of posts()) counted.set(channel, (counted.get(channel) ?? 0) + 1)
      return counted
    }
    const tally = (): Promise<Tally> => database.transaction(store => store.broadcasts.tally('bc-1', new Date()))

    /** Kills the only one that sends. */
    async function killAlone(victim: Child): Promise<void> {
      await victim.kill()
      await administer(url, LONG_SILENT)
    }

    /** Waits for something that another process does. */
    async function until(there: () => boolean | Promise<boolean>): Promise<void> {
      const end = Date.now() + PATIENCE
      while (Date.now() < end && !(await there())) await new Promise(resolve => setTimeout(resolve, 25))
    }

    /** Lets it end; then who got it how often, and of whom nobody knows. */
    async function outcome(count: number) {
      await until(async () => (await tally()).waiting === 0)
      const { sent, unknown, failed, waiting } = await tally()
      const doubles = [...times().values()].filter(n => n > 1).length
      return { missing: count - times().size, doubles, sent: sent + unknown, unknown, failed, waiting }
    }

    const ONCE = (count: number) => ({ missing: 0, doubles: 0, sent: count, failed: {}, waiting: 0 })

    test('with kill -9 after 200 of 500', { timeout: 120_000 }, async () => {
      await broadcast(500)
      const first = await begin()
      await until(() => posts().length >= 200)
      await killAlone(first)
      await begin()
      const { unknown, ...rest } = await outcome(500)
      expect(rest).toEqual(ONCE(500))
      expect(unknown).toBeLessThanOrEqual(1)
    })

    test('with kill -9 at every 100 of 500, while another process sends too', { timeout: 180_000 }, async () => {
      await broadcast(500)
      await begin()
      let victim = await begin()
      for (const at of [100, 200, 300, 400]) {
        await until(() => posts().length >= at)
        await victim.kill()
        victim = await begin()
      }
      const { unknown, ...rest } = await outcome(500)
      expect(rest).toEqual(ONCE(500))
      expect(unknown).toBeLessThanOrEqual(4)
    })

    test('with one answer in ten lost, by looking first', { timeout: 120_000 }, async () => {
      let n = 0
      slack.fault = (method): Fault => (method === 'chat.postMessage' && ++n % 10 === 0 ? 'lost' : 'ok')
      await broadcast(200)
      await begin()
      expect(await outcome(200)).toEqual({ ...ONCE(200), unknown: 0 })
      expect(slack.asked.filter(method => method === 'conversations.history').length).toBeGreaterThan(10)
    })

    test('when it is stopped in the middle: who got it and who is counted as having it are the same', {
      timeout: 120_000,
    }, async () => {
      await broadcast(300)
      await begin()
      await until(() => posts().length >= 100)
      await database.transaction(store => cancel(store, 'bc-1', new Date()))
      await until(async () => (await tally()).waiting === 0)
      const { sent, cancelled } = await tally()
      expect(sent + cancelled).toBe(300)
      await new Promise(resolve => setTimeout(resolve, 1_500))
      expect([...times().values()]).toEqual(Array(sent).fill(1))
      expect(sent).toBeLessThan(200)
    })

    test('in Teams, where nobody can look: with three kills, at most one uncertain a kill, by name, and no doubles', {
      timeout: 120_000,
    }, async () => {
      const standIn = await startConnector()
      await broadcast(240, store => townInTeams(store, 240, TENANT, standIn.serviceUrl))
      for (const at of [60, 120, 180]) {
        const victim = await begin(standIn.openId)
        await until(() => standIn.calls.length >= at)
        await killAlone(victim)
      }
      await begin(standIn.openId)
      await until(async () => (await tally()).waiting === 0)
      const { sent, unknown, failed } = await tally()
      const got = standIn.calls.map(({ conversation }) => conversation)
      expect({ all: sent + unknown, failed, doubles: got.length - new Set(got).size }).toEqual({
        all: 240,
        failed: {},
        doubles: 0,
      })
      expect(unknown).toBeLessThanOrEqual(3)
      const named = await database.transaction(store => store.broadcasts.names('bc-1', 'unknown', 9))
      expect(named).toHaveLength(unknown)
      expect(new Set(got).size).toBeGreaterThanOrEqual(sent)
      await standIn.close()
    })
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}
