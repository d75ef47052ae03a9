import { BODY } from './lexicon/body.ts'
import { DEVELOPMENT } from './lexicon/development.ts'
import { MIND } from './lexicon/mind.ts'
import { OUTSIDE } from './lexicon/outside.ts'
import { PARENTING } from './lexicon/parenting.ts'
import { PARTICIPATION } from './lexicon/participation.ts'
import { PERINATAL } from './lexicon/perinatal.ts'
import { SAFETY } from './lexicon/safety.ts'
import { SCHOOL } from './lexicon/school.ts'
import type { Outside, Step, Topic } from './lexicon/topic.ts'
import { type PhraseBook, phraseBook } from './phrases.ts'

export type { Outside, Step, Topic }

/** Every topic of youth care that the bot knows, 0 to 23 years. */
export const TOPICS: readonly Topic[] = [
  ...PARENTING,
  ...PERINATAL,
  ...MIND,
  ...SCHOOL,
  ...BODY,
  ...DEVELOPMENT,
  ...PARTICIPATION,
  ...SAFETY,
]

const byId = new Map(TOPICS.map(topic => [topic.id, topic]))

/** The topic with this id; an id that is not in the table is a mistake of the programmer and throws. */
export function topic(id: string): Topic {
  const found = byId.get(id)
  if (!found) throw new Error(`No topic "${id}" in the lexicon.`)
  return found
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')

/** The rungs of a topic's ladder, lightest first; steps on one rung are equal. */
export const ladder = (of: Topic): Step[][] => of.ladder.split('>').map(rung => rung.trim().split(/\s+/) as Step[])

export const nearTopics = (of: Topic): string[] => (of.near ?? '').split(/\s+/).filter(id => id !== '')

/** What a wording in a text points at: a topic, or something outside the map; weight 0..1 is how sure that is. */
export interface Meaning {
  topic?: string
  outside?: string
  weight: number
}

/** How sure a word of each column is; a hint alone is never enough to answer on. */
const WEIGHTS = { professional: 1, short: 1, lay: 0.9, english: 0.9, hints: 0.22, service: 0.9 } as const
type Column = keyof typeof WEIGHTS

const rows = (columns: readonly Column[]): [string, Meaning][] =>
  TOPICS.flatMap(row =>
    columns.flatMap(column =>
      list(row[column]).map((wording): [string, Meaning] => [wording, { topic: row.id, weight: WEIGHTS[column] }]),
    ),
  )

const outside: [string, Meaning][] = OUTSIDE.flatMap(row =>
  list(row.words).map((wording): [string, Meaning] => [wording, { outside: row.id, weight: 1 }]),
)

/** Wordings that are read in a question. */
export const questionBook: PhraseBook<Meaning> = phraseBook([
  ...rows(['professional', 'short', 'lay', 'english', 'hints']),
  ...outside,
])

/** Wordings that are read in what a service says about itself. */
export const serviceBook: PhraseBook<Meaning> = phraseBook(rows(['professional', 'short', 'lay', 'english', 'service']))

export const outsideRow = (id: string): Outside => OUTSIDE.find(row => row.id === id) as Outside

/** Topics that a code stands for: ICPC-1, and ICPC-2 where ICPC-1 has no such code. */
export function topicsOfCode(code: string): string[] {
  const first = TOPICS.filter(row => list(row.icpc).includes(code))
  const second = TOPICS.filter(row => list(row.icpc2).includes(code))
  return [...new Set([...first, ...second])].map(row => row.id)
}

/** All codes in the table. */
export const CODES: readonly string[] = [...new Set(TOPICS.flatMap(row => [...list(row.icpc), ...list(row.icpc2)]))]
