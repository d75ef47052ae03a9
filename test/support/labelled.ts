import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A written example: what it is about or says, its text, and the file it stands in. */
export interface Labelled {
  labels: string[]
  text: string
  file: string
}

/** The examples of a folder, files in their order: one a line, labels with commas between, a bar, the text. */
export const labelledIn = (folder: string): Labelled[] =>
  readdirSync(folder)
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map(line => {
          const bar = line.indexOf('|')
          return { labels: line.slice(0, bar).split(','), text: line.slice(bar + 1), file }
        }),
    )
