import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { matcher } from '../../src/register/match.ts'
import { refusals } from '../support/block-kit.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'
import {
  type Call,
  direct,
  interaction,
  SECRET,
  type SlackStandIn,
  signed,
  startSlack,
  TEAM,
} from '../support/slack.ts'

let house: House
let slack: SlackStandIn
let office: PostOffice
let routes: NonNullable<ReturnType<ReturnType<typeof slackAdapter>['routes']>>
let look: () => Promise<number>

const who = (user: string) => ({ platform: 'slack', workspace: TEAM, user }) as const
const personOf = (user: string) => house.database.transaction(store => store.personOf(who(user)))

beforeAll(async () => {
  house = await openHouse()
  slack = await startSlack()
  const failed = (error: unknown) => house.errors.push(error)
  await house.database.transaction(async store => {
    for (const [user, id] of [
      ['UCOORD', house.seat('coordinator')],
      ['UCONTACT', 'cjg-roerdomp'],
    ] as const)
      await store.linkAccount(id, who(user), { ...who(user), conversation: user, kind: 'direct' })
    await store.register.expectAccounts('huisarts-kalmoes', { slack: 'UKALMOES' })
    await house.bot.prepare(store)
  })
  office = createPostOffice({
    mail: house.database.mail(),
    bot: house.bot,
    newReference: randomUUID,
    failed,
    log: { info: () => {}, warn: failed },
    clock: {
      now: () => MORNING,
      chance: () => 0.5,
      after: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
    },
  })
  const adapter = slackAdapter({
    config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.url },
    database: house.database,
    home: house.bot.home,
    now: () => MORNING,
    noted: () => {},
    failed,
  })
  routes = adapter.routes(office.reception)!
  office.start({ slack: adapter.courier })
  look = matcher({ database: house.database, directories: { slack: adapter.directory }, now: () => MORNING, failed })
})
afterAll(async () => {
  await office.stop(5_000)
  await slack.stop()
  expect(house.errors).toEqual([])
  await house.database.close()
})

const post = async (body: string, type: 'json' | 'form') => {
  const response = await routes.request('/slack/events', signed(body, type, MORNING))
  expect(response.status).toBe(200)
  return response.text()
}

/** What is shown after something was done, once a call that fits is there. */
async function after(doing: () => Promise<unknown>, fits: (call: Call) => boolean): Promise<Call> {
  const before = slack.calls.length
  await doing()
  for (let count = before + 1; ; count += 1) {
    const found = (await slack.until(count)).slice(before).find(fits)
    if (found) return found
  }
}
const words = (call: Call): string => `${call.args.blocks ?? ''}${call.args.attachments ?? ''}${call.args.view ?? ''}`
const says = (text: string) => (call: Call) => words(call).includes(text)
const tell = (user: string, text: string, fits: (call: Call) => boolean) =>
  after(() => post(JSON.stringify(direct(text, user)), 'json'), fits)

interface Button {
  action_id: string
  value: string
  text: { text: string }
}
const press = (call: Call, label: string, user: string, fits: (call: Call) => boolean) => {
  const blocks = [
    ...JSON.parse(call.args.blocks ?? '[]'),
    ...JSON.parse(call.args.attachments ?? '[]').flatMap((one: { blocks: object[] }) => one.blocks),
  ]
  expect(refusals(blocks)).toEqual([])
  const block = blocks.find(
    one => one.type === 'actions' && one.elements.some((each: Button) => each.text?.text === label),
  )
  const { action_id, value } = block.elements.find((each: Button) => each.text?.text === label) as Button
  const channel = { id: `D${user}`, name: 'directmessage' }
  const actions = [{ type: 'button', action_id, block_id: block.block_id, value }]
  return after(
    () => post(interaction({ type: 'block_actions', channel, message: { ts: '1700000000.5' }, actions }, user), 'form'),
    fits,
  )
}
const submit = (call: Call, values: Record<string, object>, user: string) => {
  const view = JSON.parse(call.args.view!)
  expect(refusals(view.blocks, view)).toEqual([])
  const state = { values: Object.fromEntries(Object.entries(values).map(([id, input]) => [id, { input }])) }
  const { callback_id, private_metadata } = view
  return post(
    interaction({ type: 'view_submission', view: { id: 'V1', callback_id, private_metadata, state } }, user),
    'form',
  )
}

test('an account with the work e-mail of a GP is asked whether that is them, and linked only after their own yes', async () => {
  slack.emails.UNEW = 'Kwame.Fonteinkruid@praktijk-orion.example'
  await tell('UNEW', 'hoi', says('Waar verwijs ik'))
  const asked = await after(look, says('Ben jij dit?'))
  expect([asked.channel, words(asked)]).toEqual([
    'DUNEW',
    expect.stringContaining('Kwame Fonteinkruid van Huisartsenpraktijk Orion'),
  ])
  expect(await personOf('UNEW')).toBeNull()
  await press(asked, 'Ja, dat ben ik', 'UOTHER', says('niet voor jou bedoeld'))
  expect(await personOf('UOTHER')).toBeNull()
  await press(asked, 'Ja, dat ben ik', 'UNEW', says('Ifeoma Roerdomp'))
  expect((await personOf('UNEW'))?.id).toBe('huisarts-fonteinkruid')
  expect(await look()).toBe(0)
})

test('an account that the municipality named is asked at once; after no it is not linked', async () => {
  const asked = await tell('UKALMOES', 'hoi', says('Ben jij dit?'))
  await press(asked, 'Nee', 'UKALMOES', says('ik koppel je niet'))
  expect(await personOf('UKALMOES')).toBeNull()
})

test("an account without an address is told the way; a coordinator's yes links, and a second press hears that it is done", async () => {
  await tell('UFRESH', 'hoi', says('Waar verwijs ik'))
  const hint = await after(look, says('koppel mij'))
  const opened = await press(hint, 'Koppel mij', 'UFRESH', call => call.method === 'views.open')
  expect(
    JSON.parse(await submit(opened, { name: { value: '' }, role: {}, practice: {}, email: {} }, 'UFRESH')).errors,
  ).toMatchObject({ name: expect.any(String) })
  const values = {
    name: { value: 'Mila Zegge' },
    role: { selected_option: { value: 'gp' } },
    practice: { selected_option: { value: 'praktijk-orion' } },
    email: { value: '' },
  }
  const ask = await after(
    () => submit(opened, values, 'UFRESH'),
    call => call.channel === 'DUCOORD',
  )
  expect(words(ask)).toContain('Mila Zegge zegt hier te werken als huisarts bij Huisartsenpraktijk Orion')
  await press(ask, 'Ja, klopt', 'UCONTACT', says('niet voor jou bedoeld'))
  await press(ask, 'Ja, klopt', 'UCOORD', call => call.channel === 'DUFRESH' && says('Bevestigd')(call))
  expect((await personOf('UFRESH'))?.practice?.id).toBe('praktijk-orion')
  await press(ask, 'Ja, klopt', 'UNEW', says('al beslist door Tineke IJsvogel'))
})

test('a GP asks to be called back, the contact person says that it is done, and the GP reads it', async () => {
  const card = await tell('UNEW', 'nummer van mijn contactpersoon', says('0599-01 20 55'))
  const request = await press(card, 'Laat mij terugbellen', 'UNEW', call => call.channel === 'DUCONTACT')
  expect(words(request)).toContain('Terugbellen: Kwame Fonteinkruid')
  const seen = await press(request, 'Gezien', 'UCONTACT', says('heeft het gezien'))
  expect([seen.method, seen.channel]).toEqual(['chat.update', 'DUNEW'])
})

test('a coordinator keeps people from the menu, in a modal that Slack takes; a GP is refused', async () => {
  const menu = await tell('UCOORD', 'mensen', says('Nieuwe persoon'))
  const opened = await press(menu, 'Nieuwe persoon', 'UCOORD', call => call.method === 'views.open')
  const pick = (value: string) => ({ selected_option: { value } })
  const values = {
    name: { value: 'Wout Ruigoord' },
    roles: { selected_options: [{ value: 'contact-person' }] },
    practice: pick('-'),
    profession: { value: 'jeugdarts' },
    email: {},
    phone: {},
    days: { selected_options: [{ value: '1' }] },
    strengths: {},
    language: pick('nl'),
  }
  const added = await after(() => submit(opened, values, 'UCOORD'), says('Wout Ruigoord staat erin'))
  await press(added, 'Stopt', 'UNEW', says('niet voor jou bedoeld'))
  await tell('UNEW', 'nieuwe persoon', says('niet voor jou bedoeld'))
})
