import type { Group } from './digits.ts'
import type { Find } from './kinds.ts'
import type { Reading } from './reading.ts'

// Weights of the eleven test: https://www.rvig.nl (burgerservicenummer), also domain research D4.
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1]
const DIGIT_WORDS: Record<string, string> = {
  nul: '0',
  een: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
}
const LABEL =
  /(?<!\[)\b(?:bsn|burgerservicen\w{0,10}|burger service n\w{0,8}|sofi\w{0,8}|citizen service n\w{0,6}|service number)/g
const LABEL_REACH = 90

/** Does a string of nine digits pass the eleven test? */
export const passesElevenTest = (digits: string): boolean =>
  digits.length === 9 &&
  /[1-9]/.test(digits) &&
  WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 === 0

// After one of these, nine digits belong to a company or a professional.
const OTHER_NUMBER =
  /(?:kvk|rsin|btw|uzi|agb|big|fax|factuur|order|vestiging|ubn|kenmerk)[- ]?(?:n(?:ummer|r|o)?)?[.: -]{0,3}$/

const withoutLabel = (text: string, run: Group[]): Find[] => {
  const finds: Find[] = []
  for (let from = 0; from < run.length; from += 1) {
    const to = window(text, run, from)
    if (to < 0 || OTHER_NUMBER.test(text.slice(Math.max(0, run[from]!.start - 24), run[from]!.start).toLowerCase()))
      continue
    finds.push({ start: run[from]!.start, end: run[to]!.end, type: 'BSN' })
    from = to
  }
  return finds
}

/** Last group of nine digits from a group on, which pass the test; -1: none. A comma with a space makes a list. */
const window = (text: string, run: Group[], from: number): number => {
  let digits = ''
  for (let i = from; i < run.length && digits.length < 9; i += 1) {
    if (i > from && /[,;] /.test(text.slice(run[i - 1]!.end, run[i]!.start))) return -1
    digits += run[i]!.digits
    if (digits.length === 9 && passesElevenTest(digits)) return i
  }
  return -1
}

/** After 'bsn': the first digits of the next stretch that together pass, whatever stands between them. */
const afterLabel = (text: string, from: number): Find | null => {
  const stretch = text.slice(from, from + LABEL_REACH)
  const places: { digit: string; start: number; end: number }[] = []
  for (const match of stretch.matchAll(/\d|\b(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)\b/g))
    places.push({
      digit: DIGIT_WORDS[match[0]] ?? match[0],
      start: from + match.index,
      end: from + match.index + match[0].length,
    })
  for (let i = 0; i + 8 < places.length && i < 4; i += 1) {
    const nine = places.slice(i, i + 9)
    if (passesElevenTest(nine.map(p => p.digit).join('')))
      return { start: nine[0]!.start, end: nine[8]!.end, type: 'BSN' }
  }
  return null
}

/** Nine words for digits in a row. */
const spelled = (reading: Reading): Find[] => {
  const finds: Find[] = []
  let run: { digit: string; start: number; end: number }[] = []
  for (const token of reading.tokens) {
    const digit = DIGIT_WORDS[token.lower]
    run = digit === undefined ? [] : [...run.slice(-8), { digit, start: token.start, end: token.end }]
    if (run.length === 9 && passesElevenTest(run.map(p => p.digit).join('')))
      finds.push({ start: run[0]!.start, end: run[8]!.end, type: 'BSN' })
  }
  return finds
}

/** Citizen service numbers that carry the word: these win from everything else. */
export const labelledBsn = (reading: Reading): Find[] => {
  const text = reading.digits.toLowerCase()
  return [...text.matchAll(LABEL)]
    .map(match => afterLabel(text, match.index + match[0].length))
    .filter(find => find !== null)
}

/** Citizen service numbers without the word: nine digits in whole groups that pass the eleven test. */
export const bareBsn = (reading: Reading): Find[] => {
  const text = reading.digits
  return [...reading.runs.flatMap(run => withoutLabel(text, run)), ...spelled(reading)]
}
