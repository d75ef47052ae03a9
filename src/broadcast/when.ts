/** When a broadcast goes out, by the Dutch clock. Pure. */
import { dayOf, momentAt, plusDays } from '../calendar.ts'

/** What may be chosen in the form. */
export const WHENS = ['now', 'tomorrow', 'date'] as const
export type When = (typeof WHENS)[number]

/** Hours that the form offers. */
export const HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
export const USUAL_HOUR = 9
/** Further ahead nobody remembers it. */
const MOST_DAYS = 366

export type Moment = { at: Date | null } | { wrong: 'no-day' | 'past' | 'too-far' }

/** Whether a moment can be planned; now or earlier can't. */
export function planned(at: Date, now: Date): Moment {
  if (at <= now) return { wrong: 'past' }
  return at > momentAt(plusDays(dayOf(now), MOST_DAYS), 0) ? { wrong: 'too-far' } : { at }
}

/** @param day 'YYYY-MM-DD', of the choice 'date' */
export function momentOf(when: When, day: string, hour: number, now: Date): Moment {
  if (when === 'now') return { at: null }
  if (when === 'tomorrow') return { at: momentAt(plusDays(dayOf(now), 1), USUAL_HOUR) }
  return isDay(day) ? planned(momentAt(day, hour), now) : { wrong: 'no-day' }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isDay = (day: string): boolean =>
  DAY.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)

const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uur|u))?`
const TYPED = new RegExp(
  String.raw`^(?:(vandaag|today|morgen|tomorrow|\d{4}-\d{2}-\d{2})(?:[T ]|$))? ?(?:om )?(?:${CLOCK})?$`,
  'i',
)
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})$/

/**
 * A moment as an operator types it: '2026-11-24 09:00' and '2026-11-24T09:00' by the Dutch clock, 'morgen 9 uur',
 * '14:30', or with a zone '2026-11-24T08:00Z'.
 * @returns null when it can't be read
 */
export function readMoment(typed: string, now: Date): Moment | null {
  const words = typed.trim()
  if (WITH_ZONE.test(words)) return Number.isNaN(Date.parse(words)) ? null : planned(new Date(words), now)
  const [, day, hours, minutes = '0'] = TYPED.exec(words) ?? []
  if (words === '' || (day === undefined && hours === undefined)) return null
  const [hour, minute] = [Number(hours ?? USUAL_HOUR), Number(minutes)]
  const on = dayNamed(day?.toLowerCase() ?? 'vandaag', now)
  return on !== null && hour < 24 && minute < 60 ? planned(momentAt(on, hour + minute / 60), now) : null
}

function dayNamed(name: string, now: Date): string | null {
  if (name === 'vandaag' || name === 'today') return dayOf(now)
  if (name === 'morgen' || name === 'tomorrow') return plusDays(dayOf(now), 1)
  return isDay(name) ? name : null
}
