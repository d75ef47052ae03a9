/**
 * The channels of the stand-in for Slack: what its conversations.* and users.info methods do to them.
 * https://docs.slack.dev/reference/methods/conversations.create and those beside it
 */
export interface Channel {
  id: string
  name: string
  creator: string
  is_private: boolean
  is_mpim: boolean
  is_archived: boolean
  topic: string
  members: string[]
}

export interface Change {
  type: 'member_joined_channel' | 'member_left_channel'
  channel: string
  user: string
  team: string
}

export interface User {
  id: string
  team_id: string
  deleted?: boolean
  is_restricted?: boolean
  is_ultra_restricted?: boolean
  is_stranger?: boolean
  is_bot?: boolean
}

type Args = Record<string, string>
const no = (error: string, more: object = {}) => ({ ok: false, error, ...more })

/** What a method does to the channels; null: it is about something else. */
export function slackChannels(team: string, bot: string) {
  const all: Channel[] = []
  const users = new Map<string, User>([[bot, { id: bot, team_id: team, is_bot: true }]])
  const of = (args: Args) => all.find(one => one.id === args.channel)
  /** What the administrators of this workspace forbid to apps, or what the token has no scope for, by method. */
  const refused: Record<string, 'restricted_action' | 'missing_scope'> = {}
  /** Who is put in every channel that is made, as an app for archiving is. */
  const always: string[] = []
  /** Hears who came into a channel or left it, as the events of Slack say. */
  const watching: ((change: Change) => void)[] = []
  const tell = (change: Change): void => {
    for (const watch of watching) watch(change)
  }

  function add(about: Partial<Channel>): Channel {
    const channel = {
      id: `C9${all.length + 1}`,
      name: `kanaal-${all.length + 1}`,
      creator: bot,
      is_private: true,
      is_mpim: false,
      is_archived: false,
      topic: '',
      members: [bot],
      ...about,
    }
    all.push(channel)
    return channel
  }

  function create({ name = '', is_private }: Args): object {
    if (!/^[a-z0-9_-]{1,80}$/.test(name)) return no('invalid_name_specials')
    if (all.some(one => one.name === name)) return no('name_taken')
    const channel = add({ name, is_private: is_private === 'true' })
    for (const user of always) enter(channel, user)
    return { ok: true, channel }
  }

  /** Someone comes in; Slack says so to every app that is there. */
  function enter(channel: Channel, user: string): void {
    if (channel.members.includes(user)) return
    channel.members.push(user)
    tell({ type: 'member_joined_channel', channel: channel.id, user, team: users.get(user)?.team_id ?? team })
  }

  function leave(channel: Channel, user: string): void {
    channel.members = channel.members.filter(one => one !== user)
    tell({ type: 'member_left_channel', channel: channel.id, user, team: users.get(user)?.team_id ?? team })
  }

  /** What a bot may not do to a channel, whatever it is; an archived one can still be looked at. */
  function objection(channel: Channel | undefined, writes: boolean): object | null {
    if (!channel) return no('channel_not_found')
    // a private channel does not exist for who is not in it
    if (!channel.members.includes(bot))
      return no(channel.is_private || channel.is_mpim ? 'channel_not_found' : 'not_in_channel')
    return writes && channel.is_archived ? no('is_archived') : null
  }

  /** A group message of the same people is the same one; with one person it is their own conversation. */
  function open(args: Args): object | null {
    const people = (args.users ?? '').split(',')
    if (people.length < 2) return null
    if (people.length > 8) return no('too_many_users')
    const members = [bot, ...people].toSorted()
    const known = all.find(one => one.is_mpim && one.members.toSorted().join() === members.join())
    return {
      ok: true,
      // since 2021 these ids begin with C too
      channel: known ?? add({ id: `C8${all.length + 1}`, name: `mpdm-${members}`, is_mpim: true, members }),
    }
  }

  /** With `force` the others come in, and each that does not is named. */
  function invite(args: Args): object {
    const channel = of(args)
    if (channel?.is_mpim) return no('method_not_supported_for_channel_type')
    const against = objection(channel, true)
    if (!channel || against) return against!
    const errors: object[] = []
    for (const user of (args.users ?? '').split(',')) {
      const why = whyNot(channel, user)
      if (why) errors.push({ user, ok: false, error: why })
      else enter(channel, user)
    }
    return errors.length > 0 && errors.length === (args.users ?? '').split(',').length
      ? no((errors[0] as { error: string }).error, { errors })
      : { ok: true, channel, ...(errors.length > 0 ? { errors } : {}) }
  }

  function whyNot(channel: Channel, id: string): string | null {
    const user = users.get(id)
    if (!user) return 'user_not_found'
    if (id === bot) return 'cant_invite_self'
    if (user.is_ultra_restricted) return 'user_is_ultra_restricted'
    return channel.members.includes(id) ? 'already_in_channel' : null
  }

  /** Two a page, so that every test with three goes through pages. */
  function paged<T>(items: T[], { cursor = '0' }: Args): { items: T[]; next: object } {
    const from = Number(cursor)
    const next_cursor = from + 2 < items.length ? String(from + 2) : ''
    return { items: items.slice(from, from + 2), next: { response_metadata: { next_cursor } } }
  }

  function list(args: Args): object {
    const seen = all.filter(one => one.members.includes(bot) && one.is_private && !one.is_mpim)
    const { items, next } = paged(seen, args)
    return { ok: true, channels: items, ...next }
  }

  function members(args: Args): object {
    const channel = of(args)
    const against = objection(channel, false)
    if (!channel || against) return against!
    const { items, next } = paged(channel.members, args)
    return { ok: true, members: items, ...next }
  }

  const look = (args: Args, work: (channel: Channel) => object): object => {
    const channel = of(args)
    return objection(channel, false) ?? work(channel!)
  }

  /** Writing in a channel of the stand-in; what it knows nothing of is somebody else's. */
  const written = (args: Args): object | null => {
    const channel = of(args)
    return channel ? objection(channel, true) : null
  }

  const whispered = (args: Args): object | null =>
    written(args) ?? (of(args)?.members.includes(args.user ?? '') === false ? no('user_not_in_channel') : null)

  const METHODS: Record<string, (args: Args) => object | null> = {
    'conversations.create': create,
    'conversations.open': open,
    'conversations.invite': invite,
    'conversations.list': list,
    'conversations.members': members,
    'conversations.info': args => look(args, channel => ({ ok: true, channel })),
    'conversations.setTopic': args =>
      look(args, channel => {
        if (channel.is_archived) return no('is_archived')
        if ((args.topic ?? '').length > 250) return no('too_long')
        channel.topic = args.topic ?? ''
        return { ok: true }
      }),
    'conversations.archive': args =>
      look(args, channel => {
        if (channel.is_mpim) return no('method_not_supported_for_channel_type')
        if (channel.is_archived) return no('already_archived')
        channel.is_archived = true
        return { ok: true }
      }),
    'users.info': ({ user = '' }) => (users.has(user) ? { ok: true, user: users.get(user) } : null),
    'chat.postMessage': written,
    'chat.postEphemeral': whispered,
    'chat.update': written,
  }

  return {
    all,
    add,
    /** Someone in this workspace, or who they are else. */
    person: (id: string, about: Partial<User> = {}) => void users.set(id, { id, team_id: team, ...about }),
    refused,
    always,
    watching,
    enter,
    leave,
    /** Who can read it now; a direct conversation is read by one. */
    readers: (id: string): string[] =>
      all.find(one => one.id === id)?.members.filter(one => one !== bot) ?? [id.replace(/^D/, '')],
    perform: (method: string, args: Args): object | null => {
      const why = refused[method]
      if (why) return no(why, why === 'missing_scope' ? { needed: 'groups:write', provided: 'chat:write' } : {})
      return METHODS[method]?.(args) ?? null
    },
  }
}
