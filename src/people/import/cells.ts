/** What a cell of a row says, and how a mistake in it is noted. */
import type { Cells, Column } from './columns.ts'
import type { Refusal } from './finding.ts'

export type Note = (field: Column, code: Refusal, value: string) => void

/** The cell of a column: undefined when the file has no such column, null when it is empty. */
export const cell = (cells: Cells, column: Column): string | null | undefined =>
  cells[column] === undefined ? undefined : cells[column] === '' ? null : cells[column]!.replaceAll(/\s+/g, ' ')

/** A cell that must be something when it is filled in. */
export function checked<T>(
  cells: Cells,
  column: Column,
  note: Note,
  code: Refusal,
  read: (text: string) => T | null,
): T | null | undefined {
  const text = cell(cells, column)
  if (text === undefined || text === null) return text
  const value = read(text)
  if (value === null) note(column, code, text)
  return value
}

/** Whether a text holds something about a child or family. */
export type Guard = (text: string) => boolean

/** Words about a child or family have no place in a file about professionals. */
export function safe(cells: Cells, column: Column, note: Note, personal: Guard): string | null | undefined {
  const text = cell(cells, column)
  if (text && personal(text)) note(column, 'personal', '')
  return text
}
