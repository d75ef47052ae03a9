/** Red flags: what must stop the normal answer. Runs on every incoming text, before anything else. */
import { locate, matches } from './red-flags/pattern.ts'
import type { Kind, Level, Row, Topic } from './red-flags/row.ts'
import { COMPILED, LANGUAGE } from './red-flags/table.ts'
import { tokenise } from './red-flags/tokens.ts'

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
  const at = locate(tokens, LANGUAGE)
  const rows = COMPILED.filter(({ patterns }) => patterns.some(p => matches(p, tokens, at).length > 0)).map(c => c.row)
  return rows.map(flag)
}

const flag = (row: Row): RedFlag => ({
  kind: row.kind,
  level: row.level,
  acute: row.acute === true,
  rule: row.id,
  ...(row.topic ? { topic: row.topic } : {}),
})
