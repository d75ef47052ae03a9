/** Names that stand in no list: from what is said of them. */

import { AND } from './list-rules.ts'
import {
  type Context,
  isSure,
  lower,
  name,
  nameable,
  ofPlace,
  PLACE_ADJECTIVES,
  type Rule,
  SIZE_OF_UNKNOWN,
  saysAge,
  token,
} from './name-parts.ts'
import { gap } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { PLACES } from './tables/organisation-words.ts'
import { SURNAMES } from './tables/surnames.ts'
import { HUMAN_VERBS, VAGUE_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'

const CLAUSE = words('dat omdat wanneer nadat voordat terwijl hoewel doordat krijg krijgt that because')

/** A capital word in no list, followed by what is only said of a person: 'Fedde slaapt', 'dat Fedde, 8,'. */
export const unknownName: Rule = (c, at) => {
  const t = token(c, at)!
  if (!nameable(c, at) || t.shouted || t.text.length < SIZE_OF_UNKNOWN || /^\p{L}+-/u.test(t.text)) return null
  const verb = gap(c.reading, at, at + 1) === ' ' ? lower(c, at + 1) : ''
  if (likelyName(t.lower) && withSurname(c, at)) return name(c, at)
  if (likelyName(t.lower) && (together(c, at, 1) || together(c, at, -1))) return name(c, at)
  if (t.first)
    return (HUMAN_VERBS.has(verb) && likelyName(t.lower) && human(c, at, verb)) ||
      (saysAge(c, at) && likelyName(t.lower))
      ? name(c, at)
      : null
  if (NOT_BEFORE_PERSON.has(lower(c, at - 1)) || ofPlace(c, at)) return null
  const said = HUMAN_VERBS.has(verb) && human(c, at, verb)
  return said || saysAge(c, at) || CLAUSE.has(lower(c, at - 1)) || withName(c, at) ? name(c, at) : null
}
const NOT_BEFORE_PERSON = words('in uit te wijk the de het een op naar gemeente dorp buurt')
const TOGETHER = words(
  'vechten ruzien slapen spelen huilen pesten eten slaan gamen blowen spijbelen schreeuwen fight sleep play cry',
)
/** 'Xanthe en Ysbrand vechten': two names in no list, and what only people do; the other is one word further or back. */
const together = (c: Context, at: number, way: 1 | -1): boolean =>
  AND.has(lower(c, at + way)) &&
  token(c, at + 2 * way)?.capital === true &&
  !c.free[at + 2 * way] &&
  TOGETHER.has(lower(c, at + (way === 1 ? 3 : 1)))
/** 'Gurpreet Singh': a listed surname after it. */
const withSurname = (c: Context, at: number): boolean =>
  gap(c.reading, at, at + 1) === ' ' &&
  token(c, at + 1)?.capital === true &&
  !PLACE_ADJECTIVES.has(lower(c, at)) &&
  !c.free[at + 1] &&
  SURNAMES.has(lower(c, at + 1)) &&
  !PLACES.has(lower(c, at + 1)) &&
  !COMMON.has(lower(c, at + 1))
/** 'Bohdan en Yeva': beside a name that is surely one. */
const withName = (c: Context, at: number): boolean =>
  (AND.has(lower(c, at - 1)) && at > 1 && isSure(lower(c, at - 2)) && !c.free[at - 2]) ||
  (AND.has(lower(c, at + 1)) && at + 2 < c.reading.tokens.length && isSure(lower(c, at + 2)) && !c.free[at + 2])
// 'is', 'heeft' and the like need 'niet', 'geen' or more; 'zegt' and 'belt' need 'dat hij'.
const PERSONAL = words(
  'niet geen bang boos verdrietig vaak erg alleen steeds veel gepest naar thuis weg zich bij somber angstig druk ziek',
)
const SELF = words('hij ze zij zijn haar zich he she his her')
const human = (c: Context, at: number, verb: string): boolean =>
  !VAGUE_VERBS.has(verb) ||
  (STATES.has(verb) && PERSONAL.has(lower(c, at + 2))) ||
  (!STATES.has(verb) && [2, 3].some(ahead => SELF.has(lower(c, at + ahead))))
// Of these a service is seldom the subject when 'niet', 'bang' or 'thuis' follows.
const STATES = words(
  'wil gaat zit kan heeft is moet mag was loopt blijft voelt krijgt raakt lijkt wordt kwam komt wants',
)
/** At the start of a sentence every word has a capital: endings of ordinary words are no names. */
const likelyName = (word: string): boolean =>
  !/(?:ing|heid|tje|schap|isme|teit|loog|aar|ster|kind|kinderen|vader|moeder|zoon|dochter|jongen|meisje|arts|man|vrouw|eur|ier|ige|ling|ant|ent|ist|der|ouders|team|er|atie|tie|sie|ose|itis|pam)$/.test(
    word,
  )
