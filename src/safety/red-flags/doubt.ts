import type { Lookalike } from './lookalikes.ts'
import { allMatches, listSpans, type Positions, type Span } from './pattern.ts'
import type { Kind } from './row.ts'
import { tables } from './table.ts'
import type { Token } from './tokens.ts'

/** A lookalike takes out signals at most this many words away. */
const REACH = 40

/** Where in a text one row of lookalikes takes out signals. */
export interface Doubt {
  row: Lookalike
  /** Only words for a subject are taken out here, not what happens. */
  subjectOnly: boolean
  /** 1 for each word in reach. */
  covers: Uint8Array
}

/**
 * What in the text makes red flags doubtful. A question about a subject takes out only words for it, unless nobody is
 * spoken of at all.
 */
export function doubtsIn(tokens: Token[], at: Positions): Doubt[] {
  const { someone, lookalikes } = tables()
  const nobody = listSpans(someone, tokens, at).length === 0
  return lookalikes
    .filter(({ row }) => row.takesOut !== 'figure')
    .flatMap(({ row, patterns }) => {
      const spans = allMatches(patterns, tokens, at)
      if (spans.length === 0) return []
      return [{ row, subjectOnly: row.takesOut === 'subject' && !nobody, covers: reach(spans, tokens.length) }]
    })
}

/** Marks the words within reach of a span, in one pass. */
function reach(spans: Span[], length: number): Uint8Array {
  const change = new Int32Array(length + 1)
  for (const { start, end } of spans) {
    change[Math.max(0, start - REACH)]! += 1
    change[Math.min(length, end + REACH + 1)]! -= 1
  }
  const covers = new Uint8Array(length)
  let open = 0
  for (let i = 0; i < length; i++) {
    open += change[i]!
    covers[i] = open > 0 ? 1 : 0
  }
  return covers
}

/** Whether a signal of this kind is taken out where it stands. */
export const isDoubtful = (doubts: Doubt[], { start }: Span, kind: Kind, aboutSubject: boolean): boolean =>
  doubts.some(
    ({ row, subjectOnly, covers }) =>
      (aboutSubject || !subjectOnly) && (row.kinds?.includes(kind) ?? true) && covers[start] === 1,
  )
