import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClueNetwork, TOWARDS_STEP, UNIT_STEP } from '../../src/clue-network.ts'
import { topicEvidence } from '../../src/referral/read-need.ts'
import { LIKELY, weighTopics } from '../../src/referral/weigh-topics.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { LIKELY as LIKELY_OF_SERVICE } from '../../src/social-map/profile.ts'
import { resembling, SUBJECTS } from '../../src/social-map/topic-resemblance.ts'
import { sealOf } from '../learning/learn.ts'
import { service, smallMap } from './small-map.ts'
import { cluesOf, examplesIn, fileOf, judged, learn, lesson, lessonsIn, PLAN, WEIGHTS_FILE } from './weigh-topics.ts'

const all = examplesIn()
const index = buildMapIndex(smallMap())
const file = JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8'))

/** Weights with a unit for each subject, that points at that subject alone. */
function byHand(clues: Record<string, Record<string, number>>): ClueNetwork {
  const row = (pulls: Record<string, number>) => SUBJECTS.map(id => (pulls[id] ?? 0) / UNIT_STEP)
  const one = SUBJECTS.map(id => row({ [id]: UNIT_STEP / TOWARDS_STEP }))
  return {
    units: clue => (Object.hasOwn(clues, clue) ? row(clues[clue] as Record<string, number>) : undefined),
    towards: [...one, ...one],
  }
}

describe('what a question resembles', () => {
  test('every example is about subjects that there are, and no text stands there twice with other subjects', () => {
    expect(all.filter(({ subjects }) => subjects.some(id => !SUBJECTS.includes(id)))).toEqual([])
    const seen = new Map<string, string>()
    const twice = all.filter(({ text, subjects }) => {
      const known = seen.get(text.toLowerCase())
      seen.set(text.toLowerCase(), subjects.join())
      return known !== undefined && known !== subjects.join()
    })
    expect(twice).toEqual([])
  })

  test(
    'the weights were learned from these examples with these tables, and not changed since',
    { timeout: 240_000 },
    () => expect(sealOf(cluesOf(lessonsIn(all)), PLAN, file)).toBe(file.seal),
  )

  test('the same examples give the same weights, and these tell what other texts are about', {
    timeout: 120_000,
  }, () => {
    const from = (...files: string[]) => all.filter(({ file }) => files.includes(file)).map(lesson)
    const lessons = from('voice-15.txt', 'voice-16.txt', 'voice-17.txt')
    expect(fileOf(lessons)).toBe(fileOf(lessons))
    const { topics, first, lexicon } = judged(from('voice-22.txt'), learn(lessons))
    expect(first / topics).toBeGreaterThan(0.5)
    expect(first).toBeGreaterThan(1.5 * lexicon)
  })

  test('weights are added up, and all that it may be makes one', () => {
    const weights = byHand({ '': { none: 1 }, zolder: { sleep: 4 }, vleermuis: { anxiety: 2 } })
    const of = (...clues: string[]) => resembling({ clues, heard: [] }, weights)
    expect(of('iets')[0]?.id).toBe('none')
    expect(of('zolder')[0]?.id).toBe('sleep')
    expect(
      of('zolder', 'vleermuis')
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['sleep', 'anxiety'])
    expect(of('zolder').reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  test('a wording that the lexicon hears makes its topic likelier, never less likely', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUBJECTS.slice(1)),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (id, weight) => {
          const share = (heard: { id: string; weight: number }[]) =>
            resembling({ clues: ['moeder'], heard }).find(one => one.id === id)?.share ?? 0
          expect(share([{ id, weight }])).toBeGreaterThan(share([]))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('topics to answer on', () => {
  const anything = fc.record({
    heard: fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...SUBJECTS.slice(1)), weight: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
      { maxLength: 5, selector: ({ id }) => id },
    ),
    pulls: fc.dictionary(fc.constantFrom(...SUBJECTS), fc.double({ min: -6, max: 9, noNaN: true }), { maxKeys: 6 }),
  })
  const decide = ({ heard, pulls }: { heard: { id: string; weight: number }[]; pulls: Record<string, number> }) => {
    const likeness = resembling({ clues: [], heard }, byHand({ '': pulls }))
    return { likeness, topics: weighTopics({ clues: [], heard }, likeness) }
  }

  test('what no wording says comes in only when it is likely, and is marked; never more than six, surest first', () => {
    fc.assert(
      fc.property(anything, given => {
        const { likeness, topics } = decide(given)
        for (const { id, by, weight } of topics) {
          const said = given.heard.find(one => one.id === id)?.weight ?? 0
          if (said < 0.2) expect(likeness.find(one => one.id === id)?.share).toBeGreaterThanOrEqual(LIKELY)
          expect(by).toBe(said > 0.2 ? undefined : 'likeness')
          expect(weight).toBeLessThanOrEqual(1)
        }
        expect(topics.length).toBeLessThanOrEqual(6)
        expect(topics.map(({ weight }) => weight)).toEqual(topics.map(({ weight }) => weight).sort((a, b) => b - a))
        expect(topics.map(({ id }) => id)).not.toContain('none')
      }),
    )
  })

  test('what resembles no question has a topic only when a wording clearly says so', () => {
    fc.assert(
      fc.property(anything, given => {
        const { likeness, topics } = decide({ ...given, pulls: { ...given.pulls, none: 30 } })
        expect(likeness[0]?.id).toBe('none')
        if (given.heard.every(({ weight }) => weight < 0.5)) expect(topics).toEqual([])
      }),
    )
  })

  test('any text is read, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const likeness = resembling(topicEvidence(text, index))
        expect(likeness.every(({ share }) => share >= 0 && share <= 1)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what a service resembles', () => {
  const topicsOf = (description: string) =>
    buildMapIndex({ ...smallMap(), services: [service('one', { name: 'De Boei', description })] }).profiles[0]!.topics

  test('a service in words that no wording has gets the topic that it clearly resembles', () => {
    const topics = topicsOf('Troostspreekuur voor zuigelingen die uren per dag ontroostbaar zijn.')
    expect(topics.get('crying-baby')).toBeGreaterThanOrEqual(LIKELY_OF_SERVICE)
  })

  test('a text that says nothing resembles nothing enough', () => {
    expect(
      [...topicsOf('Wij staan voor je klaar, van maandag tot en met vrijdag.').values()].every(one => one < 1),
    ).toBe(true)
    expect(topicsOf('').size).toBe(0)
  })
})
