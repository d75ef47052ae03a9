/**
 * Who may speak to the page's server: a browser on this machine that opened this very page. Keeps out another site
 * that posts here, and another site whose name was made to point here (DNS rebinding).
 */
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** What is wrong with a request: 403 not from here, 415 not JSON; null: nothing. `hosts` are names besides loopback. */
export function refusal(
  method: string,
  header: (name: string) => string | undefined,
  hosts: string[],
): 403 | 415 | null {
  const host = header('host') ?? ''
  if (![...LOOPBACK, ...hosts].includes(nameOf(host))) return 403
  if (method === 'GET' || method === 'HEAD') return null
  const origin = header('origin')
  const site = header('sec-fetch-site')
  if (origin === undefined ? site !== undefined && site !== 'same-origin' : hostOf(origin) !== host) return 403
  return /^application\/json\b/i.test(header('content-type') ?? '') ? null : 415
}

const nameOf = (host: string): string => URL.parse(`http://${host}`)?.hostname ?? ''
const hostOf = (origin: string): string => URL.parse(origin)?.host ?? ''

export const gate =
  (hosts: string[]): MiddlewareHandler =>
  async (c, next) => {
    const status = refusal(c.req.method, name => c.req.header(name), hosts)
    return status ? c.json({ error: 'refused' }, status) : next()
  }

/** Nothing from elsewhere, nothing inline: the page works without a network and text can't become script. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
  // The page is served over plain http on this machine.
  strictTransportSecurity: false,
})
