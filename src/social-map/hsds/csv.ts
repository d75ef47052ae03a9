import { CsvError, parse } from 'csv-parse/sync'
import { addRow, type Row, type Tables } from './row.ts'

const DELIMITERS = [',', ';', '\t', '|']

/** The sign that the heading uses most, outside quotes. */
const delimiterOf = (text: string): string => {
  const heading = (/^[^\r\n]{0,20000}/.exec(text.trimStart())?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = DELIMITERS.map(sign => heading.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

const headings = (heading: string[]): string[] =>
  heading.map(name => name.trim().toLowerCase().replaceAll(/[ -]/g, '_'))

/**
 * Adds a CSV table (RFC 4180: quotes, line breaks inside them; comma, semicolon, tab or bar). Rows count as a
 * spreadsheet counts them: the heading is row 1.
 * Returns null, or what is wrong with the file.
 */
export const addCsv = (tables: Tables, file: string, table: string, text: string): 'bad-csv' | 'other-csv' | null => {
  const records = recordsIn(text)
  if (records === null) return 'bad-csv'
  const columns = headings(records[0] ?? [])
  if (!columns.includes('id')) return 'other-csv'
  for (const [index, record] of records.entries())
    if (index > 0) addRow(tables, { file, table, row: index + 1 }, rowOf(columns, record))
  return null
}

const rowOf = (columns: string[], record: string[]): Row =>
  Object.fromEntries(columns.map((column, i) => [column, record[i]]))

const recordsIn = (text: string): string[][] | null => {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}
