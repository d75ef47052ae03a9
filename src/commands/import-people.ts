/** import-people: reads practices, people and assignments from a CSV file, in one transaction. */
import { auditOfCommand } from '../audit.ts'
import { type PeopleFile, readPeopleFile } from '../people/import/read.ts'
import { type Imported, isImported, reportAsData, reportInWords } from '../people/import/report.ts'
import type { Database, Store } from '../ports.ts'
import { applyPlan, planFor } from '../register/apply-import.ts'

interface Ports {
  now(): Date
  database(): Promise<Database>
}

interface File {
  name: string
  bytes: Uint8Array
}

/** Rows that name no municipality are of the only one there is; the sample counts only when it is alone. */
async function onlyMunicipality(store: Store): Promise<string> {
  const all = await store.municipalities()
  const real = all.filter(one => !one.sample)
  return (real.length === 1 ? real[0]?.name : all.length === 1 ? all[0]?.name : '') ?? ''
}

async function carryOut(store: Store, file: File, read: PeopleFile, now: Date, dryRun: boolean): Promise<Imported> {
  const plans = await planFor(store, read.rows, now)
  if (!dryRun)
    for (const plan of plans.filter(one => one.outcomes.length > 0)) {
      await applyPlan(store, plan, now)
      await store.audit(auditOfCommand(now, 'people.imported', 'done', { reference: plan.municipality }))
    }
  return { file: file.name, dryRun, problem: null, plans, refused: read.refused, warnings: read.warnings }
}

/**
 * Imports a file, or says why it can't. A dry run and a wrong file change nothing; the same file again changes nothing.
 * @returns the report to print, and the exit status: 0 imported (or would be), 1 nothing in it could be
 */
export async function importPeople(
  ports: Ports,
  file: File,
  flags: { dryRun: boolean; json: boolean },
): Promise<{ imported: Imported; report: string; status: 0 | 1 }> {
  const now = ports.now()
  const unread = readPeopleFile(file.bytes, '', now)
  const imported: Imported = unread.problem
    ? { file: file.name, dryRun: flags.dryRun, plans: [], ...unread }
    : await (await ports.database()).transaction(async store => {
        const read = readPeopleFile(file.bytes, await onlyMunicipality(store), now)
        return carryOut(store, file, read, now, flags.dryRun)
      })
  const report = flags.json ? JSON.stringify(reportAsData(imported), null, 2) : reportInWords(imported)
  return { imported, report, status: isImported(imported) ? 0 : 1 }
}
