import { type SettingRow, type Settings, settingRows } from '../case-discussion/consent/settings.ts'
import { settingInWords } from '../case-discussion/consent/settings-form.ts'
import { rows, steps } from '../case-discussion/consent/table/order.ts'
import { OUTCOMES, type Row } from '../case-discussion/consent/table/row.ts'
import { sources } from '../case-discussion/consent/table/sources.ts'
import { texts } from '../texts/index.ts'
import { consent } from '../texts/nl/consent.ts'

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

/** What a municipality chose. */
export interface Chosen {
  municipality: string
  settings: Settings
}

/** The settings, and what one municipality chose beside them. */
function settingsGrid(here: Chosen | null): string[] {
  const own = (row: SettingRow): string[] => (here ? [settingInWords(here.settings, row.setting, texts('nl'))] : [])
  const cells = settingRows.map(s => [s.setting, s.strict, s.otherwise, ...own(s), s.consequence, s.rows.join(', ')])
  const [setting, strictly, otherwise, ...rest] = t.settingsHead
  return grid([setting!, strictly!, otherwise!, ...(here ? [t.here(here.municipality)] : []), ...rest], cells)
}

/** The whole table with its settings and sources. @param here null: as it is for everyone */
export function consentTable(here: Chosen | null = null): string {
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
  return [
    `# ${t.title}`,
    ...t.intro,
    t.counts(rows.length, rows.filter(row => row.contested).length),
    '',
    ...parts,
    ...[`## ${t.settingsTitle}`, ...settingsGrid(here), ''],
    ...[`## ${t.outcomesTitle}`, ...grid(t.outcomesHead, outcomes), ''],
    ...[`## ${t.sourcesTitle}`, ...grid(t.sourcesHead, Object.entries(sources))],
  ].join('\n')
}
