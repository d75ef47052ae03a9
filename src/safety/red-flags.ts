/** Red flags: what must stop the normal answer. Runs on every incoming text, before anything else. */
import { type Doubt, doubtsIn, isDoubtful } from './red-flags/doubt.ts'
import { locate, matches, type Pattern, type Positions } from './red-flags/pattern.ts'
import type { Kind, Level, Row, Topic } from './red-flags/row.ts'
import { denied } from './red-flags/scope.ts'
import { COMPILED_LOOKALIKES, LANGUAGE, PATTERNS_BY_WORD, ROWS } from './red-flags/table.ts'
import { type Token, tokenise } from './red-flags/tokens.ts'

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

/**
 * The red flags in a text, most urgent first, one a kind; an empty list when there is none.
 * Pure, never throws, linear in the length of the text.
 */
export function redFlags(text: string): RedFlag[] {
  const tokens = tokenise(text)
  const at = withoutFigures(tokens)
  const doubts = doubtsIn(tokens, at)
  const found = new Set<Row>()
  for (const { row, pattern } of new Set([...at.atoms.keys()].flatMap(word => PATTERNS_BY_WORD.get(word) ?? [])))
    if (!found.has(row) && stands(row, pattern, tokens, at, doubts)) found.add(row)
  return mostUrgent(ROWS.filter(row => found.has(row)).map(flag))
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

/** Whether the pattern is there at least once, not denied and not a lookalike. */
const stands = (row: Row, pattern: Pattern, tokens: Token[], at: Positions, doubts: Doubt[]): boolean =>
  matches(pattern, tokens, at).some(
    span => !denied(tokens, span) && !isDoubtful(doubts, span, row.kind, row.about === 'subject'),
  )

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
