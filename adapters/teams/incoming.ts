import { createHash } from 'node:crypto'
import type { Incoming, Place, Reference, Who } from '../../src/ports.ts'
import { type Activity, isOutsider, tenantOf } from './activity.ts'
import { submitted } from './adaptive-card.ts'
import { namesBot, wordsOf } from './words.ts'

/** The person, by the id that their organisation knows too (Entra), where Teams tells it. */
export const whoOf = (a: Activity): Who => ({
  platform: 'teams',
  workspace: tenantOf(a),
  user: a.from.aadObjectId ?? a.from.id,
})

const KINDS: Record<string, Place['kind']> = { personal: 'direct', groupChat: 'group', channel: 'channel' }
const kindOf = ({ conversationType, isGroup }: Activity['conversation']): Place['kind'] =>
  KINDS[conversationType ?? ''] ?? (isGroup ? 'group' : 'direct')

/** A thread in a channel is named in the conversation's id. */
export const THREAD = ';messageid='

/** The conversation, with its thread apart. */
export function placeOf(a: Activity): Place {
  const [conversation = '', thread] = a.conversation.id.split(THREAD)
  const place: Place = { platform: 'teams', workspace: tenantOf(a), conversation, kind: kindOf(a.conversation) }
  return thread ? { ...place, thread } : place
}

/** The conversation's id as the connector wants it. */
export const addressOf = ({ conversation, thread }: Place): string =>
  thread ? `${conversation}${THREAD}${thread}` : conversation

/** Whether this is the bot that the activity is for. */
export const isRecipient = (member: { id: string }, a: Activity): boolean => member.id === a.recipient.id

/** How the conversation is reached from now on. */
export function referenceOf(a: Activity): Reference {
  const { workspace, conversation, kind } = placeOf(a)
  const user = kind === 'direct' ? whoOf(a).user : null
  const team = a.channelData?.team?.id ?? null
  return { workspace, conversation, kind, serviceUrl: a.serviceUrl, bot: a.recipient.id, user, team }
}

/** An activity's id is unique in its conversation only, so the name of the delivery is made from both. */
const nameOf = (a: Activity, id: string): string =>
  createHash('sha256')
    .update([tenantOf(a), a.conversation.id, id].join('\n'))
    .digest('base64url')
    .slice(0, 24)

/** What every delivery tells. `otherwise` names one to which Teams gave no id. */
export const deliveryOf = (a: Activity, at: Date, otherwise: string) => ({
  id: `teams-${nameOf(a, a.id ?? otherwise)}`,
  from: whoOf(a),
  place: placeOf(a),
  at,
  ...(isOutsider(a) ? { outsider: true as const } : {}),
})

export type Delivery = ReturnType<typeof deliveryOf>

/** A press that is not one of ours still gets an answer: the bot says that the button is not valid any more. */
const UNKNOWN_PRESS = { action: '', value: '', key: '' }

export type Press = Extract<Incoming, { kind: 'action' }>

/** A press on a card, from the data it sent back. */
export const pressOf = (delivery: Delivery, data: unknown): Press => ({
  ...delivery,
  kind: 'action',
  ...(submitted(data) ?? UNKNOWN_PRESS),
})

/** A message is something written, or a press on a card. */
export const messageOf = (a: Activity, delivery: Delivery): Incoming =>
  a.value !== null && typeof a.value === 'object' && !a.text
    ? pressOf(delivery, a.value)
    : { ...delivery, kind: 'message', text: wordsOf(a), ...(isOverheard(a) ? { overheard: true } : {}) }

/** Where the organisation lets the bot read along, it also gets what was said to others. */
const isOverheard = (a: Activity): boolean => kindOf(a.conversation) !== 'direct' && !namesBot(a)
