import { describe, expect, test } from 'vitest'
import { readNeed } from '../../src/referral/read-need.ts'
import { accessOfApplication } from '../../src/social-map/interpret-access.ts'
import { levelOfLabel } from '../../src/social-map/interpret-level.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { north, service, smallMap, south } from './small-map.ts'

const index = buildMapIndex(smallMap())
const read = (text: string) => readNeed(text, {}, index)
const profileOf = (...services: ReturnType<typeof service>[]) =>
  buildMapIndex({ ...smallMap(services) }).profiles.filter(made => services.some(one => one.id === made.service.id))

describe('what a service is, is read from what it does', () => {
  const team = (id: string, name: string, areas: typeof north) =>
    service(id, {
      name,
      areas,
      description: 'Eerste adres voor ouders en jeugd. Samen kijken wat er speelt en wat je zelf kunt.',
      minimumAge: 0,
      maximumAge: 18,
    })

  test('the same text for two neighbourhoods, for all ages, is the neighbourhood team, whatever it is called', () => {
    const made = profileOf(team('a', 'Kwik Noordveld', north), team('b', 'Kwik Zuidermeent', south))
    expect(made.map(({ kind }) => kind)).toEqual(['team', 'team'])
  })

  test('one that stands alone with so few words is not', () => {
    expect(profileOf(team('a', 'Kwik Noordveld', north))[0]?.kind).not.toBe('team')
  })

  test('a programme against overweight with a doctor in it is no youth health care', () => {
    const [made] = profileOf(
      service('fit', {
        name: 'Fit Samen',
        description: 'Een jaar lang leefstijlbegeleiding door verpleegkundige en jeugdarts bij overgewicht.',
        minimumAge: 4,
        maximumAge: 17,
      }),
    )
    expect(made?.kind).toBeNull()
    expect(made?.topics.get('overweight')).toBeGreaterThan(0.9)
  })

  test('the name of a neighbourhood is no topic', () => {
    const map = smallMap([service('x', { name: 'Kwik Natte Broek', description: 'Voor alle gezinnen.' })])
    map.neighbourhoods.push({ name: 'Natte Broek', parts: [] })
    const made = buildMapIndex(map).profiles.find(one => one.service.id === 'x')
    expect([...(made?.topics.keys() ?? [])]).not.toContain('soiling')
  })
})

test.each([
  ['Laag 0 - samenleving', 0, 'preventive'],
  ['Ring 1', 1, 'preventive'],
  ['Laag 1', 0, 'light'],
  ['Laag 2', 0, 'specialist'],
] as const)('%s on a scale from %i is %s: the name of a step says nothing of its weight', (label, lowest, level) => {
  expect(levelOfLabel(label, undefined, lowest)).toBe(level)
})

test('a layer is not something low', () => {
  expect(levelOfLabel('Diepe laag', 'Trede 3: behandeling door specialisten', null)).toBe('specialist')
  expect(levelOfLabel('Laag', undefined, null)).toBe('light')
})

test('a few words that name who it is say who may bring a family in', () => {
  expect(accessOfApplication('Koempelhuis of huisarts')).toEqual(['referral'])
  expect(accessOfApplication('Ouders lezen samen met de huisarts de folder over het hele aanbod')).toEqual([])
})

describe('a question is read as a colleague reads it', () => {
  test('little words count where they are all that is left: "gaat niet meer naar school" mourns nobody', () => {
    expect(read('gaat niet meer naar school, 13').topics.map(({ id }) => id)).not.toContain('grief')
  })

  test.each(['oudres gaan scheidne, jongen 9', 'ouders gaan scheiden, jongen 9'])('%s: slips are seen', text => {
    expect(read(text).topics[0]?.id).toMatch(/^divorce/)
  })

  test('who speaks is not who is asked for, and was there already', () => {
    const need = read('psycholoog denkt aan autisme bij meisje 15, wil onderzoek')
    expect(need.kinds).not.toContain('basic-mental')
    expect(need.tried).toBe(true)
  })

  test('who is asked for, is', () => {
    expect(read('graag een psycholoog voor meisje van 15').kinds).toContain('basic-mental')
  })

  test('months of help are no age', () => {
    expect(read('dochter van 14, anderhalf jaar gesprekken gehad').age).toEqual({ from: 14, to: 14 })
  })

  test('medicines in a pregnancy are psychiatry around a birth, not support alone', () => {
    expect(read('28 wkn zwanger, gebruikt lithium').topics[0]?.id).toBe('perinatal-psychiatry')
  })

  test('somebody to come along to the municipality is asked for as such', () => {
    expect(read('gaat er iemand mee naar het gesprek met de gemeente?').topics[0]?.id).toBe('client-support')
  })
})
