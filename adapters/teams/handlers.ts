import * as z from 'zod'
import type { Database, Incoming, Reception } from '../../src/ports.ts'
import { type Activity, isBot } from './activity.ts'
import type { Connector } from './connector.ts'
import { type Answer, type InvokeAnswer, note, openDialog, submitDialog, dialogTexts as t } from './dialogs.ts'
import { addressOf, type Delivery, deliveryOf, messageOf, pressOf, referenceOf } from './incoming.ts'
import { type Change, changeOf, placesOf } from './membership.ts'
import { forget, presence } from './presence.ts'
import type { Recent } from './recent.ts'
import { messageAction } from './shortcut.ts'

export interface HandlerPorts {
  database: Pick<Database, 'transaction'>
  reception: Reception
  recent: Recent
  /** For a short look at who added the bot. */
  connector: Connector
  now(): Date
  /** A name that no other delivery has. */
  newId(): string
  /** Hears what went wrong. */
  failed(error: unknown): void
}

/** What a request is answered with; 'unknown': not something this bot does. */
export type Outcome = { answer: InvokeAnswer } | 'unknown'

const NOTHING: Outcome = { answer: null }

/** Everything that Teams can post: what it leads to, and the answer once that is safe. */
export function handlers(ports: HandlerPorts): (a: Activity) => Promise<Outcome> {
  const answer: Answer = incoming => ports.reception.answer(incoming)
  const delivery = (a: Activity): Delivery => deliveryOf(a, ports.now(), ports.newId())

  /** @returns whether the conversation is new */
  async function keepPlace(a: Activity): Promise<boolean> {
    // known here at once: a reply may go before it is in the database
    ports.recent.put(referenceOf(a))
    try {
      return await ports.database.transaction(store => store.saveReference(referenceOf(a)))
    } catch (error) {
      ports.recent.clear()
      throw error
    }
  }

  async function rememberHere(a: Activity): Promise<void> {
    if (!ports.recent.holds(referenceOf(a))) await keepPlace(a)
  }

  async function forgetHere(a: Activity): Promise<void> {
    await ports.database.transaction(store => forget(store, a))
    ports.recent.clear()
  }

  async function take(a: Activity, incoming: Incoming): Promise<void> {
    const remembered = rememberHere(a).then(
      () => true,
      () => false,
    )
    await ports.reception.receive(incoming)
    // receiving waits for a database that is away for a moment; without the place no answer can be sent
    if (!(await remembered)) await rememberHere(a)
  }

  async function message(a: Activity): Promise<Outcome> {
    if (!isBot(a)) await take(a, messageOf(a, delivery(a)))
    return NOTHING
  }

  async function moved(a: Activity): Promise<Outcome> {
    const now = presence(a)
    if (now === 'removed') await forgetHere(a)
    if (now === 'added' && (await keepPlace(a))) {
      const by = await nameOf(a, ports.connector)
      await ports.reception.receive({ ...delivery(a), kind: 'installed', by })
    }
    const change = changeOf(a)
    if (change) await tellChange(a, change)
    return NOTHING
  }

  /** Also in the threads of the channel, and in the appointed channels of the team. */
  async function tellChange(a: Activity, change: Change): Promise<void> {
    const { id, ...shared } = delivery(a)
    const { workspace: tenant, conversation } = shared.place
    const team = a.channelData?.team?.id ?? null
    const around = await ports.database.transaction(store => store.rooms.roomsAround(tenant, conversation, team))
    const { platform, workspace, user } = change.who[0]!
    for (const place of placesOf(a, around))
      await ports.reception.receive({
        ...shared,
        ...change,
        id: `${id}-${change.kind}-${addressOf(place)}`,
        from: { platform, workspace, user },
        place,
      })
  }

  /** What an invoke is for; each is answered in the same request. */
  const invokes: Record<string, (a: Activity) => Promise<InvokeAnswer>> = {
    'task/fetch': async a => {
      await rememberHere(a)
      return openDialog(a, delivery(a), answer)
    },
    'task/submit': async a => {
      await rememberHere(a)
      return submitDialog(a, delivery(a), answer)
    },
    'adaptiveCard/action': async a => {
      await take(a, pressOf(delivery(a), executed.safeParse(a.value).data?.action.data))
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: t(a).inConversation }
    },
    'composeExtension/fetchTask': a => messageAction(a, delivery(a), ports),
    'composeExtension/submitAction': a => messageAction(a, delivery(a), ports),
  }

  async function invoke(a: Activity): Promise<Outcome> {
    const run = Object.hasOwn(invokes, a.name ?? '') ? invokes[a.name ?? ''] : undefined
    if (!run) return 'unknown'
    try {
      return { answer: await run(a) }
    } catch (error) {
      ports.failed(error)
      return { answer: note(t(a).failed) }
    }
  }

  /** Edits, deletions, reactions and typing are not here: they lead to nothing. */
  const types: Record<string, (a: Activity) => Promise<Outcome>> = {
    message,
    invoke,
    conversationUpdate: moved,
    installationUpdate: moved,
  }

  return async a => (Object.hasOwn(types, a.type) ? types[a.type]!(a) : NOTHING)
}

const executed = z.object({ action: z.object({ data: z.unknown().optional() }) })
const member = z.object({ name: z.string().min(1) })

/** Who did it: Teams seldom names them in the activity itself. null: nobody can tell. */
async function nameOf(a: Activity, connector: Connector): Promise<string | null> {
  if (a.from.name) return a.from.name
  const reply = await connector('GET', a, ['conversations', a.conversation.id, 'members', a.from.id])
  return reply.came === 'answer' ? (member.safeParse(reply.body).data?.name ?? null) : null
}
