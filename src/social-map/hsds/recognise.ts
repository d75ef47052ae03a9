/** What a file is, from its first bytes: a name may lie. */

/** Why a file, or all files together, cannot be read as a social map. */
export type FileProblem =
  | 'no-files'
  | 'empty'
  | 'too-big'
  | 'zip-too-big'
  | 'zip-broken'
  | 'zip-without-tables'
  | 'pdf'
  | 'excel'
  | 'word'
  | 'html'
  | 'xml'
  | 'image'
  | 'binary'
  | 'half-json'
  | 'bad-json'
  | 'other-json'
  | 'bad-csv'
  | 'other-csv'
  | 'text'
  | 'no-services'
  | 'all-refused'

export type FileKind = { is: 'json' | 'csv' | 'zip' } | { is: 'problem'; problem: FileProblem }

const starts = (bytes: Uint8Array, signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte)
const ascii = (text: string): number[] => [...text].map(sign => sign.charCodeAt(0))

// https://en.wikipedia.org/wiki/List_of_file_signatures
const SIGNATURES: [signature: number[], kind: FileKind][] = [
  [ascii('%PDF'), { is: 'problem', problem: 'pdf' }],
  [[0x50, 0x4b, 0x03, 0x04], { is: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { is: 'zip' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { is: 'problem', problem: 'excel' }],
  [[0x89, 0x50, 0x4e, 0x47], { is: 'problem', problem: 'image' }],
  [[0xff, 0xd8, 0xff], { is: 'problem', problem: 'image' }],
  [ascii('GIF8'), { is: 'problem', problem: 'image' }],
  [[0x1f, 0x8b], { is: 'problem', problem: 'binary' }],
]

const textKind = (start: string, name: string): FileKind => {
  const head = start.trimStart().toLowerCase()
  if (head === '') return { is: 'problem', problem: 'empty' }
  if (head.startsWith('{') || head.startsWith('[')) return { is: 'json' }
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.includes('<body'))
    return { is: 'problem', problem: 'html' }
  if (head.startsWith('<')) return { is: 'problem', problem: 'xml' }
  if (/\.json$/i.test(name)) return { is: 'problem', problem: 'bad-json' }
  return /\.csv$/i.test(name) || /^[^\n]*[,;\t]/.test(head) ? { is: 'csv' } : { is: 'problem', problem: 'text' }
}

/** Tells what a file is. `text` is its decoded text; null: it is no text. */
export const recognise = (bytes: Uint8Array, text: string | null, name: string): FileKind => {
  if (bytes.length === 0) return { is: 'problem', problem: 'empty' }
  const signed = SIGNATURES.find(([signature]) => starts(bytes, signature))
  if (signed) return signed[1]
  if (text === null) return { is: 'problem', problem: 'binary' }
  return textKind(text.slice(0, 2000), name)
}
