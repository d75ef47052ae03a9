import { expect, test } from 'vitest'
import { examineSlack } from '../../adapters/slack/doctor.ts'
import type { Workspaces } from '../../src/examination.ts'
import { found, inArea, keptMap, migrated } from '../commands/doctor-support.ts'
import { CLIENT, startSlack } from '../support/slack.ts'

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-x', SLACK_SIGNING_SECRET: 'a-secret-long-enough' }
const SEVERAL = {
  SLACK_CLIENT_ID: CLIENT.id,
  SLACK_CLIENT_SECRET: CLIENT.secret,
  SLACK_SIGNING_SECRET: 'a-secret-long-enough',
}

const token = { state: 'good', found: { workspace: 'Praktijk', scopes: null } } as const
const look = (workspaces: Workspaces, env: Record<string, string> = SLACK) =>
  found(env, {
    database: async () => {
      const facts = migrated([keptMap([]), { ...keptMap([]), municipality: 'Tweede' }])
      return { ...facts, content: { ...facts.content!, workspaces } }
    },
    slack: async () => ({ token, client: null, socket: null, wanted: [] }),
  })
const link = { platform: 'slack', workspace: 'T1', municipality: 'Lindevoort' } as const

test.each<[string, Workspaces, string, string]>([
  ['one municipality needs no step', { links: [], serves: 'Lindevoort', installed: [] }, 'good', 'Lindevoort'],
  ['linked workspaces are named', { links: [link], serves: null, installed: [] }, 'good', 'slack T1 → Lindevoort'],
  ['several and none linked is a fault', { links: [], serves: null, installed: [] }, 'wrong', 'workspace link'],
  ['who installed and is not linked waits', { links: [link], serves: null, installed: ['T1', 'T2'] }, 'warning', 'T2'],
])('%s', async (_what, workspaces, state, words) => {
  const check = inArea(await look(workspaces), 'Werkruimten')
  expect(check.state).toBe(state)
  expect(check.text).toContain(words)
})

test('without a chat platform workspaces are no subject', async () => {
  const checks = await look({ links: [], serves: null, installed: [] }, {})
  expect(checks.filter(({ area }) => area === 'Werkruimten')).toEqual([])
})

test.each([
  [CLIENT.secret, 'good', '/slack/install'],
  ['a-secret-that-is-wrong', 'wrong', 'SLACK_CLIENT_SECRET'],
])('with the secret %s the app may be installed: %s', async (secret, state, words) => {
  const slack = await startSlack()
  const env = { ...SEVERAL, SLACK_CLIENT_SECRET: secret, SLACK_API_URL: slack.url }
  const check = inArea(await found(env, { slack: config => examineSlack(config) }), 'Slack, installeren')
  await slack.stop()
  expect(check.state).toBe(state)
  expect(check.text).toContain(words)
})

test.each([
  [{ SLACK_CLIENT_ID: CLIENT.id, SLACK_SIGNING_SECRET: 'a-secret-long-enough' }, 'SLACK_CLIENT_SECRET'],
  [{ SLACK_CLIENT_ID: CLIENT.id, SLACK_CLIENT_SECRET: CLIENT.secret }, 'SLACK_SIGNING_SECRET'],
  [{ ...SEVERAL, SLACK_BOT_TOKEN: 'xoxb-x' }, 'SLACK_BOT_TOKEN'],
  [{ MESSAGES_PER_MINUTE: '0' }, 'MESSAGES_PER_MINUTE'],
])('settings that do not go together are told: %j', async (env, name) => {
  const checks = await found(env as Record<string, string>)
  expect(checks.some(check => check.state === 'wrong' && check.text.startsWith(name))).toBe(true)
})
