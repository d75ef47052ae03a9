import { afterAll, beforeAll, expect, test } from 'vitest'
import { localCourier } from '../../adapters/local/courier.ts'
import { deliver } from '../../adapters/local/deliver.ts'
import { localRooms } from '../../adapters/local/rooms.ts'
import { cardText } from '../../src/card-text.ts'
import { createCaseWorker } from '../../src/case-discussion/worker.ts'
import { asked, QUESTION } from '../support/case-house.ts'
import { buttonOf, firstCard, type House, MORNING, openHouse } from '../support/house.ts'

/** The whole way on the local page, with its own rooms: no stand-in. */

let house: House
let rooms: ReturnType<typeof localRooms>
let worker: ReturnType<typeof createCaseWorker>
let ids = 0
const now = () => MORNING
beforeAll(async () => {
  house = await openHouse()
  rooms = localRooms({ database: house.database, now, newId: () => `r${++ids}`, changed: () => {} })
  const failed = (error: unknown) => house.errors.push(error)
  worker = createCaseWorker({ database: house.database, rooms: { local: rooms }, now, failed })
})
afterAll(async () => {
  expect(house.errors).toEqual([])
  await house.database.close()
})

/** Works until nothing is due, and puts on the page what was sent. */
async function settle(): Promise<void> {
  while ((await worker.round()) > 0);
  const mail = house.database.mail()
  const courier = localCourier(all => deliver(house.database, all, now) as never)
  for (const letter of await mail.claim(MORNING, 50)) {
    await courier.post(letter.place, letter.card, letter.key)
    await mail.settle(letter, { state: 'sent', ref: letter.key }, MORNING)
  }
}

const reads = async (conversation: string): Promise<string> => {
  const all = await house.database.transaction(store => store.localMessages(conversation, 100))
  return all.map(one => (one.card ? cardText(one.card) : one.text)).join('\n')
}

test('a GP asks, the contact person becomes case manager, and the question stands in a room of the two', async () => {
  const { card, key } = firstCard(await house.say('gp', 'kind-mdo'))
  const start = buttonOf(card, 'case-start')
  const [form] = await house.press('gp', key, start.action, start.value)
  expect(form).toMatchObject({ kind: 'form', form: { id: 'case-question' } })
  await house.fill('gp', 'case-question', 'new', asked({ people: house.seat('contact-person') }))
  await settle()
  expect(await reads(house.seat('contact-person'))).toContain('casusregisseur')
  await house.press('contact-person', 'k', 'case-take', 'k2026-0001')
  await settle()
  const file = (await house.database.transaction(store => store.cases.find('k2026-0001')))!
  expect(file.state).toBe('open')
  expect(await reads(file.room!.conversation)).toContain(QUESTION)
  const members = (await rooms.members(file.room!))!.map(one => one.user)
  expect(members.toSorted()).toEqual([house.seat('contact-person'), house.seat('gp')].toSorted())
})

test('withdrawn by a word in the room: nobody can write there or read it any more', async () => {
  const file = (await house.database.transaction(store => store.cases.find('k2026-0001')))!
  const from = { platform: 'local', workspace: 'local', user: house.seat('gp') } as const
  await house.bot.handle({
    id: 'w1',
    from,
    place: file.room!,
    at: MORNING,
    kind: 'message',
    text: 'toestemming ingetrokken',
  })
  await settle()
  expect(await reads(file.room!.conversation)).not.toContain(QUESTION)
  const after = (await house.database.transaction(store => store.cases.find('k2026-0001')))!
  expect(after).toMatchObject({ state: 'erased', step: 'archived' })
  expect(await reads(house.seat('contact-person'))).toContain('Stop: casus 2026-0001')
})
