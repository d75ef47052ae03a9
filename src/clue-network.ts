/**
 * What the clues in a text say together. Each clue moves some dozens of units up or down, and each unit, as far as it is
 * above or below zero, adds to what is asked about; so that 'hond' beside 'beet' says other things than 'hond' beside
 * 'uitlaten'. Learned from written examples (test/learning/learn.ts).
 */
import { packedRows } from './packed.ts'

/** Marks a clue of letters. */
export const LETTERS = '~'

/** What was learned, in whole steps. */
export interface ClueNetwork {
  /** How far a clue moves each unit, in steps of UNIT_STEP; the empty clue is in every text. */
  units(clue: string): ArrayLike<number> | undefined
  /** What a unit adds to each subject, in steps of TOWARDS_STEP: first for each unit above zero, then for each below. */
  towards: readonly ArrayLike<number>[]
}
export const UNIT_STEP = 1 / 200
export const TOWARDS_STEP = 1 / 100

/**
 * As it stands in its file: the clues, a line each, and in base 64 their rows of units (8 bits a number) and the rows of
 * subjects (16 bits), each behind the other. A text for every row would take five times the room while it is read.
 */
export interface WrittenNetwork {
  clues: string
  units: string
  towards: string
}

/** @param written is empty afterwards, so that nothing is there twice */
export function networkOf(written: WrittenNetwork, subjects: number): ClueNetwork {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64')).buffer
  const rows = packedRows(written.clues.split('\n'), new Int8Array(bytes(written.units)))
  const sides = new Int16Array(bytes(written.towards))
  Object.assign(written, { clues: '', units: '', towards: '' })
  return {
    units: clue => rows.get(clue),
    towards: Array.from({ length: sides.length / subjects }, (_, i) =>
      sides.subarray(i * subjects, (i + 1) * subjects),
    ),
  }
}

/** A clue with how much it counts in a text. */
export type Counted = readonly [clue: string, by: number]

/** How much each of so many clues counts: in a long text one says less. */
const eachOf = (clues: number): number => 3 / Math.sqrt(clues)

const isLetters = (clue: string): boolean => clue.startsWith(LETTERS)

/** How much each clue that is known counts. Runs of letters together count as much as the rest. */
export function counted(clues: readonly string[], isKnown: (clue: string) => boolean): Counted[] {
  const known = ['', ...clues.filter(isKnown)]
  const each = (list: string[]) => list.map((clue): Counted => [clue, eachOf(list.length)])
  return [...each(known.filter(clue => !isLetters(clue))), ...each(known.filter(isLetters))]
}

type Row = ArrayLike<number>
const NONE: Row = new Int8Array(0)

/** The same, as rows: those of words and other clues, and those of letters. */
function rowsOf(clues: readonly string[], { units }: ClueNetwork): [words: Row[], letters: Row[]] {
  const words = [units('') ?? NONE]
  const letters: Row[] = []
  for (const clue of clues) {
    const row = units(clue)
    if (row) (isLetters(clue) ? letters : words).push(row)
  }
  return [words, letters]
}

/** Adds what clues say to the sums of the subjects, as log-odds. */
export function addUp(sums: Float64Array, clues: readonly string[], network: ClueNetwork): void {
  const { towards } = network
  const levels = new Float64Array(towards.length / 2)
  for (const rows of rowsOf(clues, network)) addAll(levels, rows, eachOf(rows.length) * UNIT_STEP)
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] as number
    add(sums, towards[level > 0 ? i : levels.length + i] ?? NONE, level * TOWARDS_STEP)
  }
}

function addAll(sums: Float64Array, rows: readonly Row[], by: number): void {
  for (const row of rows) for (let i = 0; i < row.length; i++) sums[i] = (sums[i] as number) + by * (row[i] as number)
}

/** Apart from addAll: a loop over numbers of one size is quicker than one over both. */
function add(sums: Float64Array, row: Row, by: number): void {
  for (let i = 0; i < row.length; i++) sums[i] = (sums[i] as number) + by * (row[i] as number)
}
