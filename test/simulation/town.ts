import type { Absence } from '../../src/contact-person/due.ts'
import type { Weekday } from '../../src/people/person.ts'

/** A year in a municipality of the size of Apeldoorn: 110 GPs in 55 practices (factsheet CJG Apeldoorn, 2016). */

export interface Member {
  id: string
  side: 'practice' | 'contact-person'
  practice: string | null
  workingDays: Weekday[]
  absences: Absence[]
  /** First Dutch day on which they no longer work here. */
  endsOn: string | null
}

/** From this Dutch day on. */
export interface Assigned {
  practice: string
  contactPerson: string
  since: string
  changed: boolean
}

export type Event =
  | { at: Date; kind: 'contact'; practice: string }
  | { at: Date; kind: 'broadcast' }
  | { at: Date; kind: 'rhythm'; weeks: number | null }
  | { at: Date; kind: 'assigned'; assigned: Assigned }

export interface Town {
  members: Member[]
  assigned: Assigned[]
  /** What happens whatever the bot does, in order of time. */
  events: Event[]
  /** Moments between which no process ran. */
  outages: { from: Date; until: Date }[]
  chance: () => number
}

export const YEAR = 2026
const DAY = 86_400_000

/** Mulberry32: the same seed gives the same year. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Day 0 is 1 January. */
export const dayName = (n: number): string => new Date(Date.UTC(YEAR, 0, 1 + n)).toISOString().slice(0, 10)
const noon = (n: number): Date => new Date(Date.UTC(YEAR, 0, 1 + n, 11, 30))

const PRACTICES = 55
const GPS = 110
const NURSES = 18
const CONTACT_PERSONS = 10
const DAYS = 365

export function townOf(seed: number): Town {
  const chance = seeded(seed)
  const among = (n: number) => Math.floor(chance() * n)

  const workingDays = (): Weekday[] =>
    chance() < 0.1 ? [] : ([1, 2, 3, 4, 5] as Weekday[]).filter((_, i) => i === among(5) || chance() < 0.7)

  const absences = (): Absence[] => {
    const leave = Array.from({ length: 3 + among(3) }, () => ({ from: among(DAYS), days: 1 + among(15) }))
    const sick = Array.from({ length: among(3) }, () => ({ from: among(DAYS), days: 1 + among(4) }))
    return [...leave, ...sick].map(({ from, days }) => ({ from: dayName(from), until: dayName(from + days - 1) }))
  }

  const member = (id: string, side: Member['side'], practice: string | null): Member => ({
    id,
    side,
    practice,
    workingDays: workingDays(),
    absences: absences(),
    endsOn: side === 'practice' && chance() < 0.05 ? dayName(30 + among(300)) : null,
  })

  const practice = (n: number) => `practice-${n}`
  const contact = (n: number) => `contact-${n}`
  const members = [
    ...Array.from({ length: GPS }, (_, i) => member(`gp-${i}`, 'practice', practice(i % PRACTICES))),
    ...Array.from({ length: NURSES }, (_, i) => member(`nurse-${i}`, 'practice', practice(i * 3))),
    ...Array.from({ length: CONTACT_PERSONS }, (_, i) => member(contact(i), 'contact-person', null)),
  ]
  const assigned = Array.from({ length: PRACTICES }, (_, i) => ({
    practice: practice(i),
    contactPerson: contact(i % CONTACT_PERSONS),
    since: `${YEAR - 1}-12-01`,
    changed: chance() < 0.2,
  }))

  const events: Event[] = []
  // single practices get another contact person, and one contact person leaves and hands over to a colleague
  for (let i = 0; i < 12; i += 1) {
    const moved = { practice: practice(among(PRACTICES)), contactPerson: contact(among(CONTACT_PERSONS)) }
    const day = 20 + among(330)
    events.push({ at: noon(day), kind: 'assigned', assigned: { ...moved, since: dayName(day), changed: true } })
  }
  for (const { practice } of assigned.filter(one => one.contactPerson === contact(0))) {
    const one = { practice, contactPerson: contact(1 + among(CONTACT_PERSONS - 1)), since: dayName(130), changed: true }
    events.push({ at: noon(130), kind: 'assigned', assigned: one })
  }
  // some practices call every week, most now and then, some never
  for (let i = 0; i < PRACTICES; i += 1) {
    const perDay = [0, 0.004, 0.01, 0.02, 0.05, 0.15][among(6)]!
    for (let day = 0; day < DAYS; day += 1)
      if (chance() < perDay) events.push({ at: noon(day), kind: 'contact', practice: practice(i) })
  }
  for (let i = 0; i < 6; i += 1) events.push({ at: noon(25 + 55 * i), kind: 'broadcast' })
  events.push({ at: noon(204), kind: 'rhythm', weeks: null })
  events.push({ at: noon(225), kind: 'rhythm', weeks: 4 })
  events.push({ at: noon(300), kind: 'rhythm', weeks: 6 })
  events.sort((a, b) => a.at.getTime() - b.at.getTime())

  const outage = (day: number, hours: number) => ({
    from: noon(day),
    until: new Date(noon(day).getTime() + hours * 3_600_000),
  })
  return {
    members,
    assigned,
    events,
    outages: [outage(40, 3), outage(87, 30), outage(160, 100), outage(297, 20)],
    chance,
  }
}

export { DAY, DAYS }
