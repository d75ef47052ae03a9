import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import type { Clock } from '../../src/delivery/clock.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { runDue } from '../../src/schedule.ts'
import { objectsIn } from '../support/adaptive.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'
import { direct, interaction, SECRET, type SlackStandIn, signed, startSlack, TEAM } from '../support/slack.ts'
import { installation, personal, type TeamsDoor, teamsOver } from '../support/teams.ts'
import { type StandIn, startConnector, TENANT, type Call as TeamsCall } from '../support/teams-connector.ts'

const began = Date.now()
/** It goes on: what nobody waits for is sent at a pace. */
const clock: Clock = {
  now: () => new Date(MORNING.getTime() + Date.now() - began),
  chance: () => 0.5,
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

const officeOf = (house: House): PostOffice =>
  createPostOffice({
    mail: house.database.mail(),
    bot: house.bot,
    clock,
    newReference: randomUUID,
    failed: error => house.errors.push(error),
    log: { info: () => {}, warn: () => {} },
  })

/** The minute of the schedule in which everyone is reminded who did not speak for a while. */
const minute = (house: House) => runDue(house.database, MORNING, error => house.errors.push(error))

describe('in Slack', () => {
  const USERS = { gp: 'UGP', 'contact-person': 'UCONTACT', coordinator: 'UCOORD' }
  let house: House
  let slack: SlackStandIn
  let office: PostOffice
  let post: (body: string, type: 'json' | 'form') => Promise<void>

  beforeAll(async () => {
    house = await openHouse()
    slack = await startSlack()
    await house.database.transaction(async store => {
      for (const [role, user] of Object.entries(USERS)) {
        const who = { platform: 'slack', workspace: TEAM, user } as const
        await store.linkAccount(house.seat(role), who, { ...who, conversation: user, kind: 'direct' })
      }
      await house.bot.prepare(store)
    })
    office = officeOf(house)
    const adapter = slackAdapter({
      config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.url },
      database: house.database,
      home: house.bot.home,
      now: () => MORNING,
      noted: () => {},
      failed: error => house.errors.push(error),
    })
    const routes = adapter.routes(office.reception)!
    post = async (body, type) => {
      expect((await routes.request('/slack/events', signed(body, type, MORNING))).status).toBe(200)
    }
    office.start({ slack: adapter.courier })
  })
  afterAll(async () => {
    await office.stop(5_000)
    await slack.stop()
    expect(house.errors).toEqual([])
    await house.database.close()
  })

  const to = async (channel: string, words: string, method = 'chat.postMessage') => {
    for (let count = 1; ; count += 1) {
      const found = (await slack.until(count)).find(
        call => call.channel === channel && call.method === method && JSON.stringify(call.args).includes(words),
      )
      if (found) return found
    }
  }
  const press = (channel: string, user: string, { args }: { args: Record<string, string> }, label: string) => {
    const blocks = JSON.parse(args.blocks ?? '[]') as { type: string; block_id: string; elements: object[] }[]
    const [block, element] = blocks
      .filter(one => one.type === 'actions')
      .flatMap(one =>
        one.elements.map(e => [one, e as { action_id: string; value: string; text: { text: string } }] as const),
      )
      .find(([, e]) => e.text.text === label)!
    const actions = [{ type: 'button', action_id: element.action_id, block_id: block.block_id, value: element.value }]
    const message = { ts: '1700000000.5' }
    return post(
      interaction({ type: 'block_actions', channel: { id: channel, name: 'directmessage' }, message, actions }, user),
      'form',
    )
  }

  test('a GP and the contact person are reminded in their own conversation, and not on the page as well', async () => {
    await minute(house)
    const reminder = await to('DUGP', 'Even contact met')
    expect(JSON.stringify(reminder.args)).toContain('Naomi Veenbes')
    expect(JSON.stringify(await to('DUCONTACT', 'Even contact met je praktijken'))).toContain('De Kwekerij')
    expect(slack.calls.filter(call => call.channel === 'DUGP')).toHaveLength(1)
    expect(await house.database.transaction(store => store.localMessages(house.seat('gp'), 5))).toEqual([])
  })

  test("a press on 'Later' changes that message", async () => {
    await press('DUCONTACT', 'UCONTACT', await to('DUCONTACT', 'Even contact'), 'Later')
    expect(JSON.stringify(await to('DUCONTACT', 'Je hoort het op', 'chat.update'))).toContain('8 december 2026')
  })

  test("a press on 'Contact gehad' changes that message", async () => {
    await press('DUGP', 'UGP', await to('DUGP', 'Even contact'), 'Contact gehad')
    expect(await to('DUGP', 'Genoteerd: contact op 24 november 2026', 'chat.update')).toBeDefined()
  })

  test('a sentence stops them; the coordinator sees the rhythm of the municipality, a GP may not set it', async () => {
    await post(JSON.stringify(direct('stop herinneringen', 'UGP')), 'json')
    await to('DUGP', 'geen herinneringen meer')
    await post(JSON.stringify(direct('herinneringen', 'UCOORD')), 'json')
    await to('DUCOORD', 'Ritme voor de gemeente')
    await post(JSON.stringify(direct('herinneringen voor iedereen uit', 'UGP')), 'json')
    await to('DUGP', 'kiest de coördinator')
    const lines = await house.database.transaction(store => store.auditOfPerson(house.seat('gp')))
    expect(lines.map(line => [line.action, line.outcome])).toContainEqual(['reminders.set', 'refused'])
  })
})

describe('in Teams', () => {
  const PEOPLE = { gp: 'huisarts-wollegras', 'contact-person': 'cjg-karekiet', coordinator: 'coordinator-ijsvogel' }
  let house: House
  let standIn: StandIn
  let office: PostOffice
  let teams: TeamsDoor

  beforeAll(async () => {
    house = await openHouse()
    standIn = await startConnector()
    await house.database.transaction(async store => {
      for (const [role, person] of Object.entries(PEOPLE))
        await store.linkAccount(person, { platform: 'teams', workspace: TENANT, user: `aad-${role}` }, null)
      await house.bot.prepare(store)
    })
    office = officeOf(house)
    teams = teamsOver({ standIn, database: house.database, now: () => MORNING, reception: office.reception })
    office.start({ teams: teams.courier })
    for (const role of Object.keys(PEOPLE)) {
      await teams.post(installation(standIn, 'add', someone(role)))
      await seen(role, 'Waar verwijs ik dit naartoe?|Hallo')
    }
  })
  afterAll(async () => {
    await office.stop(1_000)
    expect([house.errors, teams.failed]).toEqual([[], []])
    await standIn.close()
    await house.database.close()
  })

  const someone = (role: string) => ({
    from: { id: `29:${role}`, name: role, aadObjectId: `aad-${role}` },
    conversation: { id: `a:${role}`, conversationType: 'personal', tenantId: TENANT },
  })
  const read = (call: TeamsCall): string =>
    objectsIn(call.body)
      .flatMap(one => (typeof one.text === 'string' ? [one.text] : []))
      .join('\n')
  const seen = (role: string, words: string) =>
    standIn.seen(call => call.conversation === `a:${role}` && new RegExp(words).test(read(call)))
  const buttonOf = (call: TeamsCall, action: string) =>
    objectsIn(call.body).find(
      one => one.type === 'Action.Submit' && (one.data as { action: string }).action === action,
    )!.data as object
  const press = (role: string, data: object) =>
    teams.post(personal(standIn, '', { ...someone(role), text: undefined, value: data }))
  const say = (role: string, text: string) => teams.post(personal(standIn, text, someone(role)))

  test('a GP and the contact person are reminded; a press changes that message', async () => {
    await minute(house)
    const reminder = await seen('gp', 'Even contact met Wouter Karekiet')
    await seen('contact-person', 'Even contact met je praktijken')
    await press('gp', buttonOf(reminder, 'reminder-had'))
    expect(await seen('gp', 'Genoteerd: contact op 24 november 2026')).toMatchObject({ method: 'PUT' })
  })

  test("'Later' by the contact person changes that message", async () => {
    await press('contact-person', buttonOf(await seen('contact-person', 'Even contact met je'), 'reminder-later'))
    expect(await seen('contact-person', '8 december 2026')).toMatchObject({ method: 'PUT' })
  })

  test('a sentence changes the rhythm; the coordinator sets that of the municipality, a GP may not', async () => {
    await say('gp', 'herinner me elke 8 weken')
    await seen('gp', 'na 8 weken zonder contact')
    await say('coordinator', 'herinneringen')
    const card = await seen('coordinator', 'Ritme voor de gemeente')
    await press('coordinator', buttonOf(card, 'reminder-rhythm'))
    expect(await seen('coordinator', 'na 2 weken zonder contact')).toMatchObject({ method: 'PUT' })
    await say('gp', 'zet herinneringen voor alle praktijken op elke 3 weken')
    await seen('gp', 'kiest de coördinator')
  })
})
