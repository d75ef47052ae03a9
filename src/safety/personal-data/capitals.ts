import { gap, type Reading } from './reading.ts'
import { FAMILY, TITLES } from './tables/people-words.ts'
import { BETWEEN } from './tables/surnames.ts'
import { HUMAN_PLURALS, PERSON_VERBS } from './tables/verbs.ts'
import { surelyFirstName } from './word-kinds.ts'

/** Runs of words in capitals that make one name: of an organisation or of a professional. */

/** Is there nothing but a space, a dot or '&' between a word and the one before it? */
export const near = (reading: Reading, at: number): boolean => /^[ .&+]{1,3}$/.test(gap(reading, at - 1, at))

/** Words after `at` that carry on a name in capitals: 'Van den Bosch', 'Jansen & Zn'. Returns the index past them. */
export const capitalsAfter = (reading: Reading, at: number, most: number): number => {
  let end = at + 1
  for (let i = at + 1; i <= at + most && i < reading.tokens.length && near(reading, i); i += 1) {
    const token = reading.tokens[i]!
    if (token.lower === 'en' && isSomebody(reading, i + 1)) break
    if (token.capital) end = i + 1
    else if (!BETWEEN.has(token.lower) && token.lower !== 'en') break
  }
  return end
}
/** The first word of the capitals that end at `at`. */
export const capitalsBefore = (reading: Reading, at: number): number => {
  let start = at
  for (let i = at - 1; i >= 0 && i >= at - 4 && /^[ .-]{1,2}$/.test(gap(reading, i, i + 1)); i -= 1) {
    const token = reading.tokens[i]!
    if (token.capital && !FAMILY.has(token.lower) && !TITLES.has(token.lower)) start = i
    else if (!BETWEEN.has(token.lower) && !(token.lower === 'en' && i === at - 1 && isFirm(reading, at))) break
  }
  return start
}
/** 'Jansen en Partners', 'De Vries en Zonen'. */
const isFirm = (reading: Reading, at: number): boolean => reading.tokens[at]!.lower === 'partners'
/** 'Bureau Jeugdzorg en Demi hebben': a first name, and what people do. */
const isSomebody = (reading: Reading, at: number): boolean => {
  const verb = reading.tokens[at + 1]?.lower ?? ''
  return surelyFirstName(reading.tokens[at]?.lower ?? '') && (HUMAN_PLURALS.has(verb) || PERSON_VERBS.has(verb))
}
