/**
 * A process that sends broadcasts, beside others on one database:
 *   node broadcast-child.ts DATABASE API_URL FASTER [RECEIVERS]
 * DATABASE is a server's address or the folder of an embedded database; API_URL is Slack's, or the OpenID document of
 * the Bot Connector, for Teams; with FASTER the pace of both is so many times their own. With RECEIVERS it first makes a town of so many GPs, and starts a broadcast to them. Says 'ready' when it
 * sends, and stops properly at SIGTERM.
 */
import { randomUUID } from 'node:crypto'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { slack } from '../../adapters/slack/slack.ts'
import { teams } from '../../adapters/teams/teams.ts'
import { confirm } from '../../src/broadcast/steps.ts'
import { createPostOffice } from '../../src/delivery/post-office.ts'
import { PACES } from '../../src/delivery/rates.ts'
import { runDue } from '../../src/schedule.ts'
import { draft, town } from '../broadcast/people.ts'
import { SECRET } from '../support/slack.ts'
import { settings } from '../support/teams.ts'

const [where = '', apiUrl = '', faster = '1', receivers = '0'] = process.argv.slice(2)
const KEYS = { current: Buffer.alloc(32, 7), next: null }
const nothing = () => {}
const now = () => new Date()
for (const { bulk } of [PACES.slack, PACES.teams]) {
  bulk.perSecond *= Number(faster)
  bulk.burst *= Number(faster)
}

const database = await openDatabase({ ...(where.includes('://') ? { url: where } : { dir: where }), keys: KEYS })
await database.migrate(now())
const failed = (error: unknown) => void process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
const office = createPostOffice({
  mail: database.mail(),
  bot: { guard: incoming => ({ incoming, taken: null }), respond: async () => [], apology: () => [] },
  newReference: randomUUID,
  failed,
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
const overSlack = () =>
  slack({
    config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: apiUrl },
    database,
    home: async () => ({ parts: [], actions: [] }),
    now,
    noted: nothing,
    failed,
  }).courier
const overTeams = () =>
  teams({ config: settings({ openId: apiUrl }), database, now, newId: randomUUID, refused: nothing, failed }).courier

if (Number(receivers) > 0) await database.transaction(store => town(store, Number(receivers)))
if (Number(receivers) > 0)
  await database.transaction(async store => {
    await store.broadcasts.save(draft({ createdAt: now(), keepsWeek: false }))
    await confirm(store, 'bc-1', true, now())
  })
office.start(apiUrl.endsWith('/openid') ? { teams: overTeams() } : { slack: overSlack() })
const look = () => runDue(database, now(), failed, true)
let under: Promise<unknown> = look()
const timer = setInterval(() => {
  under = under.then(look)
}, 1_000)
process.stdout.write('ready\n')
process.once('SIGTERM', async () => {
  clearInterval(timer)
  await under
  await office.stop(5_000)
  const broadcast = await database.transaction(store => store.broadcasts.tally('bc-1', now()))
  process.stdout.write(`${JSON.stringify(broadcast)}\n`)
  await database.close()
  process.exit(0)
})
