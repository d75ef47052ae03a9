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
    return { ok: true, channel: add({ name, is_private: is_private === 'true' }) }
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
      channel: known ?? add({ id: `G9${all.length + 1}`, name: `mpdm-${members}`, is_mpim: true, members }),
    }
  }

  /** With `force` the others come in, and each that does not is named. */
  function invite(args: Args): object {
    const channel = of(args)
    if (!channel) return no('channel_not_found')
    if (channel.is_mpim) return no('method_not_supported_for_channel_type')
    if (channel.is_archived) return no('is_archived')
    const errors: object[] = []
    for (const user of (args.users ?? '').split(',')) {
      const why = !users.has(user) ? 'user_not_found' : channel.members.includes(user) ? 'already_in_channel' : null
      if (why) errors.push({ user, ok: false, error: why })
      else channel.members.push(user)
    }
    return errors.length > 0 && errors.length === (args.users ?? '').split(',').length
      ? no((errors[0] as { error: string }).error, { errors })
      : { ok: true, channel, ...(errors.length > 0 ? { errors } : {}) }
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
    if (!channel) return no('channel_not_found')
    const { items, next } = paged(channel.members, args)
    return { ok: true, members: items, ...next }
  }

  const change = (args: Args, work: (channel: Channel) => object): object => {
    const channel = of(args)
    return channel ? work(channel) : no('channel_not_found')
  }

  const METHODS: Record<string, (args: Args) => object | null> = {
    'conversations.create': create,
    'conversations.open': open,
    'conversations.invite': invite,
    'conversations.list': list,
    'conversations.members': members,
    'conversations.info': args => change(args, channel => ({ ok: true, channel })),
    'conversations.setTopic': args =>
      change(args, channel => {
        if (channel.is_archived || (args.topic ?? '').length > 250) return no('too_long')
        channel.topic = args.topic ?? ''
        return { ok: true }
      }),
    'conversations.archive': args =>
      change(args, channel => {
        if (channel.is_mpim) return no('method_not_supported_for_channel_type')
        if (channel.is_archived) return no('already_archived')
        channel.is_archived = true
        return { ok: true }
      }),
    'users.info': ({ user = '' }) => (users.has(user) ? { ok: true, user: users.get(user) } : no('user_not_found')),
    'chat.postMessage': args => (of(args)?.is_archived ? no('is_archived') : null),
  }

  return {
    all,
    add,
    /** Someone in this workspace, or who they are else. */
    person: (id: string, about: Partial<User> = {}) => void users.set(id, { id, team_id: team, ...about }),
    perform: (method: string, args: Args): object | null => METHODS[method]?.(args) ?? null,
  }
}
