import * as z from 'zod'
import type { Sent } from '../../src/ports.ts'
import { teamsOperator as t } from '../../src/texts/nl/teams-operator.ts'
import type { Reply } from './connector.ts'

/** Longer waits than this are nonsense of the sender. */
const LONGEST_WAIT = 3_600_000

interface Row {
  state: 'later' | 'never'
  reason: string
}

/**
 * What a status of the connector means. Sources: 412, 429, 502 and 504 are passing
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit); 403 and 404 stay so until the bot is
 * added again, 413 is the size (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference).
 * A 401 is tried again with a new token.
 */
const STATUSES: Record<number, Row> = {
  400: { state: 'never', reason: t.status.badRequest },
  401: { state: 'later', reason: t.status.unauthorized },
  403: { state: 'never', reason: t.status.forbidden },
  404: { state: 'never', reason: t.status.gone },
  408: { state: 'later', reason: t.status.busy },
  410: { state: 'never', reason: t.status.gone },
  412: { state: 'later', reason: t.status.busy },
  413: { state: 'never', reason: t.status.tooBig },
  429: { state: 'later', reason: t.status.tooMany },
}

const rowOf = (status: number): Row =>
  STATUSES[status] ??
  (status >= 500 ? { state: 'later', reason: t.status.busy } : { state: 'never', reason: t.status.other(status) })

const resource = z.object({ id: z.string() })
const failure = z.object({ error: z.object({ code: z.string().regex(/^\w{1,60}$/) }) })

const codeOf = (reply: Reply): string | undefined =>
  reply.came === 'answer' ? failure.safeParse(reply.body).data?.error.code : undefined

/** The bot is not in this conversation any more. A bare 403 or 404 does not say so: a wrong setting gives it too. */
export const isGone = (reply: Reply): boolean =>
  ['BotNotInConversationRoster', 'ConversationNotFound'].includes(codeOf(reply) ?? '')

/**
 * A call's outcome for the outbox.
 * @param repeatable doing it twice is the same as once, so that a lost answer is no reason to wonder
 * @param ref of the message that was changed, when the connector does not say it again
 */
export function sentOf(reply: Reply, now: Date, repeatable: boolean, ref = ''): Sent {
  if (reply.came === 'nothing')
    return repeatable
      ? { state: 'later', afterMs: null, reason: t.connection }
      : { state: 'unclear', reason: t.noAnswer }
  if (reply.came === 'not-sent') return notSent(reply.why)
  if (reply.status >= 200 && reply.status < 300)
    return { state: 'sent', ref: resource.safeParse(reply.body).data?.id ?? ref }
  const { state, reason: why } = rowOf(reply.status)
  const code = codeOf(reply)
  const reason = code ? t.withCode(why, code) : why
  return state === 'never' ? { state, reason } : { state, reason, afterMs: waitOf(reply.retryAfter, now) }
}

const notSent = (why: 'connection' | 'token' | 'elsewhere'): Sent => {
  if (why === 'elsewhere') return { state: 'never', reason: t.notHere }
  return { state: 'later', afterMs: null, reason: why === 'token' ? t.noToken : t.connection }
}

/** Milliseconds from a Retry-After in seconds or as a date; null: none, or nonsense. */
export function waitOf(retryAfter: string | null, now: Date): number | null {
  if (retryAfter === null) return null
  const wait = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime()
  return wait > 0 ? Math.min(wait, LONGEST_WAIT) : null
}
