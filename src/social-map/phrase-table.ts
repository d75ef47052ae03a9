/**
 * Wordings compiled to a table in which a text is looked up by its words. The rows lie side by side as numbers: a text is
 * held against hundreds of them, and of most no more than the number of a word is ever looked at.
 */
import { type Kept, kept } from '../kept.ts'
import { stem } from './text.ts'
import { type Atom, type Choice, type Link, readWording, type Shape, type Slot, wordCount } from './wordings.ts'

/** A row of the table as it is compiled: one shape of a wording. */
export interface Entry<T> {
  source: string
  /** Which of the shapes of the source. */
  nth: number
  shape: Shape
  value: T
}

/** One combination of the choices of a row. */
export interface Wording<T> {
  number: number
  /** The only one of its row. */
  single: boolean
  /** The one whose first word is rarest in the table comes first: looking starts there. */
  parts: Part[]
  value: T
  length: number
  negative: boolean
  loose: boolean
}
/** So many rows and combinations are kept read: texts say the same things again and again. */
const ROWS_KEPT = 10_000
const WORDINGS_KEPT = 20_000

/** What must stand there, and the fillers of which so many must stand beside it. */
export type Part = Link[] & { beside?: string[]; enough?: number }

export type Lengths = Record<'prefix' | 'suffix' | 'infix', number[]>

/** What a text is held against; a row is its place in these lists. */
export interface Table<T> {
  sources: string[]
  nth: Uint16Array
  values: T[]
  /** Number of the first combination of a row, as if all of the table were written out. */
  first: Float64Array
  /** By number of a word: where the rows for which looking begins with it start in `byWord`. */
  wordFrom: Uint32Array
  byWord: Uint32Array
  needs: Needs
  /** By number of a word: in how many combinations a part begins with it. */
  starts: Float64Array
  lengths: Lengths
  strict: boolean
  /** Of rows that a text had all words of: their shape, and by number their combinations that were met. */
  shapes: Kept<number, Shape>
  wordings: Kept<number, Wording<T>>
}

/** What else a text must have for a row: per slot where it ends, and its choices, each the number of its words and these. */
interface Needs {
  from: Uint32Array
  words: Int32Array
}

/** Compiles the rows of a table in steps; `stems` are those of its whole words, `written` these words as they are spelled. */
export function* tableOf<T>(entries: readonly Entry<T>[], strict: boolean) {
  const shapes = entries.map(({ shape }) => shape)
  const { stems, written, lengths } = wordsOf(shapes)
  yield
  const found = lookUps(shapes)
  yield
  const table: Table<T> = {
    sources: entries.map(({ source }) => source),
    nth: Uint16Array.from(entries, ({ nth }) => nth),
    values: entries.map(({ value }) => value),
    first: firstNumbers(shapes),
    ...found,
    starts: startsOf(shapes),
    lengths,
    strict,
    shapes: kept(ROWS_KEPT),
    wordings: kept(WORDINGS_KEPT),
  }
  return { table, stems, written }
}

/** The shape of a row, read again from its source when a text first has its words: of most rows that is never. */
export function shapeOf<T>({ shapes, sources, nth }: Table<T>, row: number): Shape {
  const known = shapes.get(row)
  if (known) return known
  const source = sources[row] as string
  const first = row - (nth[row] as number)
  // the rows of one source lie side by side, and are read together
  const read = readWording(source).shapes
  for (const [i, shape] of read.entries()) if (sources[first + i] === source) shapes.set(first + i, shape)
  return read[row - first] as Shape
}

/** Whether what the row needs beside the word that it was found by is marked. */
export function mayStand({ needs: { from, words } }: Table<unknown>, row: number, marked: Uint8Array): boolean {
  const last = from[row + 1] as number
  for (let i = from[row] as number; i < last; i = words[i] as number) if (!slotMayStand(words, i, marked)) return false
  return true
}

function slotMayStand(words: Int32Array, slot: number, marked: Uint8Array): boolean {
  const end = words[slot] as number
  for (let i = slot + 1; i < end; i += (words[i] as number) + 1) {
    let left = words[i] as number
    while (left > 0 && marked[words[i + left] as number] === 1) left--
    if (left === 0) return true
  }
  return false
}

const sizeOf = (slots: Slot[]): number => slots.reduce((size, { choices }) => size * choices.length, 1)

function firstNumbers(shapes: Shape[]): Float64Array {
  const first = new Float64Array(shapes.length)
  for (let row = 1; row < shapes.length; row++)
    first[row] = (first[row - 1] as number) + sizeOf(shapes[row - 1] as Shape)
  return first
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Every whole word of the table, as stems and as spelled, and the lengths of open ones. */
function wordsOf(shapes: Shape[]) {
  const [stems, written, seen] = [new Set<string>(), new Set<string>(), new Set<Atom>()]
  const open = { prefix: new Set<number>(), suffix: new Set<number>(), infix: new Set<number>() }
  for (const choice of choicesOf(shapes)) {
    for (const word of choice.written) written.add(word)
    for (const { atom } of choice.links) {
      if (seen.has(atom)) continue
      seen.add(atom)
      if (atom.kind === 'stem') stems.add(atom.word)
      else if (atom.kind === 'exact') stems.add(stem(atom.word))
      else open[atom.kind].add(atom.word.length)
    }
  }
  const lengths: Lengths = { prefix: [...open.prefix], suffix: [...open.suffix], infix: [...open.infix] }
  return { stems, written, lengths }
}

function choicesOf(shapes: Shape[]): Set<Choice> {
  const all = new Set<Choice>()
  for (const slots of shapes) for (const { choices } of slots) for (const choice of choices) all.add(choice)
  return all
}

/** By number of a word: in how many combinations a part begins with it. */
function startsOf(shapes: Shape[]): Float64Array {
  const starts = new Float64Array(wordCount())
  for (const slots of shapes) {
    const size = sizeOf(slots)
    for (const [i, { part, choices }] of slots.entries())
      if (i === 0 || slots[i - 1]?.part !== part)
        for (const choice of choices) {
          const first = choice.links[0]?.atom.id
          if (first !== undefined) starts[first] = (starts[first] as number) + size / choices.length
        }
  }
  return starts
}

/** Where looking can begin: a slot of which every choice has a word. */
const canStart = (slot: Slot): boolean => slot.choices.every(({ links }) => links.length > 0)

const firstOf = ({ links }: Choice): Atom => (links[0] as Link).atom

/** By number of a word: how many choices begin with it. */
function frequencyOf(shapes: Shape[]): Float64Array {
  const frequency = new Float64Array(wordCount())
  for (const slots of shapes)
    for (const slot of slots)
      if (canStart(slot))
        for (const choice of slot.choices) frequency[firstOf(choice).id] = (frequency[firstOf(choice).id] as number) + 1
  return frequency
}

/** Every row under the first words of its rarest slot, and what it needs beside these. */
function lookUps(shapes: Shape[]): Pick<Table<unknown>, 'wordFrom' | 'byWord' | 'needs'> {
  const frequency = frequencyOf(shapes)
  const rows: number[][] = []
  const from = new Uint32Array(shapes.length + 1)
  const words: number[] = []
  for (const [row, slots] of shapes.entries()) {
    const start = rarestOf(slots, frequency)
    for (const word of new Set(start.choices.map(choice => firstOf(choice).id))) {
      rows[word] ??= []
      rows[word].push(row)
    }
    for (const slot of slots) if (slot === start ? hasMore(slot) : canStart(slot)) writeSlot(slot, words)
    from[row + 1] = words.length
  }
  return { ...sideBySide(rows), needs: { from, words: Int32Array.from(words) } }
}

function sideBySide(rows: number[][]): Pick<Table<unknown>, 'wordFrom' | 'byWord'> {
  const wordFrom = new Uint32Array(wordCount() + 1)
  for (let word = 0; word < wordCount(); word++)
    wordFrom[word + 1] = (wordFrom[word] as number) + (rows[word]?.length ?? 0)
  return { wordFrom, byWord: Uint32Array.from(rows.flat()) }
}

/** Of a slot that was found by a first word: whether any choice has a second. */
const hasMore = (slot: Slot): boolean => slot.choices.some(({ links }) => links.length > 1)

function writeSlot({ choices }: Slot, words: number[]): void {
  const slot = words.push(0) - 1
  for (const { links } of choices) {
    words.push(links.length)
    for (const { atom } of links) words.push(atom.id)
  }
  words[slot] = words.length
}

/** The first of the rarest slots at which looking can begin. */
function rarestOf(slots: Slot[], frequency: Float64Array): Slot {
  let [rarest, least] = [slots[0] as Slot, Number.POSITIVE_INFINITY]
  if (slots.length === 1) return rarest
  for (const slot of slots) {
    if (!canStart(slot)) continue
    let sum = 0
    for (const choice of slot.choices) sum += frequency[firstOf(choice).id] as number
    if (sum < least) [rarest, least] = [slot, sum]
  }
  return rarest
}
