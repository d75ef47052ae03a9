import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIELDS, fieldsOf } from '../../src/safety/red-flags/field-words.ts'
import { OUTCOMES, resemblance } from '../../src/safety/red-flags/resemblance.ts'
import { byRows, redFlags, together } from '../../src/safety/red-flags.ts'
import { calmQuestions, examples, heldOut, learn, lookUp, read, WEIGHTS_FILE, written } from './weigh.ts'

const all = examples()
const ordinary = read(calmQuestions())
const clues = read(all)

describe('what a text resembles', () => {
  test('every example has a kind that there is, and no text stands there twice', () => {
    expect(all.filter(({ kind }) => !(OUTCOMES as readonly string[]).includes(kind))).toEqual([])
    const texts = all.map(({ text }) => text.toLowerCase())
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  test('the weights are what the examples give', { timeout: 60_000 }, () =>
    expect(written(learn([...clues, ...ordinary]))).toBe(readFileSync(WEIGHTS_FILE, 'utf8')),
  )

  test('a text that no row knows is flagged for what it resembles, orange, never red', () => {
    const hidden = all.filter(({ kind, text }) => kind !== 'none' && byRows(text).flags.length === 0)
    const flags = hidden.flatMap(({ text }) => redFlags(text))
    expect(flags.length).toBeGreaterThan(0)
    expect(
      flags.filter(({ level, acute, rule }) => level !== 'orange' || acute || !rule.startsWith('resembles-')),
    ).toEqual([])
  })

  test('what the tables say stands first; the last look adds one kind at most, and takes out only what asks to look', () => {
    const said = all
      .map(({ text }) => ({ rows: byRows(text).flags, flags: redFlags(text) }))
      .filter(({ rows }) => rows[0])
    const kept = said.filter(({ flags }) => flags.length > 0)
    expect(kept.filter(({ rows, flags }) => rows.some(({ rule }, i) => flags[i]?.rule !== rule))).toEqual([])
    expect(kept.filter(({ rows, flags }) => flags.length > rows.length + 1)).toEqual([])
    const gone = said.filter(({ flags }) => flags.length === 0)
    expect(gone.length).toBeGreaterThan(0)
    expect(gone.filter(({ rows }) => rows.some(({ level }) => level === 'red'))).toEqual([])
  })

  test('a red row is at least orange, whatever the text resembles, and red longer in danger now; an orange one may go', () => {
    const flag = { kind: 'abuse', acute: false, rule: 'row' } as const
    const none = { kinds: ['honour' as const], score: -99 }
    expect(together({ flags: [{ ...flag, level: 'red' }], dismissed: false }, none)).toMatchObject([
      { level: 'orange' },
    ])
    const now = { ...flag, level: 'red', acute: true } as const
    expect(together({ flags: [now], dismissed: false }, { ...none, score: -2 })).toEqual([now])
    expect(together({ flags: [now], dismissed: false }, none)).toEqual([{ ...now, level: 'orange' }])
    const unsure = together({ flags: [{ ...flag, level: 'red' }], dismissed: false }, { ...none, score: -1 })
    expect(unsure).toMatchObject([{ level: 'red' }])
    expect(together({ flags: [{ ...flag, level: 'orange' }], dismissed: false }, none)).toEqual([])
    const sure = together({ flags: [{ ...flag, level: 'orange' }], dismissed: false }, { ...none, score: 9 })
    expect(sure.map(({ kind }) => kind)).toEqual(['abuse', 'honour'])
  })

  test('words of one field are known by any of them, also without vowels, and a field names no word twice', () => {
    expect(fieldsOf('viaduct')).toContain('height')
    expect(fieldsOf('striemen')).toContain('hurtmark')
    expect(fieldsOf('klntn')).toContain('pimped')
    for (const list of Object.values(FIELDS)) {
      const words = list.split(/\s+/)
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    }
  })

  test('on files that it was not learned from it holds what it promised', { timeout: 120_000 }, () => {
    const { both, rows, calm } = heldOut(clues, ordinary)
    expect(both.found / both.alarming).toBeGreaterThan(0.83)
    expect(both.shown / both.alarming).toBeGreaterThan(0.8)
    expect(calm.false / calm.ordinary).toBeLessThan(0.2)
    expect(both.false / both.ordinary).toBeLessThan(0.09)
    expect(both.found).toBeGreaterThan(rows.found)
  })

  test('weights are added up, and a kind that comes near is named too', () => {
    const of = (none: number, suicide: number, abuse: number) =>
      OUTCOMES.map((_, i) => 100 * ([none, suicide, abuse][i] ?? -9))
    const weights = lookUp(
      new Map([
        ['touw', of(-1, 2, -2)],
        ['thuis', of(0, 0, 3.5)],
      ]),
    )
    expect(resemblance(['touw'], weights).kinds).toEqual(['suicide'])
    expect(resemblance(['touw', 'thuis'], weights).kinds).toEqual(['suicide', 'abuse'])
    expect(resemblance(['touw'], weights).score).toBeGreaterThan(resemblance(['thuis'], weights).score - 1)
    expect(resemblance(['niets'], lookUp(new Map())).score).toBeCloseTo(Math.log(OUTCOMES.length - 1))
  })
})
