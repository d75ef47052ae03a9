/** Names that a word before or after them brings in: a title, a relative, 'heet', initials. */

import {
  bare,
  beside,
  type Context,
  extend,
  isFirst,
  isInitial,
  lower,
  type NameWords,
  name,
  nameable,
  pastBetween,
  type Rule,
  saysAge,
  surnameable,
  token,
  unknownWord,
} from './name-parts.ts'
import { gap } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { EVERYDAY } from './tables/name-words.ts'
import { ORGANISATION_HEADS, PLACES } from './tables/organisation-words.ts'
import { CLOSE_KIN, FAMILY, INTRODUCES, KIN, PROFESSIONALS, SERVICES, TITLES } from './tables/people-words.ts'
import { BETWEEN, SURNAME_WORDS, SURNAMES } from './tables/surnames.ts'
import { PERSON_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'
import { looksLikePlace } from './word-kinds.ts'

const SHORT_TITLES = words('mw mevr dhr fam mej hr mr mrs ms mnr')

/** After a title nearly every capital is a surname; 'gezin Leemkuil' may be the neighbourhood. */
const titleName = (c: Context, at: number, title: string): boolean => {
  const t = token(c, at)!
  if (!t.capital || c.free[at] || t.text.length < 2 || (t.shouted && t.text.length <= 4)) return false
  const word = bare(t.lower)
  if (SURNAMES.has(word) || isFirst(word)) return true
  if (COMMON.has(word) || PLACES.has(word) || PROFESSIONALS.has(word) || FAMILY.has(word) || SERVICES.has(word))
    return false
  return !(['gezin', 'familie'].includes(title) && looksLikePlace(word))
}

/** 'mw. De Vries', 'fam jansen', 'gezin Maessen', 'opa Piet'. */
export const afterTitle: Rule = (c, at) => {
  const title = lower(c, at - 1)
  if (!TITLES.has(title) || !/^[ .:]{1,3}$/.test(gap(c.reading, at - 1, at)) || c.free[at]) return null
  const own = pastBetween(c, at)
  if (!token(c, own)) return null
  const listed = SURNAMES.has(bare(lower(c, own))) || isFirst(lower(c, own))
  if (titleName(c, own, title)) return { start: at, end: extend(c, own) }
  if (token(c, own)!.capital || c.free[own]) return null
  const sure = listed && !COMMON.has(lower(c, own)) && !PERSON_VERBS.has(lower(c, own)) && !EVERYDAY.has(lower(c, own))
  const word = own > at ? SURNAMES.has(bare(lower(c, own))) : sure || (SHORT_TITLES.has(title) && unknownWord(c, own))
  return word ? { start: at, end: extend(c, own) } : null
}

/** 'zoontje Sem', 'moeder (Fatima)', 'zus roos': a relative, then the name. */
export const afterKin: Rule = (c, at) => {
  const kin = lower(c, at - 1)
  const between = gap(c.reading, at - 1, at)
  if (!KIN.has(kin) || !/^ ?[,:("'-]{0,2} ?$/.test(between) || c.free[at]) return null
  const t = token(c, at)!
  if (nameable(c, at)) return /^ ?[(:"']? ?$/.test(between) || isFirst(t.lower) || saysAge(c, at) ? name(c, at) : null
  if (t.capital && isFirst(t.lower) && !COMMON.has(bare(t.lower)) && !PLACES.has(t.lower)) return name(c, at)
  if (t.capital || !CLOSE_KIN.has(kin) || between !== ' ') return null
  const listed = isFirst(t.lower) && !EVERYDAY.has(bare(t.lower)) && !COMMON.has(bare(t.lower))
  return listed || (unknownWord(c, at) && personFollows(c, at)) ? name(c, at) : null
}
const personFollows = (c: Context, at: number): boolean => PERSON_VERBS.has(lower(c, at + 1)) || saysAge(c, at)

/** 'moeder van Mehmet', 'het zusje van Fedde'. */
export const ofKin: Rule = (c, at) => {
  if (!['van', 'v', 'vd', 'of', 'from'].includes(lower(c, at - 1)) || !FAMILY.has(lower(c, at - 2)) || !beside(c, at))
    return null
  if (nameable(c, at)) return name(c, at)
  const word = bare(lower(c, at))
  return isFirst(word) && !EVERYDAY.has(word) && !COMMON.has(word) && !PLACES.has(word) && !c.free[at]
    ? name(c, at)
    : null
}

/** 'heet Sem', 'naam: fedde', 'voornaam is Bo'. */
export const introduced: Rule = (c, at) => {
  let before = at - 1
  if (
    ['is', 'was', 'luidt', 'dus', 'hij', 'ze', 'zij', 'heet'].includes(lower(c, before)) &&
    INTRODUCES.has(lower(c, before - 1))
  )
    before -= 1
  const word = lower(c, before)
  if (!INTRODUCES.has(word) || c.free[at] || !/^ ?[:=(,"']{0,2} ?$/.test(gap(c.reading, at - 1, at))) return null
  const usual = COMMON.has(bare(lower(c, at))) || EVERYDAY.has(bare(lower(c, at)))
  if (isFirst(lower(c, at)) && (!usual || token(c, at)!.capital)) return name(c, at)
  for (let i = Math.max(0, before - 5); i < before; i += 1)
    if (SERVICES.has(lower(c, i)) || ORGANISATION_HEADS.has(lower(c, i)) || PROFESSIONALS.has(lower(c, i))) return null
  if (token(c, at)!.capital) return nameable(c, at) ? name(c, at) : null
  const strong = /heet|heten|genaamd|voornaam|roepnaam/.test(word) || gap(c.reading, before, before + 1).includes(':')
  return strong && unknownWord(c, at) ? name(c, at) : null
}

/** 'H. Coenen', 'A.B. de Vries', 'J de Vries'. */
export const initials: Rule = (c, at) => {
  if (c.free[at]) return null
  if (!isInitial(c, at)) return bareInitials(c, at)
  const own = pastBetween(c, at)
  if (own === at || BETWEEN.has(lower(c, own)) || !surnameable(c, own)) return null
  const dotted = c.reading.text[token(c, at)!.end] === '.'
  const between = BETWEEN.has(lower(c, own - 1))
  return dotted || between || SURNAMES.has(lower(c, own)) ? { start: at, end: extend(c, own) } : null
}

const OF_THE = words('vd der den ter')
/** 'l. vd meulen', 'j. jansen', 'JP van Dijk': before a listed surname. */
const bareInitials = (c: Context, at: number): NameWords | null => {
  const t = token(c, at)!
  const small = !t.capital && t.text.length === 1 && /^\. ?\p{Ll}/u.test(c.reading.text.slice(t.end, t.end + 3))
  if (!small && !(t.shouted && t.text.length === 2)) return null
  let own = at + 1
  while (own < at + 4 && BETWEEN.has(lower(c, own)) && beside(c, own)) own += 1
  const surname = lower(c, own)
  if (c.free[own] || !token(c, own) || PLACES.has(surname) || !beside(c, own)) return null
  if (!SURNAMES.has(surname))
    return OF_THE.has(lower(c, own - 1)) && !COMMON.has(surname) ? { start: at, end: own + 1 } : null
  return own > at + 1 || (small && !SURNAME_WORDS.has(surname)) ? { start: at, end: own + 1 } : null
}

/** 'Wijnen, M.', 'Vries, J. de'. */
export const reversed: Rule = (c, at) => {
  if (!surnameable(c, at) || !/^, ?$/.test(gap(c.reading, at, at + 1)) || !isInitial(c, at + 1)) return null
  if (c.reading.text[token(c, at + 1)!.end] !== '.') return null
  let end = at + 2
  while (isInitial(c, end) && gap(c.reading, end - 1, end).length <= 2) end += 1
  return { start: at, end }
}
