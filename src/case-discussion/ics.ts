/** A calendar file with one meeting (RFC 5545), for whoever downloads it: nothing of what the meeting is about. */

export interface Invitation {
  /** Stays the same for a meeting that is moved. */
  uid: string
  /** Goes up with every change. */
  sequence: number
  cancelled: boolean
  /** When the file was made. */
  stamp: Date
  start: Date
  minutes: number
  summary: string
  location: string
}

/** Octets in a line, without its end (3.1). */
const LINE = 75

/** TEXT (3.3.11): a comma, semicolon or backslash is escaped, a line end is `\n`, other control characters can't be in it. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\u0000-\u001F\u007F]/g, '')

/** 'YYYYMMDDTHHMMSSZ' (3.3.5, form 2): in UTC, so that no time zone has to be described. */
const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const bytes = new TextEncoder()

/** A long line goes on in the next after one space, never within a character. */
function folded(line: string): string {
  const lines: string[] = []
  let [current, size] = ['', 0]
  for (const character of line) {
    const more = bytes.encode(character).length
    if (size + more > LINE) {
      lines.push(current)
      ;[current, size] = [' ', 1]
    }
    current += character
    size += more
  }
  return [...lines, current].join('\r\n')
}

/**
 * The file. It is downloaded and not mailed, so it publishes (RFC 5546, 3.2.1): a request would need everyone's mail
 * address in it, and calendars would mail answers that nobody reads. `.invalid` never exists (RFC 2606).
 */
export function ics(one: Invitation): string {
  const end = new Date(one.start.getTime() + one.minutes * 60_000)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Schakel//Kind-MDO//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${one.cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${escaped(one.uid)}`,
    `DTSTAMP:${utc(one.stamp)}`,
    `DTSTART:${utc(one.start)}`,
    `DTEND:${utc(end)}`,
    `SEQUENCE:${one.sequence}`,
    'ORGANIZER;CN=Schakel:mailto:schakel@schakel.invalid',
    `SUMMARY:${escaped(one.summary)}`,
    ...(one.location === '' ? [] : [`LOCATION:${escaped(one.location)}`]),
    `STATUS:${one.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
