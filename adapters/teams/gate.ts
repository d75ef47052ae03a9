import { type Activity, tenantOf } from './activity.ts'
import { isHere } from './loopback.ts'
import type { Claims } from './token.ts'

export type Refusal =
  | 'no-token'
  | 'wrong-token'
  | 'too-big'
  | 'no-activity'
  | 'other-channel'
  | 'service-url'
  | 'tenant'

/**
 * What is against an activity whose token was good (null: anonymous, on this machine only). An answer carries the bot's
 * own token, so it may only go where the token says.
 * @param tenant the organisation whose people may ask; null: any
 */
export function refusalOf(a: Activity, claims: Claims | null, tenant: string | null): Refusal | null {
  if (a.channelId !== 'msteams') return 'other-channel'
  if (claims ? !sameAddress(claims.serviceUrl, a.serviceUrl) : !isHere(a.serviceUrl)) return 'service-url'
  if (!isSafe(a.serviceUrl)) return 'service-url'
  return tenant !== null && tenantOf(a) !== tenant ? 'tenant' : null
}

const sameAddress = (one: string, other: string): boolean => withSlash(one) === withSlash(other)
const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`)

const isSafe = (url: string): boolean => new URL(url).protocol === 'https:' || isHere(url)
