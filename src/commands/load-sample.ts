import * as z from 'zod'
import { COLLABORATIONS, ROLES, type Weekday } from '../people/person.ts'
import type { Store } from '../ports.ts'
import { readMap } from '../social-map/import.ts'

const practice = z.object({
  id: z.string(),
  name: z.string(),
  neighbourhood: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  collaboration: z.enum(COLLABORATIONS).nullable(),
  consultationHours: z.string().nullable(),
})

const person = z.object({
  id: z.string(),
  municipality: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  practice: z.string().nullable(),
  profession: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  workingDays: z.array(
    z
      .number()
      .int()
      .min(1)
      .max(7)
      .transform(day => day as Weekday),
  ),
  strengths: z.string().nullable(),
  language: z.enum(['nl', 'en']),
})

const people = z.object({
  municipality: z.string(),
  practices: z.array(practice),
  people: z.array(person),
  assignments: z.array(z.object({ practice: z.string(), contactPerson: z.string(), from: z.iso.date() })),
})

/** The sample municipality as files: its social map in HSDS, and its people. */
export interface SampleFiles {
  map: { name: string; bytes: Uint8Array }
  people: unknown
}

/**
 * Puts the sample municipality in an empty database, so that it opens ready to ask.
 * @returns its name
 */
export async function loadSample(store: Store, files: SampleFiles, now: Date): Promise<string> {
  const sample = people.parse(files.people)
  const { map } = readMap([files.map], { municipality: sample.municipality, today: now })
  if (!map) throw new Error(`the sample map ${files.map.name} can't be read`)
  await store.addMunicipality({ name: sample.municipality, sample: true })
  await store.replaceMap(map, now)
  for (const one of sample.practices) await store.savePractice(sample.municipality, one)
  const practiceOf = new Map(sample.practices.map(one => [one.id, one]))
  for (const one of sample.people)
    await store.savePerson({ ...one, practice: one.practice === null ? null : (practiceOf.get(one.practice) ?? null) })
  for (const one of sample.assignments) await store.assign(one.practice, one.contactPerson, new Date(one.from))
  return sample.municipality
}
