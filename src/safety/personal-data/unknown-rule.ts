/** Names that stand in no list: from what is said of them. */

import { AND } from './list-rules.ts'
import {
  type Context,
  isSure,
  lower,
  name,
  nameable,
  ofPlace,
  type Rule,
  SIZE_OF_UNKNOWN,
  saysAge,
  token,
} from './name-parts.ts'
import { gap } from './reading.ts'
import { HUMAN_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'

const CLAUSE = words('dat omdat wanneer nadat voordat terwijl hoewel doordat krijg krijgt that because')

/** A capital word in no list, followed by what is only said of a person: 'Fedde slaapt', 'dat Fedde, 8,'. */
export const unknownName: Rule = (c, at) => {
  const t = token(c, at)!
  if (!nameable(c, at) || t.shouted || t.text.length < SIZE_OF_UNKNOWN || /^\p{L}+-/u.test(t.text)) return null
  const verb = gap(c.reading, at, at + 1) === ' ' ? lower(c, at + 1) : ''
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
/** 'Bohdan en Yeva': beside a name that is surely one. */
const withName = (c: Context, at: number): boolean =>
  (AND.has(lower(c, at - 1)) && at > 1 && isSure(lower(c, at - 2)) && !c.free[at - 2]) ||
  (AND.has(lower(c, at + 1)) && at + 2 < c.reading.tokens.length && isSure(lower(c, at + 2)) && !c.free[at + 2])
// 'is', 'heeft' and the like are said of services too: at the start of a sentence they need 'niet', 'geen' or more.
const VAGUE = words('wil gaat zit kan heeft is moet mag was')
const human = (c: Context, at: number, verb: string): boolean =>
  !VAGUE.has(verb) ||
  [
    'niet',
    'geen',
    'bang',
    'boos',
    'verdrietig',
    'vaak',
    'erg',
    'alleen',
    'steeds',
    'veel',
    'gepest',
    'naar',
    'thuis',
  ].includes(lower(c, at + 2))
/** At the start of a sentence every word has a capital: endings of ordinary words are no names. */
const likelyName = (word: string): boolean =>
  !/(?:ing|heid|tje|schap|isme|teit|loog|aar|ster|kind|kinderen|vader|moeder|zoon|dochter|jongen|meisje|arts|man|vrouw|eur|ier|ige|ling|ant|ent|ist|der|ouders|team|er|atie|tie|sie|ose|itis|pam)$/.test(
    word,
  )
