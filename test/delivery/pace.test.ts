import { expect, test } from 'vitest'
import { createPace } from '../../src/delivery/pace.ts'
import { LIMIT } from '../../src/delivery/post-office.ts'
import type { Incoming } from '../../src/ports.ts'

const at = (seconds: number): Date => new Date(1_700_000_000_000 + seconds * 1000)
const from = (user: string): Incoming =>
  ({ from: { platform: 'slack', workspace: 'T1', user }, kind: 'message', text: 'x' }) as Incoming

test('twenty messages within a second are far from the limit', () => {
  const pace = createPace(LIMIT, () => {})
  for (let i = 0; i < 20; i += 1) expect(pace(from('U1'), at(0)).tooMany).toBeUndefined()
})

test('above it the first is told apart from the rest, each is counted, and a minute later all is well', () => {
  let counted = 0
  const pace = createPace(3, () => {
    counted += 1
  })
  const marks = (count: number, seconds: number) =>
    Array.from({ length: count }, () => pace(from('U1'), at(seconds)).tooMany)
  expect(marks(6, 0)).toEqual([undefined, undefined, undefined, 'first', 'more', 'more'])
  expect(counted).toBe(3)
  expect(marks(1, 59)).toEqual(['more'])
  expect(marks(1, 60)).toEqual([undefined])
})

test("one person's haste is nobody else's", () => {
  const pace = createPace(1, () => {})
  pace(from('U1'), at(0))
  expect(pace(from('U1'), at(0)).tooMany).toBe('first')
  expect(pace(from('U2'), at(0)).tooMany).toBeUndefined()
})
