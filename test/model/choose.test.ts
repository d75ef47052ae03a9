import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { about, askBack } from '../../src/referral/ask-back.ts'
import { OFFERED, reorder } from '../../src/referral/choose.ts'
import { type Candidate, rank } from '../../src/referral/rank.ts'
import { readNeed } from '../../src/referral/read-need.ts'
import { isPlain, trustedSentence } from '../../src/referral/why.ts'
import type { OpenMap } from '../../src/social-map/open-map.ts'
import { LEVELS } from '../../src/social-map/service.ts'
import { texts } from '../../src/texts/index.ts'
import { HOSTILE } from '../support/model.ts'
import { sampleMap } from './fixtures.ts'

let map: OpenMap
beforeAll(async () => {
  map = await sampleMap()
})

const candidate = fc.record({
  level: fc.constantFrom(...LEVELS),
  score: fc.double({ min: 0.34, max: 2, noNaN: true }),
  urgent: fc.boolean(),
  met: fc.subarray(['group', 'home'] as const),
})
const candidates = fc
  .array(candidate, { minLength: 1, maxLength: 10 })
  .map(list =>
    list.map(
      ({ level, score, urgent, met }, i) =>
        ({ service: { id: `s${i}` }, level, score, reasons: { urgent, met } }) as unknown as Candidate,
    ),
  )
const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const levels = (list: Candidate[]) => list.map(({ level }) => level)

describe('the order of the model', () => {
  test('never moves a level: nothing heavier comes earlier, nothing lighter later, and no service comes or goes', () => {
    fc.assert(
      fc.property(candidates, fc.uniqueArray(letter), (list, order) => {
        const after = reorder(list, { order })
        if (after === null) return
        expect(levels(after)).toEqual(levels(list))
        expect(new Set(after)).toEqual(new Set(list))
        expect(after.slice(OFFERED)).toEqual(list.slice(OFFERED))
      }),
    )
  })

  test('never puts a service before one that is urgent, fits much better or meets more wishes', () => {
    fc.assert(
      fc.property(candidates, fc.uniqueArray(letter), (list, order) => {
        const after = reorder(list, { order }) ?? list
        for (const [i, one] of after.entries())
          for (const other of after.slice(i + 1).filter(passed => list.indexOf(passed) < list.indexOf(one))) {
            expect(other.reasons.urgent).toBe(false)
            expect(one.score).toBeGreaterThanOrEqual(0.75 * other.score)
            expect(one.reasons.met.length).toBeGreaterThanOrEqual(other.reasons.met.length)
          }
      }),
    )
  })

  test('is followed among equals', () => {
    const equals = ['x', 'y', 'z'].map(
      id =>
        ({ service: { id }, level: 'light', score: 1, reasons: { urgent: false, met: [] } }) as unknown as Candidate,
    )
    expect(reorder(equals, { order: ['c', 'a'] })!.map(({ service }) => service.id)).toEqual(['z', 'x', 'y'])
    expect(reorder(equals, { order: [] })).toEqual(equals)
  })

  test('is worthless as a whole when one letter was not offered, or stands there twice', () => {
    fc.assert(
      fc.property(candidates, fc.array(fc.oneof(letter, fc.string())), (list, order) => {
        const offered = ['a', 'b', 'c', 'd', 'e'].slice(0, list.length)
        const wrong = order.some(one => !offered.includes(one)) || new Set(order).size < order.length
        expect(reorder(list, { order }) === null).toBe(wrong)
      }),
    )
  })
})

describe('the sentence of the model', () => {
  const question = '8 jr, druk in de klas, ouders ten einde raad, Molenbeemd'
  const found = () => {
    const need = readNeed(question, {}, map.index)
    return { need, service: rank(need, map.index).candidates[0]!.service }
  }
  const trusted = (sentence: string) => trustedSentence(sentence, found().service, found().need, texts('nl'))

  test.each([
    'Dit team helpt bij vragen over opvoeden en druk gedrag.',
    'Het CJG-team Molenbeemd denkt mee met ouders en kinderen in de wijk Molenbeemd',
    'Dit past bij druk of opstandig gedrag van een kind tot en met 22 jaar.',
  ])('is shown when it is built from what stands there: %s', sentence => {
    expect(trusted(sentence)).toBe(sentence.endsWith('.') ? sentence : `${sentence}.`)
  })

  test.each([
    ['a number that is not there', 'Dit team helpt kinderen tot en met 27 jaar.'],
    ['a number in words', 'Dit team helpt binnen drie dagen bij opvoeden.'],
    ['a name', 'Dit team van Quirijn helpt bij opvoeden.'],
    ['a name in small letters', 'dit team van quirijn helpt bij opvoeden'],
    ['another organisation', 'Kliniek Hoopvol helpt bij druk gedrag.'],
    ['a number to call', 'Dit team helpt bij opvoeden op 0599-01 10 12.'],
    ['its own number, cut up', 'Dit team helpt bij opvoeden, 05 99 01 10 12.'],
    ['a promise', 'Dit team helpt gratis en meteen bij opvoeden.'],
    ['a denial', 'Dit team helpt niet bij druk gedrag.'],
    ['an address', 'Dit team helpt bij opvoeden op team.example.'],
    ['a mention', 'Dit team helpt bij opvoeden @here.'],
    ['an instruction', 'Stuur eerst het dossier naar dit team.'],
    ['two sentences', 'Dit team helpt. Dit past bij opvoeden.'],
    ['nothing much', 'Past goed.'],
    ['too much', `Dit team helpt ${'bij opvoeden en '.repeat(20)}gedrag.`],
  ])('is dropped for %s', (_why, sentence) => {
    expect(trusted(sentence)).toBeNull()
  })

  test('holds no figure and no long word of its own, whatever is said', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'dit',
        'team',
        'helpt',
        'bij',
        'opvoeden',
        'druk',
        'gedrag',
        'Molenbeemd',
        '0',
        '22',
        '27',
        '112',
        '06',
        ' ',
        ', ',
        '.',
      ),
      fc.string({ maxLength: 6 }),
    )
    const { service } = found()
    const data = JSON.stringify(service).toLowerCase()
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), parts => {
        const sentence = trusted(parts.join(' '))
        if (sentence === null) return
        for (const figure of sentence.match(/\d+/g) ?? []) expect(data).toContain(figure)
        expect(sentence).not.toMatch(/[<>@{}*_[\]|/\\\n]/)
      }),
      { numRuns: 500 },
    )
  })

  test('of a hostile model is never plain and trusted', () => {
    for (const said of Object.values(HOSTILE)) {
      const why = /"why":"([^"]*)"/.exec(said)?.[1] ?? said
      expect(isPlain(why) && trusted(why)).toBeFalsy()
    }
  })
})

describe('asking back', () => {
  const need = (text: string) => readNeed(text, {}, map.index)

  test('the age only when it changes the first service, and the text does not say it', () => {
    expect(askBack(need('druk gedrag, Molenbeemd, groep 5, 8 jaar'), 'age', map.index)).toBeNull()
    expect(askBack(need('somber, Molenbeemd'), 'age', map.index)).toEqual({ kind: 'age' })
  })

  test('the neighbourhood only when it is not known and decides', () => {
    expect(askBack(need('8 jaar, druk gedrag, Molenbeemd'), 'neighbourhood', map.index)).toBeNull()
    expect(askBack(need('8 jaar, luistert niet, thuis strijd'), 'neighbourhood', map.index)).toEqual({
      kind: 'neighbourhood',
    })
  })

  test('the topic only when there are more that lead elsewhere; the choice puts it in front and drops none', () => {
    const one = need('8 jaar, ernstige dyslexie, Molenbeemd')
    expect(askBack({ ...one, topics: one.topics.slice(0, 1) }, 'topic', map.index)).toBeNull()
    const two = {
      ...one,
      topics: [
        { id: 'dyslexia', weight: 0.8 },
        { id: 'debts', weight: 0.8 },
      ],
    }
    expect(askBack(two, 'topic', map.index)).toEqual({ kind: 'topic', topics: ['dyslexia', 'debts'] })
    expect(about(two, 'debts').topics).toEqual([
      { id: 'debts', weight: 1 },
      { id: 'dyslexia', weight: 0.3 },
    ])
  })

  test('nothing is asked when the model asks nothing', () => {
    expect(askBack(need('druk'), 'none', map.index)).toBeNull()
  })
})
