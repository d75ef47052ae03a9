import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayOf, momentAt, plusDays } from '../../src/calendar.ts'
import type { Card } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import type { Outgoing } from '../../src/ports.ts'
import { runDue } from '../../src/schedule.ts'
import { buttonOf, firstCard, type House, MORNING, openHouse, read } from '../support/house.ts'

/** Each test has a Tuesday morning of its own, so long after the one before that nobody had a message that week. */
const BETWEEN = 14 * 86_400_000

let house: House
let start = new Date(MORNING.getTime() - BETWEEN)
let clock: Date
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(() => {
  start = new Date(start.getTime() + BETWEEN)
  clock = start
  house.setClock(clock)
})
afterEach(() => expect(house.errors).toEqual([]))
afterAll(() => house.database.close())

const TEXT = 'Wist je dat het spreekuur in De Kwekerij weer open is?\n\nElke dinsdag van 9 tot 12 uur.'
const FIELDS = { template: 'did-you-know', body: TEXT, when: 'now', hour: '9' }

/** The cards of what went out, by the last part of their key. */
const cardsOf = (outgoing: Outgoing[]): Record<string, Card> =>
  Object.fromEntries(outgoing.flatMap(one => ('card' in one ? [[one.key.split(':').at(-1)!, one.card]] : [])))

const write = (fields: Record<string, string> = {}, role = 'coordinator', value = '') =>
  house.fill(role, 'broadcast', value, { ...FIELDS, ...fields })

/** Fills the form; the id of the broadcast and its control card. */
async function preview(fields: Record<string, string> = {}, role = 'coordinator') {
  const outgoing = await write(fields, role)
  const { example, card } = cardsOf(outgoing)
  if (!example || !card) throw new Error(`no preview but: ${read(outgoing)}`)
  return { id: buttonOf(card, 'broadcast-cancel').value, example, card }
}

const press = (role: string, id: string, action: string, key = `${id}:card`) => house.press(role, key, action, id)

/** Time passes: the schedule looks, and what is due is sent to the seats; with what becomes of each letter. */
async function pass(seconds: number, fate: (conversation: string) => 'sent' | 'dead' | 'unknown' = () => 'sent') {
  const shown: { key: string; conversation: string; card: Card; kind: string }[] = []
  const mail = house.database.mail()
  for (let i = 0; i < seconds; i += 5) {
    clock = new Date(clock.getTime() + 5_000)
    house.setClock(clock)
    await mail.beat(clock)
    await runDue(house.database, clock, error => house.errors.push(error), true)
    for (const letter of await mail.claim(clock, 500)) {
      if (letter.bulk && !(await mail.begin(letter))) continue
      const state = letter.bulk ? fate(letter.place.conversation) : 'sent'
      if (state === 'sent')
        shown.push({ key: letter.key, conversation: letter.place.conversation, card: letter.card, kind: letter.kind })
      await mail.settle(
        letter,
        state === 'sent' ? { state, ref: letter.key } : { state, reason: 'account_inactive' },
        clock,
      )
    }
  }
  await mail.leave()
  return shown
}

/** What the GP did in this test, as the audit has it. */
const audit = async () =>
  (await house.database.transaction(store => store.auditOfPerson(house.seat('gp'))))
    .filter(({ at }) => at >= start)
    .map(({ action, outcome }) => `${action} ${outcome}`)

describe('a coordinator', () => {
  test("types 'bericht', chooses a kind, and gets a form that starts from its template", async () => {
    const { card } = firstCard(await house.say('coordinator', 'bericht'))
    expect(card.actions.map(({ label }) => label).slice(0, 4)).toEqual([
      'Wist je dat',
      'Nieuw aanbod',
      'Gewijzigd spreekuur',
      'Vrij bericht',
    ])
    const [form] = await house.press('coordinator', 'x', 'broadcast-write', 'new-service')
    expect(form).toMatchObject({ kind: 'form', form: { id: 'broadcast', value: '' } })
    const fields = form?.kind === 'form' ? form.form.fields : []
    expect(fields.find(({ id }) => id === 'body')).toMatchObject({ value: expect.stringContaining('Voor wie') })
    expect(fields.map(({ id }) => id)).toEqual([
      'template',
      'body',
      'roles',
      'neighbourhoods',
      'practices',
      'collaborations',
      'link',
      'button',
      'when',
      'day',
      'hour',
    ])
  })

  test('sees the message as its receiver will, whom it goes to, who will not get it and why; nothing is sent yet', async () => {
    const { example, card } = await preview()
    expect(cardText(example)).toContain('Elke dinsdag van 9 tot 12 uur.')
    expect(cardText(example)).toContain('Van Tineke IJsvogel, coördinator')
    expect(cardText(card)).toContain('Ontvangers: 3')
    expect(cardText(card)).toMatch(/geen account in Slack of Teams: .* en \d+ anderen/)
    expect(cardText(card)).toContain('Er is nog niets verstuurd')
    expect(card.actions.map(({ label }) => label)).toEqual(['Verstuur bericht', 'Wijzig', 'Annuleer'])
    expect(await pass(60)).toEqual([])
  })

  test('confirms, watches it arrive, and gets a report; a second press does nothing twice', async () => {
    const { id } = await preview()
    expect(read(await press('coordinator', id, 'broadcast-send'))).toContain('Wordt verstuurd')
    expect(read(await press('coordinator', id, 'broadcast-send'))).toContain('Wordt verstuurd')
    const shown = await pass(60)
    const got = shown.filter(({ card }) => cardText(card).includes('Elke dinsdag'))
    expect(got.map(({ conversation }) => conversation).sort()).toEqual(house.seats.map(seat => seat.id).sort())
    const report = shown.filter(({ key }) => key === `${id}:card`).at(-1)!
    expect(report.conversation).toBe(house.seat('coordinator'))
    expect(cardText(report.card)).toContain('Verslag')
    expect(cardText(report.card)).toContain('Aangekomen: 3')
    expect(report.card.actions).toEqual([])
  })

  test('sees who pressed the button, once a person, and the receiver then sees the link', async () => {
    const { id, example } = await preview({ button: 'Ik wil meer weten', link: 'https://cjg.example/spreekuur' })
    expect(example.actions).toEqual([expect.objectContaining({ action: 'broadcast-open', label: 'Ik wil meer weten' })])
    await press('coordinator', id, 'broadcast-send')
    const letter = (await pass(30)).find(({ conversation }) => conversation === house.seat('gp'))!
    for (let i = 0; i < 2; i += 1) {
      const [after] = await house.press('gp', letter.key, 'broadcast-open', id)
      expect(after).toMatchObject({ kind: 'update', key: letter.key })
      expect(read([after!])).toContain('Ik wil meer weten: https://cjg.example/spreekuur')
    }
    expect(read(await press('coordinator', id, 'broadcast-show'))).toContain('Knop ingedrukt: 1')
  })

  test('is told that a plain link cannot be seen', async () => {
    const { example, card } = await preview({ link: 'https://cjg.example/spreekuur' })
    expect(example.actions).toEqual([{ kind: 'link', label: 'Lees meer', url: 'https://cjg.example/spreekuur' }])
    expect(cardText(card)).toContain('Wie een gewone link opent, kan ik niet zien')
  })

  test('changes the draft: the same preview changes, with what was written still there', async () => {
    const { id } = await preview({ roles: 'gp,practice-nurse', when: 'tomorrow' })
    const [form] = await press('coordinator', id, 'broadcast-change')
    const fields = form?.kind === 'form' ? form.form.fields : []
    const given = Object.fromEntries(fields.map(field => [field.id, 'value' in field ? field.value : undefined]))
    const day = plusDays(dayOf(start), 1)
    expect(given).toMatchObject({ body: TEXT, roles: 'gp,practice-nurse', when: 'date', day, hour: '9' })
    const after = await write({ body: 'Kort nieuws.', roles: 'gp' }, 'coordinator', id)
    expect(Object.keys(cardsOf(after)).sort()).toEqual(['card', 'example'])
    expect(read(after)).toContain('Kort nieuws.')
    expect(read(after)).toContain('Aan: huisarts')
  })

  test('stops it half-way, and the report says what was under way and what was not sent', async () => {
    const { id } = await preview()
    await press('coordinator', id, 'broadcast-send')
    expect(read(await press('coordinator', id, 'broadcast-cancel'))).toContain('Gestopt')
    const shown = await pass(60)
    expect(shown.filter(({ card }) => cardText(card).includes('Elke dinsdag'))).toEqual([])
    expect(read(await press('coordinator', id, 'broadcast-show'))).toContain('Niet meer verstuurd: 3')
    expect(read(await press('coordinator', id, 'broadcast-send'))).toContain('Gestopt')
  })

  test('drops a draft, which then cannot be sent any more', async () => {
    const { id } = await preview()
    expect(read(await press('coordinator', id, 'broadcast-cancel'))).toContain('Er is niets verstuurd')
    expect(read(await press('coordinator', id, 'broadcast-send'))).toContain('Er is niets verstuurd')
    expect(await pass(60)).toEqual([])
  })

  test('sees what failed and why, and sends those again with one press', async () => {
    const { id } = await preview()
    await press('coordinator', id, 'broadcast-send')
    const fate = (conversation: string) => (conversation === house.seat('gp') ? 'dead' : 'sent')
    const report = (await pass(60, fate)).filter(({ key }) => key === `${id}:card`).at(-1)!
    expect(cardText(report.card)).toContain('1: account is opgeheven')
    expect(cardText(report.card)).toContain('Amira Lisdodde')
    await press('coordinator', id, buttonOf(report.card, 'broadcast-again').action)
    const again = await pass(60)
    expect(again.filter(({ key }) => key !== `${id}:card`).map(({ conversation }) => conversation)).toEqual([
      house.seat('gp'),
    ])
    expect(cardText(again.at(-1)!.card)).toContain('Aangekomen: 3')
  })

  test('sees by name of whom nobody knows, and sends to them again only after saying so twice', async () => {
    const { id } = await preview()
    await press('coordinator', id, 'broadcast-send')
    const fate = (conversation: string) => (conversation === house.seat('gp') ? 'unknown' : 'sent')
    const report = (await pass(60, fate)).filter(({ key }) => key === `${id}:card`).at(-1)!
    expect(cardText(report.card)).toContain('Onzeker: misschien aangekomen')
    expect(cardText(report.card)).toContain('Amira Lisdodde')
    const asked = firstCard(await press('coordinator', id, 'broadcast-unknown'))
    expect(cardText(asked.card)).toContain('twee keer')
    expect(await pass(30)).toEqual([])
    await press('coordinator', id, buttonOf(asked.card, 'broadcast-unknown-sure').action, asked.key)
    expect((await pass(60)).map(({ conversation }) => conversation)).toContain(house.seat('gp'))
  })

  test('plans it for tomorrow at nine, Dutch time, and can still stop it', async () => {
    const { id, card } = await preview({ when: 'tomorrow' })
    expect(cardText(card)).toMatch(/Wanneer: woensdag .* 9:00|Wanneer: woensdag .* 09:00/)
    expect(read(await press('coordinator', id, 'broadcast-send'))).toContain('Gepland')
    expect(await pass(60)).toEqual([])
    clock = new Date(momentAt(plusDays(dayOf(start), 1), 9).getTime() - 20_000)
    expect(await pass(10)).toEqual([])
    expect((await pass(40)).filter(({ key }) => key !== `${id}:card`)).toHaveLength(3)
    const other = await preview({ when: 'tomorrow' })
    await press('coordinator', other.id, 'broadcast-send')
    expect(read(await press('coordinator', other.id, 'broadcast-cancel'))).toContain('Er is niets verstuurd')
  })

  test('who got something this week gets it later, unless it cannot wait', async () => {
    await house.database.transaction(store => store.noteUnasked([house.seat('gp')], 'reminder', start))
    const { id, card } = await preview()
    expect(cardText(card)).toContain('1 persoon kreeg deze week al een bericht')
    expect(cardText(card)).toContain('Amira Lisdodde')
    expect(card.actions.map(({ label }) => label)).toContain('Nu aan iedereen')
    await press('coordinator', id, 'broadcast-send')
    const shown = await pass(60)
    expect(shown.map(({ conversation }) => conversation)).not.toContain(house.seat('gp'))
    const progress = shown.filter(({ key }) => key === `${id}:card`).at(-1)!.card
    expect(cardText(progress)).toContain('Later, na hun week: 1')
    await press('coordinator', id, buttonOf(progress, 'broadcast-release').action)
    expect((await pass(30)).map(({ conversation }) => conversation)).toContain(house.seat('gp'))
  })

  test('finds what was sent before', async () => {
    const { id } = await preview()
    await press('coordinator', id, 'broadcast-send')
    await pass(60)
    const menu = firstCard(await house.say('coordinator', 'Bericht sturen'))
    const list = firstCard(await house.press('coordinator', menu.key, 'broadcast-list', ''))
    const [choice] = list.card.parts
    expect(choice).toMatchObject({ kind: 'choice', action: 'broadcast-show', options: expect.any(Array) })
    expect(choice?.kind === 'choice' && choice.options.map(({ value }) => value)).toContain(id)
    expect(read(await house.press('coordinator', list.key, 'broadcast-show', id))).toContain('Verslag')
  })
})

describe('a form that is not right', () => {
  test.each([
    ['no text', { body: '  ' }, { body: 'Schrijf een tekst.' }],
    ['a text that is too long', { body: 'a'.repeat(1501) }, { body: expect.stringContaining('hoogstens 1500') }],
    ['an http link', { link: 'http://cjg.example' }, { link: expect.stringContaining('https://') }],
    ['a link with a password', { link: 'https://a:b@cjg.example' }, { link: expect.stringContaining('https://') }],
    ['a script as link', { link: 'javascript:alert(1)' }, { link: expect.stringContaining('https://') }],
    ['a long button', { button: 'a'.repeat(41) }, { button: expect.stringContaining('40') }],
    ['a day without a date', { when: 'date' }, { day: 'Kies een dag.' }],
    ['a day that is over', { when: 'date', day: '2026-11-23' }, { day: expect.stringContaining('voorbij') }],
    ['a day too far away', { when: 'date', day: '2040-01-01' }, { day: expect.stringContaining('binnen een jaar') }],
    ['no such day', { when: 'date', day: '2026-02-31' }, { day: 'Kies een dag.' }],
    ['an unknown practice', { practices: 'bestaat-niet' }, { practices: expect.stringContaining('bestaat-niet') }],
  ])('%s is said at its field, and nothing is kept', async (_name, fields, errors) => {
    expect(await write(fields)).toEqual([{ kind: 'errors', errors }])
  })

  test('an audience without anyone can be changed or dropped, not sent', async () => {
    const { card } = await preview({ roles: 'expert' })
    expect(cardText(card)).toContain('niemand bij die ik kan bereiken')
    expect(card.actions.map(({ label }) => label)).toEqual(['Wijzig', 'Annuleer'])
  })

  test('a red flag gives the safety card and no broadcast', async () => {
    const out = await write({ body: 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld' })
    expect(firstCard(out).card.tone).toBe('safety')
    expect(read(out)).toContain('niet verstuurd')
    expect(await pass(60)).toEqual([])
  })

  test('personal data are refused with the anonymised text ready: one press takes it to the preview', async () => {
    const out = await write({ body: 'Let op: Fatoumata Pietersen, BSN 111222333, komt naar het spreekuur.' })
    expect(read(out)).not.toMatch(/Pietersen|111222333/)
    const { key, card } = firstCard(out)
    expect(card.title).toBe('Dit heb ik niet verstuurd')
    const { action, value } = buttonOf(card, 'use-redacted')
    const after = await house.press('coordinator', key, action, value)
    expect(cardsOf(after).card?.actions.map(({ label }) => label)).toContain('Verstuur bericht')
    expect(read(after)).not.toMatch(/Pietersen|111222333/)
    await press('coordinator', value, 'broadcast-send')
    const shown = await pass(60)
    expect(shown.length).toBeGreaterThan(3)
    expect(JSON.stringify(shown)).not.toMatch(/Pietersen|111222333/)
  })

  test('a colleague may be named', async () => {
    const { example } = await preview({ body: 'Naomi Veenbes is er weer op dinsdag.' })
    expect(cardText(example)).toContain('Naomi Veenbes')
  })
})

describe('someone who may not', () => {
  test.each(['bericht', '/bericht', 'Nieuw bericht', 'broadcast'])(
    'a GP who types %j is kindly refused',
    async words => {
      expect(read(await house.say('gp', words))).toContain('stuurt de coördinator')
      expect(await audit()).toEqual(['broadcast.written refused'])
    },
  )

  test('a GP who presses what is not theirs does nothing, and it leaves a line', async () => {
    const { id } = await preview()
    for (const action of ['send', 'cancel', 'again', 'show', 'change', 'release', 'unknown-sure'])
      expect(read(await press('gp', id, `broadcast-${action}`))).toContain('van iemand anders')
    expect(read(await house.press('gp', 'x', 'use-redacted', id))).toContain('van iemand anders')
    expect(read(await write({}, 'gp', id))).toContain('stuurt de coördinator')
    expect((await audit()).length).toBe(9)
    expect(await pass(60)).toEqual([])
  })

  test('to a coordinator of another municipality it is not there', async () => {
    const { id } = await preview()
    const gp = (await house.database.transaction(store => store.person(house.seat('gp'))))!
    await house.database.transaction(async store => {
      await store.addMunicipality({ name: 'Elders', sample: false })
      await store.savePerson({ ...gp, municipality: 'Elders', practice: null, roles: ['coordinator'] })
    })
    expect(read(await press('gp', id, 'broadcast-send'))).toContain('bestaat niet meer')
    expect(await audit()).toContain('broadcast.written refused')
    expect(await pass(60)).toEqual([])
    await house.database.transaction(store => store.savePerson(gp))
  })

  test('a broadcast that is gone gets an answer', async () => {
    expect(read(await press('coordinator', 'no-such', 'broadcast-send'))).toContain('bestaat niet meer')
    expect(read(await press('gp', 'no-such', 'broadcast-open'))).toContain('niet meer geldig')
  })
})

describe('a contact person', () => {
  test('writes to the own practices only', async () => {
    const [opened] = await house.press('contact-person', 'x', 'broadcast-write', 'free')
    const fields = opened?.kind === 'form' ? opened.form.fields : []
    const practices = fields.find(({ id }) => id === 'practices')
    expect(practices).toMatchObject({ options: [{ value: 'praktijk-de-kwekerij' }] })
    const { id, card } = await preview({}, 'contact-person')
    expect(cardText(card)).toContain('Ontvangers: 1')
    expect(await write({ practices: 'praktijk-orion' }, 'contact-person')).toEqual([
      { kind: 'errors', errors: { practices: expect.stringContaining('praktijk-orion') } },
    ])
    await press('contact-person', id, 'broadcast-send')
    const got = (await pass(60)).filter(({ key }) => key !== `${id}:card`)
    expect(got.map(({ conversation }) => conversation)).toEqual([house.seat('gp')])
  })

  test('a coordinator can stop it, and both see that it stopped', async () => {
    const { id } = await preview({}, 'contact-person')
    await press('contact-person', id, 'broadcast-send')
    const shown = firstCard(await house.press('coordinator', 'x', 'broadcast-show', id))
    const out = await press('coordinator', id, 'broadcast-cancel', shown.key)
    expect(out.map(one => 'place' in one && one.place.conversation)).toEqual([
      house.seat('coordinator'),
      house.seat('contact-person'),
    ])
    expect(read(out)).toContain('Gestopt')
  })

  test('who has no practice is told so', async () => {
    await house.database.transaction(store => store.assign('praktijk-de-kwekerij', 'cjg-karekiet', start))
    expect(read(await house.say('contact-person', 'bericht'))).toContain('van geen enkele praktijk')
  })
})
