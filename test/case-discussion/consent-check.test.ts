import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkConsent } from '../../src/commands/check-consent.ts'

const scope = { parties: ['school'], topics: ['slaap'] }
const said = (by: string, more = {}) => ({ by, form: 'written', date: '2026-03-03', scope, ...more })
const who = (role: string, id: string) => ({ who: role, id })
const parents = [who('mother', 'ma'), who('father', 'pa')]
const asked = { mode: 'named', parties: ['school'], date: '2026-03-10', purpose: 'slaap' }

/** A child of 8 with two parents who both said yes, changed as told. */
const line = (more: Record<string, unknown> = {}) => ({
  id: 'x',
  child: { ageYears: 8, capable: null },
  authority: parents,
  consents: [said('ma'), said('pa')],
  request: asked,
  danger: null,
  ...more,
})
const verdict = (more: Record<string, unknown>) => {
  const { decision, missing } = checkConsent(line(more))
  return [decision, missing.sort()]
}
const child = (ageYears: number, capable: boolean | null = null) => ({ child: { ageYears, capable } })
const ALLOW = ['allow', []]
const deny = (...missing: string[]) => ['deny', missing.sort()]

describe('who must agree', () => {
  const three = [...parents, who('co-authority', 'co')]
  test.each([
    ['all three who have authority', { authority: three }, deny('co')],
    ['the guardian instead of the parents', { authority: [...parents, who('guardian', 'vo')] }, deny('vo')],
    [
      'both guardians',
      { authority: [who('guardian', 'v1'), who('guardian', 'v2')], consents: [said('v1')] },
      deny('v2'),
    ],
    ['not the child under 12, whatever it says', { consents: [said('child')] }, deny('ma', 'pa')],
    ['child and parents at 12', child(12), deny('child')],
    ['child and guardian at 15', { ...child(15), authority: [who('guardian', 'vo')] }, deny('child', 'vo')],
    ['the youth alone at 16, even if parents did not agree', { ...child(16), consents: [said('child')] }, ALLOW],
    ['the youth alone at 17 without anyone with authority', { ...child(17), authority: [] }, deny('child')],
    ['the parents at 12 when the child is not able', child(12, false), ALLOW],
    [
      'the parents at 17 when the youth is not able',
      { ...child(17, false), consents: [said('child')] },
      deny('ma', 'pa'),
    ],
    ['the adult at 18', child(18), deny('child')],
    ['the adult, also with a mentor, when able', { ...child(20), authority: [who('mentor', 'mt')] }, deny('child')],
    ['capacity under 12 does not matter', { child: { ageYears: 8, capable: true } }, ALLOW],
  ])('%s', (_, more, expected) => expect(verdict(more)).toEqual(expected))

  test.each([
    [['mentor', 'gemachtigde', 'partner', 'mother'], 'mentor'],
    [['curator', 'partner', 'father'], 'curator'],
    [['gemachtigde', 'partner', 'mother'], 'gemachtigde'],
    [['partner', 'mother', 'sibling'], 'partner'],
    [['mother', 'bewindvoerder', 'guardian'], 'mother'],
  ])('for an adult who is not able, of %j it is %s', (roles, expected) => {
    const authority = roles.map(role => who(role, role))
    expect(verdict({ ...child(21, false), authority, consents: [] })).toEqual(deny(expected))
    expect(verdict({ ...child(21, false), authority, consents: [said(expected)] })).toEqual(ALLOW)
  })

  test.each(['gezinsvoogd', 'foster-parent', 'step-parent', 'grandparent', 'bewindvoerder', 'buurvrouw'])(
    '%s has no authority',
    role => {
      expect(verdict({ authority: [who(role, 'z')], consents: [said('z')] })).toEqual(deny('gezag-onbekend'))
      expect(verdict({ authority: [...parents, who(role, 'z')] })).toEqual(ALLOW)
    },
  )

  test('nobody with authority on record is named as such, next to the child', () => {
    expect(verdict({ ...child(13), authority: [], consents: [] })).toEqual(deny('child', 'gezag-onbekend'))
    expect(verdict({ ...child(13), authority: [], consents: [said('child')] })).toEqual(deny('gezag-onbekend'))
    expect(verdict({ ...child(30, false), authority: [] })).toEqual(deny('gezag-onbekend'))
  })

  test('someone who is written down twice is asked once', () => {
    expect(verdict({ authority: [...parents, ...parents], consents: [] })).toEqual(deny('ma', 'pa'))
  })

  test('an unknown age is named', () => {
    expect(verdict({ child: { ageYears: null, capable: null } })).toEqual(deny('leeftijd-onbekend'))
  })
})

describe('what a valid consent is', () => {
  const withFather = (...consents: object[]) => verdict({ consents: [said('ma'), ...consents] })
  test.each([
    ['given on the day itself', { date: '2026-03-10' }, ALLOW],
    ['given the day after', { date: '2026-03-11' }, deny('pa')],
    ['without a date', { date: null }, deny('pa')],
    ['oral with a date', { form: 'oral' }, ALLOW],
    ['in a form nobody knows', { form: 'aangenomen' }, deny('pa')],
    ['on its last day', { expires: '2026-03-10' }, ALLOW],
    ['past its last day', { expires: '2026-03-09' }, deny('pa')],
    ['withdrawn that day', { withdrawn: '2026-03-10' }, deny('pa')],
    ['withdrawn the day after', { withdrawn: '2026-03-11' }, ALLOW],
    ['years old but without an end', { date: '2019-01-01' }, ALLOW],
    ['for another party', { scope: { ...scope, parties: ['wijkteam'] } }, deny('pa')],
    ['for everyone, without names', { scope: { ...scope, parties: ['*', 'iedereen'] } }, deny('pa')],
    ['for a party whose name only begins the same', { scope: { ...scope, parties: ['schoolarts'] } }, deny('pa')],
    ['for the same party in capitals', { scope: { ...scope, parties: [' SCHOOL '] } }, ALLOW],
    ['for another purpose', { scope: { ...scope, topics: ['sport'] } }, deny('pa')],
    ['for nothing in particular', { scope: null }, deny('pa')],
  ])('a consent %s', (_, more, expected) => expect(withFather(said('pa', more))).toEqual(expected))

  const two = { ...asked, parties: ['school', 'ggz'] }
  const forParty = (by: string, party: string, topic = 'slaap') =>
    said(by, { scope: { parties: [party], topics: [topic] } })

  test('consents of one person add up, of two people they do not', () => {
    const mother = [forParty('ma', 'school'), forParty('ma', 'ggz')]
    const ofMother = { authority: [who('mother', 'ma')], request: two }
    expect(verdict({ ...ofMother, consents: mother })).toEqual(ALLOW)
    expect(verdict({ ...ofMother, consents: [mother[0], forParty('pa', 'ggz')] })).toEqual(deny('ma'))
  })

  test('a party counts only in a consent that names the purpose too', () => {
    const consents = [forParty('ma', 'school'), forParty('ma', 'ggz', 'sport')]
    expect(verdict({ authority: [who('mother', 'ma')], consents, request: two })).toEqual(deny('ma'))
  })

  test('a new yes after a withdrawal counts', () => {
    expect(withFather(said('pa', { withdrawn: '2026-03-05' }), said('pa', { date: '2026-03-06' }))).toEqual(ALLOW)
  })

  test('a purpose or party that is not known is named by nobody', () => {
    expect(verdict({ request: { ...asked, purpose: null } })).toEqual(deny('ma', 'pa'))
    expect(verdict({ request: { ...asked, parties: [] } })).toEqual(deny('ma', 'pa'))
  })
})

describe('birthdays', () => {
  const on = (ageYears: number, ageMonths: number, consents: object[]) =>
    verdict({ child: { ageYears, ageMonths, capable: null }, consents })
  test('parents decide until the day before 12, the child joins on the day itself', () => {
    expect(on(11, 11, [said('ma'), said('pa')])).toEqual(ALLOW)
    expect(on(12, 0, [said('ma'), said('pa')])).toEqual(deny('child'))
    expect(on(12, 0, [said('ma'), said('pa'), said('child', { date: '2026-03-10' })])).toEqual(ALLOW)
  })
  test('from 16 parents no longer count, and a yes of the youth from before does', () => {
    expect(on(15, 11, [said('child')])).toEqual(deny('ma', 'pa'))
    expect(on(16, 0, [said('child')])).toEqual(ALLOW)
  })
  test('parents of a youth who is not able lose their say to the mentor at 18', () => {
    const mentor = { authority: [...parents, who('mentor', 'mt')], consents: [said('ma'), said('pa')] }
    const able = (ageYears: number) => verdict({ ...child(ageYears, false), ...mentor })
    expect([able(17), able(18)]).toEqual([ALLOW, deny('mt')])
  })
  test('months may also be the whole age', () => {
    expect(on(12, 144, [said('ma'), said('pa')])).toEqual(deny('child'))
    expect(verdict({ child: { ageMonths: 144 } })).toEqual(deny('child'))
    expect(() => on(11, 144, [])).toThrow('child.ageMonths')
  })
})

describe('before consent is looked at', () => {
  test.each(['acute', 'suspicion'])('danger %s decides, also in a line that is otherwise unreadable', danger => {
    const expected = danger === 'acute' ? 'emergency' : 'veilig-thuis'
    expect(checkConsent({ id: 7, danger })).toMatchObject({ id: 7, decision: expected, missing: [] })
    expect(checkConsent(line({ danger, request: { mode: 'anders' } }))).toMatchObject({ decision: expected })
    expect(verdict({ danger })).toEqual([expected, []])
  })
  test('anonymous stays anonymous, with everyone agreeing too', () => {
    const mode = (identifying: unknown) => verdict({ request: { ...asked, mode: 'anonymous', identifying } })
    expect(mode(false)).toEqual(['anonymous-only', []])
    expect(mode(undefined)).toEqual(['anonymous-only', []])
    expect(mode(true)).toEqual(deny('identificerende-gegevens'))
  })
})

describe('a line that is wrong says where, in Dutch', () => {
  test.each([
    [null, 'Dit is geen casus'],
    [line({ danger: 'misschien' }), 'danger: moet'],
    [line({ request: { ...asked, mode: undefined } }), 'request.mode: moet'],
    [line({ request: { ...asked, date: '2026-02-30' } }), 'request.date: moet een bestaande dag'],
    [line({ request: { ...asked, date: undefined } }), 'request.date: moet een bestaande dag'],
    [line({ child: { ageYears: -1 } }), 'child.ageYears: moet een getal'],
    [line({ child: { ageYears: 'acht' } }), 'child.ageYears: moet een getal'],
    [line({ child: undefined }), 'child: moet een object'],
    [line({ authority: 'ma' }), 'authority: moet een lijst'],
    [line({ authority: [who('mother', 'child')] }), 'authority.0.id: mag niet'],
    [line({ authority: [who('mother', 'gezag-onbekend')] }), 'authority.0.id: mag niet'],
    [line({ consents: [said('ma', { date: 'gisteren' })] }), 'consents.0.date: moet een bestaande dag'],
    [line({ consents: [{ ...said('ma'), by: ' ' }] }), 'consents.0.by: mag niet leeg'],
  ])('%#: %j', (input, message) => expect(() => checkConsent(input)).toThrow(message as string))

  test('whatever comes in: a verdict or a sentence, never a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
        for (const input of [
          a,
          { child: a, request: b, consents: c },
          line({ child: a }),
          line({ consents: [a, b] }),
        ]) {
          try {
            expect(checkConsent(input).rule).not.toBe('')
          } catch (error) {
            expect((error as Error).name).toBe('InputError')
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

const labelled = resolve(import.meta.dirname, '../../../shared/dev-sets/consent/cases.jsonl')

test.runIf(existsSync(labelled))('recorded cases are judged as agreed: decision and who is missing', () => {
  const cases = readFileSync(labelled, 'utf8').trim().split('\n')
  for (const text of cases) {
    const { expected, contested, ...input } = JSON.parse(text)
    if (contested) continue
    const { decision, missing } = checkConsent(input)
    expect([decision, missing.sort()], input.id).toEqual([expected.decision, expected.missing.sort()])
  }
})
