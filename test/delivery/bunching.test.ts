import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSender } from '../../src/delivery/send.ts'
import type { Courier, Outgoing, Sent } from '../../src/ports.ts'
import { ManualClock } from '../support/clock.ts'
import { MemoryMail } from '../support/memory-mail.ts'

const ALLOWED = 10
const LETTERS = 60

/** Times in ms from the start in which the platform's machine stands still: what was sent to it arrives together. */
type Stall = [from: number, length: number]

interface Way {
  stalls: Stall[]
  /** What writing down takes before each call, in ms, in turn. */
  begins: number[]
  /** One way. */
  latency: number
}

/** Ways of which the first calls, or too many of them, gave a wrong picture; each found by chance. */
// biome-ignore format: a way is a line
const SLOW_FROM_THE_START: Way[] = [
  { stalls: [[0, 342], [542, 4]], begins: [75], latency: 11 },
  { stalls: [[166, 172], [538, 41]], begins: [67, 67, 1], latency: 15 },
  { stalls: [[0, 291], [491, 4]], begins: [17, 74, 1], latency: 20 },
  { stalls: [[1, 625], [1171, 296], [2116, 332], [2648, 850]], begins: [106, 57], latency: 18 },
]

const post = (i: number): Outgoing => ({
  kind: 'post',
  key: `k${i}`,
  place: { platform: 'slack', workspace: 'T1', conversation: `U${i}`, kind: 'direct' },
  card: { title: `k${i}`, parts: [], actions: [] },
})

/** Sends to a platform that takes ten a second and not one more. @returns how many it refused, and the seconds */
async function sendAll({ stalls, begins, latency }: Way, letters = LETTERS) {
  const clock = new ManualClock()
  const start = clock.now().getTime()
  const mail = new MemoryMail()
  const pause = (ms: number) => new Promise<void>(go => void clock.after(ms, go))
  const nowMs = () => clock.now().getTime() - start
  let begun = 0
  const begin = mail.begin.bind(mail)
  mail.begin = async letter => {
    await pause(begins[begun++ % begins.length]!)
    return begin(letter)
  }
  let [bucket, at, refused, done] = [1, 0, 0, 0]
  const take = (): boolean => {
    bucket = Math.min(1, bucket + ((nowMs() - at) / 1000) * ALLOWED)
    at = nowMs()
    if (bucket < 1) refused += 1
    else bucket -= 1
    return bucket >= 0
  }
  const awake = async () => {
    for (const [from, length] of stalls)
      if (nowMs() >= from && nowMs() < from + length) await pause(from + length - nowMs())
  }
  const posted = async (): Promise<Sent> => {
    await pause(latency)
    await awake()
    const before = refused
    take()
    await pause(latency)
    if (refused > before) return { state: 'later', afterMs: 1_000, reason: 'ratelimited' }
    done = nowMs()
    return { state: 'sent', ref: 'r' }
  }
  const courier: Courier = { platform: 'slack', post: posted, update: posted, whisper: posted, find: async () => null }
  const failed = (error: unknown) => {
    throw error
  }
  const sender = createSender({ mail, couriers: { slack: courier }, clock, settled: () => {}, failed })
  sender.start()
  mail.enqueue(
    Array.from({ length: letters }, (_, i) => post(i)),
    clock.now(),
    true,
  )
  await clock.pass(30_000)
  return { refused, seconds: done / 1000, sent: mail.outbox.filter(one => one.state === 'sent').length }
}

test('what nobody waits for arrives at the allowed pace when the machine of the platform stands still meanwhile', async () => {
  const stalls: Stall[] = [0, 1, 2, 3, 4].map(second => [second * 1000 + 350, 400])
  const { refused, sent } = await sendAll({ stalls, begins: [1], latency: 2 })
  expect({ refused, sent }).toEqual({ refused: 0, sent: LETTERS })
})

test('in peace it takes at most 1.2 times what the platform allows, also over a slow line', async () => {
  for (const latency of [1, 75, 200]) {
    const { refused, seconds } = await sendAll({ stalls: [], begins: [3, 5, 8], latency }, 100)
    expect({ latency, refused }).toEqual({ latency, refused: 0 })
    expect(seconds).toBeLessThanOrEqual((100 / ALLOWED) * 1.2)
  }
})

test('whatever is slow on the way within a second, nothing is refused and everything arrives', async () => {
  const way = fc.record({
    stalls: fc.array(fc.tuple(fc.integer({ min: 0, max: 8_000 }), fc.integer({ min: 1, max: 900 })), { maxLength: 6 }),
    begins: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 9 }),
    latency: fc.integer({ min: 1, max: 20 }),
  })
  await fc.assert(
    fc.asyncProperty(way, async given => {
      const { refused, sent } = await sendAll({ ...given, stalls: apart(given.stalls) })
      expect({ refused, sent }).toEqual({ refused: 0, sent: LETTERS })
    }),
    { numRuns: 200, examples: SLOW_FROM_THE_START.map(one => [one]) },
  )
})

/** Those that begin well after the one before them, so that together they never leave a call without an answer for a second. */
function apart(stalls: Stall[]): Stall[] {
  let free = 0
  return [...stalls]
    .sort((a, b) => a[0] - b[0])
    .filter(([from, length]) => {
      const keep = from >= free
      if (keep) free = from + length + 200
      return keep
    })
}
