import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSeats, placeOf, whoOf } from '../../adapters/local/local.ts'
import { localServer } from '../../adapters/local/server.ts'
import type { Person } from '../../src/people/person.ts'
import type { Outgoing, Place, Store, Who } from '../../src/ports.ts'
import { cards } from '../golden/cards.ts'
import { fixedAnswers, type Running, startLocal } from './fake.ts'

let local: Running
beforeEach(async () => {
  local = await startLocal()
})
afterEach(() => local.stop())

const HOST = '127.0.0.1:3978'
const JSON_TYPE = { 'content-type': 'application/json' }
const send = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    local.routes.request(`http://${HOST}/local/api${path}`, {
      method: 'POST',
      headers: { host: HOST, ...JSON_TYPE, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const read = async (path: string, headers: Record<string, string> = { host: HOST }) => {
  const response = await local.routes.request(`http://${HOST}${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const conversation = async (seat: string) =>
  JSON.parse((await read(`/local/api/messages?seat=${seat}`)).text) as { key: string; text: string; version: number }[]

describe('only the page itself may speak to the server', () => {
  test.each([
    ['another site', { origin: 'https://kwaad.invalid' }, 403],
    ['a page in a sandbox', { origin: 'null' }, 403],
    ['the same machine at another port', { origin: 'http://127.0.0.1:9999' }, 403],
    ['a site that hides where it is', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a site whose name was pointed here', { host: 'kwaad.invalid:3978', origin: 'http://kwaad.invalid:3978' }, 403],
    ['a plain form', { 'content-type': 'text/plain', origin: `http://${HOST}` }, 415],
  ])('%s is refused, and the bot does not hear of it', async (_, headers, status) => {
    expect((await send('/messages', { seat: 'gp-1', text: 'hoi' }, headers)).status).toBe(status)
    expect(local.heard).toEqual([])
  })

  test('reading is refused under another name too', async () => {
    expect((await read('/local/api/messages?seat=gp-1', { host: 'kwaad.invalid' })).status).toBe(403)
    expect((await read('/', { host: 'kwaad.invalid' })).status).toBe(403)
  })

  test.each(['localhost:3978', '127.0.0.1:1', '[::1]:3978'])('%s is this machine', async host => {
    expect((await send('/messages', { seat: 'gp-1', text: 'hoi' }, { host, origin: `http://${host}` })).status).toBe(
      200,
    )
  })

  test('a name that was set is allowed', async () => {
    const named = await startLocal(fixedAnswers, { hosts: ['schakel.intern'] })
    const response = await named.routes.request('/local/api/workspace', { headers: { host: 'schakel.intern' } })
    expect(response.status).toBe(200)
    await named.stop()
  })

  test('the page takes nothing from elsewhere and runs nothing inline', async () => {
    const { headers, text } = await read('/')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(text).not.toMatch(/https?:|\{\{|<script>|style=/)
  })
})

describe('what is said', () => {
  test('comes to the bot as a message, an action or a form of that seat', async () => {
    await send('/messages', { seat: 'gp-1', id: 'delivery-1', text: 'hoi' })
    await send('/actions', { seat: 'gp-1', action: 'share', value: 's1', key: 'k' })
    await send('/forms', { seat: 'gp-1', form: 'wrong', value: 's1', fields: { note: 'x' } })
    const at = expect.any(Date)
    const from = { from: whoOf('gp-1'), place: placeOf('gp-1'), at }
    expect(local.heard).toEqual([
      { id: 'delivery-1', kind: 'message', text: 'hoi', ...from },
      { id: 'made-1', kind: 'action', action: 'share', value: 's1', key: 'k', ...from },
      { id: 'made-2', kind: 'form', form: 'wrong', value: 's1', fields: { note: 'x' }, ...from },
    ])
  })

  test('is kept as the bot gives it back, never as it was typed', async () => {
    await send('/messages', { seat: 'gp-1', text: 'Geheim is boos' })
    expect(JSON.stringify(local.messages.all)).not.toContain('Geheim')
    expect((await conversation('gp-1'))[0]!.text).toBe('[naam] is boos')
  })

  test('of which nothing may be kept leaves no line', async () => {
    const mute = await startLocal(async () => ({ kept: '', outgoing: [] }))
    const response = await mute.routes.request('/local/api/messages', {
      method: 'POST',
      headers: { host: HOST, ...JSON_TYPE },
      body: JSON.stringify({ seat: 'gp-1', text: 'hoi' }),
    })
    expect(await response.json()).toEqual({ messages: [] })
    expect(mute.messages.all).toEqual([])
    await mute.stop()
  })

  test('is one line, also when the same delivery comes twice', async () => {
    for (const _ of [1, 2]) await send('/messages', { seat: 'gp-1', id: 'delivery-1', text: 'hoi' })
    expect((await conversation('gp-1')).map(one => one.key)).toEqual(['user-delivery-1', 'answer-delivery-1'])
  })

  test.each([
    ['no JSON', '{half', 400],
    ['no text', { seat: 'gp-1' }, 400],
    ['text that is no text', { seat: 'gp-1', text: 7 }, 400],
    ['a seat that is not there', { seat: 'nobody', text: 'hoi' }, 404],
    ['far too much', { seat: 'gp-1', text: 'x'.repeat(70_000) }, 413],
  ])('with %s is answered with a sentence', async (_, body, status) => {
    const response = await send('/messages', body)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { error: string }).error).toMatch(/^[A-Z].+\.$/)
    expect(local.heard).toEqual([])
  })

  test('is lost for no one when the bot fails: the page says so, the cause goes to the log', async () => {
    const failing = await startLocal(async () => {
      throw new Error('database weg')
    })
    const response = await failing.routes.request('/local/api/messages', {
      method: 'POST',
      headers: { host: HOST, ...JSON_TYPE },
      body: JSON.stringify({ seat: 'gp-1', text: 'hoi' }),
    })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('database')
    expect(failing.failures).toHaveLength(1)
    await failing.stop()
  })
})

describe('what the bot sends', () => {
  const post = (key: string, title: string): Outgoing => ({
    kind: 'post',
    key,
    place: placeOf('cp-1'),
    card: { title, parts: [], actions: [] },
  })

  test('a key is one message: posted twice it shows once, updated it changes in place', async () => {
    await local.deliver([post('a', 'Een'), post('b', 'Twee'), post('a', 'Drie')])
    await local.deliver([{ ...post('a', 'Vier'), kind: 'update' } as Outgoing])
    expect(await conversation('cp-1')).toMatchObject([
      { key: 'a', version: 2, card: { body: [{ text: 'Vier' }] } },
      { key: 'b', version: 1, card: { body: [{ text: 'Twee' }] } },
    ])
  })

  test('for another platform is left alone', async () => {
    await local.deliver([{ ...post('a', 'Een'), place: { ...placeOf('cp-1'), platform: 'slack' } } as Outgoing])
    expect(local.messages.all).toEqual([])
  })

  test('to one person says that only they see it', async () => {
    await local.deliver([
      { kind: 'whisper', key: 'w', place: placeOf('gp-1'), to: whoOf('gp-1'), card: cards.warning! },
    ])
    expect(JSON.stringify(await conversation('gp-1'))).toContain('Alleen voor jou')
  })

  test('reaches an open page of that seat at once, and lets go when the server stops', async () => {
    const response = await fetch(`${local.url}/local/api/events?seat=cp-1`)
    await local.deliver([{ ...post('g', 'Voor een ander'), place: placeOf('gp-1') } as Outgoing, post('a', 'Een')])
    local.close()
    const heard = await response.text()
    expect(heard).toContain('"key":"a"')
    expect(heard).not.toContain('Voor een ander')
  })
})

test('the seats are a GP, their own contact person and the coordinator, each with an account', async () => {
  const person = (id: string, roles: Person['roles'], practice: string | null): Person => ({
    id,
    municipality: 'M',
    name: id,
    roles,
    practice: practice ? ({ id: practice, name: practice } as Person['practice']) : null,
    profession: null,
    phone: null,
    email: null,
    workingDays: [],
    strengths: null,
    language: 'nl',
  })
  const other = person('other-cp', ['contact-person'], null)
  const own = person('own-cp', ['contact-person'], null)
  const linked: [string, Who, Place | null][] = []
  const store = {
    people: async () => [other, own, person('gp', ['gp'], 'p1'), person('co', ['coordinator', 'contact-person'], null)],
    contactPersonOf: async (practice: string) => (practice === 'p1' ? own : null),
    linkAccount: async (...link: [string, Who, Place | null]) => void linked.push(link),
  } as Partial<Store> as Store
  const seats = await openSeats(store, 'M', new Date('2026-02-10'))
  expect(seats.map(seat => [seat.id, seat.role, seat.practice])).toEqual([
    ['gp', 'gp', 'p1'],
    ['own-cp', 'contact-person', null],
    ['co', 'coordinator', null],
  ])
  expect(linked).toEqual(seats.map(seat => [seat.id, whoOf(seat.id), placeOf(seat.id)]))
})

test('in production there is no page to sit down at, only the probes', async () => {
  const server = await localServer({
    host: '127.0.0.1',
    port: 0,
    page: false,
    database: { ping: async () => {} } as never,
    handle: async () => ({ kept: '', outgoing: [] }),
    render: card => card,
    now: () => new Date(0),
    newId: () => 'id',
    failed: () => {},
  })
  expect((await fetch(`${server.url}/`)).status).toBe(404)
  expect((await fetch(`${server.url}/local/api/workspace`)).status).toBe(404)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  await server.close()
})
