import { readFile } from 'node:fs/promises'
import { type Prompt, parsePrompt } from '../../src/model/prompt.ts'

const FOLDER = new URL('../../prompts/', import.meta.url)

/** Reads prompts by name. @throws Error when one is missing or wrong: they are part of the program */
export async function readPrompts<Name extends string>(names: readonly Name[]): Promise<Record<Name, Prompt>> {
  const read = async (name: Name) => [name, parsePrompt(name, await readFile(new URL(`${name}.md`, FOLDER), 'utf8'))]
  return Object.fromEntries(await Promise.all(names.map(read)))
}
