/** Waiting time in weeks from the words of a map, Dutch or English. Of a range the longer end counts: better early than late. */
import { either, firstFit, folded, type Wording } from './wording.ts'

// 'start elk kwartaal' means: at worst a quarter. null: said, but no number of weeks can be told from it.
const PHRASES: Wording<number | null>[] = [
  {
    means: 0,
    says: either(`
      geen | geen wachttijd* | geen wachtlijst* | zonder wachttijd* | geen wachten | direct* | meteen |
      per direct | onmiddellijk | zelfde dag | dezelfde dag | vandaag | binnen 24 uur | binnen een dag |
      binnen een etmaal | nu | dag en nacht | 24 7 | binnen 2 uur | binnen een uur | n v t | nvt |
      niet van toepassing | none | no wait* | no waiting* | immediate* | same day | straight away |
      within 24 hours | walk in | drop in
    `),
    unless: ['geen informatie*', 'geen gegevens*'],
  },
  {
    means: 1,
    says: either(`
      zelfde week | dezelfde week | deze week | enkele dagen | een paar dagen | paar dagen | binnen een week |
      a few days | few days | same week | this week | wekelijks | elke week | weekly
    `),
  },
  { means: 3, says: ['enkele weken', 'een paar weken', 'paar weken', 'a few weeks', 'few weeks', 'several weeks'] },
  { means: 4, says: ['maandelijks', 'elke maand', 'iedere maand', 'monthly', 'every month'] },
  {
    means: 13,
    says: either(`
      elk kwartaal | ieder kwartaal | per kwartaal | kwartaal | vier keer per jaar | 4 keer per jaar |
      enkele maanden | een paar maanden | paar maanden | quarterly | every term | each term | termly |
      a few months | several months
    `),
  },
  {
    means: 26,
    says: either(`
      twee keer per jaar | 2 keer per jaar | tweemaal per jaar | halfjaarlijks | elk half jaar | half jaar |
      voor en najaar | voorjaar en najaar | voor najaar | twice a year | half a year
    `),
  },
  { means: 52, says: ['jaarlijks', 'een keer per jaar', 'elk jaar', 'yearly', 'once a year'] },
  {
    means: null,
    says: either(`
      onbekend | niet bekend | wisselend | wisselt | verschilt* | varieert | afhankelijk* | op aanvraag |
      in overleg | navragen | nader te bepalen | op afspraak | start * | begint * | vakantie* | wachtlijst |
      aanmeldstop | vol | tijdelijk vol | aanmeldingsstop | januari | september | unknown | varies | variable |
      on request | upon request | depends* | by appointment | tbc | contact * | ask* | please * | waiting list |
      n a | na
    `),
  },
]

const NUMBER_WORDS: Record<string, number> = {
  een: 1,
  één: 1,
  anderhalve: 1.5,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  achttien: 18,
  twintig: 20,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  half: 0.5,
}
// Weeks in a unit: five working days make one.
const UNITS: [unit: string[], weeks: number][] = [
  [['uur', 'uren', 'hour', 'hours'], 1 / 168],
  [['werkdag', 'werkdagen', 'workday', 'workdays', 'working'], 1 / 5],
  [['dag', 'dagen', 'day', 'days'], 1 / 7],
  [['week', 'weken', 'wk', 'wkn', 'weeks', 'wks'], 1],
  [['maand', 'maanden', 'mnd', 'month', 'months', 'mths'], 52 / 12],
  [['kwartaal', 'quarter'], 13],
  [['jaar', 'year', 'years'], 52],
]
const WEEKS_OF = new Map(UNITS.flatMap(([units, weeks]) => units.map(unit => [unit, weeks] as const)))
const UP_TO_A_DAY = 1 / 7

const numberOf = (word: string): number | null => {
  if (/^\d{1,3}(?:[.,]\d)?$/.test(word)) return Number(word.replace(',', '.'))
  return NUMBER_WORDS[word] ?? null
}

// '10 dagen', 'twee tot drie maanden', '3 à 4 wkn': the last number before a unit counts.
const counted = (words: string[]): number[] => {
  let last: number | null = null
  const found: number[] = []
  for (const word of words) {
    const weeks = WEEKS_OF.get(word)
    if (weeks !== undefined && last !== null) found.push(last * weeks)
    last = weeks === undefined ? (numberOf(word) ?? (FILLER.has(word) ? last : null)) : null
  }
  return found
}
const FILLER = new Set(['tot', 'a', 'of', 'en', 'to', 'or', 'ca', 'circa', 'max', 'maximaal'])

// A third of a week over is no week: a month is four weeks, ten days are two.
const SLACK = 0.34

/** Whole weeks, rounded up; up to a day is none. */
const wholeWeeks = (weeks: number): number => (weeks <= UP_TO_A_DAY ? 0 : Math.ceil(weeks - SLACK))

// '3-4 weken', '2à3 weken', '4weken': numbers and words apart before they are read.
const wordsOf = (text: string): string[] =>
  folded(text.slice(0, 400).replaceAll(/(\d),(\d)/g, '$1.$2'))
    .replaceAll(/(\d)([a-z])/g, '$1 $2')
    .replaceAll(/([a-z])(\d)/g, '$1 $2')
    .split(' ')

/**
 * Weeks until the first talk. `unit`: what a bare number counts. undefined: the text could not be understood;
 * null: it says that nobody knows.
 */
export const waitOf = (text: string, unit: 'weeks' | 'days' | 'months' = 'weeks'): number | null | undefined => {
  const bare = numberOf(text.trim())
  if (bare !== null) return wholeWeeks(bare * WEEKS_OF.get(unit)!)
  const phrase = firstFit(PHRASES, text)
  if (phrase?.means === 0) return 0
  const found = counted(wordsOf(text))
  return found.length > 0 ? wholeWeeks(Math.max(...found)) : phrase?.means
}

/** What a bare number counts under a label such as 'Wachttijd in dagen'. */
export const unitOf = (label: string): 'weeks' | 'days' | 'months' => {
  const words = new Set(folded(label).split(' '))
  if (words.has('dagen') || words.has('days') || words.has('werkdagen')) return 'days'
  return words.has('maanden') || words.has('months') ? 'months' : 'weeks'
}
