import type { Colleagues } from './asked.ts'
import { digitRuns, type Group, withDigits } from './digits.ts'
import type { Folded } from './fold.ts'
import type { Phrases } from './phrases.ts'

/** A word of the folded text. */
export interface Token {
  start: number
  end: number
  text: string
  lower: string
  /** Starts with a capital that means something: in a text that shouts, none does. */
  capital: boolean
  /** First word of a sentence, where a capital says nothing. */
  first: boolean
  /** Capitals only, two or more: an abbreviation, mostly. */
  shouted: boolean
}

/** A folded text with its words: what every detector reads. */
export interface Reading {
  text: string
  lower: string
  /** The text with look-alike letters inside numbers read as digits. */
  digits: string
  /** The numbers in it, in groups as they are written. */
  runs: Group[][]
  tokens: Token[]
  /** Names of services, neighbourhoods and professionals that are known here, as phrase keys. */
  known: Phrases
  /** Who works here. */
  colleagues: Colleagues
  /** The last day that can be past; null: not told. */
  today: Date | null
  /** Professionals do not pass. */
  everyone: boolean
}

// An age that is glued to a name ('Sem8', 'sem8jr') is no part of the word.
const WORD = /\p{L}{3,}(?=\d{1,2}(?:jr?|jaar|m|mnd)?(?![\p{L}\d]))|\p{L}[\p{L}\p{N}]*(?:['-]\p{L}[\p{L}\p{N}]*)*/gu
const SENTENCE_END = /[.!?\n:;•*>"]/
const ABBREVIATION_BEFORE_DOT =
  /^(?:\p{L}|mw|mevr|dhr|fam|dr|drs|hr|pt|pat|geb|dd|gr|nr|tel|jr|evt|bijv|ivm|prof|mr|mrs|st|mej|th|chr|joh|ir)$/u

/** Is the text between two words the end of a sentence? A dot after an initial or a title is none. */
const endsSentence = (gap: string, before: string): boolean => {
  if (!SENTENCE_END.test(gap)) return false
  return !(/^\.\s*$/.test(gap) && !gap.includes('\n') && ABBREVIATION_BEFORE_DOT.test(before))
}

const shouts = (text: string): boolean => {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return upper > 8 && upper > 2 * small
}

/** Splits a folded text into words. Linear in its length. */
export const read = (
  folded: Folded,
  known: Phrases,
  colleagues: Colleagues,
  today: Date | null,
  everyone = false,
): Reading => {
  const text = folded.text
  const digits = withDigits(text)
  const flat = shouts(text)
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const before = tokens.at(-1)
    const word = match[0]
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      capital: !flat && /^\p{Lu}/u.test(word),
      first: !before || endsSentence(text.slice(before.end, Math.min(match.index, before.end + 40)), before.lower),
      shouted: !flat && word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
    })
  }
  return {
    text,
    lower: text.toLowerCase(),
    digits,
    runs: digitRuns(digits),
    tokens,
    known,
    colleagues,
    today,
    everyone,
  }
}

/** The text between two neighbouring words, at most 20 characters of it. */
export const gap = (reading: Reading, left: number, right: number): string => {
  const a = reading.tokens[left]
  const b = reading.tokens[right]
  return a && b ? reading.text.slice(a.end, Math.min(b.start, a.end + 20)) : '\n'
}

/** Index of the first word that starts at or after a position. */
export const tokenAt = (reading: Reading, position: number): number => {
  let low = 0
  let high = reading.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reading.tokens[middle]!.start < position) low = middle + 1
    else high = middle
  }
  return low
}
