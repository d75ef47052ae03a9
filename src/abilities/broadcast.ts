/** What is pressed on a broadcast: send, stop, send again, look, and the receiver's own button. */
import { type AuditAction, auditOf } from '../audit.ts'
import { messageCard, signerOf } from '../broadcast/message-card.ts'
import { progressCard } from '../broadcast/progress-card.ts'
import { again, cancel, confirm, release, type Stepped } from '../broadcast/steps.ts'
import type { Broadcast } from '../broadcast/store.ts'
import { viewOf } from '../broadcast/view.ts'
import { cardKey } from '../broadcast/watch.ts'
import { mayHandle } from '../broadcast/whose.ts'
import { button, type Card, text } from '../card.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { texts } from '../texts/index.ts'
import { type OnAction, reply } from './ability.ts'
import { refuseBroadcast } from './write-broadcast.ts'

/** How it stands, for a reader. */
const cardOf = async (visit: Visit, broadcast: Broadcast, reader = visit.texts): Promise<Card> =>
  progressCard(await viewOf(visit.store, broadcast, visit.now), reader)

/** The pressed message changes; so does the author's own when another message was pressed. */
async function shownWhere(visit: Visit, broadcast: Broadcast, key: string): Promise<Outgoing[]> {
  const { id, place, author } = broadcast
  const pressed: Outgoing = { kind: 'update', key, place: visit.place, card: await cardOf(visit, broadcast) }
  if (!place || key === cardKey(id)) return [pressed]
  const writer = author === null ? null : await visit.store.person(author)
  const own = await cardOf(visit, broadcast, texts(writer?.language ?? 'nl'))
  return [pressed, { kind: 'update', key: cardKey(id), place, card: own }]
}

/** A press that moves a broadcast: who may not is refused, and a second press does nothing twice. */
const moves =
  (action: AuditAction, step: (visit: Visit, id: string) => Promise<Stepped | null>): OnAction =>
  async (visit, _tools, { value, key }) => {
    const known = await visit.store.broadcasts.find(value)
    if (!known) return refuseBroadcast(visit, 'gone', value)
    if (!mayHandle(visit.person, known)) return refuseBroadcast(visit, 'handle', value)
    const stepped = await step(visit, value)
    if (!stepped) return refuseBroadcast(visit, 'gone', value)
    await visit.store.audit(auditOf(visit, action, stepped.moved ? 'done' : 'nothing', { reference: value }))
    return shownWhere(visit, stepped.broadcast, key)
  }

export const confirmBroadcast = moves('broadcast.sent', (visit, id) => confirm(visit.store, id, false, visit.now))
export const confirmAll = moves('broadcast.sent', (visit, id) => confirm(visit.store, id, true, visit.now))
export const releaseBroadcast = moves('broadcast.sent', (visit, id) => release(visit.store, id, visit.now))
export const cancelBroadcast = moves('broadcast.stopped', (visit, id) => cancel(visit.store, id, visit.now))
export const againFailed = moves('broadcast.repeated', (visit, id) => again(visit.store, id, 'failed', visit.now))
export const againUnknown = moves('broadcast.repeated', (visit, id) => again(visit.store, id, 'unknown', visit.now))

/** The broadcast of a press by someone who may look at it; else the refusal. */
async function seen(visit: Visit, id: string): Promise<Broadcast | Outgoing[]> {
  const broadcast = await visit.store.broadcasts.find(id)
  if (!broadcast) return refuseBroadcast(visit, 'gone', id)
  return mayHandle(visit.person, broadcast) ? broadcast : refuseBroadcast(visit, 'handle', id)
}

/** 'Ook naar onzekere': first the names, because some may get it twice. */
export const askAgainUnknown: OnAction = async (visit, _tools, { value }) => {
  const broadcast = await seen(visit, value)
  if (Array.isArray(broadcast)) return broadcast
  const { unknown } = await viewOf(visit.store, broadcast, visit.now)
  const t = visit.texts.broadcast
  const card: Card = {
    title: t.again.title,
    tone: 'warning',
    parts: [text(t.again.body), { kind: 'list', items: unknown }],
    actions: [button('broadcast-unknown-sure', t.buttons.unknownSure, value, 'danger')],
  }
  return [reply(visit, card)]
}

/** The report of one that was sent before. */
export const showBroadcast: OnAction = async (visit, _tools, { value }) => {
  const broadcast = await seen(visit, value)
  if (Array.isArray(broadcast)) return broadcast
  await visit.store.audit(auditOf(visit, 'broadcast.watched', 'done', { reference: value }))
  return [reply(visit, await cardOf(visit, broadcast))]
}

/** The receiver's button: remembered once, and the link behind it appears. */
export const broadcastOpened: OnAction = async (visit, _tools, { value, key }) => {
  const broadcast = await visit.store.broadcasts.find(value)
  if (!broadcast) return [reply(visit, plainCard(visit.texts.general.stale))]
  const received = visit.person && (await visit.store.broadcasts.opened(value, visit.person.id, visit.now))
  if (!received || key === `${value}:example`) return [reply(visit, plainCard(visit.texts.broadcast.message.example))]
  const card = messageCard(broadcast, await signerOf(visit.store, broadcast), visit.texts, true)
  return [{ kind: 'update', key, place: visit.place, card }]
}
