import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { runDue } from '../../src/schedule.ts'
import { refusals } from '../support/block-kit.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'
import {
  type Call,
  command,
  direct,
  interaction,
  SECRET,
  type SlackStandIn,
  signed,
  startSlack,
  TEAM,
} from '../support/slack.ts'

/** A coordinator who spoke with the bot, and two GPs who never did: an account is enough in Slack. */
const USERS = { 'coordinator-ijsvogel': 'UCOORD', 'huisarts-lisdodde': 'UGP', 'huisarts-kalmoes': 'UGP2' }

let house: House
let slack: SlackStandIn
let office: PostOffice
let routes: NonNullable<ReturnType<ReturnType<typeof slackAdapter>['routes']>>
let clock = MORNING
const warnings: object[] = []

beforeAll(async () => {
  house = await openHouse()
  slack = await startSlack()
  await house.database.transaction(async store => {
    for (const [person, user] of Object.entries(USERS))
      await store.linkAccount(person, { platform: 'slack', workspace: TEAM, user }, null)
    await house.bot.prepare(store)
  })
  const failed = (error: unknown) => house.errors.push(error)
  const now = () => clock
  office = createPostOffice({
    mail: house.database.mail(),
    bot: house.bot,
    newReference: randomUUID,
    failed,
    log: { info: () => {}, warn: what => warnings.push(what) },
    clock: {
      now,
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
    now,
    noted: () => {},
    failed,
  })
  routes = adapter.routes(office.reception)!
  office.start({ slack: adapter.courier })
})
afterAll(async () => {
  await office.stop(5_000)
  await slack.stop()
  expect([house.errors, warnings]).toEqual([[], []])
  await house.database.close()
})

const post = async (body: string, type: 'json' | 'form' = 'form'): Promise<string> => {
  const response = await routes.request('/slack/events', signed(body, type, clock))
  expect(response.status).toBe(200)
  return response.text()
}

/** The first call from now on that fits. */
async function next(work: () => Promise<unknown>, fits: (call: Call) => boolean): Promise<Call> {
  const before = slack.calls.length
  await work()
  for (let count = before + 1; ; count += 1) {
    const found = (await slack.until(count)).slice(before).find(fits)
    if (found) return found
  }
}

const shownIn = ({ args }: Call): Record<string, unknown>[] => [
  ...JSON.parse(args.blocks ?? '[]'),
  ...JSON.parse(args.attachments ?? '[]').flatMap((one: { blocks: object[] }) => one.blocks),
]
const says =
  (words: string) =>
  (call: Call): boolean =>
    JSON.stringify(shownIn(call)).includes(words)

/** A press on a button with this label, by someone, on a message in their own conversation. */
const press = (call: Call, label: string, user: string) => () => {
  const elements = shownIn(call).flatMap(block =>
    ((block.elements ?? []) as { text?: { text: string }; action_id: string; value: string }[]).map(one => ({
      ...one,
      block_id: String(block.block_id),
    })),
  )
  const found = elements.find(one => one.text?.text === label)
  if (!found) throw new Error(`no button ${label}`)
  const { action_id, block_id, value } = found
  return post(
    interaction(
      {
        type: 'block_actions',
        channel: { id: `D${user}`, name: 'directmessage' },
        message: { ts: '1700000000.5' },
        actions: [{ type: 'button', action_id, block_id, value }],
      },
      user,
    ),
  )
}

const input = (field: string, state: object) => ({ [field]: { input: state } })
const fill = (view: { callback_id: string; private_metadata: string }, body: string) => () =>
  post(
    interaction(
      {
        type: 'view_submission',
        view: {
          id: 'V1',
          callback_id: view.callback_id,
          private_metadata: view.private_metadata,
          state: {
            values: {
              ...input('template', { selected_option: { value: 'did-you-know' } }),
              ...input('body', { value: body }),
              ...input('roles', { selected_options: [{ value: 'gp' }] }),
              ...input('button', { value: 'Ik wil meer weten' }),
              ...input('when', { selected_option: { value: 'now' } }),
            },
          },
        },
      },
      'UCOORD',
    ),
  )

const look = async () => {
  clock = new Date(clock.getTime() + 5_000)
  await runDue(house.database, clock, error => house.errors.push(error), true)
}

test("a coordinator writes with '/bericht', previews, confirms and watches; GPs who never spoke get it, once", async () => {
  const opened = await next(
    () => post(command('/bericht', '', 'UCOORD')),
    ({ method }) => method === 'views.open',
  )
  const view = JSON.parse(opened.args.view!)
  expect(refusals(view.blocks, 'modal')).toEqual([])
  expect(view.title.text).toBe('Bericht schrijven')

  const errors = JSON.parse(await fill(view, ' ')())
  expect(errors).toMatchObject({ response_action: 'errors', errors: { body: 'Schrijf een tekst.' } })

  const control = await next(fill(view, 'Het spreekuur is weer open.'), says('Er is nog niets verstuurd'))
  expect(control.channel).toBe('DUCOORD')
  expect(refusals(shownIn(control))).toEqual([])
  expect(says('Slack (2)')(control)).toBe(true)
  const example = slack.calls.find(says('Van Tineke IJsvogel'))!
  expect(example.channel).toBe('DUCOORD')

  const posted = () => slack.calls.filter(call => call.method === 'chat.postMessage' && says('weer open')(call))
  const before = posted().length
  const progress = await next(press(control, 'Verstuur bericht', 'UCOORD'), says('Wordt verstuurd'))
  expect(progress.method).toBe('chat.update')
  await press(control, 'Verstuur bericht', 'UCOORD')()
  const reported = () => slack.calls.some(call => says('Verslag')(call) && call.channel === 'DUCOORD')
  for (let i = 0; i < 400 && !reported(); i += 1) {
    await look()
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  expect(
    posted()
      .slice(before)
      .map(({ channel }) => channel)
      .sort(),
  ).toEqual(['DUGP', 'DUGP2'])
  expect(reported()).toBe(true)

  const letter = posted().find(({ channel }) => channel === 'DUGP')!
  const thanked = await next(press(letter, 'Ik wil meer weten', 'UGP'), says('Genoteerd'))
  expect(thanked).toMatchObject({ method: 'chat.update', channel: 'DUGP' })
})

test("a GP who types '/bericht' gets a kind answer in their own conversation, and no form", async () => {
  const refused = await next(() => post(command('/bericht', '', 'UGP')), says('stuurt de coördinator'))
  expect(refused.channel).toBe('DUGP')
})

test("'bericht' in the own conversation shows what can be written", async () => {
  const menu = await next(() => post(JSON.stringify(direct('bericht', 'UCOORD')), 'json'), says('Gewijzigd spreekuur'))
  expect(refusals(shownIn(menu))).toEqual([])
  const opened = await next(press(menu, 'Nieuw aanbod', 'UCOORD'), ({ method }) => method === 'views.open')
  expect(opened.args.view).toContain('Voor wie')
})
