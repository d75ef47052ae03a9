import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sampleFiles } from '../../adapters/local/sample.ts'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { loadSample } from '../../src/commands/load-sample.ts'
import type { Store, Who } from '../../src/ports.ts'
import { PEOPLE, type Who0 } from '../support/case-house.ts'
import { slackPeople, user, wordsOf } from '../support/case-slack.ts'
import { type Service, startService } from '../support/service.ts'
import { type Fault, SECRET, startSlack, TEAM } from '../support/slack.ts'

/** The environment of a process that killing.ts can end. */
export const KILLING = { NODE_OPTIONS: `--import ${join(import.meta.dirname, 'killing.ts')}` }

/** So long may another process take, in ms, on a machine that is busy. */
const PATIENCE = 60_000
const KEY = Buffer.alloc(32, 7)

/** Two more of the practice of the nurse. */
const GPS = ['huisarts-wollegras', 'huisarts-pijlkruid']

/** The sample municipality in Slack, served by the real process on a real PostgreSQL, which a test kills at a moment. */
export async function peopleService(url: string) {
  const database = await openDatabase({ url, keys: { current: KEY, next: null } })
  const run = <T>(work: (store: Store) => Promise<T>): Promise<T> => database.transaction(work)
  const accounts = [...Object.entries(PEOPLE), ...GPS.map(id => [id, id] as const)]
  await run(async store => {
    await loadSample(store, await sampleFiles(), new Date('2026-01-05T10:00:00+01:00'))
    for (const [name, id] of accounts) {
      const who: Who = { platform: 'slack', workspace: TEAM, user: user(name) }
      await store.linkAccount(id, who, { ...who, conversation: who.user, kind: 'direct' })
    }
  })
  const mail = database.mail()
  const slack = await startSlack()
  let shift = 0
  let service: Service | null = null
  const now = () => new Date(Date.now() + shift)
  const people = slackPeople(slack, init => fetch(`${service!.url}/slack/events`, init), now)
  for (const id of GPS) slack.channels.person(user(id))

  async function until<T>(look: () => Promise<T | null> | T | null): Promise<T> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(15)) {
      const found = await look()
      if (found) return found
    }
    throw new Error(`it never came: ${look}\n${service?.wrote()}`)
  }

  async function gone(): Promise<void> {
    await service?.gone
    service = null
    slack.fault = () => 'ok'
  }

  return {
    ...people,
    run,
    until,
    gone,
    /** Starts it at a moment; with `after`, it is killed at that moment of killing.ts. */
    async start(moment: string, after = ''): Promise<void> {
      shift = new Date(moment).getTime() - Date.now()
      service = await startService({
        ...KILLING,
        KILL_AFTER: after,
        CLOCK_SHIFT: String(shift),
        NODE_ENV: 'production',
        DATABASE_URL: url,
        VAULT_KEY: KEY.toString('base64'),
        SLACK_BOT_TOKEN: 'xoxb-test',
        SLACK_SIGNING_SECRET: SECRET,
        SLACK_API_URL: slack.url,
        LOG_LEVEL: 'error',
      })
    },
    /** Resolves when nothing waits to be sent. */
    quiet: () => until(async () => (await mail.counts()).outbox === 0 || null),
    async kill(): Promise<void> {
      service!.kill()
      await gone()
    },
    /** From now on the process is killed at its next message; what it hangs on was performed, or not. */
    killAtMessage(fault: Fault): void {
      let killed = false
      slack.fault = method => {
        if (method !== 'chat.postMessage') return 'ok'
        if (killed) return 'hang'
        killed = true
        service!.kill()
        return fault
      }
    },
    offered: (name: Who0, action: string, value = '') => until(() => people.offered(name, action, { value })),
    /** How many messages with these words each got, by person. */
    heard(words: string): Record<string, number> {
      const found: Record<string, number> = {}
      for (const [name, id] of accounts) {
        const calls = slack.calls.filter(call => call.channel === `D${user(name)}` && wordsOf(call).includes(words))
        if (calls.length > 0) found[id] = calls.length
      }
      return found
    },
    async stop(): Promise<void> {
      if (service) service.kill()
      if (service) await gone()
      await slack.stop()
      await database.close()
    },
  }
}

export type PeopleService = Awaited<ReturnType<typeof peopleService>>
