/**
 * What the clues in a text say together. Each clue moves some dozens of units up or down, and each unit, as far as it is
 * above or below zero, adds to what is asked about; so that 'hond' beside 'beet' says other things than 'hond' beside
 * 'uitlaten'. Learned from written examples (test/referral/learn.ts).
 */
import { packed } from '../packed.ts'
import { LETTERS } from './letters.ts'

/** What was learned, in whole steps. */
export interface ClueNetwork {
  /** How far a clue moves each unit, in steps of UNIT_STEP; the empty clue is in every text. */
  units(clue: string): ArrayLike<number> | undefined
  /** What a unit adds to each subject, in steps of TOWARDS_STEP: first for each unit above zero, then for each below. */
  towards: readonly ArrayLike<number>[]
}
export const UNIT_STEP = 1 / 200
export const TOWARDS_STEP = 1 / 100

/** As it stands in its file: numbers of 8 and of 16 bits in base 64. */
export interface WrittenNetwork {
  units: Record<string, string>
  towards: string[]
}

/** @param written is empty afterwards */
export function networkOf(written: WrittenNetwork): ClueNetwork {
  const rows = packed(written.units, text => new Int8Array(Buffer.from(text, 'base64')))
  const towards = written.towards.map(text => new Int16Array(new Uint8Array(Buffer.from(text, 'base64')).buffer))
  return { units: clue => rows.get(clue), towards }
}

/** A clue with how much it counts in a text. */
export type Counted = readonly [clue: string, by: number]

/** How much each clue that is known counts: in a long text one says less. Runs of letters together count as much as the rest. */
export function counted(clues: readonly string[], isKnown: (clue: string) => boolean): Counted[] {
  const isLetters = (clue: string) => clue.startsWith(LETTERS)
  const known = ['', ...clues.filter(isKnown)]
  const each = (list: string[]) => list.map((clue): Counted => [clue, 3 / Math.sqrt(list.length)])
  return [...each(known.filter(clue => !isLetters(clue))), ...each(known.filter(isLetters))]
}

/** Adds what clues say to the sums of the subjects, as log-odds. */
export function addUp(sums: Float64Array, clues: readonly string[], { units, towards }: ClueNetwork): void {
  const levels = new Float64Array(towards.length / 2)
  const rows = new Map(['', ...clues].map(clue => [clue, units(clue)]))
  for (const [clue, by] of counted(clues, clue => rows.get(clue) !== undefined))
    add(levels, rows.get(clue) ?? [], by * UNIT_STEP)
  for (const [i, level] of levels.entries())
    add(sums, towards[level > 0 ? i : levels.length + i] ?? [], level * TOWARDS_STEP)
}

function add(sums: Float64Array, row: ArrayLike<number>, by: number): void {
  for (let i = 0; i < row.length; i++) sums[i] = (sums[i] as number) + by * (row[i] as number)
}
