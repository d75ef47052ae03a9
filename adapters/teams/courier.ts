import { type Card, text } from '../../src/card.ts'
import type { Courier, Database, Place, Reference, Sent } from '../../src/ports.ts'
import { controls } from '../../src/texts/nl/controls.ts'
import { teamsOperator as t } from '../../src/texts/nl/teams-operator.ts'
import { adaptiveCard } from './adaptive-card.ts'
import type { Connector } from './connector.ts'
import { addressOf } from './incoming.ts'
import { isGone, sentOf } from './outcome.ts'
import type { Recent } from './recent.ts'

interface CourierPorts {
  database: Pick<Database, 'transaction'>
  connector: Connector
  recent: Recent
  now(): Date
}

/** What a notification shows of a message, in characters. */
const SUMMARY = 100

/** How a conversation is reached; null: the bot is not in it. */
export const reach =
  ({ database, recent }: Pick<CourierPorts, 'database' | 'recent'>) =>
  async ({ workspace, conversation }: Place): Promise<Reference | null> => {
    const known = recent.get(workspace, conversation)
    if (known) return known
    const found = await database.transaction(store => store.referenceOf(workspace, conversation))
    if (found) recent.put(found)
    return found
  }

/**
 * Speaks to Teams by the conversation's reference in the database, so also after a restart, and at the newest address.
 *
 * Teams has no message that only one person in a group sees. What is meant for one goes to their own conversation with
 * the bot, with a line that says why it comes there; without such a conversation it is not sent at all.
 * Nothing can be looked up afterwards, so `find` never knows.
 */
export function teamsCourier(ports: CourierPorts): Courier {
  const { database, connector, recent, now } = ports
  const referenceOf = reach(ports)

  async function forget({ workspace, conversation }: Reference): Promise<void> {
    await database.transaction(store => store.removeReference(workspace, conversation))
    recent.clear()
  }

  async function post(place: Place, card: Card, key: string): Promise<Sent> {
    const reference = await referenceOf(place)
    return reference ? send(reference, addressOf(place), card, key) : { state: 'never', reason: t.unknownConversation }
  }

  async function send(reference: Reference, address: string, card: Card, key: string): Promise<Sent> {
    const path = ['conversations', address, 'activities']
    const reply = await connector('POST', reference, path, activity(reference, address, card, key))
    if (isGone(reply)) await forget(reference)
    return sentOf(reply, now(), false)
  }

  return {
    platform: 'teams',
    post,
    async update(place, ref, card, key) {
      const reference = await referenceOf(place)
      if (!reference) return { state: 'never', reason: t.unknownConversation }
      const address = addressOf(place)
      const body = { ...activity(reference, address, card, key), id: ref }
      const reply = await connector('PUT', reference, ['conversations', address, 'activities', ref], body)
      return sentOf(reply, now(), true, ref)
    },
    async whisper(place, to, card, key) {
      if (place.kind === 'direct') return post(place, card, key)
      const own = await database.transaction(store => store.directReferenceOf(to))
      return own ? send(own, own.conversation, fromElsewhere(card), key) : { state: 'never', reason: t.noOwnChat }
    },
    find: async () => 'unknown',
  }
}

const fromElsewhere = (card: Card): Card => ({
  ...card,
  parts: [text(controls.onlyForYouElsewhere, 'subtle'), ...card.parts],
})

const activity = (reference: Reference, address: string, card: Card, key: string): object => ({
  type: 'message',
  from: { id: reference.bot },
  conversation: { id: address },
  ...(card.title ? { summary: card.title.slice(0, SUMMARY).toWellFormed() } : {}),
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: adaptiveCard(card, key) }],
})
