/** Who hears a reminder when: one pure function, with its rules as tables in reminder-rules.ts. */
import { dayOf, momentAt, nextOfficeMoment, OFFICE_HOURS, plusDays, weekdayOfDay } from '../calendar.ts'
import type { Weekday } from '../people/person.ts'
import { mayHearFrom } from '../people/unasked.ts'
import { HOLDS, PACE, type PaceRule, remindersOf } from './reminder-rules.ts'

/** Dutch days ('YYYY-MM-DD'), both included. */
export interface Absence {
  from: string
  until: string
}

/** A practice and its contact person of today. */
export interface Pair {
  practice: string
  contactPerson: string
  /** The Dutch day on which this contact person began. */
  since: string
  /** Someone else was the contact person before. */
  changed: boolean
  /** Contacts of the practice since then, newest first; older than a year may be left out. */
  contacts: Date[]
  contactAbsences: Absence[]
}

/** What someone chose for themselves. */
export interface ReminderSetting {
  stopped: boolean
  /** Weeks; null: as the municipality has it. */
  everyWeeks: number | null
  /** 'Later', said then: again on this Dutch day, unless there was contact meanwhile. */
  later: { said: Date; until: string } | null
}

/** Weeks without contact, until a coordinator chooses something else. */
export const USUAL_WEEKS = 4

/** Someone who may be reminded: a GP or practice nurse of their contact person, or a contact person of practices. */
export interface Reader {
  person: string
  side: 'practice' | 'contact-person'
  /** Empty: not known. */
  workingDays: Weekday[]
  absences: Absence[]
  setting: ReminderSetting
  /** The last message that they did not ask for, of any kind. */
  lastUnasked: Date | null
  /** Their reminders, newest first; older than a year may be left out. */
  reminders: Date[]
  /** One for a practice; every practice of a contact person. */
  pairs: Pair[]
}

/** The next reminder of someone. */
export interface Due {
  /** The moment at which it may go; never before `now`. */
  at: Date
  kind: Reader['side']
  /** The rule that set the pace. */
  reason: PaceRule['id']
  /** Practices that have not been spoken to, longest silence first. */
  practices: string[]
  /** Names this message for good: whoever works it out gets the same. */
  key: string
}

/** A pair that is to be spoken to from this Dutch day on. */
interface Wish {
  practice: string
  day: string
  reason: PaceRule['id']
}

const latest = <T extends string | Date>(a: T, b: T): T => (a > b ? a : b)
const byDay = (a: Wish, b: Wish): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** 'Later' holds until something happened after it. */
function laterDay(pair: Pair, { setting: { later }, reminders }: Reader): string | null {
  const since = [pair.contacts[0], reminders[0]].some(at => later && at && at > later.said)
  return later && !since ? later.until : null
}

/** Silence is counted from the last contact, from the last reminder about it, or from the start of the assignment. */
function wishOf(pair: Pair, reader: Reader, every: number): Wish {
  const rule = PACE.find(row => row.fits(pair, reader))!
  const heard = [pair.contacts[0], remindersOf(pair, reader)[0]].flatMap(at => (at ? [dayOf(at)] : []))
  const from = heard.reduce(latest, pair.since)
  const day = laterDay(pair, reader) ?? plusDays(from, 7 * rule.weeks(every))
  return { practice: pair.practice, day, reason: rule.id }
}

/** More days than any leave lasts are not looked ahead. */
const HORIZON = 370

/** The first moment from `from` on at which this reader may be reminded; null: not within a year. */
function firstMoment(reader: Reader, from: Date): Date | null {
  let at = nextOfficeMoment(from)
  for (let i = 0; i < HORIZON; i += 1) {
    const day = dayOf(at)
    if (!HOLDS.some(row => row.holds(reader, day, weekdayOfDay(day)))) return at
    at = nextOfficeMoment(momentAt(plusDays(day, 1), OFFICE_HOURS.from))
  }
  return null
}

/**
 * Who hears what when. The time to send it is when `at` is no later than `now`; until then it may still change.
 * A reminder that nobody could send (a machine that stood still) is due once, at the first moment that is allowed.
 * @param municipality weeks between reminders; null: the coordinator turned them off
 * @returns null: nothing is to come
 */
export function due(reader: Reader, municipality: number | null, now: Date): Due | null {
  const { setting, pairs, person, side, lastUnasked } = reader
  if (municipality === null || setting.stopped || pairs.length === 0) return null
  const every = setting.everyWeeks ?? municipality
  const wishes = pairs.map(pair => wishOf(pair, reader, every)).sort(byDay)
  const first = wishes[0]!
  const allowed = mayHearFrom(lastUnasked ?? undefined, now) ?? now
  const at = firstMoment(reader, latest(momentAt(first.day, 0), allowed))
  if (!at) return null
  const silent = wishes.filter(wish => wish.day <= dayOf(at)).map(wish => wish.practice)
  return { at, kind: side, reason: first.reason, practices: silent, key: `reminder:${person}:${first.day}` }
}

/** When someone is looked at again: when their next reminder is due, and every working day at least. */
export function lookAgain(next: Due | null, now: Date): Date {
  const tomorrow = nextOfficeMoment(momentAt(plusDays(dayOf(now), 1), OFFICE_HOURS.from))
  return next && next.at > now && next.at < tomorrow ? next.at : tomorrow
}
