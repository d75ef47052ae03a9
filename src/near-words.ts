import { firstOf, hashOf } from './packed.ts'

/**
 * Words found again by their shapes: the word itself, and the word with one letter left out. Two words that share one are
 * about one slip apart. The shapes lie side by side as numbers: eight bytes each, where a Map of texts takes a hundred.
 */
export interface NearWords {
  /** The words that have this shape, in the order in which they were given; with two letters alike, twice. */
  under(shape: string): string[]
}

export function shapesOf(word: string): string[] {
  const shapes = [word]
  for (let i = 0; i < word.length; i++) shapes.push(word.slice(0, i) + word.slice(i + 1))
  return shapes
}

/** More shapes than this are never asked for: with a hash of 32 bits they are sorted as one exact number. */
const MOST_SHAPES = 2 ** 20

/** @throws RangeError for more shapes than a table of words ever has */
export function nearWords(given: Iterable<string>): NearWords {
  const words = [...given]
  const { hashes, word } = sideBySide(words)
  return {
    under(shape) {
      const hash = hashOf(shape)
      const found: string[] = []
      for (let i = firstOf(hashes, hash); hashes[i] === hash; i++) {
        const near = words[word[i] as number] as string
        if (hasShape(near, shape)) found.push(near)
      }
      return found
    },
  }
}

/** The hash of every shape of every word, lowest first, and the number of the word. */
function sideBySide(words: string[]): { hashes: Uint32Array; word: Uint32Array } {
  const ofShape: number[] = []
  const found: number[] = []
  for (const [i, word] of words.entries())
    for (const shape of shapesOf(word)) {
      ofShape.push(i)
      found.push(hashOf(shape))
    }
  if (found.length > MOST_SHAPES) throw new RangeError(`${found.length} shapes are too many to sort`)
  const order = Float64Array.from(found, (hash, i) => hash * MOST_SHAPES + i).sort()
  return {
    hashes: Uint32Array.from(order, one => Math.floor(one / MOST_SHAPES)),
    word: Uint32Array.from(order, one => ofShape[one % MOST_SHAPES] as number),
  }
}

/** Two shapes may have the same hash. */
function hasShape(word: string, shape: string): boolean {
  if (word === shape) return true
  if (word.length !== shape.length + 1) return false
  let i = 0
  while (i < shape.length && word[i] === shape[i]) i++
  return word.slice(i + 1) === shape.slice(i)
}
