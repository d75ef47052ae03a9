import { describe, expect, test } from 'vitest'
import type { Need } from '../../src/referral/need.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { refineNeed } from '../../src/referral/refine-need.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { smallMap } from './small-map.ts'

const index = buildMapIndex(smallMap())
const before = readNeed('meisje 8, angstig, Noordveld', {}, index)
const refine = (text: string, from: Need = before) => refineNeed(from, text, ['first', 'second'], index)

describe('a follow-up changes one thing and keeps the rest', () => {
  test.each<[string, Partial<Need>]>([
    ['en als ze 13 is?', { age: { from: 13, to: 13 } }],
    ['hij is trouwens 15', { age: { from: 15, to: 15 } }],
    ['12', { age: { from: 12, to: 12 } }],
    ['en haar broertje van 5?', { age: { from: 5, to: 5 } }],
    ['nee, Zuidermeent', { neighbourhood: 'Zuidermeent' }],
    ['school staat in Zuidermeent', { neighbourhood: 'Noordveld', schoolNeighbourhood: 'Zuidermeent' }],
    ['liever in een groep', { wishes: ['group'] }],
    ['in het Engels?', { wishes: ['english'] }],
    ['en in de avond?', { wishes: ['evening'] }],
    ['en op school?', { wishes: ['school'] }],
    ['die is vol', { exclude: ['first'] }],
    ['heb je iets anders?', { exclude: ['first'] }],
    ['dat hielp niet', { exclude: ['first'], tried: true }],
    ['iets lichters', { exclude: ['first'], mild: true, serious: false }],
    ['iets zwaarders graag', { exclude: ['first'], serious: true }],
    ['het speelt al jaren', { serious: true }],
    ['en voor de ouders zelf?', { who: 'parent' }],
  ])('%s', (text, change) => {
    const after = refine(text)
    expect(after).toMatchObject(change)
    if (!change.age) expect(after?.age).toEqual(before.age)
    expect(after?.topics.some(({ id }) => id === before.topics[0]?.id)).toBe(true)
  })

  test('what is there as well comes with what was asked', () => {
    const ids = refine('ze heeft ook autisme')?.topics.map(({ id }) => id)
    expect(ids?.some(id => id.startsWith('autism'))).toBe(true)
    expect(ids).toContain(before.topics[0]?.id)
  })
  test('a wish that is taken back is gone', () => {
    const grouped = refine('liever in een groep') as Need
    expect(refine('toch geen groep', grouped)?.wishes).not.toContain('group')
  })
  test('the second service goes too when it is full as well', () => {
    const once = refine('die is vol') as Need
    expect(refineNeed(once, 'die is ook vol', ['second'], index)?.exclude).toEqual(['first', 'second'])
  })
  test('the age stays when only the worry was missing', () => {
    const vague = { ...before, topics: [], scope: 'unclear' as const }
    expect(refine('bedplassen', vague)).toMatchObject({ age: before.age, scope: 'referral' })
  })
})

describe('a question of its own does not lean on the one before', () => {
  test.each([
    '14 jr eetstoornis',
    'jongen 10 boos',
    'en een jongen van 10 die boos is?',
    'baby huilt veel',
    'dyslexie?',
    'andere vraag: peuter slaapt niet',
    'zwanger, 17 jaar',
    'woont in Rotterdam',
    'recept voor appeltaart',
    'dank je wel!',
    'wie ben jij',
    'ouders gaan scheiden en het kind van zes zit er helemaal tussen, wat nu te doen',
  ])('%s', text => {
    expect(refine(text)).toBeNull()
  })
})
