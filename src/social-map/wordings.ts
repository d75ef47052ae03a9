import { COMMON } from './lexicon/common.ts'
import { isFiller, plain, stem, type Word, words } from './text.ts'

/** One word of a table; the same word is the same object everywhere. */
export interface Atom {
  kind: 'stem' | 'exact' | 'prefix' | 'suffix' | 'infix'
  word: string
  /** Its number among all words of all tables. */
  id: number
}
/** A word, and how many others may stand before it. */
export interface Link {
  atom: Atom
  gap: number
}

/** One of the words or phrases of a group. */
export interface Choice {
  links: Link[]
  negative: boolean
  /** Without its little words it says nothing any more: "al jaren" is "jaren". */
  empty: boolean
  /** Its little words that say something: "te" of "te dik". */
  fillers: string[]
  /** Its whole words as they are spelled. */
  written: string[]
}
/** A group, how many other words may stand before it, and in which part of the wording it stands. */
export interface Slot {
  choices: Choice[]
  gap: number
  part: number
}
/**
 * A row of a table: the slots of its parts. Three groups of ten words stay three groups, and are written out
 * for the words that a text has, not for a thousand combinations.
 */
export type Shape = Slot[]

/** Words that may be left out where a table says `..`. */
const GAP = 4
const NEGATIVE = /\b(geen|niet|nooit|zonder|not|no)\b/

const nextTo: Record<Atom['kind'], Map<string, Link>> = {
  stem: new Map(),
  exact: new Map(),
  prefix: new Map(),
  suffix: new Map(),
  infix: new Map(),
}
let count = 0

/** How many different words all tables have together until now. */
export const wordCount = (): number => count

/** The number of a word of any table, as it is meant there; undefined: no table has it. */
export const numberOf = (kind: Atom['kind'], word: string): number | undefined => nextTo[kind].get(word)?.atom.id

/** The link of a word that follows at once. */
function linkOf(kind: Atom['kind'], word: string): Link {
  const known = nextTo[kind].get(word)
  if (known) return known
  const made = { atom: { kind, word, id: count++ }, gap: 0 }
  nextTo[kind].set(word, made)
  return made
}

const ordinary = new Set(COMMON.map(stem))

/** Fillers that say nothing even beside a single word. */
const EMPTY = new Set('de het een is was zijn waren ben bent wordt word worden werd en of the a is was be'.split(' '))
const saysSomething = (word: string): boolean => isFiller(word) && !EMPTY.has(word)

/** A word, or a number, that says little by itself. */
export const isOrdinary = ({ kind, word }: Atom): boolean => kind === 'stem' && (ordinary.has(word) || /^\d/.test(word))

function saysNothing(links: Link[], source: string): boolean {
  const atom = links[0]?.atom
  if (!atom) return true
  const single = links.length === 1 && source.includes(' ') && atom.kind === 'stem'
  return single && (atom.word.length < 4 || ordinary.has(atom.word))
}

interface Reading {
  shapes: Shape[]
  literals: string[]
}

/** Reads each wording once: books that share one share what it read, and no more is kept than they need. */
export function readOnce(): typeof readWording {
  const readings = new Map<string, Reading>()
  const choices = new Map<string, Choice>()
  const choiceOf: ReadChoice = text => {
    const choice = choices.get(text) ?? readChoice(text)
    choices.set(text, choice)
    return choice
  }
  return source => {
    const reading = readings.get(source) ?? read(source, choiceOf)
    readings.set(source, reading)
    return reading
  }
}

/**
 * A wording of a table: its shapes, and its phrases of little words alone, which are found as they are written.
 * `*` at an end of a word is any ending, `(a|b)` is a choice, `=word` is that very word, `..` leaves up to four words
 * out, `+` wants both sides near each other in any order.
 */
export const readWording = (source: string): Reading => read(source, readChoice)

type ReadChoice = (text: string) => Choice

function read(source: string, choiceOf: ReadChoice): Reading {
  const grouped = inGroups(source, choiceOf)
  if (grouped) return { shapes: [grouped], literals: [] }
  const shapes: Shape[] = []
  const literals: string[] = []
  for (const text of writtenOut(source)) {
    const parts = text.split('+').map(part => choiceOf(part.trim()))
    if (!parts.some(part => part.empty)) shapes.push(parts.map((choice, part) => ({ choices: [choice], gap: 0, part })))
    else if (parts.length === 1) literals.push(text)
  }
  return { shapes, literals }
}

/** "(wil|durft) niet" → "wil niet", "durft niet". */
function writtenOut(source: string): string[] {
  const open = source.indexOf('(')
  const close = source.indexOf(')', open)
  if (open < 0 || close < 0) return [source]
  const options = source.slice(open + 1, close).split('|')
  return options.flatMap(option => writtenOut(source.slice(0, open) + option + source.slice(close + 1)))
}

/** The wording with its groups kept; null when one is tied to a word, holds parts, or leaves a part that says nothing. */
function inGroups(source: string, choiceOf: ReadChoice): Shape | null {
  if (!source.includes('(') || /[^\s+]\(|\)[^\s+]|\([^)]*[+(]/.test(source)) return null
  const parts = source.split('+').map((part, i) => slotsOf(part.trim(), i, choiceOf))
  return parts.every(slots => slots !== null) ? parts.flat() : null
}

/** null: with some of its choices this part might say nothing. */
function slotsOf(text: string, part: number, choiceOf: ReadChoice): Slot[] | null {
  const slots: Slot[] = []
  let gap = 0
  for (const piece of text.split(/(\([^)]*\)|(?<=\s|^)\.\.(?=\s|$))/)) {
    if (piece === '..') gap = GAP
    else if (piece.trim() !== '') {
      slots.push({ choices: choicesOf(piece.trim(), choiceOf), gap, part })
      gap = 0
    }
  }
  return slots.length > 1 ? whole(slots) : telling(slots[0])
}

const choicesOf = (piece: string, choiceOf: ReadChoice): Choice[] =>
  piece.startsWith('(') ? piece.slice(1, -1).split('|').map(choiceOf) : [choiceOf(piece)]

/** Two words at least, whatever is chosen, and the first never left out. */
function whole(slots: Slot[]): Slot[] | null {
  const least = slots.map(({ choices }) => Math.min(...choices.map(({ links }) => links.length)))
  return least[0] !== 0 && least.reduce((sum, n) => sum + n, 0) > 1 ? slots : null
}

/** The only slot of a part, without the choices that say nothing. */
function telling(slot: Slot | undefined): Slot[] | null {
  const choices = slot?.choices.filter(choice => !choice.empty) ?? []
  return slot && choices.length > 0 ? [{ ...slot, choices }] : null
}

function readChoice(text: string): Choice {
  const links: Link[] = []
  let [fillers, written] = [NONE, NONE]
  let gap = 0
  for (const piece of text.split(/\s+/)) {
    if (piece === '..') {
      gap = GAP
      continue
    }
    const found = words(piece)
    for (const link of linksOf(piece, found)) {
      links.push(gap > 0 ? { ...link, gap } : link)
      gap = 0
    }
    if (found.length > 0 && !piece.includes('*')) written = [...written, ...found.map(word => word.text)]
    if (found.length === 0 && saysSomething(plain(piece))) fillers = [...fillers, plain(piece)]
  }
  return { links, negative: NEGATIVE.test(text), empty: saysNothing(links, text), fillers, written }
}

/** Most choices have none, and share it. */
const NONE: string[] = []

function linksOf(piece: string, found: Word[]): Link[] {
  if (piece.startsWith('=')) return found.map(word => linkOf('exact', word.text))
  const start = piece.startsWith('*')
  const end = piece.endsWith('*')
  if (!start && !end) return found.map(word => linkOf('stem', word.stem))
  return found.map((word, i) => {
    const open = { start: start && i === 0, end: end && i === found.length - 1 }
    if (open.start && open.end) return linkOf('infix', word.text)
    if (open.start) return linkOf('suffix', word.text)
    return open.end ? linkOf('prefix', word.text) : linkOf('stem', word.stem)
  })
}
