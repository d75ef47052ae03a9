import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examinePort } from '../../adapters/local/doctor.ts'
import { rendered } from '../../src/commands/doctor-check.ts'
import { settings } from '../../src/commands/doctor-settings.ts'
import { mistakesIn, SETTINGS } from '../../src/config.ts'
import { InputError } from '../../src/errors.ts'
import type { Answer } from '../../src/examination.ts'
import { folder, schakel } from '../support/cli.ts'
import { startSlack } from '../support/slack.ts'
import { APP_ID, startConnector } from '../support/teams-connector.ts'
import { checked, found, inArea, keptMap, migrated, troubles } from './doctor-support.ts'

describe('settings', () => {
  test('every mistake is a line, and what they leave alone is still looked at', async () => {
    const checks = await found({ SLACK_BOT_TOKEN: 'x', LOG_LEVEL: 'luid' }, { port: async () => 'other' })
    const wrong = troubles(checks).filter(line => line.startsWith('wrong'))
    expect(wrong.filter(line => line.includes('Instellingen')).length).toBe(3)
    expect(wrong.at(-1)).toContain('bezet')
    expect(inArea(checks, 'Slack').text).toContain('niet bekeken')
    expect(inArea(checks, 'Database').state).toBe('good')
  })

  test('whatever is given, it ends in a list that names every mistake', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('1', 'production', 'xoxb-1', 'http://a.nl', 'postgres://h/d'))
    const env = fc.dictionary(fc.constantFrom(...SETTINGS), value)
    fc.assert(
      fc.property(env, given => {
        const shown = settings(given).checks.map(({ text }) => text)
        for (const { name, message } of mistakesIn(given)) expect(shown).toContain(`${name} ${message}`)
      }),
    )
  })

  test.each([
    [{}, 'good'],
    [{ OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm' }, 'good'],
    [{ OPENAI_BASE_URL: 'http://127.0.0.1:1', OPENAI_MODEL: 'm' }, 'good'],
    [{ OPENAI_API_KEY: 'k' }, 'warning'],
    [{ OPENAI_MODEL: 'm' }, 'warning'],
  ])('a model is complete or not: %j is %s', async (env, state) => {
    expect(inArea(await found(env as Record<string, string>), 'Taalmodel').state).toBe(state)
  })

  test.each([
    ['good', { state: 'good', found: ['a', 'm'] }],
    ['wrong', { state: 'good', found: ['a', 'b'] }],
    ['warning', { state: 'good', found: [] }],
    ['wrong', { state: 'refused', code: 'refused' }],
    ['warning', { state: 'silent', code: 'timeout' }],
  ] as const)('a model is looked at: %s for %j', async (state, models) => {
    const env = { OPENAI_API_KEY: 'geheim', OPENAI_MODEL: 'm' }
    const check = inArea(await found(env, { model: async () => models as Answer<string[]> }), 'Taalmodel')
    expect(check.state).toBe(state)
    expect(check.text).not.toContain('geheim')
  })

  test('without Slack and Teams it says that only the local workspace works', async () => {
    expect(inArea(await found({}), 'Slack en Teams').state).toBe('warning')
  })
})

describe('the database', () => {
  test('a server in order is good', async () => {
    const checks = await found({})
    expect(inArea(checks, 'Database')).toMatchObject({ state: 'good', text: expect.stringContaining('17.2') })
    expect(inArea(checks, 'Database, tabellen').state).toBe('good')
  })

  test('the embedded one is for trying out', async () => {
    expect(inArea(await found({ DATABASE_URL: '' }), 'Database').state).toBe('warning')
    const notMade = await found({ DATABASE_URL: '' }, { database: async () => null })
    expect(inArea(notMade, 'Database')).toMatchObject({
      state: 'warning',
      text: expect.stringContaining('eerste start'),
    })
  })

  test('what can not be used is a fault with its own message', async () => {
    const database = () => Promise.reject(new InputError('De server is weg.'))
    expect(inArea(await found({}, { database }), 'Database')).toMatchObject({
      state: 'wrong',
      text: 'De server is weg.',
    })
  })

  test('an embedded database that the running bot holds is no fault; held by something else it is', async () => {
    const database = () => Promise.reject(new InputError('In gebruik.'))
    const with_ = async (port: 'schakel' | 'free') =>
      inArea(await found({ DATABASE_URL: '' }, { database, port: async () => port }), 'Database').state
    expect([await with_('schakel'), await with_('free')]).toEqual(['warning', 'wrong'])
  })

  test('a surprise is told by its name only, and the rest is still looked at', async () => {
    const database = () => Promise.reject(new TypeError('geheim'))
    const checks = await found({}, { database })
    expect(inArea(checks, 'Database')).toMatchObject({ state: 'wrong', text: expect.stringContaining('TypeError') })
    expect(JSON.stringify(checks)).not.toContain('geheim')
    expect(inArea(checks, 'Poort').state).toBe('good')
  })

  test('tables that are behind are told with what brings them up to date', async () => {
    const database = async () => ({ version: '17.2', pending: ['030_x.sql'], content: null })
    const { state, text } = inArea(await found({}, { database }), 'Database, tabellen')
    expect([state, text]).toEqual(['warning', expect.stringMatching(/030_x\.sql.*migrate/)])
  })

  test.each([
    ['setting', 'good'],
    ['file', 'warning'],
    ['not made yet', 'warning'],
  ] as const)('a vault key in %s is %s', async (place, state) => {
    expect(inArea(await found({}, { vaultKey: async () => place }), 'Sleutel').state).toBe(state)
  })

  test('keys that do not open what is in the database are a fault', async () => {
    const checks = await found({}, { database: async () => migrated(undefined, 3) })
    expect(troubles(checks).filter(line => line.startsWith('wrong'))).toEqual([expect.stringContaining('3 sleutels')])
  })
})

describe('the social map', () => {
  const map = async (...services: ReturnType<typeof checked>[]) =>
    inArea(await found({}, { database: async () => migrated([keptMap(services)]) }), 'Kaart Lindevoort')

  test('counts services in use, with the date of the import', async () => {
    const { state, text } = await map(checked('2026-09-01'), checked('2025-11-24'), checked('2020-01-01', 'defunct'))
    expect([state, text]).toEqual(['good', expect.stringMatching(/^2 diensten, ingelezen op 2026-10-01/)])
  })

  test('counts what was not checked for a year, or never', async () => {
    const { state, text } = await map(checked('2026-09-01'), checked('2025-11-23'), checked(null))
    expect([state, text]).toEqual(['warning', expect.stringContaining('; 2 langer dan een jaar niet of nooit')])
  })

  test.each([
    ['no municipality', []],
    ['no map', [keptMap([], null)]],
    ['an empty map', [keptMap([])]],
  ])('%s is a fault: there is nothing to answer with', async (_name, maps) => {
    const checks = await found({}, { database: async () => migrated(maps) })
    expect(troubles(checks).filter(line => line.startsWith('wrong')).length).toBe(1)
  })
})

describe('the port', () => {
  async function serving<T>(
    answer: (path: string) => [number, string],
    work: (port: number) => Promise<T>,
  ): Promise<T> {
    const server: Server = createServer((request, response) => {
      const [status, text] = answer(request.url!)
      response.writeHead(status).end(text)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const done = () => new Promise(resolve => server.close(resolve))
    try {
      return await work((server.address() as AddressInfo).port)
    } finally {
      server.closeAllConnections()
      await done()
    }
  }
  const occupied = (answer: (path: string) => [number, string]) =>
    serving(answer, port => examinePort('127.0.0.1', port))

  test('free, and free again after the look', async () => {
    const port = await serving(
      () => [200, ''],
      async number => number,
    )
    expect([await examinePort('127.0.0.1', port), await examinePort('127.0.0.1', port)]).toEqual(['free', 'free'])
  })

  test('taken by Schakel, ready or not', async () => {
    expect(await occupied(() => [200, 'ok'])).toBe('schakel')
    expect(await occupied(path => (path === '/healthz' ? [200, 'ok'] : [503, 'not ready']))).toBe('starting')
  })

  test('taken by something else', async () => {
    expect(await occupied(() => [404, 'ok'])).toBe('other')
    expect(await occupied(() => [200, '<html>'])).toBe('other')
  })

  test('an address that this machine has not', async () => {
    expect(await examinePort('203.0.113.7', 3978)).toBe('no-address')
  })

  test.each([
    ['free', 'good'],
    ['schakel', 'good'],
    ['starting', 'warning'],
    ['other', 'wrong'],
    ['forbidden', 'wrong'],
    ['no-address', 'wrong'],
  ] as const)('%s is %s', async (port, state) => {
    expect(inArea(await found({}, { port: async () => port }), 'Poort').state).toBe(state)
  })
})

test('one line a check, each with goed, let op or fout in front, and what it comes down to', async () => {
  const checks = await found({ LOG_LEVEL: 'luid\nfout  Slack' }, { port: async () => 'other' })
  const lines = rendered(checks).split('\n')
  expect(lines.length).toBe(checks.length + 2)
  for (const line of lines.slice(0, -2)) expect(line).toMatch(/^(goed {4}|let op {2}|fout {4})\S/)
  expect(lines.at(-1)).toMatch(/^2 fouten\./)
})

describe('on the command line', () => {
  test('exit status 0 when nothing is wrong, and nothing is made', async () => {
    const { path, remove } = folder()
    const ran = await schakel(['doctor'], { env: { DATA_DIR: `${path}/nieuw`, PORT: '0' } })
    expect([ran.status, ran.err]).toEqual([0, ''])
    expect(ran.out).toContain('Er is niets mis.')
    expect(readdirSync(path)).toEqual([])
    remove()
  })

  test('looks at Slack and Teams where the settings point', async () => {
    const [slack, microsoft, { path, remove }] = [await startSlack(), await startConnector(), folder()]
    const env = {
      DATA_DIR: path,
      PORT: '0',
      SLACK_BOT_TOKEN: 'xoxb-geheim',
      SLACK_APP_TOKEN: 'xapp-geheim',
      SLACK_API_URL: slack.url,
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: 'een-geheim',
      MICROSOFT_APP_TENANT_ID: APP_ID,
      TEAMS_OPENID_METADATA_URL: microsoft.openId,
      TEAMS_TEST_TOKEN: 'nog-een-geheim',
    }
    slack.scopes = ['chat:write']
    const ran = await schakel(['doctor'], { env })
    expect(ran.status).toBe(1)
    expect(ran.out.split('\n').filter(line => line.startsWith('fout'))).toEqual([
      expect.stringContaining('app_mentions:read, channels:history, commands'),
    ])
    expect(slack.asked.toSorted()).toEqual(['apps.connections.open', 'auth.test'])
    expect(microsoft.keysAsked()).toBe(1)
    expect(ran.out + ran.err).not.toContain('geheim')
    await Promise.all([slack.stop(), microsoft.close()])
    remove()
  })

  test('exit status 1 with a fault, 2 when called wrongly', async () => {
    const ran = await schakel(['doctor'], { env: { PORT: 'abc', DATABASE_URL: 'postgres://a:geheim@127.0.0.1:1/x' } })
    expect(ran.status).toBe(1)
    expect(ran.out).toMatch(/fout +Instellingen +PORT/)
    expect(ran.out).toMatch(/fout +Database .*127\.0\.0\.1:1\/x/)
    expect(ran.out + ran.err).not.toContain('geheim')
    expect((await schakel(['doctor', 'nu'])).status).toBe(2)
  })
})
