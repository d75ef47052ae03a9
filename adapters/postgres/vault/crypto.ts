import { createCipheriv, createDecipheriv, createHash, createHmac, type KeyObject, randomBytes } from 'node:crypto'

/** Envelope encryption, AES-256-GCM throughout: a master key wraps the key of a case, that key seals its texts. */

const CIPHER = 'aes-256-gcm'
/** NIST SP 800-38D 8.2.2: a random nonce of 96 bits. */
const NONCE = 12
const TAG = 16
export const KEY_BYTES = 32

/** Never says what was inside, which key it was, or whose. */
export class VaultError extends Error {
  override name = 'VaultError'
}

/** Each part with its length, so that no two lists give the same bytes. */
const bound = (parts: string[]): Buffer =>
  Buffer.from(parts.map(part => `${Buffer.byteLength(part)}:${part}`).join(''), 'utf8')

/** Nonce, tag and ciphertext, in that order. `context` is not stored: it must be the same when opening. */
export function encrypt(key: Uint8Array | KeyObject, content: Uint8Array, context: string[]): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG })
  cipher.setAAD(bound(context))
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext])
}

/** @throws VaultError when key, context or a single bit is another */
export function decrypt(key: Uint8Array | KeyObject, sealed: Uint8Array, context: string[]): Buffer {
  if (sealed.length < NONCE + TAG) throw new VaultError('too short to be sealed')
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(bound(context))
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()])
  } catch {
    throw new VaultError('can not be opened with this key, for this case and field')
  }
}

/** Tells the format, so that another one can follow. */
const FORMAT = 'v1.'

/** Text that opens only with this key, for this case and field. */
export const sealText = (key: Uint8Array, caseId: string, field: string, text: string): string =>
  FORMAT + encrypt(key, Buffer.from(text, 'utf8'), ['text', caseId, field]).toString('base64')

/** @throws VaultError */
export function unsealText(key: Uint8Array, caseId: string, field: string, sealed: string): string {
  if (!sealed.startsWith(FORMAT)) throw new VaultError('not a sealed text')
  const bytes = Buffer.from(sealed.slice(FORMAT.length), 'base64')
  return decrypt(key, bytes, ['text', caseId, field]).toString('utf8')
}

/** Names a master key without giving any of it away. */
export const fingerprint = (master: Uint8Array): string =>
  createHash('sha256').update('schakel master key').update(master).digest('hex').slice(0, 16)

/** The key of a case as it may be stored. */
export const wrapKey = (master: Uint8Array, caseId: string, key: Uint8Array): Buffer =>
  encrypt(master, key, ['key', caseId, fingerprint(master)])

/** @throws VaultError */
export const unwrapKey = (master: Uint8Array, caseId: string, wrapped: Uint8Array): Buffer =>
  decrypt(master, wrapped, ['key', caseId, fingerprint(master)])

export const newKey = (): Buffer => randomBytes(KEY_BYTES)

/** HMAC-SHA-256 over parts with their lengths. */
export const mac = (key: Uint8Array, parts: string[]): Buffer => createHmac('sha256', key).update(bound(parts)).digest()
