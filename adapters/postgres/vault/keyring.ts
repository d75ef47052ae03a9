import { fingerprint } from './crypto.ts'

/** The master keys at hand, 32 bytes each. With a next one, what is written is wrapped by that. */
export interface Keyring {
  current: Uint8Array
  next: Uint8Array | null
}

/** The master key with which new keys are wrapped. */
export const writing = (ring: Keyring): Uint8Array => ring.next ?? ring.current

/** The master key with this fingerprint; null: not at hand. */
export const masterOf = (ring: Keyring, id: string): Uint8Array | null =>
  [ring.current, ring.next].find(key => key !== null && fingerprint(key) === id) ?? null

/** Fingerprints of the master keys at hand. */
export const fingerprints = (ring: Keyring): string[] =>
  [ring.current, ring.next].filter(key => key !== null).map(fingerprint)
