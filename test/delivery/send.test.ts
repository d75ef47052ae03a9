import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterLooking, backoff, outcomeOf } from '../../src/delivery/outcome.ts'
import { createSender, type SenderParts } from '../../src/delivery/send.ts'
import type { Courier, Letter, Outcome, Outgoing, Place, Sent } from '../../src/ports.ts'
import { ManualClock } from '../support/clock.ts'
import { MemoryMail } from '../support/memory-mail.ts'

const place = (conversation = 'C1'): Place => ({ platform: 'slack', workspace: 'T1', conversation, kind: 'channel' })
const card = (title: string) => ({ title, parts: [], actions: [] })
const post = (key: string, conversation = 'C1'): Outgoing => ({
  kind: 'post',
  key,
  place: place(conversation),
  card: card(key),
})
const update = (key: string, title: string, conversation = 'C1'): Outgoing => ({
  kind: 'update',
  key,
  place: place(conversation),
  card: card(title),
})

type Answer = Sent | 'lost' | 'hang' | Promise<Sent>

/** A platform that does what a test tells it, and remembers what arrived. */
function platform(
  answers: (key: string, attempt: number) => Answer = () => ({ state: 'sent', ref: '' }),
  mayShow?: SenderParts['mayShow'],
) {
  const clock = new ManualClock()
  const mail = new MemoryMail()
  const shown: string[] = []
  const times: number[] = []
  const attempts = new Map<string, number>()
  const looked: string[] = []
  const outcomes: { letter: Letter; outcome: Outcome }[] = []
  const failures: unknown[] = []
  let canLook = true

  const speak = async (what: string, key: string): Promise<Sent> => {
    const attempt = (attempts.get(key) ?? 0) + 1
    attempts.set(key, attempt)
    times.push(clock.now().getTime())
    const answer = await answers(key, attempt)
    if (answer === 'hang') return new Promise(() => {})
    if (answer === 'lost' || answer.state === 'sent') shown.push(what)
    return answer === 'lost'
      ? { state: 'unclear', reason: 'lost' }
      : answer.state === 'sent'
        ? { state: 'sent', ref: `ref-${key}` }
        : answer
  }
  const courier: Courier = {
    platform: 'slack',
    post: (_place, one, key) => speak(`${one.title}`, key),
    update: (_place, ref, one) => speak(`${ref}: ${one.title}`, `${ref} ${one.title}`),
    whisper: (_place, to, one, key) => speak(`${to.user}: ${one.title}`, key),
    find: async (_place, key) => {
      looked.push(key)
      return !canLook ? 'unknown' : shown.includes(key) ? `ref-${key}` : null
    },
  }
  const sender = createSender({
    mail,
    couriers: { slack: courier },
    clock,
    mayShow,
    settled: (letter, outcome) => outcomes.push({ letter, outcome }),
    failed: error => failures.push(error),
  })
  sender.start()
  const send = (...all: Outgoing[]) => mail.enqueue(all, clock.now())
  return {
    clock,
    mail,
    shown,
    times,
    looked,
    outcomes,
    failures,
    sender,
    send,
    cannotLook: () => {
      canLook = false
    },
  }
}

const later = (afterMs: number | null): Sent => ({ state: 'later', afterMs, reason: 'ratelimited' })
const state = (p: ReturnType<typeof platform>) => p.mail.outbox.map(one => one.state)

describe('what goes out', () => {
  test('is sent once, in the order of its conversation', async () => {
    const p = platform()
    p.send(post('a'), post('b'), post('c'), post('a'))
    await p.clock.pass(1_000)
    expect(p.shown).toEqual(['a', 'b', 'c'])
  })

  test('an update of a message that is still waiting comes after it, and finds it', async () => {
    const p = platform((_key, attempt) => (attempt === 1 ? later(2_000) : { state: 'sent', ref: '' }))
    p.send(post('a'), update('a', 'changed'))
    await p.clock.pass(10_000)
    expect(p.shown).toEqual(['a', 'ref-a: changed'])
  })

  test('an update of a message that was never posted from here becomes that message', async () => {
    const p = platform()
    p.send(update('old', 'changed'))
    await p.clock.pass(1_000)
    p.send(update('old', 'again'))
    await p.clock.pass(1_000)
    expect(p.shown).toEqual(['changed', 'ref-old: again'])
  })

  test('with an error that is for good is not tried again, and an operator can read why', async () => {
    const p = platform(() => ({ state: 'never', reason: 'channel_not_found' }))
    p.send(post('a'))
    await p.clock.pass(3_600_000)
    expect(p.times).toHaveLength(1)
    expect(p.mail.outbox[0]).toMatchObject({ state: 'dead', reason: 'channel_not_found' })
  })

  test('is given up after a day, with the reason, and what comes after it is sent', async () => {
    let up = false
    const p = platform(key =>
      key === 'a' && !up ? { state: 'later', afterMs: null, reason: 'HTTP 503' } : { state: 'sent', ref: '' },
    )
    p.send(post('a'), post('b'))
    await p.clock.pass(25 * 3_600_000)
    up = true
    expect(state(p)).toEqual(['dead', 'sent'])
    expect(p.mail.outbox[0]!.reason).toContain('HTTP 503')
  })
})

describe('a limit of the platform', () => {
  test('in one conversation is obeyed there, and no other conversation waits', async () => {
    const p = platform(key =>
      key.startsWith('full') && p.times.length < 3 ? later(30_000) : { state: 'sent', ref: '' },
    )
    p.send(post('full', 'C1'), post('behind', 'C1'))
    for (let i = 0; i < 10; i += 1) p.send(post(`free${i}`, `C${i + 2}`))
    await p.clock.pass(1_000)
    expect(p.shown).toEqual(Array.from({ length: 10 }, (_, i) => `free${i}`))
    await p.clock.pass(28_000)
    expect(p.shown).toHaveLength(10)
    await p.clock.pass(4_000)
    expect(p.shown.slice(10)).toEqual(['full', 'behind'])
  })

  test('in most conversations at once makes the whole organisation wait', async () => {
    const start = new ManualClock().now().getTime()
    const p = platform(() => (p.clock.now().getTime() - start < 20_000 ? later(20_000) : { state: 'sent', ref: '' }))
    for (let i = 0; i < 30; i += 1) p.send(post(`k${i}`, `C${i}`))
    await p.clock.pass(1_000)
    p.send(post('late', 'C99'))
    await p.clock.pass(1_000)
    expect(p.times.length).toBeLessThanOrEqual(30)
    await p.clock.pass(60_000)
    expect(p.shown).toHaveLength(31)
  })

  test('more than the burst in one conversation goes at the pace that Slack allows, in order', async () => {
    const p = platform()
    const keys = Array.from({ length: 30 }, (_, i) => `k${i}`)
    p.send(...keys.map(key => post(key)))
    await p.clock.pass(1_500)
    expect(p.shown.length).toBeLessThanOrEqual(22)
    await p.clock.pass(20_000)
    expect(p.shown).toEqual(keys)
  })

  test('what nobody waits for keeps the pace of the organisation', async () => {
    const p = platform()
    p.mail.enqueue(
      Array.from({ length: 100 }, (_, i) => post(`k${i}`, `C${i}`)),
      p.clock.now(),
      true,
    )
    await p.clock.pass(1_000)
    expect(p.shown.length).toBeLessThanOrEqual(16)
    await p.clock.pass(30_000)
    expect(p.shown).toHaveLength(100)
  })
})

describe('an answer that does not come', () => {
  test('is looked for, and the message is not shown twice', async () => {
    const p = platform((_key, attempt) => (attempt === 1 ? 'lost' : { state: 'sent', ref: '' }))
    p.send(post('a'), update('a', 'changed'))
    await p.clock.pass(10_000)
    expect(p.shown).toEqual(['a', 'ref-a: changed', 'ref-a: changed'].slice(0, p.shown.length))
    expect(p.shown.filter(one => one === 'a')).toHaveLength(1)
    expect(p.looked).toEqual(['a'])
    expect(state(p)).toEqual(['sent', 'sent'])
  })

  test('when it was not sent after all, it is sent', async () => {
    const p = platform((_key, attempt) =>
      attempt === 1 ? { state: 'unclear', reason: 'reset' } : { state: 'sent', ref: '' },
    )
    p.send(post('a'))
    await p.clock.pass(10_000)
    expect(p.shown).toEqual(['a'])
  })

  test('where nobody can look, an answer is repeated once and then called unknown', async () => {
    const p = platform(() => ({ state: 'unclear', reason: 'timeout' }))
    p.cannotLook()
    p.send(post('a'))
    await p.clock.pass(120_000)
    expect(p.times).toHaveLength(2)
    expect(state(p)).toEqual(['unknown'])
  })

  test('where nobody can look, what nobody waits for is never repeated', async () => {
    const p = platform(() => ({ state: 'unclear', reason: 'timeout' }))
    p.cannotLook()
    p.mail.enqueue([post('a')], p.clock.now(), true)
    await p.clock.pass(120_000)
    expect(p.times).toHaveLength(1)
    expect(state(p)).toEqual(['unknown'])
  })

  test('of calls that hang holds up nothing else, and each is sent when the fault is gone', async () => {
    const p = platform((key, attempt) => (key.startsWith('h') && attempt === 1 ? 'hang' : { state: 'sent', ref: '' }))
    for (let i = 0; i < 200; i += 1) p.send(post(`${i % 5 === 0 ? 'h' : 'k'}${i}`, `C${i}`))
    await p.clock.pass(1_000)
    expect(p.shown).toHaveLength(160)
    await p.clock.pass(20_000)
    expect(p.shown).toHaveLength(200)
    expect(new Set(p.shown).size).toBe(200)
  })
})

describe('when the database is away', () => {
  test('what was sent is written down as soon as it is back, and not sent again', async () => {
    const p = platform(() => {
      p.mail.down = true
      return { state: 'sent', ref: '' }
    })
    p.send(post('a'))
    await p.clock.pass(3_000)
    p.mail.down = false
    await p.clock.pass(60_000)
    expect(p.shown).toEqual(['a'])
    expect(state(p)).toEqual(['sent'])
    expect(p.failures.length).toBeGreaterThan(0)
  })

  test('stopping waits for what is under way', async () => {
    const arrived = Promise.withResolvers<Sent>()
    const p = platform(() => arrived.promise)
    p.send(post('a'))
    await p.clock.pass(300)
    let stopped = false
    void p.sender.stop(5_000).then(() => {
      stopped = true
    })
    expect(p.sender.room()).toBe(false)
    await p.clock.pass(1_000)
    expect(stopped).toBe(false)
    arrived.resolve({ state: 'sent', ref: '' })
    await p.clock.pass(1)
    expect(stopped).toBe(true)
    expect(state(p)).toEqual(['sent'])
  })
})

describe('the rules', () => {
  const letter = (over: Partial<Letter> = {}): Letter => ({
    number: 1,
    key: 'k',
    kind: 'post',
    place: place(),
    to: null,
    card: card('k'),
    bulk: false,
    attempts: 0,
    unclear: 0,
    ref: null,
    at: new Date(0),
    ...over,
  })

  test('whatever Retry-After says, the next attempt is after now and within a quarter of an hour', () => {
    const nonsense = fc.oneof(fc.double(), fc.constantFrom(null, 0, -1, Number.NaN, 1e12, Number.POSITIVE_INFINITY))
    fc.assert(
      fc.property(
        nonsense,
        fc.nat(100),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (afterMs, attempts, chance) => {
          const outcome = outcomeOf(letter({ attempts }), later(afterMs), new Date(1_000), chance)
          const wait = outcome.state === 'again' ? outcome.due.getTime() - 1_000 : -1
          expect(wait).toBeGreaterThan(0)
          expect(wait).toBeLessThanOrEqual(15 * 60_000 + 250)
        },
      ),
    )
  })

  test('a Retry-After that makes sense is never cut short', () => {
    const outcome = outcomeOf(letter(), later(2_000), new Date(0), 0)
    expect(outcome).toMatchObject({ state: 'again', due: new Date(2_000) })
  })

  test('waits grow, stay under a minute, and differ by chance', () => {
    expect(backoff(0, 0)).toBe(500)
    expect(backoff(3, 0.999)).toBeGreaterThan(backoff(3, 0))
    expect(backoff(50, 0.999)).toBeLessThanOrEqual(60_000)
  })

  test('found is sent, not there is sent again', () => {
    expect(afterLooking(letter({ unclear: 1 }), 'ref')).toEqual({ state: 'sent', ref: 'ref' })
    expect(afterLooking(letter({ unclear: 1 }), null)).toBeNull()
  })
})

describe('what is about a case', () => {
  const sealed = (key: string): Outgoing => ({
    kind: 'post',
    key,
    place: place(),
    card: { ...card(key), sealedFor: 'k1' },
  })

  test('is sent only after a last look at who can read it, and waits when that says so', async () => {
    const answers = ['wait', 'wait', 'send'] as const
    const asked: string[] = []
    const { send, shown, clock } = platform(undefined, async ({ key }) => answers[asked.push(key) - 1]!)
    send(sealed('a'), post('b', 'C2'))
    await clock.pass(1_000)
    expect([shown, asked]).toEqual([['b'], ['a']])
    await clock.pass(60_000)
    expect([shown, asked]).toEqual([
      ['b', 'a'],
      ['a', 'a', 'a'],
    ])
  })

  test('is never sent when it may not be read any more', async () => {
    const { send, shown, clock, outcomes } = platform(undefined, async () => 'never')
    send(sealed('a'))
    await clock.pass(60_000)
    expect(shown).toEqual([])
    expect(outcomes.map(one => one.outcome)).toEqual([{ state: 'dead', reason: 'withdrawn' }])
  })

  test('is not sent when it was taken back during that look', async () => {
    const look = Promise.withResolvers<'send'>()
    const { send, shown, clock, mail } = platform(undefined, () => look.promise)
    send(sealed('a'))
    await clock.pass(1_000)
    mail.outbox[0]!.withdrawn = true
    look.resolve('send')
    await clock.pass(60_000)
    expect(shown).toEqual([])
  })
})
