import type { Person, Weekday } from '../people/person.ts'
import { weekdayOf } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'

/** The first day after `today` on which this person works; null when no days are known. */
const nextWorkingDay = (days: Weekday[], today: Weekday): Weekday | null =>
  [1, 2, 3, 4, 5, 6, 7].map(n => (((today - 1 + n) % 7) + 1) as Weekday).find(day => days.includes(day)) ?? null

/** One sentence: at work today, or when again. Days are those of the Netherlands. */
export function availability(person: Person, now: Date, texts: Texts): string {
  const today = weekdayOf(now)
  if (person.workingDays.includes(today)) return texts.people.worksToday
  const next = nextWorkingDay(person.workingDays, today)
  return next === null ? texts.people.hoursUnknown : texts.people.worksNext(texts.people.weekdays[next])
}
