import { kept } from '../kept.ts'
import { later } from '../later.ts'
import { type Match, matchAt } from './phrase-match.ts'
import {
  type Entry,
  type Lengths,
  mayStand,
  type Part,
  push,
  shapeOf,
  type Table,
  tableOf,
  type Wording,
} from './phrase-table.ts'
import { type Form, type Place, placeOf, placesOf } from './places.ts'
import { atOnce, type Steps } from './steps.ts'
import { plain } from './text.ts'
import {
  type Choice,
  isOrdinary,
  type Link,
  numberOf,
  readOnce,
  type readWording,
  type Slot,
  wordCount,
} from './wordings.ts'

export { type Form, type Match, type Place, placeOf, placesOf }

export interface PhraseBook<T> {
  /** @param text the same text, for wordings of little words alone ("in een groep"); absent: those are not looked for */
  find(places: Place[], text?: string): Match<T>[]
  /** Stems of every whole word of the table, for compounds and typing errors. */
  readonly vocabulary: Set<string>
  /** The same words as they are spelled: a slip is seen in the whole word ("scheidne"). */
  readonly written: Set<string>
}

/** A book that is compiled when something is first looked up in it. */
export function bookLater<T>(make: () => PhraseBook<T>): PhraseBook<T> {
  const book = later(make)
  return {
    find: (places, text) => book().find(places, text),
    get vocabulary() {
      return book().vocabulary
    },
    get written() {
      return book().written
    },
  }
}

interface BookOptions {
  /** Where a wording leaves one word or ordinary words, its fillers must stand beside them ("te dik"). */
  strict?: boolean
  /** Shared by books that have the same wordings. */
  read?: typeof readWording
}

type Rows<T> = Iterable<readonly [wording: string, value: T]>

/** A table of wordings, compiled; how a wording is written stands at readWording. */
export const phraseBook = <T>(rows: Rows<T>, options?: BookOptions): PhraseBook<T> => atOnce(bookInSteps(rows, options))

/** So many wordings are read in a step. */
const ROWS_A_STEP = 20

/** The same in steps. */
export function* bookInSteps<T>(
  rows: Rows<T>,
  { strict = false, read = readOnce() }: BookOptions = {},
): Steps<PhraseBook<T>> {
  const entries: Entry<T>[] = []
  const literal = new Map<string, T[]>()
  let left = ROWS_A_STEP
  for (const [source, value] of rows) {
    const { shapes, literals } = read(source)
    for (const [nth, shape] of shapes.entries()) entries.push({ source, nth, shape, value })
    for (const text of literals) push(literal, tokensOf(text).join(' '), value)
    if (--left > 0) continue
    left = ROWS_A_STEP
    yield
  }
  return yield* bookOf(entries, literal, strict)
}

function* bookOf<T>(entries: Entry<T>[], literal: Map<string, T[]>, strict: boolean): Steps<PhraseBook<T>> {
  const { table, stems, written } = yield* tableOf(entries, strict)
  // asked once, when the first map is opened: a text takes a tenth of the room of a Set
  const [stemsText, writtenText] = [[...stems].join(' '), [...written].join(' ')]
  const wordsAt = wordReader(table)
  return {
    get vocabulary() {
      return wordsIn(stemsText)
    },
    get written() {
      return wordsIn(writtenText)
    },
    find: (places, text) => [...findAll(places, table, wordsAt), ...(text ? literals(text, literal) : [])],
  }
}

const wordsIn = (text: string): Set<string> => new Set(text === '' ? [] : text.split(' '))

const LONGEST_LITERAL = 5

/** Words of a text, little words included. */
const tokensOf = (text: string): string[] =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter(token => token !== '')
    .slice(0, MAX_TOKENS)

/** Runs of words, each one string. */
const grams = (tokens: string[], size: number): string[] =>
  size >= tokens.length ? [tokens.join(' ')] : tokens.map((_, i) => tokens.slice(i, i + size).join(' '))
const MAX_TOKENS = 4000

/** Wordings of little words alone, found as they are written: "die is vol", "wie ben je". */
function literals<T>(text: string, table: Map<string, T[]>): Match<T>[] {
  const found = new Map<T, Match<T>>()
  const tokens = tokensOf(text)
  for (let size = 2; size <= LONGEST_LITERAL; size++)
    for (const gram of grams(tokens, size))
      for (const value of table.get(gram) ?? [])
        found.set(value, { value, from: -1, to: -1, length: Math.max(1, size - 1), negated: false, loose: true })
  return [...found.values()]
}

/** Readings of so many words are kept: the words of a map and of questions come again and again. */
const WORDS_KEPT = 4000

interface ReadWord {
  stem: string
  /** Its number as that very word, if it has one. */
  very: number[]
  /** The numbers of what it is otherwise: a stem, a beginning, an end, an inside. */
  other: number[]
}

/** The words of the table that a place of a text has, by number: that very word first, then those of each reading. */
function wordReader({ lengths }: Table<unknown>): (place: Place) => number[] {
  const readings = kept<string, ReadWord>(WORDS_KEPT)
  const read = ({ plain, stem }: Form): ReadWord => {
    const known = readings.get(plain)
    if (known?.stem === stem) return known
    const made = { stem, very: [numberOf('exact', plain) ?? []].flat(), other: numbersOf(plain, stem, lengths) }
    readings.set(plain, made)
    return made
  }
  return ({ forms }) => {
    const { very, other } = read(forms[0] as Form)
    if (forms.length > 1) return [...very, ...new Set(forms.flatMap(form => read(form).other))]
    return very.length > 0 ? [...very, ...other] : other
  }
}

function numbersOf(plain: string, stem: string, lengths: Lengths): number[] {
  const found = new Set([numberOf('stem', stem)])
  for (const n of lengths.prefix) if (n <= plain.length) found.add(numberOf('prefix', plain.slice(0, n)))
  for (const n of lengths.suffix) if (n <= plain.length) found.add(numberOf('suffix', plain.slice(-n)))
  for (const n of lengths.infix)
    for (let i = 0; i + n <= plain.length; i++) found.add(numberOf('infix', plain.slice(i, i + n)))
  found.delete(undefined)
  return [...found] as number[]
}

/** In the order of the text; at one place, wildcards after whole words, then as the table has them. */
function findAll<T>(places: Place[], table: Table<T>, wordsAt: (place: Place) => number[]): Match<T>[] {
  if (places.length === 0) return []
  const at = new Map<number, number[]>()
  const order = places.map(wordsAt)
  order.forEach((words, i) => {
    for (const word of words) push(at, word, i)
  })
  mark(at.keys(), 1)
  const found: { match: Match<T>; rank: [place: number, word: number, number: number] }[] = []
  for (const row of rowsOf(at.keys(), table))
    for (const wording of wordingsOf(row, table)) {
      const word = startOf(wording.parts[0] as Part)
      for (const place of at.get(word) ?? []) {
        const match = matchAt(wording, places, place)
        if (match) found.push({ match, rank: [place, (order[place] as number[]).indexOf(word), wording.number] })
      }
    }
  mark(at.keys(), 0)
  return found.sort((a, b) => compare(a.rank, b.rank)).map(({ match }) => match)
}

/** The rows of which the text may have every word, each once. */
function rowsOf(words: Iterable<number>, table: Table<unknown>): Set<number> {
  const found = new Set<number>()
  for (const word of words) {
    const last = table.wordFrom[word + 1] as number
    for (let i = table.wordFrom[word] as number; i < last; i++)
      if (mayStand(table, table.byWord[i] as number, marked)) found.add(table.byWord[i] as number)
  }
  return found
}

const compare = (a: number[], b: number[]): number => {
  const i = a.findIndex((one, at) => one !== b[at])
  return i < 0 ? 0 : (a[i] as number) - (b[i] as number)
}

const startOf = (part: Part): number => (part[0] as Link).atom.id

/** Which words, by number, the text at hand has: one list for all texts, marked before and wiped after each. */
let marked = new Uint8Array(0)

function mark(words: Iterable<number>, value: 0 | 1): void {
  if (marked.length < wordCount()) marked = new Uint8Array(wordCount())
  for (const word of words) marked[word] = value
}

function has({ links }: Choice): boolean {
  for (const { atom } of links) if (marked[atom.id] !== 1) return false
  return true
}

/** The combinations of a row whose words are all in the text. */
function combinations<T>(row: number, table: Table<T>): Wording<T>[] {
  let numbers = [0]
  for (const { choices } of shapeOf(table, row)) {
    const here: number[] = []
    for (let i = 0; i < choices.length; i++) if (has(choices[i] as Choice)) here.push(i)
    numbers = numbers.flatMap(number => here.map(i => number * choices.length + i))
  }
  return numbers.map(number => keptWording(row, number, table))
}

/** Of a row of one combination at once: most rows. */
function wordingsOf<T>(row: number, table: Table<T>): Wording<T>[] {
  const first = table.wordings.get(table.first[row] as number)
  return first?.single ? [first] : combinations(row, table)
}

function keptWording<T>(row: number, number: number, table: Table<T>): Wording<T> {
  const place = (table.first[row] as number) + number
  const known = table.wordings.get(place)
  if (known) return known
  const made = wordingOf(row, number, table)
  table.wordings.set(place, made)
  return made
}

/** The choices of a combination, by its number within its row. */
const chosen = (slots: Slot[], number: number): Choice[] =>
  slots.toReversed().reduce<{ rest: number; choices: Choice[] }>(
    ({ rest, choices }, slot) => ({
      rest: Math.floor(rest / slot.choices.length),
      choices: [slot.choices[rest % slot.choices.length] as Choice, ...choices],
    }),
    { rest: number, choices: [] },
  ).choices

function wordingOf<T>(row: number, number: number, table: Table<T>): Wording<T> {
  const slots = shapeOf(table, row)
  const choices = chosen(slots, number)
  const parts = partsOf(slots, choices)
  if (table.strict)
    parts.forEach((part, n) => {
      const own = choices.filter((_, i) => slots[i]?.part === n)
      Object.assign(part, besideOf(part, own))
    })
  const links = parts.flat()
  const often = (part: Part): number => table.starts[startOf(part)] ?? 0
  return {
    number: (table.first[row] as number) + number,
    single: slots.every(slot => slot.choices.length === 1),
    parts: parts.toSorted((a, b) => often(a) - often(b)),
    value: table.values[row] as T,
    length: links.length,
    negative: choices.some(choice => choice.negative),
    loose: parts.length > 1 || links.some(link => link.gap > 0),
  }
}

/** A choice without words leaves its gap to the next. */
function partsOf(slots: Slot[], choices: Choice[]): Part[] {
  const parts: Part[] = []
  let gap = 0
  for (const [i, slot] of slots.entries()) {
    gap = Math.max(parts[slot.part] ? gap : 0, slot.gap)
    parts[slot.part] ??= []
    for (const link of (choices[i] as Choice).links) {
      parts[slot.part]?.push(gap > 0 ? { ...link, gap: Math.max(gap, link.gap) } : link)
      gap = 0
    }
  }
  return parts
}

/**
 * "Te dik" without its filler is "dik", of a book too; "er niet meer is" is "niet meer". Where a single or ordinary word
 * is left, two of the fillers must stand beside it (one, if there is but one); of a longer wording one of several.
 */
function besideOf(links: Link[], choices: Choice[]): { beside: string[]; enough: number } {
  const beside = choices.flatMap(choice => choice.fillers)
  const thin = links.length === 1 || links.every(({ atom }) => isOrdinary(atom))
  return { beside, enough: thin ? Math.min(2, beside.length) : beside.length > 1 ? 1 : 0 }
}
