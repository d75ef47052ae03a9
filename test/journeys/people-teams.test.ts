import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { matcher } from '../../src/register/match.ts'
import { objectsIn } from '../support/adaptive.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'
import { invoke, personal, type TeamsDoor, teamsOver } from '../support/teams.ts'
import { type Call, type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

let standIn: StandIn
let house: House
let office: PostOffice
let teams: TeamsDoor
let look: () => Promise<number>

const personOf = (user: string) =>
  house.database.transaction(store => store.personOf({ platform: 'teams', workspace: TENANT, user: `aad-${user}` }))

beforeAll(async () => {
  standIn = await startConnector()
  house = await openHouse()
  await house.database.transaction(async store => {
    for (const [user, id] of [
      ['coordinator', house.seat('coordinator')],
      ['contact', 'cjg-roerdomp'],
    ] as const)
      await store.linkAccount(id, { platform: 'teams', workspace: TENANT, user: `aad-${user}` }, null)
    await house.bot.prepare(store)
  })
  const failed = (error: unknown) => house.errors.push(error)
  office = createPostOffice({
    mail: house.database.mail(),
    bot: house.bot,
    clock: {
      now: () => MORNING,
      chance: () => 0.5,
      after: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    newReference: () => 'r1',
    failed,
    log: { info: () => {}, warn: () => {} },
  })
  teams = teamsOver({ standIn, database: house.database, now: () => MORNING, reception: office.reception })
  office.start({ teams: teams.courier })
  look = matcher({ database: house.database, directories: { teams: teams.directory }, now: () => MORNING, failed })
})
afterAll(async () => {
  await office.stop(1_000)
  expect([house.errors, teams.failed]).toEqual([[], []])
  await standIn.close()
  await house.database.close()
})

const someone = (user: string) => ({
  from: { id: `29:${user}`, name: user, aadObjectId: `aad-${user}` },
  conversation: { id: `a:${user}`, conversationType: 'personal', tenantId: TENANT },
})
const read = (call: Call): string =>
  objectsIn(call.body)
    .flatMap(one => (typeof one.text === 'string' ? [one.text] : []))
    .join('\n')
const pressOn = (call: Call, action: string): object => {
  const found = objectsIn(call.body).find(one => one.type === 'Action.Submit' && pressed(one).action === action)
  if (!found) throw new Error(`no button ${action} on: ${read(call)}`)
  return pressed(found)
}
const pressed = (one: Record<string, unknown>) => one.data as { action: string }

async function after(doing: () => Promise<unknown>, user: string, text: string): Promise<Call> {
  const before = standIn.calls.length
  const seen = standIn.seen(
    call => standIn.calls.indexOf(call) >= before && call.conversation === `a:${user}` && read(call).includes(text),
  )
  await doing()
  return seen
}
const tell = (user: string, words: string, text: string) =>
  after(() => teams.post(personal(standIn, words, someone(user))), user, text)
const press = (user: string, data: object, reader: string, text: string) =>
  after(() => teams.post(personal(standIn, '', { ...someone(user), text: undefined, value: data })), reader, text)
const dialog = async (user: string, name: string, data: object): Promise<string> =>
  (await teams.post(invoke(standIn, name, { data }, someone(user)))).text()

test('an account is recognised by its address, asked, and linked after yes', async () => {
  standIn.emails['aad-new'] = 'kwame.fonteinkruid@praktijk-orion.example'
  await tell('new', 'hoi', 'Waar verwijs ik')
  const asked = await after(look, 'new', 'Kwame Fonteinkruid van Huisartsenpraktijk Orion')
  expect(await personOf('new')).toBeNull()
  await press('new', pressOn(asked, 'join-yes'), 'new', 'Ifeoma Roerdomp')
  expect((await personOf('new'))?.id).toBe('huisarts-fonteinkruid')
})

test('an account that Teams does not name joins by a dialog, and the coordinator decides', async () => {
  await tell('coordinator', 'hoi', 'werklijst')
  const offer = await tell('fresh', 'ik werk bij praktijk Orion', 'Je werkt bij Huisartsenpraktijk Orion')
  const opened = await dialog('fresh', 'task/fetch', pressOn(offer, 'join'))
  const submit = objectsIn(JSON.parse(opened)).find(one => one.type === 'Action.Submit')?.data as object
  expect(
    await dialog('fresh', 'task/submit', { ...submit, name: '', role: 'gp', practice: 'praktijk-orion' }),
  ).toContain('Schrijf je voor- en achternaam')
  const filled = () =>
    dialog('fresh', 'task/submit', { ...submit, name: 'Mila Zegge', role: 'gp', practice: 'praktijk-orion' })
  const ask = await after(filled, 'coordinator', 'Mila Zegge zegt hier te werken')
  await press('contact', pressOn(ask, 'claim-yes'), 'contact', 'niet voor jou bedoeld')
  await press('coordinator', pressOn(ask, 'claim-yes'), 'fresh', 'Bevestigd')
  expect((await personOf('fresh'))?.name).toBe('Mila Zegge')
})

test('a GP writes to the contact person in a dialog; what names a child is refused with a text to use instead', async () => {
  await tell('contact', 'hoi', 'Waar verwijs ik')
  const card = await tell('new', 'wie is onze contactpersoon', 'Ifeoma Roerdomp')
  const opened = await dialog('new', 'task/fetch', pressOn(card, 'write-contact'))
  const submit = objectsIn(JSON.parse(opened)).find(one => one.type === 'Action.Submit')?.data as object
  const refused = await dialog('new', 'task/submit', { ...submit, words: 'Bel Fatoumata Pietersen, 8 jaar' })
  expect(refused).toContain('kind of gezin')
  const sent = await after(
    () => dialog('new', 'task/submit', { ...submit, words: 'Heb je donderdag tijd?' }),
    'contact',
    'Heb je donderdag tijd?',
  )
  await press('contact', pressOn(sent, 'request-done'), 'new', 'pakt het op')
})

test('a coordinator assigns a contact person in a dialog; a GP who presses that button is refused', async () => {
  const menu = await tell('coordinator', 'nieuwe contactpersoon voor Heideplein', 'Heideplein')
  const data = pressOn(menu, 'assign')
  expect(await dialog('new', 'task/fetch', data)).not.toContain('"Input.')
  const opened = await dialog('coordinator', 'task/fetch', data)
  const submit = objectsIn(JSON.parse(opened)).find(one => one.type === 'Action.Submit')?.data as object
  const fields = {
    practice: 'praktijk-heideplein',
    contact: 'cjg-roerdomp',
    from: '2026-11-30',
    overlap: '2026-12-11',
    standIn: '-',
  }
  await after(() => dialog('coordinator', 'task/submit', { ...submit, ...fields }), 'coordinator', 'vanaf 30 november')
})
