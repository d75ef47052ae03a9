import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Incoming } from '../../src/ports.ts'
import { type House, MORNING, openHouse, read } from '../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(() => {
  number += 1
})
afterAll(async () => {
  expect(house.errors).toEqual([])
  await house.database.close()
})

let number = 0
const from = { platform: 'slack', workspace: 'T1', user: 'U1' } as const
const place = { platform: 'slack', workspace: 'T1', conversation: 'C9', kind: 'channel' } as const
const overheard = (text: string, change: object = {}) =>
  house.bot.handle({
    id: `heard-${number}`,
    from,
    place,
    at: MORNING,
    kind: 'message',
    overheard: true,
    text,
    ...change,
  } as Incoming)

test('what others say to each other is answered by nobody, also by someone from elsewhere', async () => {
  for (const change of [{}, { outsider: true }]) {
    const { outgoing } = await overheard('8 jr, druk in de klas, ouders ten einde raad', change)
    expect(outgoing).toEqual([])
  }
})

test('a red flag in it is answered to the writer alone', async () => {
  const { outgoing } = await overheard('meisje van 15 heeft pillen geslikt en wil dood')
  expect(outgoing).toMatchObject([{ kind: 'whisper', to: from, place }])
  expect(outgoing[0]).toMatchObject({ card: { tone: 'safety' } })
})

test('a name in it is told to the writer alone, and does not stay', async () => {
  const { kept, outgoing } = await overheard('Ik sprak net met Fleur Voorbeeld, geboren 3-4-2015')
  expect(kept).not.toContain('Fleur')
  expect(outgoing).toMatchObject([{ kind: 'whisper', to: from }])
  expect(read(outgoing)).not.toContain('Fleur')
})

test('when it could not be handled nobody is bothered: nobody asked', () => {
  const heard = { id: 'x', from, place, at: MORNING, kind: 'message', text: 'x' } as const
  expect(house.bot.apology({ ...heard, overheard: true }, 'r1')).toEqual([])
  expect(house.bot.apology({ ...heard, kind: 'joined', who: [] }, 'r1')).toEqual([])
  expect(house.bot.apology(heard, 'r1')).toHaveLength(1)
})
