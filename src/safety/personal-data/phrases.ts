import { fold } from './fold.ts'
import type { Token } from './reading.ts'

const LONGEST = 6
const WORDS = /\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*/gu

/** A phrase as its words: lower case, no accents, dashes and dots are spaces. */
export const phraseKey = (phrase: string): string => (fold(phrase.toLowerCase()).text.match(WORDS) ?? []).join(' ')

const made = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Phrases as a set of keys. Made once for an array, which must not change afterwards: a map has 30,000 names. */
export const phraseSet = (phrases: readonly string[]): ReadonlySet<string> => {
  const known = made.get(phrases)
  if (known) return known
  const set = new Set(phrases.map(phraseKey).filter(key => key !== ''))
  made.set(phrases, set)
  return set
}

/** How many words from `at` on make up a phrase of the set, the longest; 0: none do. */
export const phraseLength = (set: ReadonlySet<string>, tokens: readonly Token[], at: number): number => {
  let key = ''
  let longest = 0
  for (let i = at; i < tokens.length && i < at + LONGEST; i += 1) {
    if (i > at && tokens[i]!.start - tokens[i - 1]!.end > 3) break
    key += (i > at ? ' ' : '') + tokens[i]!.lower.replaceAll('-', ' ')
    if (set.has(key)) longest = i - at + 1
  }
  return longest
}
