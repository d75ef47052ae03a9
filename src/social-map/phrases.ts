import { type Lengths, type Part, push, type Row, type Table, tableOf, type Wording } from './phrase-table.ts'
import { denied, type Form, type Place, placeOf, placesOf } from './places.ts'
import { plain } from './text.ts'
import {
  type Atom,
  type Choice,
  isOrdinary,
  type Link,
  readWording,
  type Shape,
  type Slot,
  wordCount,
} from './wordings.ts'

export { type Form, type Place, placeOf, placesOf }

export interface Match<T> {
  value: T
  /** First place, and one past the last. */
  from: number
  to: number
  /** How many words the wording has: longer is more certain. */
  length: number
  negated: boolean
  /** The words stand apart: it covers nothing that is between them. */
  loose: boolean
}

export interface PhraseBook<T> {
  /** @param text the same text, for wordings of little words alone ("in een groep"); absent: those are not looked for */
  find(places: Place[], text?: string): Match<T>[]
  /** Stems of every whole word of the table, for compounds and typing errors. */
  vocabulary: Set<string>
  /** The same words as they are spelled: a slip is seen in the whole word ("scheidne"). */
  written: Set<string>
}

const WINDOW = 7

/**
 * A table of wordings, compiled; how a wording is written stands at readWording.
 * @param strict where a wording leaves one word or ordinary words, its fillers must stand beside them ("te dik")
 */
export function phraseBook<T>(
  rows: Iterable<readonly [wording: string, value: T]>,
  { strict = false } = {},
): PhraseBook<T> {
  const entries: [Shape, T][] = []
  const literal = new Map<string, T[]>()
  for (const [source, value] of rows) {
    const { shapes, literals } = readWording(source)
    for (const shape of shapes) entries.push([shape, value])
    for (const text of literals) push(literal, grams(text, Number.POSITIVE_INFINITY)[0] ?? '', value)
  }
  const { table, vocabulary, written } = tableOf(entries, strict)
  return {
    vocabulary,
    written,
    find: (places, text) => [...findAll(places, table), ...(text ? literals(text, literal) : [])],
  }
}

const LONGEST_LITERAL = 5

/** Runs of words of a text, little words included, each one string. */
function grams(text: string, size: number): string[] {
  const tokens = plain(text)
    .split(/[^a-z0-9]+/)
    .filter(token => token !== '')
    .slice(0, MAX_TOKENS)
  if (size >= tokens.length) return [tokens.join(' ')]
  return tokens.map((_, i) => tokens.slice(i, i + size).join(' '))
}
const MAX_TOKENS = 4000

/** Wordings of little words alone, found as they are written: "die is vol", "wie ben je". */
function literals<T>(text: string, table: Map<string, T[]>): Match<T>[] {
  const found = new Map<T, Match<T>>()
  for (let size = 2; size <= LONGEST_LITERAL; size++)
    for (const gram of grams(text, size))
      for (const value of table.get(gram) ?? [])
        found.set(value, { value, from: -1, to: -1, length: Math.max(1, size - 1), negated: false, loose: true })
  return [...found.values()]
}

/** "That very word" is no part of a compound: SCHIP is not in "schipperen". */
const fits = (atom: Atom, place: Place): boolean =>
  atom.kind === 'exact'
    ? place.forms[0]?.plain === atom.word
    : place.forms.some(form => {
        if (atom.kind === 'stem') return form.stem === atom.word
        if (atom.kind === 'prefix') return form.plain.startsWith(atom.word)
        return atom.kind === 'suffix' ? form.plain.endsWith(atom.word) : form.plain.includes(atom.word)
      })

function keysAt(place: Place, lengths: Lengths): Set<string> {
  const keys = new Set<string>([`x:${place.forms[0]?.plain}`])
  for (const { plain, stem } of place.forms) {
    keys.add(`s:${stem}`)
    for (const n of lengths.prefix) if (n <= plain.length) keys.add(`p:${plain.slice(0, n)}`)
    for (const n of lengths.suffix) if (n <= plain.length) keys.add(`e:${plain.slice(-n)}`)
    for (const n of lengths.infix) for (let i = 0; i + n <= plain.length; i++) keys.add(`i:${plain.slice(i, i + n)}`)
  }
  return keys
}

/** In the order of the text; at one place, wildcards after whole words, then as the table has them. */
function findAll<T>(places: Place[], table: Table<T>): Match<T>[] {
  const at = new Map<string, number[]>()
  const order = places.map(place => [...keysAt(place, table.lengths)].filter(key => table.ids.has(key)))
  order.forEach((keys, i) => {
    for (const key of keys) push(at, key, i)
  })
  const words = [...at.keys()].map(key => table.ids.get(key) as number)
  mark(words, 1)
  const rows = new Set([...at.keys()].flatMap(key => table.byWord.get(key) ?? []))
  const found: { match: Match<T>; rank: [place: number, key: number, number: number] }[] = []
  for (const row of rows)
    for (const wording of combinations(row, table)) {
      const key = startOf(wording.parts[0] as Part)
      for (const place of at.get(key) ?? []) {
        const match = matchAt(wording, places, place)
        if (match) found.push({ match, rank: [place, (order[place] as string[]).indexOf(key), wording.number] })
      }
    }
  mark(words, 0)
  return found.sort((a, b) => compare(a.rank, b.rank)).map(({ match }) => match)
}

const compare = (a: number[], b: number[]): number => {
  const i = a.findIndex((one, at) => one !== b[at])
  return i < 0 ? 0 : (a[i] as number) - (b[i] as number)
}

const startOf = (part: Part): string => (part[0] as Link).atom.key

/** Which words, by number, the text at hand has: one list for all texts, marked before and wiped after each. */
let marked = new Uint8Array(0)

function mark(words: number[], value: 0 | 1): void {
  if (marked.length < wordCount()) marked = new Uint8Array(wordCount())
  for (const word of words) marked[word] = value
}

const has = ({ links }: Choice): boolean => {
  for (const link of links) if (marked[link.atom.id] !== 1) return false
  return true
}

/** The combinations of a row whose words are all in the text. */
function combinations<T>(row: Row<T>, table: Table<T>): Wording<T>[] {
  for (const slot of row.slots) if (!slot.choices.some(has)) return []
  if (row.slots.every(slot => slot.choices.length === 1)) {
    row.only ??= wordingOf(
      row,
      row.slots.flatMap(slot => slot.choices),
      row.first,
      table,
    )
    return [row.only]
  }
  let picked: { choices: Choice[]; number: number }[] = [{ choices: [], number: 0 }]
  for (const slot of row.slots) {
    const here = slot.choices.flatMap((choice, i) => (has(choice) ? [{ choice, i }] : []))
    picked = picked.flatMap(({ choices, number }) =>
      here.map(({ choice, i }) => ({ choices: [...choices, choice], number: number * slot.choices.length + i })),
    )
  }
  return picked.map(({ choices, number }) => wordingOf(row, choices, row.first + number, table))
}

function wordingOf<T>(row: Row<T>, choices: Choice[], number: number, { starts, strict }: Table<T>): Wording<T> {
  const parts = partsOf(row.slots, choices)
  if (strict)
    parts.forEach((part, n) => {
      const own = choices.filter((_, i) => row.slots[i]?.part === n)
      Object.assign(part, besideOf(part, own))
    })
  const links = parts.flat()
  const often = (part: Part): number => starts[(part[0] as Link).atom.id] ?? 0
  return {
    number,
    parts: parts.toSorted((a, b) => often(a) - often(b)),
    value: row.value,
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

const hasBeside = ({ beside = [], enough = 0 }: Part, places: Place[], from: number, to: number): boolean =>
  enough === 0 ||
  beside.filter(filler =>
    places.slice(from, to).some(place => !place.beside || place.beside.some(side => side.includes(filler))),
  ).length >= enough

function matchAt<T>(wording: Wording<T>, places: Place[], at: number): Match<T> | null {
  const end = follow(wording.parts[0] as Part, places, at)
  if (end === null) return null
  let [from, to] = [at, end]
  let negated = denied(places, at, end)
  for (const part of wording.parts.slice(1)) {
    const found = nearby(part, places, at)
    if (!found) return null
    negated ||= denied(places, found.from, found.to)
    from = Math.min(from, found.from)
    to = Math.max(to, found.to)
  }
  return {
    value: wording.value,
    from,
    to,
    length: wording.length,
    negated: negated && !wording.negative,
    loose: wording.loose,
  }
}

function nearby(part: Part, places: Place[], at: number): { from: number; to: number } | null {
  for (let i = Math.max(0, at - WINDOW); i < Math.min(places.length, at + WINDOW + 1); i++) {
    if (places[i]?.sentence !== places[at]?.sentence && Math.abs(i - at) > 3) continue
    if (!fits((part[0] as Link).atom, places[i] as Place)) continue
    const to = follow(part, places, i)
    if (to !== null) return { from: i, to }
  }
  return null
}

/** One past the last place when the part stands at this place; null when it does not. */
function follow(part: Part, places: Place[], at: number): number | null {
  let i = at
  for (const [n, { atom, gap }] of part.entries()) {
    if (n === 0) {
      i = at + 1
      continue
    }
    const limit = Math.min(places.length, i + gap + 1)
    while (i < limit && !fits(atom, places[i] as Place)) i++
    if (i >= limit) return null
    i++
  }
  return hasBeside(part, places, at, i) ? i : null
}
