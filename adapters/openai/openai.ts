/** The language model: what main.ts needs of it. */
export { fingerprint } from './fingerprint.ts'
export { openaiModel } from './model.ts'
export { readPrompts } from './prompts.ts'
