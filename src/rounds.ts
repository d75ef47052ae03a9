/** What a running process does by itself, again and again, until it is told to stop. */
import { type CaseWorkerParts, createCaseWorker } from './case-discussion/worker.ts'
import type { Database } from './ports.ts'
import { matcher } from './register/match.ts'
import { FEW_SECONDS, runDue } from './schedule.ts'

/** How often is looked for an account that nobody knows yet, in ms. */
const MEET = 2_000
/** How often is looked whether a room must be made, watched or shut, in ms: soon after someone pressed. */
const CASES = 1_000
const ROUNDS_AT_ONCE = 5
/** All recurring work is looked at once in so many looks; what comes every few seconds at each. */
const LOOKS_A_MINUTE = 12

export interface RoundsParts {
  database: Pick<Database, 'transaction'>
  rooms: CaseWorkerParts['rooms']
  directories: Parameters<typeof matcher>[0]['directories']
  now(): Date
  /** Calls again and again, never twice at once. @returns how to stop, which waits for what is under way */
  every(milliseconds: number, work: () => Promise<unknown>): () => Promise<void>
  /** Hears what recurring work did: numbers only. */
  done(ran: object): void
  failed(error: unknown): void
}

/** Recurring work, rooms of cases, and accounts that wrote for the first time. @returns how to stop */
export function startRounds(parts: RoundsParts): () => Promise<unknown> {
  const { database, rooms, directories, now, every, failed } = parts
  const stops = [
    every(FEW_SECONDS, recurring(parts)),
    every(CASES, steps(createCaseWorker({ database, rooms, now, failed }).round)),
  ]
  if (Object.keys(directories).length > 0) {
    const look = matcher({ database, directories, now, failed })
    stops.push(every(MEET, () => look().catch(failed)))
  }
  return () => Promise.all(stops.map(stop => stop()))
}

/** Making a room, letting people in and opening it are a round each: they follow at once. */
const steps = (round: () => Promise<number>) => async (): Promise<void> => {
  for (let left = ROUNDS_AT_ONCE; left > 0 && (await round()) > 0; left -= 1);
}

function recurring({ database, now, done, failed }: RoundsParts): () => Promise<void> {
  let looks = 0
  return async () => {
    const quick = looks++ % LOOKS_A_MINUTE > 0
    for (const ran of await runDue(database, now(), failed, quick)) done(ran)
  }
}
