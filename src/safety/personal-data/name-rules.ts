import { looksLikePlace, surelyFirstName } from './not-people.ts'
import { gap, type Reading, type Token } from './reading.ts'
import { COMMON } from './tables/common-words.ts'
import { FIRST_NAMES } from './tables/first-names.ts'
import { EVERYDAY, NAME_WORDS } from './tables/name-words.ts'
import { ORGANISATION_HEADS, PLACES } from './tables/organisation-words.ts'
import { CLOSE_KIN, FAMILY, INTRODUCES, KIN, PROFESSIONALS, SERVICES, TITLES } from './tables/people-words.ts'
import { BETWEEN, SURNAME_WORDS, SURNAMES } from './tables/surnames.ts'
import { HUMAN_VERBS, PERSON_VERBS } from './tables/verbs.ts'
import { words } from './tables/words.ts'

/** A name as words [start, end). */
export interface NameWords {
  start: number
  end: number
}
type Rule = (context: Context, at: number) => NameWords | null
interface Context {
  reading: Reading
  /** Words that are no person of the family. */
  free: boolean[]
}

const SHORT_TITLES = words('mw mevr dhr fam mej hr mr mrs ms mnr')
const AND = words('en and & of')
const ABOUT = words('over inzake betreft mbt betreffende re casus zaak dossier overlegcasus about regarding client patient kind')
const CLAUSE = words('dat omdat als wanneer sinds nadat voordat terwijl hoewel doordat of want krijg krijgt hoe waarom that because when if since')
const AGE = /^(?:'s)?\s?[,(:-]?\s?(?:van |is |aged? |leeftijd )?\d{1,2}(?:[,.;]\d)?\s?(?:jr|jaar|jarig|j\b|mnd|maanden|mdn|wk|weken|dagen|years?|yrs?|yo\b|m\b|[,.);]|$)/
const SIZE_OF_UNKNOWN = 3

const token = (c: Context, at: number): Token | undefined => c.reading.tokens[at]
const lower = (c: Context, at: number): string => c.reading.tokens[at]?.lower ?? ''
const bare = (word: string): string => word.replace(/'s?$/, '')
const beside = (c: Context, at: number): boolean => /^[ .]{1,2}$/.test(gap(c.reading, at - 1, at))
const saysAge = (c: Context, at: number): boolean => {
  const end = c.reading.tokens[at]!.end
  return AGE.test(c.reading.lower.slice(end, end + 24))
}

/** First name, also with a dash ('Jan-Willem') or a possessive ('Sem's'). */
const isFirst = (word: string): boolean => {
  const plain = bare(word)
  return FIRST_NAMES.has(plain) || (plain.includes('-') && plain.split('-').every(part => FIRST_NAMES.has(part)))
}
const isSure = (word: string): boolean => {
  const plain = bare(word)
  return surelyFirstName(plain) || (plain.includes('-') && isFirst(plain) && !COMMON.has(plain))
}

/** A capital word that could be somebody's name as far as the word itself goes. */
const nameable = (c: Context, at: number): boolean => {
  const t = token(c, at)
  if (!t?.capital || c.free[at] || t.text.length < 2 || BETWEEN.has(t.lower)) return false
  if (t.shouted && t.text.length <= 5 && !isSure(t.lower)) return false
  const word = bare(t.lower)
  if (PROFESSIONALS.has(word) || SERVICES.has(word) || FAMILY.has(word) || ORGANISATION_HEADS.has(word)) return false
  return !COMMON.has(word) && !looksLikePlace(word)
}
/** The same, or a listed surname that is a word as well ('Groot', 'De Jong'). */
const surnameable = (c: Context, at: number): boolean =>
  nameable(c, at) || (token(c, at)?.capital === true && !c.free[at] && SURNAMES.has(bare(lower(c, at))))

/** In lower case, a word that is in no table and does not look like a verb or an adjective. */
const unknownWord = (c: Context, at: number): boolean => {
  const t = token(c, at)
  if (!t || c.free[at] || t.text.length < SIZE_OF_UNKNOWN) return false
  const word = bare(t.lower)
  if (COMMON.has(word) || PERSON_VERBS.has(word) || BETWEEN.has(word) || FAMILY.has(word) || PROFESSIONALS.has(word)) return false
  if (SERVICES.has(word) || PLACES.has(word) || EVERYDAY.has(word) || ORGANISATION_HEADS.has(word) || INTRODUCES.has(word)) return false
  return !/(?:t|en|de|te|ig|ige|lijk|lijke|isch|ische|loos|loze|baar|bare|heid|ing|ed|s|je|erd|zaam|vol|aal|eel|ief|ieve|ing|ly|achtig)$/.test(word)
}

/** Past the words that go on a name: tussenvoegsels, surnames, second names. */
const extend = (c: Context, at: number): number => {
  let end = at + 1
  if (/'s?$/.test(lower(c, at))) return end
  const small = !token(c, at)!.capital
  for (let i = at + 1; i <= at + 6 && i < c.reading.tokens.length && /^(?: |\. ?| ?- ?)$/.test(gap(c.reading, i - 1, i)); i += 1) {
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
const name = (c: Context, at: number): NameWords => ({ start: at, end: extend(c, at) })

/** Index of the name's first own word after optional tussenvoegsels ('van den', 'El') and initials. */
const pastBetween = (c: Context, at: number): number => {
  let i = at
  while (i < at + 5 && (BETWEEN.has(lower(c, i)) || isInitial(c, i)) && beside(c, i + 1)) i += 1
  return i
}
const isInitial = (c: Context, at: number): boolean => {
  const t = token(c, at)
  return t !== undefined && t.capital && t.text.length <= 2 && (t.text.length === 1 || /^(?:Th|Ch|Ph|Ij|IJ|Sj|Tj)$/.test(t.text))
}

/** 'mw. De Vries', 'fam jansen', 'gezin Maessen', 'opa Piet'. */
const afterTitle: Rule = (c, at) => {
  const title = lower(c, at - 1)
  if (!TITLES.has(title) || !/^[ .:]{1,3}$/.test(gap(c.reading, at - 1, at)) || c.free[at]) return null
  const own = pastBetween(c, at)
  if (!token(c, own)) return null
  const listed = SURNAMES.has(bare(lower(c, own))) || isFirst(lower(c, own))
  if (surnameable(c, own) || (token(c, own)!.capital && listed && !c.free[own])) return { start: at, end: extend(c, own) }
  if (token(c, own)!.capital || c.free[own]) return null
  const sure = listed && !COMMON.has(lower(c, own)) && !PERSON_VERBS.has(lower(c, own)) && !EVERYDAY.has(lower(c, own))
  const word = own > at ? SURNAMES.has(bare(lower(c, own))) : sure || (SHORT_TITLES.has(title) && unknownWord(c, own))
  return word ? { start: at, end: extend(c, own) } : null
}

/** 'zoontje Sem', 'moeder (Fatima)', 'zus roos': a relative, then the name. */
const afterKin: Rule = (c, at) => {
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
const personFollows = (c: Context, at: number): boolean =>
  PERSON_VERBS.has(lower(c, at + 1)) || saysAge(c, at) || at === c.reading.tokens.length - 1

/** 'moeder van Mehmet', 'het zusje van Fedde'. */
const ofKin: Rule = (c, at) => {
  if (!['van', 'v', 'vd', 'of', 'from'].includes(lower(c, at - 1)) || !FAMILY.has(lower(c, at - 2)) || !beside(c, at)) return null
  if (nameable(c, at)) return name(c, at)
  const word = bare(lower(c, at))
  return isFirst(word) && !EVERYDAY.has(word) && !COMMON.has(word) && !PLACES.has(word) && !c.free[at] ? name(c, at) : null
}

/** 'heet Sem', 'naam: fedde', 'voornaam is Bo'. */
const introduced: Rule = (c, at) => {
  let before = at - 1
  if (['is', 'was', 'luidt', 'dus', 'hij', 'ze', 'zij', 'heet'].includes(lower(c, before)) && INTRODUCES.has(lower(c, before - 1))) before -= 1
  const word = lower(c, before)
  if (!INTRODUCES.has(word) || c.free[at] || !/^ ?[:=(,"']{0,2} ?$/.test(gap(c.reading, at - 1, at))) return null
  const listed = isFirst(lower(c, at)) && !COMMON.has(bare(lower(c, at))) && !EVERYDAY.has(bare(lower(c, at)))
  if (listed) return name(c, at)
  for (let i = Math.max(0, before - 5); i < before; i += 1)
    if (SERVICES.has(lower(c, i)) || ORGANISATION_HEADS.has(lower(c, i)) || PROFESSIONALS.has(lower(c, i))) return null
  if (token(c, at)!.capital) return nameable(c, at) ? name(c, at) : null
  const strong = /heet|heten|genaamd|voornaam|roepnaam/.test(word) || gap(c.reading, before, before + 1).includes(':')
  return strong && unknownWord(c, at) ? name(c, at) : null
}

/** 'H. Coenen', 'A.B. de Vries', 'J de Vries'. */
const initials: Rule = (c, at) => {
  if (!isInitial(c, at) || c.free[at]) return null
  const own = pastBetween(c, at)
  if (own === at || BETWEEN.has(lower(c, own)) || !surnameable(c, own)) return null
  const dotted = c.reading.text[token(c, at)!.end] === '.'
  const between = BETWEEN.has(lower(c, own - 1))
  return dotted || between || SURNAMES.has(lower(c, own)) ? { start: at, end: extend(c, own) } : null
}

/** 'Wijnen, M.', 'Vries, J. de'. */
const reversed: Rule = (c, at) => {
  if (!surnameable(c, at) || !/^, ?$/.test(gap(c.reading, at, at + 1)) || !isInitial(c, at + 1)) return null
  if (c.reading.text[token(c, at + 1)!.end] !== '.') return null
  let end = at + 2
  while (isInitial(c, end) && gap(c.reading, end - 1, end).length <= 2) end += 1
  return { start: at, end }
}

/** A first name of the list that is nothing else, in any case. */
const sureName: Rule = (c, at) => {
  const t = token(c, at)!
  if (c.free[at] || !isSure(t.lower) || COMMON.has(bare(t.lower))) return null
  if (t.shouted && t.text.length < SIZE_OF_UNKNOWN) return null
  return name(c, at)
}

/** A first name that is a word too: with a capital in mid-sentence, or followed by what is said of a person. */
const wordName: Rule = (c, at) => {
  const t = token(c, at)!
  const word = bare(t.lower)
  if (c.free[at] || !t.capital || t.shouted || !isFirst(word) || BETWEEN.has(word) || PLACES.has(word)) return null
  const everyday = EVERYDAY.has(word) || COMMON.has(word)
  if (!t.first && !everyday) return lower(c, at - 1) === 'de' || lower(c, at - 1) === 'het' ? null : name(c, at)
  const follows = PERSON_VERBS.has(lower(c, at + 1)) && gap(c.reading, at, at + 1) === ' '
  if (everyday) return follows && t.text.length > 2 && !PERSON_VERBS.has(word) ? name(c, at) : null
  return follows || saysAge(c, at) || /'s?$/.test(t.lower) || namedOn(c, at) || pair(c, at) ? name(c, at) : null
}
const namedOn = (c: Context, at: number): boolean =>
  beside(c, at + 1) && token(c, at + 1)?.capital === true && !c.free[at + 1] && SURNAMES.has(lower(c, at + 1))
/** 'Roos en Bo gaan'. */
const pair = (c: Context, at: number): boolean =>
  AND.has(lower(c, at + 1)) && token(c, at + 2)?.capital === true && isFirst(lower(c, at + 2)) && !c.free[at + 2]

/** 'Emmas moeder', 'sems broertje', 'Fedde's zus'. */
const possessive: Rule = (c, at) => {
  const t = token(c, at)!
  if (c.free[at] || !FAMILY.has(lower(c, at + 1)) || !beside(c, at + 1)) return null
  const stem = t.lower.replace(/'?s$/, '')
  if (stem === t.lower) return null
  return isSure(stem) || (t.capital && t.lower.endsWith("'s") && nameable(c, at)) ? { start: at, end: at + 1 } : null
}

/** 'overleg over De Vries', 'Van den Berg belt', a listed surname with a capital. */
const surnameAlone: Rule = (c, at) => {
  const t = token(c, at)!
  if (c.free[at]) return null
  const own = BETWEEN.has(t.lower) ? pastBetween(c, at) : at
  const word = bare(lower(c, own))
  if (c.free[own] || !token(c, own)?.capital || PLACES.has(word) || token(c, own)!.shouted) return null
  if (own > at) return withBetween(c, at, own)
  if (!SURNAMES.has(word) || COMMON.has(word)) return null
  if (!SURNAME_WORDS.has(word)) return name(c, at)
  return !t.first && ABOUT.has(lower(c, at - 1)) ? name(c, at) : null
}
/** 'van der X' is always somebody; 'van X' and 'De X' only when X is a surname. */
const withBetween = (c: Context, at: number, own: number): NameWords | null => {
  const prefix = c.reading.lower.slice(token(c, at)!.start, token(c, own)!.start)
  const clear = /^(?:v(?:an|\.)? ?de[nr]|van '?t|te[nr]|el|al|ait|oulad|ben|ould|v\.?d\.?) $/.test(prefix)
  if (clear && nameable(c, own)) return { start: at, end: extend(c, own) }
  const big = token(c, at)!.capital && !token(c, at)!.first
  if (big && /^(?:van|von|el|la|le|ben|den|ter|ten)\b/.test(prefix) && nameable(c, own)) return { start: at, end: extend(c, own) }
  if (!SURNAMES.has(bare(lower(c, own))) || !/^(?:van|de|den|van de|'t|la|le|da|dos|von) /.test(prefix)) return null
  const listed = !SURNAME_WORDS.has(lower(c, own)) && !COMMON.has(lower(c, own))
  return (big || listed || clear) && !COMMON.has(lower(c, own)) ? { start: at, end: extend(c, own) } : null
}

/** A capital word in no list, followed by what is only said of a person: 'Fedde slaapt', 'dat Fedde, 8,'. */
const unknownName: Rule = (c, at) => {
  const t = token(c, at)!
  if (!nameable(c, at) || t.shouted || t.text.length < SIZE_OF_UNKNOWN || /^\p{L}+-/u.test(t.text)) return null
  const verb = gap(c.reading, at, at + 1) === ' ' ? lower(c, at + 1) : ''
  if (t.first) return (HUMAN_VERBS.has(verb) && likelyName(t.lower) && human(c, at, verb)) || (saysAge(c, at) && likelyName(t.lower)) ? name(c, at) : null
  if (['in', 'uit', 'te', 'wijk', 'the', 'de', 'het', 'een'].includes(lower(c, at - 1))) return null
  const inClause = CLAUSE.has(lower(c, at - 1)) || AND.has(lower(c, at - 1))
  return HUMAN_VERBS.has(verb) || saysAge(c, at) || (inClause && CLAUSE.has(lower(c, at - 1)) && !t.shouted) ? name(c, at) : null
}
// 'is', 'heeft' and the like are said of services too: at the start of a sentence they need 'niet', 'geen' or more.
const VAGUE = words('wil gaat zit kan heeft is moet mag was')
const human = (c: Context, at: number, verb: string): boolean =>
  !VAGUE.has(verb) || ['niet', 'geen', 'bang', 'boos', 'verdrietig', 'vaak', 'erg', 'alleen', 'steeds', 'veel', 'gepest', 'naar', 'thuis'].includes(lower(c, at + 2))
/** At the start of a sentence every word has a capital: endings of ordinary words are no names. */
const likelyName = (word: string): boolean =>
  !/(?:ing|heid|tje|schap|isme|teit|loog|aar|ster|kind|kinderen|vader|moeder|zoon|dochter|jongen|meisje|arts|man|vrouw|eur|ier|ige|ling|ant|ent|ist|der|ouders|team|en|er|den|atie|tie|sie|us|um|ose|itis|ine|ol|pam)$/.test(
    word,
  )

const RULES: readonly Rule[] = [
  afterTitle,
  afterKin,
  ofKin,
  introduced,
  initials,
  reversed,
  possessive,
  sureName,
  wordName,
  surnameAlone,
  unknownName,
]

/** The name that starts at a word, by the first rule that sees one; null: none does. */
export const nameAt = (reading: Reading, free: boolean[], at: number): NameWords | null => {
  const context = { reading, free }
  for (const rule of RULES) {
    const found = rule(context, at)
    if (found) return found
  }
  return null
}
