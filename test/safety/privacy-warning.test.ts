import { expect, test } from 'vitest'
import { cardText } from '../../src/card-text.ts'
import { checkPrivacy } from '../../src/commands/check-privacy.ts'
import { personalData } from '../../src/safety/personal-data.ts'
import { privacyWarning, refusal, USE_REDACTED } from '../../src/safety/privacy-warning.ts'

const TEXT = 'Sebastiaan Dekkers, geb 3-4-2016, bsn 123456782, wie helpt bij angst?'
const guarded = personalData(TEXT)
const pieces = guarded.spans.map(span => TEXT.slice(span.start, span.end))

test.each(['slack', 'teams', 'local'] as const)(
  'the warning on %s shows what was found, never what it says',
  platform => {
    for (const language of ['nl', 'en'] as const) {
      const shown = JSON.stringify(privacyWarning(guarded, platform, language))
      expect(shown).toContain('S••')
      for (const piece of pieces) expect(shown).not.toContain(piece)
    }
  },
)

test('on Slack and Teams it says how to remove the message, and that the bot cannot', () => {
  expect(cardText(privacyWarning(guarded, 'slack', 'nl'))).toContain('Bericht verwijderen')
  expect(cardText(privacyWarning(guarded, 'teams', 'nl'))).toContain('Ik kan jouw bericht niet weghalen')
})

test('a refusal offers the anonymised text in one press', () => {
  const card = refusal(guarded, guarded.redacted, 'nl')
  expect(card.actions).toEqual([
    { kind: 'button', action: USE_REDACTED, label: 'Gebruik deze tekst', value: guarded.redacted, style: 'primary' },
  ])
  for (const piece of pieces) expect(JSON.stringify(card)).not.toContain(piece)
})

test('many finds are counted, not all listed', () => {
  const many = { masked: Array.from({ length: 30 }, () => ({ type: 'NAME' as const, masked: 'S••' })) }
  expect(cardText(privacyWarning(many, 'slack', 'nl'))).toContain('+22')
})

const today = new Date('2026-03-02T12:00:00Z')

test('check privacy answers in the agreed form, and refuses a line without text', () => {
  expect(checkPrivacy({ id: 'a', text: 'Sem, 8 jr' }, today)).toEqual({
    id: 'a',
    spans: [{ start: 0, end: 3, type: 'NAME' }],
    block: true,
    redacted: '[naam], 8 jr',
  })
  expect(() => checkPrivacy({ id: 'b' }, today)).toThrow()
})
