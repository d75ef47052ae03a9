import { createHmac, timingSafeEqual } from 'node:crypto'

/** A request is refused when its time is further away than this, in the past or the future. */
const WINDOW_S = 5 * 60

/**
 * Whether Slack sent this, just now. https://docs.slack.dev/authentication/verifying-requests-from-slack
 * @param body as it came, byte for byte
 */
export function isFromSlack(
  body: string,
  { timestamp, signature }: { timestamp?: string; signature?: string },
  secret: string,
  now: Date,
): boolean {
  if (!timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > WINDOW_S) return false
  const expected = Buffer.from(`v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`)
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
