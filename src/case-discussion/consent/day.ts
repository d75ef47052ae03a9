import type { Day } from './facts.ts'

/** Calendar days as text, without a clock and without time zones. */

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysIn = (year: number, month: number): number => (month === 1 && leap(year) ? 29 : lengths[month]!)

const parts = (day: Day): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)) - 1,
  Number(day.slice(8, 10)),
]

/** The same day of the month so many months on; the last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const total = year * 12 + month + months
  const toYear = Math.floor(total / 12)
  const toMonth = total - toYear * 12
  return `${pad(toYear, 4)}-${pad(toMonth + 1, 2)}-${pad(Math.min(date, daysIn(toYear, toMonth)), 2)}`
}

/** The next calendar day. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = parts(day)
  if (date < daysIn(year, month)) return `${day.slice(0, 8)}${pad(date + 1, 2)}`
  return `${addMonths(`${day.slice(0, 8)}01`, 1)}`
}
