import { readPeopleFile } from '../people/import/read.ts'
import type { Store } from '../ports.ts'
import { applyPlan, planFor } from '../register/apply-import.ts'
import { readMap } from '../social-map/import.ts'

interface File {
  name: string
  bytes: Uint8Array
}

/** The sample municipality as files: its social map in HSDS, and its people as import-people reads them. */
export interface SampleFiles {
  map: File
  people: File
}

/**
 * Puts the sample municipality in an empty database, so that it opens ready to ask.
 * @returns its name
 */
export async function loadSample(store: Store, files: SampleFiles, now: Date): Promise<string> {
  const people = readPeopleFile(files.people.bytes, '', now)
  const municipality = people.rows[0]?.municipality
  if (!municipality || people.refused.length > 0)
    throw new Error(`the sample people ${files.people.name} can't be read`)
  const { map } = readMap([files.map], { municipality, today: now })
  if (!map) throw new Error(`the sample map ${files.map.name} can't be read`)
  await store.addMunicipality({ name: municipality, sample: true })
  await store.replaceMap(map, now)
  for (const plan of await planFor(store, people.rows, now)) await applyPlan(store, plan, now)
  return municipality
}
