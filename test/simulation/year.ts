import { type Due, due, lookAgain, type Pair, type Reader, type ReminderSetting } from '../../src/contact-person/due.ts'
import { type Assigned, DAYS, type Member, type Town, YEAR } from './town.ts'

/** A reminder that was sent. */
export interface SentReminder {
  at: Date
  person: string
  key: string
  reason: Due['reason']
  practices: string[]
}

/** Everything that happened in a year, for the judge. */
export interface Year {
  sent: SentReminder[]
  contacts: { at: Date; practice: string }[]
  unasked: { at: Date; person: string }[]
  settings: { at: Date; person: string; setting: ReminderSetting }[]
  rhythms: { at: Date; weeks: number | null }[]
  assigned: Assigned[]
  /** Attempts that were cut off before anything was written down. */
  killed: number
  /** Reminders that the other scheduler had written down already. */
  second: number
}

const STEP_MS = 30 * 60_000
/** So often a scheduler is killed between reading and writing. */
const KILLED = 0.05
const none: ReminderSetting = { stopped: false, everyWeeks: null, later: null }

/** Lives a year with the pure function, two schedulers that both try, and kills at random. */
export function live(town: Town): Year {
  const { members, chance, outages } = town
  const year: Year = {
    sent: [],
    contacts: [],
    unasked: [],
    settings: [],
    rhythms: [{ at: new Date(0), weeks: 4 }],
    assigned: [...town.assigned],
    killed: 0,
    second: 0,
  }
  const keys = new Set<string>()
  const current = new Map(town.assigned.map(one => [one.practice, one]))
  const contacts = new Map<string, Date[]>()
  const settings = new Map<string, ReminderSetting>()
  const reminders = new Map<string, Date[]>()
  const unasked = new Map<string, Date>()
  const lookAt = new Map(members.map(({ id }) => [id, new Date(0)]))
  const byId = new Map(members.map(one => [one.id, one]))
  const answers: { at: Date; run: (at: Date) => void }[] = []
  const events = [...town.events]
  let weeks: number | null = 4

  const pairOf = (one: Assigned): Pair => ({
    ...one,
    contacts: (contacts.get(one.practice) ?? []).filter(at => at >= new Date(`${one.since}T00:00:00+01:00`)),
    contactAbsences: byId.get(one.contactPerson)!.absences,
  })
  const readerOf = ({ id, side, practice, workingDays, absences }: Member): Reader => ({
    person: id,
    side,
    workingDays,
    absences,
    setting: settings.get(id) ?? none,
    lastUnasked: unasked.get(id) ?? null,
    reminders: reminders.get(id) ?? [],
    pairs: [...current.values()]
      .filter(one => (side === 'practice' ? one.practice === practice : one.contactPerson === id))
      .map(pairOf),
  })
  const touch = (practice: string, at: Date) => {
    contacts.set(practice, [at, ...(contacts.get(practice) ?? [])])
    year.contacts.push({ at, practice })
  }
  const note = (person: string, at: Date) => {
    unasked.set(person, at)
    year.unasked.push({ at, person })
  }
  const choose = (person: string, at: Date, setting: ReminderSetting) => {
    settings.set(person, setting)
    year.settings.push({ at, person, setting })
  }

  function happen(at: Date): void {
    while (events[0] && events[0].at <= at) {
      const event = events.shift()!
      if (event.kind === 'contact') touch(event.practice, event.at)
      else if (event.kind === 'rhythm') {
        weeks = event.weeks
        year.rhythms.push(event)
      } else if (event.kind === 'assigned') {
        current.set(event.assigned.practice, event.assigned)
        year.assigned.push(event.assigned)
        for (const one of members.filter(m => m.practice === event.assigned.practice)) note(one.id, event.at)
      } else
        for (const { id } of members)
          if ((unasked.get(id)?.getTime() ?? 0) <= event.at.getTime() - 7 * 86_400_000) note(id, event.at)
    }
    for (const one of answers.filter(answer => answer.at <= at)) {
      answers.splice(answers.indexOf(one), 1)
      one.run(one.at)
    }
  }

  /** What people do with a reminder: half of them nothing. One to six days later, some hours on. */
  function answer(person: string, next: Due, sentAt: Date): void {
    const at = new Date(sentAt.getTime() + (1 + Math.floor(chance() * 6)) * 86_400_000 + 3.25 * 3_600_000)
    const dice = chance()
    const setting = () => settings.get(person) ?? none
    if (dice < 0.4) answers.push({ at, run: when => touch(next.practices[0]!, when) })
    else if (dice < 0.5) {
      const until = new Date(at.getTime() + 14 * 86_400_000).toISOString().slice(0, 10)
      answers.push({ at, run: when => choose(person, when, { ...setting(), later: { said: when, until } }) })
    } else if (dice < 0.515) answers.push({ at, run: when => choose(person, when, { ...setting(), stopped: true }) })
    else if (dice < 0.55) answers.push({ at, run: when => choose(person, when, { ...setting(), everyWeeks: 8 }) })
  }

  /** Written down as one: the reminder under its key, what the person was sent, and when to look again. */
  function commit(member: Member, next: Due | null, now: Date): void {
    if (next && next.at <= now) {
      if (keys.has(next.key)) {
        year.second += 1
        return
      }
      keys.add(next.key)
      reminders.set(member.id, [now, ...(reminders.get(member.id) ?? [])])
      note(member.id, now)
      year.sent.push({ at: now, person: member.id, key: next.key, reason: next.reason, practices: next.practices })
      answer(member.id, next, now)
    }
    lookAt.set(member.id, lookAgain(next, now))
  }

  /** Two schedulers read the same facts at the same moment; each may be killed before it wrote anything down. */
  function look(member: Member, now: Date): void {
    const next = due(readerOf(member), weeks, now)
    for (let scheduler = 0; scheduler < 2; scheduler += 1) {
      if (chance() < KILLED) year.killed += 1
      else commit(member, next, now)
    }
  }

  for (let now = Date.UTC(YEAR, 0, 1); now < Date.UTC(YEAR, 0, 1 + DAYS); now += STEP_MS) {
    const at = new Date(now)
    happen(at)
    if (outages.some(({ from, until }) => from <= at && at < until)) continue
    const day = at.toISOString().slice(0, 10)
    const turns = members.filter(({ id, endsOn }) => lookAt.get(id)! <= at && !(endsOn && endsOn <= day))
    for (const member of turns) look(member, at)
  }
  return year
}
