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

/** Lower case, no diacritics, one space between words. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[^a-z0-9+'€£$%/&]+/g, ' ')
    .trim()

/** A text cut at full stops, semicolons and line breaks, each part ready to be matched. Nothing above 4,000 characters. */
export const clausesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .slice(0, 4000)
    .split(/[.;:!?\n]+(?=\s|$)/)
    .map(clause => ` ${folded(clause)} `)
    .filter(clause => clause.trim() !== '')

type Part = string
const partsOf = (phrase: string): Part[] =>
  phrase.split('…').map(part => {
    const word = part.trim()
    return `${word.startsWith('*') ? '' : ' '}${word.replaceAll('*', '')}${word.endsWith('*') ? '' : ' '}`
  })

const compiled = new Map<string, Part[]>()
const partsFor = (phrase: string): Part[] => {
  const known = compiled.get(phrase)
  if (known) return known
  const parts = partsOf(phrase)
  compiled.set(phrase, parts)
  return parts
}

const saysParts = (clause: string, parts: Part[]): boolean => {
  let from = 0
  for (const part of parts) {
    const at = clause.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length - 1
  }
  return true
}

/** Whether a clause (from clausesOf) has a phrase. */
export const says = (clause: string, phrase: string): boolean => saysParts(clause, partsFor(phrase))

const fits = <M>(clause: string, wording: Wording<M>): boolean =>
  wording.says.some(phrase => says(clause, phrase)) && !wording.unless?.some(phrase => says(clause, phrase))

/** All meanings of a text, in the table's order, each once. */
export const meanings = <M>(table: Wording<M>[], text: string | undefined): M[] => {
  const clauses = clausesOf(text)
  return [...new Set(table.filter(wording => clauses.some(clause => fits(clause, wording))).map(wording => wording.means))]
}

/** The first meaning of a text in the table's order; null: none. */
export const meaning = <M>(table: Wording<M>[], text: string | undefined): M | null => meanings(table, text)[0] ?? null
