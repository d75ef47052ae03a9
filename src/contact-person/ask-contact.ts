import { auditOf } from '../audit.ts'
import type { Person } from '../people/person.ts'
import type { ContactRequest, Outgoing, Question, Visit } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { noteContact } from './keep-in-touch.ts'
import { requestCard } from './request-card.ts'

/** What became of 'Vraag mijn contactpersoon'. */
export type Asked =
  | { state: 'no-contact' }
  | { state: 'unreachable'; contact: Person }
  | { state: 'asked'; contact: Person; outgoing: Outgoing[] }

/** The contact person of the asker's practice today; null when there is none. */
export const contactOf = (visit: Visit, person: Person | null): Promise<Person | null> =>
  person?.practice ? visit.store.contactPersonOf(person.practice.id, visit.now) : Promise.resolve(null)

/**
 * Puts a question to the asker's contact person, once: a second press sends nothing again.
 * @param subject topics, age band and neighbourhood in the contact person's language; no words of the GP
 */
export async function askContact(visit: Visit, question: Question, subject: string): Promise<Asked> {
  const contact = await contactOf(visit, visit.person)
  if (!contact || !visit.person) return { state: 'no-contact' }
  const places = await visit.store.placesOf(contact.id)
  if (places.length === 0) return { state: 'unreachable', contact }
  const request: ContactRequest = {
    id: `request:${question.key}`,
    question: question.key,
    municipality: question.municipality,
    from: visit.person.id,
    to: contact.id,
    at: visit.now,
    state: 'sent',
  }
  if (!(await visit.store.addContactRequest(request))) return { state: 'asked', contact, outgoing: [] }
  await visit.store.audit(auditOf(visit, 'contact-request.sent', 'done', { person: contact.id, reference: request.id }))
  await noteContact(visit, visit.person, contact.id, 'asked')
  const card = requestCard(request, visit.person, subject, texts(contact.language))
  return { state: 'asked', contact, outgoing: places.map(place => ({ kind: 'post', key: request.id, place, card })) }
}

/**
 * The contact person says 'gezien' or 'opgepakt'. Going back is not possible; the second press changes nothing.
 * @returns null when the request is not theirs or is unknown
 */
export async function answerRequest(visit: Visit, id: string, state: 'seen' | 'done'): Promise<ContactRequest | null> {
  const request = await visit.store.contactRequest(id)
  if (!request || request.to !== visit.person?.id) return null
  if (request.state === 'done' || request.state === state) return request
  await visit.store.setContactRequest(id, state)
  await visit.store.audit(auditOf(visit, 'contact-request.answered', 'done', { person: request.from, reference: id }))
  if (state === 'done') await noteContact(visit, await visit.store.person(request.from), request.to, 'answered')
  return { ...request, state }
}
