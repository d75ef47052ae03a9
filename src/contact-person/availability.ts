import type { Contact } from '../people/assignment.ts'
import type { Person, Weekday } from '../people/person.ts'
import type { Absence } from '../people/register.ts'
import { dayText, weekdayOf } from '../texts/format.ts'
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

/** Nobody but the coordinator reads that someone is ill: health is theirs. */
function awayLine(away: Absence, texts: Texts): string {
  const t = texts.contact.today
  const until = away.until ? dayText(away.until, texts.language) : null
  return away.kind === 'leave' ? t.onLeave(until) : t.away(until)
}

/** Everything about today in one or a few sentences: there or not, who takes over, and who was there before. */
export function contactToday(contact: Contact, now: Date, texts: Texts): string {
  const t = texts.contact.today
  const { away, standIn, before, person } = contact
  const takesOver = standIn ? t.takesOver(standIn.name, standIn.phone) : t.nobodyTakesOver
  return [
    ...(away ? [awayLine(away, texts), takesOver] : [availability(person, now, texts)]),
    ...(before ? [t.before(before.person.name, dayText(before.until, texts.language))] : []),
  ].join(' ')
}
