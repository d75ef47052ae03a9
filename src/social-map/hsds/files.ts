/** From bytes to tables: zip, JSON and CSV files are opened, what is no social map is named. */
import { unzipSync } from 'fflate'
import { addCsv } from './csv.ts'
import { decode } from './decode.ts'
import { type FileProblem, recognise } from './recognise.ts'
import { emptyTables, type Tables, tableNamed } from './row.ts'
import { addJson } from './shapes.ts'

export interface MapFile {
  /** As the reader of the report knows it; in a folder or zip the path inside it. */
  name: string
  bytes: Uint8Array
}

/** A file that could not be read. */
export interface Unreadable {
  file: string
  problem: FileProblem
}

/** Everything together, also unzipped: more is no social map, and would not fit in memory when read. */
export const MAX_BYTES = 150 * 1024 * 1024

const isLeftOver = (name: string): boolean => /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db|desktop\.ini)/i.test(name)
const isTable = (name: string): boolean =>
  /\.(csv|json)$/i.test(name) && !/datapackage\.json$/i.test(name) && !isLeftOver(name)
const isOffice = (names: string[]): FileProblem | null =>
  names.some(name => name.startsWith('xl/')) ? 'excel' : names.some(name => name.startsWith('word/')) ? 'word' : null

const unzip = (file: MapFile): MapFile[] | FileProblem => {
  const names: string[] = []
  let size = 0
  try {
    const inside = unzipSync(file.bytes, {
      filter: it => {
        names.push(it.name)
        if (isTable(it.name)) size += it.originalSize
        return isTable(it.name) && size <= MAX_BYTES
      },
    })
    if (size > MAX_BYTES) return 'zip-too-big'
    const files = Object.entries(inside).map(([name, bytes]) => ({ name, bytes }))
    return isOffice(names) ?? (files.length > 0 ? files : 'zip-without-tables')
  } catch {
    return 'zip-broken'
  }
}

const readJson = (tables: Tables, name: string, text: string): FileProblem | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return /[\]}]\s*$/.test(text.slice(-200)) ? 'bad-json' : 'half-json'
  }
  return addJson(tables, name, tableNamed(name), value) ? null : 'other-json'
}

const readCsv = (tables: Tables, name: string, text: string): FileProblem | null => {
  const table = tableNamed(name)
  return table === null ? 'other-csv' : addCsv(tables, name, table, text)
}

const readOne = (tables: Tables, file: MapFile, inZip = false): Unreadable[] => {
  const text = decode(file.bytes)
  const kind = recognise(file.bytes, text, file.name)
  if (kind.is === 'zip') {
    const inside = inZip ? 'zip-without-tables' : unzip(file)
    return typeof inside === 'string'
      ? [{ file: file.name, problem: inside }]
      : inside.flatMap(it => readOne(tables, it, true))
  }
  const problem =
    kind.is === 'problem'
      ? kind.problem
      : kind.is === 'json'
        ? readJson(tables, file.name, text!)
        : readCsv(tables, file.name, text!)
  return problem ? [{ file: file.name, problem }] : []
}

/** Reads all files into one set of tables. A file of another kind between the tables is named and skipped. */
export const readFiles = (files: MapFile[]): { tables: Tables; unreadable: Unreadable[] } => {
  const tables = emptyTables()
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (files.length === 0) return { tables, unreadable: [{ file: '', problem: 'no-files' }] }
  if (total > MAX_BYTES) return { tables, unreadable: [{ file: files[0]!.name, problem: 'too-big' }] }
  const wanted = files.length === 1 ? files : files.filter(file => isTable(file.name) || /\.zip$/i.test(file.name))
  return { tables, unreadable: (wanted.length > 0 ? wanted : files.slice(0, 1)).flatMap(it => readOne(tables, it)) }
}
