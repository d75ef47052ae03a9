import {
  dayOf,
  hourOf,
  isWorkingDay,
  momentAt,
  OFFICE_HOURS,
  plusDays,
  plusWorkingDays,
  weekdayOfDay,
} from '../calendar.ts'
import { absenceOn } from '../people/assignment.ts'
import type { Person, Weekday } from '../people/person.ts'
import type { Absence } from '../people/register.ts'
import type { Slot } from './meeting.ts'

/** When people could meet. Pure: the calendar, their working days, their leave, the practice's own moment. */

export interface Moment {
  at: Date
  /** The weekly moment of the practice. */
  slot: boolean
}

/** Few enough to choose from: first thing, mid-morning, over lunch, early and late afternoon; by the Dutch clock. */
const HOURS = [9, 10.5, 12.5, 14, 15.5]
/** So many working days are looked ahead; the weekly moment of a practice so many calendar days. */
const DAYS_AHEAD = 10
const SLOT_DAYS = 28
const MOST_SLOTS = 3
/** Sooner than this nobody reads it in time, in ms. */
const NOTICE = 2 * 3_600_000

/** Whether someone is there on a day; of whom no working days are known, is there on every working day. */
const isThere = (person: Person, absences: Absence[], day: string): boolean =>
  (person.workingDays.length === 0 || person.workingDays.includes(weekdayOfDay(day) as Weekday)) &&
  absenceOn(absences, person.id, day) === null

const slotDays = (today: string, slot: Slot): string[] =>
  Array.from({ length: SLOT_DAYS }, (_, n) => plusDays(today, n)).filter(
    day => weekdayOfDay(day) === slot.weekday && isWorkingDay(day),
  )

function officeDays(today: string): string[] {
  const first = isWorkingDay(today) ? today : plusWorkingDays(today, 1)
  return Array.from({ length: DAYS_AHEAD }, (_, n) => (n === 0 ? first : plusWorkingDays(first, n)))
}

/**
 * Moments within working days and office hours on which everyone is there, those of the practice first.
 * @param minutes how long it takes
 * @returns `complete` false: on no day is everyone there, so leave and working days were left out of it
 */
export function moments(
  now: Date,
  people: readonly Person[],
  absences: Absence[],
  slot: Slot | null,
  minutes: number,
): { list: Moment[]; complete: boolean } {
  const today = dayOf(now)
  const all = (day: string) => people.every(person => isThere(person, absences, day))
  const soon = ({ at }: Moment) => at.getTime() >= now.getTime() + NOTICE
  const on = (fits: (day: string) => boolean): Moment[] => {
    const own = (slot ? slotDays(today, slot).filter(fits) : []).map(day => ({
      at: momentAt(day, slot!.hour),
      slot: true,
    }))
    const office = officeDays(today)
      .filter(fits)
      .flatMap(day => HOURS.filter(hour => hour + minutes / 60 <= OFFICE_HOURS.until).map(hour => momentAt(day, hour)))
    const first = own.filter(soon).slice(0, MOST_SLOTS)
    const taken = new Set(first.map(one => one.at.getTime()))
    return [
      ...first,
      ...office
        .filter(at => !taken.has(at.getTime()))
        .map(at => ({ at, slot: false }))
        .filter(soon),
    ]
  }
  const list = on(all)
  return list.length > 0 ? { list, complete: true } : { list: on(() => true), complete: false }
}

/** No more than these stand under each other. */
const NEAREST = 8
const NOON = 12

/**
 * The nearest to choose from at a glance: those of the practice, then of each day one before noon and one from noon on;
 * filled up with what comes first where the days are few.
 * @returns the others too, as they came
 */
export function nearest(list: readonly Moment[]): { near: Moment[]; others: Moment[] } {
  const halves = new Set<string>()
  const spread = list.filter(({ at, slot }) => {
    const half = `${dayOf(at)} ${hourOf(at) < NOON}`
    const isFirst = !halves.has(half)
    if (!slot) halves.add(half)
    return slot || isFirst
  })
  const more = list.filter(one => !spread.includes(one))
  const chosen = new Set([...spread, ...more].slice(0, NEAREST))
  return { near: list.filter(one => chosen.has(one)), others: list.filter(one => !chosen.has(one)) }
}
