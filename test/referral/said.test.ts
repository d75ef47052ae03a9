import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNeed } from '../../src/referral/read-need.ts'
import { oddsOf, SAYINGS, type Saying, saidClues, saidIn, sayingsOf } from '../../src/referral/said.ts'
import { buildMapIndex } from '../../src/social-map/map-index.ts'
import { smallMap } from './small-map.ts'
import { examples, fileOf, judged, learn, lesson, SAID_FILE } from './weigh-said.ts'

const index = buildMapIndex(smallMap())
const lessons = examples().map(lesson)
const nothing: ReadonlySet<Saying> = new Set()
const odds = (one: Partial<Record<Saying, number>>) => Float64Array.from(SAYINGS, saying => one[saying] ?? -2)

describe('what is said beside the topic', () => {
  test('the weights are what the examples give', { timeout: 240_000 }, () =>
    expect(fileOf(lessons) === readFileSync(SAID_FILE, 'utf8')).toBe(true),
  )

  test('more is heard than the wordings say, in examples that were not learned from', { timeout: 240_000 }, () => {
    const [out, ...others] = [...new Set(lessons.map(({ file }) => file))]
    const weights = learn(lessons.filter(({ file }) => others.includes(file)))
    const tried = judged(
      lessons.filter(({ file }) => file === out),
      weights,
    ).find(({ saying }) => saying === 'tried')
    expect(tried?.both[0]).toBeGreaterThan(1.7 * (tried?.wordings[0] ?? 0))
    expect((tried?.both[1] ?? 0) - (tried?.wordings[1] ?? 0)).toBeLessThan(15)
  })

  test('what a wording says is taken back only where the whole says clearly otherwise; in few words never', () => {
    expect(sayingsOf(odds({ tried: -4, group: -1, home: -4 }), new Set(['tried', 'group', 'home']))).toEqual(
      new Set(['tried', 'group']),
    )
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...SAYINGS)), list => {
        expect(saidIn('nog nooit therapie gehad', new Set(list))).toEqual(new Set(list))
      }),
    )
  })

  test('nor contradicted: who asks for a group does not ask to be alone', () => {
    expect([...sayingsOf(odds({ individual: 4 }), new Set<Saying>(['group']))]).toEqual(['group'])
    expect([...sayingsOf(odds({ individual: 4 }), nothing)]).toEqual(['individual'])
    expect([...sayingsOf(odds({ tried: 4 }), new Set<Saying>(['untried']))]).toEqual(['untried'])
  })

  test('a diagnosis must be plainer than a wish, as it opens other doors', () => {
    expect(sayingsOf(odds({ diagnosed: 2, evening: 2 }), nothing)).toEqual(new Set(['evening']))
  })

  test.each(['slecht in engels op school', 'pest via whatsapp', 'snel boos thuis'])('%s: too few words to tell', text =>
    expect(saidIn(text, nothing).size).toBe(0),
  )

  test.each([
    'al drie maanden een wekker geprobeerd van de drogist, 9 jr, nog elke nacht een nat bed',
    'de logopedist heeft een jaar met hem geoefend maar komt er niet verder mee, 5 jr',
  ])('%s: light help was there', text => expect(readNeed(text, {}, index).tried).toBe(true))

  test('the clues of any text are found once each, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const clues = saidClues(text, nothing)
        expect(new Set(clues).size).toBe(clues.length)
        expect(oddsOf(clues).every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
