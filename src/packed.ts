/**
 * A large table of learned weights, kept as one text of all its keys and one row of numbers. As it comes from its file,
 * an object of 20,000 texts, it takes eight times the room.
 */
export interface Packed {
  /** The numbers of a row; undefined: there is no such key. */
  get(key: string): number[] | undefined
}

/**
 * @param written the table as it stands in its file; it is empty afterwards
 * @param numbersOf the numbers of a row: whole ones, from -32,768 to 32,767
 */
export function packed<T>(written: Record<string, T>, numbersOf: (row: T) => readonly number[]): Packed {
  const keys = Object.keys(written)
  const order = byHash(keys)
  const sorted = order.map(i => keys[i] as string)
  const rows = sorted.map(key => numbersOf(written[key] as T))
  for (const key of keys) delete written[key]
  return found({
    hashes: Uint32Array.from(sorted, hashOf),
    keys: sorted.join(''),
    keyFrom: ends(sorted),
    numbers: Int16Array.from(rows.flat()),
    numberFrom: ends(rows),
  })
}

function byHash(keys: string[]): number[] {
  const hashes = keys.map(hashOf)
  return [...keys.keys()].sort((a, b) => (hashes[a] as number) - (hashes[b] as number))
}

/** Rows in the order of the hashes of their keys. */
interface Rows {
  hashes: Uint32Array
  keys: string
  keyFrom: Uint32Array
  numbers: Int16Array
  numberFrom: Uint32Array
}

const found = ({ hashes, keys, keyFrom, numbers, numberFrom }: Rows): Packed => ({
  get(key) {
    const hash = hashOf(key)
    for (let i = firstOf(hashes, hash); hashes[i] === hash; i++)
      if (keys.slice(keyFrom[i], keyFrom[i + 1]) === key)
        return Array.from(numbers.subarray(numberFrom[i], numberFrom[i + 1]))
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
