import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentOf, readMoment } from '../../src/broadcast/when.ts'
import { TUESDAY } from './people.ts'

const at = (iso: string) => ({ at: new Date(iso) })

describe('a moment in the form', () => {
  test('now, tomorrow at nine, or a day with its hour, by the Dutch clock', () => {
    expect(momentOf('now', '', 9, TUESDAY)).toEqual({ at: null })
    expect(momentOf('tomorrow', '', 14, TUESDAY)).toEqual(at('2026-11-25T08:00:00Z'))
    expect(momentOf('date', '2026-12-01', 14, TUESDAY)).toEqual(at('2026-12-01T13:00:00Z'))
  })

  test('keeps its hour on both sides of a clock change', () => {
    expect(momentOf('tomorrow', '', 9, new Date('2027-03-27T12:00:00Z'))).toEqual(at('2027-03-28T07:00:00Z'))
    expect(momentOf('tomorrow', '', 9, new Date('2026-10-24T12:00:00Z'))).toEqual(at('2026-10-25T08:00:00Z'))
    expect(momentOf('date', '2027-03-29', 9, TUESDAY)).toEqual(at('2027-03-29T07:00:00Z'))
  })

  test.each([
    ['', 'no-day'],
    ['morgen', 'no-day'],
    ['2026-02-31', 'no-day'],
    ['2026-11-24', 'past'],
    ['2028-01-01', 'too-far'],
  ])('%j is refused: %s', (day, wrong) => expect(momentOf('date', day, 9, TUESDAY)).toEqual({ wrong }))
})

describe('a moment at the command line', () => {
  test.each([
    ['2026-11-25 09:00', '2026-11-25T08:00:00Z'],
    ['2026-11-25T09:00', '2026-11-25T08:00:00Z'],
    ['2026-11-25', '2026-11-25T08:00:00Z'],
    ['2026-11-25T08:30Z', '2026-11-25T08:30:00Z'],
    ['2026-11-25T10:00:00+01:00', '2026-11-25T09:00:00Z'],
    ['morgen 9 uur', '2026-11-25T08:00:00Z'],
    ['Morgen om 13.30 uur', '2026-11-25T12:30:00Z'],
    ['tomorrow 9:00', '2026-11-25T08:00:00Z'],
    ['morgen', '2026-11-25T08:00:00Z'],
    ['14:30', '2026-11-24T13:30:00Z'],
    ['vandaag 17 uur', '2026-11-24T16:00:00Z'],
  ])('%j is %s', (typed, iso) => expect(readMoment(typed, TUESDAY)).toEqual(at(iso)))

  test.each(['', 'ooit', '25:00', '9:61', 'morgen 9 uur graag', '2026-13-01 09:00', '24-11-2026'])(
    '%j is not read',
    typed => expect(readMoment(typed, TUESDAY)).toBeNull(),
  )
  test('what is over is said to be over', () => expect(readMoment('8:00', TUESDAY)).toEqual({ wrong: 'past' }))

  test('any text is answered, also a very long one', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), typed => void readMoment(typed, TUESDAY)))
    for (const long of [' '.repeat(20_000), '9'.repeat(20_000), 'morgen '.repeat(3_000)])
      expect(readMoment(long, TUESDAY)).toBeNull()
  })
})
