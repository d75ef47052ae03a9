import { AFTER_DIAGNOSIS, LACKS, LEADING } from '../social-map/lexicon/nature.ts'
import { type Meaning, outsideRow, topic, topicsOfCode } from '../social-map/lexicon.ts'
import type { Match, Place } from '../social-map/phrases.ts'
import { ageClue, cluesIn, type Evidence, lettersOf } from '../social-map/topic-resemblance.ts'
import type { Need } from './need.ts'

/** A topic that is heard at least this surely is a clue by itself. */
const CLEAR = 0.35

/** Codes of the ICPC in a text: "P22", "Z 25"; letters of chapters that exist, and never "m13" or "v15". */
function codesIn(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])([ABDFHKLNPRSTUWXYZabdfhklnprstuwxyz]) ?(\d{2})(?:\.\d{1,2})?(?![\p{L}\p{N}])/gu,
    ),
  ]
    .filter(match => match[1] === match[1]?.toUpperCase() || /[pz]/.test(match[1] ?? ''))
    .map(match => `${match[1]?.toUpperCase()}${match[2]}`)
}

/** What a question is read with, besides the wordings that it has. */
export interface Around {
  places: Place[]
  age: Need['age']
  diagnosed: boolean
  /** Topics of help that was tried. */
  tried: string[]
  /** What the question says beside its topics, as clues. */
  said: string[]
}

/** What points at topics in a question: what the lexicon hears, surest first, and clues for what it resembles. */
export function evidenceIn(matches: Match<Meaning>[], text: string, around: Around): Evidence {
  const { places, age, said } = around
  const heard = heardIn(matches, text, around)
  const outside = matches.flatMap(({ value, negated }) => (value.outside && !negated ? [value.outside] : []))
  return {
    heard,
    clues: [
      ...cluesIn(places),
      ...lettersOf(places),
      ageClue(age?.from),
      ...heard.filter(({ weight }) => weight >= CLEAR).map(({ id }) => `@${id}`),
      ...new Set(outside.map(id => `@${outsideRow(id).kind}`)),
      ...said,
    ],
  }
}

/** Sure of each topic: independent wordings add up, longer ones count more, a code counts as a sure word. */
function heardIn(matches: Match<Meaning>[], text: string, { diagnosed, tried }: Around): Need['topics'] {
  const doubt = new Map<string, number>()
  const add = (id: string, weight: number) => doubt.set(id, (doubt.get(id) ?? 1) * (1 - Math.min(0.95, weight)))
  const heard = new Set<string>()
  // of two wordings in one place the surer one is heard
  for (const match of matches.toSorted((a, b) => b.value.weight - a.value.weight)) {
    const id = match.value.topic
    if (!id || (match.negated && !LACKS.includes(id))) continue
    const key = `${id} ${match.from} ${match.to}`
    if (heard.has(key)) continue
    heard.add(key)
    add(id, match.value.weight * 0.62 * lengthFactor(match) * coverFactor(match, matches))
  }
  const codes = codesIn(text)
  for (const code of codes) for (const { id, first } of topicsOfCode(code)) add(id, first ? 0.75 : 0.4)
  for (const id of tried) add(id, 0.55)
  const list = [...doubt].map(([id, rest]) => ({
    id,
    weight: (1 - rest) * (AFTER_DIAGNOSIS.includes(id) && !diagnosed ? 0.5 : 1),
  }))
  return stacked(led(list)).sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

/** A cause or a request goes before the symptoms that come with it. */
function led(list: Need['topics']): Need['topics'] {
  if (!list.some(item => LEADING.includes(item.id) && item.weight >= 0.5)) return list
  return list.map(item => (LEADING.includes(item.id) ? item : { ...item, weight: item.weight * 0.72 }))
}

/** Money and two more fields of life at once is a family with problems in more than one place, whatever it came for. */
function stacked(list: Need['topics']): Need['topics'] {
  const clear = list.filter(item => item.weight >= 0.5)
  const fields = new Set(clear.map(item => (MONEY.includes(item.id) ? 'money' : topic(item.id).field)))
  if (!fields.has('money') || fields.size < 3 || clear.some(item => WHOLE_FAMILY.includes(item.id))) return list
  const top = Math.max(...clear.map(item => item.weight))
  const parts = list.filter(item => item.id !== 'multiproblem')
  return [
    ...parts.map(item => ({ ...item, weight: item.weight * 0.85 })),
    { id: 'multiproblem', weight: Math.min(1, top + 0.02) },
  ]
}
/** Help for these is help for the whole family already. */
const WHOLE_FAMILY = ['multiproblem', 'young-mother']
const MONEY = ['debts', 'eviction', 'dropout']

const lengthFactor = (match: Match<Meaning>): number => Math.min(1.45, 0.8 + 0.2 * match.length)

/** A short wording inside a longer one of another topic says little: "bang" in "bang om fouten te maken". */
const coverFactor = (match: Match<Meaning>, all: Match<Meaning>[]): number =>
  all.some(
    other =>
      !other.loose &&
      other.length > match.length &&
      !other.negated &&
      other.from <= match.from &&
      other.to >= match.to &&
      other.value.topic !== match.value.topic &&
      other.value.weight >= match.value.weight,
  )
    ? 0.45
    : 1
