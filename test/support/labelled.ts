import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A written example: what it is about or says, its text, and the file it stands in. */
export interface Labelled {
  labels: string[]
  text: string
  file: string
}

/** The lines of the files of a folder, files in their order. */
export const linesIn = (folder: string): { line: string; file: string }[] =>
  readdirSync(folder)
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map(line => ({ line, file })),
    )

/** The examples of a folder: one a line, labels with commas between, a bar, the text. */
export const labelledIn = (folder: string): Labelled[] =>
  linesIn(folder).map(({ line, file }) => {
    const bar = line.indexOf('|')
    return { labels: line.slice(0, bar).split(','), text: line.slice(bar + 1), file }
  })
