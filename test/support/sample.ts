import { sampleFiles } from '../../adapters/local/sample.ts'
import { putSample, readSample } from '../../src/commands/load-sample.ts'
import type { Store } from '../../src/ports.ts'

/** A Tuesday morning in the consultation room. */
export const MORNING = new Date('2026-11-24T09:10:00+01:00')

let read: ReturnType<typeof readSample> | undefined

/** The sample municipality on that morning, in an empty database; its files are read once. @returns its name */
export async function fillSample(store: Store): Promise<string> {
  read ??= readSample(await sampleFiles(), MORNING)
  return putSample(store, read, MORNING)
}
