import { expect, test } from 'vitest'
import { createDirectory } from '../../src/delivery/directory.ts'
import type { Incoming } from '../../src/ports.ts'
import { ManualClock } from '../support/clock.ts'

const coming = (user = 'U1', change: Partial<Incoming> = {}): Incoming => {
  const from = { platform: 'slack', workspace: 'T1', user } as const
  return {
    id: 'm',
    from,
    place: { ...from, conversation: 'C1', kind: 'channel' },
    at: new Date(0),
    kind: 'message',
    text: '',
    ...change,
  } as Incoming
}

function open(answer: (user: string) => Promise<boolean | null>) {
  const clock = new ManualClock()
  const asked: string[] = []
  const lookup = ({ from }: Pick<Incoming, 'from'>) => {
    asked.push(from.user)
    return answer(from.user)
  }
  return { clock, asked, directory: createDirectory({ slack: lookup }, clock) }
}

test('a platform is asked about someone once an hour, also when they write twice at once', async () => {
  const { clock, asked, directory } = open(async () => true)
  expect(await Promise.all([directory.isOutsider(coming()), directory.isOutsider(coming())])).toEqual([true, true])
  await clock.pass(59 * 60_000)
  await directory.isOutsider(coming())
  expect(asked).toEqual(['U1'])
  await clock.pass(2 * 60_000)
  await directory.isOutsider(coming())
  expect(asked).toEqual(['U1', 'U1'])
})

test('a platform that fails or hangs holds nobody up: a second later they count as a member, and it is asked again after a minute', async () => {
  const { clock, asked, directory } = open(user =>
    user === 'U1' ? new Promise(() => {}) : Promise.reject(new Error('down')),
  )
  const waiting = directory.isOutsider(coming())
  expect(await directory.isOutsider(coming('U2'))).toBe(false)
  await clock.pass(1_000)
  expect(await waiting).toBe(false)
  await directory.isOutsider(coming())
  expect(asked).toEqual(['U1', 'U2'])
  await clock.pass(61_000)
  void directory.isOutsider(coming())
  expect(asked).toEqual(['U1', 'U2', 'U1'])
})

test('what the event itself tells needs no question, and a platform that can tell nothing neither', async () => {
  const { asked, directory } = open(async () => false)
  expect(await directory.isOutsider(coming('U1', { outsider: true }))).toBe(true)
  const local = { ...coming(), from: { platform: 'local', workspace: 'local', user: 'x' } } as Incoming
  expect(await directory.isOutsider(local)).toBe(false)
  expect(asked).toEqual([])
})

test('the people kept in mind are bounded', async () => {
  const { asked, directory } = open(async () => false)
  for (let i = 0; i < 10_001; i += 1) await directory.isOutsider(coming(`U${i}`))
  await directory.isOutsider(coming('U0'))
  expect(asked.filter(user => user === 'U0')).toHaveLength(2)
})
