import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionCount } from '../../src/card.ts'
import { cardText } from '../../src/card-text.ts'
import { buttonOf, firstCard, type House, MORNING, openHouse, read } from '../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  expect(house.errors).toEqual([])
  await house.database.close()
})

const ask = async (text: string) => firstCard(await house.say('gp', text))

test('a GP who names age, trouble and neighbourhood sees the neighbourhood team, why, how, how long and whom to call', async () => {
  const { card } = await ask('8 jr, druk in de klas, ouders ten einde raad, Molenbeemd')
  const shown = cardText(card)
  expect(shown).toContain('Molenbeemd')
  for (const word of ['Past bij', 'Aanmelden', 'Wachttijd', 'Bellen', 'Gecontroleerd', 'contactpersoon'])
    expect(shown).toContain(word)
  expect(card.actions.map(action => action.label).slice(0, 4)).toEqual([
    'Verwezen',
    'Vraag mijn contactpersoon',
    'Deel met ouders',
    'Klopt niet',
  ])
  expect(actionCount(card)).toBeLessThanOrEqual(6)
})

test('without a neighbourhood the line of the whole municipality comes first, and the card asks where the family lives', async () => {
  const { key, card } = await ask('kleuter luistert niet, thuis alleen maar strijd')
  const choice = card.parts.find(part => part.kind === 'choice')
  expect(choice).toMatchObject({ action: 'neighbourhood' })
  expect(choice?.kind === 'choice' && choice.options.map(option => option.value)).toContain('Sterrenveld')
  const [after] = await house.press('gp', key, 'neighbourhood', 'Sterrenveld')
  expect(after).toMatchObject({ kind: 'update', key })
  expect(read([after!])).toContain('Sterrenveld')
})

test("'Verwezen' is remembered once and the card becomes its trace, also at a second press", async () => {
  const { key, card } = await ask('15 jaar, somber na scheiding ouders, Molenbeemd')
  const { action, value } = buttonOf(card, 'referred')
  const [first] = await house.press('gp', key, action, value)
  expect(read([first!])).toContain('Verwezen naar')
  const [second] = await house.press('gp', key, action, value)
  expect(second).toEqual(first)
  expect(await house.database.transaction(store => store.marks(key))).toHaveLength(1)
})

test("'Vraag mijn contactpersoon' reaches that person once, without the words of the GP, and the GP sees 'gezien'", async () => {
  const { key, card } = await ask('8 jr, druk in de klas, ouders ten einde raad, Molenbeemd')
  const { action, value } = buttonOf(card, 'ask-contact')
  const out = await house.press('gp', key, action, value)
  const sent = out.find(one => one.kind === 'post' && one.place.conversation === house.seat('contact-person'))
  expect(sent).toBeDefined()
  expect(read([sent!])).not.toContain('ten einde raad')
  expect(await house.press('gp', key, action, value)).toHaveLength(1)

  const request = firstCard([sent!])
  const seen = buttonOf(request.card, 'request-seen')
  const told = await house.press('contact-person', request.key, seen.action, seen.value)
  expect(told.find(one => one.kind === 'update' && one.key === key)).toBeDefined()
  expect(read(told)).toContain('heeft je vraag gezien')
})

test('someone else cannot answer a request that was not put to them', async () => {
  const { key, card } = await ask('baby huilt veel, Sterrenveld')
  const { action, value } = buttonOf(card, 'ask-contact')
  await house.press('gp', key, action, value)
  const out = await house.press('coordinator', `request:${key}`, 'request-seen', `request:${key}`)
  expect(read(out)).toContain('niet voor jou')
  expect((await house.database.transaction(store => store.contactRequestOf(key)))?.state).toBe('sent')
})

test("'Deel met ouders' gives plain text with phone and place, and nothing about the child", async () => {
  const { key, card } = await ask('8 jr, druk in de klas, ouders ten einde raad, Molenbeemd')
  const { action, value } = buttonOf(card, 'share')
  const { card: shared } = firstCard(await house.press('gp', key, action, value))
  expect(shared.copyable).toMatch(/Bel \d/)
  expect(shared.copyable).not.toMatch(/8 jr|druk in de klas|ten einde raad/)
})

test("'Klopt niet' opens a form, refuses what is incomplete, and lands on the coordinator's list until it is done", async () => {
  const { key, card } = await ask('peuter slaapt slecht, Molenbeemd')
  const { action, value } = buttonOf(card, 'wrong')
  const [opened] = await house.press('gp', key, action, value)
  expect(opened).toMatchObject({ kind: 'form', form: { id: 'wrong', value: key } })
  const fields = opened?.kind === 'form' ? opened.form.fields : []
  const service = fields.find(field => field.id === 'service')
  const chosen = service?.kind === 'choice' ? service.options[0]!.value : ''

  const [refused] = await house.fill('gp', 'wrong', key, { service: chosen })
  expect(refused).toEqual({ kind: 'errors', errors: { reason: 'Kies wat er mis is.' } })

  const out = await house.fill('gp', 'wrong', key, { service: chosen, reason: 'phone', note: 'nummer is afgesloten' })
  expect(read(out)).toContain('Doorgegeven aan de coördinator')
  const { card: list, key: listKey } = firstCard(await house.say('coordinator', 'werklijst'))
  expect(cardText(list)).toContain('nummer is afgesloten')
  const done = list.actions[0]!
  const after = await house.press('coordinator', listKey, 'work-done', done.kind === 'button' ? done.value : '')
  expect(read(after)).not.toContain('nummer is afgesloten')
})

test('a follow-up refines the question before it', async () => {
  await ask('jongen van 8, druk in de klas, Molenbeemd')
  const { card } = await ask('en als hij 16 is?')
  expect(cardText(card)).toContain('Past bij')
  expect(cardText(card)).not.toContain('Dit staat niet')
})

test('nothing on the map fits: said plainly, offered to the contact person, and told to the coordinator as a gap', async () => {
  const other = await openHouse()
  const { map } = (await other.database.transaction(store => store.loadMap(other.municipality)))!
  const without = map.services.filter(service => !/dyslex|lezen|spelling/i.test(JSON.stringify(service)))
  await other.database.transaction(store => store.replaceMap({ ...map, services: without.slice(0, 3) }, MORNING))
  const out = await other.say('gp', 'groep 5, ernstige dyslexie, behandeling nodig')
  const { key, card } = firstCard(out)
  expect(card.title).toBe('Dit staat niet op de sociale kaart')
  const told = out.filter(one => one.kind === 'post' && one.place.conversation === other.seat('coordinator'))
  expect(read(told)).toMatch(/Geen passend aanbod voor: .*dyslexie/i)
  const { action, value } = buttonOf(card, 'ask-contact')
  expect(read(await other.press('gp', key, action, value))).toContain('Gevraagd aan')
  await other.database.close()
})

test('a child that lives in another municipality is answered from that map when it is here, and else told so', async () => {
  const other = await openHouse()
  expect(read(await other.say('gp', 'kind van 8 woont in gemeente Lindevoort, druk in de klas'))).toContain(
    'woonplaatsbeginsel',
  )
  const { map } = (await other.database.transaction(store => store.loadMap(other.municipality)))!
  await other.database.transaction(async store => {
    await store.addMunicipality({ name: 'Lindevoort', sample: false })
    await store.replaceMap({ ...map, municipality: 'Lindevoort' }, MORNING)
  })
  const shown = read(await other.say('gp', 'kind van 8 woont in gemeente Lindevoort, druk in de klas'))
  expect(shown).toContain('sociale kaart van Lindevoort')
  expect(shown).toContain('Past bij')
  await other.database.close()
})

test.each([
  ['hoi', 'Waar verwijs ik dit naartoe?'],
  ['help', 'Waar verwijs ik dit naartoe?'],
  ['', 'Waar verwijs ik dit naartoe?'],
  ['bedankt!', 'Graag gedaan'],
  ['wie is mijn contactpersoon?', 'Je CJG-contactpersoon'],
  ['koorts 39,5 sinds 3 dagen, 2 jaar', 'medische vraag'],
])('%j gets a way forward', async (text, expected) => {
  expect(read(await house.say('gp', text))).toContain(expected)
})

test.each([
  ['20.000 tekens', 'druk '.repeat(4000)],
  ['alleen emoji', '😀😀😀'],
  ['stuurtekens', '\u0000\u0007\u001b[31m\u202e'],
  ['een losse surrogaat', '\ud83d'],
])('%s gets a friendly answer and breaks nothing', async (_name, text) => {
  expect(read(await house.say('gp', text)).length).toBeGreaterThan(20)
})

test('a red flag gets the safety card alone, with the number, before anything else', async () => {
  const out = await house.say('gp', 'meisje 15 zegt dat ze dood wil, heeft pillen verzameld')
  expect(out).toHaveLength(1)
  expect(firstCard(out).card.tone).toBe('safety')
  expect(firstCard(out).card.actions.map(action => action.label)).not.toContain('Verwezen')
})

test('an orange flag stands above the answer, first of all parts, and stays there after a press', async () => {
  const { key, card } = await ask('puber van 15 krast in armen, Sterrenveld')
  expect(card.parts[0]).toMatchObject({ kind: 'alert' })
  expect(cardText(card)).toContain('Past bij')
  const { action, value } = buttonOf(card, 'referred')
  const [after] = await house.press('gp', key, action, value)
  expect(after?.kind === 'update' && after.card.parts[0]).toMatchObject({ kind: 'alert' })
})

test('a name in a question is answered from the anonymised text, with a private warning, and is kept nowhere', async () => {
  const name = 'Fatoumata Pietersen'
  const handled = await house.send('gp', { kind: 'message', text: `${name}, 8 jr, druk in de klas, Molenbeemd` })
  expect(handled.kept).not.toContain('Fatoumata')
  expect(handled.outgoing.some(one => one.kind === 'whisper')).toBe(true)
  expect(read(handled.outgoing)).toContain('Past bij')
  expect(JSON.stringify(handled.outgoing)).not.toContain('Pietersen')
})

test('a button of a message that is gone gets an answer, never silence', async () => {
  expect(read(await house.press('gp', 'no-such-key', 'referred', 'x'))).toContain('niet meer geldig')
  expect(read(await house.press('gp', 'no-such-key', 'no-such-action', 'x'))).toContain('niet meer geldig')
})

test('a colleague may be named in a question, a child of the same name may not', async () => {
  await house.database.transaction(house.bot.prepare)
  const told = (outgoing: { kind: string }[]) => outgoing.some(one => one.kind === 'whisper')
  expect(told(await house.say('gp', 'overleg met Naomi, meisje 8, druk in de klas'))).toBe(true)
  expect(told(await house.say('gp', 'jongen 10, angstig. Kan Naomi meedenken?'))).toBe(false)
  expect(told(await house.say('gp', 'Naomi is angstig, 10 jaar, kan Naomi meedenken?'))).toBe(true)
})
