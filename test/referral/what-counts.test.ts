import { describe, expect, test } from 'vitest'
import { missesActivity } from '../../src/referral/activity.ts'
import type { Need } from '../../src/referral/need.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { alarmScore } from '../../src/referral/whom-for.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import type { Profile } from '../../src/social-map/profile.ts'
import { smallMap } from './small-map.ts'

const index = buildMapIndex(smallMap())
const need = readNeed('jongen 12', { flags: [] }, index)
const profile = (id: string) => index.profiles.find(({ service }) => service.id === id) as Profile

describe('a crisis service needs a danger', () => {
  const danger: Need = { ...need, flags: [{ kind: 'suicide', level: 'red', acute: false }] }

  test('without one it stands back, and who gives advice about less stands back less', () => {
    const [crisis, advice, team] = ['crisis-youth', 'safe-home', 'team-north'].map(id => alarmScore(profile(id), need))
    expect(crisis).toBeLessThan(advice as number)
    expect(advice).toBeLessThan(0)
    expect(team).toBe(0)
  })

  test('with one it does not', () => expect(alarmScore(profile('crisis-youth'), danger)).toBe(0))
})

describe('an activity that the map lacks', () => {
  const asks = (id: string, more: Partial<Need> = {}): Need => ({ ...need, topics: [{ id, weight: 0.8 }], ...more })
  const offers = (id: string, strength: number) => [
    { profile: { ...profile('team-north'), topics: new Map([[id, strength]]) } },
  ]

  test('a service that only does some of it does not stand in for it', () => {
    expect(missesActivity(asks('homework'), offers('homework', 0.45))).toBe(true)
    expect(missesActivity(asks('homework'), offers('homework', 0.9))).toBe(false)
  })

  test('nor when its kind is asked for by name', () => {
    expect(missesActivity(asks('leisure', { kinds: ['leisure'] }), offers('leisure', 0.4))).toBe(true)
    expect(missesActivity(asks('leisure', { kinds: ['team'] }), offers('leisure', 0.4))).toBe(false)
  })

  test('a worry is never an activity', () => expect(missesActivity(asks('sleep'), offers('sleep', 0))).toBe(false))
})
