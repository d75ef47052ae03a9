import { auditOf } from '../audit.ts'
import type { Contact } from '../people/assignment.ts'
import type { Person } from '../people/person.ts'
import type { ContactRequest, Outgoing, Place, Question, Store, Visit } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { contactFor } from './contact-of.ts'
import { newRequest } from './request.ts'
import { requestCard } from './request-card.ts'

/** What became of asking the contact person. */
export type Asked =
  | { state: 'no-contact' }
  | { state: 'unreachable'; contact: Person }
  /** It was put to them before, or something like it still is open. */
  | { state: 'already'; contact: Person; request: ContactRequest | null }
  | { state: 'asked'; contact: Person; request: ContactRequest; outgoing: Outgoing[] }

/** What is asked: about a question that was answered, to be called, or a line of text. */
export type Asking =
  | { kind: 'question'; question: Question; subject: string }
  | { kind: 'call' }
  | { kind: 'message'; words: string; phone: string | null }

const idOf = (visit: Visit, asking: Asking): string =>
  asking.kind === 'question' ? `request:${asking.question.key}` : `request:${asking.kind}:${visit.id}`

/** Whoever is there and can be written to: the contact person, or the stand-in when they are away. */
async function reachable(store: Store, contact: Contact): Promise<{ person: Person; places: Place[] } | null> {
  const order = contact.away ? [contact.standIn, contact.person] : [contact.person, contact.standIn]
  for (const person of order) {
    const places = person ? await store.placesOf(person.id) : []
    if (person && places.length > 0) return { person, places }
  }
  return null
}

/** One open request to be called is enough. */
async function openCall(visit: Visit, asker: Person, asking: Asking): Promise<ContactRequest | null> {
  if (asking.kind !== 'call') return null
  return (await visit.store.callBacks.askedBy(asker.id)).find(one => one.kind === 'call') ?? null
}

/**
 * Asks the contact person of the asker's practice, once: a second press sends nothing again.
 * The subject of a question is in the contact person's language; no words of the GP's question are in it.
 */
export async function askContact(visit: Visit, asking: Asking): Promise<Asked> {
  const asker = visit.person
  const contact = await contactFor(visit.store, asker, visit.now)
  if (!contact || !asker) return { state: 'no-contact' }
  const reached = await reachable(visit.store, contact)
  if (!reached) return { state: 'unreachable', contact: contact.person }
  const open = await openCall(visit, asker, asking)
  if (open) return { state: 'already', contact: reached.person, request: open }
  const { person: to, places } = reached
  const request = newRequest({
    id: idOf(visit, asking),
    kind: asking.kind,
    question: asking.kind === 'question' ? asking.question.key : null,
    municipality: asker.municipality,
    from: asker.id,
    to: to.id,
    at: visit.now,
    ...(asking.kind === 'message' ? { words: asking.words, phone: asking.phone } : {}),
  })
  if (!(await visit.store.addContactRequest(request))) return { state: 'already', contact: to, request: null }
  await visit.store.audit(auditOf(visit, 'contact-request.sent', 'done', { person: to.id, reference: request.id }))
  const subject = asking.kind === 'question' ? asking.subject : ''
  const view = { request, from: asker, subject, as: 'asked' as const, before: [], takenUpBy: null }
  const card = requestCard(view, texts(to.language))
  const outgoing = places.map((place): Outgoing => ({ kind: 'post', key: request.id, place, card }))
  return { state: 'asked', contact: to, request, outgoing }
}

/** Whether someone may take up a request: it was put or passed on to them, or it came to the coordinators. */
export const isTheirs = (request: ContactRequest, person: Person | null): boolean =>
  person !== null &&
  (request.to === person.id ||
    request.standIn === person.id ||
    (request.step === 'coordinator' &&
      request.municipality === person.municipality &&
      person.roles.includes('coordinator')))

/**
 * Someone says 'gezien' or 'opgepakt'. Going back is not possible; the second press changes nothing.
 * @returns null when the request is not theirs or is unknown
 */
export async function answerRequest(visit: Visit, id: string, state: 'seen' | 'done'): Promise<ContactRequest | null> {
  const request = await visit.store.contactRequest(id)
  if (!request || !visit.person || !isTheirs(request, visit.person)) return null
  if (!(await visit.store.setContactRequest(id, state, visit.person.id, visit.now))) return request
  await visit.store.audit(auditOf(visit, 'contact-request.answered', 'done', { person: request.from, reference: id }))
  return visit.store.contactRequest(id)
}
