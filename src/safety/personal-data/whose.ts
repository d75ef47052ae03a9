import type { Mark } from './not-people.ts'
import type { Reading } from './reading.ts'
import { type Candidate, cluesOf } from './whose-clues.ts'
import weighed from './whose-weights.json' with { type: 'json' }

/** Clues with their weights: above nothing for a name of a child or its family, below it for anything else. */
export type NameWeights = ReadonlyMap<string, number>

const WEIGHTS: NameWeights = new Map(Object.entries(weighed))

/** Adds up the weights of the clues: log-odds that it is the name of a child, a parent, a relative, an acquaintance. */
export const weigh = (clues: Iterable<string>, weights: NameWeights): number => {
  let sum = weights.get('') ?? 0
  for (const clue of clues) sum += weights.get(clue) ?? 0
  return sum
}

/** A name that a rule saw is let go below this; where no rule saw one, it takes more to be taken for a name. */
const LET_GO_BELOW = -1.2
const TAKEN_FROM = 0.4
export const leastFor = (rule: string): number => (rule === 'none' ? TAKEN_FROM : LET_GO_BELOW)

/** Is this the name of somebody who may not be named? Weights are learned from test/safety/names by `npm run weigh`. */
export const isPrivate = (reading: Reading, marks: readonly Mark[], candidate: Candidate): boolean =>
  weigh(cluesOf(reading, marks, candidate), WEIGHTS) > leastFor(candidate.rule)
