import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, inOfficeHours, plusDays } from '../../src/calendar.ts'
import { due, lookAgain, type Pair, type Reader } from '../../src/contact-person/due.ts'
import { PACE } from '../../src/contact-person/reminder-rules.ts'

/** Four weeks before Monday 2 March 2026, with nothing since. */
const pair = (change: Partial<Pair> = {}): Pair => ({
  practice: 'berg',
  contactPerson: 'noor',
  since: '2026-02-02',
  changed: false,
  contacts: [],
  contactAbsences: [],
  ...change,
})
const reader = (change: Partial<Reader> = {}): Reader => ({
  person: 'gp',
  side: 'practice',
  workingDays: [],
  absences: [],
  setting: { stopped: false, everyWeeks: null, later: null },
  lastUnasked: null,
  reminders: [],
  pairs: [pair()],
  ...change,
})
const setting = (change: Partial<Reader['setting']>) => ({ stopped: false, everyWeeks: null, later: null, ...change })
const at = (moment: string) => new Date(`${moment}:00+01:00`)
const MONDAY = at('2026-03-02T09:00')

/** The moment of the next reminder on a Dutch wall. */
const when = (one: Reader, weeks: number | null = 4, now = at('2026-02-03T12:00')) => {
  const next = due(one, weeks, now)
  return next ? next.at.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 16) : null
}

describe('who hears what when', () => {
  test.each<[string, Reader, string | null]>([
    ['four weeks without contact', reader(), '2026-03-02 09:00'],
    ['contact after two weeks', reader({ pairs: [pair({ contacts: [at('2026-02-16T15:00')] })] }), '2026-03-16 09:00'],
    ['a new contact person after another', reader({ pairs: [pair({ changed: true })] }), '2026-02-16 09:00'],
    [
      'a pair that spoke three times in twelve weeks',
      reader({ pairs: [pair({ contacts: ['23', '18', '10'].map(day => at(`2026-02-${day}T15:00`)) })] }),
      '2026-04-20 09:00',
    ],
    [
      'three contacts on one day count as one',
      reader({ pairs: [pair({ contacts: ['15', '14', '13'].map(hour => at(`2026-02-16T${hour}:00`)) })] }),
      '2026-03-16 09:00',
    ],
    [
      'three reminders after which nobody spoke',
      reader({
        pairs: [pair({ since: '2025-11-03' })],
        reminders: ['2026-01-26', '2025-12-29', '2025-12-01'].map(d => at(`${d}T09:00`)),
      }),
      '2026-03-23 09:00',
    ],
    ['their own rhythm of eight weeks', reader({ setting: setting({ everyWeeks: 8 }) }), '2026-03-30 09:00'],
    [
      "'later', two weeks",
      reader({ setting: setting({ later: { said: at('2026-02-02T10:00'), until: '2026-02-17' } }) }),
      '2026-02-17 09:00',
    ],
    [
      "'later', but they spoke after that",
      reader({
        setting: setting({ later: { said: at('2026-02-02T10:00'), until: '2026-02-17' } }),
        pairs: [pair({ contacts: [at('2026-02-09T10:00')] })],
      }),
      '2026-03-09 09:00',
    ],
    ['stopped', reader({ setting: setting({ stopped: true }) }), null],
    ['nobody to speak to', reader({ pairs: [] }), null],
    ['a day off on Mondays', reader({ workingDays: [3, 4] }), '2026-03-04 09:00'],
    ['on leave', reader({ absences: [{ from: '2026-02-27', until: '2026-03-09' }] }), '2026-03-10 09:00'],
    [
      'the contact person on leave',
      reader({ pairs: [pair({ contactAbsences: [{ from: '2026-03-01', until: '2026-03-06' }] })] }),
      '2026-03-09 09:00',
    ],
    ['a broadcast last Thursday', reader({ lastUnasked: at('2026-02-26T14:10') }), '2026-03-05 14:10'],
    [
      'a broadcast on Friday at five to five, and Fridays off',
      reader({ lastUnasked: at('2026-02-27T16:55'), workingDays: [1, 2, 3, 4] }),
      '2026-03-09 09:00',
    ],
    ['Good Friday and Easter', reader({ pairs: [pair({ since: '2026-03-06' })] }), '2026-04-07 09:00'],
    ["King's Day", reader({ pairs: [pair({ since: '2026-03-30' })] }), '2026-04-28 09:00'],
  ])('%s', (_name, one, expected) => {
    expect(when(one)).toBe(expected)
  })

  test('nobody, when the coordinator turned them off', () => {
    expect(when(reader(), null)).toBeNull()
  })

  test('at nine o’clock on the wall after both clock changes', () => {
    expect(due(reader({ pairs: [pair({ since: '2026-03-02' })] }), 4, MONDAY)?.at.toISOString()).toBe(
      '2026-03-30T07:00:00.000Z',
    )
    expect(due(reader({ pairs: [pair({ since: '2026-09-28' })] }), 4, MONDAY)?.at.toISOString()).toBe(
      '2026-10-26T08:00:00.000Z',
    )
  })

  test('a reminder that a machine slept through is sent once, at the first moment that is allowed', () => {
    const slept = at('2026-05-02T20:00') // a Saturday, two months late
    const next = due(reader(), 4, slept)!
    expect(when(reader(), 4, slept)).toBe('2026-05-04 09:00')
    const sent = reader({ reminders: [next.at], lastUnasked: next.at })
    expect(when(sent, 4, next.at)).toBe('2026-06-01 09:00')
  })

  test('a contact person hears of all practices not spoken to, longest silence first, in one message', () => {
    const pairs = [
      pair({ practice: 'b', since: '2026-01-20' }),
      pair({ practice: 'a', since: '2026-01-05' }),
      pair({ practice: 'c' }),
    ]
    const next = due(reader({ side: 'contact-person', pairs }), 4, at('2026-02-17T10:00'))
    expect(next).toMatchObject({ kind: 'contact-person', practices: ['a', 'b'] })
  })

  test('a contact person on leave is not waited for by themselves twice: the practice waits, the others do not', () => {
    const away = pair({ contactAbsences: [{ from: '2026-03-01', until: '2026-03-06' }] })
    expect(when(reader({ side: 'contact-person', pairs: [away] }))).toBe('2026-03-02 09:00')
  })

  test('every rule says where it comes from, and the last one fits everyone', () => {
    for (const { source } of PACE) expect(source.length).toBeGreaterThan(20)
    expect(PACE.at(-1)?.fits(pair(), reader())).toBe(true)
  })
})

const day = fc.integer({ min: 0, max: 700 }).map(n => plusDays('2025-06-01', n))
const moment = fc.date({ min: new Date('2025-06-01'), max: new Date('2027-05-01'), noInvalidDate: true })
const newestFirst = fc.array(moment, { maxLength: 5 }).map(list => list.sort((a, b) => b.getTime() - a.getTime()))
const absences = fc.array(
  fc.tuple(day, fc.nat(30)).map(([from, n]) => ({ from, until: plusDays(from, n) })),
  { maxLength: 4 },
)
const anyReader: fc.Arbitrary<Reader> = fc.record({
  person: fc.constantFrom('gp', 'noor'),
  side: fc.constantFrom('practice' as const, 'contact-person' as const),
  workingDays: fc.subarray([1, 2, 3, 4, 5] as Reader['workingDays']),
  absences,
  setting: fc.record({
    stopped: fc.boolean(),
    everyWeeks: fc.option(fc.integer({ min: 1, max: 52 })),
    later: fc.option(fc.record({ said: moment, until: day })),
  }),
  lastUnasked: fc.option(moment),
  reminders: newestFirst,
  pairs: fc.array(
    fc.record({
      practice: fc.uuid(),
      contactPerson: fc.constant('noor'),
      since: day,
      changed: fc.boolean(),
      contacts: newestFirst,
      contactAbsences: absences,
    }),
    { maxLength: 3 },
  ),
})

test('whatever the facts: in office hours, never before now, a week after anything unasked, and the same to whoever works it out', () => {
  fc.assert(
    fc.property(anyReader, fc.integer({ min: 1, max: 12 }), moment, (one, weeks, now) => {
      const next = due(one, weeks, now)
      if (!next) return
      expect(inOfficeHours(next.at)).toBe(true)
      expect(next.at >= now).toBe(true)
      if (one.lastUnasked && one.lastUnasked <= now)
        expect(next.at.getTime() - one.lastUnasked.getTime()).toBeGreaterThanOrEqual(7 * 86_400_000)
      for (const { from, until } of one.absences) expect(dayOf(next.at) < from || dayOf(next.at) > until).toBe(true)
      expect(due(one, weeks, next.at)).toEqual(next)
      expect(lookAgain(next, now) > now).toBe(true)
    }),
    { numRuns: 300 },
  )
})
