import { LENGTHS } from '../checks.ts'
import { placesIn, timeIn } from '../consultation.ts'
import type { Weekday } from '../person.ts'
import { cell, checked, type Guard, type Note, safe } from './cells.ts'
import { type Cells, type Column, daysIn } from './columns.ts'

/** The consultation hour in a row of a practice. */
export interface RowHour {
  weekday: Weekday
  from: string
  until: string
  /** The room, in words; undefined: the file does not say, so it stays. */
  place: string | null | undefined
  places: number
}

const COLUMNS: Column[] = ['hourDay', 'hourFrom', 'hourUntil', 'hourPlace', 'hourPlaces']

/** It is not held at weekends. */
const FRIDAY = 5

/** One working day. */
function weekdayIn(text: string): Weekday | null {
  const [day, ...more] = daysIn(text) ?? []
  return day && day <= FRIDAY && more.length === 0 ? day : null
}

/** Excel writes seconds behind a time. */
const time = (text: string): string | null => timeIn(text.replace(/^(\d{1,2}:\d\d):00$/, '$1'))

/**
 * The consultation hour that a row names; null: none, or something is wrong with it. Besides the room everything must be
 * filled in, since a place can be reserved in it from then on.
 */
export function hourIn(cells: Cells, note: Note, personal: Guard): RowHour | null {
  if (COLUMNS.every(column => !cell(cells, column))) return null
  if (!cell(cells, 'practice')) note('practice', 'hour-no-practice', '')
  const needed = <T>(column: Column, code: Parameters<Note>[1], read: (text: string) => T | null): T | null => {
    if (!cell(cells, column)) note(column, 'hour-incomplete', '')
    return checked(cells, column, note, code, read) ?? null
  }
  const weekday = needed('hourDay', 'bad-hour-day', weekdayIn)
  const from = needed('hourFrom', 'bad-time', time)
  const until = needed('hourUntil', 'bad-time', time)
  const places = needed('hourPlaces', 'bad-places', placesIn)
  const place = safe(cells, 'hourPlace', note, personal)
  if (place && place.length > LENGTHS.name) note('hourPlace', 'long-room', String(LENGTHS.name))
  if (from && until && until <= from) note('hourUntil', 'hour-order', cell(cells, 'hourUntil')!)
  return weekday && from && until && places ? { weekday, from, until, place, places } : null
}
