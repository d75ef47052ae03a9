/** Ages from a sentence ('vanaf 7 t/m 15 jaar', '12+', 'under 18'), for maps that keep them in words only. */

export interface Ages {
  minimumAge: number | null
  maximumAge: number | null
}

const YEARS = 'jaar|jarigen|jarige|jr|years?|yrs?|yo'
const MONTHS = 'maanden|maand|mnd|months?|mths'
const UNIT = `(?: ?(${YEARS}|${MONTHS})\\b)?`
const NUMBER = '(\\d{1,3})'
const THROUGH = 'tot en met|t\\/m|tm|through|up to and including|up to'

// Each pattern: what its numbers mean. `needs`: a number alone is only an age when a unit or one of these stands by it.
interface Pattern {
  pattern: RegExp
  read: (match: RegExpExecArray) => Ages | null
}
const isMonths = (unit: string | undefined): boolean => unit !== undefined && /^ma|^mnd|^mon|^mth/.test(unit)
const from = (age: string, unit: string | undefined): number =>
  isMonths(unit) ? Math.floor(Number(age) / 12) : Number(age)
const upTo = (age: string, unit: string | undefined): number =>
  isMonths(unit) ? Math.floor(Number(age) / 12) : Number(age)
const before = (age: string, unit: string | undefined): number =>
  (isMonths(unit) ? Math.ceil(Number(age) / 12) : Number(age)) - 1

const RANGE = new RegExp(
  `(van |vanaf |tussen |tussen de |leeftijd |leeftijd van |ages? |aged |between |from )?\\b${NUMBER}${UNIT} ?(-|${THROUGH}|tot|to|and|en) ?(?:de )?${NUMBER}${UNIT}`,
  'g',
)
const readRange: Pattern['read'] = match => {
  const [, lead, low, lowUnit, link, high, highUnit] = match
  if (!lead && !lowUnit && !highUnit) return null
  if ((link === 'and' || link === 'en') && !/between|tussen/.test(lead ?? '')) return null
  const maximumAge = link === 'tot' ? before(high!, highUnit) : upTo(high!, highUnit)
  return { minimumAge: from(low!, lowUnit ?? highUnit), maximumAge }
}
const MINIMUM = new RegExp(
  `(?:\\b(?:vanaf|minimaal|ouder dan|from age|from the age of|over|aged over|at least)(?: de leeftijd van)? )${NUMBER}${UNIT}`,
  'g',
)
const OLDER = new RegExp(`\\b${NUMBER}${UNIT},? (?:en|of|and|or) (?:ouder|older|over|above|up)\\b`, 'g')
const PLUS = /\b(\d{1,2}) ?(?:\+|plus\b)/g
const MAXIMUM = new RegExp(`\\b(?:${THROUGH}|maximaal) (?:de leeftijd van |the age of |age )?${NUMBER}${UNIT}`, 'g')
const BELOW = new RegExp(
  `\\b(?:tot|onder|onder de|jonger dan|under|younger than|below) (?:de leeftijd van |the age of |age )?${NUMBER}${UNIT}`,
  'g',
)
const YOUNGER = new RegExp(`\\b${NUMBER}${UNIT},? (?:en|of|and|or) (?:jonger|younger|under|below)\\b`, 'g')

const PATTERNS: Pattern[] = [
  { pattern: RANGE, read: readRange },
  { pattern: MINIMUM, read: match => ({ minimumAge: from(match[1]!, match[2]), maximumAge: null }) },
  { pattern: OLDER, read: match => ({ minimumAge: from(match[1]!, match[2]), maximumAge: null }) },
  { pattern: PLUS, read: match => ({ minimumAge: Number(match[1]), maximumAge: null }) },
  { pattern: MAXIMUM, read: match => ({ minimumAge: null, maximumAge: upTo(match[1]!, match[2]) }) },
  { pattern: YOUNGER, read: match => ({ minimumAge: null, maximumAge: upTo(match[1]!, match[2]) }) },
  { pattern: BELOW, read: match => ({ minimumAge: null, maximumAge: before(match[1]!, match[2]) }) },
]

// 'moeders tot en met 24 jaar' is not the age of a child; 'ouders met een kind tot 2 jaar' is.
const ADULT =
  /\b(?:zwanger|aanstaande|moeders?|vaders?|ouders|een ouder|opvoeders?|inwoners|bewoners|volwassenen|pregnan|mothers?|fathers?|parents?|residents?|adults?|wekelijks|weken|uur)/
const CHILD =
  /\b(?:kind|kinderen|baby|babys|baby's|peuters?|kleuters?|jongeren?|tieners?|zoon|dochter|jeugd|leerling|leerlingen|child|children|young people|teenagers?|infants?|toddlers?|pupils?)\b/
const OTHER_THAN_AGE =
  /\b(?:eerste kind|first child|groep \d|groepen \d|klas \d|\d+ (?:weken|week|uur|uren|minuten|keer|gesprekken|weeks?|hours?|sessions?|euro))[^,]{0,20}/g

const clean = (text: string): string =>
  text.slice(0, 2000).toLowerCase().replaceAll(/[–—]/g, '-').replaceAll(/\s+/g, ' ')
const isAboutChild = (clause: string): boolean => !ADULT.test(clause) || CHILD.test(clause)

const found = (clause: string): Ages[] => {
  let rest = clause
  return PATTERNS.flatMap(({ pattern, read }) => {
    const ages: Ages[] = []
    rest = rest.replaceAll(pattern, (...args) => {
      const match = args.slice(0, -2) as unknown as RegExpExecArray
      const age = read(match)
      if (age) ages.push(age)
      return age ? ' ' : match[0]
    })
    return ages
  })
}
const OLDEST = 120
const widest = (ages: Ages[]): Ages => {
  const low = ages.map(it => it.minimumAge).filter(age => age !== null)
  const high = ages.map(it => it.maximumAge).filter(age => age !== null)
  return {
    minimumAge: low.length > 0 ? Math.min(...low) : null,
    maximumAge: high.length > 0 ? Math.max(...high) : null,
  }
}

/** The ages of the children that a text is about, in whole years, both ends included; null: it names none. */
export const agesOfText = (text: string | undefined): Ages | null => {
  const clauses = clean(text ?? '')
    .split(/[.;](?=\s|$)/)
    .map(clause => clause.replaceAll(OTHER_THAN_AGE, ' '))
  const ages = widest(clauses.filter(isAboutChild).flatMap(found))
  const { minimumAge, maximumAge } = ages
  if (minimumAge === null && maximumAge === null) return null
  return (minimumAge ?? 0) > (maximumAge ?? OLDEST) || (maximumAge ?? 0) > OLDEST ? null : ages
}
