import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/case-discussion/consent/facts.ts'
import { judge } from '../../src/case-discussion/consent/judge.ts'
import { type Settings, strict } from '../../src/case-discussion/consent/settings.ts'
import { rows } from '../../src/case-discussion/consent/table/order.ts'
import { adult, aged, bothParents, facts, mother, no, yes } from './consent-facts.ts'

/** Facts that hit the row, what to change so that they just miss it, the outcome, and settings that differ from strict. */
type RowCase = [id: string, outcome: string, hit: Partial<Facts>, miss: Partial<Facts>, settings?: Partial<Settings>]

const child8 = { ...aged(8), authority: bothParents }
const child14 = { ...aged(14), authority: bothParents }
const youth16 = { ...aged(16), authority: bothParents }
const adult19 = { ...aged(19), authority: bothParents }
const anonymous = { ...child8, mode: 'anonymous' } as const
const both = [yes('ma'), yes('pa')]
const all = [yes('child'), ...both]
const presume = { secondParent: 'presume' } as const
const childDecides = { consent12to15: 'child' } as const
const gi = { requester: 'gi', supervision: 'ots' } as const
const guardian = [adult('guardian', 'vo')]
const supervised = [...bothParents, adult('gezinsvoogd', 'jb')]
const young = { age: { years: 17, months: 0 } }

const cases: readonly RowCase[] = [
  ['A01', 'ALLOW', { activity: 'social-map-question' }, { activity: 'case-discussion' }],
  ['A02', 'ANON_ONLY', { mode: 'anonymous' }, { identifying: true }],
  ['A03', 'BLOCK', { ...anonymous, identifying: true }, { identifying: false }],
  ['A04', 'BLOCK', { ...anonymous, content: ['identity'] }, { content: [] }],
  ['A05', 'VT_ADVICE', { ...anonymous, activity: 'veilig-thuis-advice' }, { activity: 'case-discussion' }],
  ['A06', 'ANON_ONLY', { ...anonymous, refusals: [no('pa')] }, { refusals: [] }],
  ['A07', 'BLOCK', { ...anonymous, linked: true }, { linked: false }],
  ['A08', 'ALLOW', { ...child8, activity: 'within-practice', externalPoh: false }, { externalPoh: true }],
  ['A09', 'BLOCK', { ...child8, activity: 'within-practice', externalPoh: null }, { consents: both }],
  ['A10', 'BLOCK', { ...child8, consents: both, content: ['identity'], channelApproved: true }, { content: [] }],
  ['A11', 'BLOCK', { ...child8, consents: both, content: ['bsn'], contentCovered: ['bsn'] }, { content: [] }],
  ['A12', 'BLOCK', { ...child8, consents: [yes('ma', { informed: false }), yes('pa')] }, { consents: both }],
  ['A13', 'BLOCK', { ...child8, consents: [yes('ma', { free: false }), yes('pa')] }, { consents: both }],

  ['B01', 'ALLOW', { ...child8, consents: both }, { consents: [yes('ma')] }],
  ['B02', 'BLOCK', { ...child8, consents: [yes('ma')], parents: 'together' }, { parents: null }],
  ['B02', 'ALLOW_NOTE', { ...child8, consents: [yes('ma')], parents: 'together' }, { refusals: [no('pa')] }, presume],
  ['B03', 'BLOCK', { ...child8, consents: [yes('ma')], parents: 'discord' }, { consents: both }, presume],
  ['B04', 'ANON_ONLY', { ...child8, consents: [yes('ma')], refusals: [no('pa')] }, { refusals: [no('ma'), no('pa')] }],
  ['B05', 'BLOCK', { ...child8, consents: [yes('ma')], parents: 'unreachable' }, { parents: 'together' }],
  ['B05', 'ALLOW_NOTE', { ...child8, consents: [yes('ma')], parents: 'unreachable' }, { consents: both }, presume],
  ['B06', 'ALLOW', { ...aged(8), authority: [mother], consents: [yes('ma')] }, { consents: [] }],
  ['B07', 'BLOCK', { ...aged(8), authority: [mother], consents: [yes('pa')] }, { consents: [yes('ma'), yes('pa')] }],
  ['B08', 'BLOCK', { ...aged(8), authority: [], consents: both }, { authority: bothParents }],
  ['B09', 'ALLOW', { ...aged(8), authority: guardian, consents: [yes('vo')] }, { consents: both }],
  ['B10', 'BLOCK', { ...aged(8), authority: guardian, consents: both }, { consents: [yes('vo')] }],
  ['B11', 'ALLOW', { ...aged(8), authority: supervised, consents: both }, { authority: bothParents }],
  ['B12', 'BLOCK', { ...aged(8), authority: supervised, consents: [yes('jb')] }, { consents: [yes('jb'), ...both] }],
  ['B13', 'GI_DUTY', { ...child14, ...gi }, { supervision: 'voluntary' }],
  ['B14', 'GI_MAY', { ...child8, activity: 'inform-gi', supervision: 'ots' }, { supervision: null }],
  ['B15', 'BLOCK', { ...child8, requester: 'gi', supervision: null }, { supervision: 'ots' }],
  [
    'B16',
    'BLOCK',
    { ...aged(8), authority: [mother, adult('foster-parent', 'pl')], consents: [yes('pl')] },
    { consents: [yes('ma'), yes('pl')] },
  ],
  [
    'B17',
    'BLOCK',
    { ...aged(1), authority: [adult('mother', 'ma', { minor: true })], consents: [yes('ma')] },
    { authority: [mother] },
  ],
  ['B18', 'ALLOW_NOTE', { ...child8, consents: both, refusals: [no('child')] }, { refusals: [] }],
  ['B19', 'ANON_ONLY', { ...child8, refusals: [no('ma'), no('pa')] }, { refusals: [] }],
  ['B20', 'VT_ADVICE', { ...child8, danger: ['suspicion'] }, { danger: [] }],
  ['B21', 'VT_REPORT', { ...child8, danger: ['structural'] }, { danger: ['suspicion'] }],
  ['B22', 'CALL_112', { ...child8, danger: ['acute'] }, { danger: ['structural'] }],

  ['C01', 'ALLOW', { ...child14, consents: all }, { consents: both }],
  ['C02', 'BLOCK', { ...child14, consents: [yes('child'), yes('ma')], parents: 'together' }, { parents: 'discord' }],
  [
    'C02',
    'ALLOW_NOTE',
    { ...child14, consents: [yes('child'), yes('ma')], parents: 'together' },
    { consents: [yes('ma')] },
    presume,
  ],
  ['C03', 'BLOCK', { ...child14, consents: both }, { consents: all }],
  ['C04', 'ANON_ONLY', { ...child14, consents: both, refusals: [no('child')] }, { refusals: [] }],
  ['C05', 'BLOCK', { ...child14, consents: [yes('child')] }, { consents: all }],
  ['C05', 'ALLOW_NOTE', { ...child14, consents: [yes('child')] }, { refusals: [no('ma')] }, childDecides],
  [
    'C06',
    'BLOCK',
    { ...child14, consents: [yes('child')], refusals: [no('ma'), no('pa')], persists: true },
    { persists: null },
  ],
  [
    'C06',
    'ALLOW_NOTE',
    { ...child14, consents: [yes('child')], refusals: [no('ma'), no('pa')], persists: true },
    { consents: [] },
    childDecides,
  ],
  [
    'C07',
    'ALLOW_NOTE',
    { ...child14, consents: [yes('child')], keepFromParents: true, informingHarms: true },
    { informingHarms: null },
  ],
  ['C08', 'ANON_ONLY', { ...child14, refusals: [no('child')] }, { consents: [yes('child', { date: '2026-03-09' })] }],
  ['C09', 'CRISIS', { ...child14, danger: ['suicidal'], refusals: [no('child')] }, { refusals: [] }],
  ['C10', 'ALLOW', { ...child14, capable: false, consents: both }, { consents: [yes('ma')] }],
  ['C11', 'BLOCK', { ...child14, capable: false, consents: [yes('child')] }, { capable: true }],
  ['C12', 'BLOCK', { ...child14, consents: [yes('child'), yes('ma')], refusals: [no('pa')] }, { refusals: [] }],
  [
    'C12',
    'ALLOW_NOTE',
    { ...child14, consents: [yes('child'), yes('ma')], refusals: [no('pa')], persists: true },
    { consents: [yes('ma')] },
    childDecides,
  ],
  [
    'C13',
    'ALLOW',
    { ...aged(14), authority: [mother], consents: [yes('child'), yes('ma')] },
    { consents: [yes('ma')] },
  ],
  [
    'C14',
    'ALLOW',
    { ...aged(14), authority: guardian, consents: [yes('child'), yes('vo')] },
    { consents: [yes('vo')] },
  ],
  ['C15', 'ALLOW', { ...child14, supervision: 'ots', consents: all }, { supervision: 'none' }],
  [
    'C16',
    'BLOCK',
    { ...child14, requester: 'parent-with-authority', keepFromParents: true },
    { keepFromParents: null },
  ],
  ['C17', 'LIMITED', { ...child14, requester: 'parent-without-authority' }, { requester: 'parent-with-authority' }],

  ['D01', 'ALLOW', { ...youth16, consents: [yes('child')] }, { consents: both }],
  ['D02', 'ANON_ONLY', { ...youth16, consents: both, refusals: [no('child')] }, { refusals: [no('pa')] }],
  ['D03', 'BLOCK', { ...youth16, consents: both }, { consents: all }],
  ['D04', 'ALLOW_NOTE', { ...youth16, consents: [yes('child')], keepFromParents: true }, { keepFromParents: null }],
  ['D05', 'ALLOW', { ...youth16, capable: false, consents: both }, { consents: [yes('child')] }],
  ['D06', 'GI_DUTY', { ...youth16, ...gi, refusals: [no('child')] }, { supervision: 'voluntary' }],
  ['D07', 'VT_ADVICE', { ...youth16, danger: ['suspicion'], refusals: [no('child')] }, { danger: [] }],
  ['D08', 'ALLOW', { ...youth16, activity: 'start-youth-care', consents: [yes('child')] }, { consents: both }],

  ['E01', 'ALLOW', { ...adult19, consents: [yes('child')] }, { consents: [] }],
  ['E02', 'BLOCK', { ...adult19, consents: both }, { consents: all }],
  [
    'E03',
    'ALLOW',
    { ...aged(19), capable: false, authority: [adult('mentor', 'mt'), mother], consents: [yes('mt')] },
    { consents: [yes('ma')] },
  ],
  ['E04', 'ALLOW_NOTE', { ...adult19, capable: false, consents: both }, { consents: [yes('child')] }],
  ['E05', 'BLOCK', { ...child14, consents: [yes('child'), yes('ma', { childAge: 11 }), yes('pa')] }, { consents: all }],

  ['F01', 'BLOCK', { ...child8, consents: [yes('ma', { purposes: ['verwijzing'] }), yes('pa')] }, { consents: both }],
  ['F02', 'BLOCK', { ...child8, consents: both, parties: ['school', 'wijkteam'] }, { parties: ['school'] }],
  ['F03', 'CLOSE', { ...child8, consents: [yes('ma', { withdrawn: '2026-03-10' }), yes('pa')] }, { consents: both }],
  ['F04', 'ALLOW', { ...child8, consents: [yes('ma', { how: 'oral' }), yes('pa')] }, { consents: both }],
  ['F05', 'BLOCK', { ...child8, consents: [yes('ma', { how: 'oral', date: null }), yes('pa')] }, { consents: both }],
  ['F06', 'BLOCK', { ...child8, consents: [yes('ma', { expires: '2026-03-09' }), yes('pa')] }, { consents: both }],
  ['F07', 'BLOCK', { ...child8, consents: both, content: ['parent-record'] }, { contentCovered: ['parent-record'] }],
  ['F08', 'BLOCK', { ...child8, consents: both, content: ['sibling'] }, { contentCovered: ['sibling'] }],
  ['F09', 'REFER_OK', { ...child8, activity: 'referral-letter', referral: 'agreed' }, { referral: null }],
  ['F10', 'BLOCK', { ...child8, activity: 'referral-letter', referral: 'objects' }, { referral: 'agreed' }],
  ['F11', 'BLOCK', { ...child8, activity: 'feedback-to-referrer' }, { consents: both }],
  [
    'F11',
    'ALLOW_NOTE',
    { ...child8, activity: 'feedback-to-referrer' },
    { mode: 'anonymous' },
    { feedbackToGp: 'presumed' },
  ],
  ['F12', 'BLOCK', { ...child8, requester: 'municipality', consents: both }, { requester: null }],
  ['F13', 'EXPERT', { ...child8, requester: 'raad' }, { requester: 'veilig-thuis' }],
  ['F14', 'EXPERT', { ...child8, requester: 'veilig-thuis' }, { requester: 'police' }],
  ['F15', 'BLOCK', { ...child8, requester: 'police', consents: both }, { requester: null }],
  ['F16', 'EXPERT', { ...child8, activity: 'vir-report' }, { danger: ['suspicion'] }],
  ['F17', 'ANON_ONLY', { ...child8, activity: 'evaluation', consents: both }, { activity: 'case-discussion' }],
  ['F18', 'LIMITED', { ...child8, activity: 'keep-thread', consents: both }, { activity: 'case-discussion' }],

  ['G01', 'CRISIS', { ...child8, danger: ['suicidal'], consents: both }, { danger: [] }],
  ['G02', 'CSG', { ...child8, danger: ['recent-sexual-violence'] }, { danger: ['suspicion'] }],
  ['G03', 'VT_ADVICE', { ...child14, danger: ['structural', 'honour'] }, { danger: ['structural'] }],
  ['G04', 'VT_ADVICE', { ...child8, danger: ['suspicion', 'falsification'] }, { danger: ['suspicion'] }],
  ['G05', 'VT_ADVICE', { danger: ['adult-patient-with-child'] }, { danger: [] }],
  ['G06', 'VT_REPORT', { ...child14, danger: ['disclosed-by-youth'] }, { ...aged(8) }],
  ['G07', 'EXPERT', { ...youth16, activity: 'trafficking-register' }, { danger: ['acute'] }],
  [
    'G08',
    'EXPERT',
    { ...child14, danger: ['beyond-reporting-right'] },
    { danger: ['suspicion', 'beyond-reporting-right'] },
  ],
  ['G09', 'CALL_112', { ...child8, danger: ['medical'] }, { danger: [] }],

  ['R01', 'EXPERT', { ...child14, requester: 'parent-with-authority' }, { requester: null }],
  ['R02', 'BLOCK', { age: null, authority: bothParents, consents: both }, { ...aged(8) }],
  ['R03', 'BLOCK', { ...child14, capable: null, consents: all }, { capable: true }],
  [
    'R04',
    'BLOCK',
    { ...aged(19), capable: false, authority: [adult('bewindvoerder', 'bw')], consents: [yes('bw')] },
    young,
  ],
  ['R05', 'BLOCK', { ...child8, consents: [yes('ma')] }, { consents: both }],
]

describe('every row decides its own situation and not the one next to it', () => {
  test.each(cases)('%s gives %s', (id, outcome, hit, miss, settings) => {
    const chosen = { ...strict, ...settings }
    const verdict = judge(facts(hit), chosen)
    expect([verdict.rule, verdict.outcome]).toEqual([id, outcome])
    const next = judge(facts({ ...hit, ...miss }), chosen)
    expect([next.rule, next.outcome]).not.toEqual([id, outcome])
  })

  test('no row is without such a situation', () => {
    expect(rows.map(row => row.id).filter(id => !cases.some(([tested]) => tested === id))).toEqual([])
  })

  test('a row that a setting loosens is tried both ways', () => {
    const loosened = rows.filter(row => row.loose).map(row => row.id)
    for (const id of loosened) expect(cases.filter(([tested]) => tested === id).length, id).toBeGreaterThan(1)
  })
})
