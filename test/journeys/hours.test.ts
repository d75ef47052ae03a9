import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cardText } from '../../src/card-text.ts'
import type { Outgoing } from '../../src/ports.ts'
import { buttonOf, firstCard, type House, openHouse, read } from '../support/house.ts'

let house: House
let sample = ''
beforeAll(async () => {
  house = await openHouse()
  sample = read(await house.say('gp', 'spreekuur'))
  // these tests are about one that they set themselves
  await house.press('contact-person', 'k', 'hours-end', 'hour:praktijk-de-kwekerij:2:09:00')
})
afterAll(async () => {
  expect(house.errors).toEqual([])
  await house.database.close()
})

const FIELDS = {
  practice: 'praktijk-de-kwekerij',
  weekday: '5',
  from: '9',
  until: '11.30',
  place: 'kamer 2',
  places: '2',
}
const choice = (outgoing: Outgoing[], action: string) => {
  const part = firstCard(outgoing).card.parts.find(one => one.kind === 'choice' && one.action === action)
  return part?.kind === 'choice' ? part.options : []
}
const audited = async (role: string) =>
  (await house.database.transaction(store => store.auditOfPerson(house.seat(role)))).map(
    line => `${line.action} ${line.outcome}`,
  )

/** The hour of the last one that was added. */
let hour = ''
beforeEach(async () => {
  const added = await house.fill('contact-person', 'consultation-hour', '', FIELDS)
  hour = buttonOf(firstCard(added).card, 'hours-change').value
  return () => house.press('contact-person', 'k', 'hours-end', hour)
})

test('the sample municipality has one with places', () => {
  expect(sample).toContain('dinsdag 24 november, 9.00-12.30 uur, spreekkamer 2: nog 4 plekken')
})

test('a contact person sets an hour by form; what is wrong is said at its field', async () => {
  const shown = firstCard(await house.say('contact-person', 'spreekuur')).card
  expect(cardText(shown)).toContain('vrijdag 9.00-11.30 uur')
  const [form] = await house.press('contact-person', 'k', 'hours-add', '')
  expect(form).toMatchObject({ kind: 'form', form: { id: 'consultation-hour' } })
  const wrong = { ...FIELDS, from: 'ochtend', places: '0', place: 'kamer van Fatoumata Pietersen, 8 jaar' }
  const [errors] = await house.fill('contact-person', 'consultation-hour', '', wrong)
  expect(Object.keys((errors as { errors: object }).errors).sort()).toEqual(['from', 'place', 'places'])
})

test('a GP sees the free places and reserves one with one press: a number, nothing about a child', async () => {
  const asked = await house.say('gp', 'wie is mijn contactpersoon?')
  expect(read(asked)).toContain('vrijdag 27 november, 9.00-11.30 uur, kamer 2: nog 2 plekken')
  const [first] = choice(asked, 'hours-take')
  const got = await house.press('gp', 'k', 'hours-take', first!.value)
  expect(read(got)).toContain('Plek 1 staat vast')
  expect(read(await house.say('gp', 'is er nog plek op het spreekuur?'))).toContain(
    '27 november, 9.00-11.30 uur, kamer 2: nog 1 plek',
  )
  expect(read(await house.press('contact-person', 'k', 'hours-open', hour))).toContain('1 plek bezet, nog 1 plek')

  expect(read(await house.press('contact-person', 'k', 'hours-take', first!.value))).toContain('Plek 2 staat vast')
  expect(read(await house.press('gp', 'k', 'hours-take', first!.value))).toContain('net vol')
  const back = await house.press('gp', 'k', 'hours-give-back', buttonOf(firstCard(got).card, 'hours-give-back').value)
  expect(read(back)).toContain('weer vrij')
  expect(read(await house.press('gp', 'k', 'hours-take', first!.value))).toContain('Plek 1 staat vast')
})

test('a day that is called off: whoever had a place hears it with what comes after, and it can go on after all', async () => {
  const [first] = choice(await house.say('gp', 'spreekuur'), 'hours-take')
  await house.press('gp', 'k', 'hours-take', first!.value)
  const off = await house.press('contact-person', 'k', 'hours-cancel', first!.value)
  expect(read(off)).toContain('Vervalt: vrijdag 27 november')
  expect(read(off)).toContain('Je had nummer 1')
  expect(read(off)).toContain('vrijdag 4 december, 9.00-11.30 uur, kamer 2: nog 2 plekken')
  expect(read(await house.say('gp', 'spreekuur'))).not.toContain('27 november')
  expect(read(await house.press('gp', 'k', 'hours-take', first!.value))).toContain('gaat niet door')
  await house.press('contact-person', 'k', 'hours-restore', first!.value)
  expect(read(await house.say('gp', 'spreekuur'))).toContain('27 november')
})

test('another time gives the places up and tells who had one; only another room does not', async () => {
  const [first] = choice(await house.say('gp', 'spreekuur'), 'hours-take')
  await house.press('gp', 'k', 'hours-take', first!.value)
  const room = await house.fill('contact-person', 'consultation-hour', hour, { ...FIELDS, place: 'kamer 7' })
  expect(read(room)).not.toContain('Je had nummer')
  const moved = await house.fill('contact-person', 'consultation-hour', hour, { ...FIELDS, weekday: '4' })
  expect(read(moved)).toContain('Je had nummer 1')
  expect(read(await house.say('gp', 'spreekuur'))).toContain(
    'donderdag 26 november, 9.00-11.30 uur, kamer 2: nog 2 plekken',
  )
})

test('a coordinator keeps the hours of every practice; who may not is told kindly, and it is audited', async () => {
  const shown = await house.press('coordinator', 'k', 'hours', FIELDS.practice)
  expect(read(shown)).toContain('vrijdag 9.00-11.30 uur')
  expect(read(await house.press('gp', 'k', 'hours-cancel', `2026-11-27 ${hour}`))).toContain('niet voor jou')
  expect(await audited('gp')).toContain('consultation.kept refused')
  const elsewhere = await house.fill('coordinator', 'consultation-hour', '', { ...FIELDS, practice: 'praktijk-orion' })
  const other = buttonOf(firstCard(elsewhere).card, 'hours-change').value
  await house.press('gp', 'k', 'hours-take', `2026-11-27 ${other}`)
  expect(await audited('gp')).toContain('consultation.reserved refused')
})

test('an hour without places is told in the words of the practice, and not denied', async () => {
  await house.press('contact-person', 'k', 'hours-end', hour)
  const told = read(await house.say('gp', 'spreekuur'))
  expect(told).toContain('Bij jullie: Dinsdag 9.00-12.30 uur')
  expect(told).not.toContain('geen spreekuur')
})
