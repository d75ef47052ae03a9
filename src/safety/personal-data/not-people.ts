import { phraseLength } from './phrases.ts'
import { gap, type Reading } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { FIRST_NAMES } from './tables/first-names.ts'
import { EVERYDAY, NAME_WORDS } from './tables/name-words.ts'
import {
  NOT_PEOPLE,
  ORGANISATION_HEADS,
  ORGANISATION_SUFFIXES,
  ORGANISATION_TAILS,
  PLACE_SUFFIXES,
  PLACES,
  WHOLE_NAME_SUFFIXES,
} from './tables/organisation-words.ts'
import { FAMILY, PROFESSIONALS, SERVICES, TITLES } from './tables/people-words.ts'
import { BETWEEN, SURNAMES } from './tables/surnames.ts'
import { PERSON_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'

// Before these a capital may as well be a child who is with them: 'wijkteam Sem aanmelden'.
const LOOSE_HEADS = words(
  'school team wijkteam jeugdteam gezinsteam buurtteam cjg jgz ggd ggz loket weg park bos plein straat bank winkel app test wet film boek kamer vmbo havo mbo roc afdeling gemeente wijk buurt bso opvang kdv so bs training cursus poli polikliniek zaal commissie project huis groep centrum ziekte lijst station kerk hotel stad kern flat hof',
)
// What closes a name also in lower case.
const PLAIN_TAILS = words(
  'kinderziekenhuis syndroom schaal schema methode vragenlijst protocol criteria college lyceum stichting fonds score methodiek',
)
// Endings that also close many surnames; they count only for a word that is no surname.
const MIN_STEM = 3

const endsIn = (lower: string, suffixes: readonly string[]): boolean =>
  suffixes.some(suffix => lower.length >= suffix.length + MIN_STEM && lower.endsWith(suffix))

/** Is a word built as a place, a building or an organisation ('Frankschool', 'Boschrand')? A listed name is not. */
export const looksLikePlace = (lower: string): boolean =>
  PLACES.has(lower) || (!SURNAMES.has(lower) && !FIRST_NAMES.has(lower) && endsIn(lower, PLACE_SUFFIXES))

/** A first name that is nothing else. */
export const surelyFirstName = (lower: string): boolean =>
  FIRST_NAMES.has(lower) && !NAME_WORDS.has(lower) && !EVERYDAY.has(lower) && !PLACES.has(lower)

const near = (reading: Reading, at: number): boolean => /^[ .&+]{1,3}$/.test(gap(reading, at - 1, at))

/** Words after `at` that carry on a name in capitals: 'Van den Bosch', 'Jansen & Zn'. Returns the index past them. */
const capitalsAfter = (reading: Reading, at: number, most: number): number => {
  let end = at + 1
  for (let i = at + 1; i <= at + most && i < reading.tokens.length && near(reading, i); i += 1) {
    const token = reading.tokens[i]!
    if (token.capital) end = i + 1
    else if (!BETWEEN.has(token.lower) && token.lower !== 'en') break
  }
  return end
}
const capitalsBefore = (reading: Reading, at: number): number => {
  let start = at
  for (let i = at - 1; i >= 0 && i >= at - 4 && /^[ .-]{1,2}$/.test(gap(reading, i, i + 1)); i -= 1) {
    const token = reading.tokens[i]!
    if (token.capital && !FAMILY.has(token.lower) && !TITLES.has(token.lower)) start = i
    else if (!BETWEEN.has(token.lower)) break
  }
  return start
}

/** Name of a professional after a title: initials, tussenvoegsels, capitals, or a listed name in lower case. */
const professionalAfter = (reading: Reading, at: number): number => {
  let end = at
  for (let i = at + 1; i <= at + 6 && i < reading.tokens.length; i += 1) {
    const token = reading.tokens[i]!
    if (!/^[ .:,(]{1,3}$/.test(gap(reading, i - 1, i))) break
    if (FAMILY.has(token.lower) && !TITLES.has(token.lower)) break
    const of = token.lower === 'van' || token.lower === 'voor'
    if (of && i === at + 1 && isChildOf(reading, i + 1)) break
    const listed = surelyFirstName(token.lower) || (SURNAMES.has(token.lower) && !COMMON.has(token.lower))
    if (token.capital || (listed && end === i - 1)) end = i
    else if (listed) end = i
    else if (!BETWEEN.has(token.lower) && !PROFESSIONALS.has(token.lower) && !TITLES.has(token.lower)) break
    if (/^\.\s/.test(reading.text.slice(token.end, token.end + 2)) && token.text.length > 3) break
  }
  return end + 1
}
/** 'huisarts van Sem': a first name, and no surname, follows. */
const isChildOf = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? ''
  return FIRST_NAMES.has(lower) && !SURNAMES.has(lower) && !BETWEEN.has(lower)
}

/** Marks the words that are no person of the family: organisations, diseases, medicines, professionals, what is known. */
export const notPeople = (reading: Reading): boolean[] => {
  const free = new Array<boolean>(reading.tokens.length).fill(false)
  const mark = (from: number, to: number): void => {
    free.fill(true, from, Math.min(to, free.length))
  }
  reading.tokens.forEach((token, at) => {
    const phrase = Math.max(
      phraseLength(NOT_PEOPLE, reading.tokens, at),
      phraseLength(reading.known, reading.tokens, at),
    )
    if (phrase > 0 && !titled(reading, at)) mark(at, at + phrase)
    if (/\[[^\]\n]{0,30}$/.test(reading.text.slice(Math.max(0, token.start - 31), token.start))) mark(at, at + 1)
    if (ORGANISATION_HEADS.has(token.lower)) markHead(reading, at, mark)
    if (token.capital ? ORGANISATION_TAILS.has(token.lower) : PLAIN_TAILS.has(token.lower))
      mark(capitalsBefore(reading, at), at + 1)
    if (
      token.capital &&
      !SURNAMES.has(token.lower) &&
      !FIRST_NAMES.has(token.lower) &&
      endsIn(token.lower, ORGANISATION_SUFFIXES)
    )
      markWithEnding(reading, at, mark)
    if (isProfession(token.lower)) markProfessional(reading, at, mark)
  })
  return free
}

/** 'mw. Turner', 'gezin Beck': after a title it is a person, whatever disease has that name. */
const titled = (reading: Reading, at: number): boolean =>
  TITLES.has(reading.tokens[at - 1]?.lower ?? '') && near(reading, at)

/** 'Anne Frankschool' whole, 'Boschrand' alone, and after a title nothing: 'mw. Achterberg'. */
const markWithEnding = (reading: Reading, at: number, mark: (from: number, to: number) => void): void => {
  if (titled(reading, at)) return
  const whole = endsIn(reading.tokens[at]!.lower, WHOLE_NAME_SUFFIXES)
  mark(whole ? capitalsBefore(reading, at) : at, at + 1)
}

const markHead = (reading: Reading, at: number, mark: (from: number, to: number) => void): void => {
  const next = reading.tokens[at + 1]
  if (!next || !near(reading, at + 1)) return
  if (LOOSE_HEADS.has(reading.tokens[at]!.lower) && surelyFirstName(next.lower) && !organisationGoesOn(reading, at + 2))
    return
  if (next.lower === 'van' && isChildOf(reading, at + 2)) return
  mark(at + 1, capitalsAfter(reading, at, 5))
}
const organisationGoesOn = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return token !== undefined && near(reading, at) && token.capital && !PERSON_VERBS.has(token.lower)
}

/** A profession, also in the plural: 'collega's', 'artsen'. */
const isProfession = (lower: string): boolean =>
  PROFESSIONALS.has(lower) || PROFESSIONALS.has(lower.replace(/(?:'s|en|s)$/, ''))

const markProfessional = (reading: Reading, at: number, mark: (from: number, to: number) => void): void => {
  let end = professionalAfter(reading, introducedName(reading, at) ? at + 1 : at)
  if (gap(reading, at, at + 1).includes(',') && !closes(reading, end)) return
  mark(at + 1, end)
  // 'collega's Karin en Peter': the second one is a colleague too.
  while (
    end > at + 1 &&
    ['en', 'and', 'of'].includes(reading.tokens[end]?.lower ?? '') &&
    reading.tokens[end + 1]?.capital
  ) {
    const next = capitalsAfter(reading, end, 3)
    mark(end + 1, next)
    end = next
  }
}
/** 'onze contactpersoon is Hanneke.' */
const introducedName = (reading: Reading, at: number): boolean =>
  ['onze', 'mijn', 'jullie', 'de', 'nieuwe', 'vaste', 'our', 'the', 'my'].includes(
    reading.tokens[at - 1]?.lower ?? '',
  ) &&
  ['is', 'heet', 'wordt'].includes(reading.tokens[at + 1]?.lower ?? '') &&
  closes(reading, professionalAfter(reading, at + 1))

const closes = (reading: Reading, end: number): boolean =>
  end >= reading.tokens.length ||
  /[).,;!?\n]/.test(gap(reading, end - 1, end)) ||
  SERVICES.has(reading.tokens[end + 1]?.lower ?? '')
