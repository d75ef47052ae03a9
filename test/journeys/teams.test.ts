import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Clock } from '../../src/delivery/clock.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { general } from '../../src/texts/nl/general.ts'
import { objectsIn } from '../support/adaptive.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'
import { inChannel, inGroup, installation, invoke, personal, type TeamsDoor, teamsOver } from '../support/teams.ts'
import { type Call, type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

/** Two of the sample municipality who have no seat at the local page: a GP, and the contact person of that practice. */
const PEOPLE = { gp: 'huisarts-wollegras', 'contact-person': 'cjg-karekiet' }

let standIn: StandIn
let house: House
let office: PostOffice
let teams: TeamsDoor

const clock: Clock = {
  now: () => new Date(),
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

/** Everything a person reads on what was sent. */
const read = (call: Call): string =>
  objectsIn(call.body)
    .flatMap(one => (typeof one.text === 'string' ? [one.text] : []))
    .join('\n')
const buttons = (call: Call) => objectsIn(call.body).filter(one => one.type === 'Action.Submit')
const pressOn = (call: Call, action: string): object => {
  const found = buttons(call).find(one => (one.data as { action: string }).action === action)
  if (!found) throw new Error(`no button ${action} on: ${read(call)}`)
  return found.data as object
}

/** The first call from now on that fits. */
function next(fits: (call: Call) => boolean): Promise<Call> {
  const before = standIn.calls.length
  return standIn.seen(call => standIn.calls.indexOf(call) >= before && fits(call))
}

/** Posts, and waits for the first call that this leads to and that fits; normally one in the same conversation. */
async function answerTo(
  activity: { conversation: { id: string } },
  fits: (call: Call) => boolean = call => call.conversation === activity.conversation.id,
): Promise<Call> {
  const answer = next(fits)
  expect((await teams.post(activity)).status).toBe(200)
  return answer
}
const ask = (text: string) => answerTo(personal(standIn, text, someone('gp')))
const press = (role: string, data: object, fits?: (call: Call) => boolean) =>
  answerTo(personal(standIn, '', { ...someone(role), text: undefined, value: data }), fits)

const QUESTION = '8 jr, druk in de klas, ouders ten einde raad, Molenbeemd'

describe('a GP in Teams', () => {
  test('asks where to refer, and a press changes that same message', async () => {
    const answer = await ask(QUESTION)
    expect(answer).toMatchObject({ method: 'POST', conversation: 'a:gp' })
    expect(read(answer)).toContain('Molenbeemd')
    expect(buttons(answer).length).toBeLessThanOrEqual(6)
    const changed = await press('gp', pressOn(answer, 'referred'))
    expect(changed).toMatchObject({ method: 'PUT', conversation: 'a:gp', of: expect.stringMatching(/^sent-/) })
    expect(read(changed)).toContain('Verwezen naar')
  })

  test('gets one answer, also when Teams sends the question four times', async () => {
    const question = personal(standIn, 'baby huilt veel, Sterrenveld', someone('gp'))
    const before = standIn.calls.length
    await Promise.all(Array.from({ length: 4 }, () => teams.post(question)))
    // The order of a conversation is kept, so once this is answered nothing else is on its way.
    await answerTo(personal(standIn, 'wie is mijn contactpersoon?', someone('gp')), call =>
      read(call).includes('Werkdagen'),
    )
    expect(standIn.calls.length - before).toBe(2)
  })

  test('asks on in the thread of a channel, and is answered there', async () => {
    const inThread = (text: string) => inChannel(standIn, text, '1700', { from: someone('gp').from })
    const first = await answerTo(inThread('kind van 8, druk in de klas, Molenbeemd'))
    const second = await answerTo(inThread('en als ze 13 is?'))
    expect([first.conversation, second.conversation]).toEqual(Array(2).fill('19:kanaal@thread.tacv2;messageid=1700'))
    expect(read(second)).toContain('Molenbeemd')
  })

  test('who names a child in a group is answered there without the name, and warned alone', async () => {
    const text = 'Fatoumata Diallo, 8 jaar, druk in de klas, Molenbeemd'
    const told = next(call => call.conversation === 'a:gp')
    const answer = await answerTo(inGroup(standIn, text, { from: someone('gp').from }))
    const warning = await told
    expect(read(answer)).not.toMatch(/Fatoumata|Diallo/)
    expect(read(warning)).toContain('Alleen voor jou')
  })

  test("says 'Klopt niet' in a dialog, which stays open until it is right", async () => {
    const answer = await ask('peuter slaapt slecht, Molenbeemd')
    const dialog = async (name: string, data: object) => {
      const response = await teams.post(invoke(standIn, name, { data }, someone('gp')))
      expect(response.status).toBe(200)
      return response.text()
    }
    const opened = await dialog('task/fetch', pressOn(answer, 'wrong'))
    const submit = objectsIn(JSON.parse(opened)).find(one => one.type === 'Action.Submit')?.data as object
    const service = objectsIn(JSON.parse(opened)).find(one => one.id === 'service')?.value
    expect(await dialog('task/submit', { ...submit, service })).toContain('"continue"')
    const changed = next(call => call.method === 'PUT')
    expect(await dialog('task/submit', { ...submit, service, reason: 'phone' })).toBe('')
    expect((await changed).conversation).toBe('a:gp')
  })

  test.each(['hi', 'hoi', 'hello', 'help', '', 'asdf qwer zxcv'])("who says '%s' gets a way forward", async text => {
    expect(read(await ask(text)).length).toBeGreaterThan(20)
  })
})

describe('others in Teams', () => {
  test('the contact person is asked in their own conversation, and the GP sees that it was seen', async () => {
    await answerTo(installation(standIn, 'add', someone('contact-person')))
    const answer = await ask('15 jaar, somber na scheiding ouders, Molenbeemd')
    const asked = await press('gp', pressOn(answer, 'ask-contact'), call => call.conversation === 'a:contact-person')
    expect(read(asked)).not.toContain('scheiding ouders')
    const told = await press(
      'contact-person',
      pressOn(asked, 'request-seen'),
      call => read(call).includes('gezien') && call.conversation === 'a:gp',
    )
    expect(told.method).toBe('PUT')
  })

  test('a team is welcomed once, with the name of who added the bot', async () => {
    const team = {
      from: { id: '29:iemand', name: 'Coördinator Twee' },
      conversation: { id: '19:nieuw@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: TENANT },
    }
    expect(read(await answerTo(installation(standIn, 'add', team)))).toContain(
      'Coördinator Twee heeft mij hier toegevoegd',
    )
  })

  test('a guest is kindly refused, but never in danger', async () => {
    const guest = (text: string) =>
      personal(standIn, text, { ...someone('gast'), channelData: { tenant: { id: 'elders' } } })
    expect(read(await answerTo(guest(QUESTION)))).toContain(general.outsider.title)
    expect(read(await answerTo(guest('meisje 15 wil dood en heeft pillen klaarliggen')))).toMatch(/112/)
  })
})
