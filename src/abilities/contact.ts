import { auditOf } from '../audit.ts'
import { type Card, text } from '../card.ts'
import { answerRequest, contactOf } from '../contact-person/ask-contact.ts'
import { contactCard } from '../contact-person/contact-card.ts'
import { requestCard } from '../contact-person/request-card.ts'
import type { ContactRequest, Outgoing, Visit } from '../ports.ts'
import { mapNameOf } from '../referral/answer-question.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { subject } from '../referral/subject.ts'
import { texts } from '../texts/index.ts'
import { type OnAction, type OnMessage, reply, type Tools } from './ability.ts'
import { cardOf } from './ask.ts'

/** 'Wie is mijn contactpersoon?', in any words that name them as one's own. */
export const myContact: OnMessage = async (visit, _tools, words) =>
  /\b(wie|mijn|onze|m'n|who|my|our)\b[^.?!]{0,40}\b(contactpersoon|contact person)\b/i.test(words) && words.length < 120
    ? [reply(visit, contactCard(visit.person, await contactOf(visit, visit.person), visit.now, visit.texts))]
    : null

/** The card of a request for its contact person; null when asker or question are gone. */
async function cardOfRequest(visit: Visit, request: ContactRequest): Promise<Card | null> {
  const [from, question] = [await visit.store.person(request.from), await visit.store.question(request.question)]
  return from ? requestCard(request, from, question ? subject(question.need, visit.texts) : '', visit.texts) : null
}

/** 'openstaand' by a contact person: each open request again, as its own card. */
export const showRequests: OnMessage = async (visit, _tools, words) => {
  if (!/^openstaand$|^open$/i.test(words.trim()) || !visit.person?.roles.includes('contact-person')) return null
  const t = visit.texts.people.requests
  const open = await visit.store.openContactRequests(visit.person.id)
  if (open.length === 0) return [reply(visit, plainCard({ title: t.title, body: t.empty }))]
  const items = await Promise.all(open.map(async request => ({ request, card: await cardOfRequest(visit, request) })))
  const shown = items.flatMap(({ request, card }): Outgoing[] =>
    card ? [{ kind: 'post', key: `${visit.id}:${request.id}`, place: visit.place, card }] : [],
  )
  return [reply(visit, { title: t.title, parts: [text(`${open.length}`)], actions: [] }), ...shown]
}

/** The asker's own card, told what the contact person did. */
async function askerCard(visit: Visit, tools: Tools, request: ContactRequest): Promise<Outgoing[]> {
  const question = await visit.store.question(request.question)
  const map = question && (await tools.map(mapNameOf(question)))
  const asker = await visit.store.person(request.from)
  if (!question || !map || !asker) return []
  const card = await cardOf({ ...visit, texts: texts(asker.language) }, map, question, asker)
  return [{ kind: 'update', key: question.key, place: question.place, card }]
}

const answered =
  (state: 'seen' | 'done'): OnAction =>
  async (visit, tools, { value, key }) => {
    const request = await answerRequest(visit, value, state)
    const card = request && (await cardOfRequest(visit, request))
    if (!request) await visit.store.audit(auditOf(visit, 'contact-request.answered', 'refused', { reference: value }))
    if (!card)
      return [reply(visit, plainCard({ title: visit.texts.general.stale.title, body: visit.texts.people.notYours }))]
    return [{ kind: 'update', key, place: visit.place, card }, ...(await askerCard(visit, tools, request))]
  }

export const requestSeen = answered('seen')
export const requestDone = answered('done')
