/**
 * A large table of learned weights, kept as one text of all its keys and one row of numbers. As it comes from its file,
 * an object of 20,000 texts, it takes eight times the room.
 */
export interface Packed {
  /** The numbers of a row, not to be changed; undefined: there is no such key. */
  get(key: string): Numbers | undefined
}

/** Whole numbers, in 8 bits each where all of a table fit in that. */
export type Numbers = Int8Array | Int16Array

/**
 * @param written the table as it stands in its file; it is empty afterwards
 * @param numbersOf the numbers of a row: whole ones, from -32,768 to 32,767
 */
export function packed<T>(written: Record<string, T>, numbersOf: (row: T) => ArrayLike<number>): Packed {
  const keys = inOrderOfHash(Object.keys(written))
  const rows = keys.map(key => {
    const row = numbersOf(written[key] as T)
    delete written[key]
    return row
  })
  return found({
    hashes: Uint32Array.from(keys, hashOf),
    keys: keys.join(''),
    keyFrom: ends(keys),
    ...together(rows),
  })
}

/** The same of rows that are equally long and stand behind each other, in the order of their keys. */
export function packedRows(keys: readonly string[], rows: Int8Array): Packed {
  const wide = rows.length / keys.length
  const order = placesInOrderOfHash(keys)
  const sorted = order.map(place => keys[place] as string)
  const numbers = new Int8Array(rows.length)
  for (const [i, place] of order.entries()) numbers.set(rows.subarray(place * wide, (place + 1) * wide), i * wide)
  return found({
    hashes: Uint32Array.from(sorted, hashOf),
    keys: sorted.join(''),
    keyFrom: ends(sorted),
    numbers,
    numberFrom: Uint32Array.from({ length: keys.length + 1 }, (_, i) => i * wide),
  })
}

/** Rows behind each other, and where each begins. */
function together(rows: readonly ArrayLike<number>[]): Pick<Rows, 'numbers' | 'numberFrom'> {
  const numberFrom = ends(rows)
  const areSmall = rows.every(row =>
    Array.prototype.every.call(row, (number: number) => number === (number << 24) >> 24),
  )
  const numbers = new (areSmall ? Int8Array : Int16Array)(numberFrom[rows.length] as number)
  for (const [i, row] of rows.entries()) numbers.set(row, numberFrom[i])
  return { numbers, numberFrom }
}

/** A hash of 32 bits and the place of so many keys are one exact number, and numbers are sorted quickly. */
const MOST = 2 ** 20

const inOrderOfHash = (keys: readonly string[]): string[] =>
  placesInOrderOfHash(keys).map(place => keys[place] as string)

function placesInOrderOfHash(keys: readonly string[]): number[] {
  const order = Float64Array.from(keys, (key, i) => hashOf(key) * MOST + i).sort()
  return Array.from(order, one => one % MOST)
}

/** Rows in the order of the hashes of their keys. */
interface Rows {
  hashes: Uint32Array
  keys: string
  keyFrom: Uint32Array
  numbers: Numbers
  numberFrom: Uint32Array
}

const found = ({ hashes, keys, keyFrom, numbers, numberFrom }: Rows): Packed => ({
  get(key) {
    const hash = hashOf(key)
    for (let i = firstOf(hashes, hash); hashes[i] === hash; i++)
      if ((keyFrom[i + 1] as number) - (keyFrom[i] as number) === key.length && keys.startsWith(key, keyFrom[i]))
        return numbers.subarray(numberFrom[i], numberFrom[i + 1])
    return undefined
  },
})

/** Where each begins when they stand behind each other, and where the last one ends. */
function ends(all: readonly { length: number }[]): Uint32Array {
  const from = new Uint32Array(all.length + 1)
  for (const [i, { length }] of all.entries()) from[i + 1] = (from[i] as number) + length
  return from
}

/** FNV-1a, of 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The place of the first that is not below it, of numbers that are sorted. */
export function firstOf(sorted: Uint32Array, number: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}
