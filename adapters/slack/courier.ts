import { type KnownBlock, type MessageAttachment, WebAPIPlatformError, type WebClient } from '@slack/web-api'
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
  return { text, blocks: asText<KnownBlock[]>(blocks), attachments: asText<MessageAttachment[]>(attachments) }
}

/** As it goes over the line. Slack's client would write it out too, after copying all of it for its log. */
const asText = <T>(value: unknown): T => JSON.stringify(value) as T

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
      const channel = this.#knownChannelOf(place) ?? place.conversation
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
      const landed = posted.channel ?? channel
      if (place.kind === 'direct' && landed.startsWith('D')) this.#meet(place, landed)
      return { state: 'sent', ref: refOf(landed, posted.ts ?? '') }
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

  /** In a direct conversation that is not known yet also under the person's own id, to which it may have been posted. */
  async find(place: Place, key: string): Promise<string | null> {
    const token = await this.#tokens.of(place.workspace)
    const known = this.#knownChannelOf(place)
    if (known) return this.#findIn(token, known, place, key)
    const opened = await this.#open(place, token)
    return (
      (await this.#findIn(token, opened, place, key)) ??
      (await this.#findIn(token, place.conversation, place, key).catch(absent))
    )
  }

  async #findIn(token: { token?: string }, channel: string, place: Place, key: string): Promise<string | null> {
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

  #meet({ workspace, conversation: user }: Place, channel: string): void {
    this.met({ workspace, user }, channel)
  }

  /** null: the direct conversation with this person was not seen yet. */
  #knownChannelOf({ kind, workspace, conversation }: Place): string | null {
    return kind === 'direct' ? (this.#directs.get(`${workspace}/${conversation}`) ?? null) : conversation
  }

  /** To look in a direct conversation its own id is needed; to post there, that of the person does. */
  async #open(place: Place, token: { token?: string }): Promise<string> {
    const opened = await this.#client.conversations.open({ ...token, users: place.conversation })
    const channel = opened.channel?.id ?? place.conversation
    this.#meet(place, channel)
    return channel
  }
}

/** Slack knows no conversation of that name, so nothing is there. */
function absent(error: unknown): null {
  if (error instanceof WebAPIPlatformError && error.data.error === 'channel_not_found') return null
  throw error
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
