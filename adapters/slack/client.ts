import { WebClient } from '@slack/web-api'
import { call } from './http.ts'

/** Slack's own deadline is none at all; this one leaves time to look and to send again. */
export const DEADLINE_MS = 10_000
/** A modal must open within three seconds of the press. */
const SHORT_DEADLINE_MS = 2_500

const nothing = (): void => {}
/** Slack's client would write what failed, with its content, to the console. */
export const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => 'error' as never,
  setName: nothing,
}

export interface ClientOptions {
  /** Absent: each call brings its own. */
  token?: string
  /** Another base address, for a stand-in. */
  apiUrl?: string
}

/** Slack, called once, with a deadline in ms. */
export const client = ({ token, apiUrl }: ClientOptions, timeout: number): WebClient =>
  new WebClient(token, {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    // retries, rates and the number of open calls are the sender's
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 5_000,
    timeout,
    allowAbsoluteUrls: false,
    fetch: call,
    logger: silent,
  })

/** How Slack is called: once, with a deadline. */
export const clients = (options: ClientOptions): { client: WebClient; quick: WebClient } => ({
  client: client(options, DEADLINE_MS),
  quick: client(options, SHORT_DEADLINE_MS),
})
