/** One spelling for what looks the same: accents, full-width and foreign digits, odd dashes and hidden characters. */

/** A text in plain letters, with for each of its characters where that stands in the original (UTF-16). */
export interface Folded {
  text: string
  /** Start in the original of each character. */
  from: number[]
  /** End in the original of each character, exclusive. */
  to: number[]
}

// Letters that Unicode does not take apart into a base and an accent, and look-alikes used inside numbers.
const PLAIN: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '−': '-',
}
const HIDDEN = /^[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]$/u
const DIGIT = /^\p{Nd}$/u
const DASH = /^\p{Pd}$/u
const SPACE = /^[\p{Zs}\t]$/u

/** The value of a decimal digit of any script: each script has its ten digits in a row, 0 first. */
const digitValue = (char: string): string => {
  const code = char.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

const plain = (char: string): string => {
  const known = PLAIN[char]
  if (known !== undefined) return known
  if (HIDDEN.test(char)) return ''
  if (DASH.test(char)) return '-'
  if (SPACE.test(char)) return ' '
  const apart = char.normalize('NFKD')
  if (apart !== char) return Array.from(apart, plain).join('')
  return DIGIT.test(char) ? digitValue(char) : char
}

/** Folds a text in time that grows with its length only. Hidden characters vanish; every position is kept. */
export const fold = (original: string): Folded => {
  const out: string[] = []
  const from: number[] = []
  const to: number[] = []
  const add = (folded: string, start: number, end: number): void => {
    for (let i = 0; i < folded.length; i += 1) {
      from.push(start)
      to.push(end)
    }
    out.push(folded)
  }
  for (let i = 0; i < original.length; ) {
    const code = original.codePointAt(i)!
    const size = code > 0xffff ? 2 : 1
    const char = original.slice(i, i + size)
    add(code < 128 && code !== 9 && code !== 96 ? char : plain(char), i, i + size)
    i += size
  }
  return { text: out.join(''), from, to }
}
