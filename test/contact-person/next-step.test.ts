import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOfficeHours } from '../../src/calendar.ts'
import { nextStep } from '../../src/contact-person/next-step.ts'
import { plusOfficeHours } from '../../src/contact-person/office-time.ts'
import { type ContactRequest, newRequest, STEPS, type Step } from '../../src/contact-person/request.ts'

const MINUTE = 60_000
const asked = (at: string | Date, change: Partial<ContactRequest> = {}): ContactRequest =>
  newRequest({
    id: 'r',
    kind: 'call',
    question: null,
    municipality: 'm',
    from: 'gp',
    to: 'cp',
    at: new Date(at),
    ...change,
  })

test.each([
  ['2026-11-24T09:00:00+01:00', 4, '2026-11-24T13:00:00+01:00'],
  ['2026-11-24T15:00:00+01:00', 4, '2026-11-25T11:00:00+01:00'],
  ['2026-11-27T15:00:00+01:00', 8, '2026-11-30T15:00:00+01:00'],
  ['2026-11-28T03:00:00+01:00', 4, '2026-11-30T13:00:00+01:00'],
  ['2026-12-24T16:00:00+01:00', 4, '2026-12-28T12:00:00+01:00'],
  ['2026-03-27T16:00:00+01:00', 4, '2026-03-30T12:00:00+02:00'],
  ['2026-10-23T16:00:00+02:00', 8, '2026-10-26T16:00:00+01:00'],
  ['2026-11-24T09:00:00+01:00', 8, '2026-11-25T09:00:00+01:00'],
])('%s and %i office hours is %s', (at, hours, then) => {
  expect(plusOfficeHours(new Date(at), hours)).toEqual(new Date(then))
})

/** What happens minute by minute while nobody does anything; `seen`: when the contact person pressed 'gezien'. */
function live(
  from: Date,
  minutes: number,
  hands: { gone: boolean; standIn: boolean },
  every = 1,
): { at: Date; step: Step }[] {
  let request = asked(from)
  const done: { at: Date; step: Step }[] = []
  for (let i = 0; i <= minutes; i += every) {
    const at = new Date(from.getTime() + i * MINUTE)
    const step = nextStep(request, hands, at)
    if (!step) continue
    done.push({ at, step })
    request = { ...request, step, stepAt: at }
  }
  return done
}

describe('a request that nobody answers', () => {
  test('is reminded after half a working day, passed on after one, and then comes to the coordinator', () => {
    const from = new Date('2026-11-24T10:00:00+01:00')
    expect(live(from, 4 * 1440, { gone: false, standIn: true })).toEqual([
      { at: new Date('2026-11-24T14:00:00+01:00'), step: 'reminded' },
      { at: new Date('2026-11-25T10:00:00+01:00'), step: 'stand-in' },
      { at: new Date('2026-11-26T10:00:00+01:00'), step: 'coordinator' },
    ])
  })

  test('without a stand-in comes to the coordinator after a working day', () => {
    const steps = live(new Date('2026-11-24T10:00:00+01:00'), 4 * 1440, { gone: false, standIn: false })
    expect(steps.map(one => one.step)).toEqual(['reminded', 'coordinator'])
  })

  test('of someone who left is passed on at once', () => {
    const [first] = live(new Date('2026-11-24T10:00:00+01:00'), 60, { gone: true, standIn: true })
    expect(first).toEqual({ at: new Date('2026-11-24T10:00:00+01:00'), step: 'stand-in' })
  })

  test("is left alone longer after 'gezien', and for good after 'opgepakt'", () => {
    const at = new Date('2026-11-24T14:00:00+01:00')
    const request = asked('2026-11-24T10:00:00+01:00')
    const hands = { gone: false, standIn: true }
    expect(nextStep(request, hands, at)).toBe('reminded')
    const seen: ContactRequest = { ...request, state: 'seen', seenAt: new Date('2026-11-24T13:55:00+01:00') }
    expect(nextStep(seen, hands, at)).toBeNull()
    expect(nextStep({ ...request, state: 'done' }, hands, new Date('2027-01-04T10:00:00+01:00'))).toBeNull()
  })

  test('whenever it was asked: each step once, in order, in office hours, never two at one moment, never too early', () => {
    const start = fc
      .integer({ min: 0, max: 525_600 })
      .map(n => new Date(new Date('2026-01-01T00:00:00Z').getTime() + n * MINUTE))
    fc.assert(
      fc.property(start, fc.boolean(), fc.integer({ min: 1, max: 90 }), (from, standIn, every) => {
        const steps = live(from, 12 * 1440, { gone: false, standIn }, every)
        expect(steps.map(one => one.step)).toEqual(
          standIn ? ['reminded', 'stand-in', 'coordinator'] : ['reminded', 'coordinator'],
        )
        expect(steps.every(one => inOfficeHours(one.at))).toBe(true)
        expect(steps[0]!.at.getTime()).toBeGreaterThanOrEqual(plusOfficeHours(from, 4).getTime())
        expect(steps[1]!.at.getTime()).toBeGreaterThanOrEqual(plusOfficeHours(from, 8).getTime())
      }),
      { numRuns: 60 },
    )
  })

  test('goes nowhere twice: after the last step there is none', () => {
    expect(STEPS.at(-1)).toBe('coordinator')
    expect(
      nextStep(
        asked('2026-01-05T10:00:00Z', { step: 'coordinator' }),
        { gone: true, standIn: true },
        new Date('2026-06-01T10:00:00Z'),
      ),
    ).toBeNull()
  })
})
