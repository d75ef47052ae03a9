import type { KnownBlock, MessageAttachment, WebClient } from '@slack/web-api'
import type { Card } from '../../src/card.ts'
import type { Courier, Place, Sent, Who } from '../../src/ports.ts'
import { message } from './blocks.ts'
import { failure } from './outcome.ts'
import { NotInstalled, oneToken, type Tokens } from './tokens.ts'

/** Names the bot's messages in their metadata, where other apps in the channel can read it: the key and nothing else. */
const EVENT = 'schakel_message'
/** Messages that are looked through for a key: so many pages of so many. */
const PAGES = 5
const PAGE = 200
/** Direct conversations kept in mind. */
const MANY = 10_000

/** Text is never read as a mention or a link, whatever is in it. */
const LITERALLY = { parse: 'none', link_names: false, mrkdwn: false, unfurl_links: false, unfurl_media: false } as const

const content = (card: Card, key: string) => {
  const { text, blocks, attachments } = message(card, key)
  return { text, blocks: blocks as unknown as KnownBlock[], attachments: attachments as MessageAttachment[] }
}

const inThread = ({ thread }: Place) => (thread ? { thread_ts: thread } : {})

/** Where a message stands: 'channel/ts'. */
const refOf = (channel: string, ts: string): string => `${channel}/${ts}`
const placeOfRef = (ref: string): { channel: string; ts: string } => {
  const [channel = '', ts = ''] = ref.split('/')
  return { channel, ts }
}

interface Seen {
  ts?: string
  metadata?: { event_payload?: { key?: unknown } }
}

/** How the bot speaks in Slack: each call once, with a deadline, and with the key where it can be found again. */
export class SlackCourier implements Courier {
  readonly platform = 'slack'
  readonly #client: WebClient
  readonly #tokens: Tokens
  readonly #directs = new Map<string, string>()

  constructor(client: WebClient, tokens: Tokens = oneToken) {
    this.#client = client
    this.#tokens = tokens
  }

  post(place: Place, card: Card, key: string): Promise<Sent> {
    return this.#attempt(place, async token => {
      const channel = await this.#channelOf(place, token)
      const metadata = { event_type: EVENT, event_payload: { key } }
      const posted = await sending(() =>
        this.#client.chat.postMessage({
          ...token,
          channel,
          ...inThread(place),
          ...content(card, key),
          metadata,
          ...LITERALLY,
        }),
      )
      return { state: 'sent', ref: refOf(posted.channel ?? channel, posted.ts ?? '') }
    })
  }

  update(place: Place, ref: string, card: Card, key: string): Promise<Sent> {
    return this.#attempt(place, async token => {
      const metadata = { event_type: EVENT, event_payload: { key } }
      await this.#client.chat.update({
        ...token,
        ...placeOfRef(ref),
        ...content(card, key),
        metadata,
        parse: 'none',
        link_names: false,
      })
      return { state: 'sent', ref }
    })
  }

  /** In a direct conversation everything is seen by one person only. */
  whisper(place: Place, to: Who, card: Card, key: string): Promise<Sent> {
    if (place.kind === 'direct') return this.post(place, card, key)
    return this.#attempt(place, async token => {
      const [channel, { user }] = [place.conversation, to]
      const literally = { parse: 'none', link_names: false } as const
      const whispered = await sending(() =>
        this.#client.chat.postEphemeral({
          ...token,
          channel,
          user,
          ...inThread(place),
          ...content(card, key),
          ...literally,
        }),
      )
      return { state: 'sent', ref: refOf(place.conversation, whispered.message_ts ?? '') }
    })
  }

  async find(place: Place, key: string): Promise<string | null> {
    const token = await this.#tokens.of(place.workspace)
    const channel = await this.#channelOf(place, token)
    let cursor: string | undefined
    for (let page = 0; page < PAGES; page += 1) {
      const found = await this.#page(token, channel, place.thread, cursor)
      const one = (found.messages as Seen[] | undefined)?.find(seen => seen.metadata?.event_payload?.key === key)
      if (one?.ts) return refOf(channel, one.ts)
      cursor = found.response_metadata?.next_cursor
      if (!cursor) break
    }
    return null
  }

  #page(token: { token?: string }, channel: string, thread: string | undefined, cursor: string | undefined) {
    const look = { ...token, channel, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) }
    return thread
      ? this.#client.conversations.replies({ ...look, ts: thread })
      : this.#client.conversations.history(look)
  }

  /** Keeps in mind the direct conversation in which someone just spoke. */
  met({ workspace, user }: Pick<Who, 'workspace' | 'user'>, channel: string): void {
    if (this.#directs.size > MANY) this.#directs.clear()
    this.#directs.set(`${workspace}/${user}`, channel)
  }

  /** After a refusal for good the token is looked up again: it may have been replaced. */
  async #attempt({ workspace }: Place, call: (token: { token?: string }) => Promise<Sent>): Promise<Sent> {
    const sent = await attempt(async () => call(await this.#tokens.of(workspace)))
    if (sent.state === 'never') this.#tokens.forget(workspace)
    return sent
  }

  /** The direct conversation of a person, which Slack opens when it was not there. */
  async #channelOf(place: Place, token: { token?: string }): Promise<string> {
    if (place.kind !== 'direct') return place.conversation
    const { workspace, conversation: user } = place
    const known = this.#directs.get(`${workspace}/${user}`)
    if (known) return known
    const opened = await this.#client.conversations.open({ ...token, users: user })
    const channel = opened.channel?.id ?? user
    this.met({ workspace, user }, channel)
    return channel
  }
}

/** Marks what failed while it was being sent: before that, nothing was. */
class WhileSending {
  readonly error: unknown
  constructor(error: unknown) {
    this.error = error
  }
}

const sending = <T>(call: () => Promise<T>): Promise<T> =>
  call().catch(error => {
    throw new WhileSending(error)
  })

async function attempt(call: () => Promise<Sent>): Promise<Sent> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof NotInstalled) return { state: 'never', reason: 'not_installed' }
    if (error instanceof WhileSending) return failure(error.error)
    const failed = failure(error)
    return failed.state === 'unclear' ? { state: 'later', afterMs: null, reason: failed.reason } : failed
  }
}
