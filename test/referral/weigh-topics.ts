/**
 * Learns the weights of src/social-map/topic-resemblance.ts from the written examples in texts/, and says what they are
 * worth on examples that they were not learned from. Run it to write the weights; a test holds them to the examples.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClueNetwork } from '../../src/clue-network.ts'
import { topicEvidence } from '../../src/referral/read-need.ts'
import { OUTSIDE } from '../../src/social-map/lexicon/outside.ts'
import { SAID_TABLES, TOPICS } from '../../src/social-map/lexicon.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { type Evidence, head, resembling, SUBJECTS } from '../../src/social-map/topic-resemblance.ts'
import { type Lesson as Clues, type Learned, learn as learnFrom, type Plan, written } from '../learning/learn.ts'
import { oneOf } from '../learning/network.ts'
import { labelledIn } from '../support/labelled.ts'

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

/** More units find hardly more, and each takes room for every clue. */
export const PLAN: Plan = {
  subjects: SUBJECTS.length,
  networks: 2,
  units: 64,
  fewest: { clues: 3, letters: 12 },
  judge: oneOf,
}

/** What points at topics in each, as it is learned from. */
export const cluesOf = (lessons: Lesson[]): Clues[] =>
  lessons.map(({ evidence, wanted, counts }) => ({ clues: evidence.clues, head: head(evidence), wanted, counts }))

export const learn = (lessons: Lesson[]): Learned => learnFrom(cluesOf(lessons), PLAN)

/** The file of what is learned from these. */
export const fileOf = (lessons: Lesson[]): string => written(cluesOf(lessons), PLAN, learn(lessons))

/** Of examples of one file: how often the lexicon's first topic, and the first and one of the first two learned, is right. */
export function judged(lessons: Lesson[], weights: ClueNetwork) {
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
