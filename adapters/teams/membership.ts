import type { ChannelOrThread, Member, Place } from '../../src/ports.ts'
import type { Activity } from './activity.ts'
import { isRecipient, placeOf } from './incoming.ts'
import { memberOf } from './roster.ts'

/** People who came or went; the bot's own coming and going is none of it. */
export interface Change {
  kind: 'joined' | 'left'
  who: Member[]
}

/** What an activity says about who is in a place; null: nothing. */
export function changeOf(a: Activity): Change | null {
  if (a.type !== 'conversationUpdate') return null
  const { workspace } = placeOf(a)
  if (a.channelData?.eventType === 'channelShared') return sharedWith(a, workspace)
  const people = (members: Activity['membersAdded']) =>
    (members ?? [])
      .filter(one => !isRecipient(one, a))
      .map(one => memberOf({ tenantId: workspace, userRole: 'user', ...known(one) }, workspace))
  const [joined, left] = [people(a.membersAdded), people(a.membersRemoved)]
  if (joined.length > 0) return { kind: 'joined', who: joined }
  return left.length > 0 ? { kind: 'left', who: left } : null
}

/** Teams seldom says in the event itself where someone is from: then that is looked up later. */
const known = ({ id, aadObjectId, tenantId, userRole }: NonNullable<Activity['membersAdded']>[number]) => ({
  id,
  ...(aadObjectId ? { aadObjectId } : {}),
  ...(tenantId ? { tenantId } : {}),
  ...(userRole ? { userRole } : {}),
})

/** Another team reads the channel from now on: it counts as one outsider. */
const sharedWith = (a: Activity, workspace: string): Change => {
  const user = a.channelData?.sharedWithTeams?.[0]?.id ?? 'another-team'
  return { kind: 'joined', who: [{ platform: 'teams', workspace, user, outsider: true }] }
}

/** Who comes into a channel reads its threads, and who comes into a team its channels: each of them is told. */
export function placesOf(a: Activity, around: ChannelOrThread[]): Place[] {
  const here = placeOf(a)
  const others = around
    .filter(one => one.conversation !== here.conversation || one.thread !== null)
    .map(({ conversation, thread }) => ({ ...here, conversation, ...(thread ? { thread } : {}) }))
  return [here, ...others]
}
