/** A social map from files: everything that could be read and understood, and a report of what could not. */
import { withoutForbidden } from './forbidden.ts'
import { type MapFile, readFiles, type Unreadable } from './hsds/files.ts'
import { FINDINGS, type Finding, type Note } from './hsds/finding.ts'
import { checkReferences, type WholeService, wholeServices } from './hsds/join.ts'
import type { Origin } from './hsds/row.ts'
import { checkService, duplicateNames } from './import-check.ts'
import { municipalityOf } from './import-municipality.ts'
import { type Ledger, termLedger } from './import-terms.ts'
import { neighbourhoodsOf, type ReadArea, widerNames } from './interpret-area.ts'
import { type ReadService, readService } from './interpret-service.ts'
import type { Area, Level, Service, SocialMap } from './service.ts'

export type { MapFile, Unreadable }

export interface ImportOptions {
  /** Whose map this is; absent: what most of its areas say. */
  municipality?: string | undefined
  today: Date
  /** Called now and then with the number of services read and their total. */
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** How many of the services have something the bot leans on. */
export interface Understood {
  level: number
  access: number
  wait: number
  ages: number
  areas: number
  delivery: number
  themes: number
}

export interface MapImport {
  /** The municipality that the files themselves are about; '' when they do not say. */
  named: string
  /** null: nothing could be imported; `unreadable` or the refused rows say why. */
  map: SocialMap | null
  /** Files that could not be read. */
  unreadable: Unreadable[]
  /** In the order of the file; FINDINGS says which of them refuse a row. */
  findings: Finding[]
  /** Rows in the table of services. */
  rows: number
  understood: Understood
  /** Levels that the map does not give and that its texts make clear. */
  inferredLevels: { id: string; name: string; level: Level }[]
  /** Ages that stand in words only. */
  inferredAges: { id: string; name: string; minimumAge: number | null; maximumAge: number | null }[]
  /** Terms that could not be understood. */
  unreadTerms: { taxonomy: string; term: string; count: number }[]
  /** Waiting times that could not be understood. */
  unreadWaits: { text: string; count: number }[]
  /** Areas that say nothing of themselves and were taken for a neighbourhood. */
  guessedAreas: { name: string; count: number }[]
}

export const isRefused = (finding: Finding): boolean => FINDINGS[finding.code] === 'refused'

const PROGRESS_EVERY = 250

/** How often each text occurs, most often first. */
const tally = (texts: string[]): [text: string, count: number][] => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

const understoodIn = (services: Service[]): Understood => {
  const count = (has: (service: Service) => boolean) => services.filter(has).length
  return {
    level: count(it => it.level !== null),
    access: count(it => it.access.length > 0),
    wait: count(it => it.waitWeeks !== null),
    ages: count(it => it.minimumAge !== null || it.maximumAge !== null),
    areas: count(it => it.areas.length > 0),
    delivery: count(it => it.delivery.length > 0),
    themes: count(it => it.themes.length > 0),
  }
}

const nothing = (unreadable: Unreadable[], findings: Finding[], rows: number): MapImport => ({
  named: '',
  map: null,
  unreadable,
  findings,
  rows,
  understood: understoodIn([]),
  inferredLevels: [],
  inferredAges: [],
  unreadTerms: [],
  unreadWaits: [],
  guessedAreas: [],
})

interface Pass {
  read: ReadService[]
  findings: Finding[]
}

/** Reads the services one by one; a second row with the same id is refused. */
const readAll = (wholes: WholeService[], ledger: Ledger, municipality: string, options: ImportOptions): Pass => {
  const findings: Finding[] = []
  const note = (finding: Finding) => void findings.push(finding)
  const reading = { note, today: options.today.toISOString().slice(0, 10), municipality, tell: ledger.tell }
  const entries = new Map<string, Entry>()
  for (const [index, whole] of wholes.entries()) {
    if (index % PROGRESS_EVERY === 0) options.onProgress?.(index, wholes.length)
    const read = readService(whole, reading)
    if (read) keep(entries, { read, origin: whole.origin }, reading.today, note)
  }
  options.onProgress?.(wholes.length, wholes.length)
  const kept = [...entries.values()]
  findings.push(...duplicateNames(kept.map(({ read, origin }) => ({ service: read.service, origin }))))
  return { read: withRegions(kept.map(entry => entry.read)), findings }
}

/** Areas that turn out to be wider than a neighbourhood when all services are known. */
function withRegions(read: ReadService[]): ReadService[] {
  const wider = widerNames(read.map(({ areas }) => areas))
  if (wider.size === 0) return read
  const asRegion = (area: Area): Area =>
    area.kind === 'neighbourhood' && wider.has(area.name) ? { ...area, kind: 'region' } : area
  return read.map(one => ({
    ...one,
    areas: one.areas.map(it => ({ ...it, area: asRegion(it.area) })),
    service: { ...one.service, areas: one.service.areas.map(asRegion) },
  }))
}

interface Entry {
  read: ReadService
  origin: Origin
}

const keep = (entries: Map<string, Entry>, { read, origin }: Entry, today: string, note: Note): void => {
  const { id, name } = read.service
  const first = entries.get(id)
  if (first) note({ code: 'double-id', origin, field: 'id', name, value: id, other: first.origin })
  else entries.set(id, { read: { ...read, service: checkService(read.service, origin, today, note) }, origin })
}

const areasOf = (read: ReadService[]): ReadArea[] => read.flatMap(it => it.areas)

const imported = (
  pass: Pass,
  named: string,
  municipality: string,
  ledger: Ledger,
): Omit<MapImport, 'unreadable' | 'rows'> => {
  const services = pass.read.map(it => it.service)
  const map = { municipality, neighbourhoods: neighbourhoodsOf(areasOf(pass.read)), services }
  return {
    named,
    map: services.length > 0 ? withoutForbidden(map).value : null,
    findings: pass.findings,
    understood: understoodIn(services),
    inferredLevels: pass.read.flatMap(({ service, inferred }) =>
      inferred.level ? [{ id: service.id, name: service.name, level: service.level! }] : [],
    ),
    inferredAges: pass.read.flatMap(({ service: { id, name, minimumAge, maximumAge }, inferred }) =>
      inferred.ages ? [{ id, name, minimumAge, maximumAge }] : [],
    ),
    unreadTerms: ledger.unread(),
    unreadWaits: tally(pass.read.flatMap(it => it.unreadWait ?? [])).map(([text, count]) => ({ text, count })),
    guessedAreas: tally(areasOf(pass.read).flatMap(it => (it.guessed ? [it.area.name] : []))).map(([name, count]) => ({
      name,
      count,
    })),
  }
}

/**
 * Reads HSDS files (JSON in any of its shapes, CSV tables, a zip of them) into one municipality's map. Never throws on
 * what a file holds: whatever is wrong stands in the report.
 */
export const readMap = (files: MapFile[], options: ImportOptions): MapImport => {
  const { tables, unreadable } = readFiles(files)
  const rows = tables.rows.get('services')?.length ?? 0
  if (rows === 0)
    return nothing(unreadable.length > 0 ? unreadable : [{ file: files[0]?.name ?? '', problem: 'no-services' }], [], 0)
  const references: Finding[] = []
  checkReferences(tables, finding => void references.push(finding))
  const wholes = [...wholeServices(tables)]
  const named = municipalityOf(wholes)
  const municipality = options.municipality ?? named
  const ledger = termLedger(wholes)
  const pass = readAll(wholes, ledger, municipality, options)
  const result = imported({ ...pass, findings: [...references, ...pass.findings] }, named, municipality, ledger)
  return {
    ...result,
    rows,
    unreadable: result.map ? unreadable : [...unreadable, { file: files[0]!.name, problem: 'all-refused' }],
  }
}
