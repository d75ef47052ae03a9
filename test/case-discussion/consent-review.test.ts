import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandBegan, nextBand } from '../../src/case-discussion/consent/age.ts'
import { addMonths, dayAfter } from '../../src/case-discussion/consent/day.ts'
import { judge } from '../../src/case-discussion/consent/judge.ts'
import { reviewDates } from '../../src/case-discussion/consent/review.ts'
import { strict } from '../../src/case-discussion/consent/settings.ts'
import { aged, bothParents, facts, TODAY, yes } from './consent-facts.ts'

test('days follow the calendar', () => {
  expect(dayAfter('2026-02-28')).toBe('2026-03-01')
  expect(dayAfter('2028-02-28')).toBe('2028-02-29')
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2026-03-10', -15)).toBe('2024-12-10')
  expect(addMonths('2026-12-15', 12)).toBe('2027-12-15')
})

test('days go on as the calendar of the machine does', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  const text = (at: Date) => at.toISOString().slice(0, 10)
  fc.assert(
    fc.property(day, at => {
      expect(dayAfter(text(at))).toBe(text(new Date(at.getTime() + 86_400_000)))
    }),
  )
})

test('the next threshold is the earliest day it can be', () => {
  expect(nextBand({ years: 11, months: 11 }, '2026-03-10')).toBe('2026-03-11')
  expect(nextBand({ years: 11, months: 0 }, '2026-03-10')).toBe('2027-02-11')
  expect(nextBand({ years: 15, months: null }, '2026-03-10')).toBe('2026-03-11')
  expect(nextBand({ years: 18, months: 0 }, '2026-03-10')).toBeNull()
})

test('the last threshold is the latest day it can have been', () => {
  expect(bandBegan({ years: 12, months: 0 }, '2026-03-10')).toBe('2026-03-10')
  expect(bandBegan({ years: 13, months: 2 }, '2026-03-10')).toBe('2025-01-10')
  expect(bandBegan({ years: 16, months: null }, '2026-03-10')).toBe('2026-03-10')
  expect(bandBegan({ years: 11, months: 11 }, '2026-03-10')).toBeNull()
})

test('a case is judged again at a birthday, an end, a withdrawal and a start, soonest first', () => {
  const case_ = facts({
    ...aged(15, 10),
    authority: bothParents,
    consents: [
      yes('child', { expires: '2026-05-01' }),
      yes('ma', { withdrawn: '2026-03-20' }),
      yes('pa', { date: '2026-03-12' }),
    ],
  })
  expect(reviewDates(case_, { ...strict, consentValidMonths: null })).toEqual([
    { on: '2026-03-12', because: 'start', by: 'pa' },
    { on: '2026-03-20', because: 'withdrawal', by: 'ma' },
    { on: '2026-04-11', because: 'birthday', by: null },
    { on: '2026-05-02', because: 'expiry', by: 'child' },
  ])
})

test('twelve months after a consent comes the day after its last', () => {
  const case_ = facts({ ...aged(19), consents: [yes('child', { date: '2025-06-01' })] })
  expect(reviewDates(case_)).toEqual([{ on: '2026-06-02', because: 'too-old', by: 'child' }])
})

test('days that have passed and days said twice are left out', () => {
  const old = yes('child', { date: '2024-01-01', expires: '2025-01-01' })
  const twice = yes('child', { expires: '2026-04-01' })
  const settings = { ...strict, consentValidMonths: null }
  expect(reviewDates(facts({ ...aged(19), consents: [old, twice, twice] }), settings)).toEqual([
    { on: '2026-04-02', because: 'expiry', by: 'child' },
  ])
})

test('between today and the first of these days the verdict does not change by itself', () => {
  const days = fc.integer({ min: -500, max: 500 }).map(n => {
    const at = new Date(Date.parse(TODAY) + n * 86_400_000)
    return at.toISOString().slice(0, 10)
  })
  const consents = fc.record({ date: days, expires: fc.option(days), withdrawn: fc.option(days) })
  fc.assert(
    fc.property(fc.array(consents, { maxLength: 4 }), fc.integer({ min: 1, max: 800 }), (list, ahead) => {
      const now = facts({ ...aged(19), consents: list.map(c => yes('child', { ...c, childAge: 19 })) })
      const first = reviewDates(now)[0]?.on ?? '9999-12-31'
      const later = new Date(Date.parse(TODAY) + ahead * 86_400_000).toISOString().slice(0, 10)
      if (later < first) expect(judge({ ...now, on: later })).toEqual(judge(now))
    }),
    { numRuns: 1000 },
  )
})
