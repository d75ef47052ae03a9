import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocks, message, pressed } from '../../adapters/slack/blocks.ts'
import { homeView } from '../../adapters/slack/home.ts'
import { LIMITS } from '../../adapters/slack/limits.ts'
import { errorsAnswer, filled, modal } from '../../adapters/slack/modal.ts'
import { typed } from '../../adapters/slack/text.ts'
import type { Action, Card, Part } from '../../src/card.ts'
import { objectsIn } from '../support/adaptive.ts'
import { publishedLimits, refusals } from '../support/block-kit.ts'
import { cards, form } from './cards.ts'

const pretty = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`

describe('every kind of card', () => {
  test.each(Object.keys(cards))('%s looks in Slack as it was agreed', async name => {
    const shown = message(cards[name]!, 'k1')
    await expect(pretty(shown)).toMatchFileSnapshot(`cards/${name}.slack.json`)
    expect(refusals(blocks(cards[name]!, 'k1'))).toEqual([])
    expect(refusals(homeView(cards[name]!).blocks as unknown[])).toEqual([])
  })

  test('a form looks in Slack as it was agreed', async () => {
    const view = modal(form)
    await expect(pretty(view)).toMatchFileSnapshot('cards/form.slack.json')
    expect(refusals(view.blocks as unknown[], view)).toEqual([])
  })

  test('the checks themselves refuse a wrong card', () => {
    const long = { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x'.repeat(76) }, value: 'v' }
    const wrong = [{ type: 'actions', elements: [long, long] }, { type: 'table' }, ...Array(50).fill({ type: 'divider' })]
    expect(refusals(wrong)).toEqual([
      '52 blocks',
      'unknown block table',
      'button: text is too long',
      'button: text is too long',
      'action_id twice',
    ])
  })

  test('our limits are the published ones', () => {
    const published = publishedLimits()
    if (!published) return expect(published).toBeNull()
    expect({
      header: published.header!.text!.max_length,
      text: published.section!.text!.max_length,
      button: published.button!.text!.max_length,
      buttonValue: published.button!.value!.max_length,
      url: published.button!.url!.max_length,
      option: published.option!.text!.max_length,
      optionValue: published.option!.value!.max_length,
      options: published.select!.options!.max_items,
      placeholder: published.select!.placeholder!.max_length,
      label: published.input!.label!.max_length,
      modalTitle: published.view!.title!.max_length,
      metadata: published.view!.private_metadata!.max_length,
      id: published.view!.callback_id!.max_length,
    }).toEqual(expect.objectContaining({ header: LIMITS.header, text: LIMITS.text, button: LIMITS.button, buttonValue: LIMITS.buttonValue, url: LIMITS.url, option: LIMITS.option, optionValue: LIMITS.optionValue, options: LIMITS.options, placeholder: LIMITS.placeholder, label: LIMITS.label, modalTitle: LIMITS.modalTitle, metadata: LIMITS.metadata, id: LIMITS.id }))
  })
})

const hostile = fc.constantFrom(
  '<!channel>',
  '<!here|here>',
  '<@U123>',
  '<#C1|algemeen>',
  '<https://kwaad.invalid|bank>',
  '*vet* _schuin_ ~weg~ `code`',
  '&lt;!channel&gt;',
  '@channel',
  ':skull:',
  '> citaat',
  '\n\n',
  '\u202e',
  '\ud800',
  '',
  '   ',
  'a'.repeat(4000),
  '😀'.repeat(2000),
)
const words = fc.oneof(
  hostile,
  fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 3 }).map(all => all.join(' ')),
)
const part: fc.Arbitrary<Part> = fc.oneof(
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
    options: fc.array(fc.record({ value: fc.oneof(fc.uuid(), words), label: words }), { maxLength: 9 }),
  }),
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

describe('whatever the text on a card is', () => {
  test('the card is one that Slack takes', () => {
    fc.assert(
      fc.property(anyCard, card => {
        expect(refusals(blocks(card, 'k'))).toEqual([])
        expect(JSON.stringify(message(card, 'k')).isWellFormed()).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('nothing is read as mrkdwn but the line for notifications, and there nothing has a meaning', () => {
    fc.assert(
      fc.property(anyCard, card => {
        const { text, blocks: top, attachments } = message(card, 'k')
        expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
        const all = objectsIn([...top, ...attachments])
        const types = ['mrkdwn', 'markdown', 'user', 'usergroup', 'broadcast', 'channel', 'link', 'emoji', 'image']
        expect(all.filter(one => types.includes(one.type as string))).toEqual([])
        for (const one of all.filter(one => one.type === 'plain_text')) expect(one.emoji).toBe(false)
        for (const one of all.filter(one => typeof one.url === 'string')) {
          const { protocol, username, password } = new URL(one.url as string)
          expect([['http:', 'https:'].includes(protocol), username + password]).toEqual([true, ''])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a text that fits is shown as it is', () => {
    const line = 'Jeugd & Gezin <18 jaar> *niet vet* <!channel>'
    const shown = JSON.stringify(blocks({ parts: [{ kind: 'text', text: line }], actions: [] }, 'k'))
    expect(JSON.parse(shown)[0].text.text).toBe(line)
  })

  test('more than fits in a message gives way, and says that there was more; the buttons stay', () => {
    const parts = Array.from({ length: 1000 }, () => ({ kind: 'text' as const, text: 'é'.repeat(300) }))
    const shown = blocks({ title: 't', parts, actions: cards.answer!.actions }, 'k')
    expect(refusals(shown)).toEqual([])
    expect(JSON.stringify(shown)).toContain('…')
    expect(shown.at(-1)!.type).toBe('actions')
    const many = blocks({ parts: Array.from({ length: 80 }, () => ({ kind: 'divider' as const })), actions: [] }, 'k')
    expect(many).toHaveLength(50)
  })

  test('more than a hundred options are in groups', () => {
    const options = Array.from({ length: 230 }, (_, i) => ({ value: `v${i}`, label: `wijk ${i}` }))
    const shown = blocks({ parts: [{ kind: 'choice', action: 'a', label: 'Wijk', value: '', options }], actions: [] }, 'k')
    expect(refusals(shown)).toEqual([])
    expect(objectsIn(shown).filter(one => one.value !== undefined)).toHaveLength(230)
  })
})

describe('a press', () => {
  const buttons = (card: Card) =>
    blocks(card, 'k1').flatMap(block =>
      block.type === 'actions'
        ? (block.elements as { action_id: string; value?: string }[]).map(one => ({ ...one, block: String(block.block_id) }))
        : [],
    )

  test('tells which button, about what, on which message, and whether a form follows', () => {
    const all = buttons(cards.answer!).map(one => pressed(one.action_id, one.block, one.value ?? ''))
    expect(all[0]).toEqual({ action: 'referred', value: 's1', key: 'k1', opensForm: false })
    expect(all[3]).toEqual({ action: 'wrong', value: 's1', key: 'k1', opensForm: true })
    expect(all[4]).toBeNull()
  })

  test('from elsewhere is taken as it is', () => {
    expect(pressed('knop', 'b1', 'x')).toEqual({ action: 'knop', value: 'x', key: 'b1', opensForm: false })
  })

  test('a filled form comes back with its fields, several choices joined', () => {
    const values = {
      reason: { input: { selected_option: { value: 'phone' } } },
      note: { input: { value: 'Nummer is afgesloten' } },
      wijken: { input: { selected_options: [{ value: 'noord' }, { value: 'zuid' }] } },
      seen: { input: { selected_date: null } },
    }
    expect(filled(values)).toEqual({ reason: 'phone', note: 'Nummer is afgesloten', wijken: 'noord,zuid', seen: '' })
  })

  test('errors stand at their fields; one for a field that is not shown stands at the first', () => {
    expect(errorsAnswer({ note: 'Haal de naam weg.', service: 'Kies er een.' }, ['reason', 'note'])).toEqual({
      response_action: 'errors',
      errors: { note: 'Haal de naam weg.', reason: 'Kies er een.' },
    })
  })
})

test.each([
  ['<@U2> kijk <https://x.nl|hier> &amp; &lt;daar&gt;', '@U2 kijk hier & <daar>'],
  ['mail <mailto:a@b.nl|a@b.nl> of bel <tel:0612>', 'mail a@b.nl of bel 0612'],
  ['<!channel> <#C1|algemeen> <!subteam^S1|@team>', '@channel #algemeen @@team'],
  ['  gewoon < los > ', 'gewoon < los >'],
])('what someone typed is read from how Slack writes it: %s', (given, text) => expect(typed(given)).toBe(text))

test('reading 20,000 characters of anything takes no time to speak of', () => {
  for (const bad of ['<', '<a|', '&lt;<', '<<<>>>|']) expect(typed(bad.repeat(20_000 / bad.length)).length).toBeGreaterThan(0)
})
