/** Colleagues of the register in a text: named whole, or by the first name where a colleague is asked something. */
import { ageAfter } from './age.ts'
import { type Phrases, phraseKey, phraseLength, phraseSet } from './phrases.ts'
import { gap, type Reading } from './reading.ts'
import { FAMILY, KIN } from './tables/people-words.ts'
import { words } from './tables/words.ts'

/** Who works here. */
export interface Colleagues {
  /** First name and surname: passes anywhere. */
  whole: Phrases
  /** A child may be called the same: passes only where somebody is asked something, and nowhere else in the text. */
  firsts: ReadonlySet<string>
}

/** What stands before a name in a register. */
const BEFORE_NAME = words('dr drs mr ir ing prof')

const made = new WeakMap<readonly string[], Colleagues>()

/** @param names in full, as the register has them; made once for an array, which must not change afterwards */
export const colleaguesOf = (names: readonly string[]): Colleagues => {
  const known = made.get(names)
  if (known) return known
  const parts = names.map(name => phraseKey(name).split(' '))
  const bare = parts.map(all => all.slice(all.findIndex(part => !BEFORE_NAME.has(part)))).filter(all => all.length > 1)
  const colleagues = { whole: phraseSet(bare.map(all => all.join(' '))), firsts: new Set(bare.map(all => all[0]!)) }
  made.set(names, colleagues)
  return colleagues
}

const word = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''

/** How many words from here on are a colleague's full name; 0 too where it is a relative, or an age comes after it. */
export function wholeColleague(reading: Reading, at: number): number {
  const length = phraseLength(reading.colleagues.whole, reading.tokens, at)
  const ofFamily = length > 0 && (KIN.has(word(reading, at - 1)) || ageAfter(reading, at + length - 1))
  return ofFamily ? 0 : length
}

/** What may stand between the verb and the name: 'vraag het maar even aan Bo'. */
const FILLERS = words('het t dit dat m eens even maar gerust eerst ook anders hierover daarover erover it this')
/** Who is asked stands right behind it. */
const ASKS = words('vraag raadpleeg consulteer bel mail app ask consult call')
/** Who is asked stands behind a preposition. */
const ASKS_WITH: Record<string, ReadonlySet<string>> = {
  aan: words('vraag vragen gevraagd leg leggen gelegd voorleggen voorgelegd doorgeven doorgegeven geef'),
  met: words(
    'overleg overleggen overlegd bespreek bespreken besproken afstemmen afgestemd stem spar sparren gespard bel',
  ),
  bij: words('check checken gecheckt navragen nagevraagd navraag'),
  with: words('discuss discussed consult check checked'),
}
/** 'Kan Bo meedenken?' */
const MAY = words('kan kun wil zou mag can could will')
const HELPS = words('meedenken meekijken meelezen adviseren think advise')

/** After it nothing is said of who was named. */
const CLOSES = words(
  'even eens maar gerust eerst hierover daarover erover vandaag morgen straks svp aub please today tomorrow',
)
/** 'overleg met Bo over een meisje van 8': it is about somebody else. */
const ABOUT = words('over inzake about')
const SOMEBODY = words(
  'een dit deze meisje jongen kind casus gezin patient client puber peuter kleuter baby a this girl boy child case',
)
/** 'Bel Bo. Zij is 15': who was named is who it is about. */
const PRONOUNS = words('hij zij ze hem haar zijn hun he she him her his they')

const past = (reading: Reading, at: number): number => {
  let i = at
  while (i > at - 3 && FILLERS.has(word(reading, i))) i -= 1
  return i
}

/** The verb with which the colleague at a word is asked something; -1: none. */
function verbBefore(reading: Reading, at: number): number {
  const before = past(reading, at - 1)
  const withPreposition = ASKS_WITH[word(reading, before)]
  const verb = withPreposition ? past(reading, before - 1) : before
  return (withPreposition ?? ASKS).has(word(reading, verb)) ? verb : -1
}

/** 'Moeder wil overleg met Bo': the family speaks of its own. */
const saidOfFamily = (reading: Reading, verb: number): boolean => {
  for (let i = verb; i >= Math.max(0, verb - 4); i -= 1) {
    if (i < verb && FAMILY.has(word(reading, i))) return true
    if (reading.tokens[i]!.first) return false
  }
  return false
}

/** What comes after the name says nothing of who that is. */
function endsThere(reading: Reading, at: number): boolean {
  if (ageAfter(reading, at)) return false
  const next = reading.tokens[at + 1]
  if (!next) return true
  if (next.first || /[.!?;:\n)]/.test(gap(reading, at, at + 1))) return !PRONOUNS.has(next.lower)
  if (gap(reading, at, at + 1) !== ' ') return false
  if (ABOUT.has(next.lower)) return SOMEBODY.has(word(reading, at + 2))
  return CLOSES.has(next.lower) && !PRONOUNS.has(word(reading, at + 2)) && !FAMILY.has(word(reading, at + 2))
}

function isAsked(reading: Reading, at: number): boolean {
  if (MAY.has(word(reading, at - 1)) && HELPS.has(word(reading, at + 1))) return true
  const verb = verbBefore(reading, at)
  return verb >= 0 && !saidOfFamily(reading, verb) && endsThere(reading, at)
}

/** The words that are the first name of a colleague who is asked something; none when the name stands elsewhere too. */
export function askedColleagues(reading: Reading): Set<number> {
  const named = reading.tokens.flatMap(({ lower }, at) => (reading.colleagues.firsts.has(lower) ? [at] : []))
  const places = Map.groupBy(named, at => word(reading, at))
  return new Set([...places.values()].filter(all => all.every(at => isAsked(reading, at))).flat())
}
