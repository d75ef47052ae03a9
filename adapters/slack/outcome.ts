import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api'
import type { Sent } from '../../src/ports.ts'

/**
 * Errors of the Web API after which trying again may help; every other code is for good.
 * 'perhaps': Slack says that part of the work may have been done (docs.slack.dev/reference/methods/chat.postMessage).
 */
const PASSING: Record<string, 'not-done' | 'perhaps'> = {
  ratelimited: 'not-done',
  rate_limited: 'not-done',
  service_unavailable: 'not-done',
  team_added_to_org: 'not-done',
  message_limit_exceeded: 'not-done',
  internal_error: 'perhaps',
  fatal_error: 'perhaps',
  request_timeout: 'perhaps',
}

/** What stops a call before it leaves this machine. */
const NOT_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

const later = (reason: string, afterMs: number | null = null): Sent => ({ state: 'later', afterMs, reason })
const unclear = (reason: string): Sent => ({ state: 'unclear', reason })

const codeOf = (error: unknown): string => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  return typeof code === 'string' ? code : cause ? codeOf(cause) : ''
}

/** What became of a call that failed. The reasons are for an operator: codes, never content. */
export function failure(error: unknown): Exclude<Sent, { state: 'sent' }> {
  return judged(error) as Exclude<Sent, { state: 'sent' }>
}

function judged(error: unknown): Sent {
  if (error instanceof WebAPIRateLimitedError) return later('ratelimited', error.retryAfter * 1000)
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error
    const passing = PASSING[code]
    if (!passing) return { state: 'never', reason: code }
    return passing === 'not-done' ? later(code) : unclear(code)
  }
  if (error instanceof WebAPIHTTPError) return ofStatus(error.statusCode)
  if (error instanceof WebAPIRequestError) {
    const code = codeOf(error.original)
    return NOT_LEFT.includes(code) ? later(code) : unclear(code || error.original.name)
  }
  // a 429 whose Retry-After is no number comes as a plain Error
  if (error instanceof Error && error.message.startsWith('Retry header')) return later('ratelimited')
  return unclear(error instanceof Error ? error.name : 'unknown')
}

/** 503 and 429 are given before anything is done; after another 5xx it may have been. */
function ofStatus(status: number): Sent {
  if (status === 503 || status === 429) return later(`HTTP ${status}`)
  return status >= 500 || status === 408 ? unclear(`HTTP ${status}`) : { state: 'never', reason: `HTTP ${status}` }
}

/** What stood in the way of each invitation; a call that failed as a whole gives its own reason. */
export function codesOfInvite(error: unknown): string[] {
  const data = error instanceof WebAPIPlatformError ? (error.data as { errors?: { error?: string }[] }) : {}
  return data.errors?.map(one => one.error ?? 'unknown') ?? [failure(error).reason]
}
