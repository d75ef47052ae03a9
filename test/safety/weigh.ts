/**
 * Learns the weights of src/safety/red-flags/resemblance.ts from the written examples in texts/, and says what it is
 * worth on examples that it was not learned from. `npm run weigh` writes the weights, of names too; a test holds them
 * to the examples.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locate } from '../../src/safety/red-flags/pattern.ts'
import { cluesIn, OUTCOMES, resemblance } from '../../src/safety/red-flags/resemblance.ts'
import { tables } from '../../src/safety/red-flags/table.ts'
import { tokenise } from '../../src/safety/red-flags/tokens.ts'
import { byRows, type RedFlag, together } from '../../src/safety/red-flags.ts'
import { type Learned, type Lesson, learn as learnFrom, type Plan, written } from '../learning/learn.ts'
import { besides } from '../learning/network.ts'
import { labelledIn } from '../support/labelled.ts'
import { weighNames } from './weigh-names.ts'

const FOLDER = join(import.meta.dirname, 'texts')
export const WEIGHTS_FILE = join(import.meta.dirname, '../../src/safety/red-flags/weights.json')

/** A text with its kind or 'none', or a question with its topics; a question that alarms nobody has both. */
export interface Example {
  kind?: string
  topics: string[]
  text: string
  file: string
}

/** Texts with their kinds. */
export const examples = (): Example[] =>
  labelledIn(FOLDER).map(({ labels, text, file }) => ({ kind: labels[0] as string, topics: [], text, file }))

const QUESTIONS = join(import.meta.dirname, '../referral/texts')
/** Files of questions, as they are asked, that teach what is ordinary. More of them hide dangers rather than false alarms. */
const ORDINARY = /^voice-(1[5-8]|[1-4][0-2])\.txt$/
/** Topics of questions that may well alarm. */
const MAY_ALARM = new Set(
  `suicidality self-harm violence-home sexual-violence exploitation family-crisis psychosis perinatal-psychiatry
  eating-disorder severe-psychiatry complex-trauma trauma parent-ill divorce-conflict radicalisation low-mood crying-baby
  child-poverty substances youth-protection police unwanted-pregnancy sexual-health postnatal multiproblem`.split(
    /\s+/,
  ),
)

/** Questions where to refer, with their topics: what words of daily life have to do with each other. */
export const questions = (): Example[] =>
  labelledIn(QUESTIONS)
    .filter(({ file }) => file.startsWith('voice-'))
    .map(({ labels, text, file }) => {
      const isCalm = ORDINARY.test(file) && labels.every(topic => !MAY_ALARM.has(topic))
      return { ...(isCalm ? { kind: 'none' } : {}), topics: labels, text, file }
    })

/** An example with its clues, which take longer to find than to learn from. */
export interface Read extends Example {
  clues: readonly string[]
}
export const read = (rows: Example[]): Read[] =>
  rows.map(row => {
    const tokens = tokenise(row.text)
    return { ...row, clues: cluesIn(tokens, locate(tokens, tables().language)) }
  })

/** Files of everyday questions. Most of what is asked is like them, so each counts as often as this. */
const EVERYDAY = ['questions.txt', 'routine.txt']
const EVERYDAY_COUNTS = 3
/** A question is asked of its topic first, and of alarm only as far as it has none. */
const QUESTION_COUNTS = 0.5

/** Of topics only what they teach the units is kept. */
const planOf = (topics: readonly string[]): Plan => ({
  subjects: OUTCOMES.length + topics.length,
  kept: OUTCOMES.length,
  networks: 4,
  units: 32,
  fewest: { clues: 5, letters: 30, pairs: 12 },
  judge: besides(OUTCOMES.length),
})

function lessonsOf(rows: readonly Read[], topics: readonly string[]): Lesson[] {
  const at = new Map<string, number>([...OUTCOMES, ...topics.map(topic => `${topic}?`)].map((name, i) => [name, i]))
  return rows.map(row => ({
    clues: row.clues,
    head: [],
    wanted: [...(row.kind ? [row.kind] : []), ...row.topics.map(topic => `${topic}?`)].map(
      name => at.get(name) as number,
    ),
    counts: row.topics.length > 0 ? QUESTION_COUNTS : isEveryday(row) ? EVERYDAY_COUNTS : 1,
  }))
}

const isEveryday = ({ kind, file }: Example): boolean => kind === 'none' && EVERYDAY.includes(file)

/** The lessons that rows are, and how they are learned. */
export function lessonsIn(rows: readonly Read[]): { lessons: Lesson[]; plan: Plan } {
  const topics = [...new Set(rows.flatMap(row => row.topics))].sort()
  return { lessons: lessonsOf(rows, topics), plan: planOf(topics) }
}

export function learn(rows: readonly Read[]): Learned {
  const { lessons, plan } = lessonsIn(rows)
  return learnFrom(lessons, plan)
}

/** The file of what is learned from these. */
export function fileOf(rows: readonly Read[]): string {
  const { lessons, plan } = lessonsIn(rows)
  return written(lessons, plan, learnFrom(lessons, plan))
}

/** What must stand on the card for a text of a kind is on the card of these kinds as well. */
const SAFE_HOME = ['abuse', 'domestic-violence', 'sexual-abuse', 'exploitation', 'honour', 'infant-danger', 'runaway']
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(SAFE_HOME.filter(kind => kind !== 'runaway').map(kind => [kind, SAFE_HOME])),
  suicide: ['suicide'],
  psychosis: ['psychosis', 'suicide'],
  'eating-acute': ['eating-acute', 'acute-medical', 'infant-danger'],
  'acute-medical': OUTCOMES,
  runaway: OUTCOMES,
}

export interface Counts {
  found: number
  /** The right kind is among those that are named. */
  right: number
  /** The numbers that a text of its kind needs are on the card. */
  shown: number
  alarming: number
  false: number
  ordinary: number
}

const FOLDS = 3

/** Each part of the files judged with weights learned from all others: by the rows alone, and with the last look. */
export function heldOut(rows: readonly Read[]): Record<'rows' | 'both' | 'questions', Counts> {
  const empty = (): Counts => ({ found: 0, right: 0, shown: 0, alarming: 0, false: 0, ordinary: 0 })
  const counts = { rows: empty(), both: empty(), questions: empty() }
  const files = [...new Set(rows.map(row => row.file))]
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ file }: Read) => files.indexOf(file) % FOLDS === fold
    const weights = learn(rows.filter(row => !isOut(row)))
    for (const row of rows.filter(row => isOut(row) && row.kind)) {
      const tables = byRows(row.text)
      const flags = together(tables, resemblance(row.clues, weights))
      if (row.topics.length > 0) count(counts.questions, row, flags)
      else {
        count(counts.rows, row, tables.flags)
        count(counts.both, row, flags)
      }
    }
  }
  return counts
}

function count(counts: Counts, { kind = 'none' }: Example, flags: RedFlag[]): void {
  const named = flags.map(flag => flag.kind)
  if (kind === 'none') {
    counts.ordinary++
    counts.false += Number(named.length > 0)
    return
  }
  counts.alarming++
  counts.found += Number(named.length > 0)
  counts.right += Number(named.some(one => one === kind))
  counts.shown += Number(named.some(one => SHOWN_BY[kind]?.includes(one)))
}

if (import.meta.main) {
  const rows = read([...examples(), ...questions()])
  writeFileSync(WEIGHTS_FILE, fileOf(rows))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`${rows.length} examples; judged in ${FOLDS} parts with weights of the other files:`)
  for (const [by, n] of Object.entries(heldOut(rows)))
    say(
      `${by}: found ${n.found} of ${n.alarming}, kind right ${n.right}, numbers shown ${n.shown}, false ${n.false} of ${n.ordinary}`,
    )
  weighNames(say)
}
