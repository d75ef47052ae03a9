/**
 * What every courier must do. A platform's own test gives a bench around a stand-in:
 *
 *   courierContract('Slack', async () => ({ courier, place, to, shown, fault, calls, stop }))
 *
 * `shown` gives the plain content of each message that people can see now, in order; `fault` makes the next calls that
 * post or change something fail in a way, until it is called with 'none'.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Card } from '../../src/card.ts'
import type { Courier, Place, Who } from '../../src/ports.ts'

/** Ways in which a platform fails: 'lost' does what was asked, and the answer never arrives. */
export type CourierFault =
  | 'none'
  | 'lost'
  | 'reset'
  | 'error 500'
  | 'too many, 2 s'
  | 'too many, nonsense'
  | 'down'
  | 'gone'

export interface CourierBench {
  courier: Courier
  /** A channel with a thread, as far as the platform has threads. */
  place: Place
  to: Who
  shown(): string[]
  fault(fault: CourierFault): void
  /** Number of requests so far, whatever became of them. */
  calls(): number
  stop(): Promise<void>
}

const card = (title: string): Card => ({ title, parts: [{ kind: 'text', text: `over ${title}` }], actions: [] })

export function courierContract(name: string, open: () => Promise<CourierBench>): void {
  describe(`the courier of ${name}`, () => {
    let bench: CourierBench
    beforeEach(async () => {
      bench = await open()
    })
    afterEach(() => bench.stop())

    test('posts a card once, and says where it stands', async () => {
      const { courier, place } = bench
      const sent = await courier.post(place, card('eerste'), 'k1')
      expect(sent).toMatchObject({ state: 'sent', ref: expect.any(String) })
      expect(bench.shown().filter(one => one.includes('eerste'))).toHaveLength(1)
    })

    test('changes a message in place', async () => {
      const { courier, place } = bench
      const sent = await courier.post(place, card('eerste'), 'k1')
      const ref = sent.state === 'sent' ? sent.ref : ''
      expect(await courier.update(place, ref, card('tweede'), 'k1')).toEqual({ state: 'sent', ref })
      expect(bench.shown().at(-1)).toContain('tweede')
    })

    test('whispers to one person', async () => {
      expect(await bench.courier.whisper(bench.place, bench.to, card('stil'), 'k1')).toMatchObject({ state: 'sent' })
      expect(bench.shown().at(-1)).toContain('stil')
    })

    test('finds what was sent by its key, or says that nobody can tell', async () => {
      const { courier, place } = bench
      await courier.post(place, card('eerste'), 'k1')
      const found = await courier.find(place, 'k1')
      if (found === 'unknown') return
      expect(found).toEqual(expect.any(String))
      expect(await courier.find(place, 'another')).toBeNull()
    })

    test.each<[CourierFault, object]>([
      ['too many, 2 s', { state: 'later', afterMs: 2_000 }],
      ['too many, nonsense', { state: 'later' }],
      ['down', { state: 'later' }],
      ['gone', { state: 'never', reason: expect.stringMatching(/^[\w .,:;()-]+$/) }],
      ['reset', { state: 'unclear' }],
      ['lost', { state: 'unclear' }],
    ])('tries once, and says what became of it: %s', async (fault, expected) => {
      const { courier, place } = bench
      bench.fault(fault)
      const before = bench.calls()
      expect(await courier.post(place, card('eerste'), 'k1')).toMatchObject(expected)
      expect(bench.calls() - before).toBe(1)
    })

    test('after an error of the platform itself it is either tried later or looked for, never given up', async () => {
      bench.fault('error 500')
      const { state } = await bench.courier.post(bench.place, card('eerste'), 'k1')
      expect(['later', 'unclear']).toContain(state)
    })

    test('a limit on one call does not hold up the next', async () => {
      bench.fault('too many, 2 s')
      await bench.courier.post(bench.place, card('eerste'), 'k1')
      bench.fault('none')
      expect(await bench.courier.post(bench.place, card('tweede'), 'k2')).toMatchObject({ state: 'sent' })
    })

    test('the reasons hold nothing of what was said', async () => {
      for (const fault of ['gone', 'reset', 'down', 'error 500'] as const) {
        bench.fault(fault)
        expect(JSON.stringify(await bench.courier.post(bench.place, card('geheimwoord'), 'k1'))).not.toContain('geheim')
      }
    })
  })
}
