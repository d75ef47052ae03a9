import type { Agenda, ConsultationHour } from '../consultation.ts'
import { hourId } from '../ids.ts'
import type { Practice } from '../person.ts'
import { dayWord } from './columns.ts'
import type { Refused } from './finding.ts'
import type { Outcome } from './plan-practices.ts'
import type { Row } from './read-row.ts'

export interface PlannedHours {
  save: ConsultationHour[]
  outcomes: Outcome[]
  refused: Refused[]
}

/** Which column shows what may differ between two that are the same hour. */
const FIELDS = { until: 'hourUntil', place: 'hourPlace', places: 'hourPlaces' } as const
type Field = keyof typeof FIELDS
const differing = (a: ConsultationHour, b: ConsultationHour): Field[] =>
  (Object.keys(FIELDS) as Field[]).filter(field => a[field] !== b[field])

/** A practice has one hour that begins at a time of a day: that is how one is known again. */
const sameHour = (a: ConsultationHour, b: ConsultationHour): boolean =>
  a.practice === b.practice && a.weekday === b.weekday && a.from === b.from

/**
 * What the rows of one municipality do to its consultation hours. One that the file does not name stays. Another end is
 * refused once someone has a place: in the conversation they are told, by a file they would not be.
 * @param agendas as they are, with the places taken from today on
 */
export function planHours(
  rows: Row[],
  practiceOf: (row: number) => Practice | null,
  agendas: Agenda[],
  municipality: string,
): PlannedHours {
  const plan: PlannedHours = { save: [], outcomes: [], refused: [] }
  const said: ConsultationHour[] = []
  for (const { row, hour: named } of rows) {
    const practice = practiceOf(row)
    if (!named || !practice) continue
    const id = hourId(practice.id, named.weekday, named.from)
    const asNamed = { ...named, id, municipality, practice: practice.id, place: named.place ?? null }
    const before = agendas.find(({ hour }) => sameHour(hour, asNamed))
    const place = named.place === undefined ? (before?.hour.place ?? null) : named.place
    const after = { ...asNamed, id: before?.hour.id ?? id, place }
    const first = said.find(hour => sameHour(hour, after))
    const refused = first ? clash(first, after) : unkept(before, after)
    if (refused) {
      const value = `${dayWord(named.weekday)} ${named.from}`
      plan.refused.push({ row, ...refused, name: practice.name, value })
    } else if (!first) {
      said.push(after)
      take(plan, row, practice, before?.hour, after)
    }
  }
  return plan
}

type Fault = Pick<Refused, 'field' | 'code'>

/** Two rows that say something different about one hour. */
function clash(first: ConsultationHour, after: ConsultationHour): Fault | null {
  const [field] = differing(first, after)
  return field ? { field: FIELDS[field], code: 'hour-differs' } : null
}

const unkept = (before: Agenda | undefined, after: ConsultationHour): Fault | null =>
  before && before.taken.length > 0 && before.hour.until !== after.until
    ? { field: 'hourUntil', code: 'hour-taken' }
    : null

function take(
  plan: PlannedHours,
  row: number,
  practice: Practice,
  before: ConsultationHour | undefined,
  after: ConsultationHour,
): void {
  const fields = before ? differing(before, after).map(field => FIELDS[field]) : []
  const outcome = !before ? 'added' : fields.length > 0 ? 'changed' : 'unchanged'
  const name = `${practice.name}, ${dayWord(after.weekday)} ${after.from}`
  plan.outcomes.push({ row, what: 'hour', name, outcome, fields })
  if (outcome !== 'unchanged') plan.save.push(after)
}
