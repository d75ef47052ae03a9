/**
 * A stand-in for the Web API of Slack on a free port of this machine, and requests as Slack signs them.
 * https://docs.slack.dev/reference/methods
 */
import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { slackChannels } from './slack-channels.ts'

export const SECRET = 'a-signing-secret-of-the-tests'
export const TEAM = 'T0TEST'
export const BOT = 'U0BOT'
export const CLIENT = { id: '111.222', secret: 'a-client-secret-of-the-tests' }

/** A call that was performed. */
export interface Call {
  method: string
  channel: string
  args: Record<string, string>
  /** The token with which it was made. */
  token: string
  /** The message that it made or changed; '' when it is none. */
  ts: string
  /** Who could read it at that moment. */
  readers: string[]
}

/** What happens to a call; `lost`: performed, but the answer never arrives; `held`: performed, and never answered. */
export type Fault =
  | 'ok'
  | 'lost'
  | 'held'
  | 'reset'
  | 'hang'
  | { status: number; retryAfter?: string }
  | { error: string }

interface Message {
  ts: string
  text: string
  metadata: unknown
  thread: string | undefined
}

const POSTS = ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'views.open', 'views.publish']

export interface SlackStandIn {
  url: string
  /** Performed calls that show something, in order. */
  calls: Call[]
  /** Every request, also the refused ones. */
  asked: string[]
  /** Work e-mail addresses by member; whoever is not here has none that the bot may see. */
  emails: Record<string, string>
  /** What each answer says that the token may do; null: it does not say. */
  scopes: string[] | null
  /** What users.info tells of someone besides an ordinary member. */
  users: Record<string, object>
  /** What a code of an installation gives: the workspace and its token. */
  codes: Record<string, { workspace: string; token: string }>
  /** Decides about each request; default: all is well. */
  fault: (method: string, args: Record<string, string>) => Fault
  /** Its channels, and who is in them. */
  channels: ReturnType<typeof slackChannels>
  /** Resolves when so many calls were performed, or fails after five seconds. */
  until(count: number): Promise<Call[]>
  stop(): Promise<void>
}

export async function startSlack(): Promise<SlackStandIn> {
  const messages = new Map<string, Message[]>()
  const waiting: { count: number; done: (calls: Call[]) => void }[] = []
  let last = 1_700_000_000_000_000
  const newTs = () => {
    last += 1
    return `${String(last).slice(0, 10)}.${String(last).slice(10)}`
  }

  const slack: SlackStandIn = {
    url: '',
    calls: [],
    asked: [],
    emails: {},
    scopes: null,
    users: {},
    codes: {},
    fault: () => 'ok',
    channels: slackChannels(TEAM, BOT),
    until: count =>
      new Promise((resolve, reject) => {
        if (slack.calls.length >= count) return resolve(slack.calls)
        const late = setTimeout(() => reject(new Error(`${slack.calls.length} of ${count} calls came`)), 30_000)
        waiting.push({
          count,
          done: calls => {
            clearTimeout(late)
            resolve(calls)
          },
        })
      }),
    stop: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }

  function grant({ client_id, client_secret, code = '' }: Record<string, string>): object {
    if (client_id !== CLIENT.id) return { ok: false, error: 'invalid_client_id' }
    if (client_secret !== CLIENT.secret) return { ok: false, error: 'bad_client_secret' }
    const found = slack.codes[code]
    if (!found) return { ok: false, error: 'invalid_code' }
    const { workspace, token } = found
    return { ok: true, access_token: token, bot_user_id: BOT, scope: 'chat:write,commands', team: { id: workspace } }
  }

  function perform(method: string, args: Record<string, string>, token: string): object {
    const given = args.channel ?? ''
    // a message to a person lands in their direct conversation
    const channel = method === 'chat.postMessage' && given.startsWith('U') ? `D${given}` : given
    const about = slack.users[args.user ?? ''] ? null : slack.channels.perform(method, args)
    if (about) return about
    const ts = method.startsWith('chat.post') ? newTs() : (args.ts ?? '')
    const readers = args.user ? [args.user] : slack.channels.readers(channel)
    if (POSTS.includes(method)) slack.calls.push({ method, channel, args, token, ts, readers })
    for (const one of waiting.splice(0)) {
      if (slack.calls.length >= one.count) one.done(slack.calls)
      else waiting.push(one)
    }
    if (method === 'chat.postMessage') {
      const metadata = JSON.parse(args.metadata ?? '{}')
      const before = messages.get(channel) ?? []
      messages.set(channel, [{ ts, text: args.text ?? '', metadata, thread: args.thread_ts }, ...before])
      return { ok: true, channel, ts }
    }
    if (method === 'chat.postEphemeral') return { ok: true, message_ts: ts }
    if (method === 'chat.update') return { ok: true, channel, ts: args.ts }
    if (method === 'auth.test') return { ok: true, team: 'Testpraktijk', user_id: BOT, team_id: TEAM }
    if (method === 'users.info')
      return {
        ok: true,
        user: {
          id: args.user,
          team_id: TEAM,
          profile: { email: slack.emails[args.user ?? ''] },
          ...slack.users[args.user ?? ''],
        },
      }
    if (method === 'oauth.v2.access') return grant(args)
    if (method === 'apps.connections.open') return { ok: true, url: 'wss://127.0.0.1:9/unused' }
    if (method === 'conversations.open') return { ok: true, channel: { id: `D${args.users}` } }
    const all = messages.get(channel) ?? []
    if (method === 'conversations.history') return { ok: true, messages: all.filter(one => !one.thread) }
    if (method === 'conversations.replies') return { ok: true, messages: all.filter(one => one.thread === args.ts) }
    return { ok: true }
  }

  const server = createServer(async (request, response) => {
    const method = request.url!.slice('/api/'.length)
    const { token: given, ...args } = Object.fromEntries(new URLSearchParams(await bodyOf(request)))
    const token = given ?? String(request.headers.authorization ?? '').replace('Bearer ', '')
    slack.asked.push(method)
    if (slack.scopes) response.setHeader('x-oauth-scopes', slack.scopes.join(','))
    const fault = slack.fault(method, args)
    if (fault === 'hang') return
    if (fault === 'held') return void perform(method, args, token)
    if (fault === 'reset') return void request.socket.destroy()
    if (fault === 'lost') {
      perform(method, args, token)
      return void request.socket.destroy()
    }
    if (fault === 'ok') return send(response, 200, perform(method, args, token))
    if ('error' in fault) return send(response, 200, { ok: false, error: fault.error })
    if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter)
    send(response, fault.status, { ok: false })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  slack.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
  return slack
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** A request as Slack signs it. `over` replaces headers; null takes one away. */
export function signed(
  body: string,
  type: 'json' | 'form',
  now: Date,
  over: Record<string, string | null> = {},
): RequestInit {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`
  const headers: Record<string, string | null> = {
    'content-type': type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
    ...over,
  }
  const given = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== null)
  return { method: 'POST', body, headers: Object.fromEntries(given) }
}

let count = 0

/** An event around a message or mention. */
export const event = (about: object, over: object = {}): object => {
  count += 1
  return {
    type: 'event_callback',
    team_id: TEAM,
    event_id: `Ev${count}`,
    event_time: 1_700_000_000,
    authorizations: [{ team_id: TEAM, user_id: BOT, is_bot: true }],
    event: { user: 'U1', ts: `1700000000.${String(count).padStart(6, '0')}`, ...about },
    ...over,
  }
}

export const mention = (text: string, channel = 'C1', over: object = {}): object =>
  event({ type: 'app_mention', channel, text: `<@${BOT}> ${text}`, ...over })

export const direct = (text: string, user = 'U1', over: object = {}): object =>
  event({ type: 'message', channel_type: 'im', channel: `D${user}`, user, text, ...over })

const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()

export const command = (name: string, text: string, user = 'U1'): string => {
  count += 1
  return form({ command: name, text, team_id: TEAM, user_id: user, trigger_id: `trigger.${count}`, channel_id: 'C1' })
}

/** A press, a filled modal or a shortcut. */
export const interaction = (about: object, user = 'U1'): string => {
  count += 1
  const shared = { user: { id: user, team_id: TEAM }, team: { id: TEAM }, trigger_id: `trigger.${count}` }
  return form({ payload: JSON.stringify({ ...shared, ...about }) })
}
