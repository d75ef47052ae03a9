import { expect, test } from 'vitest'
import { turns } from '../../src/turns.ts'

test('between two pieces of work that wait for their turn comes what waits outside', async () => {
  const turn = turns()
  const order: string[] = []
  const outside = (left: number) => {
    order.push('outside')
    if (left > 1) setImmediate(outside, left - 1)
  }
  setImmediate(outside, 3)
  await Promise.all(['first', 'second', 'third'].map(name => turn().then(() => order.push(name))))
  expect(order.filter(one => one !== 'outside')).toEqual(['first', 'second', 'third'])
  expect(order.indexOf('third') - order.indexOf('first')).toBeGreaterThan(2)
})
