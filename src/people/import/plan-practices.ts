import { folded } from '../find.ts'
import { practiceId } from '../ids.ts'
import type { Practice } from '../person.ts'
import type { Column } from './columns.ts'
import type { Refused } from './finding.ts'
import type { Row } from './read-row.ts'

/** What a row does to one thing; `fields` are those that changed. */
export interface Outcome {
  row: number
  what: 'practice' | 'person' | 'contact' | 'hour'
  name: string
  outcome: 'added' | 'changed' | 'unchanged' | 'ended'
  fields: Column[]
}

/** Which column shows a field of a practice. */
const FIELDS = {
  name: 'practice',
  neighbourhood: 'neighbourhood',
  address: 'address',
  phone: 'practicePhone',
  collaboration: 'collaboration',
  consultationHours: 'hours',
} as const satisfies Partial<Record<keyof Practice, Column>>
type Field = keyof typeof FIELDS

export interface PlannedPractices {
  /** As they will be, by the folded name and by the id. */
  practices: Practice[]
  save: Practice[]
  outcomes: Outcome[]
  refused: Refused[]
  /** Which practice a row is about. */
  ofRow: Map<number, Practice>
}

/** The practice that a row means among those that are known: by key, else by name. */
const knownOf = (row: NonNullable<Row['practice']>, known: Practice[]): Practice | undefined =>
  row.id ? known.find(one => one.id === row.id) : known.find(one => folded(one.name) === folded(row.name))

/** Two rows that say something different about one practice; an empty cell says nothing. */
function clash(first: Row, row: Row): Field | undefined {
  return (Object.keys(FIELDS) as Field[]).find(field => {
    const [a, b] = [first.practice?.[field], row.practice?.[field]]
    return a && b && (field === 'name' ? folded(a) !== folded(b) : a !== b)
  })
}

/** What all rows of a practice say together; a column that is there but empty everywhere empties the field. */
function merged(rows: Row[], before: Practice | undefined, id: string): Practice {
  const said = (field: Field) => {
    const values = rows.map(row => row.practice?.[field]).filter(value => value !== undefined)
    return values.length === 0 ? (before?.[field] ?? null) : (values.find(value => value !== null) ?? null)
  }
  return {
    id,
    name: rows[0]!.practice!.name,
    neighbourhood: said('neighbourhood'),
    address: said('address'),
    phone: said('phone'),
    collaboration: said('collaboration') as Practice['collaboration'],
    consultationHours: said('consultationHours'),
  }
}

const changedFields = (before: Practice, after: Practice): Column[] =>
  (Object.keys(FIELDS) as Field[]).filter(field => before[field] !== after[field]).map(field => FIELDS[field])

/** What the rows of one municipality do to its practices. */
export function planPractices(rows: Row[], known: Practice[], municipality: string): PlannedPractices {
  const plan: PlannedPractices = { practices: [...known], save: [], outcomes: [], refused: [], ofRow: new Map() }
  const groups = new Map<string, Row[]>()
  for (const row of rows.filter(one => one.practice)) {
    const id = knownOf(row.practice!, known)?.id ?? row.practice!.id ?? practiceId(municipality, row.practice!.name)
    const group = groups.get(id) ?? []
    const field = group.map(first => clash(first, row)).find(Boolean)
    if (field) {
      const value = String(row.practice![field])
      plan.refused.push({
        row: row.row,
        field: FIELDS[field],
        code: 'practice-differs',
        name: row.practice!.name,
        value,
      })
    } else groups.set(id, [...group, row])
  }
  for (const [id, group] of groups) {
    const before = known.find(one => one.id === id)
    const after = merged(group, before, id)
    const fields = before ? changedFields(before, after) : []
    const outcome = !before ? 'added' : fields.length > 0 ? 'changed' : 'unchanged'
    if (outcome !== 'unchanged') plan.save.push(after)
    plan.practices = [...plan.practices.filter(one => one.id !== id), after]
    plan.outcomes.push({ row: group[0]!.row, what: 'practice', name: after.name, outcome, fields })
    for (const row of group) plan.ofRow.set(row.row, after)
  }
  return plan
}
