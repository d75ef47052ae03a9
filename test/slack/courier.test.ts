import { afterEach, beforeEach, expect, test } from 'vitest'
import { clients } from '../../adapters/slack/client.ts'
import { SlackCourier } from '../../adapters/slack/courier.ts'
import type { Place } from '../../src/ports.ts'
import { type CourierFault, courierContract } from '../contracts/courier.ts'
import { type Fault, type SlackStandIn, startSlack } from '../support/slack.ts'

const FAULTS: Record<CourierFault, Fault> = {
  none: 'ok',
  lost: 'lost',
  reset: 'reset',
  'error 500': { status: 500 },
  'too many, 2 s': { status: 429, retryAfter: '2' },
  'too many, nonsense': { status: 429, retryAfter: 'straks' },
  down: { status: 503 },
  gone: { error: 'channel_not_found' },
}

const channel: Place = {
  platform: 'slack',
  workspace: 'T1',
  conversation: 'C1',
  thread: '1700000000.000001',
  kind: 'channel',
}
const direct: Place = { platform: 'slack', workspace: 'T1', conversation: 'U1', kind: 'direct' }
const who = { platform: 'slack', workspace: 'T1', user: 'U1' } as const

courierContract('Slack', async () => {
  const slack = await startSlack()
  const { client } = clients({ token: 'xoxb-test', apiUrl: slack.url })
  return {
    courier: new SlackCourier(client),
    place: channel,
    to: who,
    shown: () => slack.calls.map(call => JSON.stringify(call.args)),
    fault: fault => {
      slack.fault = () => FAULTS[fault]
    },
    calls: () => slack.asked.length,
    stop: slack.stop,
  }
})

let slack: SlackStandIn
let courier: SlackCourier
beforeEach(async () => {
  slack = await startSlack()
  courier = new SlackCourier(clients({ token: 'xoxb-test', apiUrl: slack.url }).client)
})
afterEach(() => slack.stop())

const card = { title: 'Kaart <!channel>', parts: [], actions: [] }

test('a message carries its key and nothing else where other apps can read it, and no text is read as markup', async () => {
  await courier.post(channel, card, 'k1')
  const { args } = slack.calls[0]!
  expect(JSON.parse(args.metadata!)).toEqual({ event_type: 'schakel_message', event_payload: { key: 'k1' } })
  expect(args).toMatchObject({
    text: 'Kaart &lt;!channel&gt;',
    parse: 'none',
    link_names: 'false',
    unfurl_links: 'false',
  })
  expect(args.thread_ts).toBe(channel.thread)
})

test('a person is reached without opening anything first, and later in the conversation where that landed', async () => {
  await courier.post(direct, card, 'k1')
  await courier.post(direct, card, 'k2')
  expect(slack.asked).toEqual(['chat.postMessage', 'chat.postMessage'])
  expect(slack.calls.map(call => call.channel)).toEqual(['DU1', 'DU1'])
  expect(slack.calls[1]!.args.channel).toBe('DU1')
  expect(await courier.find(direct, 'k2')).toMatch(/^DU1\//)
  courier.met({ workspace: 'T1', user: 'U2' }, 'DX')
  await courier.post({ ...direct, conversation: 'U2' }, card, 'k3')
  expect(slack.calls.at(-1)!.channel).toBe('DX')
})

test('a first message to a person whose answer was lost is found, by another process too', async () => {
  slack.fault = () => 'lost'
  expect(await courier.post(direct, card, 'k1')).toMatchObject({ state: 'unclear' })
  slack.fault = () => 'ok'
  const other = new SlackCourier(clients({ token: 'xoxb-test', apiUrl: slack.url }).client)
  expect(await other.find(direct, 'k1')).toMatch(/^DU1\//)
  expect(await other.find(direct, 'k2')).toBeNull()
})

test('when the conversation cannot be opened to look, nobody says that nothing is there', async () => {
  slack.fault = method => (method === 'conversations.open' ? 'reset' : 'ok')
  await expect(courier.find(direct, 'k1')).rejects.toThrow()
})

test('a whisper in a direct conversation is a message like any other', async () => {
  await courier.whisper(direct, who, card, 'k1')
  await courier.whisper(channel, who, card, 'k2')
  expect(slack.calls.map(call => call.method)).toEqual(['chat.postMessage', 'chat.postEphemeral'])
})

test.each([
  ['channel_not_found', 'never'],
  ['is_archived', 'never'],
  ['not_in_channel', 'never'],
  ['account_inactive', 'never'],
  ['token_revoked', 'never'],
  ['restricted_action', 'never'],
  ['invalid_blocks', 'never'],
  ['service_unavailable', 'later'],
  ['ratelimited', 'later'],
  ['internal_error', 'unclear'],
  ['fatal_error', 'unclear'],
])('the error %s means: %s', async (error, state) => {
  slack.fault = () => ({ error })
  expect(await courier.post(channel, card, 'k1')).toMatchObject({ state, reason: error })
})

test('a Slack that cannot be reached is tried later', async () => {
  const gone = await startSlack()
  await gone.stop()
  const nowhere = new SlackCourier(clients({ token: 'xoxb-test', apiUrl: gone.url }).client)
  expect(await nowhere.post(channel, card, 'k1')).toMatchObject({ state: 'later', reason: 'ECONNREFUSED' })
})
