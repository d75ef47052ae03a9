import { later } from '../../later.ts'
import { ABUSE } from './abuse.ts'
import { AWAY } from './away.ts'
import { BODY } from './body.ts'
import { FAMILY } from './family.ts'
import { LOOKALIKE_PHRASES, LOOKALIKES, type Lookalike, SOMEONE } from './lookalikes.ts'
import { MIND } from './mind.ts'
import { compile, compileList, firstWords, type Language, language, type Part, type Pattern } from './pattern.ts'
import { PLAIN_OTHERS } from './plain-others.ts'
import { PLAIN_SELF } from './plain-self.ts'
import { RARE_WORDS } from './rare-words.ts'
import type { Row } from './row.ts'
import { SCENE_CLASSES } from './scene-words.ts'
import { HIDDEN_SCENES } from './scenes-hidden.ts'
import { HIDDEN_SELF_SCENES } from './scenes-hidden-self.ts'
import { HOME_SCENES } from './scenes-home.ts'
import { OPEN_SCENES } from './scenes-open.ts'
import { OTHER_SCENES } from './scenes-others.ts'
import { SELF_SCENES } from './scenes-self.ts'
import { SEXUAL } from './sexual.ts'
import { SUICIDE } from './suicide.ts'
import { CLASSES, ORDINARY, PHRASES } from './words.ts'

/** All rows, most urgent kinds first. */
export const ROWS: readonly Row[] = [
  ...PLAIN_SELF,
  ...PLAIN_OTHERS,
  ...SUICIDE,
  ...BODY,
  ...AWAY,
  ...SEXUAL,
  ...FAMILY,
  ...MIND,
  ...ABUSE,
  ...SELF_SCENES,
  ...OTHER_SCENES,
  ...HOME_SCENES,
  ...HIDDEN_SCENES,
  ...HIDDEN_SELF_SCENES,
  ...OPEN_SCENES,
  ...RARE_WORDS,
]

/** The lines of a table cell: one pattern each. */
export const lines = (cell: string): string[] =>
  cell
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export interface RowPattern {
  row: Row
  pattern: Pattern
}

export interface Compiled {
  language: Language
  /** Every pattern under each word its signal can begin with: a text is held against those it has a word of. */
  byWord: ReadonlyMap<number, readonly RowPattern[]>
  lookalikes: readonly { row: Lookalike; patterns: Pattern[] }[]
  someone: Part
  /** The word classes, by the number under which a text finds them. */
  classes: ReadonlyMap<number, string>
}

/** All tables, compiled in one language when a text is first held against them. */
export const tables = later((): Compiled => {
  const lang = language({ ...CLASSES, ...SCENE_CLASSES }, { ...PHRASES, ...LOOKALIKE_PHRASES }, ORDINARY)
  const compiled = (patterns: string): Pattern[] => lines(patterns).map(line => compile(line, lang))
  return {
    language: lang,
    byWord: byFirstWord(ROWS.flatMap(row => compiled(row.patterns).map(pattern => ({ row, pattern })))),
    lookalikes: LOOKALIKES.map(row => ({ row, patterns: compiled(row.patterns) })),
    someone: compileList(SOMEONE, lang),
    classes: classesOf(lang),
  }
})

function classesOf(lang: Language): Map<number, string> {
  return new Map(
    Object.keys(lang.classes).map(name => {
      compile(`@${name}`, lang)
      return [lang.words.named(`@${name}`).id, name]
    }),
  )
}

function byFirstWord(all: RowPattern[]): Map<number, RowPattern[]> {
  const index = new Map<number, RowPattern[]>()
  for (const one of all)
    for (const id of firstWords(one.pattern)) {
      const list = index.get(id)
      if (list) list.push(one)
      else index.set(id, [one])
    }
  return index
}
