/**
 * Learns the weights of src/referral/said.ts from the written examples in said/, and says what they are worth on examples
 * that they were not learned from. Run it to write the weights; a test holds them to the examples.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordingsSay } from '../../src/referral/read-need.ts'
import {
  type Lean,
  oddsOf,
  SAYINGS,
  type SaidWeights,
  type Saying,
  saidClues,
  sayingsOf,
  share,
} from '../../src/referral/said.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
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

const ROUNDS = 15
/** How far a clue moves at first; each time that it moved makes its next step smaller (AdaGrad), so that a rare clue keeps up. */
const FIRST_STEP = 0.25
/** Pulls weights towards nothing, so that one example does not decide. */
const DECAY = 0.001
/** A clue of fewer examples says nothing. */
const FEWEST = 3
/** Smaller weights are left out. */
const SMALLEST = 0.2
/** What is said counts double: most examples do not say it. */
const SAID_COUNTS = 2
/** An error smaller than this moves nothing. */
const HARDLY = 0.001

/** A logistic regression for each saying, by steps over the examples in a fixed order: the same examples give the same weights. */
export function learn(lessons: Lesson[]): Map<string, Lean[]> {
  const seen = new Map<string, number>()
  for (const { clues } of lessons) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const often = [...seen].filter(([, n]) => n >= FEWEST)
  const weights = new Map(often.map(([clue]) => [clue, { list: zeros(), moved: zeros() }]))
  const ready = lessons.map(({ clues, says }) => ({
    known: clues.map(clue => weights.get(clue)).filter(one => one !== undefined),
    wanted: SAYINGS.map(saying => says.includes(saying)),
  }))
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round / 10)
    for (let n = 0; n < ready.length; n++) {
      const { known, wanted } = ready[(n * 7919 + round * 31) % ready.length] as (typeof ready)[number]
      for (const [at, isSaid] of wanted.entries()) move(known, at, isSaid, step)
    }
  }
  return new Map(
    [...weights].map(([clue, { list }]) => [clue, kept(list)] as const).filter(([, list]) => list.length > 0),
  )
}

const zeros = () => new Float64Array(SAYINGS.length)

/** The weights of a clue, and how much each moved so far. */
interface Weighed {
  list: Float64Array
  moved: Float64Array
}

function move(known: Weighed[], at: number, isSaid: boolean, step: number): void {
  const each = share(known.length)
  let sum = 0
  for (const { list } of known) sum += each * list[at]!
  const error = (Number(isSaid) - 1 / (1 + Math.exp(-sum))) * (isSaid ? SAID_COUNTS : 1) * each
  if (Math.abs(error) < HARDLY) return
  for (const { list, moved } of known) {
    const pull = error - DECAY * list[at]!
    moved[at]! += pull * pull
    list[at]! += (step * pull) / Math.sqrt(1 + moved[at]!)
  }
}

const kept = (list: Float64Array): Lean[] =>
  [...list.entries()]
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .map(([at, weight]): Lean => [at, Math.round(weight * 10) / 10])

/** As it is written: each clue with the places of sayings and their weights. */
export const written = (weights: ReadonlyMap<string, readonly Lean[]>): string => {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([clue, leans]) => `  ${JSON.stringify(clue)}: ${JSON.stringify(leans.flat().join(' '))}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** How often each is said in examples, found by the wordings alone and by both, and found wrongly. */
export function judged(lessons: Lesson[], weights: SaidWeights) {
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
  writeFileSync(SAID_FILE, written(learn(lessons)))
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
