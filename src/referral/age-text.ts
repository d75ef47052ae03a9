import { plain } from '../social-map/text.ts'
import { AMBIGUOUS, NUMBER_WORDS, YEAR_UNITS } from './age-words.ts'

/** A number, a word or a mark of a text about ages. */
export interface Token {
  text: string
  /** null: not a number. */
  value: number | null
  /** Nothing stands between it and the token before it: "v15". */
  glued: boolean
  at: number
}

const MOST_TOKENS = 1500

/** Number words become figures: "zeven", "achtjarige", "vief joar"; words that mean something else only before "jaar". */
function withFigures(text: string): string {
  return text
    .replace(/[a-z]{1,15}jarig(?:e|en)?\b/g, word => {
      const tail = word.indexOf('jarig')
      const n = NUMBER_WORDS.get(word.slice(0, tail))
      return n === undefined ? word : `${n} ${word.slice(tail)}`
    })
    .replace(/[a-z]+/g, (word, at: number) => {
      const n = NUMBER_WORDS.get(word)
      if (n === undefined) return word
      const after = /^[ -]([a-z]+)(?: (oud|old))?/.exec(text.slice(at + word.length, at + word.length + 30))
      const years = YEAR_UNITS.has(after?.[1] ?? '')
      if (word === 'een') return years && after?.[2] ? '1' : word
      return AMBIGUOUS.has(word) && !years && !/(?:van|is|jongen|meisje) $/.test(text.slice(Math.max(0, at - 9), at))
        ? word
        : String(n)
    })
}

const inYears = (years: string, months: string): string => `${Number(years) + Math.min(11, Number(months)) / 12} jaar`

/** One way of writing for all: "2;6", "2jr3mnd", "3½", "twee en half", "bijna 18", "half jaar oud". */
export function ageText(text: string): string {
  return withFigures(plain(text))
    .replace(/([0-9]) ?1\u20442/g, '$1.5')
    .replace(/([0-9]) en (?:een )?half(?:je)?\b/g, '$1.5')
    .replace(/([0-9]) and a half\b/g, '$1.5')
    .replace(/\banderhalf (?:jaar|jr)\b/g, '1.5 jaar')
    .replace(/\banderhalf(?:jarig)?\b/g, '1.5 jaar oud')
    .replace(/\bhalf ?jaar(?:tje)?(?= oud)/g, '6 maanden')
    .replace(/\bhalfjarig(?=[e ])/g, '6 maanden oud')
    .replace(/\b([0-9]{1,2});([0-9]{1,2})\b/g, (_, y, m) => `${inYears(y, m)} oud`)
    .replace(
      /\b([0-9]{1,2}) ?(?:jaar|jr|j|y|years?) ?(?:en |and |, )?([0-9]{1,2}) ?(?:mnd|maanden|maand|m|months?)\b/g,
      (_, y, m) => `${inYears(y, m)} oud`,
    )
    .replace(/\bbijna ([0-9]{1,2})\b/g, (_, n) => String(Number(n) - 1))
    .replace(/([0-9]),([0-9])(?![0-9])(?! ?[,.]?[0-9])/g, '$1.$2')
    .replace(/\u2640/g, ' v ')
    .replace(/\u2642/g, ' m ')
}

/** The text in tokens, at most some thousand. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  let end = -1
  for (const match of text.matchAll(/[0-9]+(?:\.[0-9]+)?|[a-z]+|[^\sa-z0-9]/g)) {
    const number = /^[0-9]/.test(match[0])
    found.push({
      text: match[0],
      value: number ? Number(match[0]) : null,
      glued: match.index === end,
      at: match.index,
    })
    end = match.index + match[0].length
    if (found.length >= MOST_TOKENS) break
  }
  return found
}
