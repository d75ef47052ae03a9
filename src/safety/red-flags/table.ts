import { ABUSE } from './abuse.ts'
import { AWAY } from './away.ts'
import { BODY } from './body.ts'
import { FAMILY } from './family.ts'
import { MIND } from './mind.ts'
import { compile, type Language, language, type Pattern } from './pattern.ts'
import type { Row } from './row.ts'
import { SEXUAL } from './sexual.ts'
import { SUICIDE } from './suicide.ts'
import { CLASSES, PHRASES } from './words.ts'

/** All rows, most urgent kinds first: the order decides which flag is named first when several fit equally. */
export const ROWS: readonly Row[] = [...SUICIDE, ...BODY, ...AWAY, ...SEXUAL, ...FAMILY, ...MIND, ...ABUSE]

export const LANGUAGE: Language = language(CLASSES, PHRASES)

/** The lines of a table cell: one pattern each. */
export const lines = (cell: string): string[] =>
  cell
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export const COMPILED: readonly { row: Row; patterns: Pattern[] }[] = ROWS.map(row => ({
  row,
  patterns: lines(row.patterns).map(line => compile(line, LANGUAGE)),
}))
