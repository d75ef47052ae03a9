import jwt from 'jsonwebtoken'
import type { Keys } from './keys.ts'

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
const ISSUER = 'https://api.botframework.com'
/** Seconds that clocks may differ, as Microsoft allows. */
const CLOCK_SKEW = 300
const CHANNEL = 'msteams'

/** What a good token says. */
export interface Claims {
  /** The connector for which it was made out: the only one that may be answered. */
  serviceUrl: string
}

/**
 * Whether the Bot Connector signed this request for this bot: signature (RS256 only), issuer, audience, expiry, and a
 * key that may sign for Teams. botbuilder's own check is not used: it prints to the console what a stranger sends, and
 * waits without a deadline.
 *
 * @param authorization the header as it came
 * @returns null: it did not
 * @throws Error when Microsoft's keys can't be fetched
 */
export async function verify(authorization: string, appId: string, keys: Keys, now: Date): Promise<Claims | null> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1]
  const header = token ? jwt.decode(token, { complete: true })?.header : undefined
  if (!token || header?.alg !== 'RS256' || !header.kid) return null
  const found = await keys.find(header.kid)
  if (!found || (found.endorsements.length > 0 && !found.endorsements.includes(CHANNEL))) return null
  try {
    return claims(
      jwt.verify(token, found.key, {
        algorithms: ['RS256'],
        audience: appId,
        issuer: ISSUER,
        clockTolerance: CLOCK_SKEW,
        clockTimestamp: Math.floor(now.getTime() / 1000),
      }),
    )
  } catch {
    return null
  }
}

/** A token that never expires, or names no connector, is none of Microsoft's. */
const claims = (payload: jwt.JwtPayload | string): Claims | null => {
  if (typeof payload === 'string' || typeof payload.exp !== 'number') return null
  const { serviceurl } = payload
  return typeof serviceurl === 'string' ? { serviceUrl: serviceurl } : null
}
