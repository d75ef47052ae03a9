const ENOUGH = 4096

/** Control characters that no text has: more than a stray one means that these bytes are no text. */
const looksBinary = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, ENOUGH).filter(byte => byte < 9 || (byte > 13 && byte < 27) || byte === 0x7f).length > 2

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Text of a file, its BOM taken off: UTF-8, UTF-16 with a BOM, else what Windows programs save. null: no text at all. */
export const decode = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  if (looksBinary(bytes)) return null
  return decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes)
}
