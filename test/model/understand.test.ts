import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { rank } from '../../src/referral/rank.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { addable, merge } from '../../src/referral/understand.ts'
import { doubtIn } from '../../src/referral/unsure.ts'
import { TOPICS } from '../../src/social-map/lexicon.ts'
import type { OpenMap } from '../../src/social-map/open-map.ts'
import { sampleMap } from './fixtures.ts'

let map: OpenMap
beforeAll(async () => {
  map = await sampleMap()
})

const read = (text: string) => readNeed(text, {}, map.index)
const doubt = (text: string) => {
  const need = read(text)
  return doubtIn(need, rank(need, map.index))
}
const adding = (...topics: string[]) => ({ topics, ask: 'none' as const })

describe('the tables are unsure', () => {
  test.each([
    ['kind van 8 kan zijn draai niet vinden sinds de verhuizing', true],
    ['de stoppen slaan thuis door, moeder trekt het niet, zoon van 9', true],
    ['plast nog elke nacht in bed, 7 jr, Molenbeemd', false],
    ['groep 5, ernstige dyslexie', false],
    ['baby huilt veel, Sterrenveld', false],
    ['bedankt!', false],
    ['hoi', false],
    ['koorts 39,5 sinds 3 dagen, 2 jaar', false],
    ['kind woont in gemeente Lindevoort, druk in de klas', false],
    ['meisje 15 zegt dat ze dood wil', false],
    ['puber van 15 krast in armen', false],
  ])('%j: %s', (text, unsure) => {
    expect(doubt(text) !== null).toBe(unsure)
  })

  test('about the same reading each time, for any text, and never where there is a red flag', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        expect(doubt(text)).toBe(doubt(text))
        if (read(text).flags.length > 0) expect(doubt(text)).toBeNull()
      }),
      { numRuns: 50 },
    )
  })
})

const QUESTIONS = [
  'kind van 8 kan zijn draai niet vinden sinds de verhuizing, Molenbeemd',
  '15 jaar, somber na scheiding ouders, liever in een groep, Sterrenveld',
  'peuter slaapt slecht, CJG-team Molenbeemd is al geprobeerd',
  'meisje 15 zegt dat ze dood wil',
  'puber van 15 krast in armen',
  'kind woont in gemeente Lindevoort, druk in de klas',
  'wat is de hoofdstad van Frankrijk',
  'zwanger, 17 jaar, weet niet wat ze moet',
]

/** Anything that fits the shape: topics that exist, that do not, and names that a program has itself. */
const anyAnswer = fc.record({
  topics: fc.array(
    fc.oneof(fc.constantFrom(...TOPICS.map(({ id }) => id)), fc.string(), fc.constantFrom('__proto__', 'toString')),
    {
      maxLength: 8,
    },
  ),
  ask: fc.constantFrom('age', 'neighbourhood', 'topic', 'none'),
})

describe('merging', () => {
  test('whatever the model says, what stands in the text stays, and only topics of the lexicon come in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), anyAnswer, (text, answer) => {
        const before = read(text)
        const after = merge(before, answer)
        const { topics: _a, scope: _b, who: _c, ...said } = before
        expect(after).toMatchObject(said)
        for (const { id } of before.topics) expect(after.topics.map(one => one.id)).toContain(id)
        const known = new Set([...before.topics.map(one => one.id), ...TOPICS.map(({ id }) => id)])
        expect(after.topics.filter(({ id }) => !known.has(id))).toEqual([])
      }),
    )
  })

  test('with a red flag, or for another municipality, nothing changes at all', () => {
    for (const text of [
      'meisje 15 zegt dat ze dood wil',
      'puber van 15 krast in armen',
      'kind woont in gemeente Lindevoort',
    ])
      expect(merge(read(text), adding('parenting', 'anxiety'))).toEqual(read(text))
  })

  test('danger is never read by the model, and never taken away by it', () => {
    const danger = TOPICS.filter(({ field }) => field === 'safety').map(({ id }) => id)
    expect(danger.length).toBeGreaterThan(2)
    expect(addable(adding(...danger, 'suicidality', 'psychosis', 'self-harm'))).toEqual([])
  })

  test('an unsure reading is led by the model, a sure one only gets company', () => {
    const unsure = merge(read(QUESTIONS[0]!), adding('stress-young-adult', 'social-skills'))
    expect(unsure.topics[0]).toMatchObject({ id: 'stress-young-adult', by: 'model' })
    const sure = merge(read('groep 5, ernstige dyslexie'), adding('anxiety'))
    expect(sure.topics[0]!.id).toBe('dyslexia')
    expect(sure.topics).toContainEqual({ id: 'anxiety', weight: 0.5, by: 'model' })
  })

  test('words that no table knows become a question; thanks and fever never do', () => {
    const unknown = read('wat is de hoofdstad van Frankrijk')
    expect([unknown.scope, merge(unknown, adding('truancy')).scope]).toEqual(['off-topic', 'referral'])
    for (const text of ['bedankt!', 'koorts 39,5 sinds 3 dagen, 2 jaar'])
      expect(merge(read(text), adding('parenting'))).toEqual(read(text))
  })
})
