import { commands as t } from '../texts/nl/commands.ts'

/** Judges one line of a `check`: the parsed JSON in, the result out. Throws with a sentence when the line can't be used. */
export type Judge = (line: Record<string, unknown>) => object | Promise<object>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Judges JSON lines one by one; a line that can't be used gives {id?, error} and the rest goes on.
 * @returns each result as a line of JSON, and whether it was an error
 */
export async function* judgeLines(
  lines: Iterable<string> | AsyncIterable<string>,
  judge: Judge,
): AsyncGenerator<{ line: string; failed: boolean }> {
  for await (const line of lines) {
    if (line.trim() === '') continue
    const value = parse(line.replace(/^\uFEFF/, ''))
    const id = value?.id === undefined ? {} : { id: value.id }
    try {
      if (!value) throw new Error(t.notJson)
      yield { line: JSON.stringify(await judge(value)), failed: false }
    } catch (error) {
      yield { line: JSON.stringify({ ...id, error: message(error) }), failed: true }
    }
  }
}

/** The `text` of a line. @throws Error with a sentence when it has none */
export function textOf(line: Record<string, unknown>): string {
  if (typeof line.text !== 'string') throw new Error(t.noText)
  return line.text
}
