import type { Weekday } from '../people/person.ts'

/** Where all people that this serves live; also right across both clock changes. */
export const TIME_ZONE = 'Europe/Amsterdam'

export type Language = 'nl' | 'en'

/** Making one takes longer than a hundred dates. */
const longDates: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: TIME_ZONE }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: TIME_ZONE }),
}

/** '10 februari 2026' in the reader's language. */
export const longDate = (at: Date, language: Language): string => longDates[language].format(at)

const weekdayNames: Record<string, Weekday> = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 }
const shortWeekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: TIME_ZONE })

/** The day of the week in the Netherlands at this moment. */
export const weekdayOf = (at: Date): Weekday => weekdayNames[shortWeekday.format(at)]!

/** '3 december' for a day of the calendar. */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day))

/** 'dinsdag 1 december om 12:30' by the Dutch clock, in the reader's language. */
export const momentText = (at: Date, language: Language, weekday: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
    weekday,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  }).format(at)

/** 'di 1 december om 12:30': the same where it stands in a narrow list. */
export const shortMoment = (at: Date, language: Language): string => momentText(at, language, 'short')

/** 'dinsdag 24 november' for a day of the calendar. */
export const dayInWeek = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  )
