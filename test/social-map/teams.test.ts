import { describe, expect, test } from 'vitest'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import type { Service } from '../../src/social-map/service.ts'
import { north, service, smallMap, south } from '../referral/small-map.ts'

const everyAge = { minimumAge: 0, maximumAge: 18 } as const
const own = { id: 'kade', name: 'Stichting De Kade' }

/** Kinds of the services that a map of its own adds to these. */
function kindsOf(...services: Service[]) {
  const { profiles } = buildMapIndex({ ...smallMap(), services })
  return Object.fromEntries(profiles.map(({ service: { id }, kind }) => [id, kind]))
}

const team = service('north', {
  name: 'De Kade Noord',
  organization: own,
  description:
    'Gezinswerkers die meedenken bij opvoeden, gedrag, school en ruzie thuis, zo nodig een paar weken meelopen.',
  areas: north,
  ...everyAge,
})
const shorter = service('south', {
  name: 'De Kade Zuid',
  organization: own,
  description: 'Vooral op pad: schoolplein en volkstuin.',
  areas: south,
  ...everyAge,
})

describe('which services are the neighbourhood teams', () => {
  test('what stands beside a team under the same name is a team, however little its entry says', () => {
    expect(kindsOf(shorter)).toEqual({ south: null })
    expect(kindsOf(team, shorter)).toEqual({ north: 'team', south: 'team' })
  })

  test('of another organisation, for other ages or in the same streets it is not', () => {
    const of = (change: Partial<Service>) => kindsOf(team, { ...shorter, ...change }).south
    expect(of({ organization: { id: 'x', name: 'Welzijn Zuid' } })).toBeNull()
    expect(of({ minimumAge: 8, maximumAge: 12 })).toBeNull()
    expect(of({ areas: north })).toBeNull()
    expect(of({ name: 'Moestuin Zuid' })).toBeNull()
  })

  test('who works in the streets of a team after a referral is a family coach', () => {
    const coach = {
      ...team,
      id: 'coach',
      name: 'Vaste Voet',
      organization: { id: 'v', name: 'Jeugdhulp Voorbeeld' },
      level: 'light' as const,
      access: ['referral' as const],
    }
    expect(kindsOf(team, shorter, coach).coach).toBe('family-coach')
    // nor are two of them, with the same text in two places and nothing said of how to get in, a team
    const walks = (id: string, areas: typeof north) => ({
      ...coach,
      id,
      areas,
      name: 'Meeloper',
      description: 'Een vaste gezinscoach die een half jaar meeloopt.',
      access: [],
    })
    expect(kindsOf(team, shorter, walks('a', north), walks('b', south))).toMatchObject({
      a: 'family-coach',
      b: 'family-coach',
    })
    // the only one there is: a team that wants a referral
    expect(kindsOf(coach).coach).toBe('team')
  })
})
