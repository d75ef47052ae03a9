import { CsvError, parse } from 'csv-parse/sync'
import { type Cells, type Column, columnOf } from './columns.ts'

/** Why a file as a whole can't be used. */
export type FileProblem =
  | { problem: 'empty' | 'not-text' | 'excel' | 'too-big' | 'quotes' }
  | { problem: 'no-columns'; headings: string[] }
  | { problem: 'double-column'; headings: string[] }

/** Rows with their number as Excel counts: the heading is row 1. */
export interface Sheet {
  rows: { row: number; cells: Cells }[]
  columns: Column[]
  /** Headings that are none of ours: left out. */
  unknown: string[]
}

const BIGGEST = 20 * 1024 * 1024
/** Signs that a spreadsheet puts between cells. */
const SEPARATORS = [';', ',', '\t']

/** Excel for Windows writes its own code page when asked for plain CSV; UTF-8 is tried first. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.includes('\0') ? null : text
  }
}

/** Excel may write 'sep=;' above the heading. */
const withoutHint = (text: string): { body: string; hint: string | null; skipped: number } => {
  const found = /^sep=(.)\r?\n/i.exec(text)
  return found
    ? { body: text.slice(found[0].length), hint: found[1]!, skipped: 1 }
    : { body: text, hint: null, skipped: 0 }
}

function separatorOf(text: string): string {
  const heading = (text.match(/^[^\r\n]{0,10000}/)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = SEPARATORS.map(sign => heading.split(sign).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!
}

/** Hard spaces and Excel's way of keeping a zero in front: ="0599…" or '0599…. */
const tidy = (cell: string): string =>
  cell
    .replaceAll(/[\u00a0\u200b\ufeff]/g, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'(?=[\d+])/, '')
    .trim()

function records(text: string): { cells: string[]; line: number }[] | null {
  const { body, hint, skipped } = withoutHint(text)
  try {
    const found = parse(body, {
      delimiter: hint ?? separatorOf(body),
      relax_column_count: true,
      relax_quotes: true,
      info: true,
    }) as unknown as { record: string[]; info: { records: number } }[]
    return found.map(({ record, info }) => ({ cells: record.map(tidy), line: info.records + skipped }))
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

/** Reads the file as a sheet with known columns, or says why it can't be used. */
export function readSheet(bytes: Uint8Array): Sheet | FileProblem {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > BIGGEST) return { problem: 'too-big' }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { problem: 'excel' }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: 'excel' }
  const text = decoded(bytes)?.replace(/^\ufeff/, '')
  if (text === undefined || text.includes('\0')) return { problem: 'not-text' }
  const all = records(text)
  if (!all) return { problem: 'quotes' }
  const filled = all.filter(({ cells }) => cells.some(cell => cell !== ''))
  const [heading, ...rest] = filled
  if (!heading) return { problem: 'empty' }
  const columns = heading.cells.map(columnOf)
  const known = columns.filter(column => column !== null)
  if (!known.includes('name') && !known.includes('practice'))
    return { problem: 'no-columns', headings: heading.cells.filter(Boolean) }
  const double = heading.cells.filter((_, i) => columns[i] !== null && columns.indexOf(columns[i]!) !== i)
  if (double.length > 0) return { problem: 'double-column', headings: double }
  return {
    rows: rest.map(({ cells, line }) => ({ row: line, cells: cellsOf(columns, cells) })),
    columns: known,
    unknown: heading.cells.filter((cell, i) => cell !== '' && columns[i] === null),
  }
}

const cellsOf = (columns: (Column | null)[], cells: string[]): Cells =>
  Object.fromEntries(columns.flatMap((column, i) => (column ? [[column, cells[i] ?? '']] : [])))
