import type { Answer } from '../../src/examination.ts'
import { type Config, client } from './client.ts'
import { failure } from './failure.ts'

const DEADLINE_MS = 5_000

/** The names of the models that the server offers. Nothing is asked of a model. One call, 5 s. */
export async function examineModel(config: Config, deadline = DEADLINE_MS): Promise<Answer<string[]>> {
  try {
    const { data } = await client(config).models.list({ signal: AbortSignal.timeout(deadline) })
    return { state: 'good', found: data.map(({ id }) => id) }
  } catch (error) {
    const { why } = failure(error)
    return { state: why === 'refused' ? 'refused' : 'silent', code: why }
  }
}
