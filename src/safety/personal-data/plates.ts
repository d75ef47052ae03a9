import type { Find } from './kinds.ts'
import type { Reading } from './reading.ts'

// Sidecodes 1-14 and the older ones of the RDW, as shapes: X a letter, 9 a digit.
const SHAPES = new Set(
  'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9'.split(
    ' ',
  ),
)
const CANDIDATE = /(?<![\p{L}\d-])[\p{L}\d]{1,3}([ -])[\p{L}\d]{1,3}\1[\p{L}\d]{1,3}(?![\p{L}\d-])/gu
const SOLID = /(?<![\p{L}\d])(?=[A-Z\d]{0,5}\d)[A-Z\d]{6}(?![\p{L}\d])/giu
const LABEL =
  /(?:kenteken|nummerplaat|nummerbord|autonummer|auto|bus|busje|scooter|brommer|motor|plaat|license plate|plate)\b[^.!?\n]{0,24}$/

const shape = (text: string): string => text.replace(/[ -]/g, '-').replace(/\p{L}/gu, 'X').replace(/\d/g, '9')
const SOLID_SHAPES = new Set([...SHAPES].map(code => code.replaceAll('-', '')))

const labelled = (reading: Reading, at: number): boolean => LABEL.test(reading.lower.slice(Math.max(0, at - 50), at))

/** Dutch licence plates: in capitals with dashes anywhere, otherwise after a word such as 'kenteken' or 'auto'. */
export const plates = (reading: Reading): Find[] => {
  const finds: Find[] = []
  const add = (start: number, text: string): void => {
    finds.push({ start, end: start + text.length, type: 'LICENSE' })
  }
  for (const match of reading.text.matchAll(CANDIDATE)) {
    const plain = match[0] === match[0].toUpperCase() && match[1] === '-'
    if (SHAPES.has(shape(match[0])) && (plain || labelled(reading, match.index))) add(match.index, match[0])
  }
  for (const match of reading.text.matchAll(SOLID))
    if (SOLID_SHAPES.has(shape(match[0])) && labelled(reading, match.index)) add(match.index, match[0])
  return finds
}
