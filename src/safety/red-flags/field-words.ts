/** Which fields of words (fields.ts) a word belongs to: as it stands, by its beginning, or by its consonants alone. */
import { DANGER_FIELDS } from './fields.ts'
import { BODY_FIELDS } from './fields-body.ts'
import { EVERYDAY_FIELDS } from './fields-everyday.ts'

export const FIELDS: Readonly<Record<string, string>> = { ...DANGER_FIELDS, ...BODY_FIELDS, ...EVERYDAY_FIELDS }

type Table = Map<string, readonly string[]>

const SHORTEST_BEGINNING = 2
/** Notes in haste leave vowels out ("klntn"); fewer consonants fit too many words. */
const FEWEST_CONSONANTS = 4

const whole: Table = new Map()
const beginnings: Table = new Map()
const consonants: Table = new Map()

/** Thousands of words are of a field or two: each list of fields is there once. */
const lists = new Map<string, readonly string[]>()

function put(table: Table, word: string, field: string): void {
  const own = [...new Set(table.get(word)).add(field)]
  const list = lists.get(own.join()) ?? own
  lists.set(own.join(), list)
  table.set(word, list)
}

/** A word without vowels, each letter once where it stands double. */
const bare = (word: string): string => word.replace(/[aeiouyj]/g, '').replace(/(.)\1+/g, '$1')

for (const [field, list] of Object.entries(FIELDS))
  for (const word of list.normalize('NFKD').replace(/\p{M}/gu, '').split(/\s+/)) {
    if (word.endsWith('*')) put(beginnings, word.slice(0, -1), field)
    else {
      put(whole, word, field)
      if (bare(word).length >= FEWEST_CONSONANTS) put(consonants, bare(word), field)
    }
  }

/** The fields of one word of a text, as `tokenise` gives it. Bounded by the length of the word. */
export function fieldsOf(word: string): ReadonlySet<string> {
  const fields = new Set(whole.get(word))
  for (let n = SHORTEST_BEGINNING; n <= word.length; n++)
    for (const field of beginnings.get(word.slice(0, n)) ?? []) fields.add(field)
  return fields.size === 0 && /^[^aeiou]{4,}$/.test(word) ? new Set(consonants.get(bare(word))) : fields
}
