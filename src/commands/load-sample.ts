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
 * What stands in the files of the sample municipality.
 * @throws Error when they can't be read
 */
export function readSample(files: SampleFiles, now: Date) {
  const { rows, refused } = readPeopleFile(files.people.bytes, '', now)
  const municipality = rows[0]?.municipality
  if (!municipality || refused.length > 0) throw new Error(`the sample people ${files.people.name} can't be read`)
  const { map } = readMap([files.map], { municipality, today: now })
  if (!map) throw new Error(`the sample map ${files.map.name} can't be read`)
  return { municipality, map, people: rows }
}

/**
 * Puts the sample municipality in a database that has none, so that it opens ready to ask.
 * @returns its name
 */
export async function putSample(store: Store, sample: ReturnType<typeof readSample>, now: Date): Promise<string> {
  const { municipality, map, people } = sample
  await store.addMunicipality({ name: municipality, sample: true })
  await store.replaceMap(map, now)
  for (const plan of await planFor(store, people, now)) await applyPlan(store, plan, now)
  return municipality
}

/** Reads the files, and puts what stands in them in an empty database. @returns the municipality's name */
export const loadSample = async (store: Store, files: SampleFiles, now: Date): Promise<string> =>
  putSample(store, readSample(files, now), now)
