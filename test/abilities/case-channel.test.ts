import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeOf, whoOf } from '../../adapters/local/seats.ts'
import type { Place, Who } from '../../src/ports.ts'
import { type House, MORNING, openHouse, read } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(async () => {
  expect(house.errors).toEqual([])
  await house.database.close()
})

const channel: Place = {
  platform: 'teams',
  workspace: 'tenant-a',
  conversation: '19:kanaal',
  thread: '1',
  kind: 'channel',
}
let number = 0

/** What someone with this role, known in Teams too, is answered. */
async function says(role: string, text: string, place: Place = channel): Promise<string> {
  const from: Who = place.platform === 'local' ? whoOf(house.seat(role)) : { ...channel, user: `aad-${role}` }
  await house.database.transaction(store => store.linkAccount(house.seat(role), from, null))
  const said = { id: `in-${++number}`, from, place, at: MORNING, kind: 'message', text } as const
  return read((await house.bot.handle(said)).outgoing)
}
const appointed = () =>
  house.database.transaction(store => store.rooms.channelFor(house.municipality, channel.workspace))

test.each(['gebruik dit kanaal voor kind-MDO', 'Gebruik dit kanaal voor het kind-mdo.'])(
  'the coordinator appoints the channel for cases: %s',
  async words => {
    expect(await says('coordinator', words)).toContain('Kind-MDO komt in dit kanaal')
    expect(await appointed()).toBe(channel.conversation)
  },
)

test('anyone else is told who may, nothing changes, and the attempt is audited', async () => {
  expect(await says('gp', 'gebruik dit kanaal voor kind-MDO')).toContain('Dit kiest de coördinator')
  expect(await appointed()).toBeNull()
  const lines = await house.database.transaction(store => store.auditOfPerson(house.seat('gp')))
  expect(lines).toMatchObject([{ action: 'case-channel.appointed', outcome: 'refused' }])
})

test('outside a channel of Teams it is told where to say it', async () => {
  const place = placeOf(house.seat('coordinator'))
  expect(await says('coordinator', 'gebruik dit kanaal voor kind-MDO', place)).toContain('Zeg dit in een kanaal')
  expect(await appointed()).toBeNull()
})

test('another sentence with those words is a question like any other', async () => {
  expect(
    await says('coordinator', 'welk kanaal gebruik je voor kind-MDO als het druk is in de klas, 8 jaar?'),
  ).not.toContain('kanaal')
  expect(await appointed()).toBeNull()
})
