import { describe, expect, test } from 'vitest'
import type { Need } from '../../src/referral/need.ts'
import { rank } from '../../src/referral/rank.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { wishScore } from '../../src/referral/wishes.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import type { Service } from '../../src/social-map/service.ts'
import { service, smallMap } from './small-map.ts'

const more: Service[] = [
  service('divorce-talks', {
    name: 'Overbrug',
    description: 'Gesprekken voor ouders die uit elkaar zijn en het niet eens worden over de kinderen.',
    level: 'light',
  }),
  service('divorce-war', {
    name: 'Pier Negen',
    description: 'Begeleide omgang bij een vechtscheiding, als gesprekken tussen de ouders mislukten.',
    level: 'specialist',
    access: ['referral'],
    minimumAge: 0,
    maximumAge: 17,
  }),
  service('reading', {
    name: 'Letterlicht',
    description: 'Behandeling van dyslexie, na akkoord van de poortwachter.',
    level: 'specialist',
    minimumAge: 7,
    maximumAge: 12,
  }),
  service('harbour', {
    name: 'Harbour',
    description: 'Counselling in English for children and young people from families of expats who are anxious or sad.',
    features: ['english'],
    level: 'light',
  }),
  service('wild-hair', { name: 'Wilde Haren', description: 'Oudertraining bij druk gedrag.', level: 'light' }),
]
const index = buildMapIndex(smallMap(more))
const read = (text: string, flags: Need['flags'] = []): Need => ({ ...readNeed(text, {}, index), flags })
const first = (text: string, flags: Need['flags'] = []) => rank(read(text, flags), index).candidates[0]?.service.id

describe('what was tried, and what was not', () => {
  test('a ladder that starts heavy starts light when nothing was tried yet', () => {
    expect(read('ouders vechten elkaar de tent uit over de omgang, nog geen hulp gehad').untried).toBe(true)
    expect(first('vechtscheiding, kinderen 7 en 9')).toBe('divorce-war')
    expect(first('vechtscheiding, kinderen 7 en 9, nog geen hulp gehad')).toBe('divorce-talks')
  })

  test.each([
    'onderzoek adhd, 9 jr, Wilde Haren driekwart jaar betrokken',
    '10 jr, na Wilde Haren en aanpassingen in de klas nu onderzoek adhd',
    'na begeleiding op school en door Wilde Haren nog steeds druk, jongen 10',
    'somber, 15, psycholoog vond het te zwaar',
    'somber, 15, Wilde Haren gaf hem terug',
  ])('%s: help was tried', text => expect(read(text).tried).toBe(true))

  test.each(['kinderarts vond niks', 'kinderarts kon niets vinden', 'kinderarts dacht aan spanning'])(
    'who looked and found nothing is not asked for: %s',
    said => expect(read(`buikpijn op schooldagen, 9, ${said}`).kinds).not.toContain('paediatrics'),
  )
})

describe('a yes', () => {
  test('who gave it is not who is asked for now', () => {
    const { named, exclude } = read('toegelaten door Wilde Haren, 9 jr, wie behandelt nu')
    expect({ named, exclude }).toEqual({ named: [], exclude: ['wild-hair'] })
    expect(read('toegelaten, 9 jr, kan hij nu naar Letterlicht').exclude).toEqual([])
  })

  test.each([
    'goedkeuring is binnen, 9 jr',
    'toekenning gekregen, 9 jr',
    'commissie heeft ja gezegd, 9 jr, wie behandelt',
  ])('without a worry it asks for who starts after one: %s', text => {
    expect(read(text).approved).toBe(true)
    expect(first(text)).toBe('reading')
  })
})

describe('whose need it is', () => {
  test('a family from abroad that asks for English is helped with its worry', () => {
    const need = read('expat family, speaks English only, refugees before, daughter 13 anxious and panic attacks')
    expect(need.topics.map(({ id }) => id)).toContain('newcomers')
    expect(['anxiety', 'panic']).toContain(need.topics[0]?.id)
  })

  test('an entry in English is for who speaks no Dutch', () => {
    const { profiles } = index
    const english = profiles.find(({ service: { id } }) => id === 'harbour')!
    const need = read('meisje 13, angstig en verdrietig')
    const inDutch = { ...english, inEnglish: false }
    expect(wishScore(english, need)).toBeLessThan(wishScore(inDutch, need))
    const asked: Need = { ...need, wishes: ['english'] }
    expect(wishScore(english, asked)).toBe(wishScore(inDutch, asked))
    expect(english.inEnglish).toBe(true)
    expect(profiles.filter(({ inEnglish }) => inEnglish)).toHaveLength(1)
  })

  test('the illness of a parent that is known is no crisis of the child; around a birth it is one', () => {
    const flag = { kind: 'psychosis', level: 'orange', acute: false } as const
    const urgent = (text: string) => rank(read(text, [flag]), index).candidates[0]?.reasons.urgent
    expect(urgent('moeder bipolair, dochter van 12 houdt zich groot')).toBe(false)
    expect(urgent('jongen 17 hoort stemmen')).toBe(true)
  })
})

describe('checks that were good', () => {
  const eating = { kind: 'eating-acute', level: 'red', acute: false, rule: 'some-row' } as const
  const flagOf = (text: string) => readNeed(text, { flags: [eating] }, index).flags[0]?.level

  test.each(['boulimia, 19, kalium goed', 'anorexia, 15, labs en pols goed', 'eet niet, 16, lichamelijk stabiel'])(
    '%s: one asks to look, above the answer',
    text => expect(flagOf(text)).toBe('orange'),
  )
  test('without them the flag stays red, and danger now stays what it is', () => {
    expect(flagOf('anorexia, 15, valt flauw')).toBe('red')
    const now = readNeed('anorexia, pols goed', { flags: [{ ...eating, acute: true }] }, index)
    expect(now.flags[0]?.level).toBe('red')
  })
})

describe('numbers and places that are not what they seem', () => {
  test.each(['drie pubers in huis die liegen', 'twee jongens die elkaar slaan'])(
    '%s: they are counted, not aged',
    text => expect([2, 3]).not.toContain(read(text).age?.from),
  )
  test('how long a family is known is not how long it suffers', () => {
    expect(read('ik ken dit gezin al jaren, zoon van 9 slaapt slecht').serious).toBe(false)
    expect(read('slaapt al jaren slecht, 9').serious).toBe(true)
  })
  test('where somebody came from is not where they live', () => {
    expect(read('moved from Ireland, 13, panics in crowds').elsewhere).toBeNull()
    expect(read('woont in Amersfoort, 8 jr, druk').elsewhere).toBe('Amersfoort')
  })
  test('practising with others is a wish for a group; what was used for months was tried', () => {
    expect(read('blackout bij mondeling, 16, oefenen met anderen').wishes).toContain('group')
    expect(read('wekker al drie maanden gebruikt, 9, nog steeds nat').tried).toBe(true)
  })
})
