/** How telling each word of the lexicon is: a word in the rows of few topics says more than one in the rows of many. */
import { remembered } from '../kept.ts'
import { later } from '../later.ts'
import { type Numbers, packed } from '../packed.ts'
import { COMMON } from './lexicon/common.ts'
import { OFFERED_TABLES, SAID_TABLES, TOPICS } from './lexicon.ts'
import { stem, words } from './text.ts'

/** A topic with what the telling words of a text add up to; 1 is about one word of one topic alone. */
export interface Told {
  id: string
  weight: number
}

/** Compounds and forms of a word have its first letters. */
const BEGINNING = 4
/** The first letters say half of what the word says. */
const HALF = 0.5
/** Only the topics told most are looked at. */
const MOST = 20

const ordinary = new Set(COMMON.map(stem))
const COLUMNS = ['professional', 'lay', 'short', 'english', 'hints', 'service'] as const

/** The first letters of a longer word, with a star. */
export const beginningOf = (word: string): string | null =>
  word.length > BEGINNING ? `${word.slice(0, BEGINNING)}*` : null

/** Per stem and beginning the topics in whose rows it stands, by their places in TOPICS. */
const rows = later(() => {
  const placeOf = new Map(TOPICS.map(({ id }, i) => [id, i]))
  const seen = new Map<string, Set<string>>()
  const note = (key: string | null, id: string) => key && seen.set(key, (seen.get(key) ?? new Set()).add(id))
  const add = (id: string, text: string | undefined) => {
    for (const { text: word, stem } of words((text ?? '').replace(/[*|()+,.=]/g, ' '))) {
      if (stem.length < BEGINNING || ordinary.has(stem)) continue
      note(stem, id)
      note(beginningOf(word), id)
    }
  }
  for (const row of TOPICS) for (const column of COLUMNS) add(row.id, row[column])
  for (const table of [...SAID_TABLES, ...OFFERED_TABLES]) for (const [id, text] of Object.entries(table)) add(id, text)
  return packed(Object.fromEntries(seen), ids => [...ids].map(id => placeOf.get(id) as number))
})

const WORDS_KEPT = 5_000

/** The topics of a stem or beginning, and how telling it is. */
const telling = remembered(WORDS_KEPT, (key: string): { at: Numbers; weight: number } | undefined => {
  const at = rows().get(key)
  return at && { at, weight: (key.endsWith('*') ? HALF : 1) * share(at.length) ** 2 }
})

const share = (topics: number): number => Math.log(TOPICS.length / topics) / Math.log(TOPICS.length)

/** Marked clues (letters, ages, what is denied) are in no row, and most clues are marked: they are not looked up. */
const isWord = (clue: string): boolean => {
  const first = clue.charCodeAt(0)
  return (first >= 97 && first <= 122) || (first >= 48 && first <= 57)
}

/** The topics whose rows share most telling words (stems, and beginnings with a star) with a text, most first. */
export function toldBy(clues: Iterable<string>): Told[] {
  const sums = new Float64Array(TOPICS.length)
  for (const clue of new Set(clues)) {
    const found = isWord(clue) ? telling(clue) : undefined
    if (!found) continue
    const { at, weight } = found
    for (let i = 0; i < at.length; i++) sums[at[i] as number] = (sums[at[i] as number] as number) + weight
  }
  const told: Told[] = []
  for (const [i, { id }] of TOPICS.entries()) if (sums[i] !== 0) told.push({ id, weight: sums[i] as number })
  return told.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, MOST)
}
