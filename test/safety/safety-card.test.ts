import { describe, expect, test } from 'vitest'
import { cardText } from '../../src/card-text.ts'
import { checkRedFlags } from '../../src/commands/check-red-flags.ts'
import type { RedFlag } from '../../src/safety/red-flags.ts'
import { safetyCard } from '../../src/safety/safety-card.ts'
import { allCards, FLAGS } from './cards.ts'

const flag = (kind: RedFlag['kind'], more: Partial<RedFlag> = {}): RedFlag => ({
  kind,
  level: 'red',
  acute: false,
  rule: 'x',
  ...more,
})
const plain = (...flags: RedFlag[]) => cardText(safetyCard(flags, {}, 'nl'))

/** What must at least stand on the card of each kind. */
const MINIMUM: Record<RedFlag['kind'], string[]> = {
  suicide: ['0800-0113', 'crisisdienst', '112'],
  abuse: ['0800-2000', '112'],
  'domestic-violence': ['0800-2000', '112'],
  'sexual-abuse': ['0800-2000', '0800-0188', '112'],
  psychosis: ['crisisdienst', '112'],
  'acute-medical': ['112', 'spoed'],
  'eating-acute': ['spoed', '112'],
  runaway: ['112'],
  exploitation: ['0800-2000', '112'],
  honour: ['0800-2000', '112'],
  'infant-danger': ['0800-2000', 'crisisdienst', '112'],
}

describe('the safety card', () => {
  test.each(FLAGS)('for $name shows at least what its kind must show', ({ flag }) => {
    for (const words of MINIMUM[flag.kind]) expect(plain(flag).toLowerCase()).toContain(words)
  })

  test('names the local crisis service of the social map', () => {
    const local = {
      crisisYouth: { name: 'Spoedlijn Jeugd', phone: '0564-000001' },
      crisisAdults: { name: 'Noorderlijn', phone: '0564-000002' },
      outOfHours: { name: 'Huisartsenpost Veen', phone: '0564-000003' },
    }
    const text = cardText(safetyCard([flag('suicide')], local, 'nl'))
    for (const { name, phone } of Object.values(local)) expect(text).toContain(`${name}, ${phone}`)
    expect(text.toLowerCase()).toContain('crisisdienst')
  })

  test('says where to look when the map has no crisis service, and invents none', () => {
    expect(plain(flag('suicide'))).toContain('via huisartsenpost of regionale sociale kaart')
  })

  test('puts the most urgent flag first and names the other', () => {
    const card = safetyCard([flag('suicide', { acute: true }), flag('abuse')], {}, 'nl')
    expect(card.title).toBe('Gevaar voor zelfdoding: eerst veiligheid')
    expect(cardText(card)).toContain('Kindermishandeling')
    expect(cardText(card)).toContain('0800-2000')
    expect(cardText(card)).toContain('0800-0113')
  })

  test('fits a screen, also with every kind at once', () => {
    const card = safetyCard(
      FLAGS.slice(0, 11).map(one => one.flag),
      {},
      'nl',
    )
    expect(cardText(card).split('\n').length).toBeLessThanOrEqual(45)
    expect(plain(flag('suicide'), flag('abuse')).split('\n').length).toBeLessThanOrEqual(22)
  })

  test('tells the professional not to ask the parents, and the child not to be questioned', () => {
    expect(plain(flag('abuse'))).toContain('Vraag ouders nu geen toestemming')
    expect(plain(flag('abuse'))).toContain('Bevraag het kind niet')
    expect(plain(flag('honour'))).toContain('Vraag ouders geen toestemming')
  })

  test.each(allCards())('for $name never says that it is not serious and never asks for a name', ({ card }) => {
    const text = cardText(card).toLowerCase()
    expect(text).not.toMatch(/niet ernstig|valt mee|geen zorgen|not serious|don't worry|no need to worry/)
    expect(text).not.toMatch(/hoe heet|naam van het kind|what is (the|their) name/)
    expect(card.title!.length).toBeLessThanOrEqual(150)
    expect(card.tone).toBe('safety')
  })

  test('without a flag there is no card', () => {
    expect(() => safetyCard([], {}, 'nl')).toThrow(RangeError)
  })

  test.each(['nl', 'en'] as const)('reads like this in %s', async language => {
    const cards = FLAGS.map(({ name, flag }) => `## ${name}\n${cardText(safetyCard([flag], {}, language))}`).join(
      '\n\n',
    )
    await expect(`${cards}\n`).toMatchFileSnapshot(`golden/safety-cards.${language}.txt`)
  })
})

describe('check red-flags', () => {
  test('gives the kind, the level and the whole card', () => {
    const result = checkRedFlags({ id: 'a', text: 'zij wil dood en heeft pillen verzameld, 16 jr' })
    expect(result).toMatchObject({ id: 'a', flag: 'suicide', level: 'red' })
    expect(result.shows).toContain('0800-0113')
  })
  test('gives nothing for an everyday question', () => {
    expect(checkRedFlags({ id: 1, text: 'peuter slaapt slecht' })).toEqual({
      id: 1,
      flag: null,
      level: null,
      shows: '',
    })
  })
  test('refuses a line without a text', () => {
    expect(() => checkRedFlags({ id: 1 })).toThrow()
    expect(() => checkRedFlags('x')).toThrow()
  })
})
