import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { OUTCOMES, resemblance } from '../../src/safety/red-flags/resemblance.ts'
import { byRows, redFlags } from '../../src/safety/red-flags.ts'
import { examples, learn, WEIGHTS_FILE, written } from './weigh.ts'

const all = examples()

describe('what a text resembles', () => {
  test('every example has a kind that there is, and no text stands there twice', () => {
    expect(all.filter(({ kind }) => !(OUTCOMES as readonly string[]).includes(kind))).toEqual([])
    const texts = all.map(({ text }) => text.toLowerCase())
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  test('the weights are what the examples give', { timeout: 60_000 }, () =>
    expect(written(learn(all))).toBe(readFileSync(WEIGHTS_FILE, 'utf8')),
  )

  test('a text that no row knows is flagged for what it resembles, orange, never red', () => {
    const hidden = all.filter(({ kind, text }) => kind !== 'none' && byRows(text).flags.length === 0)
    const flags = hidden.flatMap(({ text }) => redFlags(text))
    expect(flags.length).toBeGreaterThan(0)
    expect(
      flags.filter(({ level, acute, rule }) => level !== 'orange' || acute || !rule.startsWith('resembles-')),
    ).toEqual([])
  })

  test('what the tables say is not changed by it', () => {
    const said = all.map(({ text }) => ({ text, flags: byRows(text).flags })).filter(({ flags }) => flags.length > 0)
    expect(said.filter(({ text, flags }) => JSON.stringify(redFlags(text)) !== JSON.stringify(flags))).toEqual([])
  })

  test('weights are added up, and a kind that comes near is named too', () => {
    const of = (none: number, suicide: number, abuse: number) => OUTCOMES.map((_, i) => [none, suicide, abuse][i] ?? -9)
    const weights = new Map([
      ['touw', of(-1, 2, -2)],
      ['thuis', of(0, 0, 3.5)],
    ])
    expect(resemblance(['touw'], weights).kinds).toEqual(['suicide'])
    expect(resemblance(['touw', 'thuis'], weights).kinds).toEqual(['suicide', 'abuse'])
    expect(resemblance(['touw'], weights).score).toBeGreaterThan(resemblance(['thuis'], weights).score - 1)
    expect(resemblance(['niets'], new Map()).score).toBeCloseTo(Math.log(OUTCOMES.length - 1))
  })
})
