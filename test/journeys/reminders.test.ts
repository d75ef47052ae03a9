import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localCourier } from '../../adapters/local/courier.ts'
import { localWorkspace } from '../../adapters/local/local.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { actionCount, type Card } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import { runDue } from '../../src/schedule.ts'
import { buttonOf, firstCard, type House, openHouse, read } from '../support/house.ts'

/** Nine o'clock on a Thursday on which the contact person and the GP of the sample work. */
const THURSDAY = new Date('2026-11-26T09:00:00+01:00')
const DAY = 86_400_000
const later = (days: number) => new Date(THURSDAY.getTime() + days * DAY)

let house: House

const open = async () => {
  house = await openHouse()
  house.setClock(THURSDAY)
}
const close = async () => {
  expect(house.errors).toEqual([])
  await house.database.close()
}
/** Each of these tests starts in a house where nothing happened yet. */
const fresh = () => {
  beforeEach(open)
  afterEach(close)
}

/** What the schedule does at a moment, and what the outbox then gives for the seats of the page. */
async function minute(at = THURSDAY): Promise<{ key: string; to: string; card: Card }[]> {
  house.setClock(at)
  await runDue(house.database, at, error => house.errors.push(error))
  const mail = house.database.mail()
  const letters = (await mail.claim(at, 100)).filter(letter => letter.key.startsWith('reminder:'))
  for (const letter of letters) await mail.settle(letter, { state: 'sent', ref: letter.key }, at)
  return letters.map(({ key, place, card }) => ({ key, to: place.conversation, card }))
}

const remindedOf = async (role: string, at = THURSDAY) => {
  const found = (await minute(at)).find(one => one.to === house.seat(role))
  if (!found) throw new Error(`no reminder for ${role}`)
  return found
}
const audited = async (person: string) =>
  (await house.database.transaction(store => store.auditOfPerson(person))).map(line => [line.action, line.outcome])

describe('a GP who has not spoken with the contact person for a while', () => {
  fresh()

  test('is reminded with one useful thing, who it is and how to reach them', async () => {
    const { card } = await remindedOf('gp')
    expect(card.title).toBe('Even contact met Naomi Veenbes?')
    const shown = cardText(card)
    for (const word of ['Spreekuur bij jullie op dinsdag 1 december: nog 4 plekken', 'Bellen: 0599', 'Werkt vandaag.'])
      expect(shown).toContain(word)
    expect(card.actions.map(action => action.label)).toEqual(['Contact gehad', 'Later', 'Minder vaak of stop'])
  })

  test("says 'Contact gehad' with one press: the card becomes its trace, and it is quiet for four weeks", async () => {
    const { key, card } = await remindedOf('gp')
    const { action, value } = buttonOf(card, 'reminder-had')
    const first = await house.press('gp', key, action, value)
    expect(first).toMatchObject([{ kind: 'update', key }])
    expect(read(first)).toContain('Genoteerd: contact op 26 november 2026.')
    expect(firstCard(first).card.actions).toEqual([])
    expect(read(await house.press('gp', key, action, value))).toBe(read(first))
    expect(await audited(house.seat('gp'))).toEqual([['contact.noted', 'done']])
    for (const days of [7, 14, 21, 27]) expect(await minute(later(days))).toEqual([])
    expect((await minute(later(28))).map(one => one.to)).toContain(house.seat('gp'))
  })

  test("says 'Later' and hears of it again after two weeks", async () => {
    const { key, card } = await remindedOf('gp')
    const { action, value } = buttonOf(card, 'reminder-later')
    expect(read(await house.press('gp', key, action, value))).toContain('Je hoort het op 10 december 2026 weer')
    expect((await minute(later(13))).map(one => one.to)).not.toContain(house.seat('gp'))
    const again = await remindedOf('gp', later(14))
    expect(cardText(again.card)).not.toContain('1 december')
  })

  test('stops them with two presses, and turns them on again with a sentence', async () => {
    const { key, card } = await remindedOf('gp')
    const { action, value } = buttonOf(card, 'reminder-less')
    const chosen = firstCard(await house.press('gp', key, action, value)).card
    const choice = chosen.parts.find(part => part.kind === 'choice')!
    expect(choice.options.map(option => option.label)).toEqual(['Na 2 weken', 'Na 8 weken', 'Na 12 weken', 'Stop'])
    expect(read(await house.press('gp', key, choice.action, choice.options[3]!.value))).toContain(
      'geen herinneringen meer',
    )
    expect((await minute(later(35))).map(one => one.to)).not.toContain(house.seat('gp'))
    expect(read(await house.say('gp', 'herinneringen aan'))).toContain('na 4 weken zonder contact')
    expect((await minute(later(39))).map(one => one.to)).toContain(house.seat('gp'))
  })

  test('cannot answer for someone else, and that is kept', async () => {
    const { key, card } = await remindedOf('gp')
    const { action, value } = buttonOf(card, 'reminder-had')
    expect(read(await house.press('coordinator', key, action, value))).toContain('niet voor jou bedoeld')
    expect(await audited(house.seat('coordinator'))).toEqual([['contact.noted', 'refused']])
    expect(read(await house.press('coordinator', key, 'reminder-setting', `stop ${house.seat('gp')}`))).toContain(
      'niet voor jou',
    )
    expect((await house.database.transaction(store => store.reminders.setting(house.seat('gp')))).stopped).toBe(false)
  })

  test('who put a question to the contact person is not reminded, nor is the contact person of that practice', async () => {
    const { key, card } = firstCard(await house.say('gp', 'baby huilt veel, Sterrenveld'))
    const { action, value } = buttonOf(card, 'ask-contact')
    await house.press('gp', key, action, value)
    expect(await minute()).toEqual([])
  })
})

describe('others', () => {
  fresh()

  test('a contact person gets one message with the practices not spoken to, and ticks them off', async () => {
    await house.database.transaction(async store => {
      for (const practice of ['praktijk-orion', 'praktijk-heideplein', 'praktijk-oude-kade', 'praktijk-de-wieken'])
        await store.assign(practice, house.seat('contact-person'), new Date('2026-06-01'))
    })
    const { key, card } = await remindedOf('contact-person')
    expect(actionCount(card)).toBe(6)
    expect(cardText(card)).toContain('Daarna nog: 1.')
    const choice = card.parts.find(part => part.kind === 'choice')!
    const one = await house.press('contact-person', key, 'reminder-had', choice.options[0]!.value)
    expect(read(one)).toContain(`Contact gehad: ${choice.options[0]!.label}.`)
    expect(read(one)).not.toContain('Daarna nog')
    expect(await house.press('contact-person', key, 'reminder-had', choice.options[0]!.value)).toEqual(one)
    expect(read(await house.press('contact-person', key, 'reminder-had', 'praktijk-van-een-ander'))).toBe(read(one))
  })

  test('the coordinator sets the rhythm of the municipality and sees what it does, small numbers hidden', async () => {
    const { key, card } = firstCard(await house.say('coordinator', 'herinneringen'))
    expect(cardText(card)).toContain('na 4 weken zonder contact')
    expect(cardText(card)).toContain('Contact in de laatste 4 weken: 0 van 5 (0%)')
    expect(cardText(card)).toContain('Contact binnen een week na een herinnering: te weinig om te tonen')
    const choice = card.parts.find(part => part.kind === 'choice')!
    const off = choice.options.find(option => option.label === 'Uit')!
    const [after] = await house.press('coordinator', key, choice.action, off.value)
    expect(after).toMatchObject({ kind: 'update', key })
    expect(read([after!])).toContain('niemand in de gemeente krijgt ze')
    expect(await audited(house.seat('coordinator'))).toEqual([['reminders.set', 'done']])
    expect(await minute()).toEqual([])
    expect(read(await house.say('gp', 'herinneringen'))).toContain('Je gemeente heeft herinneringen nu uit staan')
  })

  test('nobody hears anything in the evening, at the weekend or on a holiday', async () => {
    for (const closed of ['2026-11-26T18:00:00+01:00', '2026-11-28T10:00:00+01:00', '2026-12-25T10:00:00+01:00'])
      expect(await minute(new Date(closed))).toEqual([])
    expect(await minute(new Date('2026-12-28T09:00:00+01:00'))).not.toEqual([])
  })

  test('the page of the local workspace receives a reminder that nobody asked for, and its press', async () => {
    const shown: string[] = []
    const page = localWorkspace({
      workspace: async () => ({ municipality: null, seats: [] }),
      handle: house.bot.handle,
      database: house.database,
      render: adaptiveCard,
      now: () => THURSDAY,
      newId: () => 'n1',
      hosts: [],
      failed: error => house.errors.push(error),
    })
    const courier = localCourier(page.deliver)
    await runDue(house.database, THURSDAY, error => house.errors.push(error))
    for (const { place, card, key } of await house.database.mail().claim(THURSDAY, 10))
      await courier.post(place, card, key)
    const lines = await house.database.transaction(store => store.localMessages(house.seat('gp'), 10))
    for (const { card } of lines) shown.push(cardText(card!))
    expect(shown.join()).toContain('Even contact met Naomi Veenbes?')
    const out = await house.press('gp', lines[0]!.key, 'reminder-had', lines[0]!.key)
    await page.deliver(out)
    const after = await house.database.transaction(store => store.localMessages(house.seat('gp'), 10))
    expect(after.map(line => cardText(line.card!)).join()).toContain('Genoteerd')
    page.close()
  })
})

describe('in words', () => {
  beforeAll(open)
  afterAll(close)

  test.each([
    ['herinner me elke 8 weken', 'na 8 weken zonder contact'],
    ['stop herinneringen', 'geen herinneringen meer'],
    ['geen herinneringen meer graag', 'geen herinneringen meer'],
    ['remind me every two months please', 'na 8 weken zonder contact'],
    ['minder herinneringen', 'Hoe vaak wil je het horen?'],
    ['herinneringen', 'Hoe vaak wil je het horen?'],
    ['herinner me over 6 weken', 'op 7 januari 2027 weer'],
  ])('a GP types %j and reads that it is so', async (words, expected) => {
    expect(read(await house.say('gp', words))).toContain(expected)
  })

  test.each(['herinneringen elke 6 weken', 'zet de herinneringen voor de gemeente op elke 6 weken'])(
    'a coordinator types %j',
    async words => {
      expect(read(await house.say('coordinator', words))).toContain('na 6 weken zonder contact')
    },
  )

  test('a coordinator of another municipality, and a GP, are refused kindly, and it is kept', async () => {
    expect(read(await house.say('gp', 'herinneringen voor iedereen uit'))).toContain('kiest de coördinator')
    expect(read(await house.press('gp', 'k', 'reminder-rhythm', `8 ${house.municipality}`))).toContain(
      'kiest de coördinator',
    )
    expect(await audited(house.seat('gp'))).toEqual(Array(2).fill(['reminders.set', 'refused']))
    expect(read(await house.press('coordinator', 'k', 'reminder-rhythm', '8 Lindevoort'))).toContain(
      'kiest de coördinator',
    )
    expect(await house.database.transaction(store => store.reminders.rhythm(house.municipality))).toBe(6)
  })

  test.each([
    'meisje 14 heeft nare herinneringen aan het ongeluk',
    'kind herinnert zich niets meer, 8 jaar',
    'jongen van 10 stopt niet met huilen over herinneringen aan oma',
    'wie is mijn contactpersoon?',
  ])('%j is no wish about reminders', async words => {
    expect(read(await house.say('gp', words))).not.toContain('Je herinneringen')
  })
})
