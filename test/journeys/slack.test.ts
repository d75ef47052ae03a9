import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { localCourier } from '../../adapters/local/courier.ts'
import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import { createPostOffice, type PostOffice } from '../../src/delivery/post-office.ts'
import { objectsIn } from '../support/adaptive.ts'
import { refusals } from '../support/block-kit.ts'
import { type House, MORNING, openHouse } from '../support/house.ts'
import {
  type Call,
  command,
  direct,
  event,
  interaction,
  mention,
  SECRET,
  type SlackStandIn,
  signed,
  startSlack,
  TEAM,
} from '../support/slack.ts'

/** Who sits where in Slack: a GP, their contact person and the coordinator. */
const USERS = { gp: 'UGP', 'contact-person': 'UCONTACT', coordinator: 'UCOORD' }

let house: House
let slack: SlackStandIn
let office: PostOffice
let routes: NonNullable<ReturnType<ReturnType<typeof slackAdapter>['routes']>>
const warnings: object[] = []

beforeAll(async () => {
  house = await openHouse()
  await house.database.transaction(async store => {
    for (const [role, user] of Object.entries(USERS)) {
      const who = { platform: 'slack', workspace: TEAM, user } as const
      const person = await store.personOf({ platform: 'local', workspace: 'local', user: house.seat(role) })
      await store.linkAccount(person!.id, who, { ...who, conversation: user, kind: 'direct' })
    }
  })
  await house.database.transaction(house.bot.prepare)
})
afterAll(async () => {
  expect([house.errors, warnings]).toEqual([[], []])
  await house.database.close()
})

beforeEach(async () => {
  slack = await startSlack()
  const failed = (error: unknown) => house.errors.push(error)
  office = createPostOffice({
    mail: house.database.mail(),
    bot: house.bot,
    newReference: randomUUID,
    failed,
    log: { info: () => {}, warn: what => warnings.push(what) },
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
  office.start({ slack: adapter.courier, local: localCourier(async () => true) })
})
afterEach(async () => {
  await office.stop(5_000)
  await slack.stop()
})

const post = async (body: string, type: 'json' | 'form') => {
  const response = await routes.request('/slack/events', signed(body, type, MORNING))
  expect(response.status).toBe(200)
  return response.text()
}
const tell = (body: object) => post(JSON.stringify(body), 'json')

/** The blocks of a message that was shown, wherever in it they stand. */
const shownIn = ({ args }: Call): Record<string, unknown>[] => [
  ...JSON.parse(args.blocks ?? '[]'),
  ...JSON.parse(args.attachments ?? '[]').flatMap((one: { blocks: object[] }) => one.blocks),
]
const wordsOf = (call: Call): string => JSON.stringify(shownIn(call))

interface Button {
  action_id: string
  value: string
  block_id: string
  label: string
}

const buttonsOf = (call: Call): Button[] =>
  shownIn(call)
    .filter(block => block.type === 'actions')
    .flatMap(block =>
      (block.elements as { action_id: string; value: string; text?: { text: string } }[]).map(one => ({
        ...one,
        block_id: String(block.block_id),
        label: one.text?.text ?? '',
      })),
    )

const buttonOf = (call: Call, label: string): Button => {
  const found = buttonsOf(call).find(one => one.label === label)
  if (!found) throw new Error(`no button ${label} among ${buttonsOf(call).map(one => one.label)}`)
  return found
}

/** A press on a message, by someone. */
const press = (call: Call, { action_id, block_id, value }: Button, user: string) => {
  const channel = { id: call.channel, ...(call.channel.startsWith('D') ? { name: 'directmessage' } : {}) }
  const message = { ts: '1700000000.5', ...(call.args.thread_ts ? { thread_ts: call.args.thread_ts } : {}) }
  const actions = [{ type: 'button', action_id, block_id, value }]
  return post(interaction({ type: 'block_actions', channel, message, actions }, user), 'form')
}

const QUESTION = '8 jr, druk in de klas, ouders ten einde raad, Molenbeemd'

let asked = 0

/** The answer to a question in a channel, whatever else is being said. */
const ask = async (text = QUESTION): Promise<Call> => {
  const ts = `1700000001.${String(++asked).padStart(6, '0')}`
  await tell(mention(text, 'C1', { user: USERS.gp, ts }))
  for (let count = 1; ; count += 1) {
    const found = (await slack.until(count)).find(call => call.args.thread_ts === ts)
    if (found) return found
  }
}

test('a GP asks in a channel and gets the answer in the thread, with why, how, how long and whom to call', async () => {
  const answer = await ask()
  expect(answer).toMatchObject({ method: 'chat.postMessage', channel: 'C1', args: { thread_ts: expect.any(String) } })
  for (const word of ['Molenbeemd', 'Past bij', 'Aanmelden', 'Wachttijd', 'contactpersoon'])
    expect(wordsOf(answer)).toContain(word)
  expect(refusals(shownIn(answer))).toEqual([])
  expect(buttonsOf(answer).length).toBeLessThanOrEqual(6)
})

test("'Verwezen' turns the message into its trace, in place", async () => {
  const answer = await ask()
  await press(answer, buttonOf(answer, 'Verwezen'), USERS.gp)
  const changed = (await slack.until(2))[1]!
  expect(changed).toMatchObject({ method: 'chat.update', channel: 'C1' })
  expect(wordsOf(changed)).toContain('Verwezen naar')
})

test("'Vraag mijn contactpersoon' reaches that person in their own conversation, and the GP sees 'gezien'", async () => {
  const answer = await ask()
  await press(answer, buttonOf(answer, 'Vraag mijn contactpersoon'), USERS.gp)
  const calls = await slack.until(3)
  const request = calls.find(call => call.channel === `D${USERS['contact-person']}`)!
  expect(wordsOf(request)).not.toContain('ten einde raad')
  await press(request, buttonOf(request, 'Gezien'), USERS['contact-person'])
  const after = (await slack.until(5)).slice(3)
  expect(after.map(call => call.method)).toEqual(['chat.update', 'chat.update'])
  expect(after.map(wordsOf).join()).toContain('heeft je vraag gezien')
})

test("'Klopt niet' opens a form, shows what is missing, and reaches the coordinator", async () => {
  const answer = await ask('peuter slaapt slecht, Molenbeemd')
  await press(answer, buttonOf(answer, 'Klopt niet'), USERS.gp)
  const view = JSON.parse((await slack.until(2))[1]!.args.view!)
  expect(refusals(view.blocks, view)).toEqual([])
  const chosen = objectsIn(view).find(one => one.type === 'static_select')!.options as { value: string }[]
  const submit = (reason: object, note: string) =>
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
                service: { input: { selected_option: { value: chosen[0]!.value } } },
                reason: { input: reason },
                note: { input: { value: note } },
              },
            },
          },
        },
        USERS.gp,
      ),
      'form',
    )
  expect(JSON.parse(await submit({}, ''))).toMatchObject({
    response_action: 'errors',
    errors: { reason: expect.any(String) },
  })
  expect(slack.calls).toHaveLength(2)
  expect(await submit({ selected_option: { value: 'phone' } }, 'nummer is afgesloten')).toBe('')
  const told = (await slack.until(4)).slice(2)
  expect(told.map(call => call.channel).sort()).toEqual(['C1', `D${USERS.coordinator}`])
  expect(told.map(wordsOf).join()).toContain('Doorgegeven aan de coördinator')
})

test('a name is answered without it, with a warning that only the writer sees, and is kept nowhere', async () => {
  await tell(mention('Fatoumata Pietersen, 8 jr, druk in de klas, Molenbeemd', 'C1', { user: USERS.gp }))
  const calls = await slack.until(2)
  expect(calls.map(call => call.method)).toEqual(['chat.postMessage', 'chat.postEphemeral'])
  expect(calls[1]!.args.user).toBe(USERS.gp)
  expect(JSON.stringify(calls)).not.toMatch(/Fatoumata|Pietersen/)
})

test('a follow-up in the thread needs no mention, and a follow-up in a direct conversation no thread', async () => {
  const answer = await ask('jongen van 8, druk in de klas, Molenbeemd')
  const thread_ts = answer.args.thread_ts
  const about = { type: 'message', channel_type: 'channel', channel: 'C1', user: USERS.gp, text: 'en als hij 16 is?' }
  await tell(event({ ...about, thread_ts }))
  expect(wordsOf((await slack.until(2))[1]!)).toContain('Past bij')
  await post(command('/verwijs', 'meisje van 8, druk in de klas, Molenbeemd', USERS.gp), 'form')
  await slack.until(3)
  await tell(direct('en als ze 16 is?', USERS.gp))
  const last = (await slack.until(4))[3]!
  expect(last.channel).toBe(`D${USERS.gp}`)
  expect(wordsOf(last)).toContain('Past bij')
})

test("the shortcut on someone's message is answered where only the asker sees it", async () => {
  const about = {
    type: 'message_action',
    callback_id: 'where_to_refer',
    message: { text: QUESTION },
    channel: { id: 'C1' },
  }
  await post(interaction(about, USERS.gp), 'form')
  expect((await slack.until(1))[0]).toMatchObject({ channel: `D${USERS.gp}` })
})

test('Home shows my contact person and how to ask', async () => {
  await tell(event({ type: 'app_home_opened', tab: 'home', user: USERS.gp }))
  const view = JSON.parse((await slack.until(1))[0]!.args.view!)
  expect(refusals(view.blocks, view)).toEqual([])
  expect(JSON.stringify(view)).toContain('contactpersoon')
  expect(JSON.stringify(view)).toContain('/verwijs')
})

test('a red flag shows the safety card, alone', async () => {
  const safety = await ask('meisje 15 zegt dat ze dood wil, heeft pillen verzameld')
  expect(JSON.parse(safety.args.attachments!)).toHaveLength(1)
  expect(buttonsOf(safety).map(one => one.label)).not.toContain('Verwezen')
})

test.each(['hi', 'hoi', 'hello', 'help', '', 'asdf qwer', '😀'])('%j gets a way forward', async text => {
  await tell(direct(text, USERS.gp))
  expect(wordsOf((await slack.until(1))[0]!).length).toBeGreaterThan(100)
})

test('no button is a dead end: each press on each message changes or shows something', async () => {
  const answer = await ask()
  const labels = buttonsOf(answer).map(one => one.label)
  for (const [i, label] of labels.entries()) {
    const fresh = i === 0 ? answer : await ask()
    const before = slack.calls.length
    await press(fresh, buttonOf(fresh, label), USERS.gp)
    await slack.until(before + 1)
  }
  expect(labels.length).toBeGreaterThan(3)
})
