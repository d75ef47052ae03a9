/**
 * Learns the weights of src/safety/personal-data/whose.ts from the written examples in names/, and says what they are
 * worth on examples that they were not learned from. Part of `npm run weigh`; a test holds the weights to the examples.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { colleaguesOf } from '../../src/safety/personal-data/asked.ts'
import { fold } from '../../src/safety/personal-data/fold.ts'
import { candidateAt } from '../../src/safety/personal-data/names.ts'
import { notPeople } from '../../src/safety/personal-data/not-people.ts'
import { phraseSet } from '../../src/safety/personal-data/phrases.ts'
import { read } from '../../src/safety/personal-data/reading.ts'
import { leastFor, type NameWeights, weigh } from '../../src/safety/personal-data/whose.ts'
import { cluesOf } from '../../src/safety/personal-data/whose-clues.ts'
import { type NameExample, nameExamples } from './name-examples.ts'

export const NAME_WEIGHTS_FILE = join(import.meta.dirname, '../../src/safety/personal-data/whose-weights.json')

/** A word that may be a name: what there is to judge it by, and whether it is one that may not stand. */
export interface Case {
  file: string
  clues: Set<string>
  least: number
  rules: boolean
  isPrivate: boolean
}

const NOBODY = phraseSet([])

export const casesOf = ({ file, text, spans }: NameExample): Case[] => {
  const folded = fold(text)
  const reading = read(folded, NOBODY, colleaguesOf([]), null)
  const context = { reading, free: notPeople(reading) }
  const cases: Case[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    const candidate = candidateAt(context, at)
    if (candidate) {
      const [start, end] = [
        folded.from[reading.tokens[candidate.start]!.start]!,
        folded.to[reading.tokens[candidate.end - 1]!.end - 1]!,
      ]
      const over = spans.filter(span => span.start < end && span.end > start)
      const isPrivate = over.some(span => span.type === 'NAME')
      if (isPrivate || over.length === 0)
        cases.push({
          file,
          clues: cluesOf(reading, context.free, candidate),
          least: leastFor(candidate, context.free[candidate.start]),
          rules: candidate.rule !== 'none' && !candidate.colleague,
          isPrivate,
        })
    }
    at = Math.max(candidate?.end ?? 0, at + 1)
  }
  return cases
}

const ROUNDS = 40
/** From here on the weights are averaged, so that the order of the examples hardly counts. */
const SETTLED = 15
const FIRST_STEP = 0.15
/** A child's name that is missed weighs so much more than a colleague's that is stopped. */
const MISSED = 2
/** Pulls weights towards nothing, so that one example does not decide. */
const DECAY = 0.01
/** A clue of fewer examples says nothing. */
const FEWEST = 2
/** Smaller weights are left out. */
const SMALLEST = 0.1

/** Logistic regression, by steps over the examples in a fixed order: the same examples give the same weights. */
export function learnNames(cases: Case[]): NameWeights {
  const counts = new Map<string, number>([['', FEWEST]])
  for (const { clues } of cases) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, n]) => n >= FEWEST).map(([clue]) => [clue, { weight: 0, sum: 0 }]))
  const known = cases.map(({ clues }) =>
    ['', ...clues].map(clue => weights.get(clue)).filter(held => held !== undefined),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round / 5)
    for (let n = 0; n < cases.length; n++) {
      const i = (n * 7919 + round * 31) % cases.length
      move(known[i] ?? [], cases[i]?.isPrivate ?? false, step)
    }
    if (round >= SETTLED) for (const held of weights.values()) held.sum += held.weight
  }
  const rounds = ROUNDS - SETTLED
  return new Map([...weights].map(([clue, { sum }]) => [clue, Math.round((sum / rounds) * 100) / 100]))
}

function move(held: { weight: number }[], wanted: boolean, step: number): void {
  const sum = held.reduce((total, { weight }) => total + weight, 0)
  const error = (wanted ? MISSED : 1) * ((wanted ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
  for (const one of held) one.weight = one.weight * (1 - step * DECAY) + step * error
}

/** As it is written: each clue with its weight, the smallest left out. */
export const writtenNames = (weights: NameWeights): string => {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{\n${kept.map(([clue, weight]) => `  ${JSON.stringify(clue)}: ${weight}`).join(',\n')}\n}\n`
}

/** Each text also in lower case: many write so. */
const small = (example: NameExample): NameExample => ({ ...example, text: example.text.toLowerCase() })

export const nameCases = (): Case[] =>
  nameExamples().flatMap(example => [...casesOf(example), ...casesOf(small(example))])

/** Writes the weights and says what they are worth. */
export function weighNames(say: (line: string) => void): void {
  const cases = nameCases()
  const weights = learnNames(cases)
  writeFileSync(NAME_WEIGHTS_FILE, writtenNames(weights))
  say(`${cases.length} words that may be names, ${weights.size} clues; each file judged with weights of the others:`)
  for (const file of new Set(cases.map(one => one.file))) {
    const learned = learnNames(cases.filter(one => one.file !== file))
    const own = cases.filter(one => one.file === file)
    const score = (finds: (one: Case) => boolean): string => {
      const hit = own.filter(one => one.isPrivate && finds(one)).length
      const wrong = own.filter(one => !one.isPrivate && finds(one)).length
      return `${hit} found, ${wrong} wrongly`
    }
    const all = own.filter(one => one.isPrivate).length
    const both = score(one => weigh(one.clues, learned) > one.least)
    say(`${file}: of ${all} and ${own.length - all}: rules ${score(one => one.rules)}; weighed ${both}`)
  }
}
