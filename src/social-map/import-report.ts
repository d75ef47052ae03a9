/** The report of an import: as Dutch text for the coordinator, and as JSON for a program. */
import { problems, reasons, report as t, warningHeadings } from '../texts/nl/import.ts'
import type { Finding, FindingCode } from './hsds/finding.ts'
import type { Origin } from './hsds/row.ts'
import { isRefused, type MapImport, type Understood } from './import.ts'
import type { MapDifference } from './import-change.ts'
import { folded } from './wording.ts'

/** An import and what it does, or would do, to the map that was there. */
export interface Outcome {
  imported: MapImport
  /** null: nothing was imported. */
  change: MapDifference | null
  dryRun: boolean
}

const FIELDS: (keyof Understood)[] = ['level', 'access', 'wait', 'ages', 'areas', 'delivery', 'themes']
const SHOWN = 10
const NAMES_SHOWN = 25

const spot = (origin: Origin, field: string | null = null): string =>
  t.spot(origin.file, origin.table, origin.row, field)
const reason = (finding: Finding): string =>
  reasons[finding.code](finding.value, finding.other ? spot(finding.other) : '')
const line = (finding: Finding): string =>
  `${spot(finding.origin, finding.field)}${finding.name ? ` (${finding.name})` : ''}: ${reason(finding)}`

const first = (lines: string[], limit: number): string[] =>
  lines.length > limit ? [...lines.slice(0, limit), t.more(lines.length - limit)] : lines
const section = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? ['', heading, ...lines.map(it => (it.startsWith(' ') ? it : `- ${it}`))] : []

const refusedRows = (findings: Finding[]): number =>
  new Set(findings.filter(isRefused).map(({ origin }) => `${origin.file}|${origin.table}|${origin.row}`)).size

const changeLine = (label: string, names: string[]): string[] => {
  if (names.length === 0) return []
  const shown = names.slice(0, NAMES_SHOWN).join(', ')
  return [
    `${label}: ${names.length} (${shown}${names.length > NAMES_SHOWN ? `, ${t.more(names.length - NAMES_SHOWN)}` : ''})`,
  ]
}

/** What changed in the map, one line a kind. */
export const changeInWords = (change: MapDifference): string[] => {
  const lines = [
    ...changeLine(t.added, change.added),
    ...changeLine(t.changed, change.changed),
    ...changeLine(t.removed, change.removed),
  ]
  return lines.length > 0 ? [...lines, t.unchanged(change.unchanged)] : [t.noChange]
}

const warningLines = (findings: Finding[]): string[] => {
  const byCode = Map.groupBy(
    findings.filter(finding => !isRefused(finding)),
    finding => finding.code,
  )
  return [...byCode].flatMap(([code, list]) => [
    `${warningHeadings[code] ?? code} (${list.length})`,
    ...first(list.map(line), SHOWN).map(it => `  ${it}`),
  ])
}

const heading = ({ imported, dryRun }: Outcome): string[] => {
  const { map, named } = imported
  if (!map) return [t.nothing, ...imported.unreadable.map(it => problems[it.problem](it.file))]
  const active = map.services.filter(service => service.status === 'active').length
  const other = named !== '' && folded(named) !== folded(map.municipality)
  return [
    dryRun ? t.dryRun(map.municipality) : t.done(map.municipality),
    t.totals(map.services.length, active, refusedRows(imported.findings), map.neighbourhoods.length),
    ...(other ? [t.otherMunicipality(named, map.municipality)] : []),
  ]
}

const understanding = (imported: MapImport): string[] => {
  const all = imported.map?.services.length ?? 0
  return [
    ...section(t.understood, all > 0 ? FIELDS.map(field => t.field[field](imported.understood[field], all)) : []),
    ...section(
      t.inferredLevels,
      first(
        imported.inferredLevels.map(it => t.inferredLevel(it.name, it.level)),
        SHOWN,
      ),
    ),
    ...section(
      t.inferredAges,
      first(
        imported.inferredAges.map(it => t.inferredAge(it.name, it.minimumAge, it.maximumAge)),
        SHOWN,
      ),
    ),
    ...section(
      t.unreadTerms,
      first(
        imported.unreadTerms.map(it => t.term(it.taxonomy, it.term, it.count)),
        NAMES_SHOWN,
      ),
    ),
    ...section(
      t.unreadWaits,
      first(
        imported.unreadWaits.map(it => t.counted(it.text, it.count)),
        NAMES_SHOWN,
      ),
    ),
    ...section(
      t.guessedAreas,
      first(
        imported.guessedAreas.map(it => t.counted(it.name, it.count)),
        NAMES_SHOWN,
      ),
    ),
  ]
}

/** The report in Dutch. Every refused row stands in it; of each kind of warning the first ten. */
export const reportInWords = (outcome: Outcome): string => {
  const { imported, change } = outcome
  const unreadable = imported.map ? imported.unreadable.map(it => problems[it.problem](it.file)) : []
  return [
    ...heading(outcome),
    ...section(t.change, change ? changeInWords(change) : []),
    ...section(t.unreadable, unreadable),
    ...section(t.refused, imported.findings.filter(isRefused).map(line)),
    ...section(t.warnings, warningLines(imported.findings)),
    ...understanding(imported),
  ].join('\n')
}

/** A finding as a program reads it. `row`: as in Origin. */
interface PlainFinding {
  file: string
  table: string
  row: number
  field: string | null
  code: FindingCode
  name: string | null
  value: string | null
  reason: string
}
const plain = (finding: Finding): PlainFinding => ({
  ...finding.origin,
  field: finding.field,
  code: finding.code,
  name: finding.name,
  value: finding.value,
  reason: reason(finding),
})

/** The report as data for --json: everything, nothing cut off. */
export const reportAsData = ({ imported, change, dryRun }: Outcome) => {
  const {
    map,
    findings,
    unreadable,
    understood,
    inferredLevels,
    inferredAges,
    unreadTerms,
    unreadWaits,
    guessedAreas,
  } = imported
  return {
    municipality: map?.municipality ?? null,
    imported: map !== null && !dryRun,
    dryRun,
    services: map?.services.length ?? 0,
    active: map?.services.filter(service => service.status === 'active').length ?? 0,
    neighbourhoods: map?.neighbourhoods ?? [],
    change,
    refused: findings.filter(isRefused).map(plain),
    warnings: findings.filter(finding => !isRefused(finding)).map(plain),
    unreadable: unreadable.map(it => ({ ...it, message: problems[it.problem](it.file) })),
    understood,
    inferred: { levels: inferredLevels, ages: inferredAges },
    notUnderstood: { terms: unreadTerms, waits: unreadWaits, areas: guessedAreas },
  }
}
