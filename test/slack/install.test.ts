import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import { isOurState, newState } from '../../adapters/slack/state.ts'
import type { Incoming, Place } from '../../src/ports.ts'
import { embeddedGround, type Ground } from '../support/both-engines.ts'
import { person } from '../support/postgres-rows.ts'
import { CLIENT, direct, event, interaction, SECRET, type SlackStandIn, signed, startSlack } from '../support/slack.ts'

let ground: Ground
let slack: SlackStandIn
let adapter: ReturnType<typeof slackAdapter>
let routes: NonNullable<ReturnType<typeof adapter.routes>>
let now: Date
const noted: string[] = []
const failed: unknown[] = []
const received: Incoming[] = []

beforeEach(async () => {
  ground ??= await embeddedGround()
  await ground.owner.query('truncate slack_installation, account, person, municipality, outbox cascade')
  for (const list of [noted, failed, received]) list.length = 0
  now = new Date('2026-11-24T09:10:00+01:00')
  slack = await startSlack()
  slack.codes = {
    'code-one': { workspace: 'T-one', token: 'xoxb-one' },
    'code-two': { workspace: 'T-two', token: 'xoxb-two' },
  }
  adapter = slackAdapter({
    config: {
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_CLIENT_ID: CLIENT.id,
      SLACK_CLIENT_SECRET: CLIENT.secret,
      SLACK_API_URL: slack.url,
    },
    database: ground.database,
    home: async () => ({ title: 'Thuis', parts: [], actions: [] }),
    now: () => now,
    noted: what => noted.push(what),
    failed: error => failed.push(error),
  })
  routes = adapter.routes({
    receive: async incoming => {
      received.push(incoming)
      return 'new'
    },
    answer: async () => [{ kind: 'form', form: { id: 'f', title: 'Vraag', submit: 'Ja', value: '', fields: [] } }],
  })!
})
afterEach(async () => {
  expect(failed).toEqual([])
  await slack.stop()
})

/** Begins in a browser: where it leads, and the cookie that it keeps. */
async function begin() {
  const response = await routes.request('/slack/install')
  const to = new URL(response.headers.get('location')!)
  const set = response.headers.get('set-cookie')!
  return { response, to, set, cookie: set.split(';')[0]!, state: to.searchParams.get('state')! }
}
const back = (query: Record<string, string>, cookie: string) =>
  routes.request(`/slack/oauth_redirect?${new URLSearchParams(query)}`, { headers: { cookie } })

async function install(code: string): Promise<Response> {
  const { state, cookie } = await begin()
  return back({ code, state }, cookie)
}

const place = (workspace: string): Place => ({ platform: 'slack', workspace, conversation: 'C1', kind: 'channel' })
const card = { title: 'Hallo', parts: [], actions: [] }
const tokens = () => slack.calls.map(call => call.token)

describe('installing', () => {
  test('leads to Slack with the scopes of the manifest and back to a page that names the workspace', async () => {
    const { response, to, set } = await begin()
    expect(response.status).toBe(302)
    expect(to.origin + to.pathname).toBe('https://slack.com/oauth/v2/authorize')
    expect(to.searchParams.get('client_id')).toBe(CLIENT.id)
    expect(to.searchParams.get('scope')).toContain('chat:write')
    expect(set).toMatch(/HttpOnly/)
    expect(set).toMatch(/Secure/)
    expect(set).toMatch(/SameSite=Lax/)
    const page = await install('code-one')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('T-one')
  })

  test('the token is encrypted in the database, and in nothing that is noted or shown', async () => {
    const page = await install('code-one')
    expect(await ground.run(store => store.installations.of('T-one'))).toMatchObject({
      token: 'xoxb-one',
      bot: 'U0BOT',
    })
    expect(await ground.dump()).not.toContain('xoxb-one')
    expect(`${noted.join()} ${await page.text()}`).not.toMatch(/xoxb|secret/)
  })

  test.each<[string, (begun: Awaited<ReturnType<typeof begin>>) => Promise<Response> | Response]>([
    ['another browser', ({ state }) => back({ code: 'code-one', state }, 'schakel_install=other')],
    ['no browser at all', ({ state }) => back({ code: 'code-one', state }, '')],
    ['a state that was made up', ({ cookie }) => back({ code: 'code-one', state: '1.2.3' }, cookie)],
    ['no state', ({ cookie }) => back({ code: 'code-one' }, cookie)],
    ['someone who said no', ({ state, cookie }) => back({ error: 'access_denied', state }, cookie)],
    ['a code that Slack does not know', ({ state, cookie }) => back({ code: 'stolen', state }, cookie)],
    [
      'someone who waited too long',
      ({ state, cookie }) => {
        now = new Date(now.getTime() + 601_000)
        return back({ code: 'code-one', state }, cookie)
      },
    ],
  ])('from %s nothing is installed', async (_who, come) => {
    const response = await come(await begin())
    expect(response.status).toBe(400)
    expect(await ground.run(store => store.installations.of('T-one'))).toBeNull()
    expect(noted.at(-1)).toMatch(/^refused installation/)
  })

  test('a whole organisation at once is refused', async () => {
    slack.codes['code-org'] = { workspace: '', token: 'xoxb-org' }
    expect((await install('code-org')).status).toBe(400)
  })

  test('a state holds for the secret with which it was made only', () => {
    const { state, nonce } = newState('one secret', now)
    expect(isOurState(state, nonce, 'one secret', now)).toBe(true)
    expect(isOurState(state, nonce, 'another secret', now)).toBe(false)
  })
})

describe('several workspaces', () => {
  beforeEach(async () => {
    await install('code-one')
    await install('code-two')
    slack.calls.length = 0
  })

  test('each is spoken to with its own token', async () => {
    expect(await adapter.courier.post(place('T-one'), card, 'k1')).toMatchObject({ state: 'sent' })
    const sent = await adapter.courier.post(place('T-two'), card, 'k2')
    expect(sent).toMatchObject({ state: 'sent' })
    await adapter.courier.update(place('T-two'), (sent as { ref: string }).ref, card, 'k2')
    await adapter.courier.whisper(place('T-one'), { platform: 'slack', workspace: 'T-one', user: 'U1' }, card, 'k3')
    expect(tokens()).toEqual(['xoxb-one', 'xoxb-two', 'xoxb-two', 'xoxb-one'])
    expect(await adapter.courier.find(place('T-two'), 'k2')).not.toBeNull()
  })

  test('a form and the Home tab open with the token of where they were asked for', async () => {
    const home = event({ type: 'app_home_opened', tab: 'home' }, { authorizations: null, team_id: 'T-two' })
    await routes.request('/slack/events', signed(JSON.stringify(home), 'json', now))
    const press = { type: 'block_actions', team: { id: 'T-one' }, actions: [{ action_id: '1!wrong', value: 'x' }] }
    await routes.request('/slack/events', signed(interaction(press), 'form', now))
    await slack.until(2)
    expect(slack.calls.map(call => `${call.method} ${call.token}`).toSorted()).toEqual([
      'views.open xoxb-one',
      'views.publish xoxb-two',
    ])
  })

  test('where the app is not installed nothing can be sent, and that is said', async () => {
    const sent = await adapter.courier.post(place('T-three'), card, 'k1')
    expect(sent).toEqual({ state: 'never', reason: 'not_installed' })
    expect(slack.calls).toEqual([])
  })

  const removed = (type: string, about: object = {}, seconds = 60) => {
    const body = event(
      { type, user: undefined, ...about },
      { team_id: 'T-one', authorizations: null, event_time: now.getTime() / 1000 + seconds },
    )
    return routes.request('/slack/events', signed(JSON.stringify(body), 'json', now))
  }

  const fill = () =>
    ground.run(async store => {
      await store.addMunicipality({ name: 'Waterrijk', sample: false })
      await store.savePerson(person('gp'))
      for (const workspace of ['T-one', 'T-two']) {
        await store.linkAccount('gp', { platform: 'slack', workspace, user: 'U1' }, null)
        await store.entrance.linkWorkspace({ platform: 'slack', workspace, municipality: 'Waterrijk' })
        await store.entrance.choose({ platform: 'slack', workspace, user: 'U2' }, 'Waterrijk', now)
        await store.send([{ kind: 'post', key: 'k', place: place(workspace), card }], now)
      }
    })

  test.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', { tokens: { bot: ['U0BOT'] } }],
  ])('%s: its token, accounts and waiting messages are gone, and of no other workspace', async (type, about) => {
    await fill()
    await adapter.courier.post(place('T-one'), card, 'k0')
    expect((await removed(type, about)).status).toBe(200)
    const dump = await ground.dump()
    for (const table of ['account', 'account_choice', 'outbox', 'slack_installation'])
      expect(dump.match(new RegExp(`^${table}\\n(?:\\(.*\\n?)*`, 'm'))![0], table).not.toContain('T-one')
    expect(await ground.run(store => store.installations.of('T-two'))).not.toBeNull()
    expect(
      await ground.run(store => store.personOf({ platform: 'slack', workspace: 'T-two', user: 'U1' })),
    ).not.toBeNull()
    expect(await adapter.courier.post(place('T-one'), card, 'k1')).toMatchObject({ reason: 'not_installed' })
  })

  test('news of a removal that comes after a new installation removes nothing', async () => {
    await removed('app_uninstalled', {}, -3_600)
    expect(await ground.run(store => store.installations.of('T-one'))).not.toBeNull()
  })

  test("a person's own token that was taken back is not the bot's", async () => {
    await removed('tokens_revoked', { tokens: { oauth: ['U1'] } })
    expect(await ground.run(store => store.installations.of('T-one'))).not.toBeNull()
  })

  test('a message is heard in each', async () => {
    const body = direct('hallo', 'U1', {})
    await routes.request(
      '/slack/events',
      signed(JSON.stringify({ ...body, team_id: 'T-two', authorizations: null }), 'json', now),
    )
    expect(received[0]).toMatchObject({ from: { workspace: 'T-two', user: 'U1' } })
  })

  test('a workspace that installed by itself is served only after it was linked', async () => {
    await ground.run(store => store.addMunicipality({ name: 'Waterrijk', sample: false }))
    const enter = (workspace: string) => {
      const who = { platform: 'slack', workspace, user: 'U1' } as const
      return ground.run(store => store.entrance.enter(who, { ...who, conversation: 'D1', kind: 'direct' }))
    }
    expect((await enter('T-one')).served).toEqual([])
    expect((await enter('T-elsewhere')).served).toEqual(['Waterrijk'])
  })

  test('a new master key opens the tokens too, once they were sealed with it', async () => {
    const next = new Uint8Array(32).fill(9)
    const changing = await ground.reopened({ ...ground.keys, next })
    await changing.transaction(store => store.vault.rotate(10))
    const after = await ground.reopened({ current: next, next: null })
    expect((await after.transaction(store => store.installations.of('T-one')))?.token).toBe('xoxb-one')
  })
})
