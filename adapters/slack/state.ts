import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** So long someone may take to allow the installation. */
export const LASTS_S = 600

const signature = (secret: string, seconds: string, nonce: string): string =>
  createHmac('sha256', secret).update(`schakel install ${seconds} ${nonce}`).digest('base64url')

/**
 * What travels along with an installation, so that it ends in the browser in which it began. The nonce goes in a cookie;
 * nothing is kept here, so that another process may receive it.
 */
export function newState(secret: string, now: Date): { state: string; nonce: string } {
  const nonce = randomBytes(18).toString('base64url')
  const seconds = String(Math.floor(now.getTime() / 1000))
  return { state: [seconds, nonce, signature(secret, seconds, nonce)].join('.'), nonce }
}

/** Whether a state is ours, not too old, and begun in this browser. */
export function isOurState(state: string, nonce: string | undefined, secret: string, now: Date): boolean {
  const [seconds = '', given = '', signed = '', more] = state.split('.')
  if (more !== undefined || !/^\d{1,12}$/.test(seconds) || !nonce || given !== nonce) return false
  const age = now.getTime() / 1000 - Number(seconds)
  const expected = Buffer.from(signature(secret, seconds, given))
  const found = Buffer.from(signed)
  return age >= -1 && age <= LASTS_S && found.length === expected.length && timingSafeEqual(found, expected)
}
