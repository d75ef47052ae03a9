/** Working days and hours in the Netherlands. Pure: every moment comes in as an argument. */
import { Temporal } from 'temporal-polyfill'
import { TIME_ZONE } from './texts/format.ts'

const dutch = (at: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE)

const shortDay = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' })

/** The Dutch calendar day of a moment, 'YYYY-MM-DD', as Sweden writes days. */
export const dayOf = (at: Date): string => shortDay.format(at)

/** The hour of the Dutch clock, with its minutes as a fraction: 13.5 is half past one. */
export function hourOf(at: Date): number {
  const { hour, minute } = dutch(at)
  return hour + minute / 60
}

/**
 * A moment by the Dutch clock. An hour that the clock skips in spring becomes the hour after it; one that comes twice
 * in autumn is the first.
 * @param day 'YYYY-MM-DD' @param hour 0 to 23.99
 */
export function momentAt(day: string, hour: number): Date {
  const time = new Temporal.PlainTime(Math.floor(hour), Math.round((hour % 1) * 60))
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time }).epochMilliseconds,
  )
}

/** @param days may be negative */
export const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** Monday = 1 … Sunday = 7. */
export const weekdayOfDay = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/** Easter Sunday, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return new Temporal.PlainDate(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** King's Day is 27 April, or the day before when that is a Sunday. */
const kingsDay = (year: number): string => (weekdayOfDay(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`)

/**
 * Days on which practices and CJG are closed: the Algemene termijnenwet, article 3 (Good Friday and King's Day
 * included). 5 May only in the years in which it is a day off for most: every fifth.
 */
export function holidays(year: number): string[] {
  const sunday = easter(year)
  const fromEaster = (days: number) => sunday.add({ days }).toString()
  return [
    `${year}-01-01`,
    fromEaster(-2),
    fromEaster(0),
    fromEaster(1),
    kingsDay(year),
    ...(year % 5 === 0 ? [`${year}-05-05`] : []),
    fromEaster(39),
    fromEaster(49),
    fromEaster(50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]
}

const known = new Map<number, Set<string>>()

/** A year's holidays are worked out once. */
function holidaysOf(year: number): Set<string> {
  const days = known.get(year) ?? new Set(holidays(year))
  known.set(year, days)
  return days
}

/** Monday to Friday, and no holiday. @param day 'YYYY-MM-DD' */
export const isWorkingDay = (day: string): boolean =>
  weekdayOfDay(day) <= 5 && !holidaysOf(Number(day.slice(0, 4))).has(day)

/** The working day so many working days after this one; a day off counts from the working day before it. */
export function plusWorkingDays(day: string, days: number): string {
  let [at, left] = [day, days]
  while (left > 0) {
    at = plusDays(at, 1)
    if (isWorkingDay(at)) left--
  }
  return at
}

/** When practices and CJG can be reached, by the Dutch clock. */
export const OFFICE_HOURS = { from: 9, until: 17 }

/** Whether someone may be sent something unasked at this moment. */
export const inOfficeHours = (at: Date): boolean =>
  isWorkingDay(dayOf(at)) && hourOf(at) >= OFFICE_HOURS.from && hourOf(at) < OFFICE_HOURS.until

/** This moment when it is in office hours, else the first moment after it that is. */
export function nextOfficeMoment(at: Date): Date {
  if (inOfficeHours(at)) return at
  const today = dayOf(at)
  const early = isWorkingDay(today) && hourOf(at) < OFFICE_HOURS.from
  return momentAt(early ? today : plusWorkingDays(today, 1), OFFICE_HOURS.from)
}
