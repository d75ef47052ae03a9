/** A language model behind an OpenAI-compatible server: OpenAI itself, a European provider, or one's own. */
import * as z from 'zod'
import type { Model, ModelReply, ModelRequest, Usage } from '../../src/model/model.ts'
import { type Config, client } from './client.ts'
import { DIALECTS } from './dialects.ts'
import { broken, failure, tooModern } from './failure.ts'

const count = z.number().int().nonnegative().catch(0)
/** Of an answer only this is used. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
})

const Json = z.record(z.string(), z.unknown())

/** The JSON object in a text, also where a model talks around it; null: there is none. */
function objectIn(text: string): object | null {
  try {
    return Json.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)))
  } catch {
    return null
  }
}

function replyOf(answer: unknown): ModelReply {
  const read = Completion.safeParse(answer)
  if (!read.success) return broken()
  const { choices, usage: used } = read.data
  const usage: Usage = { input: used?.prompt_tokens ?? 0, output: used?.completion_tokens ?? 0 }
  const value = objectIn(choices[0]!.message.content)
  return value ? { state: 'answered', value, usage } : { ...broken(), usage }
}

export function openaiModel(config: Config): Model {
  const openai = client(config)
  const model = config.OPENAI_MODEL ?? ''
  /** The first way of asking that this server took. */
  let known = 0

  const ask = (request: ModelRequest, dialect: number, signal: AbortSignal): Promise<unknown> => {
    const messages = [
      { role: 'system' as const, content: request.system },
      { role: 'user' as const, content: request.user },
    ]
    return openai.chat.completions.create({ model, messages, ...DIALECTS[dialect]!(request) }, { signal })
  }

  async function complete(request: ModelRequest, withinMs: number): Promise<ModelReply> {
    const signal = AbortSignal.timeout(withinMs)
    for (let dialect = known; ; dialect += 1) {
      try {
        const answer = await ask(request, dialect, signal)
        known = dialect
        return replyOf(answer)
      } catch (error) {
        if (!tooModern(error) || dialect + 1 >= DIALECTS.length) return failure(error)
      }
    }
  }

  return { complete }
}
