/**
 * A process that receives from Slack and answers with what was asked, on a database that it shares:
 *   node delivery-child.ts DATABASE_URL SLACK_API_URL
 * Says its address, and stops properly at SIGTERM.
 */
import { randomUUID } from 'node:crypto'
import { serve } from '@hono/node-server'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { slack } from '../../adapters/slack/slack.ts'
import { createPostOffice } from '../../src/delivery/post-office.ts'
import type { Incoming, Kept, Outgoing } from '../../src/ports.ts'
import { SECRET } from '../support/slack.ts'

const [url = '', apiUrl = ''] = process.argv.slice(2)
const KEYS = { current: Buffer.alloc(32, 7), next: null }

const echo = ({ id, place }: Incoming, title: string): Outgoing[] => [
  { kind: 'post', key: id, place, card: { title, parts: [], actions: [] } },
]
const bot = {
  guard: (incoming: Incoming): Kept => ({ incoming, taken: null }),
  respond: async ({ incoming }: Kept) => echo(incoming, incoming.kind === 'message' ? incoming.text : ''),
  apology: echo,
}
const now = () => new Date()
const nothing = () => {}

const database = await openDatabase({ url, keys: KEYS })
const office = createPostOffice({
  mail: database.mail(),
  bot,
  newReference: randomUUID,
  failed: nothing,
  log: { info: nothing, warn: nothing },
  clock: {
    now,
    chance: Math.random,
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
  },
})
const adapter = slack({
  config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: apiUrl },
  database,
  home: async () => ({ parts: [], actions: [] }),
  now,
  noted: nothing,
  failed: nothing,
})
const server = serve({ fetch: adapter.routes(office.reception)!.fetch, port: 0, hostname: '127.0.0.1' }, info => {
  office.start({ slack: adapter.courier })
  process.stdout.write(`http://127.0.0.1:${info.port}/slack/events\n`)
})
process.once('SIGTERM', async () => {
  await new Promise(resolve => server.close(resolve))
  await office.stop(5_000)
  await database.close()
  process.exit(0)
})
