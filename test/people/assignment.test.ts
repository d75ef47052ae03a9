import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from '../../src/calendar.ts'
import { practicesOf, predecessorOf, standingOn } from '../../src/people/assignment.ts'
import type { Absence, Assignment } from '../../src/people/register.ts'

const row = (from: string, contactPerson: string | null, change: Partial<Assignment> = {}): Assignment => ({
  practice: 'p',
  from,
  contactPerson,
  overlapUntil: null,
  standIn: null,
  ...change,
})
const away = (person: string, from: string, until: string | null, standIn: string | null = null): Absence => ({
  id: `${person}${from}`,
  person,
  from,
  until,
  kind: 'leave',
  standIn,
})

describe('who is there for a practice', () => {
  const rows = [row('2026-03-01', 'noor', { standIn: 'ali' }), row('2026-05-01', 'sam', { overlapUntil: '2026-05-14' })]

  test('is the one whose assignment began last, and the one before while they overlap', () => {
    expect(standingOn(rows, [], '2026-02-28')).toBeNull()
    expect(standingOn(rows, [], '2026-04-30')).toMatchObject({ contactPerson: 'noor', before: null })
    expect(standingOn(rows, [], '2026-05-14')).toMatchObject({
      contactPerson: 'sam',
      before: { contactPerson: 'noor', until: '2026-05-14' },
    })
    expect(standingOn(rows, [], '2026-05-15')).toMatchObject({ contactPerson: 'sam', before: null })
    expect(predecessorOf(rows, '2026-05-01')).toBe('noor')
    expect(predecessorOf(rows, '2026-03-01')).toBeNull()
  })

  test('with leave up to and including the last day; the stand-in of the leave goes before the fixed one', () => {
    const leave = [away('noor', '2026-04-01', '2026-04-10', 'kim')]
    expect(standingOn(rows, leave, '2026-04-10')).toMatchObject({ away: { until: '2026-04-10' }, standIn: 'kim' })
    expect(standingOn(rows, leave, '2026-04-11')).toMatchObject({ away: null, standIn: 'ali' })
    const both = [...leave, away('kim', '2026-04-03', null)]
    expect(standingOn(rows, both, '2026-04-05')?.standIn).toBe('ali')
  })

  test('is nobody after an assignment ended without another', () => {
    expect(standingOn([...rows, row('2026-06-01', null)], [], '2026-06-01')).toBeNull()
  })
})

const day = fc.integer({ min: 0, max: 400 }).map(n => plusDays('2026-01-01', n))
const who = fc.constantFrom('noor', 'sam', 'ali')
const assignments = fc.uniqueArray(fc.record({ from: day, contactPerson: fc.option(who), standIn: fc.option(who) }), {
  selector: one => one.from,
  maxLength: 6,
})
const absences = fc.array(
  fc.record({ person: who, from: day, length: fc.integer({ min: 0, max: 60 }), standIn: fc.option(who) }),
  { maxLength: 5 },
)

test('on any day nobody stands in for themselves, nobody who is away stands in, and a practice counts for one', () => {
  fc.assert(
    fc.property(assignments, absences, day, (some, leaves, on) => {
      const rows = some.map(one => row(one.from, one.contactPerson, { standIn: one.standIn }))
      const gone = leaves.map(one => away(one.person, one.from, plusDays(one.from, one.length), one.standIn))
      const standing = standingOn(rows, gone, on)
      const isAway = (person: string) => gone.some(one => one.person === person && one.from <= on && on <= one.until!)
      if (standing) expect(standing.away !== null).toBe(isAway(standing.contactPerson))
      if (standing?.standIn) {
        expect(standing.standIn).not.toBe(standing.contactPerson)
        expect(isAway(standing.standIn)).toBe(false)
      }
      const owners = ['noor', 'sam', 'ali'].filter(person => practicesOf(person, rows, on).length > 0)
      expect(owners).toEqual(standing ? [standing.contactPerson] : [])
    }),
  )
})
