import { createHash } from 'node:crypto'

/** The same short text for the same text; the text cannot be read back from it. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('base64url')
