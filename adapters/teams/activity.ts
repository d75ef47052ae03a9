import * as z from 'zod'

const account = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
  role: z.string().nullish(),
})

/**
 * What Teams posts, as far as the bot reads it.
 * https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md
 */
const activity = z.object({
  type: z.string(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  id: z.string().nullish(),
  channelId: z.string().nullish(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  locale: z.string().nullish(),
  text: z.string().nullish(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
  }),
  entities: z.array(z.unknown()).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).nullish(),
      team: z.object({ id: z.string() }).nullish(),
      eventType: z.string().nullish(),
      sharedWithTeams: z.array(z.object({ id: z.string() })).nullish(),
    })
    .nullish(),
  value: z.unknown().optional(),
})

export type Activity = z.infer<typeof activity>

/** An activity from the body of a request; null: it is none. */
export function readActivity(body: string): Activity | null {
  try {
    return activity.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

/** The organisation in which the conversation is; '' when none is named. */
export const tenantOf = (a: Activity): string => a.conversation.tenantId ?? a.channelData?.tenant?.id ?? ''

/** Guests, and people of another organisation, as far as the activity itself tells. */
export function isOutsider(a: Activity): boolean {
  const role = (a.from.userRole ?? a.from.role ?? '').toLowerCase()
  const home = a.from.tenantId ?? a.channelData?.tenant?.id ?? tenantOf(a)
  return home !== tenantOf(a) || role === 'guest' || role === 'anonymous'
}

/** Bots have addresses that start with 28: (people: 29:). */
export const isBot = (a: Activity): boolean =>
  a.from.id === a.recipient.id || a.from.id.startsWith('28:') || a.from.role === 'bot'
