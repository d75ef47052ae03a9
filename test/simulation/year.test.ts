import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { judge, type Verdict } from './judge.ts'
import { plot, table } from './plot.ts'
import { type Town, townOf } from './town.ts'
import { live, type Year } from './year.ts'

const SCALE = resolve(import.meta.dirname, '../../docs/scale.md')

/** A year of 110 GPs and 55 practices: changes, leave, holidays, both clock changes, outages, two schedulers, kills. */
describe('a simulated year', () => {
  let town: Town
  let year: Year
  let verdict: Verdict
  beforeAll(() => {
    town = townOf(2026)
    year = live(town)
    verdict = judge(town, year)
  })

  test('has no reminder outside the rules', () => {
    expect(verdict.outside).toEqual([])
  })

  test('misses none: whoever may hear something at nine has heard it that day', () => {
    expect(verdict.missed).toEqual([])
    expect(verdict.checked).toBeGreaterThan(30_000)
  })

  test('has none twice, though two schedulers tried each and were killed now and then', () => {
    expect(verdict.twice).toEqual([])
    expect([year.killed > 1000, year.second > 300]).toEqual([true, true])
  })

  test('uses every rule of pace', () => {
    expect([...new Set(year.sent.map(one => one.reason))].sort()).toEqual([
      'active',
      'after-change',
      'silence',
      'unheard',
    ])
  })

  test('is judged by someone who sees a wrong one', () => {
    const [gone, other] = [year.sent[0]!, year.sent.at(-1)!]
    const evening = { ...gone, at: new Date('2026-06-10T18:00:00Z'), key: 'other' }
    const again = { ...other, at: new Date(other.at.getTime() + 60_000) }
    const worse = judge(town, { ...year, sent: [...year.sent.slice(1), evening, again] })
    expect(worse.outside.join()).toContain('outside office hours')
    expect(worse.missed.join()).toContain(gone.person)
    expect(worse.twice).toContain(other.key)
  })

  test('looks as in docs/scale.md', async () => {
    const { outside, missed, twice, checked } = verdict
    const counts = { outside: outside.length, missed: missed.length, twice: twice.length, checked }
    expect(readFileSync(SCALE, 'utf8')).toContain(table(town, year, counts))
    await expect(plot(town, year)).toMatchFileSnapshot('../../docs/reminders-year.svg')
  })
})
