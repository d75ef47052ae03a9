import { fileProblem, refusal, report as t, warning } from '../../texts/nl/import-people.ts'
import { COLUMNS, type Column } from './columns.ts'
import type { Finding, Refusal, Refused, Warned, Warning } from './finding.ts'
import type { Plan } from './plan.ts'
import type { Outcome } from './plan-practices.ts'
import type { FileProblem } from './read-csv.ts'

/** What an import did, or would do. */
export interface Imported {
  file: string
  dryRun: boolean
  problem: FileProblem | null
  plans: Plan[]
  /** Of rows that could not be read. */
  refused: Refused[]
  warnings: Warned[]
}

/** Of lines that need no action so many are shown. */
const SHOWN = 40

const nameOf = (column: Column | null): string | null => (column ? COLUMNS[column][0] : null)

export const outcomesOf = ({ plans }: Imported): Outcome[] =>
  plans.flatMap(plan => plan.outcomes).toSorted((a, b) => a.row - b.row)

export const refusedOf = ({ plans, refused }: Imported): Refused[] =>
  [...refused, ...plans.flatMap(plan => plan.refused)].toSorted((a, b) => a.row - b.row)

const warningsOf = ({ plans, warnings }: Imported): Warned[] => [...warnings, ...plans.flatMap(plan => plan.warnings)]

/** Whether anything was, or would be, taken in. */
export const isImported = (imported: Imported): boolean => imported.problem === null && outcomesOf(imported).length > 0

const section = (heading: string, lines: string[], limit = Number.POSITIVE_INFINITY): string[] => {
  if (lines.length === 0) return []
  const rest = lines.length > limit ? [`- ${t.more(lines.length - limit)}`] : []
  return ['', `${heading} (${lines.length})`, ...lines.slice(0, limit).map(line => `- ${line}`), ...rest]
}

const refusedLine = ({ row, field, code, name, value }: Refused): string =>
  `${t.row(row, nameOf(field))}${name ? `${name}: ` : ''}${refusal[code](value)}.`

const warnedLine = ({ row, field, code, name, value }: Warned): string =>
  `${t.row(row, nameOf(field))}${warning[code](name, value)}.`

const outcomeLine = ({ row, what, name, fields }: Outcome): string =>
  t.line(
    row,
    t.what[what],
    name,
    fields.map(field => nameOf(field)!),
  )

const count = (all: Outcome[], outcome: Outcome['outcome']): number => all.filter(one => one.outcome === outcome).length

const opening = (imported: Imported): string => {
  const { file, dryRun } = imported
  if (!isImported(imported)) return refusedOf(imported).length > 0 ? t.nothing(file) : t.noRows(file)
  return dryRun ? t.dryRun(file) : t.done(file)
}

/** The report in Dutch: every refused row with the cure, and what changed row by row. */
export function reportInWords(imported: Imported): string {
  if (imported.problem) return fileProblem(imported.file, imported.problem)
  const all = outcomesOf(imported)
  const refused = refusedOf(imported)
  const rows = new Set(refused.map(one => one.row)).size
  const of = (outcome: 'added' | 'changed' | 'ended') =>
    section(t.headings[outcome], all.filter(one => one.outcome === outcome).map(outcomeLine), SHOWN)
  return [
    opening(imported),
    t.counts(count(all, 'added'), count(all, 'changed'), count(all, 'ended'), count(all, 'unchanged'), rows),
    ...section(t.refused, refused.map(refusedLine)),
    ...of('added'),
    ...of('changed'),
    ...of('ended'),
    ...section(t.warnings, warningsOf(imported).map(warnedLine)),
  ].join('\n')
}

const plain = <C extends Refusal | Warning>(finding: Finding<C>, reason: string) => ({
  row: finding.row,
  field: nameOf(finding.field),
  code: finding.code,
  name: finding.name,
  value: finding.value,
  reason,
})

/** The report as data for --json: everything, nothing cut off. */
export function reportAsData(imported: Imported) {
  const all = outcomesOf(imported)
  const { file, dryRun, problem } = imported
  return {
    file,
    imported: isImported(imported) && !dryRun,
    dryRun,
    problem: problem ? { code: problem.problem, message: fileProblem(file, problem) } : null,
    municipalities: imported.plans.map(plan => plan.municipality),
    counts: {
      added: count(all, 'added'),
      changed: count(all, 'changed'),
      unchanged: count(all, 'unchanged'),
      ended: count(all, 'ended'),
      refused: new Set(refusedOf(imported).map(one => one.row)).size,
    },
    rows: all.map(one => ({ ...one, fields: one.fields.map(nameOf) })),
    refused: refusedOf(imported).map(one => plain(one, refusal[one.code](one.value))),
    warnings: warningsOf(imported).map(one => plain(one, warning[one.code](one.name, one.value))),
  }
}
