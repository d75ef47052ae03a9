/** The consultation hours that the CJG holds in a practice: when, where, and how many places are free. Pure. */
import { dayOf, isWorkingDay, momentAt, plusDays, weekdayOfDay } from '../calendar.ts'
import type { Weekday } from './person.ts'
import type { Day } from './register.ts'

/** Comes back every week on a working day; 'HH:MM' by the Dutch clock. */
export interface ConsultationHour {
  id: string
  municipality: string
  practice: string
  weekday: Weekday
  from: string
  until: string
  /** The room, in words. */
  place: string | null
  /** How many can come. */
  places: number
}

/** A consultation hour with what was said about its days from today on. */
export interface Agenda {
  hour: ConsultationHour
  cancelled: Day[]
  taken: { day: Day; count: number }[]
}

/** One day on which it is held. */
export interface Coming {
  hour: ConsultationHour
  day: Day
  taken: number
  free: number
}

/** Nobody looks further ahead. */
const DAYS_AHEAD = 56

/** '09:30' as hours: 9.5. */
export const hoursOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60

/** Whether it is held on a day: not on holidays. What was called off is not looked at. */
export const isHeldOn = ({ weekday }: ConsultationHour, day: Day): boolean =>
  weekdayOfDay(day) === weekday && isWorkingDay(day)

function comingOf({ hour, cancelled, taken }: Agenda, day: Day): Coming[] {
  if (!isHeldOn(hour, day) || cancelled.includes(day)) return []
  const count = taken.find(one => one.day === day)?.count ?? 0
  return [{ hour, day, taken: count, free: Math.max(0, hour.places - count) }]
}

/** The next times, soonest first; one that is over is not among them. Holidays and days that were called off are skipped. */
export function coming(agendas: Agenda[], now: Date, many: number): Coming[] {
  const today = dayOf(now)
  const days = Array.from({ length: DAYS_AHEAD }, (_, i) => plusDays(today, i))
  return days
    .flatMap(day => agendas.flatMap(agenda => comingOf(agenda, day)))
    .filter(({ day, hour }) => day > today || momentAt(day, hoursOf(hour.until)) > now)
    .sort((a, b) => (a.day + a.hour.from < b.day + b.hour.from ? -1 : 1))
    .slice(0, many)
}

/** A time as people write it: '9', '9.30', '09:30', '9 uur', '13u30'; null: not readable. */
export function timeIn(typed: string): string | null {
  const [, hour = '', minutes = '00'] =
    /^(\d{1,2})(?:[:.u ](\d{2}))?\s{0,3}(?:uur|u|h)?$/.exec(typed.trim().toLowerCase()) ?? []
  return hour !== '' && Number(hour) < 24 && Number(minutes) < 60 ? `${hour.padStart(2, '0')}:${minutes}` : null
}

/** No room in a practice takes more families in a morning or an afternoon. */
const MOST_PLACES = 50

/** How many can come, as typed: 1 to 50; null: not readable. */
export function placesIn(typed: string): number | null {
  const places = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  return places >= 1 && places <= MOST_PLACES ? places : null
}

/** What is kept about consultation hours; a reserved place holds a number and who reserved it, nothing about a family. */
export interface ConsultationHours {
  /** Of these practices, those that ended left out. @param from what was said of days before it is left out */
  agendas(practices: string[], from: Day): Promise<Agenda[]>
  /** null: it is not there, or it ended. */
  hour(id: string): Promise<ConsultationHour | null>
  /** The same id replaces what it said; one that had ended is held again. */
  save(hour: ConsultationHour): Promise<void>
  end(id: string, at: Date): Promise<void>
  /** false: it was called off already. */
  cancel(hour: ConsultationHour, day: Day): Promise<boolean>
  restore(id: string, day: Day): Promise<void>
  /** Reserves the first free place, also when several do at once. @returns its number; null: there is none */
  take(hour: ConsultationHour, day: Day, person: string, at: Date): Promise<number | null>
  /** false: it was not taken. */
  giveBack(id: string, day: Day, number: number): Promise<boolean>
  /** Places that were reserved from a day on, or on that day alone. */
  taken(id: string, days: { on: Day } | { from: Day }): Promise<Taken[]>
}

export interface Taken {
  day: Day
  number: number
  /** null: they were erased. */
  person: string | null
}
