import { auditOfService } from '../audit.ts'
import type { Person } from '../people/person.ts'
import type { ContactRequest, Outgoing, Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { contactFor } from './contact-of.ts'
import { cardsAt } from './holders.ts'
import { nextStep } from './next-step.ts'
import type { Step } from './request.ts'
import { askedCard } from './request-card.ts'

/** Requests looked at in one go; what is left comes a minute later. */
const AT_ONCE = 200

/** What the question of a request is about, in a language; '' for none. */
export type Subject = (request: ContactRequest, language: Person['language']) => Promise<string>

/** Who can take over now: someone else, who is there and can be written to. */
async function whoTakesOver(store: Store, request: ContactRequest, now: Date): Promise<string | null> {
  const contact = await contactFor(store, await store.person(request.from), now)
  for (const one of [contact?.away ? null : contact?.person, contact?.standIn]) {
    if (one && one.id !== request.to && (await store.placesOf(one.id)).length > 0) return one.id
  }
  return null
}

/** Whether the asker has a message of its own about a request: a question has its answer, until it is passed on. */
const hasOwnMessage = ({ kind, step }: ContactRequest): boolean =>
  kind !== 'question' || step === 'stand-in' || step === 'coordinator'

/** The message that tells the asker what became of a request, as it is now. */
export async function askerCards(store: Store, request: ContactRequest): Promise<Outgoing[]> {
  if (!hasOwnMessage(request)) return []
  const asker = await store.person(request.from)
  if (!asker) return []
  const names = new Map<string, string>()
  for (const id of [request.to, request.standIn, request.closedBy])
    if (id) names.set(id, (await store.person(id))?.name ?? '')
  const card = askedCard(request, id => names.get(id) ?? '', texts(asker.language))
  const places = await store.placesOf(asker.id)
  return places.map(place => ({ kind: 'update', key: askerKey(request), place, card }))
}

/** The key of the message that tells the asker what became of a call or a message. */
export const askerKey = ({ id }: ContactRequest): string => `${id}:asker`

async function goOn(store: Store, request: ContactRequest, now: Date, subject: Subject): Promise<Step | null> {
  const other = await whoTakesOver(store, request, now)
  const gone = (await store.register.entry(request.to))?.endedAt != null
  const step = nextStep(request, { gone, standIn: other !== null }, now)
  if (!step) return null
  const standIn = step === 'stand-in' ? other : null
  if (!(await store.callBacks.goOn(request.id, request.step, step, standIn, now))) return null
  const after: ContactRequest = { ...request, step, stepAt: now, standIn: standIn ?? request.standIn }
  const subjects = { nl: await subject(request, 'nl'), en: await subject(request, 'en') }
  const told = await cardsAt(store, after, step, 'post', language => subjects[language])
  await store.send([...told, ...(step === 'reminded' ? [] : await askerCards(store, after))], now)
  await store.audit(auditOfService(now, 'contact-request.passed-on', `${request.id}/${step}`))
  return step
}

/** Work of every minute: no request is left lying. @returns how many went which step; null when none did */
export async function pursueRequests(store: Store, now: Date, subject: Subject): Promise<object | null> {
  const counts: Partial<Record<Step, number>> = {}
  for (const request of await store.callBacks.unanswered(AT_ONCE)) {
    const step = await goOn(store, request, now, subject)
    if (step) counts[step] = (counts[step] ?? 0) + 1
  }
  return Object.keys(counts).length > 0 ? counts : null
}
