import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PERSONAL_DATA_TYPES } from '../../src/safety/personal-data/kinds.ts'
import { weigh } from '../../src/safety/personal-data/whose.ts'
import { personalData } from '../../src/safety/personal-data.ts'
import { nameExamples } from './name-examples.ts'
import { learnNames, NAME_WEIGHTS_FILE, nameCases, writtenNames } from './weigh-names.ts'

const learned = nameExamples()
/** Written in the same way, and never learned from. */
const apart = nameExamples(join(import.meta.dirname, 'names-apart'))
const found = (text: string): string[] =>
  personalData(text).spans.map(({ start, end, type }) => `${type}:${text.slice(start, end)}`)

describe('whose name it is', () => {
  test('every mark in the examples is of a kind that there is, and no text stands there twice', () => {
    const types = new Set<string>(PERSONAL_DATA_TYPES)
    expect([...learned, ...apart].filter(({ spans }) => spans.some(({ type }) => !types.has(type)))).toEqual([])
    const texts = [...learned, ...apart].map(({ text }) => text.toLowerCase())
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  test('the weights are what the examples give', { timeout: 60_000 }, () =>
    expect(writtenNames(learnNames(nameCases()))).toBe(readFileSync(NAME_WEIGHTS_FILE, 'utf8')),
  )

  test('weights are added up, and an unknown clue says nothing', () => {
    const weights = new Map([
      ['', -1],
      ['age', 2],
      ['talk:work', -0.5],
    ])
    expect(weigh(['age', 'never seen'], weights)).toBe(1)
    expect(weigh(['age', 'talk:work'], weights)).toBe(0.5)
  })

  test('what is said of a name decides: a child or a colleague', () => {
    expect(found('Petra doet geen oog meer dicht van angst')).toEqual(['NAME:Petra'])
    expect(found('Petra doet volgende week de scholing voor assistentes')).toEqual([])
    expect(found('overleg over Wendy, 8 jr, boze buien')).toEqual(['NAME:Wendy'])
    expect(found('bij vragen over de planning: Wendy van het secretariaat')).toEqual([])
  })

  test('the names of one enumeration are judged together', () => {
    expect(found('besproken: Kim, Joep en Saartje, alle drie angstig')).toEqual([
      'NAME:Kim',
      'NAME:Joep',
      'NAME:Saartje',
    ])
    expect(found('notulen naar Kim, Joep en Saartje mailen')).toEqual([])
  })

  test('a colleague of the register passes by the name that stands there, whatever is said', () => {
    const text = 'Petra Vogelaar doet geen oog meer dicht van angst'
    expect(personalData(text, { known: ['Petra Vogelaar'] }).block).toBe(false)
    expect(personalData(text).block).toBe(true)
  })
})

describe('on texts that nothing was learned from', () => {
  const judged = apart.map(example => ({ ...example, seen: personalData(example.text) }))
  const spans = judged.flatMap(({ spans: wanted, seen }) =>
    wanted.map(span => ({
      type: span.type,
      hit: seen.spans.some(({ start, end }) => start < span.end && end > span.start),
    })),
  )
  const share = (all: boolean[]): number => all.filter(Boolean).length / all.length

  test('every BSN, telephone number and e-mail address is found', () =>
    expect(spans.filter(({ type, hit }) => ['BSN', 'PHONE', 'EMAIL'].includes(type) && !hit)).toEqual([]))

  test('at least 0.94 of the names are found', () =>
    expect(share(spans.filter(({ type }) => type === 'NAME').map(({ hit }) => hit))).toBeGreaterThanOrEqual(0.94))

  test('at least 0.96 of the messages with personal data are stopped', () =>
    expect(share(judged.filter(one => one.spans.length > 0).map(({ seen }) => seen.block))).toBeGreaterThanOrEqual(
      0.96,
    ))

  test('at most 0.05 of the other messages are', () =>
    expect(share(judged.filter(one => one.spans.length === 0).map(({ seen }) => seen.block))).toBeLessThanOrEqual(0.05))
})
