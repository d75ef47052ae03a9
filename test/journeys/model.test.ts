import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { localCourier } from '../../adapters/local/courier.ts'
import { type LocalServer, localServer } from '../../adapters/local/server.ts'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import { adaptiveCard } from '../../adapters/teams/adaptive-card.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { refusals } from '../support/block-kit.ts'
import { MORNING } from '../support/house.ts'
import { recorded } from '../support/model.ts'
import { type ModelHouse, openModelHouse, realTimers } from '../support/model-house.ts'
import { direct, interaction, SECRET, type SlackStandIn, signed, startSlack } from '../support/slack.ts'
import { personal, type TeamsDoor, teamsOver } from '../support/teams.ts'
import { type StandIn, startConnector, TENANT } from '../support/teams-connector.ts'

/** A question in words that the tables do not know, with recorded answers of a model. */
const QUESTION = 'kan zijn draai niet vinden sinds de verhuizing, 8 jr, Molenbeemd'
const FOUND = 'omgaan met anderen'
const SAID = 'Mede gelezen met een taalmodel.'

let house: ModelHouse
let office: PostOffice
let slack: SlackStandIn
let slackRoutes: NonNullable<ReturnType<ReturnType<typeof slackAdapter>['routes']>>
let connector: StandIn
let teams: TeamsDoor
let page: LocalServer

beforeAll(async () => {
  house = await openModelHouse()
  ;[slack, connector] = [await startSlack(), await startConnector()]
  const { database, bot } = house
  const failed = (error: unknown) => void house.errors.push(error)
  const log = { info: () => {}, warn: () => {} }
  office = createPostOffice({ mail: database.mail(), bot, clock: realTimers, newReference: randomUUID, failed, log })
  const adapter = slackAdapter({
    config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.url },
    database,
    home: bot.home,
    now: () => MORNING,
    noted: () => {},
    failed,
  })
  slackRoutes = adapter.routes(office.reception)!
  teams = teamsOver({ standIn: connector, database, now: () => MORNING, reception: office.reception })
  page = await localServer({
    host: '127.0.0.1',
    port: 0,
    page: true,
    database,
    handle: bot.handle,
    render: adaptiveCard,
    now: () => MORNING,
    newId: randomUUID,
    failed,
  })
  office.start({ slack: adapter.courier, teams: teams.courier, local: localCourier(page.deliver) })
})
afterAll(async () => {
  await office.stop(5_000)
  await page.close()
  expect([house.errors, teams.failed]).toEqual([[], []])
  await Promise.all([slack.stop(), connector.close()])
  await house.close()
})
beforeEach(() => {
  house.forget()
  house.standIn.behave = recorded()
})

const post = async (body: string, type: 'json' | 'form') =>
  expect((await slackRoutes.request('/slack/events', signed(body, type, MORNING))).status).toBe(200)

test('in Slack the first answer is there while the model is still reading, and the same message changes after', async () => {
  house.standIn.hold()
  await post(JSON.stringify(direct(QUESTION, 'UGP')), 'json')
  const [first] = await slack.until(1)
  expect(first!.method).toBe('chat.postMessage')
  expect(JSON.stringify(first!.args)).not.toContain(FOUND)
  await house.standIn.until(1)
  expect(slack.calls).toHaveLength(1)
  house.standIn.release()
  const changed = (await slack.until(2))[1]!
  expect(changed).toMatchObject({ method: 'chat.update', channel: first!.channel })
  const blocks = JSON.parse(changed.args.blocks!)
  expect(refusals(blocks)).toEqual([])
  for (const words of [FOUND, SAID]) expect(JSON.stringify(blocks)).toContain(words)

  const row = (blocks as { type: string; block_id: string; elements: { action_id: string; value: string }[] }[]).find(
    ({ type }) => type === 'actions',
  )!
  const actions = [{ type: 'button', block_id: row.block_id, ...row.elements[0]! }]
  const message = { ts: changed.args.ts }
  await post(
    interaction({ type: 'block_actions', channel: { id: 'DUGP', name: 'directmessage' }, message, actions }, 'UGP'),
    'form',
  )
  expect(JSON.stringify((await slack.until(3))[2]!.args)).toContain('Verwezen naar')
})

test('in Teams the same activity is updated', async () => {
  const activity = personal(connector, QUESTION, {
    from: { id: '29:gp', name: 'gp', aadObjectId: 'aad-gp' },
    conversation: { id: 'a:gp', conversationType: 'personal', tenantId: TENANT },
  })
  const [posted, changed] = [
    connector.seen(call => call.method === 'POST'),
    connector.seen(call => call.method === 'PUT'),
  ]
  expect((await teams.post(activity)).status).toBe(200)
  expect(JSON.stringify((await posted).body)).not.toContain(SAID)
  expect((await changed).conversation).toBe('a:gp')
  for (const words of [FOUND, SAID]) expect(JSON.stringify((await changed).body)).toContain(words)
})

/** The events of a page that someone looks at, until one of them holds these words. */
async function heardOnPage(seat: string, words: string): Promise<string> {
  const response = await fetch(`${page.url}/local/api/events?seat=${seat}`)
  let heard = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    heard += chunk
    if (heard.includes(words)) break
  }
  return heard
}

test('on the local page the card that someone looks at changes, and is the changed one after a reload', async () => {
  const seat = house.seat('gp')
  const heard = heardOnPage(seat, SAID)
  const response = await fetch(`${page.url}/local/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: page.url },
    body: JSON.stringify({ seat, text: QUESTION }),
  })
  const { messages } = (await response.json()) as { messages: { key: string; from: string }[] }
  expect(JSON.stringify(messages)).not.toContain(SAID)
  expect(await heard).toContain(FOUND)
  const all = (await (await fetch(`${page.url}/local/api/messages?seat=${seat}`)).json()) as typeof messages
  expect(all.filter(({ from }) => from === 'bot')).toHaveLength(1)
  expect(JSON.stringify(all)).toContain(SAID)
})

test('with a model that hangs, the next question is answered as ever', async () => {
  house.standIn.behave = () => 'hang'
  const before = slack.calls.length
  await post(JSON.stringify(direct(QUESTION, 'UOTHER')), 'json')
  await post(JSON.stringify(direct('8 jr, druk in de klas, Molenbeemd', 'UOTHER')), 'json')
  const calls = (await slack.until(before + 2)).slice(before)
  expect(calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.postMessage'])
})
