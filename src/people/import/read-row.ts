import { isDay, isEmail, isName, isPracticeName, phoneFault, worksInPractice } from '../checks.ts'
import type { Person, Practice, Role, Weekday } from '../person.ts'
import { cell, checked, type Guard, type Note, safe } from './cells.ts'
import { type Cells, type Column, collaborationIn, dayIn, daysIn, rolesIn } from './columns.ts'
import type { Refused } from './finding.ts'
import { hourIn, type RowHour } from './read-hour.ts'

/** What a row says; a column that the file doesn't have is undefined: then what was there stays. */
export interface Row {
  row: number
  municipality: string
  practice: ({ name: string; id?: string } & Partial<Omit<Practice, 'id' | 'name'>>) | null
  person:
    | ({
        name: string
        id?: string
        roles: Role[]
        slackUser?: string | null
        teamsUser?: string | null
        endsOn?: string | null
      } & Partial<Omit<Person, 'id' | 'municipality' | 'name' | 'roles' | 'practice'>>)
    | null
  contact: { who: string; from: string | null; standIn: string | null } | null
  hour: RowHour | null
}

function phone(cells: Cells, column: Column, note: Note): string | null | undefined {
  const text = cell(cells, column)
  const fault = text ? phoneFault(text) : null
  if (fault) note(column, fault, text!)
  return text
}

/** Only the columns that are there. */
const present = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as never

const day = (text: string): string | null => {
  const read = dayIn(text)
  return read && isDay(read) ? read : null
}

const language = (text: string): 'nl' | 'en' | null =>
  /^(nl|nederlands|dutch)$/i.test(text) ? 'nl' : /^(en|engels|english)$/i.test(text) ? 'en' : null

function practiceIn(cells: Cells, note: Note, personal: Guard): Row['practice'] {
  const name = cell(cells, 'practice')
  if (!name) return null
  if (!isPracticeName(name)) note('practice', 'bad-practice-name', name)
  return {
    name,
    ...present({
      id: cell(cells, 'practiceId') ?? undefined,
      neighbourhood: cell(cells, 'neighbourhood'),
      address: cell(cells, 'address'),
      phone: phone(cells, 'practicePhone', note),
      collaboration: checked(cells, 'collaboration', note, 'bad-collaboration', collaborationIn),
      consultationHours: safe(cells, 'hours', note, personal),
    }),
  }
}

function personIn(cells: Cells, note: Note, personal: Guard): Row['person'] {
  const name = cell(cells, 'name')
  if (!name) return null
  if (!isName(name)) note('name', 'bad-name', name)
  const roles = checked(cells, 'roles', note, 'bad-role', rolesIn)
  if (roles === null || roles === undefined || roles.length === 0) {
    if (!cell(cells, 'roles')) note('roles', 'no-role', '')
  } else if (worksInPractice(roles) !== Boolean(cell(cells, 'practice')))
    note('practice', worksInPractice(roles) ? 'no-practice' : 'practice-not-needed', cell(cells, 'practice') ?? '')
  return {
    name,
    roles: roles ?? [],
    ...present({
      id: cell(cells, 'id') ?? undefined,
      profession: safe(cells, 'profession', note, personal),
      email: checked(cells, 'email', note, 'bad-email', text => (isEmail(text) ? text : null)),
      phone: phone(cells, 'phone', note),
      workingDays: checked<Weekday[]>(cells, 'days', note, 'bad-days', daysIn) ?? (cells.days === '' ? [] : undefined),
      strengths: safe(cells, 'strengths', note, personal),
      language: checked(cells, 'language', note, 'bad-language', language) ?? undefined,
      slackUser: cell(cells, 'slackUser'),
      teamsUser: cell(cells, 'teamsUser'),
      endsOn: checked(cells, 'endsOn', note, 'bad-day', day),
    }),
  }
}

function contactIn(cells: Cells, note: Note): Row['contact'] {
  const who = cell(cells, 'contactPerson')
  if (!who) return null
  const from = checked(cells, 'contactFrom', note, 'bad-day', day) ?? null
  const standIn = cell(cells, 'standIn') ?? null
  if (!cell(cells, 'practice')) note('contactPerson', 'no-practice', who)
  return { who, from, standIn }
}

/**
 * Reads one row; everything that is wrong with it is told.
 * @param municipality of a row that does not say; '' when that is not known
 * @param personal whether a text holds something about a child or family
 */
export function readRow(
  row: number,
  cells: Cells,
  municipality: string,
  personal: Guard,
): { row: Row; refused: Refused[] } {
  const refused: Refused[] = []
  const name = cell(cells, 'name') ?? cell(cells, 'practice') ?? ''
  const note: Note = (field, code, value) => void refused.push({ row, field, code, name, value })
  const read: Row = {
    row,
    municipality: cell(cells, 'municipality') ?? municipality,
    practice: practiceIn(cells, note, personal),
    person: personIn(cells, note, personal),
    contact: contactIn(cells, note),
    hour: hourIn(cells, note, personal),
  }
  if (read.municipality === '') note('municipality', 'no-municipality', '')
  if (!read.practice && !read.person) note('name', 'nothing', '')
  return { row: read, refused }
}
