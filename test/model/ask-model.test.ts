import { beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type AskModel, createAskModel } from '../../src/model/ask-model.ts'
import type { Model, ModelReply, ModelRequest } from '../../src/model/model.ts'
import { createMeters } from '../../src/monitoring/meters.ts'
import { modelMeters } from '../../src/monitoring/model-meters.ts'
import { ManualClock } from '../support/clock.ts'

const usage = { input: 1_000_000, output: 500_000 }
const good: ModelReply = { state: 'answered', value: { n: 1 }, usage }
const failed = (change: Partial<Extract<ModelReply, { state: 'failed' }>> = {}): ModelReply => ({
  state: 'failed',
  why: 'busy',
  again: true,
  afterMs: 300,
  usage: { input: 0, output: 0 },
  ...change,
})
const request = (user = 'vraag'): ModelRequest => ({
  prompt: 'proef',
  system: 's',
  user,
  shape: {},
  maxTokens: 9,
  temperature: 0,
})
const Shape = z.object({ n: z.number() })

let clock: ManualClock
let replies: (ModelReply | 'never')[]
let calls: number
let meters: ReturnType<typeof createMeters>
let budget: number
let ask: AskModel

beforeEach(() => {
  clock = new ManualClock()
  replies = []
  calls = 0
  budget = 1_000
  meters = createMeters()
  const model: Model = {
    complete: async () => {
      const reply = replies[Math.min(calls++, replies.length - 1)]!
      return reply === 'never' ? new Promise<never>(() => {}) : reply
    },
  }
  ask = createAskModel({
    model,
    clock,
    meters: modelMeters(meters, { input: 2, output: 8 }),
    fingerprint: text => text,
  })
})

const asking = (user?: string, about = 'Lindevoort@1') =>
  ask({
    request: request(user),
    shape: Shape,
    about,
    until: new Date(clock.now().getTime() + 7_000),
    spend: async () => budget-- > 0,
  })

/** Asks, and lets so much time pass meanwhile. */
async function passing(milliseconds: number, ...args: Parameters<typeof asking>) {
  const answer = asking(...args)
  await clock.pass(milliseconds)
  return answer
}

test('an answer that fits is given, counted and priced', async () => {
  replies = [good]
  expect(await passing(0)).toEqual({ n: 1 })
  const page = meters.page({})
  expect(page).toContain('schakel_model_total{of="proef answered"} 1')
  expect(page).toContain('schakel_model_tokens_total{of="proef input"} 1000000')
  expect(page).toContain('schakel_model_euros_total{of="proef"} 6')
  expect(page).toContain('schakel_model_calls_total{of="proef up to 0.5 s"} 1')
})

test('the same question is asked once, until its map changes or an hour has passed', async () => {
  replies = [good]
  for (const args of [[], [], ['anders'], ['anders'], ['anders', 'Lindevoort@2']] as [string?, string?][])
    await passing(0, ...args)
  expect(calls).toBe(3)
  await clock.pass(3_600_001)
  await passing(0)
  expect(calls).toBe(4)
  expect(meters.page({})).toContain('schakel_model_total{of="proef cached"} 2')
})

test('only the last answers are remembered', async () => {
  replies = [good]
  for (let i = 0; i <= 200; i += 1) await passing(0, `${i}`)
  await passing(0, '0')
  expect(calls).toBe(202)
  await passing(0, '200')
  expect(calls).toBe(202)
})

describe('a second attempt', () => {
  test('is made once, after what the server asked for, and counted on the budget', async () => {
    replies = [failed({ afterMs: 2_000 }), good]
    const answer = asking()
    await clock.pass(1_999)
    expect(calls).toBe(1)
    await clock.pass(1)
    expect(await answer).toEqual({ n: 1 })
    expect(budget).toBe(998)
  })

  test('is never followed by a third', async () => {
    replies = [failed()]
    expect(await passing(7_000)).toBeNull()
    expect(calls).toBe(2)
  })

  test.each([
    ['it cannot help', failed({ again: false, why: 'refused' })],
    ['it would be too late', failed({ afterMs: 3_600_000 })],
    ['an answer came that does not fit', { ...good, value: { n: 'x' } } as ModelReply],
  ])('is not made when %s', async (_why, reply) => {
    replies = [reply]
    expect(await passing(7_000)).toBeNull()
    expect(calls).toBe(1)
  })
})

test('a model that hangs is left at the deadline, and nobody waits longer', async () => {
  replies = ['never']
  let done = false
  const answer = asking().finally(() => {
    done = true
  })
  await clock.pass(6_999)
  expect(done).toBe(false)
  await clock.pass(1)
  expect(await answer).toBeNull()
  expect(meters.page({})).toContain('schakel_model_total{of="proef timeout"} 1')
})

test('without budget nothing is asked', async () => {
  replies = [good]
  budget = 0
  expect(await passing(0)).toBeNull()
  expect(calls).toBe(0)
  expect(meters.page({})).toContain('of="proef over budget"')
})

test('what keeps failing is left alone for a minute; then one question tries, and all is well again', async () => {
  replies = [failed({ again: false })]
  for (let i = 0; i < 8; i += 1) await passing(0, `${i}`)
  expect(calls).toBe(5)
  await clock.pass(60_000)
  const both = [asking('a'), asking('b')]
  await clock.pass(0)
  expect(await Promise.all(both)).toEqual([null, null])
  expect(calls).toBe(6)
  replies = [good]
  await clock.pass(60_000)
  expect(await passing(0, 'c')).toEqual({ n: 1 })
  expect(await passing(0, 'd')).toEqual({ n: 1 })
  expect(calls).toBe(8)
})
