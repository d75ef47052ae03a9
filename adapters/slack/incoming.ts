import type * as z from 'zod'
import type { Incoming, Place, Who } from '../../src/ports.ts'
import { pressed } from './actions.ts'
import { heardMembership } from './membership.ts'
import { filled } from './modal.ts'
import { BlockActions, Command, EventCallback, MessageAction, Other, ViewSubmission } from './payload.ts'
import { channelPlace, directOf, isDirect, named, whoOf } from './place.ts'
import { typed } from './text.ts'

type Press = Extract<Incoming, { kind: 'action' }>
type Submit = Extract<Incoming, { kind: 'form' }>

/** What a request of Slack means. */
export type Heard =
  /** Nothing to do, and why. */
  | { kind: 'nothing'; why: string }
  /**
   * Guarded, stored, acknowledged, and then answered. `channel`: of a direct conversation. `unasked`: nobody asked the
   * bot, so it is a follow-up if the bot speaks in that thread already, and else read along with or dropped.
   */
  | { kind: 'told'; incoming: Incoming; unasked?: Unasked; channel?: string }
  /** A press that is answered with a modal, for which Slack gives three seconds. */
  | { kind: 'opens-form'; incoming: Press; trigger: string }
  | { kind: 'submitted'; incoming: Submit; fields: string[]; view: string }
  | { kind: 'home'; who: Who }
  /** The app was removed from a workspace, or its token was taken back. */
  | { kind: 'removed'; workspace: string; at: Date }
  | { kind: 'unknown-command' }

export interface Unasked {
  inThread: boolean
  /** In a private channel or group the guard and the red flags read along; elsewhere nothing does. */
  readAlong: boolean
}

/** Commands that are answered with a form: as if that button was pressed. */
const FORM_COMMANDS: Record<string, string> = { '/bericht': 'broadcast-write' }
/** What a command without words says; with words, those are said. */
const COMMANDS: Record<string, string> = { '/verwijs': '', '/schakel': '', '/kind-mdo': 'kind-mdo' }
export const SHORTCUT = 'where_to_refer'
/** 'Kind-MDO hierover': opens the form of a new case with the text of the message, guarded. */
export const CASE_SHORTCUT = 'discuss_case'
/** More of a message than this is no question, in characters. */
const LONGEST_MESSAGE = 4_000

/**
 * Reads a request whose signature was checked.
 * @param body the JSON of an event, the fields of a command, or the payload of an interaction
 * @returns null when it is nothing that Slack sends
 */
export function heard(body: unknown, now: Date): Heard | null {
  const event = EventCallback.safeParse(body).data
  if (event) return heardEvent(event, now)
  const command = Command.safeParse(body).data
  if (command) return heardCommand(command, now)
  const press = BlockActions.safeParse(body).data
  if (press) return heardPress(press, now)
  const submission = ViewSubmission.safeParse(body).data
  if (submission) return heardSubmission(submission, now)
  const shortcut = MessageAction.safeParse(body).data
  if (shortcut) return heardShortcut(shortcut, now)
  const other = Other.safeParse(body).data
  return other && !KNOWN.includes(other.type) ? { kind: 'nothing', why: other.type } : null
}

/** Of these kinds, one that could not be read is a mistake. */
const KNOWN = ['event_callback', 'block_actions', 'view_submission', 'message_action']

function heardEvent(body: z.infer<typeof EventCallback>, now: Date): Heard {
  const { event } = body
  const workspace = body.authorizations?.[0]?.team_id ?? body.team_id
  const bot = body.authorizations?.[0]?.user_id ?? ''
  const membership = heardMembership(body, workspace, bot, now)
  if (membership) return membership
  if (event.type === 'app_uninstalled' || (event.type === 'tokens_revoked' && event.tokens?.bot?.length))
    return { kind: 'removed', workspace: body.team_id, at: body.event_time ? new Date(body.event_time * 1000) : now }
  if (!event.user || event.bot_id || event.user === bot) return { kind: 'nothing', why: 'a bot' }
  const who = whoOf(workspace, event.user)
  if (event.type === 'app_home_opened')
    return event.tab === 'home' ? { kind: 'home', who } : { kind: 'nothing', why: 'messages tab' }
  if (event.type !== 'app_mention' && event.type !== 'message') return { kind: 'nothing', why: event.type }
  if (event.subtype && event.subtype !== 'thread_broadcast' && event.subtype !== 'file_share')
    return { kind: 'nothing', why: event.subtype }
  const channel = typeof event.channel === 'string' ? event.channel : event.channel?.id
  if (!channel || !event.ts) return { kind: 'nothing', why: 'no channel' }
  return heardMessage({ body, who, bot, channel, ts: event.ts, now })
}

function heardMessage(said: {
  body: z.infer<typeof EventCallback>
  who: Who
  bot: string
  channel: string
  ts: string
  now: Date
}): Heard {
  const { who, channel, ts, now } = said
  const { event } = said.body
  const text = event.text ?? ''
  const mention = `<@${said.bot}>`
  const direct = event.channel_type === 'im' || isDirect(channel)
  const addressed = direct || event.type === 'app_mention'
  const unasked = { inThread: Boolean(event.thread_ts), readAlong: PRIVATE.includes(event.channel_type ?? '') }
  if (!addressed && ((!unasked.inThread && !unasked.readAlong) || text.includes(mention)))
    return { kind: 'nothing', why: 'not for the bot' }
  const place: Place = direct
    ? { ...directOf(who), ...(event.thread_ts ? { thread: event.thread_ts } : {}) }
    : { ...channelPlace(who.workspace, channel), ...threadOf(event.thread_ts ?? (addressed ? ts : null)) }
  const home = event.user_team ?? event.team
  const outsider = home !== null && home !== undefined && home !== who.workspace && said.body.is_ext_shared_channel
  const incoming: Incoming = {
    id: named('message', who.workspace, channel, ts),
    from: who,
    place,
    at: now,
    kind: 'message',
    text: typed(said.bot ? text.replaceAll(mention, ' ') : text),
    ...(outsider ? { outsider: true } : {}),
  }
  if (!addressed) return { kind: 'told', incoming, unasked }
  return { kind: 'told', incoming, ...(direct ? { channel } : {}) }
}

/** https://docs.slack.dev/reference/objects/conversation-object: private channels and group messages. */
const PRIVATE = ['group', 'mpim']

/** What was only overheard opens no thread: nobody would see a whisper in one that nobody opened. */
const threadOf = (thread: string | null) => (thread ? { thread } : {})

/** The answer to a command comes in the asker's own conversation with the bot: a command may be typed anywhere. */
function heardCommand(body: z.infer<typeof Command>, now: Date): Heard {
  const from = whoOf(body.team_id, body.user_id)
  const said = { id: named('trigger', body.team_id, body.trigger_id), from, place: directOf(from), at: now }
  const action = Object.hasOwn(FORM_COMMANDS, body.command) ? FORM_COMMANDS[body.command] : undefined
  if (action)
    return {
      kind: 'opens-form',
      incoming: { ...said, kind: 'action', action, value: '', key: '' },
      trigger: body.trigger_id,
    }
  const alone = Object.hasOwn(COMMANDS, body.command) ? COMMANDS[body.command] : undefined
  if (alone === undefined) return { kind: 'unknown-command' }
  return { kind: 'told', incoming: { ...said, kind: 'message', text: typed(body.text).trim() || alone } }
}

type Interaction = {
  user: { id: string; team_id?: string | null }
  team?: { id: string } | null
  trigger_id: string
  enterprise?: unknown
}

/** Who acted, from where, in their own conversation with the bot. */
function personal({ user, team, trigger_id, enterprise }: Interaction, now: Date) {
  const workspace = team?.id ?? user.team_id ?? ''
  const from = whoOf(workspace, user.id)
  const outsider = Boolean(team && user.team_id && user.team_id !== team.id && !enterprise)
  return {
    id: named('trigger', workspace, trigger_id),
    from,
    place: directOf(from),
    at: now,
    ...(outsider ? { outsider: true as const } : {}),
  }
}

function heardPress(body: z.infer<typeof BlockActions>, now: Date): Heard {
  const [one] = body.actions
  const press = pressed(one!.action_id, one!.block_id, one!.value ?? one!.selected_option?.value ?? '')
  if (!press) return { kind: 'nothing', why: 'a link' }
  const { opensForm, ...said } = press
  const shared = personal(body, now)
  const incoming: Press = { ...shared, place: placeOfPress(body, shared.from), kind: 'action', ...said }
  return opensForm ? { kind: 'opens-form', incoming, trigger: body.trigger_id } : { kind: 'told', incoming }
}

function placeOfPress({ channel, message }: z.infer<typeof BlockActions>, from: Who): Place {
  const thread = message?.thread_ts
  if (!channel || isDirect(channel.id) || channel.name === 'directmessage')
    return { ...directOf(from), ...(thread ? { thread } : {}) }
  const root = thread ?? message?.ts
  return { ...channelPlace(from.workspace, channel.id), ...(root ? { thread: root } : {}) }
}

function heardSubmission(body: z.infer<typeof ViewSubmission>, now: Date): Heard {
  const { callback_id: form, private_metadata: value, state, id } = body.view
  const fields = filled(state.values)
  const incoming: Submit = { ...personal(body, now), kind: 'form', form, value, fields }
  return { kind: 'submitted', incoming, fields: Object.keys(fields), view: id }
}

/** Asked as if the reader had written it in their own conversation, so that the others see nothing of it. */
function heardShortcut(body: z.infer<typeof MessageAction>, now: Date): Heard {
  const said = personal(body, now)
  const text = typed(body.message.text ?? '')
  if (body.callback_id === SHORTCUT) return { kind: 'told', incoming: { ...said, kind: 'message', text } }
  if (body.callback_id !== CASE_SHORTCUT) return { kind: 'nothing', why: 'an unknown shortcut' }
  const press = { kind: 'action', action: 'case-about', value: text.slice(0, LONGEST_MESSAGE), key: '' } as const
  return { kind: 'opens-form', incoming: { ...said, ...press }, trigger: body.trigger_id }
}
