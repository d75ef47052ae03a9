/**
 * How much a text resembles texts that alarm: the last look, for what no row of the tables says. Each word, word class
 * and beginning of a word has a weight for each kind, learned from written examples (test/safety/texts, npm run weigh);
 * the weights are added up, so that everyone can see what a text was judged on.
 */
import type { Positions } from './pattern.ts'
import { compile } from './pattern.ts'
import { KINDS, type Kind } from './row.ts'
import { denied } from './scope.ts'
import { LANGUAGE } from './table.ts'
import type { Token } from './tokens.ts'

/** Clues with their weights: `none` first, then each kind in the order of KINDS. */
export type Weights = ReadonlyMap<string, readonly number[]>

/** What a text may be: nothing, or a kind. */
export const OUTCOMES = ['none', ...KINDS] as const

export interface Resemblance {
  /** The kind that it resembles most, and others that come near. */
  kinds: Kind[]
  /** Log-odds that it alarms: 0 is as likely as not. */
  score: number
}

const NAMES: ReadonlyMap<number, string> = new Map(
  Object.keys(LANGUAGE.classes).map(name => {
    compile(`@${name}`, LANGUAGE)
    return [LANGUAGE.words.named(`@${name}`).id, name]
  }),
)

/** A beginning of so many letters stands for a longer word and its compounds. */
const BEGINNING = 5

/** Ages by what they say of a child. */
const ageBand = (years: number): string => (years <= 3 ? '#3' : years <= 12 ? '#12' : years <= 17 ? '#17' : '#18')

/** What in a text counts: its words and their beginnings, the classes they are of, ages; denied ones apart. */
export function cluesIn(tokens: Token[], at: Positions): Set<string> {
  const isDenied = tokens.map((_, i) => denied(tokens, { start: i, end: i }))
  const clues = new Set<string>()
  const add = (i: number, clue: string) => clues.add(isDenied[i] ? `!${clue}` : clue)
  for (const [id, places] of at.atoms) {
    const name = NAMES.get(id)
    if (name) for (const i of places) add(i, `@${name}`)
  }
  for (const [i, { word }] of tokens.entries()) {
    if (/^\d+$/.test(word)) clues.add(ageBand(Number(word)))
    else {
      add(i, word)
      if (word.length > BEGINNING) add(i, `${word.slice(0, BEGINNING)}*`)
    }
  }
  return clues
}

/** Another kind this close to the first (as a share of its likelihood) is named too. */
const NEAR = 0.4

/** Adds up the weights of the clues. */
export function resemblance(clues: Iterable<string>, weights: Weights): Resemblance {
  const sums = new Array<number>(OUTCOMES.length).fill(0)
  for (const clue of ['', ...clues])
    for (const [i, weight] of (weights.get(clue) ?? []).entries()) sums[i] = (sums[i] as number) + weight
  const [none = 0, ...kinds] = sums
  const top = Math.max(...kinds)
  const all = kinds.reduce((sum, one) => sum + Math.exp(one - top), 0)
  const near = KINDS.map((kind, i) => ({ kind, share: Math.exp((kinds[i] as number) - top) }))
    .filter(({ share }) => share >= NEAR)
    .sort((a, b) => b.share - a.share)
  return { kinds: near.map(({ kind }) => kind), score: top + Math.log(all) - none }
}
