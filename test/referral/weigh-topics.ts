/**
 * Learns the weights of src/social-map/topic-resemblance.ts from the written examples in texts/, and says what they are
 * worth on examples that they were not learned from. Run it to write the weights; a test holds them to the examples.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { topicEvidence } from '../../src/referral/read-need.ts'
import { LETTERS } from '../../src/social-map/letters.ts'
import { OUTSIDE } from '../../src/social-map/lexicon/outside.ts'
import { SAID_TABLES, TOPICS } from '../../src/social-map/lexicon.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import {
  counted,
  type Evidence,
  head,
  resembling,
  SUBJECTS,
  TOWARDS_STEP,
  type TopicWeights,
  UNIT_STEP,
} from '../../src/social-map/topic-resemblance.ts'
import { labelledIn } from '../support/labelled.ts'
import { learnNetwork } from './network.ts'

const FOLDER = join(import.meta.dirname, 'texts')
export const WEIGHTS_FILE = join(import.meta.dirname, '../../src/social-map/topic-weights.json')

export interface Example {
  /** Topics, or 'none'. */
  subjects: string[]
  text: string
  file: string
}

/** Each with its topics. */
export const examplesIn = (folder = FOLDER): Example[] =>
  labelledIn(folder).map(({ labels, ...rest }) => ({ ...rest, subjects: labels }))

/** No map: what is learned holds for any municipality. */
const nowhere = buildMapIndex({ municipality: '', neighbourhoods: [], services: [] })

/** The lexicon was written with these texts at hand: what it hears in them says too much, so they teach words alone. */
const AT_HAND = 'lexicon-'

/** An example with what points at its topics. */
interface Lesson {
  wanted: number[]
  evidence: Evidence
  /** How much it counts beside an example; a wording of a table is only a piece of a sentence. */
  counts: number
}
const WORDING_COUNTS = 0.2

export const lesson = ({ subjects, text, file }: Example): Lesson => {
  const evidence = topicEvidence(text, nowhere)
  const words = { ...evidence, heard: [], clues: evidence.clues.filter(clue => !clue.startsWith('@')) }
  return {
    wanted: subjects.map(id => SUBJECTS.indexOf(id)),
    evidence: file.startsWith(AT_HAND) ? words : evidence,
    counts: 1,
  }
}

/** A wording as plain words, without the notation of a phrase book. */
const bare = (wording: string): string =>
  wording
    .replace(/[()|+=*]|\.\./g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const wordings = (id: string, list: string): Lesson[] =>
  list
    .split(',')
    .map(bare)
    .filter(text => text.length > 3)
    .map(text => ({ ...lesson({ subjects: [id], text, file: AT_HAND }), counts: WORDING_COUNTS }))

/** What the tables themselves teach: the words of a wording belong together, also where they stand apart in a text. */
const fromTables = (): Lesson[] => [
  ...SAID_TABLES.flatMap(table => Object.entries(table).flatMap(([id, list]) => wordings(id, list))),
  ...OUTSIDE.flatMap(({ words }) => wordings('none', words)),
  ...TOPICS.flatMap(({ id, lay, professional, english }) =>
    [lay, professional, english ?? ''].flatMap(list => wordings(id, list)),
  ),
]

/** All that the weights are learned from. */
export const lessonsIn = (examples: Example[]): Lesson[] => [...examples.map(lesson), ...fromTables()]

/** So many units; more find hardly more, and each takes room for every clue. */
const UNITS = 96
/** A clue of fewer examples says nothing. */
const FEWEST = 3
const FEWEST_LETTERS = 12

/** What was learned, by clue. */
export interface Learned extends TopicWeights {
  clues: ReadonlyMap<string, Int8Array>
  towards: Int16Array[]
}

/** What is learned from all lessons together. */
export function learn(lessons: Lesson[]): Learned {
  const seen = new Map<string, number>()
  for (const { evidence } of lessons) for (const clue of evidence.clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const often = [...seen].filter(([clue, n]) => n >= (clue.startsWith(LETTERS) ? FEWEST_LETTERS : FEWEST))
  const rows = new Map(['', ...often.map(([clue]) => clue)].map((clue, row) => [clue, row]))
  const { units, towards } = learnNetwork(
    lessons.map(({ evidence, ...lesson }) => {
      const known = counted(evidence.clues, clue => rows.has(clue))
      return {
        ...lesson,
        rows: known.map(([clue]) => rows.get(clue) as number),
        by: known.map(([, by]) => by),
        head: head(evidence),
      }
    }),
    { clues: rows.size, units: UNITS, subjects: SUBJECTS.length },
  )
  const clues = new Map(
    [...rows].map(([clue, row]) => [clue, Int8Array.from(inSteps(part(units, row, UNITS), UNIT_STEP, 127))]),
  )
  return {
    clues,
    units: clue => clues.get(clue),
    towards: Array.from({ length: UNITS * 2 }, (_, side) =>
      Int16Array.from(inSteps(part(towards, side, SUBJECTS.length), TOWARDS_STEP, 32_767)),
    ),
  }
}

const part = (list: Float32Array, row: number, wide: number): number[] => [
  ...list.subarray(row * wide, (row + 1) * wide),
]

const inSteps = (list: number[], step: number, most: number): number[] =>
  list.map(number => Math.max(-most, Math.min(most, Math.round(number / step))))

/** As it is written. @param seal of sealOf */
export function written(learned: Learned, seal: string): string {
  const { units, towards } = inText(learned)
  const lines = Object.entries(units).map(entry => `    ${entry.map(one => JSON.stringify(one)).join(': ')}`)
  const sides = towards.map(side => `    ${JSON.stringify(side)}`)
  return `{\n  "seal": "${seal}",\n  "units": {\n${lines.join(',\n')}\n  },\n  "towards": [\n${sides.join(',\n')}\n  ]\n}\n`
}

/** Numbers in base 64. */
interface InText {
  units: Record<string, string>
  towards: string[]
}
function inText({ clues, towards }: Learned): InText {
  const text = (numbers: Int8Array | Int16Array) => Buffer.from(numbers.buffer).toString('base64')
  const sorted = [...clues].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    units: Object.fromEntries(sorted.map(([clue, numbers]) => [clue, text(numbers)])),
    towards: towards.map(text),
  }
}

/** Changes when a lesson or a weight does: learning everything again in a test would take a minute. */
export const sealOf = (lessons: Lesson[], { units, towards }: InText): string =>
  createHash('sha256')
    .update(JSON.stringify([lessons, units, towards]))
    .digest('hex')

/** The weights' file, as these lessons give it. */
export function fileOf(lessons: Lesson[]): string {
  const learned = learn(lessons)
  return written(learned, sealOf(lessons, inText(learned)))
}

/** Of examples of one file: how often the lexicon's first topic, and the first and one of the first two learned, is right. */
export function judged(lessons: Lesson[], weights: TopicWeights) {
  const about = lessons.filter(({ wanted }) => !wanted.includes(0))
  const right = (wanted: number[], ids: (string | undefined)[]) =>
    ids.some(id => wanted.includes(SUBJECTS.indexOf(id ?? '')))
  const count = (test: (one: Lesson) => boolean, of = about) => of.filter(test).length
  const ids = (evidence: Evidence) => resembling(evidence, weights).map(({ id }) => id)
  const none = lessons.filter(({ wanted }) => wanted.includes(0))
  return {
    topics: about.length,
    lexicon: count(({ wanted, evidence }) => right(wanted, [evidence.heard[0]?.id])),
    first: count(({ wanted, evidence }) => right(wanted, ids(evidence).slice(0, 1))),
    two: count(({ wanted, evidence }) => right(wanted, ids(evidence).slice(0, 2))),
    none: none.length,
    noneRight: count(({ evidence }) => ids(evidence)[0] === 'none', none),
    falseNone: count(({ evidence }) => ids(evidence)[0] === 'none'),
  }
}

if (import.meta.main) {
  const examples = examplesIn()
  const lessons = examples.map(lesson)
  const tables = fromTables()
  writeFileSync(WEIGHTS_FILE, fileOf([...lessons, ...tables]))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`${examples.length} examples; each file judged with weights of the others:`)
  const total: Record<string, number> = {}
  for (const file of new Set(examples.map(one => one.file).filter(name => !name.startsWith(AT_HAND)))) {
    const others = lessons.filter((_, i) => examples[i]?.file !== file)
    const counts = judged(
      lessons.filter((_, i) => examples[i]?.file === file),
      learn([...others, ...tables]),
    )
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count
    say(`${file}: ${JSON.stringify(counts)}`)
  }
  say(`together: ${JSON.stringify(total)}`)
}
