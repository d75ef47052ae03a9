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
    for (const application of [
      'Huisarts meldt aan, ouders akkoord',
      'Team of school, beide ouders zijn akkoord',
      'Via de jeugdarts, ouders geven toestemming',
    ])
      expect(read({ ...observer, application }).requires).toEqual(new Set())
  })

  describe('an entry that refers to a sister entry', () => {
    const west = service('west', {
      name: 'Dubbel Dak West',
      description: 'Praatgroep voor kinderen na een scheiding.',
      organization: { id: 'd', name: 'Dubbel Dak' },
    })
    const east = (description: string, change: Partial<Service> = {}) => {
      const services = [west, { ...west, id: 'east', name: 'Dubbel Dak Oost', description, ...change }]
      const { topics, service } = buildMapIndex({ ...smallMap(), services }).profiles[1]!
      return {
        divorce: topics.get('divorce-child') ?? 0,
        speech: topics.get('speech') ?? 0,
        shown: service.description,
      }
    }

    test.each([
      'Zelfde werkwijze als West, voor de dorpen.',
      'Als Dubbel Dak West, voor de dorpen.',
      'Zie Dubbel Dak West.',
    ])('%s: it is made for the same, and shows its own words', description => {
      const { divorce, shown } = east(description)
      expect(divorce).toBeGreaterThan(0.9)
      expect(shown).toBe(description)
    })

    test('one of another organisation is no sister, and who says what it does itself refers to nobody', () => {
      const elsewhere = { organization: { id: 'x', name: 'Anders' } }
      expect(east('Zelfde werkwijze als West, voor de dorpen.', elsewhere).divorce).toBe(0)
      expect(east('Als je kind stottert: logopedie.')).toMatchObject({ divorce: 0, speech: 1 })
    })
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
