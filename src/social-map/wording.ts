/**
 * Tables of wordings: what a map's own words mean. A phrase matches whole words; a star at an end lets the word go on
 * ('verwijs*' is verwijsbrief, verwijst …), three dots between two parts mean that both stand in one clause, in order.
 */

/** Meaning, the phrases that say it, and the phrases that take it back in the same clause. */
export interface Wording<M> {
  means: M
  says: string[]
  unless?: string[]
}

/** Phrases from one text, a bar between them, so that a long row of a table stays readable. */
export const either = (phrases: string): string[] =>
  phrases.split('|').map(phrase => phrase.replaceAll(/\s+/g, ' ').trim())

/** Lower case, no diacritics, one space between words. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[^a-z0-9+'€£$%/&]+/g, ' ')
    .trim()

const clausesIn = (text: string): string[] =>
  text
    .slice(0, 4000)
    .split(/[.;!?\n]+(?=\s|$)/)
    .map(clause => ` ${folded(clause)} `)
    .filter(clause => clause.trim() !== '')

// One text is held against many tables in a row.
const recent = new Map<string, string[]>()
const RECENT_KEPT = 64

/** A text cut at full stops, semicolons and line breaks, each part ready to be matched. Nothing above 4,000 characters. */
export const clausesOf = (text: string | undefined): string[] => {
  if (!text) return []
  const known = recent.get(text)
  if (known) return known
  if (recent.size >= RECENT_KEPT) recent.clear()
  const clauses = clausesIn(text)
  recent.set(text, clauses)
  return clauses
}

const partsOf = (phrase: string): string[] =>
  phrase.split('…').map(part => {
    const word = part.trim()
    return `${word.startsWith('*') ? '' : ' '}${word.replaceAll('*', '')}${word.endsWith('*') ? '' : ' '}`
  })

interface Compiled {
  says: string[][]
  unless: string[][]
}
const compiled = new WeakMap<Wording<unknown>, Compiled>()
const compile = (wording: Wording<unknown>): Compiled => {
  const known = compiled.get(wording)
  if (known) return known
  const fresh = { says: wording.says.map(partsOf), unless: (wording.unless ?? []).map(partsOf) }
  compiled.set(wording, fresh)
  return fresh
}

const saysParts = (clause: string, parts: string[]): boolean => {
  let from = 0
  for (const part of parts) {
    const at = clause.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length - 1
  }
  return true
}

const fits = (clause: string, wording: Wording<unknown>): boolean => {
  const { says, unless } = compile(wording)
  return says.some(parts => saysParts(clause, parts)) && !unless.some(parts => saysParts(clause, parts))
}

/** The first row of a table that a text fits; undefined: none. */
export const firstFit = <M>(table: Wording<M>[], text: string | undefined): Wording<M> | undefined => {
  const clauses = clausesOf(text)
  return table.find(wording => clauses.some(clause => fits(clause, wording)))
}

/** All meanings of a text, in the table's order, each once. */
export const meanings = <M>(table: Wording<M>[], text: string | undefined): M[] => {
  const clauses = clausesOf(text)
  return [
    ...new Set(table.filter(wording => clauses.some(clause => fits(clause, wording))).map(wording => wording.means)),
  ]
}

/** The first meaning of a text in the table's order; null: none. */
export const meaning = <M>(table: Wording<M>[], text: string | undefined): M | null =>
  firstFit(table, text)?.means ?? null
