import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise } from '../../src/safety/red-flags/tokens.ts'
import { redFlags } from '../../src/safety/red-flags.ts'

const SAMPLES = [
  'ik wil dood',
  'vader slaat zijn zoon van 8 met een riem',
  'geen suïcidale uitingen',
  'dochter 13 weggelopen van huis',
  'hoort stemmen, 17 jr',
  'folder over veilig slapen',
]

describe('whatever is written', () => {
  test('it never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => void redFlags(text)),
      { numRuns: 300 },
    )
  })

  test('twenty thousand characters of anything come to an end, and a flag in the middle is seen', () => {
    const filler = ['geen ', 'a', 'kind ', '12 ', 'niet dood, ', '\u202e\u0627', '.,;!', 'vader slaat niet ', '\ufdfa']
    for (const piece of filler) {
      const half = piece.repeat(Math.floor(10_000 / piece.length))
      expect(redFlags(`${half}. Zij wil zelfmoord plegen vannacht. ${half}`).length, piece).toBeGreaterThan(0)
    }
  })

  test('there are never more tokens than characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), text => tokenise(text).length <= text.normalize('NFKD').length),
    )
  })

  test('case, accents and invisible characters make no difference', () => {
    const dress = fc.constantFrom(
      (t: string) => t.toUpperCase(),
      (t: string) => t.normalize('NFD'),
      (t: string) => [...t].join('\u200b'),
      (t: string) => t.replaceAll('e', 'é').replaceAll('i', 'ï'),
      (t: string) => `\ufeff${t}\u00ad`,
      (t: string) => t.replaceAll(' ', '\u00a0'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), dress, (text, change) => {
        expect(redFlags(change(text))).toEqual(redFlags(text))
      }),
    )
  })

  test('digits and look-alike letters in a word make no difference', () => {
    expect(redFlags('z3lfm00rd, 15 jr')).toEqual(redFlags('zelfmoord, 15 jr'))
    expect(redFlags('zеlfmооrd, 15 jr')).toEqual(redFlags('zelfmoord, 15 jr'))
  })

  test('a typing error in a long word makes no difference', () => {
    for (const word of ['automutilaite', 'mishandleing', 'suicidaall'])
      expect(redFlags(`${word}, 15 jr`).length, word).toBeGreaterThan(0)
  })

  test('no rule holds a piece of the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), text => redFlags(text).every(({ rule }) => /^[a-z-]+$/.test(rule))),
    )
  })
})
