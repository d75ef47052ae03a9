import { expect, test } from 'vitest'
import { createMeters } from '../../src/monitoring/meters.ts'

test('Prometheus can read what was counted and what waits', () => {
  const meters = createMeters()
  meters.count('sent', 'slack sent')
  meters.count('sent', 'slack sent')
  meters.count('sent', 'teams dead')
  const page = meters.page({ inbox: 3, outbox: 0 })
  expect(page).toContain('# TYPE schakel_sent_total counter\nschakel_sent_total{of="slack sent"} 2\n')
  expect(page).toContain('schakel_waiting{in="inbox"} 3\n')
  const line = /^(?:# (?:HELP|TYPE) \w+ .+|\w+\{\w+="[^"\\\n]*"\} \d+)$/
  expect(
    page
      .trimEnd()
      .split('\n')
      .filter(one => !line.test(one)),
  ).toEqual([])
})

test('what comes from outside can neither break a line nor fill the memory', () => {
  const meters = createMeters()
  for (let i = 0; i < 500; i += 1) meters.count('received', `x"\n\\${i}`)
  const lines = meters
    .page({})
    .split('\n')
    .filter(one => one.startsWith('schakel_received_total{'))
  expect(lines).toHaveLength(101)
  expect(lines.at(-1)).toBe('schakel_received_total{of="other"} 400')
})
