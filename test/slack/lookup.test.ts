import { afterEach, beforeEach, expect, test } from 'vitest'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import { SECRET, type SlackStandIn, startSlack, TEAM } from '../support/slack.ts'

let slack: SlackStandIn
beforeEach(async () => {
  slack = await startSlack()
})
afterEach(() => slack.stop())

const ask = (user: string) => {
  const { lookup } = slackAdapter({
    config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.url },
    database: {} as never,
    home: async () => ({ parts: [], actions: [] }),
    now: () => new Date(),
    noted: () => {},
    failed: () => {},
  })
  const from = { platform: 'slack', workspace: TEAM, user } as const
  return lookup({ from, place: { ...from, conversation: 'C1', kind: 'channel' } })
}

test.each<[string, object, boolean]>([
  ['a member', {}, false],
  ['a guest of several channels', { is_restricted: true }, true],
  ['a guest of one channel', { is_restricted: true, is_ultra_restricted: true }, true],
  ['someone in a shared channel whom nobody here knows', { is_stranger: true }, true],
  ['someone of another workspace', { team_id: 'T-other' }, true],
  [
    'a member of several workspaces of one organisation',
    { team_id: 'E1', enterprise_user: { teams: [TEAM, 'T2'] } },
    false,
  ],
  ['a member of another workspace of that organisation', { team_id: 'T2', enterprise_user: { teams: ['T2'] } }, true],
])('Slack tells of %s', async (_who, user, outsider) => {
  slack.users.U1 = user
  expect(await ask('U1')).toBe(outsider)
})

test('whom Slack does not show here is of somewhere else', async () => {
  slack.fault = () => ({ error: 'user_not_visible' })
  expect(await ask('U1')).toBe(true)
})

test.each([{ error: 'missing_scope' }, { error: 'internal_error' }, { status: 500 }, 'reset' as const])(
  'when Slack answers %j nobody can tell',
  async fault => {
    slack.fault = () => fault
    expect(await ask('U1')).toBeNull()
  },
)
