import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../src/calendar.ts'
import { cardText } from '../../src/card-text.ts'
import type { Form } from '../../src/form.ts'
import type { Outgoing } from '../../src/ports.ts'
import { runDue } from '../../src/schedule.ts'
import { buttonOf, firstCard, type House, MORNING, openHouse, read } from '../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterEach(() => house.setClock(MORNING))
afterAll(async () => {
  expect(house.errors).toEqual([])
  await house.database.close()
})

const formIn = (out: Outgoing[]): Form => {
  const found = out.find(one => one.kind === 'form')
  if (found?.kind !== 'form') throw new Error(`no form, but: ${read(out)}`)
  return found.form
}
const errorsIn = (out: Outgoing[]) => out.find(one => one.kind === 'errors')?.errors
const open = async (role: string, action: string, value = '') => formIn(await house.press(role, 'k', action, value))
const audited = () =>
  house.database.transaction(async store => {
    const { rows } = { rows: await store.auditOfPerson(house.seat('gp')) }
    return rows.map(line => `${line.action} ${line.outcome}`)
  })
const contactOf = (practice: string, at = MORNING) =>
  house.database.transaction(store => store.contactPersonOf(practice, at))

test.each([
  'wie is mijn contactpersoon?',
  'wie is onze contactprsoon',
  'wie moet ik bellen bij het CJG?',
  'nummer van mijn contactpersoon',
  'contact person?',
  'Who is my contact person?',
])('%j gives the contact person with today, and one press to be called or to write', async words => {
  const { card } = firstCard(await house.say('gp', words))
  expect(cardText(card)).toContain('Naomi Veenbes')
  expect(cardText(card)).toContain('0599-01 10 51')
  expect(card.actions.map(action => action.label)).toEqual(['Laat mij terugbellen', 'Schrijf een bericht'])
})

test("a contact person's 'mijn praktijken' names them with who works there", async () => {
  const shown = read(await house.say('contact-person', 'mijn praktijken'))
  expect(shown).toContain('Huisartsenpraktijk De Kwekerij')
  expect(shown).toContain('Amira Lisdodde')
})

test('a coordinator asks it of any practice, also with a typing error; a GP gets their own', async () => {
  expect(read(await house.say('coordinator', 'wie is contactpersoon van praktijk Heidepleni'))).toContain(
    'Ruben Heidekruid',
  )
  expect(read(await house.say('coordinator', 'wie is contactpersoon van praktijk Xyzzy'))).toContain(
    'Ik ken geen praktijk',
  )
  expect(read(await house.say('gp', 'wie is contactpersoon van praktijk Heideplein'))).toContain('Naomi Veenbes')
})

test('a coordinator adds someone, is told what is wrong at each field, changes, moves and ends them', async () => {
  const form = await open('coordinator', 'add-person')
  const wrong = { name: 'X1', roles: '', email: 'geen', phone: '112' }
  expect(Object.keys(errorsIn(await house.fill('coordinator', form.id, form.value, wrong)) ?? {}).sort()).toEqual([
    'email',
    'name',
    'phone',
    'roles',
  ])
  const right = {
    name: 'Bram Waterviolier',
    roles: 'gp',
    practice: 'praktijk-orion',
    email: 'bram@orion.example',
    language: 'nl',
  }
  const added = await house.fill('coordinator', form.id, form.value, right)
  expect(read(added)).toContain('Bram Waterviolier staat erin')
  const { value: id } = buttonOf(firstCard(added).card, 'move')

  expect(errorsIn(await house.fill('coordinator', 'person', '', right))).toEqual({
    email: expect.stringContaining('Bram Waterviolier'),
    name: expect.stringContaining('Bram Waterviolier'),
  })
  const family = { ...right, strengths: 'kent Fatoumata Pietersen, 8 jaar, goed' }
  const refused = errorsIn(await house.fill('coordinator', 'person', id, family))
  expect(refused?.strengths).toContain('kind of gezin')
  expect(refused?.strengths).not.toContain('Pietersen')

  expect(read(await house.fill('coordinator', 'move', id, { practice: 'wieken' }))).toContain('Huisartsen De Wieken')
  expect(read(await house.say('coordinator', 'wijzig Bram Waterviolier'))).toContain('Huisartsen De Wieken')
  expect(read(await house.fill('coordinator', 'end', id, { day: dayOf(MORNING) }))).toContain(
    'werkt hier vanaf 24 november niet meer',
  )
  expect(read(await house.say('coordinator', 'wijzig Bram Waterviolier'))).toContain('Ik ken')
})

test('a name in a plain message is taken out, and the coordinator is shown the way', async () => {
  expect(read(await house.say('coordinator', 'Jansen stopt'))).toContain('haal ik namen weg')
})

test('a GP who keeps people is kindly refused, at a word, a press and a form; each leaves a line', async () => {
  const before = (await audited()).length
  for (const out of [
    await house.say('gp', 'mensen'),
    await house.press('gp', 'k', 'add-person', ''),
    await house.fill('gp', 'person', '', { name: 'Iemand Anders', roles: 'coordinator' }),
    await house.fill('gp', 'assign', '', { practice: 'praktijk-orion', contact: 'cjg-veenbes', from: '2026-11-24' }),
  ])
    expect(read(out)).toContain('niet voor jou bedoeld')
  expect((await audited()).slice(before)).toEqual([
    'register.opened refused',
    'person.changed refused',
    'person.changed refused',
    'contact.assigned refused',
  ])
})

test('someone of another municipality is not there for a coordinator of this one', async () => {
  await house.database.transaction(async store => {
    await store.addMunicipality({ name: 'Elders', sample: false })
    await store.savePerson({
      id: 'ver',
      municipality: 'Elders',
      name: 'Ver Weg',
      roles: ['contact-person'],
      practice: null,
      profession: null,
      phone: null,
      email: null,
      workingDays: [],
      strengths: null,
      language: 'nl',
    })
  })
  expect(read(await house.press('coordinator', 'k', 'end', 'ver'))).toContain('niet meer geldig')
  expect(read(await house.fill('coordinator', 'end', 'ver', { day: '2026-11-24' }))).toContain('niet meer geldig')
  const far = await house.database.transaction(store => store.person('ver'))
  expect(far).toMatchObject({ name: 'Ver Weg', municipality: 'Elders' })
})

test('leave is shown to the GP with who stands in and not why; the request goes to the stand-in', async () => {
  const form = await open('contact-person', 'absence', house.seat('contact-person'))
  expect(form.fields.map(field => field.id)).not.toContain('person')
  const late = { kind: 'sick', from: '2026-11-24', until: '2026-11-20' }
  expect(errorsIn(await house.fill('contact-person', form.id, form.value, late))?.until).toContain('vóór')
  await house.database.transaction(store =>
    store.linkAccount(
      'cjg-karekiet',
      { platform: 'local', workspace: 'local', user: 'cjg-karekiet' },
      {
        platform: 'local',
        workspace: 'local',
        conversation: 'cjg-karekiet',
        kind: 'direct',
      },
    ),
  )
  await house.fill('contact-person', form.id, form.value, { ...late, until: '2026-12-02', standIn: 'cjg-karekiet' })
  const { card, key } = firstCard(await house.say('gp', '8 jr, druk in de klas, ouders ten einde raad, Molenbeemd'))
  expect(cardText(card)).toContain('Afwezig t/m 2 december. Neemt waar: Wouter Karekiet')
  expect(cardText(card)).not.toMatch(/\bziek\b/i)
  const asked = await house.press('gp', key, 'ask-contact', key)
  expect(asked.some(one => 'place' in one && one.place.conversation === 'cjg-karekiet')).toBe(true)
  const person = firstCard(await house.say('contact-person', 'verlof'))
  const back = buttonOf(person.card, 'absence-over')
  await house.press('contact-person', person.key, back.action, back.value)
  expect(read(await house.say('gp', 'wie is mijn contactpersoon'))).toContain('Werkt vandaag')
})

test('a new contact person from a date, with overlap: both are shown until then, and each GP is introduced once', async () => {
  const form = await open('coordinator', 'assign', 'praktijk-de-kwekerij')
  const fields = {
    practice: 'praktijk-de-kwekerij',
    contact: 'cjg-roerdomp',
    from: '2026-11-25',
    overlap: '2026-12-05',
    standIn: '-',
  }
  expect(read(await house.fill('coordinator', form.id, form.value, fields))).toContain('vanaf 25 november')
  expect((await contactOf('praktijk-de-kwekerij'))?.id).toBe('cjg-veenbes')
  const told = async (at: string) => {
    house.setClock(new Date(at))
    const ran = await runDue(house.database, new Date(at), error => house.errors.push(error))
    return ran.find(one => one.name === 'introductions')?.result ?? null
  }
  expect(await told('2026-11-24T16:00:00+01:00')).toBeNull()
  expect(await told('2026-11-25T08:30:00+01:00')).toBeNull()
  expect(await told('2026-11-25T09:05:00+01:00')).toEqual({ introductions: 1, pictures: 0 })
  expect(await told('2026-11-25T09:06:00+01:00')).toBeNull()
  house.setClock(new Date('2026-11-25T10:00:00+01:00'))
  const shown = read(await house.say('gp', 'wie is mijn contactpersoon'))
  expect(shown).toContain('Roerdomp')
  expect(shown).toContain('Tot en met 5 december is Naomi Veenbes er ook nog')
  const unasked = await house.database.transaction(store => store.lastUnasked([house.seat('gp')]))
  expect(unasked.get(house.seat('gp'))).toEqual(new Date('2026-11-25T09:05:00+01:00'))
  await house.fill('coordinator', form.id, form.value, {
    ...fields,
    contact: 'cjg-veenbes',
    from: '2026-11-26',
    overlap: '',
  })
  house.setClock(new Date('2026-11-26T10:00:00+01:00'))
  expect(read(await house.say('gp', 'wie is mijn contactpersoon'))).toContain('Naomi Veenbes')
})

test("'laat mij terugbellen' reaches the contact person once; 'gezien' and 'opgepakt' come back", async () => {
  house.setClock(new Date('2026-12-07T09:10:00+01:00'))
  const { card, key } = firstCard(await house.say('gp', 'wie is mijn contactpersoon'))
  const { action, value } = buttonOf(card, 'call-back')
  const out = await house.press('gp', key, action, value)
  const request = out.find(one => one.kind === 'post' && one.place.conversation === house.seat('contact-person'))
  expect(read([request!])).toContain('Terugbellen: Amira Lisdodde')
  expect(read([request!])).toContain('0599-01 31 01')
  expect(read(await house.press('gp', key, action, value))).toContain('geen tweede keer')
  const done = buttonOf((request as Extract<Outgoing, { kind: 'post' }>).card, 'request-done')
  const after = await house.press('contact-person', firstCard([request!]).key, done.action, done.value)
  expect(read(after)).toContain('Naomi Veenbes pakt het op')
})

test('a message to the contact person is short, guarded, and arrives', async () => {
  house.setClock(new Date('2026-12-07T09:20:00+01:00'))
  const form = await open('gp', 'write-contact')
  const named = await house.fill('gp', form.id, form.value, { words: 'Wil je Fatoumata Pietersen, 8 jaar, bellen?' })
  expect(errorsIn(named)?.words).not.toContain('Pietersen')
  const sent = await house.fill('gp', form.id, form.value, {
    words: 'Heb je donderdag plek op het spreekuur?',
    phone: '',
  })
  expect(read(sent)).toContain('donderdag plek')
  expect(sent.some(one => 'place' in one && one.place.conversation === house.seat('contact-person'))).toBe(true)
})

test('what nobody answers is reminded once, goes to the stand-in and then to the coordinator, who sees it on the list', async () => {
  house.setClock(new Date('2026-12-07T10:00:00+01:00'))
  const { key } = firstCard(await house.say('gp', 'baby huilt veel, Sterrenveld'))
  await house.press('gp', key, 'ask-contact', key)
  const request = await house.database.transaction(store => store.contactRequestOf(key))
  await house.database.transaction(store =>
    store.register.saveAssignment({
      practice: 'praktijk-de-kwekerij',
      from: '2026-11-26',
      contactPerson: 'cjg-veenbes',
      overlapUntil: null,
      standIn: 'cjg-karekiet',
    }),
  )
  const stepAt = async (at: string) => {
    await runDue(house.database, new Date(at), error => house.errors.push(error))
    return (await house.database.transaction(store => store.contactRequest(request!.id)))?.step
  }
  expect(await stepAt('2026-12-07T13:59:00+01:00')).toBe('asked')
  expect(await stepAt('2026-12-07T14:00:00+01:00')).toBe('reminded')
  expect(await stepAt('2026-12-07T22:00:00+01:00')).toBe('reminded')
  expect(await stepAt('2026-12-08T10:00:00+01:00')).toBe('stand-in')
  expect(await stepAt('2026-12-09T10:00:00+01:00')).toBe('coordinator')
  house.setClock(new Date('2026-12-09T10:05:00+01:00'))
  expect(read(await house.say('coordinator', 'werklijst'))).toContain(
    'Amira Lisdodde wacht nog op antwoord van Naomi Veenbes',
  )
  const taken = await house.press('coordinator', `${request!.id}:coordinator`, 'request-done', request!.id)
  expect(read(taken)).toContain('Opgepakt door Tineke IJsvogel')
  expect(read(await house.press('contact-person', request!.id, 'request-done', request!.id))).toContain(
    'Opgepakt door Tineke',
  )
})

test('a GP who says where they work now is asked about with the coordinator, and one press decides', async () => {
  expect(read(await house.say('gp', 'ik werk bij praktijk de Kwekerij'))).toContain('al gekoppeld')
  const out = await house.say('gp', 'ik werk voortaan bij praktijk Oriom')
  const ask = out.find(one => one.kind === 'post' && one.place.conversation === house.seat('coordinator'))
  expect(read([ask!])).toContain(
    'Amira Lisdodde (nu Huisartsenpraktijk De Kwekerij) zegt bij Huisartsenpraktijk Orion te werken',
  )
  const { key, card } = firstCard([ask!])
  const no = buttonOf(card, 'claim-no')
  expect(read(await house.press('gp', key, 'claim-yes', no.value))).toContain('niet voor jou bedoeld')
  expect(read(await house.press('coordinator', key, no.action, no.value))).toContain('Het is niet bevestigd')
  expect(read(await house.press('coordinator', key, 'claim-yes', no.value))).toContain(
    'al beslist door Tineke IJsvogel',
  )
  expect((await house.database.transaction(store => store.person(house.seat('gp'))))?.practice?.id).toBe(
    'praktijk-de-kwekerij',
  )
})

test('whoever stopped can do nothing any more, and is not written to', async () => {
  await house.fill('coordinator', 'end', 'cjg-karekiet', { day: '2026-11-24' })
  expect(await house.database.transaction(store => store.placesOf('cjg-karekiet'))).toEqual([])
  expect(await contactOf('praktijk-de-wieken')).toBeNull()
  expect(read(await house.say('coordinator', 'lijst'))).toContain('Huisartsen De Wieken heeft geen contactpersoon')
})
