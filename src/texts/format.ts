import type { Weekday } from '../people/person.ts'

/** Where all people that this serves live; also right across both clock changes. */
export const TIME_ZONE = 'Europe/Amsterdam'

export type Language = 'nl' | 'en'

/** '10 februari 2026' in the reader's language. */
export const longDate = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: TIME_ZONE }).format(at)

const weekdayNames: Record<string, Weekday> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 }
const shortWeekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: TIME_ZONE })

/** The day of the week in the Netherlands at this moment. */
export const weekdayOf = (at: Date): Weekday => weekdayNames[shortWeekday.format(at)]!

/** '3 december' for a day of the calendar. */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))

/** 'dinsdag 24 november' for a day of the calendar. */
export const dayInWeek = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
