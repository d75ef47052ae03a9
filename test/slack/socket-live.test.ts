import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSocket } from '../../adapters/slack/socket.ts'
import type { Incoming } from '../../src/ports.ts'
import { command, mention } from '../support/slack.ts'
import { type SlackSocketStandIn, startSlackSocket } from '../support/slack-socket.ts'

let slack: SlackSocketStandIn
let close: () => Promise<void>
let stored: Map<string, Incoming>
let handedIn: number
let stores: () => Promise<void>
let noted: string[]
let failures: unknown[]

const texts = () => [...stored.values()].map(one => (one.kind === 'message' ? one.text : one.kind))

beforeEach(async () => {
  stored = new Map()
  handedIn = 0
  noted = []
  failures = []
  stores = async () => {}
  slack = await startSlackSocket()
  close = await again()
})

const again = () =>
  openSocket({
    appToken: 'xapp-test',
    apiUrl: slack.url,
    pause: 20,
    deadline: 500,
    now: () => new Date('2026-11-24T09:10:00+01:00'),
    reception: {
      receive: async incoming => {
        handedIn += 1
        await stores()
        if (stored.has(incoming.id)) return 'repeated'
        stored.set(incoming.id, incoming)
        return 'new'
      },
      answer: async () => [],
    },
    courier: { met: () => {} },
    database: {} as never,
    quick: {} as never,
    home: async () => ({ parts: [], actions: [] }),
    noted: what => noted.push(what),
    failed: error => failures.push(error),
  })

afterEach(async () => {
  await close()
  await slack.stop()
})

test('what comes over the socket is stored and then acknowledged, and a command is answered there', async () => {
  const first = slack.deliver(mention('8 jr, druk'))
  const unknown = slack.deliver(Object.fromEntries(new URLSearchParams(command('/vraag', 'x'))), 'slash_commands')
  await slack.until(() => slack.unacked() === 0)
  expect(texts()).toEqual(['8 jr, druk'])
  expect(slack.acks.map(ack => ack.envelope_id).toSorted()).toEqual([first, unknown].toSorted())
  expect(slack.acks.find(ack => ack.envelope_id === unknown)!.payload).toMatchObject({ response_type: 'ephemeral' })
})

test('what could not be stored is not acknowledged, comes again, and is then stored once', async () => {
  stores = () => Promise.reject(new Error('no database'))
  slack.deliver(mention('tijdens de storing'))
  await slack.until(() => handedIn === 1 && failures.length === 1)
  expect(slack.acks).toEqual([])
  stores = async () => {}
  slack.refresh()
  await slack.until(() => slack.unacked() === 0)
  expect(texts()).toEqual(['tijdens de storing'])
})

test('when Slack asks to come back, the bot does, and nothing is lost or stored twice', async () => {
  slack.deliver(mention('ervoor'))
  await slack.until(() => slack.unacked() === 0)
  slack.refresh()
  await slack.until(() => slack.openNow() === 0)
  slack.deliver(mention('ertussen'))
  await slack.until(() => slack.connections === 2 && slack.unacked() === 0)
  slack.deliver(mention('erna'))
  await slack.until(() => slack.unacked() === 0)
  expect(texts()).toEqual(['ervoor', 'ertussen', 'erna'])
})

test('an acknowledgement that did not arrive gives a repetition, which is stored once', async () => {
  const gate = Promise.withResolvers<void>()
  stores = () => gate.promise
  slack.deliver(mention('net voor de breuk'))
  await slack.until(() => handedIn === 1)
  slack.drop()
  await slack.until(() => slack.openNow() === 0)
  gate.resolve()
  await slack.until(() => slack.connections === 2 && slack.unacked() === 0)
  expect([handedIn, texts()]).toEqual([2, ['net voor de breuk']])
})

test.each([
  ['is down', { status: 503, body: {} }],
  ['refuses for a moment', { status: 200, body: { ok: false, error: 'internal_error' } }],
  ['does not know the token for a moment', { status: 200, body: { ok: false, error: 'invalid_auth' } }],
])('when Slack %s at coming back, the bot goes on trying, and comes back', async (_, trouble) => {
  let tries = 0
  slack.answer = () => {
    tries += 1
    return tries <= 3 ? trouble : null
  }
  slack.drop()
  await slack.until(() => slack.openNow() === 0)
  slack.deliver(mention('tijdens de storing'))
  await slack.until(() => slack.connections === 2 && slack.unacked() === 0)
  expect(tries).toBe(4)
  expect(texts()).toEqual(['tijdens de storing'])
  expect(noted).toContain('socket: away')
})

test('a connection that Slack never answers is given up, and another is tried', async () => {
  slack.mute = true
  slack.drop()
  await slack.until(() => slack.muted() === 2)
  slack.mute = false
  slack.deliver(mention('na de stilte'))
  await slack.until(() => slack.unacked() === 0)
  expect(texts()).toEqual(['na de stilte'])
})

test('a token that Slack does not take is said at the start; when Slack is away then, it is tried on', async () => {
  slack.answer = () => ({ status: 200, body: { ok: false, error: 'invalid_auth' } })
  await expect(again()).rejects.toThrow('invalid_auth')
  slack.answer = () => ({ status: 503, body: {} })
  const closeSecond = await again()
  slack.answer = () => null
  await slack.until(() => slack.connections === 2)
  await closeSecond()
})

test('once closed it stays away', async () => {
  await close()
  await slack.until(() => slack.openNow() === 0)
  slack.deliver(mention('te laat'))
  expect([slack.connections, texts()]).toEqual([1, []])
})
