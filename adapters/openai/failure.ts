import OpenAI from 'openai'
import type { ModelFailure, ModelReply } from '../../src/model/model.ts'

type Failed = Extract<ModelReply, { state: 'failed' }>

const failed = (why: ModelFailure, again = false, afterMs = 0): Failed => ({
  state: 'failed',
  why,
  again,
  afterMs,
  usage: { input: 0, output: 0 },
})

/** A server that is away for a moment is often back after this, in ms. */
const SHORTLY = 300

/** https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Retry-After, in seconds; anything else is ours to choose. */
function retryAfter(headers: Headers | undefined): number {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : SHORTLY
}

/** Too many questions passes; no money left does not. https://developers.openai.com/api/docs/guides/error-codes */
const EMPTY = 'insufficient_quota'

/** What an error of the client means. Never its message: that may hold what was asked. */
export function failure(error: unknown): Failed {
  if (error instanceof OpenAI.APIConnectionTimeoutError || error instanceof OpenAI.APIUserAbortError)
    return failed('timeout')
  if (error instanceof OpenAI.APIConnectionError) return failed('unreachable', true, SHORTLY)
  if (!(error instanceof OpenAI.APIError) || typeof error.status !== 'number') return failed('broken')
  if (error.status === 429)
    return error.code === EMPTY ? failed('refused') : failed('busy', true, retryAfter(error.headers))
  return error.status >= 500 ? failed('busy', true, SHORTLY) : failed('refused')
}

export const broken = (): Failed => failed('broken')

/** The server does not know something in the request, and may know a simpler one. */
export const tooModern = (error: unknown): boolean =>
  error instanceof OpenAI.APIError && (error.status === 400 || error.status === 422)
