import * as z from 'zod'
import type { Database } from '../../src/ports.ts'
import type { Directory } from '../../src/register/link.ts'
import type { Connector } from './connector.ts'

const Member = z.object({ email: z.string().nullish(), userPrincipalName: z.string().nullish() })

/** Statuses after which asking again may help. */
const passing = (status: number): boolean => status === 429 || status >= 500

/**
 * The e-mail address of someone with whom the bot has a conversation, else the name with which they sign in.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context
 */
export const teamsDirectory = (database: Pick<Database, 'transaction'>, connector: Connector): Directory => ({
  emailOf: async (who, conversation) => {
    const reference = await database.transaction(store => store.referenceOf(who.workspace, conversation))
    if (!reference) return null
    const reply = await connector('GET', reference, ['conversations', conversation, 'members', who.user])
    if (reply.came !== 'answer' || passing(reply.status)) throw new Error('the connector did not tell about a member')
    if (reply.status !== 200) return null
    const member = Member.safeParse(reply.body).data
    return member?.email || member?.userPrincipalName || null
  },
})
