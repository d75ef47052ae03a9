import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity, Adult, Consent, Facts, Refusal } from '../../src/case-discussion/consent/facts.ts'
import { judge } from '../../src/case-discussion/consent/judge.ts'
import { asRecorded, type Settings, strict } from '../../src/case-discussion/consent/settings.ts'
import { facts, TODAY } from './consent-facts.ts'

const PEOPLE = ['child', 'ma', 'pa', 'vo', 'pl'] as const
const days = fc.constantFrom('2024-06-01', '2025-12-01', '2026-03-01', '2026-03-09', TODAY, '2026-03-11')
const yesNoUnknown = fc.constantFrom(true, false, null)

/** Mostly good, so that a random family often gets as far as a yes. */
const consents: fc.Arbitrary<Consent> = fc.record({
  by: fc.constantFrom(...PEOPLE),
  how: fc.constantFrom('written' as const, 'oral' as const, 'unclear' as const, null),
  date: fc.oneof(
    { weight: 5, arbitrary: fc.constant('2026-03-05') },
    { weight: 2, arbitrary: days },
    fc.constant(null),
  ),
  expires: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, days),
  withdrawn: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, days),
  parties: fc.oneof(fc.constant(['school', 'wijkteam']), fc.subarray(['school', 'wijkteam', 'ggz'])),
  purposes: fc.oneof({ weight: 4, arbitrary: fc.constant(['slaap']) }, fc.subarray(['slaap', 'sport'])),
  childAge: fc.option(fc.integer({ min: 8, max: 20 })),
  informed: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
  free: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
})

const adults: fc.Arbitrary<Adult> = fc.record({
  role: fc.constantFrom('mother', 'father', 'guardian', 'foster-parent', 'mentor', 'partner', 'gezinsvoogd', 'buur'),
  id: fc.constantFrom('ma', 'pa', 'vo', 'pl'),
  checked: fc.constantFrom('register' as const, 'told' as const, null),
  minor: fc.constantFrom(false, false, false, true),
})

const refusals: fc.Arbitrary<Refusal> = fc.record({ by: fc.constantFrom(...PEOPLE), date: fc.option(days) })

const activities = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Activity>('case-discussion') },
  fc.constantFrom<Activity>(
    'within-practice',
    'inform-gi',
    'referral-letter',
    'feedback-to-referrer',
    'start-youth-care',
  ),
)

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    activity: activities,
    age: fc.option(
      fc.record({ years: fc.integer({ min: 8, max: 20 }), months: fc.option(fc.integer({ min: 0, max: 11 })) }),
    ),
    capable: yesNoUnknown,
    authority: fc.array(adults, { maxLength: 4 }),
    parents: fc.constantFrom('together' as const, 'discord' as const, 'unreachable' as const, null),
    supervision: fc.constantFrom('ots' as const, 'voluntary' as const, 'none' as const, null),
    consents: fc.array(consents, { maxLength: 7 }),
    refusals: fc.array(refusals, { maxLength: 2 }),
    parties: fc.constantFrom(['school'], ['school', 'wijkteam'], []),
    purpose: fc.constantFrom('slaap', 'slaap', 'sport', null),
    keepFromParents: yesNoUnknown,
    informingHarms: yesNoUnknown,
    persists: yesNoUnknown,
    externalPoh: yesNoUnknown,
    referral: fc.constantFrom('agreed' as const, 'objects' as const, null),
    noted: fc.boolean(),
  })
  .map(facts)

const anySettings: fc.Arbitrary<Settings> = fc.record({
  consent12to15: fc.constantFrom('child-and-parents', 'child'),
  secondParent: fc.constantFrom('ask', 'presume'),
  consentValidMonths: fc.constantFrom(null, 12),
  birthday: fc.constantFrom('ask-again', 'keep'),
  feedbackToGp: fc.constantFrom('asked', 'presumed'),
  namedInChat: fc.constantFrom('case-number-only', 'approved-channel'),
  pohJeugd: fc.constantFrom('external', 'internal'),
  capacityUnknown: fc.constantFrom('ask', 'presume'),
  authorityCheck: fc.constantFrom('verified', 'as-told'),
  notes: fc.constantFrom('first', 'afterwards'),
  adultRelatives: fc.constantFrom('up-to-parents', 'with-siblings'),
})

const allowed = (f: Facts, s: Settings) => judge(f, s).decision === 'allow'
const runs = { numRuns: 3000, seed: 12 }
const check = <Values>(property: fc.IRawProperty<Values>) => fc.assert(property, runs)

/** A family in which everyone who could be needed said a good yes; random facts around it. */
const willing: fc.Arbitrary<Facts> = anyFacts.map(f => ({
  ...f,
  refusals: [],
  parties: ['school'],
  purpose: 'slaap',
  consents: PEOPLE.map(by => ({ by, how: 'written', date: TODAY, parties: ['school'], purposes: ['slaap'] })),
}))
const mixed = fc.oneof(anyFacts, willing)

describe('what holds for every family and every choice of settings', () => {
  test('one more consent never turns a yes into a no', () => {
    const live = consents.filter(c => !c.withdrawn || c.withdrawn > TODAY)
    check(
      fc.property(mixed, live, anySettings, (f, more, s) => {
        if (allowed(f, s)) expect(allowed({ ...f, consents: [...f.consents, more] }, s)).toBe(true)
      }),
    )
  })

  test('one consent less never turns a no into a yes', () => {
    check(
      fc.property(mixed, fc.nat(), anySettings, (f, at, s) => {
        if (f.consents.length === 0 || allowed(f, s)) return
        const index = at % f.consents.length
        const dropped = f.consents[index]!
        if (dropped.withdrawn && dropped.withdrawn <= TODAY) return
        expect(allowed({ ...f, consents: f.consents.filter((_, i) => i !== index) }, s)).toBe(false)
      }),
    )
  })

  test('withdrawing never turns a no into a yes', () => {
    check(
      fc.property(mixed, fc.nat(), anySettings, (f, at, s) => {
        if (f.consents.length === 0 || allowed(f, s)) return
        const index = at % f.consents.length
        const after = f.consents.map((c, i) => (i === index ? { ...c, withdrawn: TODAY } : c))
        expect(allowed({ ...f, consents: after }, s)).toBe(false)
      }),
    )
  })

  test('a refusal more never turns a no into a yes', () => {
    check(
      fc.property(mixed, refusals, anySettings, (f, more, s) => {
        if (!allowed(f, s)) expect(allowed({ ...f, refusals: [...f.refusals, more] }, s)).toBe(false)
      }),
    )
  })

  test('a party more never turns a no into a yes', () => {
    check(
      fc.property(mixed, anySettings, (f, s) => {
        if (f.parties.length > 0 && !allowed(f, s)) {
          expect(allowed({ ...f, parties: [...f.parties, 'ggz'] }, s)).toBe(false)
        }
      }),
    )
  })

  const forgotten: readonly (readonly [string, Partial<Facts>])[] = [
    ['age', { age: null }],
    ['who has authority', { authority: [] }],
    ['how the parents stand', { parents: null }],
    ['supervision', { supervision: null }],
    ['purpose', { purpose: null }],
    ['who takes part', { parties: [] }],
    ['whether informing harms', { informingHarms: null }],
    ['whether the child persists', { persists: null }],
    ['where the POH works', { externalPoh: null }],
    ['agreement with the referral', { referral: null }],
    ['capacity', { capable: null }],
  ]
  test.each(forgotten)('not knowing %s never turns a no into a yes', (_, unknown) => {
    check(
      fc.property(mixed, anySettings, (f, chosen) => {
        const s: Settings = { ...chosen, capacityUnknown: 'ask' }
        const isNo = ['deny', 'anonymous-only'].includes(judge(f, s).decision)
        if (isNo) expect(allowed({ ...f, ...unknown }, s)).toBe(false)
      }),
    )
  })

  test.each([
    ['age', { age: null }],
    ['purpose', { purpose: null }],
    ['who takes part', { parties: [] }],
    ['any consent', { consents: [] }],
  ] as const)('without %s a case is never discussed by name', (_, unknown) => {
    check(
      fc.property(mixed, anySettings, (f, s) => {
        const named = { ...f, activity: 'case-discussion' as const, ...unknown }
        expect(allowed(named, s)).toBe(false)
      }),
    )
  })

  test('the order in which people and consents are written down makes no difference', () => {
    check(
      fc.property(mixed, anySettings, (f, s) => {
        const turned = {
          ...f,
          consents: [...f.consents].reverse(),
          authority: [...f.authority].reverse(),
          refusals: [...f.refusals].reverse(),
        }
        const sorted = (v: ReturnType<typeof judge>) => [
          v.rule,
          v.decision,
          v.missing.map(m => `${m.who} ${m.why}`).sort(),
        ]
        expect(sorted(judge(turned, s))).toEqual(sorted(judge(f, s)))
      }),
    )
  })

  test('what is allowed misses nothing, and a plain no by name says what is missing', () => {
    check(
      fc.property(mixed, anySettings, (f, s) => {
        const { decision, outcome, missing } = judge(f, s)
        if (decision === 'allow') expect(missing).toEqual([])
        if (outcome === 'BLOCK' && f.activity === 'case-discussion') expect(missing).not.toEqual([])
      }),
    )
  })

  test('nobody is asked twice', () => {
    check(
      fc.property(mixed, anySettings, (f, s) => {
        const who = judge(f, s).missing.map(m => m.who)
        expect(new Set(who).size).toBe(who.length)
      }),
    )
  })

  test('danger is answered the same whatever anyone agreed to', () => {
    check(
      fc.property(mixed, fc.constantFrom(strict, asRecorded), (f, s) => {
        expect(judge({ ...f, danger: ['acute'] }, s)).toEqual(judge({ ...facts({}), danger: ['acute'] }, s))
        expect(judge({ ...f, danger: ['suspicion'] }, s)).toMatchObject({ decision: 'veilig-thuis', missing: [] })
      }),
    )
  })

  test('these families reach a yes often enough for the promises above to mean something', () => {
    const sample = fc.sample(fc.tuple(mixed, anySettings), { numRuns: 2000, seed: 12 })
    const share = sample.filter(([f, s]) => allowed(f, s)).length / sample.length
    expect(share).toBeGreaterThan(0.1)
    expect(share).toBeLessThan(0.9)
  })
})
