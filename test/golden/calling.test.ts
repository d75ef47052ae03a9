import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocks } from '../../adapters/slack/blocks.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { type Card, callAddress } from '../../src/card.ts'

const card = (value: string): Card => ({
  parts: [{ kind: 'facts', facts: [{ label: 'Bellen', value, phone: true }] }],
  actions: [],
})
const everywhere = (value: string) => JSON.stringify([blocks(card(value), 'k'), adaptiveCard(card(value), 'k')])

describe('a phone number on a card', () => {
  test.each([
    ['0599-01 10 51', 'tel:0599011051'],
    ['+31 (0)10 765 43 21', 'tel:+31107654321'],
    ['+31 6 12345678', 'tel:+31612345678'],
    ['(010) 765.43.21', 'tel:0107654321'],
  ])('%s is called in one press in Slack, in Teams and on the local page', (value, address) => {
    expect(callAddress(value)).toBe(address)
    expect(blocks(card(value), 'k')).toMatchObject([
      { type: 'rich_text', elements: [{ elements: [{ text: 'Bellen: ' }, { type: 'link', url: address, text: value }, { text: '\n' }] }] },
    ])
    expect(adaptiveCard(card(value), 'k')).toMatchObject({
      body: [
        { columns: [{}, { items: [{ inlines: [{ text: value, selectAction: { type: 'Action.OpenUrl', url: address } }] }] }] },
      ],
    })
  })

  test.each([
    'javascript:alert(1)',
    '0599011051;ext=1',
    'tel:0599011051',
    '0599-01 10 51" onclick="x',
    '<tel:0599011051|bel>',
    '1234',
    '1'.repeat(16),
    'bel Naomi',
    '+31*06#12345678',
    `${'0 '.repeat(10_000)}`,
    '',
  ])('%j becomes text and no link', value => {
    expect(callAddress(value)).toBeNull()
    expect(everywhere(value)).not.toContain('"link"')
    expect(everywhere(value)).not.toContain('OpenUrl')
  })

  test('whatever stands there, an address is tel: and digits, nothing else', () => {
    const near = fc.array(fc.constantFrom(...'0123456789+ ()-./;:,*#<>|"\'\n%'), { maxLength: 45 }).map(all => all.join(''))
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), value => {
        const address = callAddress(value)
        if (address !== null) expect(address).toMatch(/^tel:\+?\d{8,15}$/)
      }),
    )
  })
})
