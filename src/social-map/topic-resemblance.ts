/**
 * Which topics a text resembles: the second look, beside what the wordings of the lexicon say. Each word, beginning of
 * a word, run of letters and other clue moves a hundred units up or down, and each unit, as far as it is above or below
 * zero, points at topics; so that 'hond' beside 'beet' says other things than 'hond' beside 'uitlaten'. Both were learned
 * from written examples (test/referral/texts, node test/referral/weigh-topics.ts).
 */
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

/** What was learned, in whole steps. */
export interface TopicWeights {
  /** How far a clue moves each unit, in steps of UNIT_STEP; the empty clue is in every text. */
  units(clue: string): ArrayLike<number> | undefined
  /** What a unit adds to each subject, in steps of TOWARDS_STEP: first for each unit above zero, then for each below. */
  towards: readonly ArrayLike<number>[]
}
export const UNIT_STEP = 1 / 200
export const TOWARDS_STEP = 1 / 100

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

/** Numbers as they are written: whole ones of 8 bits, or of 16. */
const small = (text: string): Int8Array => new Int8Array(Buffer.from(text, 'base64'))
const large = (text: string): Int16Array => new Int16Array(new Uint8Array(Buffer.from(text, 'base64')).buffer)

const learned = later((): TopicWeights => {
  const rows = packed(weighed.units, small)
  return { units: clue => rows.get(clue), towards: weighed.towards.map(large) }
})

/** What the lexicon itself adds to each subject, before any weight. */
export const head = ({ heard, clues }: Evidence): Pull[] => [
  ...heard.map(({ id, weight }): Pull => [at.get(id) as number, HEARD * weight]),
  ...toldBy(clues).map(({ id, weight }): Pull => [at.get(id) as number, TELLING * Math.min(TOLD, weight)]),
]

/** A clue with how much it counts in a text. */
export type Counted = readonly [clue: string, by: number]

/** How much each of so many clues counts: in a long text one says less. */
const eachOf = (clues: number): number => 3 / Math.sqrt(clues)

const isLetters = (clue: string): boolean => clue.startsWith(LETTERS)

/** How much each clue that is known counts. Runs of letters together count as much as the rest. */
export function counted(clues: readonly string[], isKnown: (clue: string) => boolean): Counted[] {
  const known = ['', ...clues.filter(isKnown)]
  const each = (list: string[]) => list.map((clue): Counted => [clue, eachOf(list.length)])
  return [...each(known.filter(clue => !isLetters(clue))), ...each(known.filter(isLetters))]
}

type Row = ArrayLike<number>

/** The same, as rows: those of words and other clues, and those of letters. */
function rowsOf(clues: readonly string[], { units }: TopicWeights): [words: Row[], letters: Row[]] {
  const words = [units('') ?? NONE]
  const letters: Row[] = []
  for (const clue of clues) {
    const row = units(clue)
    if (row) (isLetters(clue) ? letters : words).push(row)
  }
  return [words, letters]
}
const NONE: Row = new Int8Array(0)

/** Adds up what the clues say; likeliest first. */
export function resembling(evidence: Evidence, weights: TopicWeights = learned()): Likeness[] {
  const { towards } = weights
  const sums = new Float64Array(SUBJECTS.length)
  const units = new Float64Array(towards.length / 2)
  for (const [i, weight] of head(evidence)) sums[i] = (sums[i] as number) + weight
  for (const rows of rowsOf(evidence.clues, weights)) addAll(units, rows, eachOf(rows.length) * UNIT_STEP)
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number
    add(sums, towards[unit > 0 ? i : units.length + i] ?? NONE, unit * TOWARDS_STEP)
  }
  const top = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - top))
  const all = odds.reduce((total, one) => total + one, 0)
  return SUBJECTS.map((id, i) => ({ id, share: (odds[i] as number) / all })).sort((a, b) => b.share - a.share)
}

function addAll(sums: Float64Array, rows: readonly Row[], by: number): void {
  for (const row of rows) for (let i = 0; i < row.length; i++) sums[i] = (sums[i] as number) + by * (row[i] as number)
}

function add(sums: Float64Array, row: ArrayLike<number>, by: number): void {
  for (let i = 0; i < row.length; i++) sums[i] = (sums[i] as number) + by * (row[i] as number)
}
