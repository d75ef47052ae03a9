import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Clock } from '../../src/delivery/clock.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { runDue } from '../../src/schedule.ts'
import { complaints, objectsIn } from '../support/adaptive.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'
import { installation, invoke, personal, type TeamsDoor, teamsOver } from '../support/teams.ts'
import { type Call, type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

/** A second coordinator, whose seat is not at the local page, and two GPs, one of whom has no bot in Teams. */
const PEOPLE = {
  coordinator: 'coordinator-teams',
  gp: 'huisarts-wollegras',
  'without-bot': 'huisarts-pijlkruid',
}

let standIn: StandIn
let house: House
let office: PostOffice
let teams: TeamsDoor
let now = MORNING

const began = Date.now()
/** It goes on: what nobody waits for is sent at a pace. */
const clock: Clock = {
  now: () => new Date(now.getTime() + Date.now() - began),
  chance: () => 0.5,
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

beforeAll(async () => {
  standIn = await startConnector()
  house = await openHouse()
  await house.database.transaction(async store => {
    const seat = (await store.person(house.seat('coordinator')))!
    await store.savePerson({ ...seat, id: PEOPLE.coordinator, name: 'Olaf Oeverloper', email: null })
    for (const [role, person] of Object.entries(PEOPLE))
      await store.linkAccount(person, { platform: 'teams', workspace: TENANT, user: `aad-${role}` }, null)
    await house.bot.prepare(store)
  })
  const failed = (error: unknown) => house.errors.push(error)
  const log = { info: () => {}, warn: () => {} }
  office = createPostOffice({
    mail: house.database.mail(),
    bot: house.bot,
    clock,
    newReference: () => 'r1',
    failed,
    log,
  })
  teams = teamsOver({ standIn, database: house.database, now: () => MORNING, reception: office.reception })
  office.start({ teams: teams.courier })
})
afterAll(async () => {
  await office.stop(1_000)
  expect(house.errors).toEqual([])
  expect(teams.failed).toEqual([])
  await standIn.close()
  await house.database.close()
})

const someone = (role: string) => ({
  from: { id: `29:${role}`, name: role, aadObjectId: `aad-${role}` },
  conversation: { id: `a:${role}`, conversationType: 'personal', tenantId: TENANT },
})

const read = (call: Call): string =>
  objectsIn(call.body)
    .flatMap(one => [one.text, one.value].filter(word => typeof word === 'string'))
    .join('\n')

function pressOn(call: Call | object, action: string): object {
  const cards = objectsIn('body' in call ? (call as Call).body : call)
  const found = cards.find(one => (one.data as { action?: string } | undefined)?.action === action)
  if (!found) throw new Error(`no button ${action}`)
  return found.data as object
}

/** The first call from now on that fits. */
async function next(work: () => Promise<unknown>, fits: (call: Call) => boolean): Promise<Call> {
  const before = standIn.calls.length
  const seen = standIn.seen(call => standIn.calls.indexOf(call) >= before && fits(call))
  await work()
  return seen
}
const post = async (activity: object): Promise<string> => {
  const response = await teams.post(activity)
  expect(response.status).toBe(200)
  return response.text()
}
const say = (role: string, text: string) => () => post(personal(standIn, text, someone(role)))
const press = (role: string, data: object) => () =>
  post(personal(standIn, '', { ...someone(role), text: undefined, value: data }))
const dialog = (name: string, data: object) => post(invoke(standIn, name, { data }, someone('coordinator')))
const look = async () => {
  now = new Date(now.getTime() + 5_000)
  await runDue(house.database, now, error => house.errors.push(error), true)
}

test('a coordinator writes, previews, confirms and gets the report; who has no bot in Teams is named with the reason', async () => {
  await next(
    () => post(installation(standIn, 'add', someone('gp'))),
    ({ conversation }) => conversation === 'a:gp',
  )
  const menu = await next(say('coordinator', 'bericht'), call => read(call).includes('Bericht sturen'))
  const opener = pressOn(menu, 'broadcast-write')
  const opened = JSON.parse(await dialog('task/fetch', opener))
  const card = opened.task.value.card.content
  expect(complaints(card)).toEqual([])
  const submit = objectsIn(opened).find(one => one.type === 'Action.Submit')?.data as object
  const fields = { template: 'hours-changed', roles: 'gp', practices: 'praktijk-de-wieken', when: 'now', hour: '9' }
  expect(await dialog('task/submit', { ...submit, ...fields, body: '' })).toContain('Schrijf een tekst.')

  const control = await next(
    () => dialog('task/submit', { ...submit, ...fields, body: 'Het spreekuur is op dinsdag.' }),
    call => read(call).includes('Er is nog niets verstuurd'),
  )
  expect(complaints(control.body.attachments[0].content)).toEqual([])
  expect(read(control)).toContain('Teams (1)')
  expect(read(control)).toContain('Schakel staat nog niet in hun Teams: Youssef Pijlkruid')
  expect(standIn.calls.some(call => call.conversation === 'a:gp' && read(call).includes('dinsdag'))).toBe(false)

  const letter = await next(
    press('coordinator', pressOn(control, 'broadcast-send')),
    call => call.conversation === 'a:gp',
  )
  expect(read(letter)).toContain('Het spreekuur is op dinsdag.')
  await press('coordinator', pressOn(control, 'broadcast-send'))()
  const report = await next(
    async () => {
      for (let i = 0; i < 10; i += 1) {
        await look()
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    },
    call => read(call).includes('Verslag'),
  )
  expect(report).toMatchObject({ method: 'PUT', conversation: 'a:coordinator' })
  expect(read(report)).toContain('Aangekomen')
  expect(standIn.calls.filter(call => call.conversation === 'a:gp' && read(call).includes('dinsdag'))).toHaveLength(1)
})

test('a GP is kindly refused', async () => {
  const refused = await next(say('gp', 'bericht'), call => call.conversation === 'a:gp')
  expect(read(refused)).toContain('stuurt de coördinator')
})
