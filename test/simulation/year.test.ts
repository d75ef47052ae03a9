import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { townOf } from './town.ts'
import { live } from './year.ts'

test('try', () => {
  const t0 = performance.now()
  const town = townOf(2026)
  const year = live(town)
  const t1 = performance.now()
  const verdict = judge(town, year)
  process.stderr.write(
    `${t1 - t0} ${performance.now() - t1} sent ${year.sent.length} killed ${year.killed} second ${year.second} checked ${verdict.checked} ${JSON.stringify(Object.groupBy(year.sent, s => s.reason) && Object.fromEntries(Object.entries(Object.groupBy(year.sent, s => s.reason)).map(([k, v]) => [k, v!.length])))}\n`,
  )
  process.stderr.write(
    JSON.stringify({
      o: verdict.outside.slice(0, 5),
      on: verdict.outside.length,
      m: verdict.missed.slice(0, 5),
      mn: verdict.missed.length,
      t: verdict.twice.slice(0, 5),
    }) + '\n',
  )
  expect(verdict.outside).toEqual([])
})
