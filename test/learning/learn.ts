/** Learns what clues say together (src/clue-network.ts), and writes it. */
import { createHash } from 'node:crypto'
import {
  type ClueNetwork,
  counted,
  LETTERS,
  TOWARDS_STEP,
  UNIT_STEP,
  type WrittenNetwork,
} from '../../src/clue-network.ts'
import { type Judge, learnNetwork } from './network.ts'

/** A text: its clues, what is known of the subjects before them, and the subjects that are right. */
export interface Lesson {
  clues: readonly string[]
  head: readonly (readonly [subject: number, weight: number])[]
  wanted: readonly number[]
  /** How much it counts beside another lesson. */
  counts: number
}

export interface Plan {
  subjects: number
  /** So many of the subjects are asked for later; the others are learned beside them for what they teach the units. Absent: all. */
  kept?: number
  /** Networks that began differently err in different places: side by side they are one, to which each adds its share. */
  networks: number
  /** Of each of the networks. */
  units: number
  /** A clue, a run of letters, and two words that stand beside each other, of fewer lessons say nothing. */
  fewest: { clues: number; letters: number; pairs?: number }
  judge: Judge
}

/** What was learned, by clue. */
export interface Learned extends ClueNetwork {
  clues: ReadonlyMap<string, Int8Array>
  towards: Int16Array[]
}

/** What is learned from all lessons together: always the same from the same. */
export function learn(
  lessons: readonly Lesson[],
  { subjects, kept = subjects, networks: many, units, fewest, judge }: Plan,
): Learned {
  const rows = rowsOf(lessons, fewest)
  const ready = lessons.map(({ clues, ...lesson }) => {
    const known = counted(clues, clue => rows.has(clue))
    return { ...lesson, rows: known.map(([clue]) => rows.get(clue) as number), by: known.map(([, by]) => by) }
  })
  const networks = Array.from({ length: many }, (_, i) =>
    learnNetwork(ready, { clues: rows.size, units, subjects }, judge, i + 1),
  )
  const move = (row: number) => networks.flatMap(one => inSteps(part(one.units, row, units), UNIT_STEP, 127))
  const clues = new Map([...rows].map(([clue, row]) => [clue, Int8Array.from(move(row))]))
  const sides = (from: number) =>
    networks.flatMap(({ towards }) =>
      Array.from({ length: units }, (_, unit) =>
        Int16Array.from(inSteps(part(towards, from + unit, subjects).slice(0, kept), TOWARDS_STEP * many, 32_767)),
      ),
    )
  return { clues, units: clue => clues.get(clue), towards: [...sides(0), ...sides(units)] }
}

/** A row for every clue that is seen often enough. */
function rowsOf(lessons: readonly Lesson[], fewest: Plan['fewest']): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { clues } of lessons) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const often = [...seen].filter(([clue, n]) => n >= fewestOf(clue, fewest))
  return new Map(['', ...often.map(([clue]) => clue)].map((clue, row) => [clue, row]))
}

const fewestOf = (clue: string, { clues, letters, pairs = clues }: Plan['fewest']): number =>
  clue.startsWith(LETTERS) ? letters : clue.includes(' ') ? pairs : clues

const part = (list: Float32Array, row: number, wide: number): number[] => [
  ...list.subarray(row * wide, (row + 1) * wide),
]

const inSteps = (list: number[], step: number, most: number): number[] =>
  list.map(number => Math.max(-most, Math.min(most, Math.round(number / step))))

function inText({ clues, towards }: Learned): WrittenNetwork {
  const text = (list: readonly (Int8Array | Int16Array)[]) =>
    Buffer.concat(list.map(({ buffer }) => new Uint8Array(buffer))).toString('base64')
  const sorted = [...clues].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    clues: sorted.map(([clue]) => clue).join('\n'),
    units: text(sorted.map(([, numbers]) => numbers)),
    towards: text(towards),
  }
}

/** Changes when a lesson, the plan or a weight does: learning everything again in a test would take a minute. */
export const sealOf = (
  lessons: readonly Lesson[],
  { judge: _, ...plan }: Plan,
  { clues, units, towards }: WrittenNetwork,
): string =>
  createHash('sha256')
    .update(JSON.stringify([lessons, plan, clues, units, towards]))
    .digest('hex')

/** As it is written, with a seal. */
export function written(lessons: readonly Lesson[], plan: Plan, learned: Learned): string {
  const network = inText(learned)
  return `${JSON.stringify({ seal: sealOf(lessons, plan, network), ...network }, null, 2)}\n`
}
