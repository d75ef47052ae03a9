/**
 * Which topics a text resembles: the second look, beside what the wordings of the lexicon say. Each word, beginning of
 * a word and other clue has a weight for topics, learned from written examples (test/referral/texts,
 * node test/referral/weigh-topics.ts); the weights are added up, so that everyone can see what a text was judged on.
 * It is read twice, by its words and by its letters, and both count for half: they err in different places.
 */
import { remembered } from '../kept.ts'
import { later } from '../later.ts'
import { packed } from '../packed.ts'
import { LETTERS } from './letters.ts'
import { TOPICS } from './lexicon.ts'
import { denied, type Place } from './places.ts'
import { beginningOf, toldBy } from './telling-words.ts'
import weighed from './topic-weights.json' with { type: 'json' }

/** What a text may be about: no question for the social map, or a topic. */
export const SUBJECTS: readonly string[] = ['none', ...TOPICS.map(({ id }) => id)]

/** A weight for a subject, by its place in SUBJECTS. */
export type Pull = readonly [subject: number, weight: number]
/** Clues with what they pull towards; for every text there is an empty clue of words and one of letters. */
export type TopicWeights = ReadonlyMap<string, readonly Pull[]>

/** A topic (or 'none') with how likely it is, 0..1; all together they make 1. */
export interface Likeness {
  id: string
  share: number
}

/**
 * The clues in the words of a text: stems and beginnings, of compounds and repaired words too; denied ones apart. Little
 * words ("haar", "zelf", "nu") tell too, of whom it is and what is asked.
 */
export function cluesIn(places: Place[]): string[] {
  const clues = new Set<string>()
  for (const [i, { forms, beside }] of places.entries()) {
    for (const filler of beside?.flat() ?? []) clues.add(`_${filler}`)
    const sign = denied(places, i, i + 1) ? '!' : ''
    for (const { plain, stem } of forms) {
      if (/^\d/.test(plain)) continue
      const beginning = beginningOf(plain)
      clues.add(sign + stem)
      if (beginning) clues.add(sign + beginning)
    }
  }
  return [...clues]
}

/** Ages (years) by what they say of a child. */
const BANDS = [1, 4, 7, 12, 18, 28] as const
export const ageClue = (years: number | undefined): string =>
  years === undefined ? '#age unknown' : `#age ${BANDS.find(band => years < band) ?? 'older'}`

/** Points, as log-odds, for a topic that the lexicon is wholly sure of, and for one whose rows share telling words. */
const HEARD = 3
const TELLING = 2
/** More telling words than this add nothing. */
const TOLD = 6

/** What points at topics in a text. */
export interface Evidence {
  clues: readonly string[]
  /** Topics that the wordings of the lexicon say, 0..1, surest first. */
  heard: readonly { id: string; weight: number }[]
}

const at = new Map(SUBJECTS.map((id, i) => [id, i]))

/** A question has some fifty. */
const CLUES_KEPT = 5_000

/** Weights as they are written: "subject weight subject weight" a clue, with a tenth as the smallest step. */
const rows = later(() =>
  packed<string>(weighed, row =>
    row.split(' ').map((part, i) => (i % 2 === 0 ? (at.get(part) as number) : Math.round(Number(part) * 10))),
  ),
)

const WEIGHTS: Pick<TopicWeights, 'get'> = {
  get: remembered(CLUES_KEPT, clue => {
    const row = rows().get(clue)
    return row?.flatMap((of, i): Pull[] => (i % 2 === 0 ? [[of, (row[i + 1] as number) / 10]] : []))
  }),
}

/** What the lexicon itself adds to each subject, before any weight. */
export const head = ({ heard, clues }: Evidence): Pull[] => [
  ...heard.map(({ id, weight }): Pull => [at.get(id) as number, HEARD * weight]),
  ...toldBy(clues).map(({ id, weight }): Pull => [at.get(id) as number, TELLING * Math.min(TOLD, weight)]),
]

/** The clues of words, and those of letters, each with what is for every text. */
export function readingsOf({ clues }: Pick<Evidence, 'clues'>): [words: string[], letters: string[]] {
  const isLetters = (clue: string) => clue.startsWith(LETTERS)
  return [
    ['', ...clues.filter(clue => !isLetters(clue))],
    [LETTERS, ...clues.filter(isLetters)],
  ]
}

/** So much counts each of `n` known clues: in a long text one word says less. */
export const scale = (n: number): number => 3 / Math.sqrt(n)

/** Adds up the weights; likeliest first. */
export function resembling(evidence: Evidence, weights: Pick<TopicWeights, 'get'> = WEIGHTS): Likeness[] {
  const sums = new Float64Array(SUBJECTS.length)
  const readings = readingsOf(evidence)
    .map(clues => clues.map(clue => weights.get(clue)).filter(pulls => pulls !== undefined))
    .filter(({ length }) => length > 0)
  for (const [i, weight] of head(evidence)) sums[i] = (sums[i] as number) + weight
  for (const known of readings) {
    const each = scale(known.length) / readings.length
    // by place, as this is most of the time that a text takes
    for (const pulls of known) for (const pull of pulls) sums[pull[0]] = (sums[pull[0]] as number) + each * pull[1]
  }
  const top = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - top))
  const all = odds.reduce((total, one) => total + one, 0)
  return SUBJECTS.map((id, i) => ({ id, share: (odds[i] as number) / all })).sort((a, b) => b.share - a.share)
}
