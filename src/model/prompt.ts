import * as z from 'zod'
import type { ModelRequest } from './model.ts'

/**
 * A prompt as a file: front matter with what it is for and its settings, then what the model is told and what it is
 * given, with {{slots}}. The idea of one reviewed file a prompt is dotprompt's (https://github.com/google/dotprompt).
 */
export interface Prompt {
  name: string
  /** What it is for, in Dutch. */
  purpose: string
  /** The test that holds it. */
  test: string
  temperature: number
  maxTokens: number
  /** JSON Schema of the answer; `["{{slot}}"]` becomes the list of that slot. */
  shape: object
  system: string
  user: string
}

/** A text, or a list for the shape. */
export type Slots = Record<string, string | readonly string[]>

const FRONT = /^---\n([\s\S]*?)\n---\n/
const HEADS = ['# system', '# user'] as const

const Front = z.strictObject({
  purpose: z.string(),
  test: z.string(),
  temperature: z.coerce.number().min(0).max(2),
  max_tokens: z.coerce.number().int().positive(),
  shape: z.string().transform((json): object => z.record(z.string(), z.unknown()).parse(JSON.parse(json))),
})

/**
 * Reads a prompt file.
 * @param name its file name without .md
 * @throws Error that says what is missing: a prompt is part of the program
 */
export function parsePrompt(name: string, file: string): Prompt {
  const front = FRONT.exec(file)
  if (!front) throw new Error(`prompts/${name}.md has no front matter between two lines of ---`)
  const rows = front[1]!.split('\n').map(line => line.split(/:(.*)/s).map(part => part.trim()))
  const { max_tokens: maxTokens, ...rest } = Front.parse(Object.fromEntries(rows.map(([key, value]) => [key, value])))
  const body = file.slice(front[0].length)
  const [system, user] = HEADS.map(head => body.indexOf(`${head}\n`))
  if (system === undefined || user === undefined || system < 0 || user < system)
    throw new Error(`prompts/${name}.md needs '# system' and then '# user'`)
  return {
    name,
    ...rest,
    maxTokens,
    system: body.slice(system + HEADS[0].length, user).trim(),
    user: body.slice(user + HEADS[1].length).trim(),
  }
}

const SLOT = /\{\{(\w+)\}\}/g

/** Angle brackets fence what is data; data has none, so that it cannot close the fence. */
const fenced = (value: string): string => value.replaceAll(/[<>]/g, ' ')

/**
 * A prompt with its slots filled. What stands in the user part is data: it is put between tags by the file.
 * @throws Error for a slot that is not given
 */
export function render(prompt: Prompt, slots: Slots): ModelRequest {
  const slot = (name: string): string | readonly string[] => {
    const value = slots[name]
    if (value === undefined) throw new Error(`prompts/${prompt.name}.md asks for {{${name}}}, which was not given`)
    return value
  }
  const filled = (text: string) =>
    text.replaceAll(SLOT, (_, name: string) => {
      const value = slot(name)
      return typeof value === 'string' ? value : value.join('\n')
    })
  const { name, temperature, maxTokens } = prompt
  const shape = withLists(prompt.shape, slot) as object
  return { prompt: name, system: filled(prompt.system), user: filled(prompt.user), shape, maxTokens, temperature }
}

/** A value for a slot of the user part: one that cannot be taken for a fence. */
export const data = (text: string, most: number): string => fenced(text.slice(0, most)).replaceAll(/\s+/g, ' ').trim()

function withLists(value: unknown, slot: (name: string) => string | readonly string[]): unknown {
  if (Array.isArray(value)) {
    const name = value.length === 1 && typeof value[0] === 'string' ? /^\{\{(\w+)\}\}$/.exec(value[0])?.[1] : undefined
    return name ? slot(name) : value.map(item => withLists(item, slot))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLists(item, slot)]))
}
