import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adaptiveCard, submitted } from '../../adapters/teams/adaptive-card.ts'
import { adaptiveForm } from '../../adapters/teams/adaptive-form.ts'
import { LIMITS } from '../../adapters/teams/limits.ts'
import type { Action, Card, Part } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import { complaints, objectsIn, schemaCheck } from '../support/adaptive.ts'
import { cards, form } from './cards.ts'

const valid = schemaCheck()
const pretty = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`

describe('every kind of card', () => {
  test.each(Object.keys(cards))('%s looks in Teams as it was agreed', async name => {
    const json = adaptiveCard(cards[name]!, 'k1')
    await expect(pretty(json)).toMatchFileSnapshot(`cards/${name}.adaptive.json`)
    expect(complaints(json)).toEqual([])
    if (valid) expect(valid(json)).toBe(true)
  })

  test('reads as plain text', async () => {
    const all = Object.entries(cards).map(([name, card]) => `## ${name}\n${cardText(card)}\n`)
    await expect(all.join('\n')).toMatchFileSnapshot('cards/plain.txt')
  })

  test('a form looks in Teams as it was agreed, with what was wrong and what was filled in', async () => {
    const json = adaptiveForm(form, { note: 'Haal de naam weg.' }, { note: 'Over Jan' })
    await expect(pretty(json)).toMatchFileSnapshot('cards/form.adaptive.json')
    expect(complaints(json)).toEqual([])
    if (valid) expect(valid(json)).toBe(true)
  })

  test('the checks themselves refuse a wrong card', () => {
    const wrong = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlok', text: 'x' }, { type: 'Input.Text' }],
    }
    expect(complaints(wrong).length).toBeGreaterThan(0)
    if (valid) expect(valid(wrong)).toBe(false)
  })
})

const hostile = fc.constantFrom(
  '[x](https://kwaad.invalid)',
  '**vet**',
  '_schuin_',
  '<at>Allen</at>',
  '{{DATE(2020-01-01T00:00:00Z, SHORT)}}',
  '# kop',
  '- punt',
  '1. een',
  '`code`',
  '<b>',
  '&lt;',
  '~~weg~~',
  '\\*',
  '\n\n',
  'Jeugd & Gezin',
  '\u202e',
  '\ud800',
  '{{{',
  '| a |',
  'https://x.invalid',
)
const words = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 12 })), { minLength: 1, maxLength: 4 })
  .map(all => all.join(' '))
  .filter(line => line.trim() !== '')
const option = fc.record({ value: fc.uuid(), label: words })
const leaf: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: words,
    style: fc.constantFrom('normal' as const, 'strong' as const, 'subtle' as const, 'heading' as const),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words, { maxLength: 4 }), numbered: fc.boolean() }),
  fc.constant({ kind: 'divider' as const }),
  fc.record({
    kind: fc.constant('choice' as const),
    action: fc.constant('pick'),
    label: words,
    value: words,
    options: fc.array(option, { maxLength: 9 }),
  }),
)
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('alert' as const),
      title: words,
      parts: fc.array(leaf, { maxLength: 3 }),
    }),
  },
)
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('button' as const), action: fc.constant('go'), label: words, value: words }),
  fc.record({
    kind: fc.constant('link' as const),
    label: words,
    url: fc.oneof(fc.webUrl(), hostile, fc.constant('javascript:alert(1)')),
  }),
)
const anyCard: fc.Arbitrary<Card> = fc.record(
  {
    title: words,
    tone: fc.constantFrom('normal' as const, 'safety' as const, 'warning' as const, 'quiet' as const),
    parts: fc.array(part, { maxLength: 6 }),
    actions: fc.array(action, { maxLength: 6 }),
    copyable: words,
  },
  { requiredKeys: ['parts', 'actions'] },
)

const isPlainWebAddress = (address: string): boolean => {
  const { protocol, username, password } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && username + password === ''
}

describe('whatever the text on a card is', () => {
  test('the card is one that Microsoft takes', () => {
    fc.assert(
      fc.property(anyCard, card => {
        const json = adaptiveCard(card, 'k')
        expect(complaints(json)).toEqual([])
        if (valid) expect(valid(json)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('no text becomes a link, a mention, markup or a date', () => {
    fc.assert(
      fc.property(anyCard, card => {
        const all = objectsIn(adaptiveCard(card, 'k'))
        for (const one of all.filter(one => one.type === 'TextBlock'))
          expect(one.text).not.toMatch(/[*_[\]`<>#~|]|https?:/)
        for (const one of all.filter(one => one.type === 'TextRun')) expect(one.text).not.toMatch(/\{\{|<\/?at\b/i)
        for (const one of all.filter(one => one.type === 'Action.OpenUrl'))
          expect(isPlainWebAddress(one.url as string)).toBe(true)
        expect(all.some(one => one.type === 'FactSet' || one.selectAction)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('nothing of it is lost', () => {
    fc.assert(
      fc.property(words, text => {
        const shown = JSON.stringify(adaptiveCard({ parts: [{ kind: 'text', text }], actions: [] }, 'k'))
        expect(JSON.parse(shown).body[0].inlines[0].text.replaceAll('\u2060', '')).toBe(text.replaceAll('\u2060', ''))
      }),
    )
  })

  test.each([
    ['one text without end', { parts: [{ kind: 'text', text: '😀'.repeat(200_000) }], actions: [] }],
    [
      'a thousand texts',
      { parts: Array.from({ length: 1000 }, () => ({ kind: 'text', text: 'é'.repeat(300) })), actions: [] },
    ],
  ] as [string, Card][])('%s fits in a message and says that there was more', (_, card) => {
    const json = JSON.stringify(adaptiveCard(card, 'k'))
    expect(Buffer.byteLength(json)).toBeLessThan(LIMITS.message)
    expect(json).toContain('…')
    expect(json.isWellFormed()).toBe(true)
  })
})

describe('a press on a card', () => {
  const presses = (card: Card): unknown[] =>
    objectsIn(adaptiveCard(card, 'k1'))
      .filter(one => one.type === 'Action.Submit')
      .map(one => one.data)

  test('tells which button, about what, on which message', () => {
    expect(presses(cards.answer!).map(submitted)[0]).toEqual({ action: 'referred', value: 's1', key: 'k1' })
    expect(presses(cards.buttons!).map(submitted)[2]).toEqual({ action: 'age', value: '12-18', key: 'k1' })
  })

  test('on a list tells what was chosen, and nothing when nothing was', () => {
    const [choose] = presses(cards.list!) as [Record<string, string>]
    expect(submitted({ ...choose, [choose.list!]: 'noord' })).toEqual({ action: 'wijk', value: 'noord', key: 'k1' })
    expect(submitted(choose)).toBeNull()
    expect(submitted({ ...choose, [choose.list!]: '' })).toBeNull()
  })

  test.each([null, 'x', 7, [], {}, { action: 1, value: 'x', key: 'k' }])('from elsewhere (%j) is nothing', data => {
    expect(submitted(data)).toBeNull()
  })
})
