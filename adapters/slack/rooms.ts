import type { WebClient } from '@slack/web-api'
import type { Member, Opened, Place, Rooms, Who } from '../../src/ports.ts'
import { codesOfInvite, failure } from './outcome.ts'
import { channelPlace } from './place.ts'
import { roomName } from './room-name.ts'
import { cut } from './text.ts'
import { oneToken, type Tokens } from './tokens.ts'

/** Other names that are tried when somebody else has the room's name. */
const TURNS = 4
/** Channels looked through for a name, and members of a room: so many pages of so many. */
const PAGES = 10
const PAGE = 200
/** More people than this are looked at one by one by nobody: such a channel is no room of ours. */
const MOST_MEMBERS = 50
/** https://docs.slack.dev/reference/methods/conversations.open: a group message, the bot not counted. */
const MOST_IN_GROUP = 8
/** https://docs.slack.dev/reference/methods/conversations.setTopic */
const LONGEST_TOPIC = 250

type User = NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>

/** Rooms in Slack: a private channel; where those may not be made, a group message. Each call once, with a deadline. */
export class SlackRooms implements Rooms {
  readonly platform = 'slack'
  readonly #client: WebClient
  readonly #tokens: Tokens
  /** Who the bot is in each workspace. */
  readonly #selves = new Map<string, Promise<string>>()

  constructor(client: WebClient, tokens: Tokens = oneToken) {
    this.#client = client
    this.#tokens = tokens
  }

  /** A name that another has gives the next: so the same name finds the same room again. */
  async open(workspace: string, name: string, people: Who[]): Promise<Opened> {
    try {
      for (let turn = 1; turn <= TURNS; turn += 1) {
        const opened = await this.#channelNamed(workspace, roomName(name, turn), people)
        if (opened) return opened
      }
      return { state: 'closed', reason: 'name_taken' }
    } catch (error) {
      return notOpened(error)
    }
  }

  /** Everyone in it; null for a channel that others can read without being in it. */
  members(place: Place): Promise<Member[] | null> {
    return known(async () => {
      const token = await this.#tokens.of(place.workspace)
      const { channel } = await this.#client.conversations.info({ ...token, channel: place.conversation })
      if (!channel || !(channel.is_private || channel.is_mpim)) return null
      const users = await this.#usersIn(place.workspace, place.conversation)
      if (!users) return null
      const self = await this.#whoAmI(place.workspace)
      const others = users.filter(user => user !== self)
      return (await Promise.all(others.map(user => this.#member(place.workspace, user)))).filter(one => one !== null)
    })
  }

  async invite(place: Place, people: Who[]): Promise<boolean> {
    const users = [...new Set(people.map(one => one.user))].join(',')
    if (users === '') return true
    try {
      const token = await this.#tokens.of(place.workspace)
      const answer = await this.#client.conversations.invite({
        ...token,
        channel: place.conversation,
        users,
        force: true,
      })
      return (answer.errors ?? []).every(one => isThere(one.error))
    } catch (error) {
      return codesOfInvite(error).every(isThere) || this.#holds(place, people)
    }
  }

  describe(place: Place, line: string): Promise<boolean> {
    const topic = cut(line.replaceAll(/[<>]/g, ' '), LONGEST_TOPIC)
    const channel = place.conversation
    return done(async () =>
      this.#client.conversations.setTopic({ ...(await this.#tokens.of(place.workspace)), channel, topic }),
    )
  }

  /** A group message stays open to its people; one that people made is known by its kind only to Slack. */
  async neverArchives(place: Place): Promise<boolean> {
    if (place.kind === 'group') return true
    const look = async () =>
      this.#client.conversations.info({ ...(await this.#tokens.of(place.workspace)), channel: place.conversation })
    return (await known(look))?.channel?.is_mpim ?? false
  }

  archive(place: Place): Promise<boolean> {
    const channel = place.conversation
    const archive = async () =>
      this.#client.conversations.archive({ ...(await this.#tokens.of(place.workspace)), channel })
    return done(archive, 'already_archived')
  }

  /** null: somebody else has the name. */
  async #channelNamed(workspace: string, name: string, people: Who[]): Promise<Opened | null> {
    try {
      const token = await this.#tokens.of(workspace)
      const { channel } = await this.#client.conversations.create({ ...token, name, is_private: true })
      return channel?.id ? open(workspace, channel.id) : { state: 'failed', reason: 'no channel' }
    } catch (error) {
      const failed = failure(error)
      if (failed.state !== 'never') return { state: 'failed', reason: failed.reason }
      return failed.reason === 'name_taken' ? this.#ownNamed(workspace, name) : this.#group(workspace, people, error)
    }
  }

  /** The room that the bot made under this name before; an archived one stays closed. */
  async #ownNamed(workspace: string, name: string): Promise<Opened | null> {
    const self = await this.#whoAmI(workspace)
    const token = await this.#tokens.of(workspace)
    let cursor: string | undefined
    for (let page = 0; page < PAGES; page += 1) {
      const look = { ...token, types: 'private_channel', limit: PAGE, ...(cursor ? { cursor } : {}) }
      const found = await this.#client.conversations.list(look)
      const one = found.channels?.find(channel => channel.name === name && channel.creator === self)
      if (one?.id) return one.is_archived ? { state: 'closed', reason: 'is_archived' } : open(workspace, one.id)
      cursor = found.response_metadata?.next_cursor
      if (!cursor) return null
    }
    return { state: 'closed', reason: 'too many channels' }
  }

  /** The same people always have the same group message; nobody can be added to it later. */
  async #group(workspace: string, people: Who[], refusal: unknown): Promise<Opened> {
    const users = [...new Set(people.map(one => one.user))]
    if (users.length < 2 || users.length > MOST_IN_GROUP) return notOpened(refusal)
    const token = await this.#tokens.of(workspace)
    const { channel } = await this.#client.conversations.open({ ...token, users: users.join(',') })
    return channel?.id
      ? { state: 'open', place: { ...channelPlace(workspace, channel.id), kind: 'group' } }
      : { state: 'failed', reason: 'no channel' }
  }

  async #usersIn(workspace: string, channel: string): Promise<string[] | null> {
    const token = await this.#tokens.of(workspace)
    const users: string[] = []
    let cursor: string | undefined
    do {
      const page = await this.#client.conversations.members({
        ...token,
        channel,
        limit: PAGE,
        ...(cursor ? { cursor } : {}),
      })
      users.push(...(page.members ?? []))
      cursor = page.response_metadata?.next_cursor
      if (users.length > MOST_MEMBERS) return null
    } while (cursor)
    return users
  }

  /** null: someone who was deleted and can't read any more. Someone whom Slack doesn't show is from elsewhere. */
  async #member(workspace: string, user: string): Promise<Member | null> {
    const who: Who = { platform: 'slack', workspace, user }
    try {
      const { user: found } = await this.#client.users.info({ ...(await this.#tokens.of(workspace)), user })
      if (found?.deleted) return null
      return { ...who, outsider: !found || isOutsider(found, workspace) }
    } catch (error) {
      if (!NOT_SHOWN.includes(failure(error).reason)) throw error
      return { ...who, outsider: true }
    }
  }

  async #holds(place: Place, people: Who[]): Promise<boolean> {
    const members = await this.members(place)
    return members !== null && people.every(one => members.some(member => member.user === one.user))
  }

  async #whoAmI(workspace: string): Promise<string> {
    const ask = async () => (await this.#client.auth.test(await this.#tokens.of(workspace))).user_id ?? ''
    const asked = this.#selves.get(workspace) ?? ask()
    this.#selves.set(workspace, asked)
    try {
      return await asked
    } catch (error) {
      this.#selves.delete(workspace)
      throw error
    }
  }
}

const NOT_SHOWN = ['user_not_found', 'user_not_visible', 'users_not_found']
const isThere = (code: string | undefined): boolean => code === 'already_in_channel' || code === 'cant_invite_self'

/** Guests, people of another workspace, and other apps: they read along too. */
const isOutsider = (user: User, workspace: string): boolean =>
  Boolean(user.is_restricted || user.is_ultra_restricted || user.is_stranger || user.is_bot) ||
  (user.team_id !== workspace && !user.enterprise_user?.teams?.includes(workspace))

const open = (workspace: string, channel: string): Opened => ({
  state: 'open',
  place: channelPlace(workspace, channel),
})

function notOpened(error: unknown): Opened {
  const { state, reason } = failure(error)
  return { state: state === 'never' ? 'closed' : 'failed', reason }
}

const known = <T>(look: () => Promise<T>): Promise<T | null> => look().catch(() => null)

async function done(call: () => Promise<unknown>, fine = ''): Promise<boolean> {
  try {
    await call()
    return true
  } catch (error) {
    return failure(error).reason === fine
  }
}
