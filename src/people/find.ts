/** Finds a person or a practice by a name as people type it: without titles, with typos, in part. */

/** Lower case, no diacritics, one space between words. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** Words that say nothing about which practice or person it is. */
const EMPTY_WORDS = new Set(
  'huisartsenpraktijk huisartspraktijk huisartsen huisarts praktijk groepspraktijk gezondheidscentrum medisch centrum hap de het een van der den te dr drs mw mevr mevrouw dhr meneer practice gp surgery'.split(
    ' ',
  ),
)

const wordsOf = (text: string): string[] => {
  const all = folded(text).split(' ').filter(Boolean)
  const telling = all.filter(word => !EMPTY_WORDS.has(word))
  return telling.length > 0 ? telling : all
}

/** Nobody types longer names; it bounds the work. */
const LONGEST = 40

/** Whether one word becomes the other with at most `limit` letters put in, left out, changed or swapped. */
export function alike(a: string, b: string, limit: number): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return false
  return distance(a, b) <= limit
}

/** Restricted Damerau-Levenshtein distance. */
function distance(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const best = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1))
      row.push(swapped ? Math.min(best, older[j - 2]! + 1) : best)
    }
    ;[older, old] = [old, row]
  }
  return old[b.length]!
}

/** Letters that may be wrong in a word: none in a very short one. */
const slack = (word: string): number => (word.length <= 3 ? 0 : word.length <= 7 ? 1 : 2)

/** A word with a typing error counts for less, so that 'Berg' is not 'Burg' when both are there. */
const TYPO = 0.9

const likeness = (typed: string, word: string): number =>
  typed === word ? 1 : alike(typed, word, slack(typed)) || (typed.length >= 4 && word.startsWith(typed)) ? TYPO : 0

/** How much of the name a typed text has; 0 when a typed word is in no way part of the name. */
function score(typed: string[], name: string): number {
  const own = wordsOf(name)
  const found = typed.map(one => Math.max(0, ...own.map(word => likeness(one, word))))
  return found.includes(0) ? 0 : found.reduce((sum, one) => sum + one, 0) / own.length
}

/**
 * The best fitting ones, all equally good; empty when nothing fits. An exact id or name goes before everything.
 * @param text what was typed, at most a few words
 */
export function findByName<T extends { id: string; name: string }>(text: string, among: T[]): T[] {
  const exact = among.filter(one => one.id === text || folded(one.name) === folded(text))
  if (exact.length > 0) return exact
  const typed = wordsOf(text.slice(0, 200))
  if (typed.length === 0 || typed.length > 8) return []
  const scored = among.map(one => ({ one, points: score(typed, one.name) })).filter(({ points }) => points > 0)
  const best = Math.max(0, ...scored.map(({ points }) => points))
  return scored.filter(({ points }) => points === best).map(({ one }) => one)
}

/** Names that look like what was typed, best first, for 'bedoel je'; at most three. */
export function suggestions<T extends { name: string }>(text: string, among: T[]): string[] {
  const typed = wordsOf(text.slice(0, 200))
  const near = (name: string) =>
    typed.filter(one => wordsOf(name).some(word => alike(one, word, 2) || word.includes(one))).length
  return among
    .map(one => ({ name: one.name, points: near(one.name) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ name }) => name)
}
