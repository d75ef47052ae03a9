import { ageText, type Token, tokensOf } from './age-text.ts'
import {
  ADULTS,
  AGE_WORDS,
  BABY_DURATION_AFTER,
  BECOMES,
  BETWEEN_COUNT,
  COUNTING,
  DURATION_AFTER,
  DURATION_BEFORE,
  IS_WORDS,
  MONTH_UNITS,
  OTHER_BEFORE,
  OTHER_UNITS,
  PERSONS,
  ROUGHLY,
  SCORES,
  SECONDARY,
  SEX,
  SIBLINGS,
  STAGES,
  WEEK_UNITS,
  YEAR_UNITS,
} from './age-words.ts'

/** Ages in a text, years. */
export interface Ages {
  child: { from: number; to: number } | null
  adult: number | null
}

/** Oldest age that is still youth care (Jeugdwet 1.1 with extended help: 23; young adults' services run to 27). */
const YOUNG = 27
/** No mother or father is younger. */
const YOUNGEST_PARENT = 14
const OLDEST = 110
/** A number without any sign that it is an age counts only up to here. */
const PLAUSIBLE = 23

interface Found {
  from: number
  to: number
  /** Place of the number among the tokens. */
  at: number
  adult: boolean
  sibling: boolean
  /** How sure a notation is: "8 jr" more than a bare "8". */
  sure: number
}

/**
 * Ages of the child and of the parent in a text, in every notation that practices use: "8jr", "v 15", "m13", "groep 5",
 * "2,5", "2;6", "2 en half", "brugklas", "6 wkn", "bijna 18". Durations ("al 3 jaar"), scores, times and weeks of pregnancy
 * are no ages. Linear in the length of the text.
 */
export function readAges(text: string): Ages {
  const tokens = tokensOf(ageText(text.slice(0, 4000)))
  const found = tokens.flatMap((token, i) => (token.value === null ? [] : (ageAt(tokens, i) ?? [])))
  const adults = found.filter(age => age.adult).sort((a, b) => b.sure - a.sure)
  const young = found.filter(age => !age.adult)
  return { child: childAge(tokens, young), adult: adults[0]?.from ?? null }
}

function childAge(tokens: Token[], found: Found[]): Ages['child'] {
  const own = found.filter(age => !age.sibling)
  const candidates = own.length > 0 ? own : found
  const best = Math.max(0, ...candidates.map(age => age.sure))
  const first = candidates.find(age => age.sure === best)
  if (!first) return stageOf(tokens)
  const meant = [first, ...candidates.filter(age => age !== first && together(tokens, first, age))]
  return { from: Math.min(...meant.map(age => age.from)), to: Math.max(...meant.map(age => age.to)) }
}

function stageOf(tokens: Token[]): Ages['child'] {
  const fits = (said: string) =>
    tokens.some(({ text }) => (said.endsWith('*') ? text.startsWith(said.slice(0, -1)) : text === said))
  const stage = stages.find(({ words }) => words.some(fits))
  return stage ? { from: stage.from, to: stage.to } : null
}
const stages = STAGES.map(([words, from, to]) => ({ words: words.split(' '), from, to }))

const LINKS = new Set(['en', '&', '+', 'of', 'and', 'or', 'a', 'tot', '-', '/', 'tm'])
/** Words that may stand between two ages that belong together: "zoon (11) en dochter (8)", "8 jr en 10 jr". */
const between = ({ text }: Token): boolean =>
  LINKS.has(text) ||
  /^[(),]$/.test(text) ||
  YEAR_UNITS.has(text) ||
  PERSONS.has(text) ||
  /^(?:een|van|haar|zijn|jongste|oudste|oud)$/.test(text)

/** "Kinderen van 6 en 9", "(2, 5 en 8)", "16 17", "zoon 11 en dochter 8": both are meant. */
function together(tokens: Token[], first: Found, other: Found): boolean {
  const [low, high] = first.at < other.at ? [first.at, other.at] : [other.at, first.at]
  const middle = tokens.slice(low + 1, high)
  if (middle.length === 0) return true
  if (middle.length > 12) return false
  const rest = middle.filter(token => token.value === null)
  if (!rest.every(between)) return false
  if (rest.some(({ text }) => LINKS.has(text)) || rest.some(({ text }) => /^(?:jongste|oudste)$/.test(text)))
    return true
  // "(2, 5 en 8)": the comma joins only in a row that ends in "en"
  return tokens.slice(high + 1, high + 3).some(({ text }) => text === 'en' || text === '&')
}

const word = (tokens: Token[], i: number): string => tokens[i]?.text ?? ''

/** "Wordt in mei 4", "turns 18". */
const becomes = (tokens: Token[], i: number): boolean => [1, 2, 3, 4].some(n => BECOMES.has(word(tokens, i - n)))

/** Where the words before a number start: past "van", "is", "(", "een", "ongeveer". */
function before(tokens: Token[], i: number): number {
  let at = i - 1
  while (
    at >= 0 &&
    i - at <= 4 &&
    (/^(?:van|v|is|was|een|[(:,-])$/.test(word(tokens, at)) || ROUGHLY.has(word(tokens, at)))
  )
    at--
  return at
}

function ageAt(tokens: Token[], i: number): Found | null {
  const value = tokens[i]?.value ?? 0
  if (value > OLDEST || partOfNumber(tokens, i)) return null
  const school = schoolYear(tokens, i, value)
  if (school !== undefined) return school
  const unit = unitAt(tokens, i)
  const next = word(tokens, unit)
  if (MONTH_UNITS.has(next) || WEEK_UNITS.has(next)) return babyAge(tokens, i, unit, value)
  const sure = YEAR_UNITS.has(next) ? inYears(tokens, i, unit) : bare(tokens, i, value)
  if (sure === 0) return null
  const becoming = becomes(tokens, i) && value > 1
  const range =
    word(tokens, i + 1) === '+' && tokens[i + 2]?.value == null ? { from: value, to: value < 18 ? 17.99 : 24.99 } : null
  return {
    ...(range ?? { from: becoming ? value - 1 : value, to: value }),
    at: i,
    adult: isAdult(tokens, i, unit, value),
    sibling: isSibling(tokens, i),
    sure,
  }
}

/** The place of the unit: right after the number, or after a hyphen. */
const unitAt = (tokens: Token[], i: number): number =>
  word(tokens, i + 1) === '-' && tokens[i + 2]?.value === null ? i + 2 : i + 1

/** Telephone numbers, dates, times and codes. */
function partOfNumber(tokens: Token[], i: number): boolean {
  const own = word(tokens, i)
  const [previous, next] = [word(tokens, i - 1), word(tokens, i + 1)]
  if (/^0[0-9]/.test(own) || (own.length > 2 && !own.includes('.'))) return true
  if (/\.[0-9]{2}$/.test(own) && !YEAR_UNITS.has(next)) return true
  if (
    tokens[i]?.glued &&
    /^[a-z]+$/.test(previous) &&
    !SEX.has(previous) &&
    !/^(?:groep|gr|klas|van|g|v|jongen|meisje|lft)$/.test(previous)
  )
    return true
  if (tokens[i]?.glued && /^[:/.-]$/.test(previous) && tokens[i - 1]?.glued && tokens[i - 2]?.value != null)
    return !/^[-/]$/.test(previous) || (tokens[i - 2]?.value ?? 0) > YOUNG
  // "mbo-2"
  if (previous === '-' && tokens[i]?.glued && tokens[i - 1]?.glued && /^[a-z]{3,}$/.test(word(tokens, i - 2)))
    return !/^(?:groep|klas|lft)$/.test(word(tokens, i - 2))
  return next === ':' && tokens[i + 1]?.glued === true && tokens[i + 2]?.glued === true && tokens[i + 2]?.value != null
}

const found = (from: number, to: number, at: number): Found => ({ from, to, at, adult: false, sibling: false, sure: 1 })

/** "Groep 5", "gr. 4", "klas 3", "2e klas", "3 havo"; null: an ordinal of something else; undefined: no school. */
function schoolYear(tokens: Token[], i: number, value: number): Found | null | undefined {
  const back = /^[.:]$/.test(word(tokens, i - 1)) ? i - 2 : i - 1
  const previous = word(tokens, back)
  const ordinal = tokens[i + 1]?.glued === true && /^(?:e|de|ste|th|nd|rd|st)$/.test(word(tokens, i + 1))
  const next = word(tokens, i + (ordinal ? 2 : 1))
  // "sinds groep 3": that was then
  if (DURATION_BEFORE.has(word(tokens, back - 1)) && /^(?:groep|klas)$/.test(previous)) return null
  if (/^(?:groep|gr|groepen)$/.test(previous))
    return value >= 1 && value <= 8 ? found(value + 3, value + 4.99, i) : null
  if (previous === 'klas' || (SECONDARY.has(previous) && back === i - 1 && value <= 6 && !YEAR_UNITS.has(next)))
    return value <= 6 ? found(value + 11, value + 12.99, i) : null
  if (SECONDARY.has(next) && value >= 1 && value <= 6) return found(value + 11, value + 12.99, i)
  if (!ordinal) return undefined
  return next === 'verjaardag' || next === 'birthday' ? { ...found(value, value, i), sure: 2 } : null
}

/** "Al 3 jaar", "2 jaar geleden" last; "8 jaar", "8 jarige", "sinds kort 8 jaar oud" are ages. */
function inYears(tokens: Token[], i: number, unit: number): number {
  const after = word(tokens, unit + 1)
  if (/^(?:oud|old|oude|young)$/.test(after) || /jari/.test(word(tokens, unit))) return 3
  if (DURATION_AFTER.has(after) || (after === 'uit' && word(tokens, unit + 2) === 'elkaar')) return 0
  if ((after === 'niet' && word(tokens, unit + 2) === 'naar') || after === 'na') return 0
  // "zes jaar in hetzelfde pleeggezin"
  if (after === 'in' && /^(?:hetzelfde|dezelfde|behandeling|zorg|therapie)$/.test(word(tokens, unit + 2))) return 0
  // "derde depressie in vier jaar"
  if (/^(?:in|elke|om)$/.test(word(tokens, i - 1))) return 0
  const previous = before(tokens, i)
  if (PERSONS.has(word(tokens, previous)) || word(tokens, i - 1) === 'van') return 3
  const start = ROUGHLY.has(word(tokens, i - 1)) ? i - 2 : i - 1
  // less sure than "jongen (7)": "vader is er twee jaar" may be how long
  return DURATION_BEFORE.has(word(tokens, start)) || DURATION_BEFORE.has(word(tokens, i - 1)) ? 0 : 2.45
}

/** Weeks and months are an age with "oud", after a baby or a child, or alone. */
function babyAge(tokens: Token[], i: number, unit: number, value: number): Found | null {
  const [previous, after] = [word(tokens, i - 1), word(tokens, unit + 1)]
  const earlier = tokens.slice(Math.max(0, i - 5), i).map(token => token.text)
  const old = /^(?:oud|oude|old|pp)$/.test(after)
  if (!old && (DURATION_BEFORE.has(previous) || DURATION_AFTER.has(after) || BABY_DURATION_AFTER.has(after)))
    return null
  if (
    earlier.some(text => /^(?:zwanger|pregnant|zw|am|g1p0)/.test(text)) ||
    /^(?:zwanger|pregnant|postpartum|post)$/.test(after)
  )
    return null
  const child = earlier.some(text => PERSONS.has(text) || /^(?:kleintje|kleine|tweeling)$/.test(text))
  // "is met 17 mnd nog niet gaan lopen": so old the child is
  const reached = (previous === 'met' || previous === 'op') && /^(?:nog|kan|loopt|zit|kruipt|praat|al)$/.test(after)
  const alone =
    (i === 0 || /^[,:;.(]$/.test(previous) || previous === 'van' || previous === 'at') &&
    (unit + 1 >= tokens.length || /^[,.;:)]$/.test(after))
  if (!old && !child && !alone && !reached) return null
  const years = value / (WEEK_UNITS.has(word(tokens, unit)) ? 52 : 12)
  return {
    from: years,
    to: years,
    at: i,
    adult: false,
    sibling: isSibling(tokens, i) && !earlier.includes('baby'),
    sure: 3,
  }
}

/** "Meneer van achttien ouders gescheiden", as it is dictated: nobody has so many children. */
const isToldAge = (tokens: Token[], i: number, value: number): boolean =>
  word(tokens, i - 1) === 'van' && value >= YOUNGEST_PARENT && ADULTS.has(word(tokens, i - 2))

/** How sure a number without a unit is an age, 0: not. */
function bare(tokens: Token[], i: number, value: number): number {
  const [previous, next] = [word(tokens, i - 1), word(tokens, i + 1)]
  const sexAfter = SEX.has(next) && (tokens[i + 1]?.glued || !/^[a-z]/.test(word(tokens, i + 2)) || next !== 'd')
  if (sexAfter) return 2.5
  if (/^(?:jongen|meisje|boy|girl|jongetje|meid)$/.test(next)) return 2.5
  const counted = BETWEEN_COUNT.has(next) ? word(tokens, i + 2) : next
  if ((OTHER_UNITS.has(counted) && !isToldAge(tokens, i, value)) || next === '%' || previous === '€') return 0
  if (SEX.has(previous) || (/^[/.]$/.test(previous) && SEX.has(word(tokens, i - 2))))
    return /[df]/.test(previous) && tokens[i]?.glued ? 1 : 2.5
  const cue = before(tokens, i)
  if (SCORES.has(word(tokens, cue))) return 0
  if (PERSONS.has(word(tokens, cue))) return 2.5
  if (ADULTS.has(word(tokens, cue)) || SIBLINGS.has(word(tokens, cue))) return 2.4
  if (becomes(tokens, i)) return 2.4
  if (OTHER_BEFORE.has(previous) && !ROUGHLY.has(previous)) return 0
  return loose(tokens, i, value)
}

function loose(tokens: Token[], i: number, value: number): number {
  const [previous, next] = [word(tokens, i - 1), word(tokens, i + 1)]
  const last = i === tokens.length - 1
  if (value === 0) return 0
  // "als ze al 20 is", "is al 15"; "slaapt tot twaalf"
  if (previous === 'al' && /^(?:is|was|wordt)$/.test(next) && !/^[a-z]/.test(word(tokens, i + 2))) return 2.4
  if (previous === 'al' && IS_WORDS.has(word(tokens, i - 2)) && (last || /^[,;:).?!]$/.test(next))) return 2.4
  if (/^(?:tot|till|until)$/.test(previous) && tokens[i - 2]?.value == null) return 0
  if (AGE_WORDS.has(previous) || (AGE_WORDS.has(word(tokens, i - 2)) && previous === ':')) return 2.4
  if (previous === 'of' && /^(?:jaar|jr)$/.test(word(tokens, i - 2))) return 2.4
  if (previous === 'van' || /^(?:rond|tussen)$/.test(word(tokens, before(tokens, i) + 1))) return 2
  if (IS_WORDS.has(previous) || (/^(?:de|ongeveer|circa)$/.test(previous) && word(tokens, i - 2) === 'rond')) return 1.8
  const opens = i === 0 || /^[,;:(.?!-]$/.test(previous)
  // "24, autisme?", "depressie, 24, ...": what stands by itself is the age
  if (value > (opens && /^[,;:.?]$/.test(next) ? YOUNG : PLAUSIBLE) && !/^[()]$/.test(next)) return 0
  if (opens && (last || /^[,;:).?!+]$/.test(next))) return 1.5
  if (last || next === '+') return 1.2
  if (LINKS.has(next) && tokens[i + 2]?.value != null && (opens || /^(?:kinderen|tussen)$/.test(previous))) return 1.2
  if (LINKS.has(previous) && tokens[i - 2]?.value != null) return 1.1
  if (tokens[i - 1]?.value != null || tokens[i + 1]?.value != null) return 1.1
  if (opens) return 1.1
  // "mjd 12 angst": between words, when what follows is not a number of things
  return DURATION_BEFORE.has(previous) || COUNTING.has(previous) || /en$/.test(next) ? 0 : 0.6
}

/** Whose age it is: over 27 always an adult's; younger only right after "moeder" and its like. */
function isAdult(tokens: Token[], i: number, unit: number, value: number): boolean {
  if (value > YOUNG) return true
  if (value < YOUNGEST_PARENT) return false
  if (/jari/.test(word(tokens, unit)) && word(tokens, i - 1) !== ',') return false
  return (
    ADULTS.has(word(tokens, before(tokens, i))) &&
    !/^(?:man|vrouw|mevrouw|meneer|mw|dhr|mevr|vriend)$/.test(word(tokens, before(tokens, i)))
  )
}

/** "Broertje van 3", "zus (12)": of another child, unless it is the only one. */
function isSibling(tokens: Token[], i: number): boolean {
  const at = before(tokens, i)
  return SIBLINGS.has(word(tokens, at)) && word(tokens, i - 1) !== ':'
}
