/**
 * Text as the red-flag tables read it: folded words with their clause and sentence. Case, accents, zero-width
 * characters, look-alike letters and digits inside a word make no difference. One pass, linear in the text.
 */
export interface Token {
  word: string
  /** The word together with the next one, for compounds that are written apart or with a hyphen ("zelf-moord"). */
  joined: string
  /** Counts up at every comma, colon, bracket and at words such as "maar". */
  clause: number
  sentence: number
}

/** Letters that look Latin and are not, and the signs that stand for a letter inside a word. */
const LOOKALIKES: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', ο: 'o', α: 'a', ε: 'e', ι: 'i',
  ı: 'i', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae',
} // biome-ignore format: a table of letters
const DIGIT_LETTERS: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }
const CLAUSE_WORDS = new Set('maar but echter doch want terwijl hoewel although however because omdat wel'.split(' '))
const ABBREVIATIONS = new Set(
  'jr mw dhr mevr evt ca bijv bv dr gem ivm igv obv incl excl nr tel yr yrs mnd wkn dgn'.split(' '),
)
const MAX_WORD = 40

/** Lower case, without accents and invisible characters. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[а-яіѕјοαειıøłßæ]/g, letter => LOOKALIKES[letter] ?? letter)
    .replace(/(?<=[a-z])['’‘`´](?=[a-z])/g, '')
}

/** Reads "d00d" and "m1shandeld" as words, and leaves "14jr", "p22" and "4x" alone. */
function readDigits(word: string): string {
  if (!/^[a-z][a-z01345@$]*[a-z]$/.test(word)) return word
  return word.replace(/[0-9@$]/g, sign => DIGIT_LETTERS[sign] ?? sign)
}

/** Splits a text into tokens; anything that is no letter or digit separates. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let clause = 0
  let sentence = 0
  for (const [piece] of fold(text).matchAll(/[a-z0-9@$]+|[^a-z0-9@$]+/g)) {
    if (!/[a-z0-9]/.test(piece)) {
      const stop =
        /[!?;\n\r•|]|\.\s|\.$|\.\./.test(piece) && !(piece[0] === '.' && ABBREVIATIONS.has(tokens.at(-1)?.word ?? ''))
      if (stop) sentence++
      if (stop || /[,:()[\]{}–—+=>]|\s-+\s/.test(piece)) clause++
      continue
    }
    for (const part of parts(piece)) {
      if (CLAUSE_WORDS.has(part)) clause++
      tokens.push({ word: part, joined: '', clause, sentence })
    }
  }
  return joinNeighbours(tokens)
}

/** "14jr" is a number and a word; everything else is one word. */
function parts(piece: string): string[] {
  const amount = /^(\d+)([a-z]{1,12})$/.exec(piece)
  if (amount) return [amount[1]!, amount[2]!]
  return [readDigits(piece).slice(0, MAX_WORD)]
}

function joinNeighbours(tokens: Token[]): Token[] {
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (next && next.sentence === token.sentence) token.joined = (token.word + next.word).slice(0, MAX_WORD)
  }
  return tokens
}
