import { timingSafeEqual } from 'node:crypto'
import type { Platform } from '../../src/ports.ts'
import type { Session } from './sql.ts'
import { mac } from './vault/crypto.ts'
import { keyOf, openKey } from './vault/key-rows.ts'
import type { Keyring } from './vault/keyring.ts'

/** Addresses that nobody can guess: a meeting and a term, signed with a key of the service. Nothing of it is stored. */

/** Where people open what this service serves; absent: they can't. */
export type Addresses = Partial<Record<Platform, string>>

export interface Invites {
  address(session: Session, meeting: string, platform: Platform, until: Date): Promise<string | null>
  behind(session: Session, token: string, now: Date): Promise<string | null>
}

/** The vault's name for the key. No case has a name like it. */
const INVITE_KEY = '#invites'

const signature = (key: Uint8Array, meeting: string, until: string): Buffer => mac(key, ['invite', meeting, until])

async function keyFor(session: Session, ring: Keyring, at: Date): Promise<Uint8Array> {
  const known = await keyOf(session, ring, INVITE_KEY)
  if (known) return known
  await openKey(session, ring, INVITE_KEY, at)
  return (await keyOf(session, ring, INVITE_KEY))!
}

const TOKEN = /^([\w-]{1,80})\.(\d{10,12})\.([\w-]{43})$/

async function behind(session: Session, ring: Keyring, token: string, now: Date): Promise<string | null> {
  const [, meeting, until, given] = TOKEN.exec(token) ?? []
  const key = given && (await keyOf(session, ring, INVITE_KEY))
  if (!key || !meeting || !until) return null
  const ours = timingSafeEqual(signature(key, meeting, until), Buffer.from(given, 'base64url'))
  return ours && Number(until) * 1000 > now.getTime() ? meeting : null
}

/** @param addresses of this service, without a slash at the end */
export const createInvites = (ring: Keyring, addresses: Addresses): Invites => ({
  address: async (session, meeting, platform, until) => {
    const base = addresses[platform]
    if (!base) return null
    const term = String(Math.floor(until.getTime() / 1000))
    const signed = signature(await keyFor(session, ring, until), meeting, term).toString('base64url')
    return `${base}/kind-mdo/${meeting}.${term}.${signed}.ics`
  },
  behind: (session, token, now) => behind(session, ring, token, now),
})
