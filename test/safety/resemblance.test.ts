import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ClueNetwork, TOWARDS_STEP, UNIT_STEP } from '../../src/clue-network.ts'
import { FIELDS, fieldsOf } from '../../src/safety/red-flags/field-words.ts'
import { OUTCOMES, resemblance } from '../../src/safety/red-flags/resemblance.ts'
import {
  ACUTE_DOUBTED_BELOW,
  byRows,
  DOUBTED_BELOW,
  MUCH_FROM,
  RESEMBLES_FROM,
  type RedFlag,
  redFlags,
  together,
} from '../../src/safety/red-flags.ts'
import { sealOf } from '../learning/learn.ts'
import { examples, fileOf, heldOut, lessonsIn, questions, read, WEIGHTS_FILE } from './weigh.ts'

const all = examples()
const file = JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8'))

/** Weights with a unit for each outcome, that points at it alone. */
function byHand(clues: Record<string, Record<string, number>>): ClueNetwork {
  const row = (pulls: Record<string, number>) => OUTCOMES.map(name => (pulls[name] ?? 0) / UNIT_STEP)
  const one = OUTCOMES.map(name => row({ [name]: UNIT_STEP / TOWARDS_STEP }))
  return { units: clue => (clues[clue] ? row(clues[clue]) : undefined), towards: [...one, ...one] }
}

describe('what a text resembles', () => {
  test('every example has a kind that there is, and no text stands there twice', () => {
    expect(all.filter(({ kind }) => !OUTCOMES.some(one => one === kind))).toEqual([])
    const texts = all.map(({ text }) => text.toLowerCase())
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  test('the weights were learned from these examples with these tables, and not changed since', {
    timeout: 120_000,
  }, () => {
    const { lessons, plan } = lessonsIn(read([...all, ...questions()]))
    expect(sealOf(lessons, plan, file)).toBe(file.seal)
  })

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

  test('a row that asks to look goes when the text is very unlike others that alarm; a red row stays, and asks to look', () => {
    const flag = { kind: 'abuse', acute: false, rule: 'row' } as const
    const [red, orange] = [{ ...flag, level: 'red' } as const, { ...flag, level: 'orange' } as const]
    const like = (score: number) => ({ kinds: ['honour' as const], score })
    const said = (row: RedFlag, score: number) =>
      together({ flags: [row], dismissed: false }, like(score)).map(({ kind, level }) => `${kind} ${level}`)
    expect(said(red, DOUBTED_BELOW)).toEqual(['abuse red'])
    expect(said(red, DOUBTED_BELOW - 0.1)).toEqual(['abuse orange'])
    expect(said(orange, DOUBTED_BELOW)).toEqual(['abuse orange'])
    expect(said(orange, DOUBTED_BELOW - 0.1)).toEqual([])
    expect(said(orange, RESEMBLES_FROM)).toEqual(['abuse orange', 'honour orange'])
    const now = { ...red, acute: true }
    expect(said(now, ACUTE_DOUBTED_BELOW)).toEqual(['abuse red'])
    expect(said(now, ACUTE_DOUBTED_BELOW - 0.1)).toEqual(['abuse orange'])
  })

  test('without a row it takes likelihood, more of it where a signal was denied, and much to go before an answer', () => {
    const of = (score: number, dismissed = false) =>
      together({ flags: [], dismissed }, { kinds: ['honour'], score }).map(({ alike }) => alike)
    expect(of(RESEMBLES_FROM - 0.1)).toEqual([])
    expect(of(RESEMBLES_FROM)).toEqual(['some'])
    expect(of(RESEMBLES_FROM, true)).toEqual([])
    expect(of(MUCH_FROM)).toEqual(['much'])
  })

  test.each(['hij is al 15', 'ze is trouwens 13', 'en als ze 18 is?', 'o sorry, 3 jaar', '12'])(
    '%s: an age alone resembles nothing',
    text => expect(redFlags(text)).toEqual([]),
  )

  test('words of one field are known by any of them, also without vowels, and a field names no word twice', () => {
    expect(fieldsOf('viaduct')).toContain('height')
    expect(fieldsOf('striemen')).toContain('hurtmark')
    expect(fieldsOf('klntn')).toContain('pimped')
    for (const list of Object.values(FIELDS)) {
      const words = list.split(/\s+/)
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    }
  })

  test('what it learned holds in files that it was not learned from, and the same examples give the same', {
    timeout: 240_000,
  }, () => {
    const some = read(all.filter(({ file }) => Number(file.match(/\d+/)?.[0]) % 6 === 0))
    const { both, rows } = heldOut(some)
    expect(both.found / both.alarming).toBeGreaterThan(0.7)
    expect(both.shown / both.alarming).toBeGreaterThan(0.6)
    expect(both.false / both.ordinary).toBeLessThan(0.35)
    expect(both.found).toBeGreaterThan(1.2 * rows.found)
    const few = some.slice(0, 500)
    expect(fileOf(few)).toBe(fileOf(few))
  })

  test('what clues say is added up, and a kind that comes near is named too', () => {
    const weights = byHand({ touw: { none: -1, suicide: 3, abuse: 1 }, thuis: { abuse: 1.8 }, vandaag: { none: 5 } })
    expect(resemblance(['touw'], weights).kinds).toEqual(['suicide'])
    expect(resemblance(['touw', 'thuis'], weights).kinds).toEqual(['suicide', 'abuse'])
    expect(resemblance(['touw', 'vandaag'], weights).score).toBeLessThan(resemblance(['touw'], weights).score)
    expect(resemblance(['niets'], weights).score).toBeCloseTo(Math.log(OUTCOMES.length - 1))
  })
})
