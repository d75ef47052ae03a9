/**
 * The little language the red-flag tables are written in, and its matcher.
 *
 *   wil|wou dood          these words next to each other (small words such as "er" and "nu" may stand between)
 *   wil .. dood           the second at most eight words further in the same sentence
 *   wil . dood            the second at most four words further in the same sentence
 *   slaat & @child        both, in any order, at most 24 words apart; the FIRST part is the signal that can be denied
 *   slaat ~ @child        both, in any order, in the same sentence and at most ten words apart
 *   (buiten kennis|suf) .. nu   between brackets: words or phrases
 *   slaat & @child|dat hij ! les|op school   parts after &, ~ and ! list words or phrases; ! may not stand near it
 *   suicid*  *plek  *mishandel*   begin, end and inside of a word
 *   @child                a word class of words.ts;  #  any number;  #12  a number up to 12;  #20+  from 20;  #12_15  between
 *
 * Cost: linear in the text for each pattern; words of six letters and more may hold one typing error.
 */
import type { Token } from './tokens.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'

export interface Span {
  start: number
  end: number
}
type Sequence = { alternatives: number[][]; gaps: Gap[] }
type Gap = 'next' | 'close' | 'near'
/** One of the sequences. */
export type Part = Sequence[]
export interface Pattern {
  signal: Part
  /** What must stand near the signal, in the same sentence or in the window. */
  context: { part: Part; sameSentence: boolean }[]
  none: Part[]
  /** The signal has a denial of its own ("niet meer wakker"), so that one inside it denies nothing. */
  hasDenial: boolean
}
export interface Language {
  words: Vocabulary
  classes: Record<string, string>
  /** Named lists of phrases, usable in the parts after &, ~ and !. */
  phrases: Record<string, string>
  /** What was read before: the same words are the same object, so that a text is searched for them once. */
  known: Map<string, Part>
  atoms: Map<string, number[]>
}
/** Where in the text the atoms of the language stand, and what was found with them so far. */
export interface Positions {
  atoms: Map<number, number[]>
  /** By number of an atom: 1 for those that the text has. */
  present: Uint8Array
  places: Map<number, Set<number>>
  found: Map<Part, Span[]>
}

const NEAR = 8
const CLOSE = 4
/** How far the parts of one scene stand apart. */
const SCENE = 10
const WINDOW = 24
const FILLERS = new Set(
  (
    'er ook nu dan even zich haar hem hen zijn maar al de het een nog echt gewoon steeds weer zo heel erg eens toch ' +
    'wel dat ie die m t n r mn zn hun mij me je the a an very so just really her his him my their to of u daar hier ' +
    'ze zij hij ik vaak soms elke altijd helemaal gaan af'
  ).split(' '),
)

/** A language over the given word classes; patterns compiled in it share one vocabulary. */
export const language = (
  classes: Record<string, string>,
  phrases: Record<string, string>,
  ordinary: ReadonlySet<string>,
): Language => ({
  words: vocabulary(ordinary),
  classes,
  phrases,
  known: new Map(),
  atoms: new Map(),
})

const DENIAL =
  /@not|\b(?:niet|nie|geen|zonder|nooit|nergens|niemand|niks|niets|not|no|never|nobody|wont|cant|dont|didnt|doesnt)\b/

/** Reads one pattern; throws on an unknown word class, so that a mistake in a table shows at once. */
export function compile(source: string, lang: Language): Pattern {
  const [positive = '', ...negative] = plain(source).split(' ! ')
  const [signal = '', ...context] = positive.split(/ (?=[&~] )/)
  return {
    signal: isList(signal, lang)
      ? phrases(signal, lang)
      : once(`( ${signal}`, lang, () => variants(signal).map(one => sequence(one, lang))),
    context: context.map(part => ({ part: phrases(part.slice(2), lang), sameSentence: part.startsWith('~') })),
    none: negative.map(part => phrases(part, lang)),
    hasDenial: DENIAL.test(signal),
  }
}

/** Tables may write words as people do: "'s nachts", "non-accidental". */
const plain = (source: string): string => source.replace(/['’"]/g, '').replace(/(\p{L})-(?=\p{L})/gu, '$1 ')

/** Reads a list of phrases; see `listSpans`. */
export const compileList = (source: string, lang: Language): Part => phrases(plain(source), lang)

/** The first part is one sequence, unless it is a named list. */
const isList = (source: string, lang: Language): boolean => lang.phrases[source.trim().slice(1)] !== undefined

const phrases = (source: string, lang: Language): Part =>
  once(source, lang, () =>
    outsideBrackets(source).flatMap(one => {
      const list = lang.phrases[one.trim().slice(1)]
      return list === undefined
        ? variants(one).map(variant => sequence(variant, lang))
        : phrases(plain(list.trim().replace(/\s+/g, ' ')), lang)
    }),
  )

/** Splits at each | that stands outside brackets. */
function outsideBrackets(source: string): string[] {
  const hidden = source.replace(/\([^()]*\)/g, bracket => bracket.replaceAll('|', '/'))
  return hidden.split('|').map(one => one.replaceAll('/', '|'))
}

function once(source: string, lang: Language, read: () => Part): Part {
  const part = lang.known.get(source) ?? read()
  lang.known.set(source, part)
  return part
}

/** Writes brackets out: one variant for each phrase, and one for the single words together. */
function variants(source: string): string[] {
  const bracket = /\(([^()]*)\)/.exec(source)
  if (!bracket) return [source]
  const items = bracket[1]!.split('|').map(item => item.trim())
  const single = items.filter(item => !item.includes(' ')).join('|')
  return [...(single ? [single] : []), ...items.filter(item => item.includes(' '))].flatMap(item =>
    variants(source.slice(0, bracket.index) + item + source.slice(bracket.index + bracket[0].length)),
  )
}

const gapOf = (piece: string | undefined): Gap | null => (piece === '..' ? 'near' : piece === '.' ? 'close' : null)

function sequence(source: string, lang: Language): Sequence {
  const pieces = source.trim().split(/\s+/)
  const words = pieces.flatMap((piece, i) => (gapOf(piece) ? [] : [{ piece, gap: gapOf(pieces[i - 1]) ?? 'next' }]))
  return {
    alternatives: words.map(({ piece }) => atomsOf(piece, lang)),
    gaps: gapsOf(words.map(({ gap }) => gap)),
  }
}

/** A word stands in many rows, and its list is one. */
function atomsOf(piece: string, lang: Language): number[] {
  const ids = lang.atoms.get(piece) ?? [...new Set(piece.split('|').flatMap(one => atoms(one, lang)))]
  lang.atoms.set(piece, ids)
  return ids
}

const gapLists = new Map<string, Gap[]>()
function gapsOf(gaps: Gap[]): Gap[] {
  const known = gapLists.get(gaps.join()) ?? gaps
  gapLists.set(gaps.join(), known)
  return known
}

function atoms(word: string, lang: Language): number[] {
  if (!word.startsWith('@')) return [lang.words.atom(word)]
  const members = lang.classes[word.slice(1)]
  if (members === undefined) throw new Error(`Unknown word class ${word}`)
  const known = lang.words.named(word)
  if (known.isNew) for (const member of members.split(/\s+/).filter(Boolean)) addMember(member, known.id, lang)
  return [known.id]
}

function addMember(member: string, id: number, lang: Language): void {
  if (!member.startsWith('@')) {
    lang.words.add(member, id)
    return
  }
  const nested = lang.classes[member.slice(1)]
  if (nested === undefined) throw new Error(`Unknown word class ${member}`)
  for (const word of nested.split(/\s+/).filter(Boolean)) addMember(word, id, lang)
}

/** Looks every word up once. `masked` holds the places that a figure of speech took out. */
export function locate(tokens: Token[], lang: Language, masked: ReadonlySet<number> = new Set()): Positions {
  const atoms = new Map<number, number[]>()
  const seen = new Map<string, number[]>()
  for (const [i, token] of tokens.entries()) {
    if (masked.has(i)) continue
    const key = `${token.word} ${token.joined}`
    const known = seen.get(key) ?? lang.words.lookUp(token.word, token.joined)
    seen.set(key, known)
    for (const id of known) {
      const list = atoms.get(id)
      if (list) list.push(i)
      else atoms.set(id, [i])
    }
  }
  const present = new Uint8Array(lang.words.count())
  for (const id of atoms.keys()) present[id] = 1
  return { atoms, present, places: new Map(), found: new Map() }
}

/** The atoms with which the signal of the pattern can begin. */
export const firstWords = ({ signal }: Pattern): number[] => [
  ...new Set(signal.flatMap(({ alternatives }) => alternatives[0] ?? [])),
]

/** Whether the text has the words of every part; few patterns of a table have that. */
export function mayMatch({ signal, context }: Pattern, at: Positions): boolean {
  if (!mayStand(signal, at)) return false
  for (const { part } of context) if (!mayStand(part, at)) return false
  return true
}

function mayStand(part: Part, at: Positions): boolean {
  for (const one of part) if (hasWords(one, at)) return true
  return false
}

function hasWords({ alternatives }: Sequence, { present }: Positions): boolean {
  for (const ids of alternatives) if (!hasOne(ids, present)) return false
  return true
}

function hasOne(ids: number[], present: Uint8Array): boolean {
  for (const id of ids) if (present[id] === 1) return true
  return false
}

/** The matches of each of these patterns. */
export function allMatches(patterns: readonly Pattern[], tokens: Token[], at: Positions): Span[] {
  const spans: Span[] = []
  for (const pattern of patterns) spans.push(...matches(pattern, tokens, at))
  return spans
}

/** All places of the first part of the pattern for which the other parts stand near enough. */
export function matches(pattern: Pattern, tokens: Token[], at: Positions): Span[] {
  if (!mayMatch(pattern, at)) return []
  const { signal, context, none } = pattern
  const signals = spansOfPart(signal, tokens, at)
  const others = context.map(({ part, sameSentence }) => ({ list: spansOfPart(part, tokens, at), sameSentence }))
  if (signals.length === 0 || others.some(({ list }) => list.length === 0)) return []
  const against = none.map(part => spansOfPart(part, tokens, at)).filter(list => list.length > 0)
  const isWith = (s: Span) =>
    others.every(({ list, sameSentence }) => (sameSentence ? isInScene(list, s, tokens) : isNear(list, s)))
  return signals.filter(s => isWith(s) && !against.some(list => isNear(list, s)))
}

/** True when one of the spans stands in the same sentence as `s` and close to it. */
function isInScene(sorted: Span[], s: Span, tokens: Token[]): boolean {
  const { sentence } = tokens[s.start]!
  for (let i = firstFrom(sorted, s.start - SCENE); i < sorted.length && sorted[i]!.start <= s.end + SCENE; i++)
    if (tokens[sorted[i]!.start]!.sentence === sentence) return true
  return false
}

/** True when one of the spans, which are sorted by start, lies within the window around `s`. */
function isNear(sorted: Span[], s: Span): boolean {
  const first = firstFrom(sorted, s.start - WINDOW)
  return first < sorted.length && sorted[first]!.start <= s.end + WINDOW
}

/** Index of the first span that starts at `place` or later. */
function firstFrom(sorted: Span[], place: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** All places of one of the phrases. */
export const listSpans = (part: Part, tokens: Token[], at: Positions): Span[] => apart(spansOfPart(part, tokens, at))

/** Without spans that overlap one before. */
function apart(sorted: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of sorted) if (kept.length === 0 || span.start > kept.at(-1)!.end) kept.push(span)
  return kept
}

function spansOfPart(part: Part, tokens: Token[], at: Positions): Span[] {
  const known = at.found.get(part)
  if (known) return known
  const lists = part.filter(one => hasWords(one, at)).map(one => spans(one, tokens, at))
  const result = lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a.start - b.start)
  at.found.set(part, result)
  return result
}

function spans(part: Sequence, tokens: Token[], at: Positions): Span[] {
  const places = part.alternatives.map(ids => merged(ids, at))
  const result: Span[] = []
  for (const start of places[0] ?? []) {
    const end = follow(part, places, tokens, start)
    if (end >= 0) result.push({ start, end })
  }
  return result
}

/** The place where the last word of the sequence stands, or -1. */
function follow(part: Sequence, places: Set<number>[], tokens: Token[], start: number): number {
  let at = start
  for (let k = 1; k < places.length; k++) {
    const next = step(part.gaps[k]!, places[k]!, tokens, at)
    if (next < 0) return -1
    at = next
  }
  return at
}

function step(gap: Gap, places: Set<number>, tokens: Token[], from: number): number {
  const last = Math.min(tokens.length - 1, from + (gap === 'close' ? CLOSE : NEAR) + 1)
  for (let i = from + 1; i <= last; i++) {
    const token = tokens[i]!
    if (token.sentence !== tokens[from]!.sentence) return -1
    if (places.has(i)) return i
    if (gap === 'next' && (!FILLERS.has(token.word) || i - from > 3)) return -1
  }
  return -1
}

/** The places of a word, or of one of several words, in order; made once a text for each word. */
function merged(ids: number[], at: Positions): Set<number> {
  const present = ids.filter(id => at.atoms.has(id))
  if (present.length === 1) return placesOf(present[0]!, at)
  return new Set(present.flatMap(id => at.atoms.get(id)!).sort((a, b) => a - b))
}

function placesOf(id: number, at: Positions): Set<number> {
  const known = at.places.get(id) ?? new Set(at.atoms.get(id))
  at.places.set(id, known)
  return known
}
