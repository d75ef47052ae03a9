/** Red flags: what must stop the normal answer. Runs on every incoming text, before anything else. */
import { type Doubt, doubtsIn, isDoubtful } from './red-flags/doubt.ts'
import { locate, matches, type Positions, type Span } from './red-flags/pattern.ts'
import { cluesIn, resemblance, type Weights } from './red-flags/resemblance.ts'
import type { Kind, Level, Row, Topic } from './red-flags/row.ts'
import { denied } from './red-flags/scope.ts'
import { COMPILED_LOOKALIKES, LANGUAGE, PATTERNS_BY_WORD, ROWS } from './red-flags/table.ts'
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
}

/** Log-odds from which a text that no row flags is flagged for what it resembles. */
export const RESEMBLES_FROM = 3
/** So much more is asked where the tables saw a signal, and saw it denied or explained. */
export const DISMISSED = 3

const WEIGHTS: Weights = new Map(
  Object.entries(weighed as Record<string, string>).map(([clue, list]) => [clue, list.split(' ').map(Number)]),
)

/**
 * The red flags in a text, most urgent first, one a kind; an empty list when there is none. Where no row of the tables
 * fits, what the text resembles asks to look, above the answer.
 * Pure, never throws, linear in the length of the text.
 */
export function redFlags(text: string): RedFlag[] {
  const tokens = tokenise(text)
  const { flags, dismissed } = inTables(tokens)
  return flags.length > 0 ? flags : alike(tokens, RESEMBLES_FROM + (dismissed ? DISMISSED : 0))
}

/** The flags that the rows of the tables give, and whether they saw a signal that was denied or explained. */
export const byRows = (text: string): { flags: RedFlag[]; dismissed: boolean } => inTables(tokenise(text))

function alike(tokens: Token[], from: number): RedFlag[] {
  const { kinds, score } = resemblance(cluesIn(tokens, locate(tokens, LANGUAGE)), WEIGHTS)
  return score < from ? [] : kinds.map(kind => ({ kind, level: 'orange', acute: false, rule: `resembles-${kind}` }))
}

function inTables(tokens: Token[]): ReturnType<typeof byRows> {
  const at = withoutFigures(tokens)
  const doubts = doubtsIn(tokens, at)
  const found = new Set<Row>()
  let dismissed = false
  for (const { row, pattern } of new Set([...at.atoms.keys()].flatMap(word => PATTERNS_BY_WORD.get(word) ?? []))) {
    if (found.has(row)) continue
    const spans = matches(pattern, tokens, at)
    if (spans.some(span => stands(row, span, tokens, doubts))) found.add(row)
    else dismissed ||= spans.length > 0
  }
  return { flags: mostUrgent(ROWS.filter(row => found.has(row)).map(flag)), dismissed }
}

/** Places of words, those in a figure of speech left out. */
function withoutFigures(tokens: Token[]): Positions {
  const all = locate(tokens, LANGUAGE)
  const masked = new Set<number>()
  for (const { patterns } of COMPILED_LOOKALIKES.filter(({ row }) => row.takesOut === 'figure'))
    for (const { start, end } of patterns.flatMap(pattern => matches(pattern, tokens, all)))
      for (let i = start; i <= end; i++) masked.add(i)
  return masked.size === 0 ? all : locate(tokens, LANGUAGE, masked)
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
