import type * as z from 'zod'
import type { Incoming, Member } from '../../src/ports.ts'
import type { Heard } from './incoming.ts'
import type { EventCallback } from './payload.ts'
import { channelPlace, named, whoOf } from './place.ts'

type Body = z.infer<typeof EventCallback>
/** Who came or went; the bot's own coming and going is none of it. */
type Reader = (body: Body, workspace: string) => { kind: 'joined' | 'left'; user: string; outsider: boolean }

const someone =
  (kind: 'joined' | 'left'): Reader =>
  ({ event }, workspace) => ({
    kind,
    user: event.user ?? '',
    outsider: Boolean(event.team && event.team !== workspace),
  })

/** https://docs.slack.dev/reference/events */
const EVENTS: Record<string, Reader> = {
  member_joined_channel: someone('joined'),
  member_left_channel: someone('left'),
  /** Another organisation can read along from now on. */
  channel_shared: ({ event }) => ({ kind: 'joined', user: event.connected_team_id ?? 'another', outsider: true }),
}

/** Messages that say so: the whole workspace can read along from now on. */
const SUBTYPES: Record<string, Reader> = {
  channel_convert_to_public: (_, workspace) => ({ kind: 'joined', user: workspace, outsider: true }),
}

const readerOf = ({ event }: Body): Reader | undefined => {
  const [rows, name] = event.type === 'message' ? [SUBTYPES, event.subtype ?? ''] : [EVENTS, event.type]
  return Object.hasOwn(rows, name) ? rows[name] : undefined
}

/** Who came into a channel or left it; null: this event is about something else. */
export function heardMembership(body: Body, workspace: string, bot: string, now: Date): Heard | null {
  const { event } = body
  const channel = typeof event.channel === 'string' ? event.channel : event.channel?.id
  const change = readerOf(body)?.(body, workspace)
  if (!change) return null
  if (!channel || change.user === '') return { kind: 'nothing', why: 'no channel' }
  if (change.user === bot) return { kind: 'nothing', why: 'the bot itself' }
  const member: Member = { ...whoOf(workspace, change.user), outsider: change.outsider }
  const incoming: Incoming = {
    id: named('event', workspace, body.event_id),
    from: whoOf(workspace, change.user),
    place: channelPlace(workspace, channel),
    at: now,
    kind: change.kind,
    who: [member],
  }
  return { kind: 'told', incoming }
}
