/**
 * What a question says beside its topic, told from how it is said: the second look, beside the wordings of signals.ts. Each
 * word, pair of neighbours, run of letters and wording that was found is a clue, learned from written examples
 * (test/referral/said, node test/referral/weigh-said.ts).
 */

import { addUp, type ClueNetwork, networkOf } from '../clue-network.ts'
import { later } from '../later.ts'
import { lettersIn } from '../social-map/letters.ts'
import { plain } from '../social-map/text.ts'
import type { Wish } from './need.ts'
import weighed from './said-weights.json' with { type: 'json' }

/** States of the worry and of the help so far. */
export const STATES = ['tried', 'untried', 'serious', 'mild', 'diagnosed', 'approved'] as const
/** Wishes that are asked for often enough to learn from. */
export const WISHED = [
  'soon',
  'home',
  'group',
  'individual',
  'online',
  'phone',
  'english',
  'evening',
  'free',
  'no-referral',
  'anonymous',
  'school',
] as const satisfies readonly Wish[]
/** What may be said; 'practice' is somebody of the practice itself. */
export const SAYINGS = [...STATES, ...WISHED, 'practice'] as const
export type Saying = (typeof SAYINGS)[number]

/** A longer word stands for its compounds and forms by its first letters. */
const BEGINNING = 5

/** What stands in a text, in order: words, numbers as one sign, and the marks that part clauses. */
const piecesOf = (text: string): string[] =>
  plain(text)
    .replace(/([,.;:?!()])/g, ' $1 ')
    .split(/\s+/)
    .filter(piece => piece !== '')
    .map(piece => (/^\d/.test(piece) ? '#' : piece))

/** Words with their beginnings, neighbours, neighbours but one, the first word, and letters. Linear in the length. */
export function saidClues(text: string, found: Iterable<Saying>): string[] {
  const clues = new Set<string>()
  const pieces = piecesOf(text)
  for (const [i, piece] of pieces.entries()) {
    clues.add(piece)
    if (piece.length > BEGINNING) clues.add(`${piece.slice(0, BEGINNING)}*`)
    if (i > 0) clues.add(`${pieces[i - 1]} ${piece}`)
    if (i > 1) clues.add(`${pieces[i - 2]} _ ${piece}`)
  }
  if (pieces[0]) clues.add(`^${pieces[0]}`)
  for (const run of lettersIn(text)) clues.add(run)
  for (const saying of found) clues.add(`@${saying}`)
  return [...clues]
}

const learned = later(() => networkOf(weighed, SAYINGS.length))

/** Log-odds of each saying, in the order of SAYINGS. */
export function oddsOf(clues: readonly string[], network: ClueNetwork = learned()): Float64Array {
  const sums = new Float64Array(SAYINGS.length)
  addUp(sums, clues, network)
  return sums
}

/** Likelier than this (log-odds) it is said, though no wording says it; a diagnosis must be plain, as it opens other doors. */
const SAID = 1.5
const SAID_OF: Partial<Record<Saying, number>> = { diagnosed: 2.5 }
/** Less likely than this these are not said, though a wording seems to say it ("werkt de POH ook met peuters?"). */
const NOT_SAID = -2.5
/** What wordings hear too often; a wish, what was tried and how serious it is stand as they are said. */
const TAKEN_BACK: readonly Saying[] = ['practice', 'diagnosed', 'home', 'mild']

/** In so few words only a wording counts. */
const FEW = 6
/** What a wording says stands against what the whole resembles. */
const AGAINST: Partial<Record<Saying, readonly Saying[]>> = {
  tried: ['untried'],
  untried: ['tried'],
  serious: ['mild', 'untried'],
  mild: ['serious'],
  individual: ['group'],
  group: ['individual'],
  home: ['online', 'school'],
  online: ['home', 'school', 'phone'],
}

/** What is said: what a wording says, and what the whole makes likely. @param found what the wordings of signals.ts say */
export function saidIn(text: string, found: ReadonlySet<Saying>): ReadonlySet<Saying> {
  return piecesOf(text).length <= FEW ? found : sayingsOf(oddsOf(saidClues(text, found)), found)
}

/** @param odds log-odds, in the order of SAYINGS */
export function sayingsOf(odds: Float64Array, found: ReadonlySet<Saying>): Set<Saying> {
  const standing = new Set(
    SAYINGS.filter(
      (saying, i) => found.has(saying) && !(TAKEN_BACK.includes(saying) && (odds[i] as number) < NOT_SAID),
    ),
  )
  const isLikely = (saying: Saying, i: number) =>
    (odds[i] as number) > (SAID_OF[saying] ?? SAID) && !AGAINST[saying]?.some(other => standing.has(other))
  return new Set(SAYINGS.filter((saying, i) => standing.has(saying) || isLikely(saying, i)))
}
