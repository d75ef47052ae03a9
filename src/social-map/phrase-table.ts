/** Wordings compiled to a table in which a text is looked up by its words. */
import { stem } from './text.ts'
import { type Atom, type Choice, type Link, type Shape, type Slot, wordCount } from './wordings.ts'

/** A row of the table with its value. */
export interface Row<T> {
  slots: Shape
  value: T
  /** Number of its first combination, as if all of the table were written out. */
  first: number
  /** Of a row with one combination: made when a text first has all its words. */
  only?: Wording<T>
}

/** One combination of the choices of a row. */
export interface Wording<T> {
  number: number
  /** The one whose first word is rarest in the table comes first: looking starts there. */
  parts: Part[]
  value: T
  length: number
  negative: boolean
  loose: boolean
}
/** What must stand there, and the fillers of which so many must stand beside it. */
export type Part = Link[] & { beside?: string[]; enough?: number }

export type Lengths = Record<'prefix' | 'suffix' | 'infix', Set<number>>

/** What a text is held against. */
export interface Table<T> {
  /** Every row under the first words of its rarest slot. */
  byWord: Map<string, Row<T>[]>
  /** By number of a word: in how many combinations a part begins with it. */
  starts: Float64Array
  lengths: Lengths
  /** Number of each word. */
  ids: Map<string, number>
  strict: boolean
}

/** Compiles the rows of a table; `vocabulary` are the stems of its whole words, `written` those words as spelled. */
export function tableOf<T>(entries: Iterable<readonly [Shape, T]>, strict: boolean) {
  const rows: Row<T>[] = []
  let first = 0
  for (const [slots, value] of entries) {
    rows.push({ slots, value, first })
    first += sizeOf(slots)
  }
  const { vocabulary, written, ids, lengths } = wordsOf(rows)
  const table: Table<T> = { byWord: byRarestSlot(rows), starts: startsOf(rows), lengths, ids, strict }
  return { table, vocabulary, written }
}

const sizeOf = (slots: Slot[]): number => slots.reduce((size, { choices }) => size * choices.length, 1)

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Every whole word of the table, as stems and as spelled, the number of each word, and the lengths of open ones. */
function wordsOf(rows: Row<unknown>[]) {
  const [vocabulary, written, ids] = [new Set<string>(), new Set<string>(), new Map<string, number>()]
  const lengths: Lengths = { prefix: new Set(), suffix: new Set(), infix: new Set() }
  for (const choice of choicesOf(rows)) {
    for (const word of choice.written) written.add(word)
    for (const { atom } of choice.links) {
      ids.set(atom.key, atom.id)
      if (atom.kind === 'stem') vocabulary.add(atom.word)
      else if (atom.kind === 'exact') vocabulary.add(stem(atom.word))
      else lengths[atom.kind].add(atom.word.length)
    }
  }
  return { vocabulary, written, ids, lengths }
}

function choicesOf(rows: Row<unknown>[]): Set<Choice> {
  const all = new Set<Choice>()
  for (const { slots } of rows) for (const { choices } of slots) for (const choice of choices) all.add(choice)
  return all
}

/** By number of a word: in how many combinations a part begins with it. */
function startsOf(rows: Row<unknown>[]): Float64Array {
  const starts = new Float64Array(wordCount())
  for (const { slots } of rows) {
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
function frequencyOf(rows: Row<unknown>[]): Float64Array {
  const frequency = new Float64Array(wordCount())
  for (const { slots } of rows)
    for (const slot of slots)
      if (canStart(slot))
        for (const choice of slot.choices) frequency[firstOf(choice).id] = (frequency[firstOf(choice).id] as number) + 1
  return frequency
}

function byRarestSlot<T>(rows: Row<T>[]): Map<string, Row<T>[]> {
  const frequency = frequencyOf(rows)
  const often = ({ choices }: Slot): number => {
    let sum = 0
    for (const choice of choices) sum += frequency[firstOf(choice).id] as number
    return sum
  }
  const table = new Map<string, Row<T>[]>()
  for (const row of rows) {
    const { choices } = rarestOf(row.slots, often)
    if (choices.length === 1) push(table, firstOf(choices[0] as Choice).key, row)
    else for (const key of new Set(choices.map(choice => firstOf(choice).key))) push(table, key, row)
  }
  return table
}

/** The first of the rarest slots at which looking can begin. */
function rarestOf(slots: Slot[], often: (slot: Slot) => number): Slot {
  const able = slots.length === 1 ? slots : slots.filter(canStart)
  return able.length === 1 ? (able[0] as Slot) : (able.toSorted((a, b) => often(a) - often(b))[0] as Slot)
}
