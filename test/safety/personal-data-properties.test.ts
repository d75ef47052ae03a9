import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personalData } from '../../src/safety/personal-data.ts'

const WORDS =
  'zoon dochtertje van Sem roos moeder heet mw. De Vries huisarts Jansen groep 7 obs Klimop Kerkstraat 12 06 12345678 bsn 123456782 geb 3-4-2016 jaar tel @ gmail.com 8 jr , . en de [naam] P. 6221 BX kenteken AB-12-CD'.split(
    ' ',
  )
const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map(words => words.join(' '))
const LONG = 20_000
// Pieces that each detector looks at, so that long texts are more than noise.
const PIECES = [
  ...WORDS,
  'Van den ',
  '0',
  '06-',
  "'s",
  'aa',
  '\u200b',
  '\u202e',
  '\ud800',
  'İ',
  '[',
  '(',
  'en ',
  'A.',
  '12-',
  '@a.',
  'nul zes ',
  'straat ',
]
const long = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 30 })), {
      minLength: 1,
      maxLength: 40,
    }),
    fc.integer({ min: 1, max: LONG }),
  )
  .map(([pieces, size]) => {
    const once = pieces.join('') || ' '
    return once.repeat(Math.ceil(size / once.length)).slice(0, size)
  })
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), sentences)

test('spans stand in order, inside the text, and never overlap', () => {
  fc.assert(
    fc.property(anything, text => {
      let last = 0
      for (const span of personalData(text).spans) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('twenty thousand characters of anything come to an end with spans inside the text', () => {
  fc.assert(
    fc.property(long, text => {
      const { spans, block, masked } = personalData(text)
      expect(spans.every((span, i) => span.start >= (spans[i - 1]?.end ?? 0) && span.end > span.start)).toBe(true)
      expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
      expect([block, masked.length]).toEqual([spans.length > 0, spans.length])
    }),
    { numRuns: 60 },
  )
})

test('text outside the spans is kept as it was', () => {
  fc.assert(
    fc.property(anything, text => {
      const { spans, redacted } = personalData(text)
      let at = 0
      let rest = redacted
      for (const span of spans) {
        const kept = text.slice(at, span.start)
        expect(rest.startsWith(`${kept}[`)).toBe(true)
        rest = rest.slice(kept.length).replace(/^\[[^\]]*\]/, '')
        at = span.end
      }
      expect(rest).toBe(text.slice(at))
    }),
  )
})

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2]
const bsn = fc
  .integer({ min: 10_000_000, max: 99_999_999 })
  .map(String)
  .map(eight => [eight, [...eight].reduce((sum, digit, i) => sum + WEIGHTS[i]! * Number(digit), 0) % 11] as const)
  .filter(([, check]) => check < 10)
  .map(([eight, check]) => eight + check)

test('a valid BSN with any separators is found, and is not in the redacted text', () => {
  const separators = fc.array(fc.constantFrom('', '', ' ', '.', '-', '/', '\u200b', '\u00a0', ' - ', '_'), {
    minLength: 8,
    maxLength: 8,
  })
  fc.assert(
    fc.property(bsn, separators, fc.boolean(), (number, between, wide) => {
      const digits = wide ? [...number].map(d => String.fromCodePoint(0xff10 + Number(d))) : [...number]
      const written = digits.map((digit, i) => digit + (between[i] ?? '')).join('')
      const { spans, redacted } = personalData(`bsn ${written} graag`)
      expect(spans.map(span => span.type)).toEqual(['BSN'])
      expect(redacted).toBe('bsn [bsn] graag')
    }),
  )
})

test('a valid BSN without the word is found too', () => {
  const shapes = fc.constantFrom([9], [3, 3, 3], [4, 2, 3], [4, 5], [2, 2, 2, 3])
  fc.assert(
    fc.property(bsn, shapes, fc.constantFrom(' ', '.', '-'), (number, shape, separator) => {
      const starts = shape.map((_, i) => shape.slice(0, i).reduce((sum, size) => sum + size, 0))
      const written = shape.map((size, i) => number.slice(starts[i], starts[i]! + size)).join(separator)
      const { block, redacted } = personalData(`het kind ${written} aanmelden`)
      expect(block).toBe(true)
      expect(redacted).not.toContain(written)
    }),
  )
})

test('a redacted text holds nothing more to find', () => {
  fc.assert(
    fc.property(sentences, text => {
      const once = personalData(text).redacted
      expect(personalData(once).spans).toEqual([])
    }),
  )
})
