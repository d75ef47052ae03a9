import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Invitation, ics } from '../../src/case-discussion/ics.ts'

const meeting: Invitation = {
  uid: 'k2026-0001-m1@schakel.invalid',
  sequence: 1,
  cancelled: false,
  stamp: new Date('2026-11-24T09:10:00+01:00'),
  start: new Date('2026-12-01T12:30:00+01:00'),
  minutes: 45,
  summary: 'Kind-MDO 2026-0001',
  location: 'in de praktijk, De Kwekerij; kamer 2',
}

/** Lines as a calendar reads them: unfolded (RFC 5545, 3.1). */
const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n')
const value = (file: string, name: string): string =>
  unfolded(file)
    .find(line => line.startsWith(`${name}:`))!
    .slice(name.length + 1)
const plain = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one))

describe('a calendar file', () => {
  test('reads as RFC 5545 writes it', () => {
    expect(ics(meeting)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Schakel//Kind-MDO//NL',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:k2026-0001-m1@schakel.invalid',
        'DTSTAMP:20261124T081000Z',
        'DTSTART:20261201T113000Z',
        'DTEND:20261201T121500Z',
        'SEQUENCE:1',
        'ORGANIZER;CN=Schakel:mailto:schakel@schakel.invalid',
        'SUMMARY:Kind-MDO 2026-0001',
        'LOCATION:in de praktijk\\, De Kwekerij\\; kamer 2',
        'STATUS:CONFIRMED',
        'CLASS:PRIVATE',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  test('that cancels says so twice, under the same name', () => {
    const file = ics({ ...meeting, cancelled: true, sequence: 2 })
    expect([value(file, 'METHOD'), value(file, 'STATUS'), value(file, 'UID'), value(file, 'SEQUENCE')]).toEqual([
      'CANCEL',
      'CANCELLED',
      meeting.uid,
      '2',
    ])
  })

  test('in summer and in winter is at the same hour of the Dutch clock', () => {
    expect(value(ics({ ...meeting, start: new Date('2026-07-01T12:30:00+02:00') }), 'DTSTART')).toBe('20260701T103000Z')
  })

  test('whatever is written in it: no line over 75 octets, nothing that a calendar reads as another field, and it comes back', () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(words, words, (summary, location) => {
        const file = ics({ ...meeting, summary, location })
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\u0000-\u001F\u007F]/)
          expect(line.isWellFormed()).toBe(true)
        }
        expect(unfolded(file)).toHaveLength(location === '' ? 19 : 20)
        const kept = summary
          .toWellFormed()
          .replaceAll(/\r\n|\r/g, '\n')
          .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, '')
        expect(plain(value(file, 'SUMMARY'))).toBe(kept)
      }),
      { numRuns: 300 },
    )
  })
})
