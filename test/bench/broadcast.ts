/**
 * A broadcast to many, against a stand-in of Slack that refuses what is faster than allowed: how long it takes beside
 * receivers ÷ allowed rate, what memory does meanwhile, and how many were refused.
 *   node test/bench/broadcast.ts [--receivers 10000] [--faster 1] [--embedded]
 * With --faster both the pace and what the stand-in allows are so many times Slack's, so that it takes less time.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PACES } from '../../src/delivery/rates.ts'
import { startPostgres } from '../support/postgres.ts'
import { startChild } from '../support/postgres-child.ts'
import { type Fault, startSlack } from '../support/slack.ts'

const { values } = parseArgs({
  options: {
    receivers: { type: 'string', default: '10000' },
    faster: { type: 'string', default: '1' },
    embedded: { type: 'boolean', default: false },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const receivers = Number(values.receivers)
const allowed = PACES.slack.bulk.perSecond * Number(values.faster)
/** Slack allows short bursts; the stand-in no more than one second's worth. */
const BURST = allowed

/** Refuses with 429 whatever comes faster than allowed. */
function limited(): (method: string) => Fault {
  let [left, at] = [BURST, performance.now()]
  return method => {
    if (method !== 'chat.postMessage') return 'ok'
    const now = performance.now()
    left = Math.min(BURST, left + ((now - at) / 1000) * allowed)
    at = now
    if (left < 1) {
      refused += 1
      return { status: 429, retryAfter: '1' }
    }
    left -= 1
    return 'ok'
  }
}

let refused = 0
const slack = await startSlack()
slack.fault = limited()
const folder = mkdtempSync(join(tmpdir(), 'schakel-bench-'))
const server = values.embedded ? null : await startPostgres()
const where = server ? await server.database('migrated') : folder
const child = startChild('broadcast-child.ts', where, slack.url, values.faster, values.receivers)
await child.says()
const began = performance.now()

const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
const samples: number[] = []
const sent = () => slack.calls.length
let last = performance.now()
let seen = 0
const STALLED_MS = 60_000
while (sent() < receivers && performance.now() - last < STALLED_MS) {
  await new Promise(resolve => setTimeout(resolve, 250))
  if (sent() > seen) {
    seen = sent()
    last = performance.now()
  }
  if (sent() >= (receivers / 10) * (samples.length + 1)) samples.push(memory())
}
const seconds = (performance.now() - began) / 1000
const got = new Set(slack.calls.map(({ channel }) => channel)).size
process.kill(child.pid, 'SIGTERM')
await child.says()
await server?.stop()
await slack.stop()
rmSync(folder, { recursive: true })

const ideal = receivers / allowed
say(
  '| database | receivers | allowed a second | seconds | ÷ receivers over rate | got it | messages | 429s | memory at 10%, 50%, 100% (MB) |',
)
say('|---|---|---|---|---|---|---|---|---|')
const at = (share: number) => samples[Math.min(samples.length - 1, Math.round(share * 10) - 1)]?.toFixed(0) ?? '–'
say(
  `| ${values.embedded ? 'embedded' : 'PostgreSQL'} | ${receivers} | ${allowed} | ${seconds.toFixed(0)} | ${(seconds / ideal).toFixed(2)} | ${got} | ${sent()} | ${refused} | ${at(0.1)}, ${at(0.5)}, ${at(1)} |`,
)
process.exit(0)
