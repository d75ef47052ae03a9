import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A call that the bot made to the connector. */
export interface Call {
  method: string
  /** First part of the address that was called. */
  base: string
  /** Conversation, thread included. */
  conversation: string
  /** What is asked of the conversation. */
  part: string
  query: URLSearchParams
  /** Message that was changed; or the member that was looked at. */
  of: string | null
  authorization: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: whatever the bot sends
  body: any
  /** The message that it made or changed. */
  ref: string
  /** Who could read it at that moment: of a conversation whose members the test named. */
  readers: string[]
}

/** What the connector does with the next call instead of its work. */
export type Trouble =
  | { status: number; code?: string; retryAfter?: string }
  /** Never answers; `done`: after doing its work. */
  | { silent: true }
  | { reset: true; done?: true }

export const APP_ID = '11111111-2222-3333-4444-555555555555'
export const TENANT = 'tenant-lindevoort'

/**
 * A stand-in for Microsoft on this machine: the OpenID document and its keys, tokens as the Bot Connector signs them,
 * and the connector's own calls.
 */
export async function startConnector() {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...pair.publicKey.export({ format: 'jwk' }), use: 'sig', kid: 'k1', endorsements: ['msteams'] }
  const calls: Call[] = []
  const troubles: Trouble[] = []
  const waitings: (() => void)[] = []
  const members: Record<string, string> = {}
  const rosters: Record<string, object[]> = {}
  const emails: Record<string, string> = {}
  let keysAsked = 0
  let requests = 0
  let lasting: Trouble | null = null
  let number = 0

  /** Two a page, so that three people go through pages. */
  function page({ conversation, query }: Call): [number, object] {
    const all = rosters[conversation]
    if (!all) return [404, { error: { code: 'ConversationNotFound' } }]
    const from = Number(query.get('continuationToken') ?? 0)
    const more = from + 2 < all.length ? { continuationToken: String(from + 2) } : {}
    return [200, { members: all.slice(from, from + 2), ...more }]
  }

  /** Of a thread those are everyone in its channel. */
  const readersOf = ({ conversation, body }: Call): string[] => {
    const where = conversation === '' ? body.channelData.channel.id : conversation.split(';')[0]
    return (rosters[where] ?? []).flatMap(one => (one as { aadObjectId?: string }).aadObjectId ?? [])
  }

  function perform(call: Call): [number, object] {
    if (call.part === 'pagedmembers') return page(call)
    if (call.method === 'GET') {
      const name = members[call.of ?? '']
      const email = emails[call.of ?? '']
      return name || email
        ? [200, { id: call.of, name, email }]
        : [404, { error: { code: 'MemberNotFoundInConversation' } }]
    }
    call.readers = readersOf(call)
    call.ref = call.method === 'PUT' ? (call.of ?? '') : `sent-${++number}`
    calls.push(call)
    for (const waiting of waitings.splice(0)) waiting()
    if (call.conversation === '') {
      const thread = String(1_700_000_000_000 + number)
      return [201, { id: `${call.body.channelData.channel.id};messageid=${thread}`, activityId: thread }]
    }
    return [call.method === 'PUT' ? 200 : 201, { id: call.ref }]
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [address = '', query = ''] = (request.url ?? '').split('?')
    const path = address.split('/').map(decodeURIComponent)
    const answer = (status: number, body: object, headers: Record<string, string> = {}) =>
      void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    if (path[1] === 'openid') return answer(200, { issuer: ISSUER, jwks_uri: `${origin()}/keys` })
    if (path[1] === 'keys') {
      keysAsked++
      return answer(200, { keys: [jwk] })
    }
    const start = path.indexOf('conversations')
    const call: Call = {
      method: request.method ?? '',
      base: path[1] ?? '',
      conversation: path[start + 1] ?? '',
      part: path[start + 2] ?? '',
      query: new URLSearchParams(query),
      of: path[start + 3] ?? null,
      authorization: request.headers.authorization,
      body: await bodyOf(request),
      ref: '',
      readers: [],
    }
    requests++
    const trouble = troubles.shift() ?? lasting
    if (!trouble) return answer(...perform(call))
    if ('silent' in trouble) return
    if ('reset' in trouble) {
      if (trouble.done) perform(call)
      return void request.socket.destroy()
    }
    const { status, code, retryAfter } = trouble
    answer(status, code ? { error: { code } } : {}, retryAfter === undefined ? {} : { 'retry-after': retryAfter })
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  /** Two addresses of one connector, as when Teams moves a conversation. */
  const serviceUrl = `${origin()}/emea/`

  /** A token as the Bot Connector signs it; what is given replaces what it says, `undefined` leaves it out. */
  function token(at: Date, claims: Record<string, unknown> = {}, by: { key?: KeyObject; head?: object } = {}): string {
    const now = Math.floor(at.getTime() / 1000)
    const head = { alg: 'RS256', typ: 'JWT', kid: 'k1', ...by.head }
    const body = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600, ...claims }
    const signed = `${encoded(head)}.${encoded(body)}`
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), by.key ?? pair.privateKey).toString('base64url')}`
  }

  return {
    origin: origin(),
    serviceUrl,
    otherServiceUrl: `${origin()}/amer/`,
    openId: `${origin()}/openid`,
    token,
    calls,
    troubles,
    members,
    /** Who is in a conversation, as Teams writes them. */
    rosters,
    emails,
    publicKey: pair.publicKey,
    /** The first call that fits, once there is one. */
    async seen(fits: (call: Call) => boolean): Promise<Call> {
      for (;;) {
        const found = calls.find(fits)
        if (found) return found
        await new Promise<void>(resolve => waitings.push(resolve))
      }
    },
    keysAsked: () => keysAsked,
    /** Calls to the connector so far, whatever became of them. */
    requests: () => requests,
    /** The same trouble with every call, until it is over (null). */
    trouble: (trouble: Trouble | null) => {
      lasting = trouble
    },
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type StandIn = Awaited<ReturnType<typeof startConnector>>

const ISSUER = 'https://api.botframework.com'
export const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return pieces.length > 0 ? JSON.parse(Buffer.concat(pieces).toString()) : null
}
