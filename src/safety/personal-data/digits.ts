/** Numbers as people write them: with dots, dashes and spaces in between, and letters that look like digits. */

// O for 0, l and I for 1: only in a word that has digits and nothing but these.
const MIXED = /(?<![\p{L}\d])[\dOoIl]{2,40}(?![\p{L}\d])/gu

// Others, also of the Cyrillic alphabet: only in a long number that is nearly all digits.
const ALIKE: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', I: '1', l: '1', Z: '2', z: '2', S: '5', s: '5', G: '6', b: '6', B: '8', g: '9', q: '9' },
  ...{ О: '0', о: '0', І: '1', і: '1', З: '3', з: '3', б: '6', В: '8' },
}
const LONG = /(?<![\p{L}\d])[\dOoIlZzSsGbBgqОоІіЗзбВ]{8,12}(?![\p{L}\d])/gu
const MOST_ALIKE = 3

/** The text with look-alike letters inside numbers read as digits; same length. */
export const withDigits = (text: string): string =>
  text
    .replace(MIXED, run => (/\d/.test(run) ? run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : run))
    .replace(LONG, run => {
      const alike = run.replace(/\d/g, '').length
      return alike > 0 && alike <= MOST_ALIKE ? run.replace(/\D/gu, letter => ALIKE[letter] ?? letter) : run
    })

const SEPARATOR = /[ .\-()/_,:·|*+\n~=\\;]/

/** Digits standing together, and where. */
export interface Group {
  start: number
  end: number
  digits: string
}

/** Runs of digit groups, with at most three separators between two groups. */
export const digitRuns = (text: string): Group[][] => {
  const runs: Group[][] = []
  for (const match of text.matchAll(/\d+/g)) {
    const group = { start: match.index, end: match.index + match[0].length, digits: match[0] }
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last && joined(text.slice(last.end, Math.min(group.start, last.end + 4)))) run!.push(group)
    else runs.push([group])
  }
  return runs
}

const joined = (between: string): boolean => between.length <= 3 && Array.from(between).every(c => SEPARATOR.test(c))

/** Groups from index `from` that make up exactly `count` digits: the index after the last, or -1. */
export const takeDigits = (run: Group[], from: number, count: number): number => {
  let seen = 0
  for (let i = from; i < run.length; i += 1) {
    seen += run[i]!.digits.length
    if (seen === count) return i + 1
    if (seen > count) return -1
  }
  return -1
}
