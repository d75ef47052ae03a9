/**
 * Which topics a text resembles: the second look, beside what the wordings of the lexicon say. Learned from written
 * examples (test/referral/texts, node test/referral/weigh-topics.ts).
 */

import { addUp, type ClueNetwork, networkOf } from '../clue-network.ts'
import { later } from '../later.ts'
import { lettersIn } from './letters.ts'
import { TOPICS } from './lexicon.ts'
import { denied, type Place } from './places.ts'
import { beginningOf, toldBy } from './telling-words.ts'
import weighed from './topic-weights.json' with { type: 'json' }

/** What a text may be about: no question for the social map, or a topic. */
export const SUBJECTS: readonly string[] = ['none', ...TOPICS.map(({ id }) => id)]

/** A weight for a subject, by its place in SUBJECTS. */
export type Pull = readonly [subject: number, weight: number]

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

/** Runs of letters of the words, as they are spelled; of what is denied none, as letters can't say "not". */
export const lettersOf = (places: Place[]): string[] =>
  lettersIn(
    places
      .filter((_, i) => !denied(places, i, i + 1))
      .map(({ forms: [own] }) => own?.plain)
      .join(' '),
  )

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

const learned = later(() => networkOf(weighed, SUBJECTS.length))

/** What the lexicon itself adds to each subject, before any weight. */
export const head = ({ heard, clues }: Evidence): Pull[] => [
  ...heard.map(({ id, weight }): Pull => [at.get(id) as number, HEARD * weight]),
  ...toldBy(clues).map(({ id, weight }): Pull => [at.get(id) as number, TELLING * Math.min(TOLD, weight)]),
]

/** Adds up what the lexicon and the clues say; likeliest first. */
export function resembling(evidence: Evidence, network: ClueNetwork = learned()): Likeness[] {
  const sums = new Float64Array(SUBJECTS.length)
  for (const [i, weight] of head(evidence)) sums[i] = (sums[i] as number) + weight
  addUp(sums, evidence.clues, network)
  const top = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - top))
  const all = odds.reduce((total, one) => total + one, 0)
  return SUBJECTS.map((id, i) => ({ id, share: (odds[i] as number) / all })).sort((a, b) => b.share - a.share)
}
