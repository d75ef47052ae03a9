import { ageAfter } from './age.ts'
import type { Mark } from './not-people.ts'
import { gap, type Reading, type Token } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { FIRST_NAMES } from './tables/first-names.ts'
import { EVERYDAY } from './tables/name-words.ts'
import { ORGANISATION_HEADS, PLACES } from './tables/organisation-words.ts'
import { FAMILY, INTRODUCES, PROFESSIONALS, SERVICES } from './tables/people-words.ts'
import { BETWEEN, SURNAME_WORDS, SURNAMES } from './tables/surnames.ts'
import { PERSON_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'
import { looksLikePlace, surelyFirstName } from './word-kinds.ts'

/** A name as words [start, end). */
export interface NameWords {
  start: number
  end: number
}
/** Sees a name that starts at a word, or does not. */
export type Rule = (context: Context, at: number) => NameWords | null
export interface Context {
  reading: Reading
  /** Words that are no person of the family, and why. */
  free: readonly Mark[]
}

export const SIZE_OF_UNKNOWN = 3

export const token = (c: Context, at: number): Token | undefined => c.reading.tokens[at]
export const lower = (c: Context, at: number): string => c.reading.tokens[at]?.lower ?? ''
export const bare = (word: string): string => word.replace(/'s?$/, '')
export const beside = (c: Context, at: number): boolean => /^(?:[ .]{1,2}| ')$/.test(gap(c.reading, at - 1, at))
export const saysAge = (c: Context, at: number): boolean => ageAfter(c.reading, at)

/** First name, also with a dash ('Jan-Willem') or a possessive ('Sem's'). */
export const isFirst = (word: string): boolean => {
  const plain = bare(word)
  return FIRST_NAMES.has(plain) || (plain.includes('-') && plain.split('-').every(part => FIRST_NAMES.has(part)))
}
export const isSure = (word: string): boolean => {
  const plain = bare(word)
  return surelyFirstName(plain) || (plain.includes('-') && isFirst(plain) && !COMMON.has(plain))
}

/** A capital word that could be somebody's name as far as the word itself goes. */
export const nameable = (c: Context, at: number): boolean => {
  const t = token(c, at)
  if (!t?.capital || c.free[at] || t.text.length < 2 || BETWEEN.has(t.lower)) return false
  if (t.shouted && t.text.length <= 5 && !isSure(t.lower)) return false
  const word = bare(t.lower)
  if (PROFESSIONALS.has(word) || SERVICES.has(word) || FAMILY.has(word) || ORGANISATION_HEADS.has(word)) return false
  return !COMMON.has(word) && !looksLikePlace(word)
}
/** The same, or a listed surname that is a word as well ('Groot', 'De Jong'). */
export const surnameable = (c: Context, at: number): boolean =>
  nameable(c, at) || (token(c, at)?.capital === true && !c.free[at] && SURNAMES.has(bare(lower(c, at))))

/** In lower case, a word that is in no table and does not look like a verb or an adjective. */
export const unknownWord = (c: Context, at: number): boolean => {
  const t = token(c, at)
  if (!t || c.free[at] || t.text.length < SIZE_OF_UNKNOWN) return false
  const word = bare(t.lower)
  if (COMMON.has(word) || PERSON_VERBS.has(word) || BETWEEN.has(word) || FAMILY.has(word) || PROFESSIONALS.has(word))
    return false
  if (
    SERVICES.has(word) ||
    PLACES.has(word) ||
    EVERYDAY.has(word) ||
    ORGANISATION_HEADS.has(word) ||
    INTRODUCES.has(word)
  )
    return false
  return !/(?:t|en|de|te|ig|ige|lijk|lijke|isch|ische|loos|loze|baar|bare|heid|ing|ed|s|je|erd|zaam|vol|aal|eel|ief|ieve|ing|ly|achtig)$/.test(
    word,
  )
}

/** Past the words that go on a name: tussenvoegsels, surnames, second names. */
export const extend = (c: Context, at: number): number => {
  let end = at + 1
  if (/'s?$/.test(lower(c, at))) return end
  const small = !token(c, at)!.capital
  for (
    let i = at + 1;
    i <= at + 6 && i < c.reading.tokens.length && /^(?: |\. ?| ?- ?)$/.test(gap(c.reading, i - 1, i));
    i += 1
  ) {
    if (token(c, i)!.first) break
    if (BETWEEN.has(bare(lower(c, i))) && (i === end || BETWEEN.has(lower(c, i - 1)))) continue
    if (!goesOn(c, i, small, i > end)) break
    end = i + 1
    if (/'s?$/.test(lower(c, i))) break
  }
  return end
}
const goesOn = (c: Context, at: number, small: boolean, afterBetween: boolean): boolean => {
  const t = token(c, at)!
  if (c.free[at]) return false
  if (t.capital) return t.text.length === 1 ? /^\./.test(c.reading.text.slice(t.end, t.end + 1)) : surnameable(c, at)
  const word = bare(t.lower)
  if (!small) return false
  return afterBetween ? SURNAMES.has(word) : SURNAMES.has(word) && !SURNAME_WORDS.has(word) && !COMMON.has(word)
}
export const name = (c: Context, at: number): NameWords => ({ start: at, end: extend(c, at) })

// In a surname only before an article: 'op den Akker', 'in 't Veld'; elsewhere they are just words.
const PREPOSITIONS = words('in op aan bij onder uit uijt tot voor')
/** Index of the name's first own word after optional tussenvoegsels ('van den', 'El') and initials. */
export const pastBetween = (c: Context, at: number): number => {
  let i = at
  if (PREPOSITIONS.has(lower(c, at)) && !['den', 'der', "'t", 't', 'het'].includes(lower(c, at + 1))) return at
  while (i < at + 5 && (BETWEEN.has(lower(c, i)) || isInitial(c, i)) && beside(c, i + 1)) i += 1
  return i
}
export const isInitial = (c: Context, at: number): boolean => {
  const t = token(c, at)
  return (
    t?.capital === true &&
    t.capital &&
    t.text.length <= 2 &&
    (t.text.length === 1 || /^(?:Th|Ch|Ph|Ij|IJ|Sj|Tj)$/.test(t.text))
  )
}

// 'Zwarte Wieke', 'Klein Zwitserland': with one of these in capitals it is a place.
export const PLACE_ADJECTIVES = words(
  'zwarte nieuwe oude oud nieuw klein groot kleine grote lange korte hoge lage tweede eerste noord zuid oost west sint st rode witte groene blauwe boven beneden achter voor binnen buiten hoog laag',
)
/** A capital after one of these belongs to a place. */
export const ofPlace = (c: Context, at: number): boolean =>
  token(c, at - 1)?.capital === true &&
  PLACE_ADJECTIVES.has(lower(c, at - 1)) &&
  // 'Voor Jens zoek ik': at the start of a sentence it is just a preposition.
  !(token(c, at - 1)!.first && ['voor', 'achter', 'binnen', 'buiten', 'boven'].includes(lower(c, at - 1))) &&
  beside(c, at)
