import { beforeEach, describe, expect, test } from 'vitest'
import type { AnswerPorts } from '../../adapters/slack/answer.ts'
import { slackRoutes } from '../../adapters/slack/routes.ts'
import { oneToken } from '../../adapters/slack/tokens.ts'
import type { Incoming, Outgoing } from '../../src/ports.ts'
import { BOT, command, direct, event, interaction, mention, SECRET, signed } from '../support/slack.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')
const form = { id: 'wrong', title: 'Wat klopt er niet?', submit: 'Versturen', value: 'k1', fields: [] }

let received: Incoming[]
let answered: Incoming[]
let noted: { what: string; retry: object | null }[]
let failures: unknown[]
let opened: object[]
let published: object[]
let stores: () => Promise<'new' | 'repeated'>
let answers: () => Promise<Outgoing[]>
let known: boolean

beforeEach(() => {
  received = []
  answered = []
  noted = []
  failures = []
  opened = []
  published = []
  known = false
  stores = async () => 'new'
  answers = async () => []
})

const ports = (): Parameters<typeof slackRoutes>[0] => ({
  signingSecret: SECRET,
  now: () => NOW,
  reception: {
    receive: async incoming => {
      received.push(incoming)
      return stores()
    },
    answer: async incoming => {
      answered.push(incoming)
      return answers()
    },
  },
  database: {
    transaction: work => work({ lastQuestion: async () => (known ? {} : null), send: async () => {} } as never),
  } as AnswerPorts['database'],
  courier: { met: () => {} },
  tokens: oneToken,
  lookup: async () => false,
  quick: {
    views: {
      open: async (view: object) => void opened.push(view),
      publish: async (view: object) => void published.push(view),
    },
  } as never,
  home: async () => ({ title: 'Thuis', parts: [], actions: [] }),
  noted: (what, retry) => noted.push({ what, retry }),
  failed: error => failures.push(error),
})

const ask = async (request: RequestInit): Promise<Response> => slackRoutes(ports()).request('/slack/events', request)
const tell = (body: object, over?: Record<string, string | null>) =>
  ask(signed(JSON.stringify(body), 'json', NOW, over))
const send = (body: string) => ask(signed(body, 'form', NOW))

describe('who is let in', () => {
  const seconds = (n: number) => signed(JSON.stringify(mention('x')), 'json', new Date(NOW.getTime() + n * 1000))
  const body = JSON.stringify(mention('hallo'))
  const good = () => signed(body, 'json', NOW)

  test.each<[string, () => RequestInit]>([
    ['another secret', () => signed(body, 'json', NOW, { 'x-slack-signature': `v0=${'0'.repeat(64)}` })],
    ['no signature', () => signed(body, 'json', NOW, { 'x-slack-signature': null })],
    ['no time', () => signed(body, 'json', NOW, { 'x-slack-request-timestamp': null })],
    ['a time that is no number', () => signed(body, 'json', NOW, { 'x-slack-request-timestamp': 'NaN' })],
    ['six minutes old', () => seconds(-360)],
    ['six minutes ahead', () => seconds(360)],
    ['another version of the signature', () => signed(body, 'json', NOW, { 'x-slack-signature': 'v1=0' })],
    ['a body that was changed', () => ({ ...good(), body: body.replace('hallo', 'hello') })],
  ])('%s is refused and has no effect', async (_name, request) => {
    expect((await ask(request())).status).toBe(401)
    expect(received).toEqual([])
  })

  test('four minutes off is let in', async () => {
    expect((await ask(seconds(-240))).status).toBe(200)
    expect((await ask(seconds(240))).status).toBe(200)
  })

  test.each([
    ['not JSON', '{"type":"event_callback",'],
    ['an array', '[1,2,3]'],
    ['null', 'null'],
    ['a number', '7'],
    ['an event without anything', '{"type":"event_callback"}'],
    ['the prototype', '{"__proto__":{"type":"event_callback"}}'],
    ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('a signed body that is %s is refused', async (_name, text) => {
    expect((await ask(signed(text, 'json', NOW))).status).toBe(400)
    expect(received).toEqual([])
  })

  test('eight megabytes are refused', async () => {
    expect((await ask(signed('x'.repeat(8 << 20), 'json', NOW))).status).toBe(413)
  })

  test('the certificate check is answered unsigned, and what is smuggled with it has no effect', async () => {
    const smuggled = `${command('/verwijs', 'hallo')}&ssl_check=1`
    const response = await ask(signed(smuggled, 'form', NOW, { 'x-slack-signature': 'v0=0' }))
    expect([response.status, received]).toEqual([200, []])
  })

  test('the address is confirmed', async () => {
    const response = await tell({ type: 'url_verification', challenge: 'abc' })
    expect(await response.json()).toEqual({ challenge: 'abc' })
    const unsigned = await tell({ type: 'url_verification', challenge: 'abc' }, { 'x-slack-signature': null })
    expect(unsigned.status).toBe(401)
  })
})

describe('an event', () => {
  test('is acknowledged when it is stored, not before', async () => {
    const gate = Promise.withResolvers<'new'>()
    stores = () => gate.promise
    let status = 0
    const asked = tell(mention('hoi')).then(response => {
      status = response.status
    })
    await new Promise(resolve => setImmediate(resolve))
    expect([status, received.length]).toEqual([0, 1])
    gate.resolve('new')
    await asked
    expect(status).toBe(200)
  })

  test('that could not be stored is refused, so that Slack sends it again', async () => {
    stores = () => Promise.reject(new Error('no database'))
    expect((await tell(mention('hoi'))).status).toBe(503)
    expect(failures).toHaveLength(1)
  })

  test('that Slack sends again is noted and handed in all the same', async () => {
    await tell(mention('hoi'), { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' })
    expect(noted).toEqual([{ what: 'told', retry: { number: '1', reason: 'http_timeout' } }])
    expect(received).toHaveLength(1)
  })

  test('has the same name each time it comes, and another has another', async () => {
    const one = mention('hoi')
    for (const body of [one, one, mention('hoi')]) await tell(body)
    const names = received.map(incoming => incoming.id)
    expect([names[0] === names[1], names[0] === names[2]]).toEqual([true, false])
  })

  test('is answered in its thread in a channel, and without one in a direct conversation', async () => {
    await tell(mention('8 jr', 'C7', { ts: '1.1' }))
    await tell(mention('8 jr', 'C7', { ts: '1.2', thread_ts: '1.0' }))
    await tell(direct('8 jr', 'U7'))
    const shared = { platform: 'slack', workspace: 'T0TEST' }
    expect(received.map(incoming => incoming.place)).toEqual([
      { ...shared, conversation: 'C7', kind: 'channel', thread: '1.1' },
      { ...shared, conversation: 'C7', kind: 'channel', thread: '1.0' },
      { ...shared, conversation: 'U7', kind: 'direct' },
    ])
    expect(received[0]).toMatchObject({ kind: 'message', text: '8 jr', from: { user: 'U1' } })
  })

  const quiet: [string, object][] = [
    ['of a bot', direct('x', 'U1', { bot_id: 'B1' })],
    ['of the bot itself', direct('x', BOT)],
    ['that is an edit', direct('x', 'U1', { subtype: 'message_changed' })],
    ['that is a deletion', direct('x', 'U1', { subtype: 'message_deleted' })],
    ['in a channel, to nobody', event({ type: 'message', channel_type: 'channel', channel: 'C1', text: 'koffie?' })],
    [
      'in a thread of others',
      event({ type: 'message', channel_type: 'channel', channel: 'C1', text: 'x', thread_ts: '1.0' }),
    ],
    ['that a mention says already', event({ type: 'message', channel: 'C1', text: `<@${BOT}> x`, thread_ts: '1.0' })],
    ['about something else', event({ type: 'reaction_added' })],
    ['about too many events', { type: 'app_rate_limited', team_id: 'T1' }],
  ]
  test.each(quiet)('%s is acknowledged and has no effect', async (_name, body) => {
    expect([(await tell(body)).status, received]).toEqual([200, []])
  })

  test.each([
    ['group', undefined],
    ['group', '1.0'],
    ['mpim', undefined],
  ])('in a private place is overheard, and not asked: %s, thread %s', async (channel_type, thread_ts) => {
    await tell(event({ type: 'message', channel_type, channel: 'C1', text: 'tot morgen', thread_ts }))
    expect(received).toMatchObject([{ kind: 'message', text: 'tot morgen', overheard: true }])
    expect(received[0]!.place.thread).toBe(thread_ts)
  })

  test('in a thread in which the bot spoke is asked, in a private place too', async () => {
    known = true
    const channel_type = 'group'
    await tell(event({ type: 'message', channel_type, channel: 'C1', text: 'en als ze 13 is?', thread_ts: '1.0' }))
    expect(received).toMatchObject([{ text: 'en als ze 13 is?' }])
    expect(received[0]).not.toHaveProperty('overheard')
  })

  test('in a thread in which the bot spoke is a follow-up', async () => {
    known = true
    await tell(
      event({ type: 'message', channel_type: 'channel', channel: 'C1', text: 'en als ze 13 is?', thread_ts: '1.0' }),
    )
    expect(received).toMatchObject([{ text: 'en als ze 13 is?', place: { thread: '1.0' } }])
  })

  test('of someone of another organisation says so', async () => {
    await tell(
      event({ type: 'app_mention', channel: 'C1', text: 'x', user_team: 'T0OTHER' }, { is_ext_shared_channel: true }),
    )
    expect(received).toMatchObject([{ outsider: true }])
  })

  test('of opening Home shows the Home tab', async () => {
    expect((await tell(event({ type: 'app_home_opened', tab: 'home' }))).status).toBe(200)
    await tell(event({ type: 'app_home_opened', tab: 'messages' }))
    await new Promise(resolve => setImmediate(resolve))
    expect(published).toMatchObject([{ user_id: 'U1', view: { type: 'home' } }])
  })
})

describe('a command', () => {
  test('is answered in the own conversation of who typed it', async () => {
    const response = await send(command('/verwijs', '8 jr, druk'))
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(received).toMatchObject([
      { kind: 'message', text: '8 jr, druk', place: { conversation: 'U1', kind: 'direct' } },
    ])
  })

  test('/schakel help asks for help', async () => {
    await send(command('/schakel', 'help'))
    expect(received).toMatchObject([{ text: 'help' }])
  })

  test('that is not ours is answered at once, to who typed it', async () => {
    const response = await send(command('/vraag', 'x'))
    expect(await response.json()).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('/verwijs'),
    })
    expect(received).toEqual([])
  })
})

describe('a press', () => {
  const press = (action_id: string, over: object = {}) =>
    send(
      interaction({
        type: 'block_actions',
        channel: { id: 'C1' },
        message: { ts: '1.5', thread_ts: '1.0' },
        actions: [{ type: 'button', action_id, block_id: '9:k1', value: 'v1' }],
        ...over,
      }),
    )

  test('says which button on which message, in its thread', async () => {
    await press('2:referred')
    expect(received).toMatchObject([
      { kind: 'action', action: 'referred', value: 'v1', key: 'k1', place: { conversation: 'C1', thread: '1.0' } },
    ])
  })

  test('on a list says what was chosen', async () => {
    const actions = [
      { type: 'static_select', action_id: '2:wijk', block_id: '1:k1', selected_option: { value: 'noord' } },
    ]
    await press('', { actions })
    expect(received).toMatchObject([{ action: 'wijk', value: 'noord' }])
  })

  test('on a link has no effect', async () => {
    expect([(await press('3:link')).status, received]).toEqual([200, []])
  })

  test('that needs a form opens it at once, with the trigger of the press', async () => {
    answers = async () => [{ kind: 'form', form }]
    expect((await press('2!wrong')).status).toBe(200)
    expect(answered).toMatchObject([{ kind: 'action', action: 'wrong' }])
    expect(opened).toMatchObject([{ trigger_id: expect.stringContaining('trigger.'), view: { callback_id: 'wrong' } }])
  })
})

describe('a filled form', () => {
  const submit = () =>
    send(
      interaction({
        type: 'view_submission',
        view: {
          id: 'V1',
          callback_id: 'wrong',
          private_metadata: 'k1',
          state: { values: { note: { input: { value: 'nummer is weg' } } } },
        },
      }),
    )

  test('that is right closes', async () => {
    const response = await submit()
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(answered).toMatchObject([{ kind: 'form', form: 'wrong', value: 'k1', fields: { note: 'nummer is weg' } }])
  })

  test('that is wrong stays open with the errors at their fields', async () => {
    answers = async () => [{ kind: 'errors', errors: { note: 'Haal de naam weg.' } }]
    const errors = { response_action: 'errors', errors: { note: 'Haal de naam weg.' } }
    expect(await (await submit()).json()).toEqual(errors)
  })

  test('that could not be handled is refused, so that nobody thinks it was', async () => {
    answers = () => Promise.reject(new Error('no database'))
    expect((await submit()).status).toBe(503)
  })
})

test("the shortcut 'Waar verwijs ik dit?' asks about a message, in the asker's own conversation", async () => {
  const about = { callback_id: 'where_to_refer', message: { text: 'peuter slaapt slecht' }, channel: { id: 'C1' } }
  await send(interaction({ type: 'message_action', ...about }))
  expect(received).toMatchObject([
    { kind: 'message', text: 'peuter slaapt slecht', place: { kind: 'direct', conversation: 'U1' } },
  ])
})

test("the shortcut 'Kind-MDO hierover' opens the form with that message, in the asker's own conversation", async () => {
  const about = {
    callback_id: 'discuss_case',
    message: { text: 'eet niet &amp; slaapt slecht' },
    channel: { id: 'C1' },
  }
  await send(interaction({ type: 'message_action', ...about }))
  expect(answered).toMatchObject([
    {
      kind: 'action',
      action: 'case-about',
      value: 'eet niet & slaapt slecht',
      place: { kind: 'direct', conversation: 'U1' },
    },
  ])
  expect(received).toEqual([])
})
