import OpenAI from 'openai'

/** The settings of the model, as config.ts reads them. */
export interface Config {
  OPENAI_API_KEY?: string
  OPENAI_BASE_URL?: string
  OPENAI_MODEL?: string
}

/** No answer that we ask for is longer, in bytes; a server that sends more is not listened to. */
const MOST = 256 * 1024

/** The answer is read whole here, as far as it may be long, so that the deadline holds for all of it. */
const capped: typeof fetch = async (input, init) => {
  // a redirect would take the question somewhere that nobody chose
  const response = await fetch(input, { ...init, redirect: 'error' })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > MOST) throw new Error('the answer is too long')
    chunks.push(chunk)
  }
  const { status, statusText, headers } = response
  const empty = status === 204 || status === 304
  return new Response(empty ? null : Buffer.concat(chunks), { status, statusText, headers })
}

/** An OpenAI-compatible server, called once; deadlines are given with each call. */
export const client = ({ OPENAI_API_KEY, OPENAI_BASE_URL }: Config): OpenAI =>
  new OpenAI({
    // a server of one's own often asks for none, the client insists
    apiKey: OPENAI_API_KEY ?? 'none',
    baseURL: OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: capped,
  })
