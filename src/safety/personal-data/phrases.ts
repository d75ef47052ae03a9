import { fold } from './fold.ts'
import type { Token } from './reading.ts'

const LONGEST = 6
const WORDS = /\p{L}[\p{L}\p{N}]*(?:'\p{L}+)*/gu

/** A phrase as its words: lower case, no accents, dashes and dots are spaces. */
export const phraseKey = (phrase: string): string => (fold(phrase.toLowerCase()).text.match(WORDS) ?? []).join(' ')

/** Phrases to look for. */
export interface Phrases {
  keys: ReadonlySet<string>
  /** The first word of each: what most words are not. */
  starts: ReadonlySet<string>
}

const firstWord = (key: string): string => {
  const space = key.indexOf(' ')
  return space < 0 ? key : key.slice(0, space)
}
const made = new WeakMap<readonly string[], Phrases>()

/** Phrases as keys. Made once for an array, which must not change afterwards: a map has 30,000 names. */
export const phraseSet = (phrases: readonly string[]): Phrases => {
  const known = made.get(phrases)
  if (known) return known
  const keys = new Set(phrases.map(phraseKey).filter(key => key !== ''))
  const set = { keys, starts: new Set(Array.from(keys, firstWord)) }
  made.set(phrases, set)
  return set
}

const word = (token: Token): string => (token.lower.includes('-') ? token.lower.replaceAll('-', ' ') : token.lower)

/** How many words from `at` on make up a phrase of the set, the longest; 0: none do. */
export const phraseLength = (set: Phrases, tokens: readonly Token[], at: number): number => {
  let key = word(tokens[at]!)
  if (!set.starts.has(firstWord(key))) return 0
  let longest = set.keys.has(key) ? 1 : 0
  for (let i = at + 1; i < tokens.length && i < at + LONGEST; i += 1) {
    if (tokens[i]!.start - tokens[i - 1]!.end > 3) break
    key += ` ${word(tokens[i]!)}`
    if (set.keys.has(key)) longest = i - at + 1
  }
  return longest
}
