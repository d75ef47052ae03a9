import { describe, expect, test } from 'vitest'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import type { Service } from '../../src/social-map/service.ts'
import { service, smallMap } from '../referral/small-map.ts'

const read = (change: Partial<Service>) => {
  const { profiles } = buildMapIndex({ ...smallMap(), services: [service('one', change)] })
  return profiles[0]!
}

describe('what an entry of the map does not say', () => {
  test('parents agree to all help: their yes is no gate that others keep', () => {
    const observer = { description: 'Gedragsdeskundige kijkt mee in de klas.', level: 'light' as const }
    expect(read({ ...observer, application: 'School of huisarts, met akkoord van ouders' }).requires).toEqual(new Set())
    expect(read({ ...observer, application: 'Na akkoord van de gedragswetenschapper' }).requires).toContain('approval')
  })

  test('care for the mind of a child is not around a birth because it sounds like that', () => {
    const mind = {
      name: 'Baken stemming en angst',
      description: 'Behandeling van ernstige depressie, paniek, dwangstoornis en zelfbeschadiging, met medicijnen.',
      level: 'specialist' as const,
      minimumAge: 6,
      maximumAge: 17,
    }
    expect([...read(mind).topics.keys()]).not.toContain('perinatal-psychiatry')
  })

  test('who decides on help is the desk for decisions, also where it is called the way in', () => {
    const desk = {
      name: 'Jeugdbureau',
      alternateName: 'Toegang jeugdhulp',
      level: 'light' as const,
      minimumAge: 0,
      maximumAge: 17,
    }
    expect(read({ ...desk, description: 'Beslist over pgb, begeleiding, logeren en vervoer.' }).kind).toBe(
      'decision-desk',
    )
  })
})
