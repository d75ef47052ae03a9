/**
 * What a question says beside its topic, told from how it is said: the second look, beside the wordings of signals.ts. Each
 * word, pair of neighbours, run of letters and wording that was found has a weight for what may be said, learned from
 * written examples (test/referral/said, node test/referral/weigh-said.ts); the weights are added up.
 */
import { remembered } from '../kept.ts'
import { later } from '../later.ts'
import { packed } from '../packed.ts'
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

/** A weight for a saying, by its place in SAYINGS. */
export type Lean = readonly [saying: number, weight: number]
export type SaidWeights = Pick<ReadonlyMap<string, readonly Lean[]>, 'get'>

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
  const clues = new Set<string>([''])
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

/** A text of fewer clues than this says too little for one of them to decide. */
const SHORT = 30
/** So much counts each of `n` known clues: in a long text one word says less. */
export const share = (n: number): number => 2 / Math.sqrt(Math.max(n, SHORT))

/** A question has some hundred. */
const CLUES_KEPT = 5_000

/** Weights as they are written: "saying weight saying weight" a clue, with a tenth as the smallest step. */
const rows = later(() =>
  packed<string>(weighed, row => row.split(' ').map((part, i) => Math.round(Number(part) * (i % 2 === 0 ? 1 : 10)))),
)

const WEIGHTS: SaidWeights = {
  get: remembered(CLUES_KEPT, clue => {
    const row = rows().get(clue)
    return row && Array.from(row).flatMap((at, i): Lean[] => (i % 2 === 0 ? [[at, (row[i + 1] as number) / 10]] : []))
  }),
}

/** Log-odds of each saying, in the order of SAYINGS. */
export function oddsOf(clues: readonly string[], weights: SaidWeights = WEIGHTS): Float64Array {
  const sums = new Float64Array(SAYINGS.length)
  const known = clues.map(clue => weights.get(clue)).filter(leans => leans !== undefined)
  const each = share(known.length)
  for (const leans of known) for (const [at, weight] of leans) sums[at] = (sums[at] as number) + each * weight
  return sums
}

/** Likelier than this (log-odds) it is said, though no wording says it; a diagnosis must be plain, as it opens other doors. */
const SAID = 1.5
const SAID_OF: Partial<Record<Saying, number>> = { diagnosed: 3 }

/** In so few words only a wording counts. */
const FEW = 6
/** What a wording says is not taken back by what the whole resembles. */
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
export const sayingsOf = (odds: Float64Array, found: ReadonlySet<Saying>): Set<Saying> =>
  new Set(
    SAYINGS.filter(
      (saying, i) =>
        found.has(saying) ||
        ((odds[i] as number) > (SAID_OF[saying] ?? SAID) && !AGAINST[saying]?.some(other => found.has(other))),
    ),
  )
