/**
 * Learns a small network from lessons: how far each clue moves each of some units, and where each unit points, above zero
 * and below. The same lessons in the same order give the same weights, to the last digit.
 */

/** A lesson: its clues (rows, each with how much it counts), what is known of the subjects before, and what is wanted. */
export interface Lesson {
  rows: readonly number[]
  by: readonly number[]
  head: readonly (readonly [subject: number, weight: number])[]
  /** Subjects that are right. */
  wanted: readonly number[]
  /** How much it counts beside another lesson. */
  counts: number
}

export interface Shape {
  clues: number
  units: number
  subjects: number
}

/** What was learned: a row of units for each clue; a row of subjects for each unit above zero, then for each below. */
export interface Network {
  units: Float32Array
  towards: Float32Array
}

const ROUNDS = 12
/** Lessons that are looked at before the weights move. */
const AT_ONCE = 128
/** How far weights move (Adam), at first; a tenth of it in the last round. */
const STEP = 0.006
/** Clues that are left out at random in each look, so that no clue decides alone; so are units. */
const CLUES_LEFT_OUT = 0.4
const UNITS_LEFT_OUT = 0.2
/** The spread of what weights begin with. */
const SPREAD = 0.35

/** How far each subject's sum is off, given what is wanted. */
export type Judge = (sums: Float64Array, wanted: readonly number[]) => void

/** @param seed where chance begins: another one gives a network that errs elsewhere */
export function learnNetwork(
  lessons: readonly Lesson[],
  { clues, units, subjects }: Shape,
  judge: Judge,
  seed: number,
): Network {
  const chance = chances(seed)
  const first = () => (chance() - 0.5) * SPREAD
  const moves = new Weights(clues, units, first)
  const towards = new Weights(units * 2, subjects, first)
  const sums = new Float64Array(subjects)
  const levels = new Float64Array(units)
  const back = new Float64Array(units)
  const sideOf = (unit: number) => (levels[unit]! > 0 ? unit : units + unit)

  /** Looks at one lesson, and notes how each weight should move. */
  function look({ rows, by, head, wanted, counts }: Lesson, share: number): void {
    const kept = rows.flatMap((row, n) =>
      chance() < CLUES_LEFT_OUT ? [] : [[row, by[n]! / (1 - CLUES_LEFT_OUT)] as const],
    )
    sums.fill(0)
    levels.fill(0)
    for (const [i, weight] of head) sums[i]! += weight
    for (const [row, each] of kept) moves.addTo(levels, row, each)
    for (let u = 0; u < units; u++) {
      levels[u] = chance() < UNITS_LEFT_OUT ? 0 : levels[u]! / (1 - UNITS_LEFT_OUT)
      if (levels[u] !== 0) towards.addTo(sums, sideOf(u), levels[u]!)
    }
    judge(sums, wanted)
    for (let i = 0; i < subjects; i++) sums[i]! *= counts * share
    back.fill(0)
    for (let u = 0; u < units; u++) {
      if (levels[u] === 0) continue
      back[u] = towards.along(sums, sideOf(u)) / (1 - UNITS_LEFT_OUT)
      towards.note(sums, sideOf(u), levels[u]!)
    }
    for (const [row, each] of kept) moves.note(back, row, each)
  }

  const order = lessons.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, chance)
    const step = STEP * (1 - (0.9 * round) / ROUNDS)
    for (let from = 0; from < order.length; from += AT_ONCE) {
      const part = order.slice(from, from + AT_ONCE)
      for (const i of part) look(lessons[i]!, 1 / part.length)
      moves.move(step)
      towards.move(step)
    }
  }
  return { units: moves.values, towards: towards.values }
}

/** One of the subjects is right (or several share it): what each is too much is its share less what is wanted of it. */
export const oneOf: Judge = (sums, wanted) => {
  let top = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > top) top = sum
  let all = 0
  for (let i = 0; i < sums.length; i++) all += sums[i] = Math.exp(sums[i]! - top)
  for (let i = 0; i < sums.length; i++) sums[i]! /= all
  for (const i of wanted) sums[i]! -= 1 / wanted.length
}

/** Each subject is right or not by itself; one that is right counts for so many that are not. */
export const eachOf =
  (rightCounts: number): Judge =>
  (sums, wanted) => {
    for (let i = 0; i < sums.length; i++) sums[i] = 1 / (1 + Math.exp(-sums[i]!))
    for (const i of wanted) sums[i] = rightCounts * (sums[i]! - 1)
  }

/** Which of the first subjects, and which of the others: two questions of one text. One that has no answer teaches nothing. */
export const besides =
  (first: number): Judge =>
  (sums, wanted) => {
    const parts = [
      [sums.subarray(0, first), wanted.filter(i => i < first)],
      [sums.subarray(first), wanted.filter(i => i >= first).map(i => i - first)],
    ] as const
    for (const [part, right] of parts) {
      if (right.length > 0) oneOf(part, right)
      else part.fill(0)
    }
  }

/** Rows of weights that move by Adam; only rows that were noted move. */
class Weights {
  readonly values: Float32Array
  readonly #wide: number
  readonly #mean: Float32Array
  readonly #square: Float32Array
  readonly #noted: Float32Array
  readonly #rows = new Set<number>()
  #times = 0

  constructor(rows: number, wide: number, first = () => 0) {
    this.values = Float32Array.from({ length: rows * wide }, first)
    this.#wide = wide
    this.#mean = new Float32Array(rows * wide)
    this.#square = new Float32Array(rows * wide)
    this.#noted = new Float32Array(rows * wide)
  }

  addTo(sums: Float64Array, row: number, by: number): void {
    const at = row * this.#wide
    const { values } = this
    for (let i = 0; i < sums.length; i++) sums[i]! += by * values[at + i]!
  }

  along(errors: Float64Array, row: number): number {
    const at = row * this.#wide
    let sum = 0
    for (let i = 0; i < errors.length; i++) sum += errors[i]! * this.values[at + i]!
    return sum
  }

  note(errors: Float64Array, row: number, by: number): void {
    const at = row * this.#wide
    const noted = this.#noted
    this.#rows.add(row)
    for (let i = 0; i < errors.length; i++) noted[at + i]! += by * errors[i]!
  }

  move(step: number): void {
    this.#times++
    const by = (step * Math.sqrt(1 - 0.999 ** this.#times)) / (1 - 0.9 ** this.#times)
    const [values, mean, square, noted, wide] = [this.values, this.#mean, this.#square, this.#noted, this.#wide]
    for (const row of this.#rows)
      for (let i = row * wide; i < (row + 1) * wide; i++) {
        const slope = noted[i]!
        mean[i] = 0.9 * mean[i]! + 0.1 * slope
        square[i] = 0.999 * square[i]! + 0.001 * slope * slope
        values[i]! -= (by * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8)
        noted[i] = 0
      }
    this.#rows.clear()
  }
}

function shuffle(list: number[], chance: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
