/**
 * Learns the weights of src/referral/said.ts from the written examples in said/, and says what they are worth on examples
 * that they were not learned from. Run it to write the weights; a test holds them to the examples.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClueNetwork } from '../../src/clue-network.ts'
import { wordingsSay } from '../../src/referral/read-need.ts'
import { oddsOf, SAYINGS, type Saying, saidClues, sayingsOf } from '../../src/referral/said.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { type Lesson as Clues, type Learned, learn as learnFrom, type Plan, written } from '../learning/learn.ts'
import { eachOf } from '../learning/network.ts'
import { labelledIn } from '../support/labelled.ts'

const FOLDER = join(import.meta.dirname, 'said')
export const SAID_FILE = join(import.meta.dirname, '../../src/referral/said-weights.json')

export interface Example {
  /** What the text says; empty: nothing of it. */
  says: Saying[]
  text: string
  file: string
}

/** Each with what it says; 'none' says nothing of it. */
export const examples = (): Example[] =>
  labelledIn(FOLDER).map(({ labels, ...rest }) => ({ ...rest, says: labels.filter(one => one !== 'none') as Saying[] }))

/** No map: what is learned holds for any municipality. */
const nowhere = buildMapIndex({ municipality: '', neighbourhoods: [], services: [] })

/** An example with its clues, and what the wordings alone say. */
export interface Lesson extends Example {
  found: ReadonlySet<Saying>
  clues: string[]
}
export const lesson = (one: Example): Lesson => {
  const found = wordingsSay(one.text, nowhere)
  return { ...one, found, clues: saidClues(one.text, found) }
}

/** What is said counts double: most examples do not say it. */
const PLAN: Plan = {
  subjects: SAYINGS.length,
  networks: 2,
  units: 24,
  fewest: { clues: 3, letters: 6 },
  judge: eachOf(2),
}

/** The clues of each, as they are learned from. */
export const cluesOf = (lessons: Lesson[]): Clues[] =>
  lessons.map(({ clues, says }) => ({
    clues,
    head: [],
    wanted: says.map(saying => SAYINGS.indexOf(saying)),
    counts: 1,
  }))

export const learn = (lessons: Lesson[]): Learned => learnFrom(cluesOf(lessons), PLAN)

/** The file of what is learned from these. */
export const fileOf = (lessons: Lesson[]): string => written(cluesOf(lessons), PLAN, learn(lessons))

/** How often each is said in examples, found by the wordings alone and by both, and found wrongly. */
export function judged(lessons: Lesson[], weights: ClueNetwork) {
  const rows = lessons.map(one => ({ ...one, said: sayingsOf(oddsOf(one.clues, weights), one.found) }))
  return SAYINGS.map(saying => {
    const wordings = (row: Lesson) => row.found.has(saying)
    const both = (row: (typeof rows)[number]) => row.said.has(saying)
    const count = (test: (row: (typeof rows)[number]) => boolean, isSaid: boolean) =>
      rows.filter(row => row.says.includes(saying) === isSaid && test(row)).length
    return {
      saying,
      said: count(() => true, true),
      wordings: [count(wordings, true), count(wordings, false)],
      both: [count(both, true), count(both, false)],
    }
  })
}

if (import.meta.main) {
  const lessons = examples().map(lesson)
  writeFileSync(SAID_FILE, fileOf(lessons))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const files = [...new Set(lessons.map(({ file }) => file))]
  say(
    `${lessons.length} examples; each file judged with weights of the others: said, found by wordings (and wrongly), by both`,
  )
  const parts = files.map(out =>
    judged(
      lessons.filter(({ file }) => file === out),
      learn(lessons.filter(({ file }) => file !== out)),
    ),
  )
  for (const [at, saying] of SAYINGS.entries()) {
    const sum = (pick: (row: ReturnType<typeof judged>[number]) => number) =>
      parts.reduce((total, part) => total + pick(part[at]!), 0)
    say(
      `${saying}: ${sum(row => row.said)}, ${sum(row => row.wordings[0]!)} (${sum(row => row.wordings[1]!)}), ${sum(row => row.both[0]!)} (${sum(row => row.both[1]!)})`,
    )
  }
}
