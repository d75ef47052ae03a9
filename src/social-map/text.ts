import { stemmer } from '@orama/stemmers/dutch'
import { kept } from '../kept.ts'
import { FILLERS } from './lexicon/common.ts'

/** A word of a text: as written (plain), its stem, the sentence it stands in, and the fillers right beside it. */
export interface Word {
  text: string
  stem: string
  sentence: number
  before: readonly string[]
  after: readonly string[]
}

/** Text beyond this many words is not read: nobody types that to a colleague. */
const MAX_WORDS = 4000
/** Longer than the longest sensible Dutch compound: noise. */
const MAX_LENGTH = 48

/** Lower case, without diacritics and apostrophes: "Zo’n café" becomes "zon cafe". */
export const plain = (text: string): string => (SIMPLE.test(text) ? text : spelledOut(text))

/** Nothing to be done: most words. */
const SIMPLE = /^[a-z0-9 .*=-]*$/

const spelledOut = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u00ad]/g, '')
    .replace(/[’‘'`´]/g, '')

/** Snowball leaves the verb's -t ("slaapt"); search and lexicon want one stem for "slaapt", "slapen" and "slaap". */
const withoutVerbEnding = (stem: string): string =>
  stem.length > 4 && /[^aeiousct]t$/.test(stem) ? undouble(stem.slice(0, -1)) : stem

const undouble = (stem: string): string =>
  stem.replace(/([bcdfghjklmnpqrstvwxyz])(aa|ee|oo|uu)([bcdfgjklmnpqrstvwxz])$/, (_, a, v, b) => a + v[0] + b)

const VOICED: Record<string, string> = { v: 'f', z: 's', d: 't' }

const STEMS_KEPT = 50_000
const stems = kept<string, string>(STEMS_KEPT)

/** The stem under which a plain word is indexed: one for "boos" and "boze", "brief" and "brieven", "slaapt" and "slapen". */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const base = withoutVerbEnding(stemmer(word))
  const last = base.at(-1) ?? ''
  const result = base.length > 2 && VOICED[last] ? base.slice(0, -1) + VOICED[last] : base
  stems.set(word, result)
  return result
}

const fillers = new Set(FILLERS)

export const isFiller = (word: string): boolean => fillers.has(word)

/** The words of a text in order, without the fillers ("de", "haar", "nog") that only stand between. */
export function words(text: string): Word[] {
  const found: Word[] = []
  let sentence = 0
  let between: string[] = []
  for (const piece of plain(text).split(/([^a-z0-9]+)/)) {
    if (piece === '') continue
    if (!/[a-z0-9]/.test(piece)) {
      if (/[.!?;\n]/.test(piece)) {
        sentence++
        between = []
      }
    } else if (fillers.has(piece)) between.push(piece)
    else if (piece.length <= MAX_LENGTH) {
      const after: string[] = []
      found.push({ text: piece, stem: stem(piece), sentence, before: between, after })
      between = after
    }
    if (found.length >= MAX_WORDS) break
  }
  return found
}
