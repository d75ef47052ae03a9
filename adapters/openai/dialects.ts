import type { ModelRequest } from '../../src/model/model.ts'

/**
 * How a request is put, from the strictest that servers know to the plainest: an answer is checked here anyway.
 * https://developers.openai.com/api/docs/guides/structured-outputs
 */
export const DIALECTS = [
  (request: ModelRequest) => ({ ...limited(request), response_format: schema(request) }),
  // models that think first take no temperature, and count otherwise
  (request: ModelRequest) => ({ max_completion_tokens: request.maxTokens * 8, response_format: schema(request) }),
  (request: ModelRequest) => ({ ...limited(request), response_format: { type: 'json_object' as const } }),
  (request: ModelRequest) => limited(request),
]

const limited = ({ maxTokens, temperature }: ModelRequest) => ({ max_tokens: maxTokens, temperature })

const schema = ({ prompt, shape }: ModelRequest) => ({
  type: 'json_schema' as const,
  json_schema: { name: prompt, strict: true, schema: shape as Record<string, unknown> },
})
