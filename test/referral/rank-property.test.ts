import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rank } from '../../src/referral/rank.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import type { Service } from '../../src/social-map/service.ts'
import { north, service, smallMap, south } from './small-map.ts'

const ABOUT = [
  'Team voor ouders en kinderen over opvoeden.',
  'Groep voor kinderen van gescheiden ouders.',
  'Gesprekken over slapen.',
  'Behandeling van ADHD.',
  'Basis-GGZ bij angst en somberheid.',
  'Spreekuur bedplassen.',
]
const QUESTIONS = [
  'luistert niet',
  'ouders uit elkaar',
  'slaapt slecht',
  'ADHD?',
  'somber',
  'bedplassen',
  'bang',
  'P22',
]

const anyService = fc
  .record({
    id: fc.uuid(),
    description: fc.constantFrom(...ABOUT),
    status: fc.constantFrom<Service['status']>('active', 'inactive', 'defunct', 'temporarily closed'),
    level: fc.constantFrom<Service['level']>('preventive', 'light', 'specialist', null),
    ages: fc.option(fc.tuple(fc.nat(17), fc.nat(10)), { nil: null }),
    areas: fc.constantFrom(north, south, []),
  })
  .map(({ id, ages, ...rest }) =>
    service(id, { ...rest, minimumAge: ages ? ages[0] : null, maximumAge: ages ? ages[0] + ages[1] : null }),
  )

const asked = fc.record({
  text: fc.constantFrom(...QUESTIONS),
  age: fc.nat(17),
  neighbourhood: fc.constantFrom('Noordveld', 'Zuidermeent', undefined),
})

test('a service outside age, area or status is never among the answers, whatever the map', () => {
  fc.assert(
    fc.property(fc.array(anyService, { maxLength: 30 }), asked, (services, { text, age, neighbourhood }) => {
      const index = buildMapIndex({ ...smallMap(), services })
      const { candidates } = rank(readNeed(text, { age, ...(neighbourhood ? { neighbourhood } : {}) }, index), index)
      for (const { service: found } of candidates) {
        expect(found.status).toBe('active')
        expect(found.minimumAge ?? 0).toBeLessThanOrEqual(age)
        expect(found.maximumAge ?? 99).toBeGreaterThanOrEqual(age)
        if (found.areas.length > 0) expect(found.areas.map(area => area.name)).toContain(neighbourhood)
      }
    }),
    { numRuns: 150 },
  )
})

test('the same question on the same map has the same answer', () => {
  fc.assert(
    fc.property(fc.array(anyService, { maxLength: 20 }), asked, (services, { text, age }) => {
      const answers = [1, 2].map(() => {
        const index = buildMapIndex({ ...smallMap(), services })
        return rank(readNeed(text, { age }, index), index).candidates.map(candidate => candidate.service.id)
      })
      expect(answers[0]).toEqual(answers[1])
    }),
    { numRuns: 50 },
  )
})

test('a service about something else does not change the first answer', () => {
  const unrelated = service('garden', {
    name: 'Moestuin',
    description: 'Tuinieren voor gepensioneerden.',
    minimumAge: 65,
  })
  for (const text of QUESTIONS) {
    const [before, after] = [smallMap(), smallMap([unrelated])].map(map => {
      const index = buildMapIndex(map)
      return rank(readNeed(text, { age: 8, neighbourhood: 'Noordveld' }, index), index).candidates[0]?.service.id
    })
    expect(after).toBe(before)
  }
})

test('any text at all is read without a surprise', () => {
  const index = buildMapIndex(smallMap())
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), text => {
      const ranking = rank(readNeed(text, {}, index), index)
      expect(ranking.noAnswer === null).toBe(ranking.candidates.length > 0)
    }),
    { numRuns: 200 },
  )
})

test.each([
  'a',
  '9 ',
  'van ',
  'slaapt niet ',
  '\u0000',
  '🙂',
  'school + ',
  'niet geen zonder ',
  'aaaaaaaaaaaaaaaaaaaa ',
])('twenty thousand characters of "%s" come to an end', piece => {
  const index = buildMapIndex(smallMap())
  const need = readNeed(piece.repeat(20_000 / piece.length), {}, index)
  expect(need.words.length).toBeLessThan(4001)
})
