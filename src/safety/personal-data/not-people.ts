import { ageAfter } from './age.ts'
import { askedColleagues, wholeColleague } from './asked.ts'
import { capitalsAfter, capitalsBefore, near } from './capitals.ts'
import { phraseLength } from './phrases.ts'
import { isChildOf, isProfession, markProfessional } from './professionals.ts'
import { gap, type Reading } from './reading.ts'
import { FIRST_NAMES } from './tables/first-names.ts'
import {
  NOT_PEOPLE,
  ORGANISATION_HEADS,
  ORGANISATION_SUFFIXES,
  ORGANISATION_TAILS,
  PLACES,
  WHOLE_NAME_SUFFIXES,
} from './tables/organisation-words.ts'
import { KIN, TITLES } from './tables/people-words.ts'
import { SURNAMES } from './tables/surnames.ts'
import { HUMAN_VERBS, PERSON_VERBS, VAGUE_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'
import { endsIn, surelyFirstName } from './word-kinds.ts'

// Before these a capital may as well be a child who is with them: 'wijkteam Sem aanmelden'.
const LOOSE_HEADS = words(
  'school team wijkteam jeugdteam gezinsteam buurtteam cjg jgz ggd ggz loket weg park bos plein straat bank winkel app test wet film boek kamer vmbo havo mbo roc afdeling gemeente wijk buurt bso opvang kdv so bs training cursus poli polikliniek zaal commissie project huis groep centrum ziekte lijst station kerk hotel stad kern flat hof',
)
// What closes a name also in lower case.
const PLAIN_TAILS = words(
  'kinderziekenhuis syndroom schaal schema methode vragenlijst protocol criteria college lyceum stichting fonds score methodiek',
)
/** Why a word is no person of the family; '': it may be one. What is 'known' here is sure. */
export type Mark = '' | 'known' | 'phrase' | 'organisation' | 'professional'
type Marker = (from: number, to: number) => void

/** Marks the words that are no person of the family: organisations, diseases, medicines, professionals, what is known. */
export const notPeople = (reading: Reading): Mark[] => {
  const marks = new Array<Mark>(reading.tokens.length).fill('')
  const marker =
    (why: Mark): Marker =>
    (from, to) => {
      for (let i = from; i < Math.min(to, marks.length); i += 1) if (marks[i] !== 'known') marks[i] = why
    }
  const [known, phrase, organisation, professional] = [
    marker('known'),
    marker('phrase'),
    marker('organisation'),
    marker('professional'),
  ]
  for (const at of askedColleagues(reading)) known(at, at + 1)
  reading.tokens.forEach((token, at) => {
    const named = phraseLength(NOT_PEOPLE, reading.tokens, at)
    const here = Math.max(phraseLength(reading.known, reading.tokens, at), wholeColleague(reading, at))
    if (!titled(reading, at)) {
      known(at, at + here)
      if (named > 1 || !isSomebody(reading, at)) phrase(at, at + named)
    }
    if (/\[[^\]\n]{0,30}$/.test(reading.text.slice(Math.max(0, token.start - 31), token.start))) known(at, at + 1)
    if (ORGANISATION_HEADS.has(token.lower)) markHead(reading, at, organisation)
    if (token.capital ? ORGANISATION_TAILS.has(token.lower) : PLAIN_TAILS.has(token.lower))
      organisation(capitalsBefore(reading, at), at + 1)
    if (
      token.capital &&
      !SURNAMES.has(token.lower) &&
      !FIRST_NAMES.has(token.lower) &&
      endsIn(token.lower, ORGANISATION_SUFFIXES)
    )
      markWithEnding(reading, at, organisation)
    if (isProfession(token.lower) && !reading.everyone) markProfessional(reading, at, professional)
  })
  return marks
}

/** 'Jim van 8', 'Bobby slaat': the name of a method or a brand too, but this is said of a person. */
const isSomebody = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]!.lower
  if (!FIRST_NAMES.has(lower)) return false
  if (PLACES.has(lower))
    return /^ ?[(]\d{1,2}[)]/.test(reading.text.slice(reading.tokens[at]!.end, reading.tokens[at]!.end + 6))
  const verb = gap(reading, at, at + 1) === ' ' ? reading.tokens[at + 1]!.lower : ''
  const before = gap(reading, at - 1, at) === ' ' ? reading.tokens[at - 1]!.lower : ''
  return (HUMAN_VERBS.has(verb) && !VAGUE_VERBS.has(verb)) || ageAfter(reading, at) || KIN.has(before)
}

/** 'mw. Turner', 'gezin Beck': after a title it is a person, whatever disease has that name. */
const titled = (reading: Reading, at: number): boolean =>
  TITLES.has(reading.tokens[at - 1]?.lower ?? '') && near(reading, at)

/** 'Anne Frankschool' whole, 'Boschrand' alone, and after a title nothing: 'mw. Achterberg'. */
const markWithEnding = (reading: Reading, at: number, mark: Marker): void => {
  if (titled(reading, at)) return
  const whole = endsIn(reading.tokens[at]!.lower, WHOLE_NAME_SUFFIXES)
  mark(whole ? capitalsBefore(reading, at) : at, at + 1)
}

const markHead = (reading: Reading, at: number, mark: Marker): void => {
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
