import * as z from 'zod'
import type { Lookup, Place, Reference } from '../../src/ports.ts'
import type { Connector } from './connector.ts'

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context */
const Member = z.object({ tenantId: z.string().nullish(), userRole: z.string().nullish() })

/** Asks Teams about someone in a conversation. @param reach how the conversation is reached; null: unknown */
export const teamsLookup =
  (connector: Connector, reach: (place: Place) => Promise<Reference | null>): Lookup =>
  async ({ from, place }) => {
    const reference = await reach(place)
    if (!reference) return null
    const reply = await connector('GET', reference, ['conversations', place.conversation, 'members', from.user])
    if (reply.came !== 'answer' || reply.status !== 200) return null
    const member = Member.safeParse(reply.body).data
    if (!member) return null
    const role = (member.userRole ?? 'user').toLowerCase()
    return role === 'guest' || role === 'anonymous' || (member.tenantId ?? from.workspace) !== from.workspace
  }
