import { teams } from '../../adapters/teams/teams.ts'
import type { Database, Incoming, Outgoing, Reception } from '../../src/ports.ts'
import { APP_ID, type StandIn, TENANT } from './teams-connector.ts'

/** Microsoft's settings as a test has them: tokens are checked, outgoing ones are fixed. */
export const settings = (standIn: Pick<StandIn, 'openId'>) => ({
  MICROSOFT_APP_ID: APP_ID,
  MICROSOFT_APP_PASSWORD: 'niet-echt',
  MICROSOFT_APP_TYPE: 'SingleTenant' as const,
  MICROSOFT_APP_TENANT_ID: TENANT,
  TEAMS_ANONYMOUS: false,
  TEAMS_OPENID_METADATA_URL: standIn.openId,
  TEAMS_TEST_TOKEN: 'uitgaand-token',
})

interface Parts {
  standIn: StandIn
  database: Pick<Database, 'transaction'>
  now(): Date
  change?: Partial<Parameters<typeof teams>[0]['config']>
}

interface Answers {
  /** What opens or refuses a form. */
  answer?(incoming: Incoming): Promise<Outgoing[]>
  /** Called instead of only being written down. */
  receive?(incoming: Incoming): Promise<void>
}

/** The Teams adapter over a reception, with a door to post at. */
export function teamsOver({ standIn, database, now, change, reception }: Parts & { reception: Reception }) {
  const refused: string[] = []
  const failed: unknown[] = []
  let names = 0
  const adapter = teams({
    config: { ...settings(standIn), ...change },
    database,
    now,
    newId: () => `new-${++names}`,
    refused: why => refused.push(why),
    failed: error => failed.push(error),
  })
  const routes = adapter.routes(reception)

  /** Posts as Teams does; `authorization: null` leaves the token out. */
  const post = async (activity: unknown, authorization?: string | null): Promise<Response> =>
    routes.request('/api/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === null ? {} : { authorization: authorization ?? `Bearer ${standIn.token(now())}` }),
      },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    })
  const { courier, rooms, lookup, directory } = adapter
  return { courier, rooms, lookup, directory, post, refused, failed }
}

/** The same over a reception that only writes down what came in. */
export function openTeams({ answer, receive, ...parts }: Parts & Answers) {
  const received: Incoming[] = []
  const reception: Reception = {
    receive: async incoming => {
      received.push(incoming)
      await receive?.(incoming)
      return 'new'
    },
    answer: async incoming => {
      received.push(incoming)
      return (await answer?.(incoming)) ?? []
    },
  }
  return { ...teamsOver({ ...parts, reception }), received }
}

export type TestTeams = ReturnType<typeof openTeams>
export type TeamsDoor = ReturnType<typeof teamsOver>

const BOT = { id: `28:${APP_ID}`, name: 'Schakel' }
let number = 0

/** What Teams posts for a message in someone's own conversation with the bot; a test names what differs. */
export const personal = (standIn: StandIn, text: string, change: object = {}) => ({
  type: 'message',
  id: `17${++number}`,
  channelId: 'msteams',
  serviceUrl: standIn.serviceUrl,
  locale: 'nl-NL',
  textFormat: 'plain',
  text,
  from: { id: '29:huisarts', name: 'Huisarts Een', aadObjectId: 'aad-huisarts' },
  recipient: BOT,
  conversation: { id: 'a:huisarts', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  ...change,
})

/** The same in a thread of a channel, with the bot mentioned. */
export const inChannel = (standIn: StandIn, text: string, thread: string, change: object = {}) =>
  personal(standIn, `<at>Schakel</at>&nbsp;${text}`, {
    conversation: {
      id: `19:kanaal@thread.tacv2;messageid=${thread}`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: TENANT,
    },
    channelData: { tenant: { id: TENANT }, team: { id: '19:team' }, channel: { id: '19:kanaal@thread.tacv2' } },
    entities: [{ type: 'mention', text: '<at>Schakel</at>', mentioned: BOT }],
    ...change,
  })

/** The same in a group chat. */
export const inGroup = (standIn: StandIn, text: string, change: object = {}) =>
  personal(standIn, `<at>Schakel</at> ${text}`, {
    conversation: { id: '19:groep@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
    entities: [{ type: 'mention', text: '<at>Schakel</at>', mentioned: BOT }],
    ...change,
  })

/** A press or a dialog: an activity that must be answered at once. */
export const invoke = (standIn: StandIn, name: string, value: object, change: object = {}) =>
  personal(standIn, '', { type: 'invoke', name, value, text: undefined, ...change })

/** The bot was added to or taken out of a conversation. */
export const installation = (standIn: StandIn, action: string, change: object = {}) =>
  personal(standIn, '', { type: 'installationUpdate', action, text: undefined, ...change })
export const moved = (standIn: StandIn, change: object) =>
  personal(standIn, '', { type: 'conversationUpdate', text: undefined, ...change })

export { BOT }
