import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { postgresBinaries, SKIPPED, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { type Child, startChild } from '../support/postgres-child.ts'
import { mention, type SlackStandIn, signed, startSlack } from '../support/slack.ts'

/** A process that answers, and its address. */
interface Process extends Child {
  address: string
}

const deliver = (address: string, body: object): Promise<number> =>
  fetch(address, signed(JSON.stringify(body), 'json', new Date())).then(
    response => response.status,
    () => 0,
  )

/** So long may another process take, in ms, on a machine that is busy. */
const PATIENCE = 90_000

/** Delivered as Slack does: again when it is not acknowledged. */
async function deliverLikeSlack(address: () => string, body: object): Promise<void> {
  const acknowledged = await until(async () => (await deliver(address(), body)) === 200)
  if (!acknowledged) throw new Error('never acknowledged')
}

const said = (count: number): { names: string[]; bodies: object[] } => {
  const names = Array.from({ length: count }, (_, i) => `vraag ${i}`)
  return { names, bodies: names.map((name, i) => mention(name, `C${i % 7}`)) }
}

if (postgresBinaries()) {
  describe('what is acknowledged is answered once', () => {
    let server: TestPostgres
    let slack: SlackStandIn
    let url: string
    let running: Process[] = []
    beforeAll(async () => {
      server = await startPostgres()
    })
    afterAll(() => server.stop())
    beforeEach(async () => {
      slack = await startSlack()
      url = await server.database('migrated')
    })
    afterEach(async () => {
      await Promise.all(running.map(one => one.kill()))
      running = []
      await slack.stop()
    })

    async function start(): Promise<Process> {
      const child = startChild('delivery-child.ts', url, slack.url)
      const address = await child.says()
      const process = { ...child, address: address ?? '' }
      running.push(process)
      return process
    }

    const shown = (): string[] => slack.calls.map(call => call.args.text ?? '')

    test('when the same event comes four times at once, to two processes', async () => {
      const both = await Promise.all([start(), start()])
      const { names, bodies } = said(20)
      await Promise.all(
        bodies.flatMap(body => [0, 1, 2, 3].map(i => deliverLikeSlack(() => both[i % 2]!.address, body))),
      )
      await slack.until(20)
      expect(shown().sort()).toEqual(names.sort())
    })

    test('in the order of each conversation, also when two processes share it', async () => {
      const both = await Promise.all([start(), start()])
      const names = Array.from({ length: 16 }, (_, i) => `vraag ${i}`)
      for (const [i, name] of names.entries()) await deliverLikeSlack(() => both[i % 2]!.address, mention(name, 'C1'))
      await slack.until(16)
      expect(shown()).toEqual(names)
    })

    test('when the process is killed at any moment, and Slack repeats what was not acknowledged', {
      timeout: 2 * PATIENCE,
    }, async () => {
      slack.fault = () => (Math.random() < 0.1 ? 'lost' : 'ok')
      let current = await start()
      const { names, bodies } = said(60)
      const delivered = bodies.map(async (body, i) => {
        await new Promise(resolve => setTimeout(resolve, i * 20))
        await deliverLikeSlack(() => current.address, body)
      })
      for (let kill = 0; kill < 3; kill += 1) {
        await new Promise(resolve => setTimeout(resolve, 150 + Math.random() * 250))
        await current.kill()
        current = await start()
      }
      await Promise.all(delivered)
      await until(() => new Set(shown()).size === names.length)
      expect(shown().sort()).toEqual(names.sort())
    })

    test('when it is told to stop in the middle', async () => {
      const first = await start()
      const { names, bodies } = said(30)
      const answers = await Promise.all(bodies.slice(0, 15).map(body => deliver(first.address, body)))
      process.kill(first.pid, 'SIGTERM')
      expect(await first.says()).toBeNull()
      expect(answers).toEqual(Array(15).fill(200))
      const second = await start()
      await Promise.all(bodies.slice(15).map(body => deliverLikeSlack(() => second.address, body)))
      await slack.until(30)
      expect(shown().sort()).toEqual(names.sort())
    })
  })
} else {
  process.stderr.write(`${SKIPPED}\n`)
  test.skip(SKIPPED, () => {})
}

/** Waits for something that another process does. @returns whether it came */
async function until(there: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 50)))
    if (await there()) return true
  return false
}
