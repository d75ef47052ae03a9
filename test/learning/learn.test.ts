import { expect, test } from 'vitest'
import { addUp } from '../../src/clue-network.ts'
import { type Lesson, learn } from './learn.ts'
import { besides, oneOf } from './network.ts'

const lesson = (clues: string, ...wanted: number[]): Lesson => ({
  clues: clues.split(' '),
  head: [],
  wanted,
  counts: 1,
})

/** Sums of the subjects for clues, after lessons that stand there often enough to be learned. */
function sumsOf(clues: string, lessons: Lesson[]) {
  const plan = { subjects: 4, kept: 2, networks: 2, units: 8, fewest: { clues: 1, letters: 1 }, judge: besides(2) }
  const sums = new Float64Array(2)
  addUp(sums, clues.split(' '), learn(new Array(150).fill(lessons).flat(), plan))
  return [...sums] as [number, number]
}

test('what is asked beside teaches what words have to do with each other, and is not kept', () => {
  const direct = [lesson('touw', 0), lesson('bal', 1)]
  const beside = [lesson('touw', 2), lesson('koord', 2), lesson('bal', 3), lesson('doel', 3)]
  const [first, second] = sumsOf('koord', [...direct, ...beside])
  expect(first).toBeGreaterThan(second)
  const [other, right] = sumsOf('doel', [...direct, ...beside])
  expect(right).toBeGreaterThan(other)
})

test('of two questions the one without an answer moves nothing', () => {
  const sums = Float64Array.from([1, 2, 3, 4])
  besides(2)(sums, [3])
  const alone = Float64Array.from([3, 4])
  oneOf(alone, [1])
  expect([...sums]).toEqual([0, 0, ...alone])
})
