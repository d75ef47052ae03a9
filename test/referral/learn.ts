/** Learns what clues say together (src/social-map/clue-network.ts), and writes it. */
import { createHash } from 'node:crypto'
import {
  type ClueNetwork,
  counted,
  TOWARDS_STEP,
  UNIT_STEP,
  type WrittenNetwork,
} from '../../src/social-map/clue-network.ts'
import { LETTERS } from '../../src/social-map/letters.ts'
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
  units: number
  /** A clue, and a run of letters, of fewer lessons says nothing. */
  fewest: { clues: number; letters: number }
  judge: Judge
}

/** What was learned, by clue. */
export interface Learned extends ClueNetwork {
  clues: ReadonlyMap<string, Int8Array>
  towards: Int16Array[]
}

/** What is learned from all lessons together: always the same from the same. */
export function learn(lessons: readonly Lesson[], { subjects, units, fewest, judge }: Plan): Learned {
  const rows = rowsOf(lessons, fewest)
  const network = learnNetwork(
    lessons.map(({ clues, ...lesson }) => {
      const known = counted(clues, clue => rows.has(clue))
      return { ...lesson, rows: known.map(([clue]) => rows.get(clue) as number), by: known.map(([, by]) => by) }
    }),
    { clues: rows.size, units, subjects },
    judge,
  )
  const clues = new Map(
    [...rows].map(([clue, row]) => [clue, Int8Array.from(inSteps(part(network.units, row, units), UNIT_STEP, 127))]),
  )
  return {
    clues,
    units: clue => clues.get(clue),
    towards: Array.from({ length: units * 2 }, (_, side) =>
      Int16Array.from(inSteps(part(network.towards, side, subjects), TOWARDS_STEP, 32_767)),
    ),
  }
}

/** A row for every clue that is seen often enough. */
function rowsOf(lessons: readonly Lesson[], fewest: Plan['fewest']): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { clues } of lessons) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const often = [...seen].filter(([clue, n]) => n >= (clue.startsWith(LETTERS) ? fewest.letters : fewest.clues))
  return new Map(['', ...often.map(([clue]) => clue)].map((clue, row) => [clue, row]))
}

const part = (list: Float32Array, row: number, wide: number): number[] => [
  ...list.subarray(row * wide, (row + 1) * wide),
]

const inSteps = (list: number[], step: number, most: number): number[] =>
  list.map(number => Math.max(-most, Math.min(most, Math.round(number / step))))

function inText({ clues, towards }: Learned): WrittenNetwork {
  const text = (numbers: Int8Array | Int16Array) => Buffer.from(numbers.buffer).toString('base64')
  const sorted = [...clues].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    units: Object.fromEntries(sorted.map(([clue, numbers]) => [clue, text(numbers)])),
    towards: towards.map(text),
  }
}

/** Changes when a lesson or a weight does: learning everything again in a test would take a minute. */
export const sealOf = (lessons: readonly Lesson[], { units, towards }: WrittenNetwork): string =>
  createHash('sha256')
    .update(JSON.stringify([lessons, units, towards]))
    .digest('hex')

/** As it is written, with a seal. */
export function written(lessons: readonly Lesson[], learned: Learned): string {
  const { units, towards } = inText(learned)
  const lines = Object.entries(units).map(entry => `    ${entry.map(one => JSON.stringify(one)).join(': ')}`)
  const sides = towards.map(side => `    ${JSON.stringify(side)}`)
  const seal = sealOf(lessons, { units, towards })
  return `{\n  "seal": "${seal}",\n  "units": {\n${lines.join(',\n')}\n  },\n  "towards": [\n${sides.join(',\n')}\n  ]\n}\n`
}
