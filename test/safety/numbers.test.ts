import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cardText } from '../../src/card-text.ts'
import {
  FORBIDDEN,
  hasForbiddenNumber,
  isEmergencyNumber,
  NUMBERS,
  numbersIn,
  SIGNATURE,
  signedContent,
} from '../../src/safety/numbers.ts'
import { allCards } from './cards.ts'

const root = resolve(import.meta.dirname, '../..')

describe('the signed list of numbers', () => {
  test('nothing in it changes without a new signature', () => {
    expect(createHash('sha256').update(signedContent()).digest('hex')).toBe(SIGNATURE.hash)
  })
  test('every row names its source, its owner and the day it was checked', () => {
    for (const row of NUMBERS) {
      expect(row.source.length).toBeGreaterThan(5)
      expect(row.owner).not.toBe('')
      expect(row.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
  test('the poison line is for professionals', () => {
    expect(NUMBERS.find(n => n.id === 'poison')?.mayCall).toBe('professionals')
  })
  test.each(['112', '0800-2000', '0800 2000', '08000113', '+31 800 0113', '113', '088 7558000'])(
    '%s is one of the list',
    number => expect(isEmergencyNumber(number)).toBe(true),
  )
  test.each(['0800-1234', '116 000', '1', '0900-0113', ''])('%s is not', number =>
    expect(isEmergencyNumber(number)).toBe(false),
  )
})

describe('the forbidden number', () => {
  test.each([
    '0900-0113', '0900 0113', '09000113', '0900 - 01 13', '+31 900 0113', '0031900-0113', '+31 (0)900 0113', 'bel 0900.0113!', '0900–0113', '０９００-０１１３', '09\u200b00-0113',
  ])('is seen as %s', text => expect(hasForbiddenNumber(text)).toBe(true)) // biome-ignore format: one line of notations
  test.each(['0800-0113', '0900-8844', 'tel. 0900, kamer 0113', ''])('is not seen in %s', text =>
    expect(hasForbiddenNumber(text)).toBe(false),
  )
  test('is not in the list', () => {
    expect(FORBIDDEN.some(isEmergencyNumber)).toBe(false)
  })
})

describe('no other number', () => {
  test.each(allCards())('stands on the card for $name', ({ card }) => {
    const text = cardText(card)
    expect(hasForbiddenNumber(text)).toBe(false)
    const long = numbersIn(text).filter(number => number.replace(/\D/g, '').length >= 3)
    expect(long.filter(number => !isEmergencyNumber(number))).toEqual([])
  })

  test('no other file of src holds a free, paid or poison-line number', () => {
    const allowed = /^src\/safety\//
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => join('src', name))
    const wrong = files
      .filter(file => !allowed.test(file))
      .filter(file => numbersIn(withoutComments(readFileSync(join(root, file), 'utf8'))).some(isServiceNumber))
    expect(wrong).toEqual([])
  })
})

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/.*$/gm, '$1')
const isServiceNumber = (number: string) => {
  const digits = number.replace(/\D/g, '')
  return (/^0[89]00\d{4,7}$/.test(digits) || digits === '0887558000') && digits.length >= 8
}
