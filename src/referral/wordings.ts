import { later } from '../later.ts'
import { SPOKEN } from '../social-map/lexicon/common.ts'
import { plain } from '../social-map/text.ts'

/** Where a wording stands, in words of the text as written. */
export interface Heard<T> {
  value: T
  from: number
  to: number
}

/** Kinds of words that a wording may name between angle brackets: beginnings, endings ("-training") or whole words ("=poh"). */
export type WordClasses = Readonly<Record<string, string>>

interface Link {
  key: string
  gap: number
}
interface Wording<T> {
  links: Link[]
  value: T
}

const GAP = 3
const MOST_WORDS = 900
const SENTENCE = ''

/** "(a|b) c" → "a c", "b c". */
function choices(source: string): string[] {
  const open = source.indexOf('(')
  const close = source.indexOf(')', open)
  if (open < 0 || close < 0) return [source]
  return source
    .slice(open + 1, close)
    .split('|')
    .flatMap(option => choices(source.slice(0, open) + option + source.slice(close + 1)))
}

function linksOf(source: string): Link[] {
  const links: Link[] = []
  let gap = 0
  for (const key of source.trim().split(/\s+/)) {
    if (key === '..') gap = GAP
    else {
      links.push({ key: SPOKEN[key] ?? key, gap })
      gap = 0
    }
  }
  return links
}

/** Words as written, little words too; a sentence ends with an empty one. */
const wordsOf = (text: string): string[] =>
  (plain(text).match(/[a-z0-9]+|[.!?;\n]+/g) ?? [])
    .slice(0, MOST_WORDS)
    .map(word => (/^[a-z0-9]/.test(word) ? (SPOKEN[word] ?? word) : SENTENCE))

/**
 * Wordings of whole words in a row, for what little words decide: "nog niet geweest" is not "geweest". `<help>` is a class
 * of words, `word*` a beginning, `..` leaves up to three words out, `(a|b)` is a choice. A wording stays in its sentence.
 */
export function wordingBook<T>(
  rows: Iterable<readonly [string, T]>,
  classes: WordClasses,
): (text: string) => Heard<T>[] {
  const find = later(() => compiled(rows, classes))
  return text => find()(text)
}

function compiled<T>(rows: Iterable<readonly [string, T]>, classes: WordClasses): (text: string) => Heard<T>[] {
  const byFirst = new Map<string, Wording<T>[]>()
  const prefixes = new Set<string>()
  for (const [source, value] of rows)
    for (const text of choices(source)) {
      const links = linksOf(text)
      for (const { key } of links) if (key.endsWith('*')) prefixes.add(key.slice(0, -1))
      const first = links[0] as Link
      const list = byFirst.get(first.key)
      if (list) list.push({ links, value })
      else byFirst.set(first.key, [{ links, value }])
    }
  const keysOf = keyReader(prefixes, classes)
  return text => {
    const keys = wordsOf(text).map(word => (word === SENTENCE ? null : keysOf(word)))
    const heard: Heard<T>[] = []
    for (const [from, own] of keys.entries())
      for (const key of own ?? [])
        for (const { links, value } of byFirst.get(key) ?? []) {
          const to = follow(links, keys, from)
          if (to !== null) heard.push({ value, from, to })
        }
    return heard
  }
}

/** Every way in which wordings may mean a word: itself, its beginnings, its classes. */
function keyReader(prefixes: Set<string>, classes: WordClasses): (word: string) => Set<string> {
  const members = Object.entries(classes).map(([name, words]) => ({ name: `<${name}>`, ...membersOf(words) }))
  const lengths = new Set([...prefixes].map(prefix => prefix.length))
  return word => {
    const keys = new Set([word])
    for (const n of lengths) if (n <= word.length && prefixes.has(word.slice(0, n))) keys.add(`${word.slice(0, n)}*`)
    for (const { name, whole, starts, ends } of members)
      if (whole.has(word) || starts.some(start => word.startsWith(start)) || ends.some(end => word.endsWith(end)))
        keys.add(name)
    return keys
  }
}

function membersOf(words: string): { whole: Set<string>; starts: string[]; ends: string[] } {
  const all = words.trim().split(/\s+/)
  return {
    whole: new Set(all.filter(word => word.startsWith('=')).map(word => word.slice(1))),
    starts: all.filter(word => !/^[=-]/.test(word)),
    ends: all.filter(word => word.startsWith('-')).map(word => word.slice(1)),
  }
}

/** One past the last word when the wording starts at this word; null when it does not. */
function follow(links: Link[], keys: (Set<string> | null)[], from: number): number | null {
  let at = from + 1
  for (let n = 1; n < links.length; n++) {
    const { key, gap } = links[n] as Link
    const limit = Math.min(keys.length, at + gap + 1)
    while (at < limit && keys[at] && !keys[at]?.has(key)) at++
    if (at >= limit || !keys[at]) return null
    at++
  }
  return at
}
