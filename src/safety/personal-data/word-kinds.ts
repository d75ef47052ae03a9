import { FIRST_NAMES } from './tables/first-names.ts'
import { EVERYDAY, NAME_WORDS } from './tables/name-words.ts'
import { PLACE_SUFFIXES, PLACES } from './tables/organisation-words.ts'
import { SURNAMES } from './tables/surnames.ts'

/** What a word can be, as far as the word itself goes. */

// Endings that also close many surnames; they count only for a word that is no surname.
const MIN_STEM = 3

/** Does a word end so, with enough before it? */
export const endsIn = (lower: string, suffixes: readonly string[]): boolean =>
  suffixes.some(suffix => lower.length >= suffix.length + MIN_STEM && lower.endsWith(suffix))

/** A listed surname, also as the first half of a double one ('janssen-bos'). */
export const isSurname = (lower: string): boolean => SURNAMES.has(lower) || SURNAMES.has(lower.split('-', 1)[0]!)

/** Is a word built as a place, a building or an organisation ('Frankschool', 'Boschrand')? A listed name is not. */
export const looksLikePlace = (lower: string): boolean =>
  PLACES.has(lower) || (!isSurname(lower) && !FIRST_NAMES.has(lower) && endsIn(lower, PLACE_SUFFIXES))

/** A first name that is nothing else. */
export const surelyFirstName = (lower: string): boolean =>
  FIRST_NAMES.has(lower) && !NAME_WORDS.has(lower) && !EVERYDAY.has(lower) && !PLACES.has(lower)
