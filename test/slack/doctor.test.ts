import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { examineSlack } from '../../adapters/slack/doctor.ts'
import type { Check } from '../../src/commands/doctor-check.ts'
import { found, inArea, troubles } from '../commands/doctor-support.ts'
import { type SlackStandIn, startSlack } from '../support/slack.ts'

const manifest = JSON.parse(readFileSync(new URL('../../manifest/slack.json', import.meta.url), 'utf8'))
const SCOPES: string[] = manifest.oauth_config.scopes.bot

let standIn: SlackStandIn
beforeEach(async () => {
  standIn = await startSlack()
  standIn.scopes = SCOPES
})
afterEach(() => standIn.stop())

const PUBLIC_URL = 'https://schakel.example.org'
const HTTP = { SLACK_BOT_TOKEN: 'xoxb-geheim', SLACK_SIGNING_SECRET: 'ook-een-heel-groot-geheim' }
const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-geheim', SLACK_APP_TOKEN: 'xapp-geheim' }

const look = (settings: Record<string, string>, deadline?: number): Promise<Check[]> =>
  found({ SLACK_API_URL: standIn.url, PUBLIC_URL, ...settings }, { slack: config => examineSlack(config, deadline) })

/** Besides the stand-in itself, that is always told. */
const wrongs = (checks: Check[]): string[] => troubles(checks).filter(line => !line.includes('SLACK_API_URL is inge'))

describe('a workspace in order', () => {
  test('over HTTP: token, scopes and signing secret are good, and nothing is opened', async () => {
    const checks = await look(HTTP)
    expect(wrongs(checks)).toEqual([])
    expect(inArea(checks, 'Slack, token').text).toContain('Testpraktijk')
    expect(inArea(checks, 'Slack, ontvangst').state).toBe('good')
    expect(standIn.asked).toEqual(['auth.test'])
  })

  test('over Socket Mode: a connection may be opened', async () => {
    const checks = await look(SOCKET)
    expect(wrongs(checks)).toEqual([])
    expect(inArea(checks, 'Slack, Socket Mode').state).toBe('good')
    expect(standIn.asked.toSorted()).toEqual(['apps.connections.open', 'auth.test'])
  })

  test('a stand-in is never taken for Slack unsaid', async () => {
    expect(inArea(await look(HTTP), 'Slack')).toMatchObject({
      state: 'warning',
      text: expect.stringContaining(standIn.url),
    })
  })
})

describe('each fault is named, with where to mend it', () => {
  test.each([
    ['invalid_auth', 'OAuth & Permissions'],
    ['account_inactive', 'Install App'],
    ['token_revoked', 'Install App'],
    ['token_expired', 'token rotation'],
    ['something_new', '(something_new)'],
  ])('a token that Slack refuses: %s', async (error, mend) => {
    standIn.fault = () => ({ error })
    const checks = await look(HTTP)
    expect(inArea(checks, 'Slack, token')).toMatchObject({ state: 'wrong', text: expect.stringContaining(mend) })
    expect(checks.some(({ area }) => area === 'Slack, rechten')).toBe(false)
  })

  test('scopes that are missing, by name', async () => {
    standIn.scopes = SCOPES.filter(name => !['commands', 'im:write'].includes(name))
    const { state, text } = inArea(await look(HTTP), 'Slack, rechten')
    expect([state, text]).toEqual(['wrong', expect.stringContaining('commands, im:write')])
  })

  test('more scopes than the manifest asks are a risk, no fault', async () => {
    standIn.scopes = [...SCOPES, 'files:read']
    const { state, text } = inArea(await look(HTTP), 'Slack, rechten')
    expect([state, text]).toEqual(['warning', expect.stringContaining('files:read')])
  })

  test('scopes that Slack does not tell are not called good', async () => {
    standIn.scopes = null
    expect(inArea(await look(HTTP), 'Slack, rechten').state).toBe('warning')
  })

  test.each([
    ['invalid_auth', 'SLACK_APP_TOKEN'],
    ['missing_scope', 'connections:write'],
    ['something_new', '(something_new)'],
  ])('an app token that Slack refuses: %s, while the bot token is good', async (error, mend) => {
    standIn.fault = method => (method === 'apps.connections.open' ? { error } : 'ok')
    const checks = await look(SOCKET)
    expect(inArea(checks, 'Slack, token').state).toBe('good')
    expect(inArea(checks, 'Slack, Socket Mode')).toMatchObject({ state: 'wrong', text: expect.stringContaining(mend) })
  })

  test.each<[string, ReturnType<SlackStandIn['fault']>, string]>([
    ['it never answers', 'hang', 'antwoordt niet'],
    ['it breaks the connection', 'reset', 'antwoordt niet'],
    ['it is down', { status: 503 }, 'HTTP 503'],
    ['it limits us', { status: 429, retryAfter: '30' }, 'Wacht een minuut'],
  ])('%s', async (_name, fault, said) => {
    standIn.fault = () => fault
    expect(inArea(await look(HTTP, fault === 'hang' ? 200 : undefined), 'Slack, token')).toMatchObject({
      state: 'wrong',
      text: expect.stringContaining(said),
    })
  })

  test('nothing listens there', async () => {
    await standIn.stop()
    expect(inArea(await look(HTTP), 'Slack, token').text).toContain('ECONNREFUSED')
    standIn = await startSlack()
  })
})

test('no token or secret stands in what is said', async () => {
  standIn.fault = () => ({ error: 'invalid_auth' })
  expect(JSON.stringify(await look({ ...HTTP, ...SOCKET }))).not.toMatch(/geheim/)
})

test('without a token Slack is off, which is no fault, and nothing is called', async () => {
  expect(inArea(await look({ SLACK_API_URL: standIn.url }), 'Slack').state).toBe('good')
  expect(standIn.asked).toEqual([])
})
