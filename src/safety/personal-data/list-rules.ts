/** Names that stand in a list, first names and surnames. */

import {
  bare,
  beside,
  type Context,
  extend,
  isFirst,
  isSure,
  lower,
  type NameWords,
  name,
  nameable,
  ofPlace,
  pastBetween,
  type Rule,
  SIZE_OF_UNKNOWN,
  saysAge,
  token,
} from './name-parts.ts'
import { gap } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { EVERYDAY } from './tables/name-words.ts'
import { PLACES } from './tables/organisation-words.ts'
import { FAMILY, KIN } from './tables/people-words.ts'
import { BETWEEN, SURNAME_WORDS, SURNAMES } from './tables/surnames.ts'
import { HUMAN_VERBS, PERSON_VERBS, VAGUE_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'

export const AND = words('en and & of')
const ABOUT = words(
  'over inzake betreft mbt betreffende re casus zaak dossier overlegcasus about regarding client patient kind',
)

/** A first name of the list that is nothing else, in any case. */
export const sureName: Rule = (c, at) => {
  const t = token(c, at)!
  if (c.free[at] || !isSure(t.lower) || COMMON.has(bare(t.lower))) return null
  if (t.shouted && t.text.length < SIZE_OF_UNKNOWN) return null
  if (t.capital && ofPlace(c, at)) return null
  return name(c, at)
}

/** A first name that is a word too: with a capital in mid-sentence, or followed by what is said of a person. */
export const wordName: Rule = (c, at) => {
  const t = token(c, at)!
  const word = bare(t.lower)
  const follows = PERSON_VERBS.has(lower(c, at + 1)) && gap(c.reading, at, at + 1) === ' '
  if (MONTH_NAMES.has(word)) return t.capital && !c.free[at] && bornInName(c, at) ? name(c, at) : null
  if (c.free[at] || t.shouted || !isFirst(word) || (BETWEEN.has(word) && !follows) || PLACES.has(word)) return null
  if (!t.capital) return t.first && !EVERYDAY.has(word) && said(c, at) ? name(c, at) : null
  if (ofPlace(c, at)) return null
  if (!t.first && AND.has(lower(c, at - 1)) && isSure(lower(c, at - 2)) && !c.free[at - 2]) return name(c, at)
  const everyday = EVERYDAY.has(word) || COMMON.has(word)
  if (!t.first && !COMMON.has(word) && t.text.length >= (everyday ? SIZE_OF_UNKNOWN : 2))
    return ['de', 'het', 'een', 'the'].includes(lower(c, at - 1)) ? null : name(c, at)
  if (everyday) return follows && t.text.length > 2 && !PERSON_VERBS.has(word) ? name(c, at) : null
  return follows || saysAge(c, at) || /'s?$/.test(t.lower) || namedOn(c, at) || pair(c, at) || relative(c, at)
    ? name(c, at)
    : null
}
// First names that are months: 'August heeft pijn', 'Mei (8)' are people; 'mei heeft 31 dagen', 'Mei 8' are not.
const MONTH_NAMES = words('april mei may juni june july august')
const bornInName = (c: Context, at: number): boolean => {
  const after = c.reading.lower.slice(token(c, at)!.end, token(c, at)!.end + 14)
  const verb = lower(c, at + 1)
  return (
    /^(?: ?[(]| van |, )\d{1,2}(?:[)]| ?jr| ?jaar)/.test(after) ||
    (HUMAN_VERBS.has(verb) && !VAGUE_VERBS.has(verb)) ||
    (verb === 'heeft' && !/^ heeft \d/.test(after))
  )
}
/** In lower case at the start only what nothing but a person does: 'storm huilt'. */
const said = (c: Context, at: number): boolean =>
  gap(c.reading, at, at + 1) === ' ' &&
  HUMAN_VERBS.has(lower(c, at + 1)) &&
  !['is', 'was', 'moet', 'kan', 'mag', 'zit', 'heeft', 'gaat', 'loopt'].includes(lower(c, at + 1))
const namedOn = (c: Context, at: number): boolean =>
  beside(c, at + 1) && token(c, at + 1)?.capital === true && !c.free[at + 1] && SURNAMES.has(lower(c, at + 1))
/** 'Vos, jongste zoon': who it is comes right after. */
const relative = (c: Context, at: number): boolean =>
  /^ ?[,(] ?$/.test(gap(c.reading, at, at + 1)) &&
  (KIN.has(lower(c, at + 1)) || (DETERMINERS.has(lower(c, at + 1)) && KIN.has(lower(c, at + 2))))
const DETERMINERS = words('de het een haar zijn hun jongste oudste middelste enige mijn the her his eldest youngest')
/** 'Roos en Bo gaan'. */
const pair = (c: Context, at: number): boolean =>
  AND.has(lower(c, at + 1)) && token(c, at + 2)?.capital === true && isFirst(lower(c, at + 2)) && !c.free[at + 2]

/** 'Emmas moeder', 'sems broertje', 'Fedde's zus'. */
export const possessive: Rule = (c, at) => {
  const t = token(c, at)!
  if (c.free[at] || !FAMILY.has(lower(c, at + 1)) || !beside(c, at + 1)) return null
  const stem = t.lower.replace(/'?s$/, '')
  if (stem === t.lower) return null
  return isSure(stem) || (t.capital && t.lower.endsWith("'s") && nameable(c, at)) ? { start: at, end: at + 1 } : null
}

/** 'overleg over De Vries', 'Van den Berg belt', a listed surname with a capital. */
export const surnameAlone: Rule = (c, at) => {
  const t = token(c, at)!
  if (c.free[at]) return null
  const own = BETWEEN.has(t.lower) ? pastBetween(c, at) : at
  const word = bare(lower(c, own))
  if (c.free[own] || !token(c, own)?.capital || PLACES.has(word) || token(c, own)!.shouted) return null
  if (own > at) return withBetween(c, at, own)
  if (!SURNAMES.has(word) || COMMON.has(word)) return null
  if (!SURNAME_WORDS.has(word)) return name(c, at)
  return (!t.first && ABOUT.has(lower(c, at - 1))) || relative(c, at) ? name(c, at) : null
}
/** 'van der X' is always somebody; 'van X' and 'De X' only when X is a surname. */
const withBetween = (c: Context, at: number, own: number): NameWords | null => {
  const prefix = c.reading.lower.slice(token(c, at)!.start, token(c, own)!.start)
  const clear = /^(?:v(?:an|\.)? ?de[nr]|van '?t|te[nr]|el|al|ait|oulad|ben|ould|v\.?d\.?) $/.test(prefix)
  if (clear && nameable(c, own)) return { start: at, end: extend(c, own) }
  const big = token(c, at)!.capital && !token(c, at)!.first
  if (big && /^(?:van|von|el|la|le|ben|den|ter|ten)\b/.test(prefix) && nameable(c, own))
    return { start: at, end: extend(c, own) }
  if (!SURNAMES.has(bare(lower(c, own))) || !/^(?:van|de|den|van de|'t|la|le|da|dos|von) /.test(prefix)) return null
  const listed = !SURNAME_WORDS.has(lower(c, own)) && !COMMON.has(lower(c, own))
  return (big || listed || clear) && !COMMON.has(lower(c, own)) ? { start: at, end: extend(c, own) } : null
}
