/**
 * Learns the weights of src/safety/red-flags/resemblance.ts from the written examples in texts/, and says what it is
 * worth on examples that it was not learned from. `npm run weigh` writes the weights, of names too; a test holds them
 * to the examples.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { locate } from '../../src/safety/red-flags/pattern.ts'
import { cluesIn, LETTERS, OUTCOMES, resemblance, type Weights } from '../../src/safety/red-flags/resemblance.ts'
import { tables } from '../../src/safety/red-flags/table.ts'
import { tokenise } from '../../src/safety/red-flags/tokens.ts'
import { byRows, type RedFlag, together } from '../../src/safety/red-flags.ts'
import { weighNames } from './weigh-names.ts'

const FOLDER = join(import.meta.dirname, 'texts')
export const WEIGHTS_FILE = join(import.meta.dirname, '../../src/safety/red-flags/weights.json')

export interface Example {
  kind: string
  text: string
  file: string
}

/** One a line: what it is, a bar, the text. */
const lines = (folder: string, file: string): Example[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => ({ kind: line.slice(0, line.indexOf('|')), text: line.slice(line.indexOf('|') + 1), file }))

/** Each with its kind or 'none'. */
export const examples = (): Example[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap(file => lines(FOLDER, file))

const QUESTIONS = join(import.meta.dirname, '../referral/texts')
/** Questions as they are asked, with their topic. */
const ASKED = ['voice-15.txt', 'voice-16.txt', 'voice-17.txt', 'voice-18.txt']
/** Topics of questions that may well alarm. */
const MAY_ALARM = new Set(
  `suicidality self-harm violence-home sexual-violence exploitation family-crisis psychosis perinatal-psychiatry
  eating-disorder severe-psychiatry complex-trauma trauma parent-ill divorce-conflict radicalisation low-mood crying-baby
  child-poverty substances youth-protection police unwanted-pregnancy sexual-health postnatal multiproblem`.split(
    /\s+/,
  ),
)

/** Questions where to refer that do not alarm: what is asked all day teaches what is ordinary. */
export const calmQuestions = (): Example[] =>
  ASKED.flatMap(file => lines(QUESTIONS, file))
    .filter(({ kind }) => kind.split(',').every(topic => !MAY_ALARM.has(topic)))
    .map(one => ({ ...one, kind: 'none' }))

const cluesOf = (text: string): Set<string> => {
  const tokens = tokenise(text)
  return cluesIn(tokens, locate(tokens, tables().language))
}

const ROUNDS = 8
/** How far a clue moves at first; each time that it moved makes its next step smaller (AdaGrad), so that a rare clue keeps up. */
const FIRST_STEP = 0.2
/** Pulls weights towards nothing, so that one example does not decide. */
const DECAY = 0.003
/** A clue of fewer examples says nothing; two neighbours meet by chance more easily. */
const FEWEST = 2
const FEWEST_NEIGHBOURS = 3
const FEWEST_LETTERS = 4
/** Smaller weights are left out. */
const SMALLEST = 0.1

/** Clues with their weights in hundredths, in the order of OUTCOMES. */
export type Learned = ReadonlyMap<string, readonly number[]>

export const lookUp =
  (learned: Learned): Weights =>
  clue =>
    learned.get(clue)

/** An example with its clues, which take longer to find than to learn from. */
export interface Read extends Example {
  clues: ReadonlySet<string>
}
export const read = (rows: Example[]): Read[] => rows.map(row => ({ ...row, clues: cluesOf(row.text) }))

/** Files of everyday questions. Most of what is asked is like them, so each counts as often as this. */
const EVERYDAY = ['questions.txt', 'routine.txt']
const EVERYDAY_TIMES = 10
const asOften = (row: Read): Read[] =>
  EVERYDAY.includes(row.file) && row.kind === 'none' ? new Array<Read>(EVERYDAY_TIMES).fill(row) : [row]

const isLetters = (clue: string): boolean => clue.startsWith(LETTERS)

/**
 * What is learned from words and what is learned from letters, each by itself; both count for half, as they err in
 * different places.
 */
export function learn(given: Read[]): Learned {
  const rows = given.flatMap(asOften)
  return new Map([...learnFrom(rows, clue => !isLetters(clue)), ...learnFrom(rows, isLetters)])
}

/** Softmax regression, by steps over the examples in a fixed order: the same examples give the same weights. */
function learnFrom(rows: Read[], counts: (clue: string) => boolean): Learned {
  const seen = new Map<string, number>()
  for (const { clues } of rows) for (const clue of clues) if (counts(clue)) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const often = [...seen].filter(([clue, n]) => n >= fewest(clue))
  const weights = new Map(often.map(([clue]) => [clue, new Float64Array(OUTCOMES.length)]))
  const weighed = new Map([...weights].map(([clue, list]) => [clue, { list, moved: new Float64Array(list.length) }]))
  const known = rows.map(({ clues }) => [...clues].map(clue => weighed.get(clue)).filter(one => one !== undefined))
  const wanted = rows.map(row => OUTCOMES.indexOf(row.kind as (typeof OUTCOMES)[number]))
  for (let round = 0; round < ROUNDS; round++) {
    const step = FIRST_STEP / (1 + round / 10)
    for (let n = 0; n < rows.length; n++) {
      const i = (n * 7919 + round * 31) % rows.length
      move(known[i] ?? [], wanted[i] as number, step)
    }
  }
  return new Map([...weights].map(([clue, list]) => [clue, [...list].map(rounded)]))
}

const fewest = (clue: string): number =>
  isLetters(clue) ? FEWEST_LETTERS : clue.includes(' ') ? FEWEST_NEIGHBOURS : FEWEST

/** In hundredths of the half that each of the two counts for. */
const rounded = (weight: number): number => (Math.abs(weight) < SMALLEST ? 0 : Math.round(weight * 50))

/** The weights of a clue, and how much each moved so far. */
interface Weighed {
  list: Float64Array
  moved: Float64Array
}

function move(clues: Weighed[], wanted: number, step: number): void {
  const change = errors(
    clues.map(({ list }) => list),
    wanted,
  )
  for (const { list, moved } of clues)
    for (let outcome = 0; outcome < list.length; outcome++) {
      const pull = (change[outcome] as number) - DECAY * (list[outcome] as number)
      moved[outcome] = (moved[outcome] as number) + pull * pull
      list[outcome] = (list[outcome] as number) + (step * pull) / Math.sqrt(1 + (moved[outcome] as number))
    }
}

/** For each outcome, what it should be less what the weights say. */
function errors(lists: Float64Array[], wanted: number): Float64Array {
  const sums = new Float64Array(OUTCOMES.length)
  for (const list of lists)
    for (let outcome = 0; outcome < sums.length; outcome++)
      sums[outcome] = (sums[outcome] as number) + (list[outcome] as number)
  const top = Math.max(...sums)
  const odds = sums.map(sum => Math.exp(sum - top))
  const total = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one, outcome) => (outcome === wanted ? 1 : 0) - one / total)
}

/** As it is written: each clue with its weights, those of weight alone left out. */
export const written = (learned: Learned): string => {
  const kept = [...learned].filter(([, list]) => list.some(weight => weight !== 0)).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{\n${kept.map(([clue, list]) => `  ${JSON.stringify(clue)}: ${JSON.stringify(list.join(' '))}`).join(',\n')}\n}\n`
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
export function heldOut(rows: Read[], calm: Read[]): Record<'rows' | 'both' | 'calm', Counts> {
  const empty = (): Counts => ({ found: 0, right: 0, shown: 0, alarming: 0, false: 0, ordinary: 0 })
  const counts = { rows: empty(), both: empty(), calm: empty() }
  const files = [...new Set(rows.map(row => row.file))]
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ file }: Read) => files.indexOf(file) % FOLDS === fold
    const isOutOfCalm = ({ file }: Read) => ASKED.indexOf(file) % FOLDS === fold
    const weights = lookUp(learn([...rows, ...calm].filter(row => !isOut(row) && !isOutOfCalm(row))))
    for (const row of rows.filter(isOut)) {
      const tables = byRows(row.text)
      count(counts.rows, row, tables.flags)
      count(counts.both, row, together(tables, resemblance(row.clues, weights)))
    }
    for (const row of calm.filter(isOutOfCalm)) {
      count(counts.calm, row, together(byRows(row.text), resemblance(row.clues, weights)))
    }
  }
  return counts
}

function count(counts: Counts, { kind }: Example, flags: RedFlag[]): void {
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
  const rows = read(examples())
  const calm = read(calmQuestions())
  const weights = learn([...rows, ...calm])
  writeFileSync(WEIGHTS_FILE, written(weights))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(
    `${rows.length} examples and ${calm.length} calm questions, ${weights.size} clues; judged in ${FOLDS} parts with weights of the other files:`,
  )
  for (const [by, n] of Object.entries(heldOut(rows, calm)))
    say(
      `${by}: found ${n.found} of ${n.alarming}, kind right ${n.right}, numbers shown ${n.shown}, false ${n.false} of ${n.ordinary}`,
    )
  weighNames(say)
}
