import { later } from '../../later.ts'
import { packed } from '../../packed.ts'
import type { Mark } from './not-people.ts'
import type { Reading } from './reading.ts'
import { type Candidate, cluesOf } from './whose-clues.ts'
import weighed from './whose-weights.json' with { type: 'json' }

/** Clues with their weights: above nothing for a name of a child or its family, below it for anything else. */
export type NameWeights = ReadonlyMap<string, number>

/** A hundredth is the smallest step. */
const rows = later(() => packed<number>(weighed, weight => [Math.round(weight * 100)]))
const WEIGHTS: Pick<NameWeights, 'get'> = {
  get: clue => {
    const [weight] = rows().get(clue) ?? []
    return weight === undefined ? undefined : weight / 100
  },
}

/** Adds up the weights of the clues: log-odds that it is the name of a child, a parent, a relative, an acquaintance. */
export const weigh = (clues: Iterable<string>, weights: Pick<NameWeights, 'get'>): number => {
  let sum = weights.get('') ?? 0
  for (const clue of clues) sum += weights.get(clue) ?? 0
  return sum
}

// A title, a relative, initials: what these rules see is somebody's name; the others know a name by its letters.
const SEEN_BY_CUE = new Set(['title', 'kin', 'of kin', 'introduced', 'initials', 'reversed', 'possessive'])
/** A name is taken for private from here on, by the rule that saw it; where no rule saw one, it takes more. */
export const leastFor = ({ rule, colleague }: Candidate, mark: Mark | undefined): number => {
  if (rule === 'none') return mark === 'phrase' ? NO_RULE_AND_LISTED : NO_RULE
  return SEEN_BY_CUE.has(rule) && !colleague ? BY_CUE : BY_LETTERS
}
const NO_RULE = 0.9
// 'Ritalin', 'Crohn': listed as something else.
const NO_RULE_AND_LISTED = 2.5
const BY_LETTERS = -1
const BY_CUE = -3

/**
 * How far above what it takes: above nothing, it is the name of somebody who may not be named. Weights are learned from
 * test/safety/names by `npm run weigh`.
 */
export const aboveLeast = (reading: Reading, marks: readonly Mark[], candidate: Candidate): number =>
  weigh(cluesOf(reading, marks, candidate), WEIGHTS) - leastFor(candidate, marks[candidate.start])
