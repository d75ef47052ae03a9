/**
 * Learns the weights of src/social-map/topic-resemblance.ts from the written examples in texts/, and says what they are
 * worth on examples that they were not learned from. Run it to write the weights; a test holds them to the examples.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { topicEvidence } from '../../src/referral/read-need.ts'
import { LETTERS } from '../../src/social-map/letters.ts'
import { OUTSIDE } from '../../src/social-map/lexicon/outside.ts'
import { SAID_TABLES, TOPICS } from '../../src/social-map/lexicon.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import {
  type Evidence,
  head,
  type Pull,
  readingsOf,
  resembling,
  SUBJECTS,
  scale,
  type TopicWeights,
} from '../../src/social-map/topic-resemblance.ts'
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

const ROUNDS = 8
/** How far a clue moves at first; each time that it moved makes its next step smaller (AdaGrad), so that a rare clue keeps up. */
const FIRST_STEP = 0.4
/** Pulls weights towards nothing, so that one example does not decide. */
const DECAY = 0.0004
/** A clue of fewer examples says nothing. */
const FEWEST = 2
const FEWEST_LETTERS = 8
/** An error smaller than this moves nothing. */
const HARDLY = 0.005
/** Smaller weights are left out. */
const SMALLEST = 0.4

/** What is learned from words and what is learned from letters, each by itself. */
export const learn = (lessons: Lesson[]): TopicWeights =>
  new Map([0, 1].flatMap(reading => [...learnReading(lessons, ({ evidence }) => readingsOf(evidence)[reading] ?? [])]))

/** Softmax regression, by steps over the examples in a fixed order: the same examples give the same weights. */
function learnReading(lessons: Lesson[], cluesOf: (lesson: Lesson) => string[]): TopicWeights {
  const read = lessons.map(lesson => ({ ...lesson, clues: cluesOf(lesson) }))
  const seen = new Map<string, number>()
  for (const { clues } of read) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const weights = new Map(
    [...seen]
      .filter(([clue, n]) => n >= (clue.startsWith(LETTERS) ? FEWEST_LETTERS : FEWEST))
      .map(([clue]) => [clue, new Float64Array(SUBJECTS.length)]),
  )
  const weighed = new Map([...weights].map(([clue, list]) => [clue, { list, moved: new Float64Array(list.length) }]))
  const ready = read.map(({ wanted, evidence, counts, clues }) => ({
    wanted,
    counts,
    head: head(evidence),
    clues: clues.map(clue => weighed.get(clue)).filter(one => one !== undefined),
  }))
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round / 10)
    for (let n = 0; n < ready.length; n++) move(ready[(n * 7919 + round * 31) % ready.length] as Ready, step)
  }
  return new Map([...weights].map(([clue, list]) => [clue, kept(list)] as const).filter(([, list]) => list.length > 0))
}

interface Ready {
  wanted: number[]
  counts: number
  head: Pull[]
  clues: Weighed[]
}

/** The weights of a clue, and how much each moved so far. */
interface Weighed {
  list: Float64Array
  moved: Float64Array
}

const sums = new Float64Array(SUBJECTS.length)

function move({ wanted, counts, head, clues }: Ready, step: number): void {
  sums.fill(0)
  for (const [i, weight] of head) sums[i]! += weight
  const each = scale(clues.length)
  for (const { list } of clues) for (let i = 0; i < sums.length; i++) sums[i]! += each * list[i]!
  const top = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY)
  let all = 0
  for (let i = 0; i < sums.length; i++) all += sums[i] = Math.exp(sums[i]! - top)
  for (let i = 0; i < sums.length; i++) sums[i] = (-counts * each * sums[i]!) / all
  for (const i of wanted) sums[i]! += (counts * each) / wanted.length
  const active = [...sums.keys()].filter(i => Math.abs(sums[i]!) > HARDLY)
  for (const { list, moved } of clues)
    for (const i of active) {
      const pull = sums[i]! - DECAY * list[i]!
      moved[i]! += pull * pull
      list[i]! += (step * pull) / Math.sqrt(1 + moved[i]!)
    }
}

const kept = (list: Float64Array): Pull[] =>
  [...list.entries()]
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .map(([i, weight]): Pull => [i, Math.round(weight * 10) / 10])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])

/** As it is written: each clue with what it pulls towards, strongest first. */
export const written = (weights: TopicWeights): string => {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([clue, pulls]) =>
        `  ${JSON.stringify(clue)}: ${JSON.stringify(pulls.map(([i, w]) => `${SUBJECTS[i]} ${w}`).join(' '))}`,
    )
  return `{\n${lines.join(',\n')}\n}\n`
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
  writeFileSync(WEIGHTS_FILE, written(learn([...lessons, ...tables])))
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
