import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kept, letGoOfKept, remembered } from '../../src/kept.ts'
import { nearWords, shapesOf } from '../../src/near-words.ts'
import { firstOf, hashOf, packed, packedRows } from '../../src/packed.ts'

const numbers = fc.array(fc.integer({ min: -32_768, max: 32_767 }))
const inText = (row: string): number[] => (row === '' ? [] : row.split(' ').map(Number))
const tables = fc.dictionary(
  fc.string(),
  numbers.map(row => row.join(' ')),
  { noNullPrototype: true },
)

describe('a table side by side', () => {
  test('gives every row as it was written, and nothing for any other key', () => {
    fc.assert(
      fc.property(tables, fc.string(), (table, other) => {
        const rows = Object.entries(table)
        const table2 = packed({ ...table }, inText)
        for (const [key, row] of rows) expect(table2.get(key)?.join(' ')).toBe(row)
        expect(table2.get(other) !== undefined).toBe(Object.hasOwn(table, other))
      }),
    )
  })

  test('gives every row of those that stand behind each other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        fc.string(),
        (keys, wide, other) => {
          const rows = Int8Array.from({ length: keys.length * wide }, (_, i) => (i * 37) % 127)
          const table = packedRows(keys, rows)
          for (const [i, key] of keys.entries())
            expect(table.get(key)?.join()).toBe(rows.subarray(i * wide, (i + 1) * wide).join())
          expect(table.get(other) !== undefined).toBe(keys.includes(other))
        },
      ),
    )
  })

  test('empties what it was made of, so that nothing is there twice', () => {
    const written = { one: '1 2', two: '-3' }
    packed(written, inText)
    expect(Object.keys(written)).toEqual([])
  })

  test('tells two keys of the same hash apart', () => {
    // the first pair of short texts that FNV-1a takes for the same
    const seen = new Map<number, string>()
    let pair: [string, string] | null = null
    for (let i = 0; !pair; i++) {
      const key = i.toString(36)
      const before = seen.get(hashOf(key))
      if (before !== undefined) pair = [before, key]
      seen.set(hashOf(key), key)
    }
    const [one, other] = pair
    const both = packed<string>({ [one]: '1', [other]: '2' }, inText)
    expect([both.get(one)?.join(), both.get(other)?.join()]).toEqual(['1', '2'])
    expect(packed<string>({ [one]: '1' }, inText).get(other)).toBeUndefined()
    expect(nearWords([one]).under(other)).toEqual(shapesOf(one).includes(other) ? [one] : [])
  })

  test('finds the first of numbers that are alike', () => {
    const sorted = Uint32Array.from([2, 4, 4, 9])
    expect([1, 2, 4, 5, 10].map(number => firstOf(sorted, number))).toEqual([0, 0, 1, 3, 4])
  })
})

describe('words under their shapes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

  test('are those that have the shape, in the order in which they came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, shape) => {
        const expected = words.flatMap(one => shapesOf(one).flatMap(own => (own === shape ? [one] : [])))
        expect(nearWords(words).under(shape)).toEqual(expected)
      }),
    )
  })
})

describe('what was read once', () => {
  test('is not read again until it was let go', () => {
    let reads = 0
    const double = remembered(10, (n: number) => {
      reads += 1
      return n * 2
    })
    expect([double(1), double(1), reads]).toEqual([2, 2, 1])
    letGoOfKept()
    expect([double(1), reads]).toEqual([2, 2])
  })

  test('never becomes more than there is room for', () => {
    const some = kept<number, number>(3)
    for (let i = 0; i < 100; i++) some.set(i, i)
    expect([...Array(100).keys()].filter(i => some.get(i) !== undefined).length).toBeLessThanOrEqual(3)
    expect(some.get(99)).toBe(99)
  })
})
