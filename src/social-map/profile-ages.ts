import { agesOfText } from './interpret-age.ts'
import type { Service } from './service.ts'
import { plain } from './text.ts'

/** Years; `to` is the first birthday that is too late. */
export interface Years {
  from: number
  to: number
}

const ANY: Years = { from: 0, to: 130 }

const NUMBERS =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien'.split(
    ' ',
  )
const NUMBER_WORD = new RegExp(`\\b(${NUMBERS.slice(1).join('|')})\\b`, 'g')
const withDigits = (text: string): string => text.replace(NUMBER_WORD, word => String(NUMBERS.indexOf(word) + 1))

/** Stages of life and of school as a map's "for whom" names them, a year wide on both sides; Wpo and Wvo. */
const STAGES: [sign: RegExp, from: number, to: number][] = [
  [/\b(babys?|zuigelingen|dreumes\w*)\b/, 0, 3],
  [/\b(peuters?|peuterspeelza\w*|voorschool\w*)\b/, 1, 5],
  [/\b(kleuters?|onderbouw van de basisschool)\b/, 3, 8],
  [/\b(basisschool\w*|basisscholen|basisonderwijs|primair onderwijs|groep [1-8])\b/, 3, 14],
  [/\b(brugklas\w*|brugpiepers)\b/, 10, 15],
  [
    /\b(\w*college|middelbare scho\w*|voortgezet onderwijs|vmbo|havo|vwo|mavo|tieners?|pubers?|secundair onderwijs)\b/,
    10,
    20,
  ],
  [/\b(mbo|roc|hbo|universiteit|studenten)\b/, 15, 31],
  [/\b(jongvolwassenen?)\b/, 15, 31],
]
const EVERYONE = /\b(alle leeftijden|iedereen|gezinnen met kinderen|alle kinderen|ook)\b/

/** Stages name the age only where the map tells for whom it is; a description also says where one works. */
function stageOf(forWhom: string): Years | null {
  if (EVERYONE.test(forWhom)) return null
  const named = STAGES.filter(([sign]) => sign.test(forWhom))
  if (named.length === 0) return null
  return { from: Math.min(...named.map(row => row[1])), to: Math.max(...named.map(row => row[2])) }
}

function spelledOut(text: string): Years | null {
  const digits = withDigits(text)
  const ages = digits === text ? null : agesOfText(digits)
  return ages && { from: ages.minimumAge ?? ANY.from, to: ages.maximumAge === null ? ANY.to : ages.maximumAge + 1 }
}

const limitOfChild = (text: string): number | null => {
  const young =
    /(?:kind|kinderen|baby|peuter)\s(?:van\s)?(tot en met|tot|onder|jonger dan|t\/m) (?:de )?(\d{1,2}) (jaar|maanden|maand)/.exec(
      text,
    )
  if (young) {
    const limit = Number(young[2]) / (young[3] === 'jaar' ? 1 : 12)
    return young[1] === 'tot en met' || young[1] === 't/m' ? limit + 0.99 : limit
  }
  if (/tweede verjaardag|eerste 1000 dagen|eerste duizend dagen/.test(text)) return 2
  return /jaar na de bevalling|eerste levensjaar|eerste jaar na|kraamperiode|kraamgezin/.test(text) ? 1 : null
}

function adultOf(text: string): Years {
  const grown = /(?:inwoners|volwassenen|mensen|jongeren|iedereen) vanaf (\d{2}) jaar/.exec(text)
  const mother =
    /(?:zwanger|baby|eerste)[^.]{0,60}?(?:(?:tot en met|t\/m|tot) (\d{2}) jaar|(\d{2}) jaar of jonger)/.exec(text)
  return {
    from: grown ? Number(grown[1]) : ANY.from,
    to: mother ? Number(mother[1] ?? mother[2]) + 0.99 : ANY.to,
  }
}

/**
 * Ages that only stand in words: "een kind tot 2 jaar", "van vier tot twaalf jaar", "leerlingen van het Erasmus College",
 * "vanaf 18 jaar", "23 jaar of jonger". The child's years and those of the mother, father or adult who comes.
 */
export function agesInWords(service: Service): { child: Years; adult: Years } {
  const forWhom = plain(service.eligibility ?? '')
  const text = plain([service.name, service.description, service.eligibility].filter(Boolean).join('. '))
  const limit = limitOfChild(text)
  const child = limit !== null ? { from: 0, to: limit } : (spelledOut(forWhom) ?? stageOf(forWhom) ?? ANY)
  return { child: { ...child }, adult: adultOf(text) }
}
