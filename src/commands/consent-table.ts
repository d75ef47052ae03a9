import { settingRows } from '../case-discussion/consent/settings.ts'
import { rows, steps } from '../case-discussion/consent/table/order.ts'
import { OUTCOMES, type Row } from '../case-discussion/consent/table/row.ts'
import { sources } from '../case-discussion/consent/table/sources.ts'
import { consent } from '../texts/nl/consent.ts'
import { readArguments } from './arguments.ts'
import type { Command } from './io.ts'

/** The consent table as a jurist reads and signs it: Markdown, in the order of evaluation. */

const t = consent.table
const line = (cells: readonly string[]): string => `| ${cells.map(c => c.replaceAll('|', '/')).join(' | ')} |`
const grid = (head: readonly string[], body: readonly (readonly string[])[]): string[] => [
  line(head),
  line(head.map(() => '---')),
  ...body.map(line),
]

const outcomeOf = (row: Row): string =>
  row.loose ? `${row.outcome}; ${t.loose(row.loose.setting, row.loose.outcome)}` : row.outcome

const cellsOf = (row: Row): string[] => [
  row.id,
  row.situation,
  outcomeOf(row),
  row.todo ?? t.nothing,
  row.ground,
  row.text,
  row.contested ? t.sign : '',
  row.source.join(', '),
]

/** The whole table with its settings and sources. */
export function consentTable(): string {
  const byId = new Map(rows.map(row => [row.id, row]))
  const parts = steps.flatMap(step => [
    `## ${step.title}`,
    step.why,
    '',
    ...grid(
      t.head,
      step.ids.map(id => cellsOf(byId.get(id)!)),
    ),
    '',
  ])
  const outcomes = OUTCOMES.map(code => [code, consent.outcomes[code]])
  const settings = settingRows.map(s => [s.setting, s.strict, s.otherwise, s.consequence, s.rows.join(', ')])
  return [
    `# ${t.title}`,
    ...t.intro,
    t.counts(rows.length, rows.filter(row => row.contested).length),
    '',
    ...parts,
    ...[`## ${t.settingsTitle}`, ...grid(t.settingsHead, settings), ''],
    ...[`## ${t.outcomesTitle}`, ...grid(t.outcomesHead, outcomes), ''],
    ...[`## ${t.sourcesTitle}`, ...grid(t.sourcesHead, Object.entries(sources))],
  ].join('\n')
}

/** `consent-table`: prints it. */
export const run: Command = async (io, args) => {
  readArguments(args, {}, [])
  io.print(consentTable())
  return 0
}
