import { personalData } from '../../safety/personal-data.ts'
import type { Refused, Warned } from './finding.ts'
import { type FileProblem, readSheet } from './read-csv.ts'
import { type Row, readRow } from './read-row.ts'

export interface PeopleFile {
  problem: FileProblem | null
  rows: Row[]
  refused: Refused[]
  warnings: Warned[]
}

/**
 * Reads a file of people; a row with something wrong in it is told and left out.
 * @param municipality of rows that do not say; '' when there is no obvious one
 */
export function readPeopleFile(bytes: Uint8Array, municipality: string, today: Date): PeopleFile {
  const sheet = readSheet(bytes)
  if ('problem' in sheet) return { problem: sheet, rows: [], refused: [], warnings: [] }
  const known: string[] = []
  const personal = (text: string): boolean => personalData(text, { known, today }).block
  const read = sheet.rows.map(({ row, cells }) => readRow(row, cells, municipality, personal))
  const unknown = sheet.unknown.join(', ')
  return {
    problem: null,
    rows: read.filter(one => one.refused.length === 0).map(one => one.row),
    refused: read.flatMap(one => one.refused),
    warnings: unknown ? [{ row: 0, field: null, code: 'unknown-columns', name: '', value: unknown }] : [],
  }
}
