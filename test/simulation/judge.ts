import type { Absence } from '../../src/contact-person/due.ts'
import { DAY, DAYS, type Member, type Town, YEAR } from './town.ts'
import type { SentReminder, Year } from './year.ts'

/**
 * Judges a year by the promises, without any code of the product: days are numbers, the clock is that of Intl, holidays
 * stand here as a list. https://wetten.overheid.nl/BWBR0002448 (Algemene termijnenwet)
 */

const CLOSED = new Set(
  '01-01 04-03 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26'.split(' ').map(day => `${YEAR}-${day}`),
)
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

const known = new Map<number, { day: string; hour: number }>()

/** '2026-03-29' and 9.5 of a moment on a Dutch wall. */
function onTheWall(at: Date): { day: string; hour: number } {
  const seen = known.get(at.getTime())
  if (seen) return seen
  const [day = '', time = ''] = clock.format(at).split(' ')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const wall = { day, hour: hour + minute / 60 }
  known.set(at.getTime(), wall)
  return wall
}
const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
const dayOf = (at: Date): number => number(onTheWall(at).day)
const weekday = (day: number): number => ((day + 3) % 7) + 1
const open = (day: number): boolean => weekday(day) <= 5 && !CLOSED.has(new Date(day * DAY).toISOString().slice(0, 10))
const off = (absences: Absence[], day: number): boolean =>
  absences.some(({ from, until }) => number(from) <= day && day <= number(until))

const before = <T extends { at: Date }>(list: T[], at: Date): T[] => list.filter(one => one.at < at)
const last = <T>(list: T[]): T | undefined => list[list.length - 1]

/** Judges one person of the year; keeps the lists that it looks through small. */
export function judgeOf(town: Town, year: Year) {
  const contactsOf = Map.groupBy(year.contacts, one => one.practice)
  const sentOf = Map.groupBy(year.sent, one => one.person)
  const unaskedOf = Map.groupBy(year.unasked, one => one.person)
  const settingsOf = Map.groupBy(year.settings, one => one.person)
  const members = new Map(town.members.map(one => [one.id, one]))
  const introduced = new Map(town.events.flatMap(one => (one.kind === 'assigned' ? [[one.assigned, one.at]] : [])))

  const assignedAt = (practice: string, at: Date) =>
    last(year.assigned.filter(one => one.practice === practice && (introduced.get(one) ?? new Date(0)) < at))!

  /** Days of silence that a pair may have before this person hears of it; and how many it has had. */
  function silence(member: Member, practice: string, every: number, at: Date) {
    const assigned = assignedAt(practice, at)
    const start = number(assigned.since)
    const contacts = before(contactsOf.get(practice) ?? [], at)
      .map(one => dayOf(one.at))
      .filter(day => day >= start)
    const heard = before(sentOf.get(member.id) ?? [], at).filter(one => dayOf(one.at) >= start)
    const lastContact = contacts.length > 0 ? Math.max(...contacts) : null
    const inVain = heard.filter(one => {
      const touched = last(before(contactsOf.get(practice) ?? [], at).filter(c => dayOf(c.at) >= start))
      return !touched || one.at > touched.at
    }).length
    const busy = new Set(contacts.filter(day => lastContact !== null && day >= lastContact - 84)).size >= 3
    const fresh = assigned.changed && contacts.length === 0 && heard.length === 0
    const allowed = 7 * (inVain >= 3 ? every * 2 : fresh ? Math.ceil(every / 2) : busy ? every * 2 : every)
    const from = Math.max(start, lastContact ?? 0, ...heard.map(one => dayOf(one.at)))
    const later = last(before(settingsOf.get(member.id) ?? [], at))?.setting.later
    const allHeard = before(sentOf.get(member.id) ?? [], at)
    const broken =
      later &&
      (allHeard.some(one => one.at > later.said) ||
        before(contactsOf.get(practice) ?? [], at).some(one => one.at > later.said && dayOf(one.at) >= start))
    return later && !broken ? dayOf(at) - number(later.until) : dayOf(at) - from - allowed
  }

  const practicesOf = (member: Member, at: Date): string[] =>
    member.side === 'practice'
      ? [member.practice!]
      : [...new Set(year.assigned.map(one => one.practice))].filter(p => assignedAt(p, at).contactPerson === member.id)

  /** The promises as reasons not to say anything, the cheapest to check first. */
  function reasons(member: Member, at: Date): [string, () => boolean][] {
    const { day: name, hour } = onTheWall(at)
    const day = number(name)
    const weeks = last(before(year.rhythms, at))!.weeks
    const own = last(before(settingsOf.get(member.id) ?? [], at))?.setting
    const every = own?.everyWeeks ?? weeks ?? 0
    const practices = practicesOf(member, at)
    const lastUnasked = last(before(unaskedOf.get(member.id) ?? [], at))
    const contactAway = () => practices.every(p => off(members.get(assignedAt(p, at).contactPerson)!.absences, day))
    return [
      ['closed day', () => !open(day)],
      ['outside office hours', () => hour < 9 || hour >= 17],
      ['own day off', () => member.workingDays.length > 0 && !member.workingDays.some(one => one === weekday(day))],
      ['absent', () => off(member.absences, day)],
      ['contact person absent', () => member.side === 'practice' && contactAway()],
      ['left', () => member.endsOn !== null && number(member.endsOn) <= day],
      ['stopped', () => own?.stopped ?? false],
      ['turned off', () => weeks === null],
      [
        'second unasked message in a week',
        () => lastUnasked !== undefined && at.getTime() - lastUnasked.at.getTime() < 7 * DAY,
      ],
      ['nobody to speak to', () => practices.length === 0],
      ['spoken or reminded too recently', () => !practices.some(p => silence(member, p, every, at) >= 0)],
    ]
  }

  /** Why this person may not hear anything at this moment; empty: they may, and should. */
  const objections = (member: Member, at: Date): string[] =>
    reasons(member, at).flatMap(([why, holds]) => (holds() ? [why] : []))
  const mayHear = (member: Member, at: Date): boolean => !reasons(member, at).some(([, holds]) => holds())

  return { objections, mayHear }
}

export interface Verdict {
  outside: string[]
  missed: string[]
  twice: string[]
  checked: number
}

/** Goes by every reminder, and by everyone at nine on every working day on which the machine was up. */
export function judge(town: Town, year: Year): Verdict {
  const { objections, mayHear } = judgeOf(town, year)
  const members = new Map(town.members.map(one => [one.id, one]))
  const outside = year.sent.flatMap(one =>
    objections(members.get(one.person)!, one.at).map(why => `${one.at.toISOString()} ${one.person}: ${why}`),
  )
  const missed: string[] = []
  let checked = 0
  const sentOn = new Set(year.sent.map(one => `${one.person} ${dayOf(one.at)}`))
  for (let n = 0; n < DAYS; n += 1) {
    const morning = nineOf(n)
    const up = !town.outages.some(
      ({ from, until }) => from <= new Date(morning.getTime() + 3 * 3_600_000) && morning < until,
    )
    if (!up || !open(dayOf(morning))) continue
    for (const member of town.members) {
      checked += 1
      if (mayHear(member, morning) && !sentOn.has(`${member.id} ${dayOf(morning)}`))
        missed.push(`${morning.toISOString()} ${member.id}`)
    }
  }
  return { outside, missed, twice: twice(year.sent), checked }
}

/** Nine on a Dutch wall, found by looking. */
function nineOf(n: number): Date {
  const eight = Date.UTC(YEAR, 0, 1 + n, 7)
  const at = [eight, eight + 3_600_000].map(time => new Date(time)).find(time => onTheWall(time).hour === 9)
  if (!at) throw new Error('no nine on this day')
  return at
}

function twice(sent: SentReminder[]): string[] {
  const keys = sent.map(one => one.key)
  const days = sent.map(one => `${one.person} ${onTheWall(one.at).day}`)
  const repeated = (list: string[]) => list.filter((one, i) => list.indexOf(one) !== i)
  return [...repeated(keys), ...repeated(days)]
}
