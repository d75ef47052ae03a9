import { describe, expect, test } from 'vitest'
import { flagRoute, leading } from '../../src/referral/flag-routes.ts'
import type { Need } from '../../src/referral/need.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { smallMap } from './small-map.ts'

type Flag = Need['flags'][number]
const index = buildMapIndex(smallMap())
const flag = (kind: Flag['kind'], more: Partial<Flag> = {}): Flag => ({ kind, level: 'red', acute: false, ...more })
const first = (text: string, ...flags: Flag[]) => flagRoute({ ...readNeed(text, { flags: [] }, index), flags })[0]

describe('where a danger goes first', () => {
  test('a baby with bruises and a starved body go to the hospital, whoever else comes after', () => {
    const now = flag('acute-medical', { acute: true })
    expect(first('baby van 7 weken', now)).toBe('emergency-number')
    expect(first('baby van 7 weken', now, flag('infant-danger'))).toBe('emergency-room')
    expect(first('meisje van 9', now, flag('abuse'))).toBe('emergency-number')
    expect(first('meisje van 14', now, flag('eating-acute'))).toBe('emergency-room')
  })

  test('violence at this moment is for the emergency number, violence before for Veilig Thuis', () => {
    expect(first('zoon 16', flag('domestic-violence', { acute: true }))).toBe('emergency-number')
    expect(first('zoon 16', flag('domestic-violence'))).toBe('safe-home')
  })

  test('within a week of sexual violence traces can be kept', () => {
    expect(first('meisje 12', flag('sexual-abuse', { topic: 'recent-sexual' }))).toBe('sexual-assault')
    expect(first('meisje 12', flag('sexual-abuse'))).toBe('safe-home')
  })

  test('of what a text only resembles the likeliest leads; of what is said, the order of the table', () => {
    const much = { level: 'orange', alike: 'much' } as const
    const need = readNeed('meisje 14', { flags: [] }, index)
    const leads = (...flags: Flag[]) => leading({ ...need, flags })?.kind
    expect(leads(flag('exploitation', much), flag('runaway', much))).toBe('exploitation')
    expect(leads(flag('exploitation'), flag('runaway'))).toBe('runaway')
  })

  test('around a birth a mind that is ill goes before the body that it threatens', () => {
    const need = readNeed('twee weken na de bevalling', { flags: [] }, index)
    const flags = [flag('acute-medical', { acute: true }), flag('psychosis', { level: 'orange' })]
    expect(flagRoute({ ...need, flags })[0]).toBe('crisis-adult')
  })
})
