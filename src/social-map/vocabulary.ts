import { type Kept, kept } from '../kept.ts'
import { type NearWords, nearWords, shapesOf } from '../near-words.ts'
import { COMMON, FILLERS, SPOKEN, SPOKEN_VOWELS } from './lexicon/common.ts'
import { type Form, type Place, placeOf } from './phrases.ts'
import { stem, type Word, words } from './text.ts'

/** Knows the words of the lexicon and of the map, and reads a question with them: dialect, compounds, typing errors. */
export interface Vocabulary {
  /** The places of a question; a word that is not known is read as the nearest known one. */
  read(text: string): Place[]
  /** As read(), for text of the map itself: compounds are taken apart, nothing is corrected. */
  readClean(text: string): Place[]
  /** A word that only the map knows: a brand ("Meander"), not a word of the language. */
  isOwn(stem: string): boolean
  /** Takes these stems of the map as known words. */
  learnStems(stems: Iterable<string>): void
}

const MIN_PART = 4
const MIN_TYPO = 5
/** So long a word can be a slip though its parts are words: "fallangst". */
const MIN_COMPOUND = 9
/** Only so many unknown words are repaired: enough for any question, and a wall of noise stays quick. */
const MAX_REPAIRS = 80
/** Only so many words that may be meant are looked at for each letter left out. */
const MOST_NEAR = 12
const PARTS_KEPT = 20_000

const form = (word: string): Form => ({ plain: word, stem: stem(word) })

/** The words of the tables, made ready once for every map. */
export interface KnownWords {
  inLexicon: ReadonlySet<string>
  ordinary: ReadonlySet<string>
  /** Known words by themselves with one letter left out. */
  slips: NearWords
  /** Compounds taken apart before. */
  parts: Kept<string, string[] | null>
}

/** @param lexicon stems that the tables of wordings use. @param written the words of questions as they are spelled */
export function knownWords(lexicon: Iterable<string>, written: Iterable<string>): KnownWords {
  const inLexicon = new Set(lexicon)
  const ordinary = new Set([...COMMON, ...FILLERS].map(stem))
  const slips = nearWords([
    ...[...inLexicon].filter(word => word.length >= MIN_TYPO - 1),
    ...[...ordinary].filter(word => word.length >= MIN_TYPO - 1 && !inLexicon.has(word)),
    ...[...written].filter(word => word.length > MIN_TYPO && !inLexicon.has(word) && !ordinary.has(word)),
  ])
  return { inLexicon, ordinary, slips, parts: kept(PARTS_KEPT) }
}

/** The words of the tables and of one map. */
export function vocabulary({ inLexicon, ordinary, slips, parts }: KnownWords): Vocabulary {
  const inMap = new Set<string>()
  const known = (key: string) => inLexicon.has(key) || ordinary.has(key) || inMap.has(key)
  const partOf = (key: string) => inLexicon.has(key) || ordinary.has(key)

  /** The parts of a compound that the lexicon or ordinary language knows: "slaapproblemen" → slaap, problemen. */
  const split = (word: string): string[] | null => {
    const cached = parts.get(word)
    if (cached !== undefined) return cached
    const found = splitCompound(word, partOf, key => inLexicon.has(key) && !ordinary.has(key))
    parts.set(word, found)
    return found
  }

  const clean = (word: Word): Form[] => {
    const own = { plain: word.text, stem: word.stem }
    if (partOf(word.stem) || word.text.length < 2 * MIN_PART) return [own]
    return [own, ...(split(word.text) ?? []).map(form)]
  }

  const spoken = (word: string): string | null => {
    if (SPOKEN[word]) return SPOKEN[word]
    if (known(stem(word))) return null
    for (const [from, to] of SPOKEN_VOWELS) {
      const guess = word.replace(from, to)
      if (guess !== word && guess.length > 3 && partOf(stem(guess))) return guess
    }
    return null
  }

  const repair = (key: string): string | null => {
    let best: string | null = null
    for (const part of shapesOf(key))
      for (const candidate of slips.under(part).slice(0, MOST_NEAR)) {
        if (candidate[0] !== key[0] || distance(key, candidate) > (key.length >= 8 ? 2 : 1)) continue
        // in a short word another letter makes another word ("klopt", "knoopt"); a letter too many, too few or swapped is a slip
        if (key.length < 7 && key.length === candidate.length && !swapped(key, candidate)) continue
        if (best === null || better(candidate, best, key, inLexicon)) best = candidate
      }
    return best
  }

  return {
    isOwn: stem => !partOf(stem) && !split(stem),
    learnStems(stems) {
      for (const stem of stems) inMap.add(stem)
    },
    readClean: text => words(text).map(word => placeOf(word, clean(word))),
    read(text) {
      let repairs = 0
      return joined(
        words(text).map(word => {
          const dialect = spoken(word.text)
          const forms = clean(word)
          if (dialect) forms.push(form(dialect))
          else if (
            word.text.length >= (forms.length === 1 ? MIN_TYPO : MIN_COMPOUND) &&
            !known(word.stem) &&
            !/\d/.test(word.text) &&
            repairs++ < MAX_REPAIRS
          ) {
            const repaired = repair(word.stem) ?? repair(word.text)
            if (repaired) forms.push({ plain: repaired, stem: known(repaired) ? repaired : stem(repaired) })
          }
          return placeOf(word, forms)
        }),
        inLexicon,
      )
    },
  }
}

/** "bed plassen" written apart is read as "bedplassen" too, when the lexicon knows that word. */
function joined(places: Place[], lexicon: ReadonlySet<string>): Place[] {
  for (let i = 0; i + 1 < places.length; i++) {
    const [here, next] = [places[i] as Place, places[i + 1] as Place]
    const word = `${here.forms[0]?.plain}${next.forms[0]?.plain}`
    if (here.sentence === next.sentence && word.length < 30 && lexicon.has(stem(word))) here.forms.push(form(word))
  }
  return places
}

const swapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

const better = (candidate: string, best: string, key: string, lexicon: ReadonlySet<string>): boolean => {
  const [a, b] = [distance(key, candidate), distance(key, best)]
  if (a !== b) return a < b
  return lexicon.has(candidate) && !lexicon.has(best)
}

/** Two or three known parts with or without a linking s or e, or a known head ("schermdiscussies"); null: it stays whole. */
function splitCompound(
  word: string,
  known: (stem: string) => boolean,
  inLexicon: ((stem: string) => boolean) | null,
  depth = 0,
): string[] | null {
  for (let cut = word.length - MIN_PART; cut >= MIN_PART; cut--) {
    const head = word.slice(0, cut)
    const tail = word.slice(cut)
    const heads = [head, ...(/[es]$/.test(head) && head.length > MIN_PART ? [head.slice(0, -1)] : [])]
    const left = heads.find(part => known(stem(part)))
    if (!left) continue
    if (known(stem(tail))) return [left, tail]
    if (depth === 0 && left.length >= 6 && inLexicon?.(stem(left))) return [left]
    const rest = depth === 0 && tail.length >= 2 * MIN_PART ? splitCompound(tail, known, null, 1) : null
    if (rest) return [left, ...rest]
  }
  return null
}

/** Edits between two words, a swap of neighbours counting as one (optimal string alignment); 3 means three or more. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((old[j] as number) + 1, (row[j - 1] as number) + 1, (old[j - 1] as number) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] as number) + 1)
      row.push(cost)
    }
    ;[older, old] = [old, row]
  }
  return Math.min(3, old[b.length] as number)
}
