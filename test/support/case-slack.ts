import { slack as slackAdapter } from '../../adapters/slack/slack.ts'
import type { Place } from '../../src/ports.ts'
import type { Chat, ChatOf, Doing } from './case-chat.ts'
import { PEOPLE, type Who0 } from './case-house.ts'
import { BOT, type Call, event, interaction, SECRET, type SlackStandIn, signed, startSlack, TEAM } from './slack.ts'

export interface SlackChat extends Chat {
  slack: SlackStandIn
}

type Json = Record<string, unknown>

export const user = (name: string): string => `U${name.toUpperCase()}`

/** Every object anywhere in it. */
const objects = (value: unknown): Json[] =>
  value === null || typeof value !== 'object'
    ? []
    : [...(Array.isArray(value) ? [] : [value as Json]), ...Object.values(value).flatMap(objects)]

const blocksOf = ({ args }: Call): Json[] => [
  ...JSON.parse(args.blocks ?? '[]'),
  ...JSON.parse(args.attachments ?? '[]').flatMap((one: { blocks: object[] }) => one.blocks),
]

export const wordsOf = (call: Call): string =>
  [...blocksOf(call), ...(call.args.view ? [JSON.parse(call.args.view)] : [])]
    .flatMap(objects)
    .flatMap(one => (typeof one.text === 'string' ? [one.text] : []))
    .join('\n')

/** What can be pressed on a message for this action: as Slack sends it back. */
function pressesOn(call: Call, action: string, value: string): Json[] {
  const found: Json[] = []
  for (const block of blocksOf(call))
    for (const one of block.type === 'actions' ? (block.elements as Json[]) : []) {
      if (
        !String(one.action_id)
          .replace(/^\d+[:!]/, '')
          .startsWith(action)
      )
        continue
      const shared = { type: one.type, action_id: one.action_id, block_id: block.block_id }
      if (typeof one.value === 'string' && one.value.includes(value)) found.push({ ...shared, value: one.value })
      const options = objects(one.options ?? []).filter(option => String(option.value ?? '').includes(value))
      if (options[0]) found.push({ ...shared, selected_option: options[0] })
    }
  return found
}

/** An input of a modal as it is filled; fails when the modal does not offer it. */
function filledIn(element: Json, given: string | undefined): Json | null {
  const options = element.options as { value: string }[] | undefined
  const chosen = (values: string[]) =>
    values.map(value => {
      const option = options?.find(one => one.value === value)
      if (!option) throw new Error(`no option ${value} among ${options?.map(one => one.value)}`)
      return option
    })
  switch (element.type) {
    case 'plain_text_input':
      return { value: given ?? element.initial_value ?? null }
    case 'datepicker':
      return { selected_date: (given === undefined ? element.initial_date : given || null) ?? null }
    case 'multi_static_select':
      return {
        selected_options:
          given === undefined ? (element.initial_options ?? []) : chosen(given === '' ? [] : given.split(',')),
      }
    default:
      return {
        selected_option:
          given === undefined ? (element.initial_option ?? null) : given === '' ? null : chosen([given])[0],
      }
  }
}

/** People in Slack: what they do comes in at the door of the bot, as Slack signs it. */
export function slackPeople(slack: SlackStandIn, door: (init: RequestInit) => Promise<Response>, now: () => Date) {
  for (const name of Object.keys(PEOPLE)) slack.channels.person(user(name))

  async function post(body: string, type: 'json' | 'form'): Promise<string> {
    const response = await door(signed(body, type, now()))
    if (response.status !== 200) throw new Error(`Slack got ${response.status}`)
    return response.text()
  }
  const hears = async (about: object): Promise<void> => void (await post(JSON.stringify(event(about)), 'json'))

  const channel = (id: string) => slack.channels.all.find(one => one.id === id)
  const placeOf = (name: Who0, room?: Place): string => room?.conversation ?? `D${user(name)}`
  const direct = (name: Who0): Place => ({
    platform: 'slack',
    workspace: TEAM,
    conversation: user(name),
    kind: 'direct',
  })

  /** The messages that stand in a conversation now, oldest first: a change replaces what it changed. */
  function standing(conversation: string, reader: string | null): Call[] {
    const found = new Map<string, Call>()
    for (const call of slack.calls)
      if (call.channel === conversation && (call.method !== 'chat.postEphemeral' || call.args.user === reader))
        found.set(call.ts, call)
    return [...found.values()]
  }
  const words = ({ kind, conversation }: Place): string =>
    standing(kind === 'direct' ? `D${conversation}` : conversation, null)
      .map(wordsOf)
      .join('\n\n')

  /** Whether someone can press this now. */
  function offered(name: Who0, action: string, { value = '', room }: Doing = {}): { press: Json; call: Call } | null {
    for (const call of standing(placeOf(name, room), user(name)).toReversed()) {
      const [press] = pressesOn(call, action, value)
      if (press) return { press, call }
    }
    return null
  }

  async function press(name: Who0, action: string, doing: Doing = {}): Promise<void> {
    const { room, value } = doing
    const found = offered(name, action, doing)
    if (!found) throw new Error(`no ${action} ${value} for ${name}: ${words(room ?? direct(name))}`)
    const { args, ts } = found.call
    const payload = {
      type: 'block_actions',
      channel: { id: placeOf(name, room), name: room ? 'privategroup' : 'directmessage' },
      message: { ts, ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}) },
      actions: [found.press],
    }
    await post(interaction(payload, user(name)), 'form')
  }

  /** The modal that this press opens, filled and sent. */
  async function fill(name: Who0, action: string, fields: Record<string, string>, doing: Doing = {}): Promise<string> {
    const opened = slack.calls.filter(call => call.method === 'views.open').length
    await press(name, action, doing)
    for (let count = slack.calls.length; ; count += 1) {
      const all = (await slack.until(count)).filter(call => call.method === 'views.open')
      if (all.length === opened) continue
      const view = JSON.parse(all.at(-1)!.args.view!) as Json
      const inputs = (view.blocks as Json[]).filter(block => block.type === 'input')
      const values = Object.fromEntries(
        inputs.map(({ block_id: id, element }) => [id, { input: filledIn(element as Json, fields[String(id)]) }]),
      )
      const submission = { type: 'view_submission', view: { ...view, id: 'V1', state: { values } } }
      return post(interaction(submission, user(name)), 'form')
    }
  }

  /** A mention in a place comes as an app_mention, other words there as a message. */
  async function say(name: Who0, text: string, room?: Place): Promise<void> {
    const about = room && channel(room.conversation)
    if (!about) return hears({ type: 'message', channel_type: 'im', channel: `D${user(name)}`, user: user(name), text })
    const where = { channel: about.id, user: user(name) }
    if (text.startsWith('@')) return hears({ ...where, type: 'app_mention', text: `<@${BOT}> ${text.slice(1)}` })
    return hears({ ...where, type: 'message', channel_type: about.is_mpim ? 'mpim' : 'group', text })
  }

  return { channel, direct, hears, offered, press, fill, say, words }
}

/** Slack on this machine, with everyone of the tests in it, and each with a conversation with the bot. */
export const slackChat: ChatOf<SlackChat> = async (database, now) => {
  const slack = await startSlack()
  const arriving = new Set<Promise<unknown>>()
  const failures: unknown[] = []
  const adapter = slackAdapter({
    config: { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.url },
    database,
    home: async () => ({ parts: [], actions: [] }),
    now,
    noted: () => {},
    failed: error => failures.push(error),
  })
  let routes: ReturnType<typeof adapter.routes> = null
  const people = slackPeople(slack, async init => routes!.request('/slack/events', init), now)
  const { channel } = people

  slack.channels.watching.push(change => {
    const told = people.hears({ ...change, channel_type: 'G', event_ts: '1700000000.1' })
    arriving.add(told)
    void told.catch(error => failures.push(error)).then(() => arriving.delete(told))
  })

  return {
    ...people,
    platform: 'slack',
    workspace: TEAM,
    slack,
    user,
    parts: adapter,
    open: async () => {},
    listen: reception => {
      routes = adapter.routes(reception)
    },
    gather: async () => {},
    enters: async (room, name) => slack.channels.enter(channel(room.conversation)!, user(name)),
    leaves: async (room, name) => slack.channels.leave(channel(room.conversation)!, user(name)),
    people: room =>
      channel(room.conversation)!
        .members.filter(one => one !== BOT)
        .toSorted(),
    shown: () => slack.calls.map(call => ({ conversation: call.channel, readers: call.readers, words: wordsOf(call) })),
    quiet: async () => void (await Promise.all(arriving)),
    async stop() {
      await slack.stop()
      if (failures.length > 0) throw new Error(`the adapter failed: ${failures}`)
    },
  }
}
