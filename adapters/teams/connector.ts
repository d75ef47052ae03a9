import * as z from 'zod'
import type { Reference } from '../../src/ports.ts'
import type { Credentials } from './credentials.ts'
import { isHere } from './loopback.ts'

/** What came of one call to the Bot Connector. */
export type Reply =
  | { came: 'answer'; status: number; body: unknown; retryAfter: string | null }
  /** Nothing was sent: no connection, no token, or an address where the token may not go. */
  | { came: 'not-sent'; why: 'connection' | 'token' | 'elsewhere' }
  /** It was sent and no answer came in time. */
  | { came: 'nothing' }

export type Connector = (
  method: 'GET' | 'POST' | 'PUT',
  to: Pick<Reference, 'serviceUrl'>,
  path: string[],
  body?: object,
  query?: Record<string, string>,
) => Promise<Reply>

/** Milliseconds for a whole call, the token included. */
export const DEADLINE = 10_000

/** One call, tried once, with a deadline: who asked for it decides about another try. */
export const connector =
  (credentials: Credentials, deadline = DEADLINE): Connector =>
  async (method, to, path, body, query = {}) => {
    if (credentials.onlyHere && !isHere(to.serviceUrl)) return { came: 'not-sent', why: 'elsewhere' }
    const signal = AbortSignal.timeout(deadline)
    const token = await inTime(credentials.token(), signal).catch(() => undefined)
    if (token === undefined) return { came: 'not-sent', why: 'token' }
    const reply = await call(urlOf(to.serviceUrl, path, query), method, token, signal, body)
    if (reply.came === 'answer' && reply.status === 401) credentials.refuse()
    return reply
  }

function urlOf(serviceUrl: string, path: string[], query: Record<string, string>): URL {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`
  const url = new URL(['v3', ...path].map(encodeURIComponent).join('/'), base)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url
}

async function call(
  url: URL,
  method: string,
  token: string | null,
  signal: AbortSignal,
  body?: object,
): Promise<Reply> {
  const headers = {
    accept: 'application/json',
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  }
  try {
    const answer = await fetch(url, { method, headers, signal, redirect: 'manual', body: body && JSON.stringify(body) })
    const { status } = answer
    return { came: 'answer', status, body: await read(answer), retryAfter: answer.headers.get('retry-after') }
  } catch (error) {
    return neverLeft(error) ? { came: 'not-sent', why: 'connection' } : { came: 'nothing' }
  }
}

/** A status that says enough needs no readable body. */
const read = (answer: Response): Promise<unknown> => answer.json().catch(() => null)

const NEVER_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']
const cause = z.object({ cause: z.object({ code: z.string() }) })
const neverLeft = (error: unknown): boolean => NEVER_LEFT.includes(cause.safeParse(error).data?.cause.code ?? '')

const inTime = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([work, new Promise<never>((_, stop) => signal.addEventListener('abort', () => stop(signal.reason)))])
