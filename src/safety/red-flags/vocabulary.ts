import { type NearWords, nearWords, shapesOf } from '../../near-words.ts'

/**
 * From a word in a text to the atoms of the pattern language it stands for: whole words, beginnings, ends, insides,
 * numbers, and long words with one typing error. Every look-up is bounded by the length of the word.
 */
export interface Vocabulary {
  /** The atom of a single word or wildcard; the same word gives the same atom. */
  atom(word: string): number
  /** The atom of a named class; `isNew` when its members must still be added. */
  named(name: string): { id: number; isNew: boolean }
  add(word: string, id: number): void
  lookUp(word: string, joined: string): number[]
  /** How many atoms and classes there are. */
  count(): number
}
type Table = Map<string, number[]>

/** Shortest word of a table that may hold a typing error, and from where a wrong letter counts as one too. */
const FUZZY_FROM = 6
const WRONG_LETTER_FROM = 9
/** Shortest begin, end or inside of a word; shorter ones would match by chance. */
const SHORTEST_PIECE = 3
/** Joined words are compounds written apart; short ones meet by chance. */
const SHORTEST_JOINED = 8

/** @param ordinary words that are no typing error of a word in the tables */
export function vocabulary(ordinary: ReadonlySet<string>): Vocabulary {
  const ids = new Map<string, number>()
  const whole: Table = new Map()
  const begin: Table = new Map()
  const end: Table = new Map()
  const inside: Table = new Map()
  let typos: NearWords | null = null
  const numbers: { from: number; upTo: number; id: number }[] = []

  const named = (name: string) => {
    const known = ids.get(name)
    if (known !== undefined) return { id: known, isNew: false }
    ids.set(name, ids.size)
    return { id: ids.size - 1, isNew: true }
  }
  const add = (word: string, id: number) => {
    if (word.startsWith('#')) numbers.push({ ...range(word), id })
    else if (word.startsWith('*') && word.endsWith('*')) put(inside, word.slice(1, -1), id)
    else if (word.startsWith('*')) put(end, word.slice(1), id)
    else if (word.endsWith('*')) put(begin, word.slice(0, -1), id)
    else {
      put(whole, word, id)
      typos = null
    }
  }
  // made when no word comes any more
  const longWords = (): NearWords => {
    typos ??= nearWords([...whole.keys()].filter(word => word.length >= FUZZY_FROM))
    return typos
  }
  const exact = (word: string): number[] => [
    ...(whole.get(word) ?? []),
    ...pieces(word, begin, 'begin'),
    ...pieces(word, end, 'end'),
    ...insides(word, inside),
  ]
  const look = (word: string): number[] => {
    if (/^\d+$/.test(word)) return [...(whole.get(word) ?? []), ...ofNumber(Number(word), numbers)]
    const hits = exact(word)
    return whole.has(word) || word.length < FUZZY_FROM - 1 || ordinary.has(word)
      ? hits
      : [...hits, ...nearest(word, longWords()).flatMap(w => whole.get(w) ?? []), ...swappedBeginnings(word, begin)]
  }
  const lookUp = (word: string, joined: string) => [
    ...new Set([...look(word), ...(joined.length >= SHORTEST_JOINED ? exact(joined) : [])]),
  ]
  return {
    named,
    add,
    lookUp,
    count: () => ids.size,
    atom: word => {
      const { id, isNew } = named(word)
      if (isNew) add(word, id)
      return id
    },
  }
}

/** "#" any number, "#12" up to 12, "#20+" from 20, "#12_15" between. */
function range(word: string): { from: number; upTo: number } {
  const bound = Number.parseInt(word.slice(1), 10)
  if (word === '#') return { from: 0, upTo: Infinity }
  const until = /^#\d+_(\d+)$/.exec(word)
  if (until) return { from: bound, upTo: Number(until[1]) }
  return word.endsWith('+') ? { from: bound, upTo: Infinity } : { from: 0, upTo: bound }
}

const ofNumber = (value: number, numbers: { from: number; upTo: number; id: number }[]): number[] =>
  numbers.filter(n => n.from <= value && value <= n.upTo).map(n => n.id)

function put(table: Table, word: string, id: number): void {
  const list = table.get(word)
  if (!list) table.set(word, [id])
  else if (!list.includes(id)) list.push(id)
}

function pieces(word: string, table: Table, side: 'begin' | 'end'): number[] {
  const found: number[] = []
  for (let n = SHORTEST_PIECE; n <= word.length; n++) {
    const list = table.get(side === 'begin' ? word.slice(0, n) : word.slice(word.length - n))
    if (list) found.push(...list)
  }
  return found
}

/** Beginnings of which two letters are swapped in the word: "verhnagt". */
function swappedBeginnings(word: string, begin: Table): number[] {
  const found: number[] = []
  for (let i = 1; i + 1 < word.length; i++) {
    if (word[i] === word[i + 1]) continue
    const swapped = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
    for (let n = Math.max(FUZZY_FROM, i + 2); n <= word.length; n++)
      found.push(...(begin.get(swapped.slice(0, n)) ?? []))
  }
  return found
}

function insides(word: string, table: Table): number[] {
  const found: number[] = []
  for (const [piece, ids] of table) if (word.includes(piece)) found.push(...ids)
  return found
}

/** Two words share a shape when they are one error apart. */
function nearest(word: string, typos: NearWords): string[] {
  const candidates = new Set(shapesOf(word).flatMap(shape => typos.under(shape)))
  return [...candidates].filter(candidate => candidate[0] === word[0] && oneErrorApart(word, candidate))
}

/** A letter missing, one too many, two swapped, or (in long words) one wrong. */
function oneErrorApart(a: string, b: string): boolean {
  if (a.length !== b.length) return true
  const wrong = Array.from(a, (letter, i) => (letter === b[i] ? -1 : i)).filter(i => i >= 0)
  const [i = 0, j = 0] = wrong
  if (wrong.length === 2) return j === i + 1 && a[i] === b[j] && a[j] === b[i]
  return wrong.length === 1 && a.length >= WRONG_LETTER_FROM
}
