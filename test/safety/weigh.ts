/**
 * Learns the weights of src/safety/red-flags/resemblance.ts from the written examples in texts/, and says what it is
 * worth on examples that it was not learned from. `npm run weigh` writes the weights, of names too; a test holds them
 * to the examples.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locate } from '../../src/safety/red-flags/pattern.ts'
import { cluesIn, OUTCOMES, resemblance, type Weights } from '../../src/safety/red-flags/resemblance.ts'
import { LANGUAGE } from '../../src/safety/red-flags/table.ts'
import { tokenise } from '../../src/safety/red-flags/tokens.ts'
import { byRows, DISMISSED, RESEMBLES_FROM } from '../../src/safety/red-flags.ts'
import { weighNames } from './weigh-names.ts'

const FOLDER = join(import.meta.dirname, 'texts')
export const WEIGHTS_FILE = join(import.meta.dirname, '../../src/safety/red-flags/weights.json')

export interface Example {
  kind: string
  text: string
  file: string
}

/** One a line: the kind or 'none', a bar, the text. */
export const examples = (): Example[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap(file =>
      readFileSync(join(FOLDER, file), 'utf8')
        .trim()
        .split('\n')
        .map(line => ({ kind: line.slice(0, line.indexOf('|')), text: line.slice(line.indexOf('|') + 1), file })),
    )

const cluesOf = (text: string): Set<string> => {
  const tokens = tokenise(text)
  return cluesIn(tokens, locate(tokens, LANGUAGE))
}

const ROUNDS = 40
const FIRST_STEP = 0.3
/** Pulls weights towards nothing, so that one example does not decide. */
const DECAY = 0.003
/** A clue of fewer examples says nothing. */
const FEWEST = 2
/** Smaller weights are left out. */
const SMALLEST = 0.1

/** Softmax regression, by steps over the examples in a fixed order: the same examples give the same weights. */
export function learn(rows: Example[]): Weights {
  const clues = rows.map(row => ['', ...cluesOf(row.text)])
  const counts = new Map<string, number>()
  for (const clue of clues.flat()) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, n]) => n >= FEWEST).map(([clue]) => [clue, OUTCOMES.map(() => 0)]))
  const known = clues.map(list => list.map(clue => weights.get(clue)).filter(list => list !== undefined))
  const wanted = rows.map(row => OUTCOMES.indexOf(row.kind as (typeof OUTCOMES)[number]))
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round / 10)
    for (let n = 0; n < rows.length; n++) {
      const i = (n * 7919 + round * 31) % rows.length
      move(known[i] ?? [], wanted[i] as number, step)
    }
  }
  return new Map([...weights].map(([clue, list]) => [clue, list.map(rounded)]))
}

const rounded = (weight: number): number => (Math.abs(weight) < SMALLEST ? 0 : Math.round(weight * 100) / 100)

function move(lists: number[][], wanted: number, step: number): void {
  const sums = OUTCOMES.map((_, outcome) => lists.reduce((sum, list) => sum + (list[outcome] as number), 0))
  const top = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - top))
  const total = odds.reduce((sum, one) => sum + one, 0)
  for (let outcome = 0; outcome < OUTCOMES.length; outcome++) {
    const error = (outcome === wanted ? 1 : 0) - (odds[outcome] as number) / total
    for (const list of lists) list[outcome] = (list[outcome] as number) * (1 - step * DECAY) + step * error
  }
}

/** As it is written: each clue with its weights, those of weight alone left out. */
export const written = (weights: Weights): string => {
  const kept = [...weights].filter(([, list]) => list.some(weight => weight !== 0)).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{\n${kept.map(([clue, list]) => `  ${JSON.stringify(clue)}: ${JSON.stringify(list.join(' '))}`).join(',\n')}\n}\n`
}

interface Counts {
  found: number
  right: number
  alarming: number
  false: number
  ordinary: number
}

/** Each file judged with weights learned from all others. */
function heldOut(rows: Example[], from: number): Record<'rows' | 'both', Counts> {
  const empty = (): Counts => ({ found: 0, right: 0, alarming: 0, false: 0, ordinary: 0 })
  const counts = { rows: empty(), both: empty() }
  for (const file of new Set(rows.map(row => row.file))) {
    const weights = learn(rows.filter(row => row.file !== file))
    for (const row of rows.filter(one => one.file === file)) {
      const tables = byRows(row.text)
      const flags = tables.flags.map(flag => flag.kind as string)
      const least = from + (tables.dismissed ? DISMISSED : 0)
      const alike = resemblance(cluesOf(row.text), weights)
      count(counts.rows, row, flags)
      count(counts.both, row, flags.length > 0 || alike.score < least ? flags : alike.kinds)
    }
  }
  return counts
}

function count(counts: Counts, row: Example, kinds: string[]): void {
  if (row.kind === 'none') {
    counts.ordinary++
    if (kinds.length > 0) counts.false++
    return
  }
  counts.alarming++
  if (kinds.length > 0) counts.found++
  if (kinds.includes(row.kind)) counts.right++
}

if (import.meta.main) {
  const rows = examples()
  const weights = learn(rows)
  writeFileSync(WEIGHTS_FILE, written(weights))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`${rows.length} examples, ${weights.size} clues; judged file by file with weights of the other files:`)
  for (const from of [RESEMBLES_FROM - 0.5, RESEMBLES_FROM, RESEMBLES_FROM + 0.5])
    for (const [by, n] of Object.entries(heldOut(rows, from)))
      say(
        `from ${from}, ${by}: found ${n.found} of ${n.alarming}, kind right ${n.right}, false ${n.false} of ${n.ordinary}`,
      )
  weighNames(say)
}
