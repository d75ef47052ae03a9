import { join } from 'node:path'
import type { PersonalDataSpan, PersonalDataType } from '../../src/safety/personal-data.ts'
import { linesIn } from '../support/labelled.ts'

const FOLDER = join(import.meta.dirname, 'names')

/** A written text with what in it is personal data. */
export interface NameExample {
  file: string
  text: string
  spans: PersonalDataSpan[]
}

/** 'zus van [NAME:Emma] belde': the marked pieces as spans of the text without the marks. */
export function unmarked(line: string): { text: string; spans: PersonalDataSpan[] } {
  let text = ''
  let from = 0
  const spans: PersonalDataSpan[] = []
  for (const match of line.matchAll(/\[([A-Z_]+):([^\]]*)\]/g)) {
    const [whole, type = '', piece = ''] = match
    text += line.slice(from, match.index)
    spans.push({ start: text.length, end: text.length + piece.length, type: type as PersonalDataType })
    text += piece
    from = match.index + whole.length
  }
  return { text: text + line.slice(from), spans }
}

/** One text a line. */
export const nameExamples = (folder = FOLDER): NameExample[] =>
  linesIn(folder).map(({ line, file }) => ({ file, ...unmarked(line) }))
