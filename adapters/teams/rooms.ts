import * as z from 'zod'
import type { Database, Opened, Place, Reference, Rooms, Store, Who } from '../../src/ports.ts'
import { teamsOperator as t } from '../../src/texts/nl/teams-operator.ts'
import type { Connector } from './connector.ts'
import { THREAD } from './incoming.ts'
import { sentOf } from './outcome.ts'
import { rosterOf } from './roster.ts'

interface RoomsPorts {
  database: Pick<Database, 'transaction'>
  connector: Connector
  now(): Date
}

const made = z.object({ id: z.string().min(1), activityId: z.string().nullish() })

/**
 * Rooms in Teams, where a bot can make no group chat: a thread in the channel that the coordinator appointed, and only
 * when everyone who can read that channel is named. Otherwise 'closed': people make a group chat and add the bot. Nobody
 * can be invited or kept from writing: that is false. The thread's first message is all that describes it.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
export function teamsRooms({ database, connector, now }: RoomsPorts): Rooms {
  const read = <T>(work: (store: Store) => Promise<T>): Promise<T> => database.transaction(work)
  const referenceOf = ({ workspace, conversation }: Pick<Place, 'workspace' | 'conversation'>) =>
    read(store => store.referenceOf(workspace, conversation))

  async function open(workspace: string, name: string, people: Who[]): Promise<Opened> {
    const known = await read(store => store.rooms.threadNamed(workspace, name))
    if (known) return { state: 'open', place: thread(workspace, known) }
    const channel = await read(store => appointed(store, workspace, people))
    const reference = channel && (await referenceOf(channel))
    if (!channel || !reference) return { state: 'closed', reason: t.rooms.noChannel }
    const against = await objection(reference, people)
    return against ?? make({ ...channel, reference, name })
  }

  /** Someone who reads the channel and is not named; or that nobody can tell now. */
  async function objection(reference: Reference, people: Who[]): Promise<Opened | null> {
    const roster = await rosterOf(connector, reference, reference)
    if (!roster) return { state: 'failed', reason: t.rooms.unknownMembers }
    const named = people.map(one => one.user)
    const right = roster.whole && roster.members.every(one => !one.outsider && named.includes(one.user))
    return right ? null : { state: 'closed', reason: t.rooms.othersRead }
  }

  /** The first message of the thread says its name and nothing else. A lost answer may leave such a thread behind. */
  async function make(room: {
    municipality: string
    workspace: string
    conversation: string
    reference: Reference
    name: string
  }): Promise<Opened> {
    const { municipality, workspace, conversation, reference, name } = room
    const reply = await connector('POST', reference, ['conversations'], firstMessage(reference, name))
    const found = reply.came === 'answer' ? made.safeParse(reply.body).data : undefined
    const sent = sentOf(reply, now(), false)
    if (sent.state !== 'sent') return { state: sent.state === 'never' ? 'closed' : 'failed', reason: sent.reason }
    const id = found?.id.split(THREAD)[1] ?? found?.activityId
    if (!id) return { state: 'failed', reason: t.noAnswer }
    const kept = await read(async store => {
      await store.rooms.keepThread({ municipality, workspace, conversation }, id, name)
      return store.rooms.threadNamed(workspace, name)
    })
    return { state: 'open', place: thread(workspace, kept ?? { conversation, thread: id }) }
  }

  async function members(place: Place) {
    const reference = await referenceOf(place)
    const roster = reference && (await rosterOf(connector, reference, place))
    return roster?.whole ? roster.members : null
  }

  return {
    platform: 'teams',
    open: (workspace, name, people) =>
      open(workspace, name, people).catch(() => ({ state: 'failed', reason: t.connection })),
    members: place => members(place).catch(() => null),
    /** Whether everyone is there already. */
    invite: async (place, people) => {
      const there = await members(place).catch(() => null)
      return there !== null && people.every(one => there.some(member => member.user === one.user))
    },
    describe: place => referenceOf(place).then(Boolean, () => false),
    neverArchives: () => true,
    archive: async () => false,
  }
}

const thread = (workspace: string, room: { conversation: string; thread: string }): Place => ({
  platform: 'teams',
  workspace,
  ...room,
  kind: 'channel',
})

/** The channel of the municipality that the first of these people who is known belongs to. */
async function appointed(store: Store, workspace: string, people: Who[]) {
  for (const who of people) {
    const municipality = (await store.personOf(who))?.municipality
    const conversation = municipality && (await store.rooms.channelFor(municipality, workspace))
    if (conversation) return { municipality, workspace, conversation }
  }
  return null
}

const firstMessage = (reference: Reference, name: string): object => ({
  isGroup: true,
  bot: { id: reference.bot },
  tenantId: reference.workspace,
  channelData: { channel: { id: reference.conversation } },
  activity: { type: 'message', from: { id: reference.bot }, text: name, textFormat: 'plain' },
})
