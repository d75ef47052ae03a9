import { COMMON } from './lexicon/common.ts'
import { isFiller, plain, stem, type Word, words } from './text.ts'

/** One reading of a word: its own form, or a part of a compound; `plain` serves the wildcards, `stem` the rest. */
export interface Form {
  plain: string
  stem: string
}

/** A place in the text with every reading of the word that stands there, and the fillers right beside it. */
export interface Place {
  forms: Form[]
  sentence: number
  beside?: readonly (readonly string[])[]
}

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
  /** The same words as they are written: a slip is seen in the whole word ("scheidne"). */
  written: Set<string>
}

type Atom = { kind: 'stem' | 'exact' | 'prefix' | 'suffix' | 'infix'; key: string }
type Link = { atom: Atom; gap: number }
/** What must stand there, and the fillers of which so many must stand beside it. */
type Part = Link[] & { beside?: string[]; enough?: number }
interface Wording<T> {
  /** The one whose first word is rarest in the table comes first: looking starts there. */
  parts: Part[]
  /** Keys of all its words: a text without one of them is passed over at once. */
  keys: string[]
  value: T
  length: number
  negative: boolean
  loose: boolean
}

const GAP = 4
const WINDOW = 7
const NEGATORS = new Set(['geen', 'zonder', 'nooit', 'niet', 'gien', 'no', 'not', 'without', 'nie', 'neet', 'noch'])
/** After "niet" only a state is denied ("niet somber"); "kan niet slapen" is the complaint itself. */
const DENIABLE = /(isch|ische|ief|ieve|aal|ale|baar)$/
const STATES = new Set(
  'somber depri depressief bang angstig druk boos gepest verslaafd ziek zwanger eenzaam suicidaal agressief getraumatiseerd autistisch gewelddadig onveilig verwaarloosd mishandeld beperkt gehandicapt depressed autistic pregnant verward psychotisch gescheiden verlegen'.split(
    ' ',
  ),
)
const AFTERWARDS = new Set(['ontkend', 'ontkent', 'uitgesloten', 'nee', 'negatief', 'uitgevraagd'])

/**
 * A table of wordings, compiled. In a wording: `*` at an end of a word is any ending, `(a|b)` is a choice,
 * `=word` is that very word, `..` leaves up to four words out, `+` wants both sides near each other in any order.
 * @param strict a wording of one telling word wants its fillers beside it too ("te dik", "net bevallen")
 */
export function phraseBook<T>(
  rows: Iterable<readonly [wording: string, value: T]>,
  { strict = false } = {},
): PhraseBook<T> {
  const wordings: Wording<T>[] = []
  const vocabulary = new Set<string>()
  const written = new Set<string>()
  const literal = new Map<string, T[]>()
  const lengths = { prefix: new Set<number>(), suffix: new Set<number>(), infix: new Set<number>() }
  for (const [source, value] of rows)
    for (const text of choices(source)) {
      const sources = text.split('+').map(part => part.trim())
      const parts = sources.map(part => readPart(part, strict))
      const first = parts[0]?.[0]
      if (!first || parts.some((part, i) => saysNothing(part, sources[i] ?? ''))) {
        if (parts.length === 1)
          literal.set(grams(text, Number.POSITIVE_INFINITY)[0] ?? '', [
            ...(literal.get(grams(text, Number.POSITIVE_INFINITY)[0] ?? '') ?? []),
            value,
          ])
        continue
      }
      for (const { atom } of parts.flat())
        if (atom.kind === 'stem') vocabulary.add(atom.key)
        else if (atom.kind === 'exact') vocabulary.add(stem(atom.key))
        else lengths[atom.kind].add(atom.key.length)
      for (const { text: word } of words(text.replace(/\S*\*\S*/g, ' '))) written.add(word)
      wordings.push({
        parts,
        keys: parts.flat().map(({ atom }) => keyOf(atom)),
        value,
        length: parts.flat().length,
        loose: parts.length > 1 || parts.flat().some(link => link.gap > 0),
        negative: /\b(geen|niet|nooit|zonder|not|no)\b/.test(text),
      })
    }
  const byAtom = byRarestAtom(wordings)
  return {
    vocabulary,
    written,
    find: (places, text) => [...findAll(places, byAtom, lengths), ...(text ? literals(text, literal) : [])],
  }
}

const startOf = (part: Part): string => keyOf((part[0] as Link).atom)

/** Every wording under the first word of its rarest part. */
function byRarestAtom<T>(wordings: Wording<T>[]): Map<string, Wording<T>[]> {
  const frequency = new Map<string, number>()
  for (const { parts } of wordings)
    for (const part of parts) frequency.set(startOf(part), (frequency.get(startOf(part)) ?? 0) + 1)
  const often = (part: Part): number => frequency.get(startOf(part)) ?? 0
  const table = new Map<string, Wording<T>[]>()
  for (const wording of wordings) {
    const parts = wording.parts.toSorted((a, b) => often(a) - often(b))
    const key = startOf(parts[0] as Part)
    const list = table.get(key)
    if (list) list.push({ ...wording, parts })
    else table.set(key, [{ ...wording, parts }])
  }
  return table
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

const ordinary = new Set(COMMON.map(stem))

/** "al jaren" without its filler is "jaren", which says nothing any more. */
const saysNothing = (part: Part, source: string): boolean => {
  const atom = part[0]?.atom
  if (!atom) return true
  return (
    part.length === 1 && source.includes(' ') && atom.kind === 'stem' && (atom.key.length < 4 || ordinary.has(atom.key))
  )
}

/** "(wil|durft) niet" → "wil niet", "durft niet". */
function choices(source: string): string[] {
  const open = source.indexOf('(')
  const close = source.indexOf(')', open)
  if (open < 0 || close < 0) return [source]
  const options = source.slice(open + 1, close).split('|')
  return options.flatMap(option => choices(source.slice(0, open) + option + source.slice(close + 1)))
}

function readPart(part: string, strict: boolean): Part {
  const links: Part = []
  const pieces = part.trim().split(/\s+/)
  let gap = 0
  for (const piece of pieces) {
    if (piece === '..') gap = GAP
    else {
      for (const atom of readAtoms(piece)) {
        links.push({ atom, gap })
        gap = 0
      }
    }
  }
  if (strict) Object.assign(links, besideOf(links, pieces))
  return links
}

/** Fillers that say nothing even beside a single word. */
const EMPTY = new Set('de het een is was zijn waren ben bent wordt word worden werd en of the a is was be'.split(' '))

/**
 * "Te dik" without its filler is "dik", of a book too; "er niet meer is" is "niet meer". Where a single or ordinary word
 * is left, two of the fillers must stand beside it (one, if there is but one); of a longer wording one of several.
 */
function besideOf(links: Link[], pieces: string[]): { beside: string[]; enough: number } {
  const beside = pieces.map(plain).filter(piece => isFiller(piece) && !EMPTY.has(piece))
  const thin =
    links.length === 1 ||
    links.every(({ atom }) => atom.kind === 'stem' && (ordinary.has(atom.key) || /^\d/.test(atom.key)))
  return { beside, enough: thin ? Math.min(2, beside.length) : beside.length > 1 ? 1 : 0 }
}

const hasBeside = ({ beside = [], enough = 0 }: Part, places: Place[]): boolean =>
  enough === 0 ||
  beside.filter(filler => places.some(place => !place.beside || place.beside.some(side => side.includes(filler))))
    .length >= enough

function readAtoms(piece: string): Atom[] {
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

const LETTER = { stem: 's', exact: 'x', prefix: 'p', suffix: 'e', infix: 'i' } as const
const keyOf = (atom: Atom): string => `${LETTER[atom.kind]}:${atom.key}`

/** "That very word" is no part of a compound: SCHIP is not in "schipperen". */
const fits = (atom: Atom, place: Place): boolean =>
  (atom.kind === 'exact' && place.forms[0]?.plain === atom.key) ||
  place.forms.some(form => {
    if (atom.kind === 'stem') return form.stem === atom.key
    if (atom.kind === 'prefix') return form.plain.startsWith(atom.key)
    if (atom.kind === 'suffix') return form.plain.endsWith(atom.key)
    return atom.kind === 'infix' && form.plain.includes(atom.key)
  })

type Lengths = Record<'prefix' | 'suffix' | 'infix', Set<number>>

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

function findAll<T>(places: Place[], byAtom: Map<string, Wording<T>[]>, lengths: Lengths): Match<T>[] {
  const matches: Match<T>[] = []
  const keys = places.map(place => keysAt(place, lengths))
  const present = new Set(keys.flatMap(here => [...here]))
  places.forEach((_, i) => {
    for (const key of keys[i] as Set<string>)
      for (const wording of byAtom.get(key) ?? []) {
        if (!wording.keys.every(needed => present.has(needed))) continue
        const match = matchAt(wording, places, i)
        if (match) matches.push(match)
      }
  })
  return matches
}

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
  return hasBeside(part, places.slice(at, i)) ? i : null
}

const says = (place: Place | undefined, list: Set<string>): boolean =>
  place?.forms.some(form => list.has(form.plain)) ?? false

function denied(places: Place[], from: number, to: number): boolean {
  const here = places[from]
  const before = [places[from - 1], places[from - 2]].filter(p => p?.sentence === here?.sentence)
  const after = places.slice(to, to + 2).filter(p => p.sentence === here?.sentence)
  if (after.some(place => says(place, AFTERWARDS))) return true
  const negator = before.find(place => says(place, NEGATORS))
  if (!negator) return false
  if (!says(negator, new Set(['niet', 'nie', 'neet', 'not']))) return true
  return here?.forms.some(form => STATES.has(form.plain) || DENIABLE.test(form.plain)) ?? false
}

/** A word with these readings, where it stands. */
export const placeOf = (word: Word, forms: Form[]): Place => ({
  forms,
  sentence: word.sentence,
  beside: [word.before, word.after],
})

/** Places of a text that is taken as it is: no typing errors, no compounds. */
export const placesOf = (text: string): Place[] =>
  words(text).map(word => placeOf(word, [{ plain: word.text, stem: word.stem }]))
