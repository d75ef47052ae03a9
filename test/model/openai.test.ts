import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { examineModel } from '../../adapters/openai/doctor.ts'
import { openaiModel } from '../../adapters/openai/model.ts'
import type { ModelRequest } from '../../src/model/model.ts'
import { type Asked, type Behaviour, BROKEN, type ModelStandIn, startModel } from '../support/model.ts'

let server: ModelStandIn
beforeEach(async () => {
  server = await startModel()
})
afterEach(() => server.stop())

const request: ModelRequest = {
  prompt: 'proef',
  system: 'Doe iets.',
  user: 'vraag',
  shape: { type: 'object' },
  maxTokens: 50,
  temperature: 0,
}
const settings = () => ({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sleutel', OPENAI_MODEL: 'stand-in' })
const ask = (withinMs = 5_000) => openaiModel(settings()).complete(request, withinMs)
const refusing =
  (refuse: (asked: Asked) => boolean): ((asked: Asked) => Behaviour) =>
  asked =>
    refuse(asked) ? { raw: '{"error":{"message":"unknown parameter"}}', status: 400 } : { says: '{"n":1}' }

test('a question is one call, with the schema, the settings and the key', async () => {
  server.behave = () => ({ says: '{"n":1}' })
  expect(await ask()).toEqual({ state: 'answered', value: { n: 1 }, usage: { input: 1000, output: 20 } })
  expect(server.asked).toHaveLength(1)
  const [{ body, headers }] = server.asked as [Asked]
  expect(headers.authorization).toBe('Bearer sleutel')
  expect(body).toEqual({
    model: 'stand-in',
    messages: [
      { role: 'system', content: 'Doe iets.' },
      { role: 'user', content: 'vraag' },
    ],
    max_tokens: 50,
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { name: 'proef', strict: true, schema: { type: 'object' } } },
  })
})

describe('a server that knows less is asked in a simpler way, and remembered for that', () => {
  test.each([
    ['no max_tokens', (asked: Asked) => 'max_tokens' in asked.body, 2],
    ['no schema', (asked: Asked) => JSON.stringify(asked.body).includes('json_schema'), 3],
    ['no format at all', (asked: Asked) => 'response_format' in asked.body, 4],
  ])('%s', async (_what, refuse, calls) => {
    server.behave = refusing(refuse)
    const model = openaiModel(settings())
    expect(await model.complete(request, 5_000)).toMatchObject({ state: 'answered', value: { n: 1 } })
    expect(server.asked).toHaveLength(calls)
    await model.complete(request, 5_000)
    expect(server.asked).toHaveLength(calls + 1)
  })

  test('one that refuses everything is refused', async () => {
    server.behave = refusing(() => true)
    expect(await ask()).toMatchObject({ state: 'failed', why: 'refused', again: false })
  })
})

test.each([['Hier is het: {"n":1} Succes!'], ['```json\n{"n":1}\n```']])(
  'an object in talk is found: %j',
  async says => {
    server.behave = () => ({ says })
    expect(await ask()).toMatchObject({ state: 'answered', value: { n: 1 } })
  },
)

describe('a broken server is a failure with a reason, never an exception', () => {
  test.each(Object.entries(BROKEN))('%s', async (_name, behaviour) => {
    server.behave = () => behaviour
    expect(await ask()).toMatchObject({ state: 'failed' })
  })

  test.each([['hang'], ['half']] as const)('one that answers %s is left when its time is over', async behaviour => {
    server.behave = () => behaviour
    expect(await ask(100)).toMatchObject({ state: 'failed', why: 'timeout', again: false })
  })

  test('a full server is asked again when it says, an empty purse is not', async () => {
    server.behave = () => ({ raw: '{"error":{"message":"x"}}', status: 429, headers: { 'retry-after': '2' } })
    expect(await ask()).toMatchObject({ why: 'busy', again: true, afterMs: 2_000 })
    server.behave = () => ({ raw: '{"error":{"message":"x","code":"insufficient_quota"}}', status: 429 })
    expect(await ask()).toMatchObject({ why: 'refused', again: false })
  })

  test('a server that is not there', async () => {
    await server.stop()
    expect(await ask()).toMatchObject({ state: 'failed', why: 'unreachable', again: true })
  })
})

describe('doctor', () => {
  test('sees which models there are, and asks them nothing', async () => {
    expect(await examineModel(settings())).toEqual({ state: 'good', found: ['stand-in'] })
    expect(server.asked).toEqual([])
  })

  test('sees that nobody is there', async () => {
    await server.stop()
    expect(await examineModel(settings())).toMatchObject({ state: 'silent' })
  })
})
