import { createPublicKey, type KeyObject } from 'node:crypto'
import * as z from 'zod'

/** The keys with which Microsoft signs what it sends to bots. */
export interface Keys {
  /** null: there is no such key. @throws Error when the keys can't be fetched and none are known */
  find(id: string): Promise<SigningKey | null>
}

export interface SigningKey {
  key: KeyObject
  /** Channels for which the key may sign; empty: all. */
  endorsements: string[]
}

const DAY = 86_400_000
/** A token with an unknown key makes us look again, but not more often than this. */
const PAUSE = 60_000
/** Of each of the two requests. */
const DEADLINE = 5_000

const openIdDocument = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) })
const keySet = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      n: z.string().optional(),
      e: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
})

async function fetchKeys(metadataUrl: string): Promise<Map<string, SigningKey>> {
  const { jwks_uri } = openIdDocument.parse(await json(metadataUrl))
  const { keys } = keySet.parse(await json(jwks_uri))
  return new Map(
    keys.flatMap(({ kty, kid, n, e, endorsements = [] }): [string, SigningKey][] =>
      kty === 'RSA' && kid && n && e
        ? [[kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements }]]
        : [],
    ),
  )
}

async function json(url: string): Promise<unknown> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(DEADLINE) })
  if (!answer.ok) throw new Error(`the signing keys could not be fetched: status ${answer.status}`)
  return answer.json()
}

/**
 * The keys named by an OpenID document, fetched at first use, daily, and when an unknown one is named.
 * What is known stays in use when a later fetch fails.
 */
export function openIdKeys(metadataUrl: string, now: () => Date): Keys {
  let known: Map<string, SigningKey> | null = null
  let tried = Number.NEGATIVE_INFINITY
  let fetched = Number.NEGATIVE_INFINITY
  let fetching: Promise<void> | null = null

  async function refresh(): Promise<void> {
    tried = now().getTime()
    known = await fetchKeys(metadataUrl)
    fetched = tried
  }
  const once = (): Promise<void> => {
    fetching ??= refresh().finally(() => {
      fetching = null
    })
    return fetching
  }

  async function find(id: string): Promise<SigningKey | null> {
    if (!known) await once()
    const stale = !known?.has(id) || now().getTime() - fetched > DAY
    if (stale && now().getTime() - tried > PAUSE) await once().catch(() => {})
    return known?.get(id) ?? null
  }
  return { find }
}
