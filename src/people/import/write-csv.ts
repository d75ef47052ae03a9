import { standingOn } from '../assignment.ts'
import type { ConsultationHour } from '../consultation.ts'
import type { Practice } from '../person.ts'
import type { Assignment, Day, Entry } from '../register.ts'
import { type Cells, COLUMNS, type Column, collaborationWord, dayWord, roleWord } from './columns.ts'

/** What an export is made of. */
export interface Exported {
  municipality: string
  practices: Practice[]
  entries: Entry[]
  assignments: Assignment[]
  hours: ConsultationHour[]
}

const ALL = Object.keys(COLUMNS) as Column[]

/** Excel takes a cell that begins so for a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=@\t\r]/

const cellText = (value: string): string => {
  const safe = FORMULA.test(value) ? ` ${value}` : value
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function practiceCells(practice: Practice, data: Exported, today: Day): Cells {
  const own = data.assignments.filter(row => row.practice === practice.id)
  const standing = standingOn(own, [], today)
  const person = (id: string | null | undefined) => data.entries.find(entry => entry.person.id === id)?.person
  const row = own.findLast(one => one.from === standing?.from)
  return {
    practice: practice.name,
    practiceId: practice.id,
    neighbourhood: practice.neighbourhood ?? '',
    address: practice.address ?? '',
    practicePhone: practice.phone ?? '',
    collaboration: practice.collaboration ? collaborationWord(practice.collaboration) : '',
    hours: practice.consultationHours ?? '',
    contactPerson: standing?.contactPerson ?? '',
    contactFrom: standing?.from ?? '',
    standIn: person(row?.standIn)?.id ?? '',
  }
}

const personCells = ({ person, slackUser, teamsUser, endsOn }: Entry): Cells => ({
  name: person.name,
  id: person.id,
  roles: person.roles.map(roleWord).join(', '),
  profession: person.profession ?? '',
  email: person.email ?? '',
  phone: person.phone ?? '',
  days: person.workingDays.map(dayWord).join(', '),
  strengths: person.strengths ?? '',
  language: person.language,
  slackUser: slackUser ?? '',
  teamsUser: teamsUser ?? '',
  endsOn: endsOn ?? '',
})

/** Each consultation hour has a row of its own. */
const hourCells = (hour: ConsultationHour, { name, id }: Practice): Cells => ({
  practice: name,
  practiceId: id,
  hourDay: dayWord(hour.weekday),
  hourFrom: hour.from,
  hourUntil: hour.until,
  hourPlace: hour.place ?? '',
  hourPlaces: String(hour.places),
})

/**
 * The register of a municipality in the format of import-people: separated by semicolons, with a byte order mark, so
 * that a Dutch Excel opens it. Importing it again changes nothing.
 */
export function peopleCsv(data: Exported, today: Day): string {
  const entries = data.entries.filter(entry => entry.endedAt === null)
  const practiceOf = (id: string | undefined) => data.practices.find(one => one.id === id)
  const empty = data.practices.filter(one => !entries.some(entry => entry.person.practice?.id === one.id))
  const rows: Cells[] = [
    ...entries.map(entry => {
      const practice = practiceOf(entry.person.practice?.id)
      return { ...(practice ? practiceCells(practice, data, today) : {}), ...personCells(entry) }
    }),
    ...empty.map(practice => practiceCells(practice, data, today)),
    ...data.hours.flatMap(hour => {
      const practice = practiceOf(hour.practice)
      return practice ? [hourCells(hour, practice)] : []
    }),
  ]
  const line = (cells: Cells) => ALL.map(column => cellText(cells[column] ?? '')).join(';')
  const heading = ALL.map(column => COLUMNS[column][0]).join(';')
  return `\ufeff${[heading, ...rows.map(row => line({ municipality: data.municipality, ...row }))].join('\r\n')}\r\n`
}
