import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { decrypt, encrypt } from './vault/crypto.ts'

/** Encrypts what waits in the inbox and the outbox, so that a copy of the database tells nothing. */
export interface Seal {
  close(text: string): Buffer
  /** @throws VaultError when the text was sealed with another key, or changed. */
  open(sealed: Uint8Array): string
}

const CONTEXT = ['delivery']

const derived = (vaultKey: Uint8Array): KeyObject =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', vaultKey, '', 'schakel delivery', 32)))

/**
 * With a key of its own, derived from the vault's.
 * @param vaultKey 32 bytes
 * @param older while the master key changes: what was sealed with this one still opens
 */
export function createSeal(vaultKey: Uint8Array, older: Uint8Array | null = null): Seal {
  const key = derived(vaultKey)
  const open = (sealed: Uint8Array, withKey: KeyObject) => decrypt(withKey, sealed, CONTEXT).toString('utf8')
  return {
    close: text => encrypt(key, Buffer.from(text, 'utf8'), CONTEXT),
    open: sealed => {
      try {
        return open(sealed, key)
      } catch (error) {
        if (!older) throw error
        return open(sealed, derived(older))
      }
    },
  }
}
