import { setTimeout as pause } from 'node:timers/promises'
import { sampleFiles } from '../../adapters/local/sample.ts'
import { openDatabase } from '../../adapters/postgres/database.ts'
import { dayOf } from '../../src/calendar.ts'
import type { CaseFile } from '../../src/case-discussion/case.ts'
import { type Act, byService, factsOf } from '../../src/case-discussion/desk.ts'
import { consentOf } from '../../src/case-discussion/facts.ts'
import { record } from '../../src/case-discussion/request.ts'
import { decide, draft } from '../../src/case-discussion/start.ts'
import { loadSample } from '../../src/commands/load-sample.ts'
import type { Place, Store, Who } from '../../src/ports.ts'
import { MARKER, PEOPLE, QUESTION } from '../support/case-house.ts'
import { slackPeople, user, wordsOf } from '../support/case-slack.ts'
import { LONG_SILENT } from '../support/postgres.ts'
import { administer } from '../support/postgres-server.ts'
import { type Service, startService } from '../support/service.ts'
import { type Call, type Fault, SECRET, startSlack, TEAM } from '../support/slack.ts'

/** So long may the other process take, in ms, on a machine that is busy. */
const PATIENCE = 120_000
const KEY = Buffer.alloc(32, 7)

const ADULTS = (['mother', 'father'] as const).map(role => ({ role, id: role, checked: 'register' as const }))
const ADVICE = { purpose: 'advice', purposes: ['advice'], urgency: 'this-week', theme: 'parenting' } as const

/** What the two forms lead to: a draft, what both parents said, and the verdict that it may open. */
async function requested(store: Store): Promise<CaseFile> {
  const now = new Date()
  const person = (await store.person(PEOPLE.gp))!
  const place: Place = { platform: 'slack', workspace: TEAM, conversation: user('gp'), kind: 'direct' }
  const asked = {
    ...ADVICE,
    mode: 'named',
    years: 8,
    ageBand: '4-11',
    question: QUESTION,
    people: [PEOPLE.contact],
  } as const
  const safe = { danger: [], requester: null, identifying: false }
  const drafted = await draft(store, { person, place, now }, { ...asked, ...safe, people: [...asked.people] })
  const act: Act = { ...byService(now), roles: ['referrer'] }
  const facts = { ...(await factsOf(store, drafted))!, authority: ADULTS }
  const yes = {
    how: 'oral' as const,
    date: dayOf(now),
    expires: null,
    parties: [PEOPLE.contact],
    purposes: ADVICE.purposes,
  }
  const consents = ADULTS.map(({ id }) => consentOf(facts, { ...yes, by: id, informed: true, free: true }))
  const recorded = (await record(store, act, drafted, {
    ...facts,
    parents: 'together',
    supervision: 'none',
    consents,
  }))!
  const decided = await decide(store, act, recorded)
  if (!decided?.file) throw new Error(`it may not open: ${JSON.stringify(decided)}`)
  return decided.file
}

/** Cases in Slack, served by the real process on a real PostgreSQL; a test kills it and starts it again. */
export async function caseService(url: string) {
  const database = await openDatabase({ url, keys: { current: KEY, next: null } })
  await database.transaction(async store => {
    await loadSample(store, await sampleFiles(), new Date('2026-01-05T10:00:00+01:00'))
    for (const [name, id] of Object.entries(PEOPLE)) {
      const who: Who = { platform: 'slack', workspace: TEAM, user: user(name) }
      await store.linkAccount(id, who, { ...who, conversation: who.user, kind: 'direct' })
    }
  })
  const slack = await startSlack()
  let wrote = ''
  let service: Service | null = null
  const people = slackPeople(
    slack,
    init => fetch(`${service!.url}/slack/events`, init),
    () => new Date(),
  )
  // what a process that is gone was told of who came in, is lost
  slack.channels.watching.push(change => void people.hears({ ...change, event_ts: '1700000000.1' }).catch(() => {}))

  /** Waits for what another process does. */
  async function until<T>(look: () => Promise<T | null> | T | null): Promise<T> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(15)) {
      const found = await look()
      if (found) return found
    }
    throw new Error(`it never came: ${look}\n${wrote}${service?.wrote()}`)
  }
  const run = <T>(work: (store: Store) => Promise<T>): Promise<T> => database.transaction(work)
  const file = (number: string) => run(store => store.cases.find(`k${number}`))
  const offered = (...what: Parameters<typeof people.offered>) => until(() => people.offered(...what))

  async function start(): Promise<void> {
    await administer(url, LONG_SILENT)
    service = await startService({
      NODE_ENV: 'production',
      DATABASE_URL: url,
      VAULT_KEY: KEY.toString('base64'),
      SLACK_BOT_TOKEN: 'xoxb-test',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.url,
      LOG_LEVEL: 'debug',
      MESSAGES_PER_MINUTE: '1000',
    })
  }
  async function gone(): Promise<void> {
    const ending = service!
    await ending.gone
    if (service !== ending) return
    wrote += ending.wrote()
    service = null
    slack.fault = () => 'ok'
  }

  return {
    ...people,
    slack,
    run,
    file,
    until,
    start,
    offered,
    /** Everything that each process wrote. */
    wrote: () => wrote + (service?.wrote() ?? ''),
    metrics: async () => (await fetch(`${service!.url}/metrics`)).text(),
    state: (number: string, state: string) => until(async () => (await file(number))?.state === state || null),
    /** With both parents, by the GP for the contact person; its case manager is asked. @returns its number */
    async request(): Promise<string> {
      const { id, number } = await run(requested)
      await offered('contact', 'case-take', { value: id })
      return number
    },
    /** From now on the process is killed at its so manieth call to Slack of those that count. @returns whether it was */
    killAt(
      nth: number,
      fault: Fault,
      counts: (method: string, args: Record<string, string>) => boolean,
    ): () => boolean {
      let count = 0
      slack.fault = (method, args) => {
        if (!counts(method, args)) return 'ok'
        count += 1
        if (count < nth) return 'ok'
        if (count === nth) service!.kill()
        return count === nth ? fault : 'hang'
      }
      return () => count >= nth
    },
    gone,
    async stop() {
      service?.kill()
      if (service) await gone()
      await slack.stop()
      await database.close()
    },
    /** The calls with which content of a case was shown in a room. */
    contentIn: (channel: string): Call[] =>
      slack.calls.filter(call => call.channel === channel && wordsOf(call).includes(MARKER)),
    channelsOf: (number: string) => slack.channels.all.filter(one => one.name.startsWith(`casus-${number}`)),
  }
}

export type CaseService = Awaited<ReturnType<typeof caseService>>
