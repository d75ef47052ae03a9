import type { Actor } from '../../../src/accountability.ts'
import type { Session } from '../sql.ts'
import { mac } from '../vault/crypto.ts'
import { keyOf, openKey } from '../vault/key-rows.ts'
import type { Keyring } from '../vault/keyring.ts'

/** The vault's name for the key that makes pseudonyms and signs checkpoints. No case has a name like it. */
const AUDIT_KEY = '#audit'

/** Made at the first line; wrapped by the master key and rotated with it like the key of a case. */
export async function auditKey(session: Session, ring: Keyring, at: Date): Promise<Uint8Array> {
  const known = await keyOf(session, ring, AUDIT_KEY)
  if (known) return known
  await openKey(session, ring, AUDIT_KEY, at)
  return (await keyOf(session, ring, AUDIT_KEY))!
}

/** null: nothing was ever audited. */
export const existingAuditKey = (session: Session, ring: Keyring): Promise<Uint8Array | null> =>
  keyOf(session, ring, AUDIT_KEY)

/**
 * Who someone is in the audit. Only with the key can it be told from an id: after erasing someone their lines say nothing
 * to a reader of the database, while a supervisor who has the id can still find them.
 */
export const pseudonym = (key: Uint8Array, kind: 'person' | 'account', id: string): string =>
  `${kind}-${mac(key, [kind, id]).toString('hex').slice(0, 32)}`

export const actorName = (key: Uint8Array, who: Actor): string =>
  'id' in who ? pseudonym(key, who.kind, who.id) : who.kind
