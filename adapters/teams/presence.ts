import type { Store } from '../../src/ports.ts'
import type { Activity } from './activity.ts'
import { placeOf } from './incoming.ts'

/** The bot was taken out: of a team with all its channels, or of one conversation. */
export async function forget(store: Store, a: Activity): Promise<void> {
  const { workspace, conversation } = placeOf(a)
  const team = a.channelData?.team?.id
  const whole = team && a.channelData?.eventType !== 'channelDeleted'
  await (whole ? store.removeTeam(workspace, team) : store.removeReference(workspace, conversation))
}

/** What an activity says about where the bot is. */
export function presence(a: Activity): 'added' | 'removed' | null {
  if (a.type === 'installationUpdate') return INSTALLATION[a.action ?? ''] ?? null
  if (a.type !== 'conversationUpdate') return null
  if (GONE.includes(a.channelData?.eventType ?? '') || has(a.membersRemoved, a)) return 'removed'
  return has(a.membersAdded, a) ? 'added' : null
}

/** An upgrade takes the old version out and puts the new one in: nothing changes for the people. */
const INSTALLATION: Record<string, 'added' | 'removed'> = { add: 'added', remove: 'removed' }
const GONE = ['teamDeleted', 'teamHardDeleted', 'channelDeleted']

const has = (members: Activity['membersAdded'], a: Activity): boolean =>
  members?.some(member => member.id === a.recipient.id) ?? false
