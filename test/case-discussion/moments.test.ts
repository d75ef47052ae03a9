import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, hourOf, inOfficeHours, isWorkingDay, weekdayOfDay } from '../../src/calendar.ts'
import { moments, nearest } from '../../src/case-discussion/moments.ts'
import type { Weekday } from '../../src/people/person.ts'
import { person } from '../support/postgres-rows.ts'

const NOW = new Date('2026-11-24T09:10:00+01:00')
const days = (list: readonly { at: Date }[]) => [...new Set(list.map(one => dayOf(one.at)))]
const leave = (who: string, from: string, until: string | null) => ({
  id: `${who}-${from}`,
  person: who,
  from,
  until,
  kind: 'leave' as const,
  standIn: null,
})

describe('moments for a meeting', () => {
  test('are within working days and office hours, not sooner than two hours, none twice', () => {
    const { list, complete } = moments(NOW, [person('a')], [], null, 60)
    expect(complete).toBe(true)
    expect(list[0]!.at.toISOString()).toBe('2026-11-24T11:30:00.000Z')
    expect(list.every(one => inOfficeHours(one.at) && hourOf(one.at) + 1 <= 17)).toBe(true)
    expect(new Set(list.map(one => one.at.getTime())).size).toBe(list.length)
    expect(days(list)).toHaveLength(10)
  })

  test('leave out holidays, leave, illness without an end, and days on which someone does not work', () => {
    const christmas = moments(new Date('2026-12-22T09:00:00+01:00'), [person('a')], [], null, 30)
    expect(days(christmas.list)).not.toContain('2026-12-25')
    const away = moments(NOW, [person('a'), person('b')], [leave('b', '2026-11-24', '2026-11-30')], null, 30)
    expect(days(away.list)[0]).toBe('2026-12-01')
    const tuesdays = moments(
      NOW,
      [person('a', { workingDays: [2] }), person('b', { workingDays: [2, 4] })],
      [],
      null,
      30,
    )
    expect(days(tuesdays.list)).toEqual(['2026-11-24', '2026-12-01'])
  })

  test('when nobody is ever there together, are all moments, and it is said', () => {
    const never = moments(NOW, [person('a', { workingDays: [1] }), person('b', { workingDays: [2] })], [], null, 30)
    expect(never.complete).toBe(false)
    expect(days(never.list)).toHaveLength(10)
    const ill = moments(NOW, [person('a')], [leave('a', '2026-11-01', null)], null, 30)
    expect(ill.complete).toBe(false)
  })

  test('begin with the weekly moment of the practice, at most three times, on the days on which everyone is there', () => {
    const slot = { weekday: 2 as const, hour: 12.5, minutes: 45 }
    const { list } = moments(NOW, [person('a')], [leave('a', '2026-12-01', '2026-12-01')], slot, 30)
    const own = list.filter(one => one.slot)
    expect(list.slice(0, 3)).toEqual(own)
    expect(own.map(one => one.at.toISOString())).toEqual([
      '2026-11-24T11:30:00.000Z',
      '2026-12-08T11:30:00.000Z',
      '2026-12-15T11:30:00.000Z',
    ])
  })

  test('hold at any moment of the year, for anyone', () => {
    const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        fc.array(fc.uniqueArray(weekday), { maxLength: 4 }),
        fc.constantFrom(null, { weekday: 3 as const, hour: 8, minutes: 30 }),
        (now, working, slot) => {
          const people = working.map((workingDays, i) => person(`p${i}`, { workingDays }))
          const { list, complete } = moments(now, people, [], slot, 30)
          for (const { at, slot: own } of list) {
            expect(at.getTime() - now.getTime()).toBeGreaterThanOrEqual(2 * 3_600_000)
            expect(isWorkingDay(dayOf(at))).toBe(true)
            if (!own) expect(inOfficeHours(at)).toBe(true)
            const there = people.every(
              one => one.workingDays.length === 0 || one.workingDays.includes(weekdayOfDay(dayOf(at)) as Weekday),
            )
            expect(there || !complete).toBe(true)
          }
          expect(list.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('the nearest', () => {
  const halves = (list: readonly { at: Date }[]) =>
    list.map(({ at }) => `${dayOf(at)} ${hourOf(at) < 12 ? 'before' : 'from'} noon`)

  test('are eight, of each day one before noon and one from noon on, and the others are still there', () => {
    const { list } = moments(NOW, [person('a')], [], null, 30)
    const { near, others } = nearest(list)
    expect(halves(near)).toEqual([
      '2026-11-24 from noon',
      '2026-11-25 before noon',
      '2026-11-25 from noon',
      '2026-11-26 before noon',
      '2026-11-26 from noon',
      '2026-11-27 before noon',
      '2026-11-27 from noon',
      '2026-11-30 before noon',
    ])
    expect([...near, ...others].toSorted((a, b) => a.at.getTime() - b.at.getTime())).toEqual(list)
  })

  test('begin with those of the practice, and leave nothing over when there are few', () => {
    const slot = { weekday: 2 as const, hour: 12.5, minutes: 45 }
    const { list } = moments(NOW, [person('a')], [], slot, 30)
    expect(nearest(list).near.map(one => one.slot)).toEqual([true, true, true, false, false, false, false, false])
    expect(nearest(list.slice(0, 4)).others).toEqual([])
  })
})
