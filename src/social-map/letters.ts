import { LETTERS } from '../clue-network.ts'
import { plain } from './text.ts'

/** So many letters in a row. */
const RUN = 4

/**
 * Runs of four letters in the words of a text, with where a word begins and ends: what compounds, dialect and words with a
 * typing error share with words that are known. Linear in the length of the text.
 */
export function lettersIn(text: string): string[] {
  const runs = new Set<string>()
  for (const word of plain(text).split(/[^a-z0-9]+/)) {
    if (word === '') continue
    const whole = `<${word}>`
    for (let i = 0; i + RUN <= whole.length; i++) runs.add(LETTERS + whole.slice(i, i + RUN))
    if (whole.length < RUN) runs.add(LETTERS + whole)
  }
  return [...runs]
}
