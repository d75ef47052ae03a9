/**
 * How much a text resembles texts that alarm: the last look, for what no row of the tables says. What its words, their
 * classes, beginnings and letters say together was learned from written examples (test/safety/texts, npm run weigh).
 */
import { addUp, type ClueNetwork, LETTERS } from '../../clue-network.ts'
import { fieldsOf } from './field-words.ts'
import type { Positions } from './pattern.ts'
import { KINDS, type Kind } from './row.ts'
import { denied } from './scope.ts'
import { tables } from './table.ts'
import type { Token } from './tokens.ts'

/** What a text may be: nothing, or a kind. */
export const OUTCOMES = ['none', ...KINDS] as const

export interface Resemblance {
  /** The kind that it resembles most, and others that come near. */
  kinds: Kind[]
  /** Log-odds that it alarms: 0 is as likely as not. */
  score: number
}

/** A beginning of so many letters stands for a longer word and its compounds. */
const BEGINNINGS = [5, 7]
/** Of two neighbours so many letters count, so that their endings make no difference. */
const OF_NEIGHBOURS = 6
/** So many letters in a row. */
const RUN = 4
/** A text is as long as so many words; from five times as many it is long. */
const LENGTH_STEP = 8
const LONGEST = 5

/** Ages by what they say of a child. */
const ageBand = (years: number): string => (years <= 3 ? '#3' : years <= 12 ? '#12' : years <= 17 ? '#17' : '#18')

/**
 * What in a text counts: how long it is, its words and their beginnings, the classes and fields they are of, ages, and
 * neighbours; denied ones apart. "*" marks a beginning, "@" a class, "&" a field, "^" the length, "!" what is denied,
 * "~" four letters in a row.
 */
export function cluesIn(tokens: Token[], at: Positions): string[] {
  const isDenied = tokens.map((_, i) => denied(tokens, { start: i, end: i }))
  const letters = tokens.flatMap(({ word }, i) => runsOf(word, isDenied[i] ? '!' : ''))
  return [...wordClues(tokens, at, isDenied), ...new Set(letters)]
}

/** What compounds, dialect and words with a typing error share with words that are known. */
function runsOf(word: string, sign: string): string[] {
  const whole = `<${word}>`
  const last = Math.max(0, whole.length - RUN)
  return Array.from({ length: last + 1 }, (_, i) => LETTERS + sign + whole.slice(i, i + RUN))
}

function wordClues(tokens: Token[], at: Positions, isDenied: boolean[]): Set<string> {
  const clues = new Set<string>([`^${Math.min(LONGEST, Math.floor(tokens.length / LENGTH_STEP))}`])
  const { classes } = tables()
  for (const [id, places] of at.atoms) {
    const name = classes.get(id)
    if (name) for (const i of places) clues.add(isDenied[i] ? `!@${name}` : `@${name}`)
  }
  const seen = new Set<string>()
  for (const [i, token] of tokens.entries()) {
    const key = isDenied[i] ? `!${token.word}` : token.word
    if (!seen.has(key))
      for (const clue of ofWord(token.word)) clues.add(isDenied[i] && !clue.startsWith('#') ? `!${clue}` : clue)
    seen.add(key)
    const next = tokens[i + 1]
    if (next && next.sentence === token.sentence)
      clues.add(`${token.word.slice(0, OF_NEIGHBOURS)} ${next.word.slice(0, OF_NEIGHBOURS)}`)
  }
  return clues
}

function ofWord(word: string): string[] {
  if (/^\d+$/.test(word)) return [ageBand(Number(word))]
  const beginnings = BEGINNINGS.filter(n => word.length > n).map(n => `${word.slice(0, n)}*`)
  return [word, ...beginnings, ...[...fieldsOf(word)].map(field => `&${field}`)]
}

/** Another kind this close to the first (as a share of its likelihood) is named too. */
const NEAR = 0.3
/** Kinds whose numbers stand on no other card are named from further off. */
const NUMBERS_OF_THEIR_OWN: readonly Kind[] = ['suicide', 'psychosis', 'eating-acute']
const NEAR_OF_THEIR_OWN = 0.15
/** More kinds than these would crowd the card. */
const MOST_NAMED = 3

const LITTLE = new Set(
  'hij ze zij is was wordt werd al nu net pas bijna trouwens inmiddels jaar jr maanden mnd en of als dan nee ja o oh ok oke sorry hoor wel toch nog ook dat die het de een he she it the and what if now already turns turned years old'.split(
    ' ',
  ),
)

/** Ages and little words alone resemble nothing: "hij is al 15" leans on what was asked before. */
export const tellsSomething = (tokens: Token[]): boolean =>
  tokens.some(({ word }) => !LITTLE.has(word) && !/^\d/.test(word))

/** Adds up what the clues say. */
export function resemblance(clues: readonly string[], network: ClueNetwork): Resemblance {
  const sums = new Float64Array(OUTCOMES.length)
  addUp(sums, clues, network)
  const [none = 0, ...kinds] = sums
  const top = Math.max(...kinds)
  const all = kinds.reduce((sum, one) => sum + Math.exp(one - top), 0)
  const near = KINDS.map((kind, i) => ({ kind, share: Math.exp((kinds[i] as number) - top) }))
    .filter(({ kind, share }) => share >= (NUMBERS_OF_THEIR_OWN.includes(kind) ? NEAR_OF_THEIR_OWN : NEAR))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_NAMED)
  return { kinds: near.map(({ kind }) => kind), score: top + Math.log(all) - none }
}
