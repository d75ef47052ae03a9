import { BODY } from './lexicon/body.ts'
import { COMMON } from './lexicon/common.ts'
import { CONDITIONS } from './lexicon/conditions.ts'
import { DEVELOPMENT } from './lexicon/development.ts'
import { EVENTS } from './lexicon/events.ts'
import { FAMILY } from './lexicon/family.ts'
import { OWN_CODE } from './lexicon/icpc.ts'
import { MIND } from './lexicon/mind.ts'
import { OUTSIDE } from './lexicon/outside.ts'
import { PARENTING } from './lexicon/parenting.ts'
import { PARTICIPATION } from './lexicon/participation.ts'
import { PERINATAL } from './lexicon/perinatal.ts'
import { RIGHTS } from './lexicon/rights.ts'
import { SAFETY } from './lexicon/safety.ts'
import { OFFERED_FAMILY, SAID_FAMILY } from './lexicon/said-family.ts'
import { OFFERED_LIFE, SAID_LIFE } from './lexicon/said-life.ts'
import { OFFERED_MIND, SAID_MIND } from './lexicon/said-mind.ts'
import { OFFERED_MORE, SAID_MORE } from './lexicon/said-more.ts'
import { MORE_SAYINGS, SAYINGS } from './lexicon/sayings.ts'
import { SCHOOL } from './lexicon/school.ts'
import { SELF } from './lexicon/self.ts'
import { SUPPORT } from './lexicon/support.ts'
import type { Outside, Step, Topic } from './lexicon/topic.ts'
import { bookInSteps, bookLater, type PhraseBook } from './phrases.ts'
import { laterInSteps, type Steps } from './steps.ts'
import { plain, stem, words } from './text.ts'
import { readOnce } from './wordings.ts'

export type { Outside, Step, Topic }

/** Every topic of youth care that the bot knows, 0 to 23 years. */
export const TOPICS: readonly Topic[] = [
  ...PARENTING,
  ...FAMILY,
  ...SUPPORT,
  ...PERINATAL,
  ...MIND,
  ...EVENTS,
  ...CONDITIONS,
  ...SELF,
  ...SCHOOL,
  ...BODY,
  ...DEVELOPMENT,
  ...PARTICIPATION,
  ...SAFETY,
  ...RIGHTS,
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

/** What a row of the table says, read from its text once. */
function ofRow<T>(read: (row: Topic) => T): (row: Topic) => T {
  const known = new Map<Topic, T>()
  return row => {
    const before = known.get(row)
    if (before !== undefined) return before
    const found = read(row)
    known.set(row, found)
    return found
  }
}

/** The rungs of a topic's ladder, lightest first; steps on one rung are equal. */
export const ladder = ofRow((of): readonly (readonly Step[])[] =>
  of.ladder.split('>').map(rung => rung.trim().split(/\s+/) as Step[]),
)

export const nearTopics = ofRow((of): readonly string[] => (of.near ?? '').split(/\s+/).filter(id => id !== ''))

/** What a wording in a text points at: a topic, or something outside the map; weight 0..1 is how sure that is. */
export interface Meaning {
  topic?: string
  outside?: string
  weight: number
}

/** How sure a word of each column is; a hint alone is never enough to answer on. */
const WEIGHTS = { professional: 1, short: 1, lay: 0.9, english: 0.9, hints: 0.22, service: 0.9 } as const
/** A description without the name of the topic is a little less sure. */
const SAYING = 0.65
/** What a service says of itself is meant; how a parent would say it stands there by chance more often. */
const OFFERED = 0.9
const HEARD_IN_SERVICE = 0.4
type Column = keyof typeof WEIGHTS

/** An abbreviation that is an ordinary word too ("DO", "SNEL") or of two letters says nothing in a text of small letters. */
const isDistinct = (short: string): boolean => {
  const found = words(short)
  // "S-GGZ" loses its first letter, and "GGZ" says nothing
  if (found.length === 1 && found[0]?.text !== plain(short)) return false
  return found.length > 1 || (short.length > 2 && !ordinary.has(found[0]?.stem ?? ''))
}
const ordinary = new Set(COMMON.map(stem))

const rows = (columns: readonly Column[]): [string, Meaning][] =>
  TOPICS.flatMap(row =>
    columns.flatMap(column =>
      list(row[column])
        .filter(wording => column !== 'short' || isDistinct(wording))
        .map((wording): [string, Meaning] => [
          column === 'short' && words(wording).length === 1 ? `=${wording}` : wording,
          { topic: row.id, weight: WEIGHTS[column] },
        ]),
    ),
  )

const outside = (): [string, Meaning][] =>
  OUTSIDE.flatMap(row => list(row.words).map((wording): [string, Meaning] => [wording, { outside: row.id, weight: 1 }]))

const wordings = (tables: Record<string, string>[], weight: number): [string, Meaning][] =>
  tables.flatMap(table =>
    Object.entries(table).flatMap(([id, text]) =>
      list(text).map((wording): [string, Meaning] => [wording, { topic: id, weight }]),
    ),
  )

/** How a topic is described in a question. */
export const SAID_TABLES = [SAYINGS, MORE_SAYINGS, SAID_FAMILY, SAID_MIND, SAID_LIFE, SAID_MORE]
/** How a service describes that it is for a topic. */
export const OFFERED_TABLES = [OFFERED_FAMILY, OFFERED_MIND, OFFERED_LIFE, OFFERED_MORE]

/** Both books together: most wordings stand in both, and are read once. */
const books = laterInSteps(function* (): Steps<Record<'question' | 'service', PhraseBook<Meaning>>> {
  const options = { strict: true, read: readOnce() }
  const question = yield* bookInSteps(
    [...wordings(SAID_TABLES, SAYING), ...rows(['professional', 'short', 'lay', 'english', 'hints']), ...outside()],
    options,
  )
  const service = yield* bookInSteps(
    [
      ...wordings(OFFERED_TABLES, OFFERED),
      ...wordings(SAID_TABLES, HEARD_IN_SERVICE),
      ...rows(['professional', 'short', 'lay', 'english', 'service']),
    ],
    options,
  )
  return { question, service }
})

/** Compiles the books between other work, before they are needed. */
export const booksReady = (): Promise<void> => books.ready()

/** Wordings that are read in a question. */
export const questionBook = bookLater(() => books.now().question)
/** Wordings that are read in what a service says about itself. */
export const serviceBook = bookLater(() => books.now().service)

export const outsideRow = (id: string): Outside => OUTSIDE.find(row => row.id === id) as Outside

/** Topics that a code stands for (ICPC-1, and ICPC-2 where ICPC-1 has no such code); first: it is the topic's own code. */
export const topicsOfCode = (code: string): { id: string; first: boolean }[] =>
  TOPICS.flatMap(row => {
    const codes = [...list(row.icpc), ...list(row.icpc2)]
    return codes.includes(code) ? [{ id: row.id, first: OWN_CODE[code] === row.id }] : []
  })

/** All codes in the table. */
export const CODES: readonly string[] = [...new Set(TOPICS.flatMap(row => [...list(row.icpc), ...list(row.icpc2)]))]
