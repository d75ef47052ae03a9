/**
 * The old paid number of 113 costs money and must never be shown (domain rule: 0800-0113 is the free one).
 * It is taken out of every text of a service, however it is written: +31, spaces, dots, dashes, brackets.
 */

const GAP = '[\\s.\\-‐-―()/_·]{0,6}'
const DIGITS = [...'9000113'].join(GAP)
const COUNTRY = `(?:\\+|00)${GAP}3${GAP}1${GAP}(?:0${GAP})?`
const FORBIDDEN = new RegExp(`(?<!\\d)(?:${COUNTRY}|0${GAP})${DIGITS}(?!\\d)`, 'g')

/** Whether a text shows the forbidden number. */
export const hasForbidden = (text: string): boolean => text.search(FORBIDDEN) >= 0

const withoutIn = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll(FORBIDDEN, '').replaceAll(/ {2,}/g, ' ').trim()
  if (Array.isArray(value)) return value.map(withoutIn)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutIn(inner)]))
  return value
}
const holds = (value: unknown): boolean =>
  typeof value === 'string'
    ? hasForbidden(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(holds)

/** The same value without the forbidden number, and the names of its fields that had it. */
export const withoutForbidden = <T extends object>(value: T): { value: T; fields: string[] } => {
  const fields = Object.entries(value)
    .filter(([, inner]) => holds(inner))
    .map(([field]) => field)
  return { value: fields.length > 0 ? (withoutIn(value) as T) : value, fields }
}
