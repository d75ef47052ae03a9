/** Red flags: what must stop the normal answer. Runs on every incoming text, before anything else. */
import { networkOf } from '../clue-network.ts'
import { later } from '../later.ts'
import { type Doubt, doubtsIn, isDoubtful } from './red-flags/doubt.ts'
import { allMatches, locate, matches, mayMatch, type Positions, type Span } from './red-flags/pattern.ts'
import { isRecent } from './red-flags/recent.ts'
import { cluesIn, OUTCOMES, type Resemblance, resemblance, tellsSomething } from './red-flags/resemblance.ts'
import type { Kind, Level, Row, Topic } from './red-flags/row.ts'
import { denied, deniedInside } from './red-flags/scope.ts'
import { type Compiled, ROWS, type RowPattern, tables } from './red-flags/table.ts'
import { type Token, tokenise } from './red-flags/tokens.ts'
import weighed from './red-flags/weights.json' with { type: 'json' }

export { KINDS, type Kind, type Level, type Topic } from './red-flags/row.ts'

export interface RedFlag {
  kind: Kind
  /** red: the safety card alone; orange: the safety card above the normal answer. */
  level: Level
  /** Danger at this moment: 112 stands first. */
  acute: boolean
  /** Id of the row that fired; never a piece of the text. */
  rule: string
  topic?: Topic
  /** No row said it: the text resembles others that alarm. `much`: so much that it goes before the normal answer. */
  alike?: 'some' | 'much'
}

/** Log-odds from which a text that no row flags is flagged for what it resembles. */
export const RESEMBLES_FROM = 0
/** So much more is asked where the tables saw a signal, and saw it denied or explained. */
export const DISMISSED = 1
/** Log-odds from which what a text resembles goes before the normal answer. */
export const MUCH_FROM = 2.5
/**
 * Log-odds below which a row is doubted: of written dangers that a red row flags about one in a hundred is that unlike
 * others, of everyday questions that it flags about a third (docs/engineering.md). A row that asks to look goes; a red row asks to look, above the answer, and
 * its card and numbers stay.
 */
export const DOUBTED_BELOW = -4
/**
 * The same of a row of danger at this moment: hardly any written one is so unlike others. A danger in a few words of a
 * long request may be.
 */
export const ACUTE_DOUBTED_BELOW = -6
/** So many kinds the last look adds to those that the rows say. */
const ADDED = 1

const learned = later(() => networkOf(weighed, OUTCOMES.length))
/** What takes a while the first time: called one after the other, other work can go between. */
export const MADE_ONCE: readonly (() => void)[] = [tables, learned]

/** What the tables say of a text: the flags of the rows, and whether they saw a signal that was denied or explained. */
export interface Tables {
  flags: RedFlag[]
  dismissed: boolean
}

/**
 * The red flags in a text, most urgent first, one a kind; an empty list when there is none. What the text resembles asks
 * to look where no row of the tables fits, names a kind that the rows did not, and takes out a row that only asks to look.
 * Pure, never throws, linear in the length of the text.
 */
export function redFlags(text: string): RedFlag[] {
  const tokens = tokenise(text)
  const at = locate(tokens, tables().language)
  const like = tellsSomething(tokens) ? resemblance(cluesIn(tokens, at), learned()) : NOTHING
  const flags = together(inTables(tokens, at), like)
  return isRecent(tokens) ? flags.map(recently) : flags
}

const NOTHING: Resemblance = { kinds: [], score: 0 }

/** Sexual violence within the week has a place of its own to call. */
const recently = (flag: RedFlag): RedFlag =>
  flag.kind === 'sexual-abuse' && !flag.topic ? { ...flag, topic: 'recent-sexual' } : flag

/** The tables and the last look together. A red row always stays on the card; how likely it is tells whether an answer comes below it. */
export function together({ flags, dismissed }: Tables, { kinds, score }: Resemblance): RedFlag[] {
  if (flags.length === 0) return score < RESEMBLES_FROM + (dismissed ? DISMISSED : 0) ? [] : kinds.map(alikeFrom(score))
  const isDoubted = score < (flags.some(({ acute }) => acute) ? ACUTE_DOUBTED_BELOW : DOUBTED_BELOW)
  if (isDoubted && flags.every(({ level }) => level === 'orange')) return []
  const others = score < RESEMBLES_FROM ? [] : kinds.filter(kind => flags.every(flag => flag.kind !== kind))
  return [...(isDoubted ? flags.map(calmer) : flags), ...others.slice(0, ADDED).map(alikeFrom(score))]
}

const alikeFrom =
  (score: number) =>
  (kind: Kind): RedFlag => ({
    kind,
    level: 'orange',
    acute: false,
    rule: `resembles-${kind}`,
    alike: score < MUCH_FROM ? 'some' : 'much',
  })

/** What the rows of the tables alone say. */
export function byRows(text: string): Tables {
  const tokens = tokenise(text)
  return inTables(tokens, locate(tokens, tables().language))
}

const calmer = (flag: RedFlag): RedFlag => ({ ...flag, level: 'orange' })

function inTables(tokens: Token[], all: Positions): Tables {
  const at = withoutFigures(tokens, all)
  const doubts = doubtsIn(tokens, at)
  const found = new Set<Row>()
  let dismissed = false
  const { byWord } = tables()
  for (const { row, pattern } of beginning(at, byWord)) {
    if (found.has(row)) continue
    const spans = matches(pattern, tokens, at)
    if (spans.some(span => stands(row, span, tokens, doubts) && (pattern.hasDenial || !deniedInside(tokens, span))))
      found.add(row)
    else dismissed ||= spans.length > 0
  }
  const fired = found.size === 0 ? [] : ROWS.filter(row => found.has(row))
  return { flags: mostUrgent(fired.map(flag)), dismissed }
}

/** Patterns that begin with a word of the text and whose words it has, each once. */
function beginning(at: Positions, byWord: Compiled['byWord']): Set<RowPattern> {
  const begun = new Set<RowPattern>()
  for (const word of at.atoms.keys())
    for (const one of byWord.get(word) ?? []) if (mayMatch(one.pattern, at)) begun.add(one)
  return begun
}

/** Places of words, those in a figure of speech left out. */
function withoutFigures(tokens: Token[], all: Positions): Positions {
  const masked = new Set<number>()
  for (const { row, patterns } of tables().lookalikes)
    if (row.takesOut === 'figure')
      for (const { start, end } of allMatches(patterns, tokens, all)) for (let i = start; i <= end; i++) masked.add(i)
  return masked.size === 0 ? all : locate(tokens, tables().language, masked)
}

/** Whether what was found is meant: not denied, and not a lookalike. */
const stands = (row: Row, span: Span, tokens: Token[], doubts: Doubt[]): boolean =>
  !denied(tokens, span) && !isDoubtful(doubts, span, row.kind, row.about === 'subject')

const flag = ({ id, kind, level, acute = false, topic }: Row): RedFlag => ({
  kind,
  level,
  acute,
  rule: id,
  ...(topic ? { topic } : {}),
})

/** One flag a kind, the gravest; danger now first, then red, then as the tables order them. */
function mostUrgent(flags: RedFlag[]): RedFlag[] {
  const weight = ({ acute, level }: RedFlag) => (acute ? 2 : 0) + (level === 'red' ? 1 : 0)
  const sorted = flags.toSorted((a, b) => weight(b) - weight(a))
  return sorted.filter((one, i) => sorted.findIndex(other => other.kind === one.kind) === i)
}
