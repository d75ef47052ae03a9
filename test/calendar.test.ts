import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayOf,
  holidays,
  hourOf,
  inOfficeHours,
  isWorkingDay,
  momentAt,
  nextOfficeMoment,
  plusDays,
  plusWorkingDays,
} from '../src/calendar.ts'

const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })

describe('Dutch holidays', () => {
  test.each([
    [
      2024,
      [
        '2024-01-01',
        '2024-03-29',
        '2024-03-31',
        '2024-04-01',
        '2024-04-27',
        '2024-05-09',
        '2024-05-19',
        '2024-05-20',
        '2024-12-25',
        '2024-12-26',
      ],
    ],
    [
      2025,
      [
        '2025-01-01',
        '2025-04-18',
        '2025-04-20',
        '2025-04-21',
        '2025-04-26',
        '2025-05-05',
        '2025-05-29',
        '2025-06-08',
        '2025-06-09',
        '2025-12-25',
        '2025-12-26',
      ],
    ],
    [
      2026,
      [
        '2026-01-01',
        '2026-04-03',
        '2026-04-05',
        '2026-04-06',
        '2026-04-27',
        '2026-05-14',
        '2026-05-24',
        '2026-05-25',
        '2026-12-25',
        '2026-12-26',
      ],
    ],
  ])('%i', (year, expected) => expect(holidays(year)).toEqual(expected))
})

describe('the clock in the Netherlands', () => {
  test('nine in the morning is another moment in summer', () => {
    expect(momentAt('2026-01-05', 9).toISOString()).toBe('2026-01-05T08:00:00.000Z')
    expect(momentAt('2026-07-06', 9).toISOString()).toBe('2026-07-06T07:00:00.000Z')
  })
  test('an hour that the clock skips or repeats is one moment', () => {
    expect(momentAt('2026-03-29', 2.5).toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(momentAt('2026-10-25', 2.5).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })
  test('a day begins at midnight in the Netherlands', () => {
    expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(hourOf(new Date('2026-06-30T22:30:00Z'))).toBe(0.5)
  })
})

describe('working days', () => {
  test('the working day after Thursday before Easter is Tuesday', () =>
    expect(plusWorkingDays('2026-04-02', 1)).toBe('2026-04-07'))
  test('always ends on a working day, with so many working days passed', () =>
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 30 }), (at, days) => {
        const end = plusWorkingDays(dayOf(at), days)
        let passed = 0
        for (let day = dayOf(at); day < end; day = plusDays(day, 1)) if (isWorkingDay(plusDays(day, 1))) passed++
        return isWorkingDay(end) && passed === days
      }),
    ))
  test('the next office moment is in office hours, not before now, and now when it is already', () =>
    fc.assert(
      fc.property(moments, at => {
        const next = nextOfficeMoment(at)
        return inOfficeHours(next) && next >= at && (inOfficeHours(at) ? next.getTime() === at.getTime() : true)
      }),
    ))
})
