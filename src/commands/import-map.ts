/** import-map: reads a social map from files and replaces the municipality's map in one transaction. */
import { auditOfCommand } from '../audit.ts'
import type { Database, Store } from '../ports.ts'
import { type MapFile, type MapImport, readMap } from '../social-map/import.ts'
import { changeOf, type MapDifference } from '../social-map/import-change.ts'
import { type Outcome, reportAsData, reportInWords } from '../social-map/import-report.ts'
import type { SocialMap } from '../social-map/service.ts'

export interface ImportMapPorts {
  now: () => Date
  /** Opened only when there is something to import: a wrong file never touches it. */
  database: () => Promise<Database>
  onProgress?: (done: number, total: number) => void
}

export interface ImportMapFlags {
  municipality: string
  dryRun: boolean
  json: boolean
}

/** What to print, and the exit status: 0 imported (or would be), 1 the files are no map. */
export interface ImportMapResult {
  outcome: Outcome
  report: string
  status: 0 | 1
}

const compare = async (store: Store, map: SocialMap): Promise<MapDifference> =>
  changeOf((await store.loadMap(map.municipality))?.map ?? null, map)

const replace = async (store: Store, map: SocialMap, at: Date): Promise<MapDifference> => {
  const known = await store.municipalities()
  if (!known.some(it => it.name === map.municipality))
    await store.addMunicipality({ name: map.municipality, sample: false })
  await store.audit(auditOfCommand(at, 'map.imported', 'done', { reference: map.municipality }))
  return store.replaceMap(map, at)
}

const apply = async (imported: MapImport, ports: ImportMapPorts, dryRun: boolean): Promise<MapDifference | null> => {
  const { map } = imported
  if (!map) return null
  const database = await ports.database()
  return database.transaction(store => (dryRun ? compare(store, map) : replace(store, map, ports.now())))
}

/** Imports files as the map of a municipality, or says why it can't. A dry run and a wrong file change nothing. */
export const importMap = async (
  ports: ImportMapPorts,
  files: MapFile[],
  flags: ImportMapFlags,
): Promise<ImportMapResult> => {
  const imported = readMap(files, {
    municipality: flags.municipality,
    today: ports.now(),
    onProgress: ports.onProgress,
  })
  const outcome: Outcome = { imported, change: await apply(imported, ports, flags.dryRun), dryRun: flags.dryRun }
  const report = flags.json ? JSON.stringify(reportAsData(outcome), null, 2) : reportInWords(outcome)
  return { outcome, report, status: imported.map ? 0 : 1 }
}
