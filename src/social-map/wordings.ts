import { COMMON } from './lexicon/common.ts'
import { stem, words } from './text.ts'

export interface Atom {
  kind: 'stem' | 'exact' | 'prefix' | 'suffix' | 'infix'
  key: string
}
/** A word, and how many others may stand before it. */
export interface Link {
  atom: Atom
  gap: number
}

/** One of the words or phrases of a group. */
export interface Choice {
  links: Link[]
  /** Keys of its words: a text without one of them has not this choice. */
  keys: string[]
  negative: boolean
  /** Without its little words it says nothing any more: "al jaren" is "jaren". */
  empty: boolean
}
/** A group, and how many other words may stand before it. */
export interface Slot {
  choices: Choice[]
  gap: number
}
/**
 * A row of a table: its parts, each a row of slots. Three groups of ten words stay three groups, and are written out
 * for the words that a text has, not for a thousand combinations.
 */
export type Shape = Slot[][]

/** Words that may be left out where a table says `..`. */
const GAP = 4
const NEGATIVE = /\b(geen|niet|nooit|zonder|not|no)\b/

const LETTER = { stem: 's', exact: 'x', prefix: 'p', suffix: 'e', infix: 'i' } as const
/** One text for each atom, as it is looked up. */
export const keyOf = (atom: Atom): string => `${LETTER[atom.kind]}:${atom.key}`

const ordinary = new Set(COMMON.map(stem))

function saysNothing(links: Link[], source: string): boolean {
  const atom = links[0]?.atom
  if (!atom) return true
  const single = links.length === 1 && source.includes(' ') && atom.kind === 'stem'
  return single && (atom.key.length < 4 || ordinary.has(atom.key))
}

/**
 * A wording of a table: its shapes, and its phrases of little words alone, which are found as they are written.
 * `*` at an end of a word is any ending, `(a|b)` is a choice, `=word` is that very word, `..` leaves up to four words
 * out, `+` wants both sides near each other in any order.
 */
export function readWording(source: string): { shapes: Shape[]; literals: string[] } {
  const grouped = inGroups(source)
  if (grouped) return { shapes: [grouped], literals: [] }
  const shapes: Shape[] = []
  const literals: string[] = []
  for (const text of writtenOut(source)) {
    const parts = text.split('+').map(part => choiceOf(part.trim()))
    if (!parts.some(part => part.empty)) shapes.push(parts.map(choice => [{ choices: [choice], gap: 0 }]))
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
function inGroups(source: string): Shape | null {
  if (!source.includes('(') || /[^\s+]\(|\)[^\s+]|\([^)]*[+(]/.test(source)) return null
  const shape: Shape = []
  for (const part of source.split('+')) {
    const slots = slotsOf(part.trim())
    if (!slots) return null
    shape.push(slots)
  }
  return shape
}

/** null: with some of its choices this part would say nothing. */
function slotsOf(part: string): Slot[] | null {
  const slots: Slot[] = []
  let gap = 0
  for (const piece of part.split(/(\([^)]*\)|(?<=\s|^)\.\.(?=\s|$))/)) {
    if (piece === '..') gap = GAP
    else if (piece.trim() !== '') {
      slots.push({ choices: choicesOf(piece.trim()), gap })
      gap = 0
    }
  }
  return slots.length > 1 ? whole(slots) : telling(slots[0])
}

const choicesOf = (piece: string): Choice[] =>
  piece.startsWith('(') ? piece.slice(1, -1).split('|').map(choiceOf) : [choiceOf(piece)]

const whole = (slots: Slot[]): Slot[] | null =>
  slots.every(({ choices }) => choices.every(({ links }) => links.length > 0)) ? slots : null

/** The only slot of a part, without the choices that say nothing. */
function telling(slot: Slot | undefined): Slot[] | null {
  const choices = slot?.choices.filter(choice => !choice.empty) ?? []
  return slot && choices.length > 0 ? [{ ...slot, choices }] : null
}

const read = new Map<string, Choice>()

/** The same words are the same object: they stand in many rows. */
function choiceOf(text: string): Choice {
  const known = read.get(text)
  if (known) return known
  const links = linksOf(text)
  const keys = links.map(({ atom }) => keyOf(atom))
  const choice = { links, keys, negative: NEGATIVE.test(text), empty: saysNothing(links, text) }
  read.set(text, choice)
  return choice
}

function linksOf(part: string): Link[] {
  const links: Link[] = []
  let gap = 0
  for (const piece of part.trim().split(/\s+/)) {
    if (piece === '..') gap = GAP
    else
      for (const atom of atomsOf(piece)) {
        links.push({ atom, gap })
        gap = 0
      }
  }
  return links
}

function atomsOf(piece: string): Atom[] {
  if (piece.startsWith('=')) return words(piece).map(word => ({ kind: 'exact', key: word.text }))
  const start = piece.startsWith('*')
  const end = piece.endsWith('*')
  const found = words(piece)
  if (!start && !end) return found.map(word => ({ kind: 'stem', key: word.stem }))
  return found.map((word, i) => {
    const open = { start: start && i === 0, end: end && i === found.length - 1 }
    if (open.start && open.end) return { kind: 'infix', key: word.text }
    if (open.start) return { kind: 'suffix', key: word.text }
    return open.end ? { kind: 'prefix', key: word.text } : { kind: 'stem', key: word.stem }
  })
}
