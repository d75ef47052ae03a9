import { describe, expect, test } from 'vitest'
import { readNeed } from '../../src/referral/read-need.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { smallMap } from './small-map.ts'

const index = buildMapIndex(smallMap())
const read = (text: string) => readNeed(text, {}, index)

describe('help that was there is noticed', () => {
  test.each([
    'wijkteam is een half jaar betrokken geweest, geen vooruitgang',
    'twee keer therapie gestopt',
    'staat al 5 maanden op wachtlijst',
    'wachtlijst loopt, wat kan intussen',
    'gesprekken bij de praktijkondersteuner hebben niks opgeleverd',
    'jeugdteam kan niet verder',
    'smw loopt al, verbetert niet',
    'weerbaarheidstraining gevolgd maar wordt nog gepest',
    'previous counselling did not work',
    'na schoolmaatschappelijk werk nog steeds angstig',
  ])('%s', text => {
    expect(read(text).tried).toBe(true)
  })
  test.each([
    'nog niets geprobeerd',
    'nooit hulp gehad',
    'ze heeft nog nergens hulp gehad',
    'voor het eerst hulp nodig',
    'zou lichte hulp genoeg zijn?',
    'helpt niet mee in huis',
    'straffen helpt niet',
    'komt niet mee in groep 6',
    'wil eerst iets lichts proberen',
    'hebben ze al iets geprobeerd?',
  ])('nothing was tried: %s', text => {
    expect(read(`angstig, 9, ${text}`).tried).toBe(false)
  })
})

describe('serious is told from mild', () => {
  test.each([
    'komt niet meer buiten',
    'zit alleen nog op zijn kamer',
    'loopt volledig vast',
    'heel ernstige dwang',
    'gaat al maanden niet naar school',
    'jarenlang gepest',
    'durft nergens meer heen',
  ])('%s', text => {
    expect(read(`jongen 15, ${text}`).serious).toBe(true)
  })
  test.each(['niet ernstig, beetje verlegen', 'geen ernstige klachten', 'sinds vorige week stil', 'valt wel mee'])(
    '%s',
    text => {
      expect(read(`jongen 15, ${text}`).serious).toBe(false)
    },
  )
})

describe('a wish is not taken from what happens', () => {
  test.each([
    ['bijt andere kinderen', 'group'],
    ['durft niet in een groep', 'group'],
    ['pest via whatsapp', 'online'],
    ['chat met onbekende mannen', 'online'],
    ['slecht in engels op school', 'english'],
    ['in de avond onrustig', 'evening'],
    ["my son won't sleep", 'soon'],
  ])('%s', (text, wish) => {
    expect(read(text).wishes).not.toContain(wish)
  })
  test.each([
    ['avondgroep voor ouders', 'evening'],
    ['contact met andere moeders', 'group'],
    ['kan er iemand thuis komen', 'home'],
    ['liever appen, wil chatten', 'online'],
    ['spreekuur op school mogelijk?', 'school'],
    ['belt liever', 'phone'],
    ['met spoed iemand nodig', 'soon'],
    ['ouders kunnen het niet betalen', 'free'],
  ])('%s', (text, wish) => {
    expect(read(text).wishes).toContain(wish)
  })
})

describe('only where the child lives makes it another municipality', () => {
  test.each([
    ['behandeld in Utrecht, woont in Noordveld', null],
    ['vader komt uit Groningen, 7 jr', null],
    ['opgegroeid in Utrecht, 16 jr', null],
    ['is in Leiden bij de kinderarts geweest', null],
    ['woonachtig te Zwolle, 8', 'Zwolle'],
    ['ingeschreven in gemeente Elsloo', 'Elsloo'],
    ['woont buiten de gemeente', 'een andere gemeente'],
    ['gevlucht, jaren in kampen, 14', null],
    ['woont in Kampen, 14', 'Kampen'],
  ])('%s', (text, place) => {
    expect(read(text).elsewhere).toBe(place)
  })
})
