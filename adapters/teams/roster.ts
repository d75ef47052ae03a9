import * as z from 'zod'
import type { Member, Place, Reference } from '../../src/ports.ts'
import type { Connector } from './connector.ts'

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context: at least 50 a page, at most 500. */
const PAGE = 200
/** More people than this are too many for a case, whoever they are. */
const ENOUGH = 200

const account = z.object({
  id: z.string().min(1),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
})
const page = z.object({ members: z.array(account), continuationToken: z.string().nullish() })

export type Account = z.infer<typeof account>

/** A member as Teams writes them; who is not said to be of this organisation is an outsider. */
export function memberOf(one: Partial<Account> & { id: string }, workspace: string): Member {
  const own = one.tenantId === workspace && one.userRole?.toLowerCase() === 'user'
  return { platform: 'teams', workspace, user: one.aadObjectId ?? one.objectId ?? one.id, outsider: !own }
}

/** `whole`: nobody is left out. Of a channel the whole team reads it, of a thread the whole channel. */
export interface Roster {
  members: Member[]
  whole: boolean
}

/** Who can read a conversation, the bot itself left out; null: it can't be told now. */
export async function rosterOf(
  connector: Connector,
  reference: Reference,
  { workspace, conversation }: Pick<Place, 'workspace' | 'conversation'>,
): Promise<Roster | null> {
  const members: Member[] = []
  let continuationToken = ''
  do {
    const query = { pageSize: String(PAGE), ...(continuationToken ? { continuationToken } : {}) }
    const reply = await connector('GET', reference, ['conversations', conversation, 'pagedmembers'], undefined, query)
    const read = reply.came === 'answer' && reply.status === 200 ? page.safeParse(reply.body).data : undefined
    if (!read) return null
    members.push(...read.members.filter(one => one.id !== reference.bot).map(one => memberOf(one, workspace)))
    continuationToken = read.continuationToken ?? ''
  } while (continuationToken && members.length <= ENOUGH)
  return { members, whole: !continuationToken }
}
