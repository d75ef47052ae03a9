import { dayOf } from '../calendar.ts'
import { text } from '../card.ts'
import { answerRequest, askContact, isTheirs } from '../contact-person/ask-contact.ts'
import { contactCard, contactOfCard } from '../contact-person/contact-card.ts'
import { contactAt, contactFor, practicesFor } from '../contact-person/contact-of.ts'
import { cardsAt, shownSteps } from '../contact-person/holders.ts'
import { ownPracticesCard } from '../contact-person/own-practices.ts'
import { askerCards, askerKey } from '../contact-person/pursue.ts'
import { askedCard } from '../contact-person/request-card.ts'
import { asksContact } from '../people/asks-contact.ts'
import { findByName, suggestions } from '../people/find.ts'
import { may } from '../people/may.ts'
import type { ContactRequest, Outgoing, Visit } from '../ports.ts'
import { SHOWN } from '../practice/hours-cards.ts'
import { mapNameOf } from '../referral/answer-question.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { subject } from '../referral/subject.ts'
import { texts } from '../texts/index.ts'
import { type OnAction, type OnMessage, reply, type Tools } from './ability.ts'
import { cardOf } from './ask.ts'
import { withHours } from './hours.ts'
import { refused } from './refused.ts'

/** 'Wie is mijn contactpersoon?', in any words; a coordinator may ask it of any practice. */
export const myContact: OnMessage = async (visit, _tools, words) => {
  const asked = asksContact(words)
  if (!asked) return null
  if (asked.about === 'own-practices') return ownPractices(visit)
  if (asked.about === 'practice' && may(visit.person, 'see-any-contact')) return contactOfPractice(visit, asked.name)
  if (!visit.person?.practice && may(visit.person, 'see-own-practices')) return ownPractices(visit)
  if (!visit.person?.practice && may(visit.person, 'see-any-contact'))
    return [
      reply(
        visit,
        plainCard({ title: visit.texts.people.contactCard.title, body: visit.texts.contact.card.whichPractice }),
      ),
    ]
  return [reply(visit, await ownContactCard(visit))]
}

const ownContactCard = async (visit: Visit) =>
  withHours(
    visit,
    contactCard(visit.person, await contactFor(visit.store, visit.person, visit.now), visit.now, visit.texts),
    SHOWN,
  )

async function contactOfPractice(visit: Visit, name: string): Promise<Outgoing[]> {
  const all = await visit.store.register.practices(visit.municipality)
  const found = findByName(name, all)
  if (found.length !== 1) {
    const near = found.length > 1 ? found.slice(0, 3).map(one => one.name) : suggestions(name, all)
    const body = visit.texts.contact.card.unknownPractice(name, near)
    return [reply(visit, plainCard({ title: visit.texts.people.contactCard.title, body }))]
  }
  const contact = await contactAt(visit.store, found[0]!.id, visit.now)
  return [reply(visit, contactOfCard(found[0]!, contact, visit.now, visit.texts))]
}

/** 'Mijn praktijken' by a contact person; to anyone else their own contact person. */
async function ownPractices(visit: Visit): Promise<Outgoing[]> {
  const { person, store } = visit
  if (!person || !may(person, 'see-own-practices')) return [reply(visit, await ownContactCard(visit))]
  const ids = await practicesFor(store, person, dayOf(visit.now))
  const practices = (await store.register.practices(person.municipality)).filter(one => ids.includes(one.id))
  const people = await store.people(person.municipality)
  const open = await store.openContactRequests(person.id)
  return [reply(visit, ownPracticesCard(practices, people, open.length, visit.texts))]
}

/** 'openstaand' by a contact person: each open request again, as its own card. */
export const showRequests: OnMessage = async (visit, _tools, words) => {
  if (!/^openstaand$|^open$/i.test(words.trim()) || !may(visit.person, 'see-requests')) return null
  const t = visit.texts.people.requests
  const open = await visit.store.openContactRequests(visit.person!.id)
  if (open.length === 0) return [reply(visit, plainCard({ title: t.title, body: t.empty }))]
  const shown = await Promise.all(open.map(request => cardHere(visit, request)))
  return [reply(visit, { title: t.title, parts: [text(`${open.length}`)], actions: [] }), ...shown.flat()]
}

const subjectOf = async (visit: Visit, request: ContactRequest, language = visit.texts.language): Promise<string> => {
  const question = request.question ? await visit.store.question(request.question) : null
  return question ? subject(question.need, texts(language)) : ''
}

/** A request's card as a new message in this conversation. */
async function cardHere(visit: Visit, request: ContactRequest): Promise<Outgoing[]> {
  const about = await subjectOf(visit, request)
  const step = request.standIn === visit.person?.id ? 'stand-in' : 'asked'
  const [first] = await cardsAt(visit.store, request, step, 'post', () => about)
  return first?.kind === 'post' ? [{ ...first, key: `${visit.id}:${request.id}`, place: visit.place }] : []
}

/** All cards of a request as they are now: of everyone who got it, and of the asker. */
async function everywhere(visit: Visit, tools: Tools, request: ContactRequest): Promise<Outgoing[]> {
  const subjects = { nl: await subjectOf(visit, request, 'nl'), en: await subjectOf(visit, request, 'en') }
  const cards: Outgoing[] = []
  for (const step of shownSteps(request))
    cards.push(...(await cardsAt(visit.store, request, step, 'update', language => subjects[language])))
  return [...cards, ...(await answerCards(visit, tools, request)), ...(await askerCards(visit.store, request))]
}

/** The asker's own answer, told what became of the request. */
async function answerCards(visit: Visit, tools: Tools, request: ContactRequest): Promise<Outgoing[]> {
  const question = request.question ? await visit.store.question(request.question) : null
  const map = question && (await tools.map(mapNameOf(question)))
  const asker = await visit.store.person(request.from)
  if (!question || !map || !asker) return []
  const card = await cardOf({ ...visit, texts: texts(asker.language) }, map, question, asker)
  return [{ kind: 'update', key: question.key, place: question.place, card }]
}

const answered =
  (state: 'seen' | 'done'): OnAction =>
  async (visit, tools, { value, key }) => {
    const before = await visit.store.contactRequest(value)
    if (!before || !isTheirs(before, visit.person)) return refused(visit, 'contact-request.answered', value)
    const request = await answerRequest(visit, value, state)
    const cards = request ? await everywhere(visit, tools, request) : []
    const own = cards.find(one => 'card' in one && one.place.conversation === visit.place.conversation)
    const pressed = cards.some(one => 'key' in one && one.key === key)
    return own?.kind === 'update' && !pressed ? [{ ...own, key, place: visit.place }, ...cards] : cards
  }

export const requestSeen = answered('seen')
export const requestDone = answered('done')

/** 'Laat mij terugbellen' on the card of the contact person. */
export const callBack: OnAction = async visit => {
  if (!may(visit.person, 'ask-contact')) return refused(visit, 'contact-request.sent', null)
  const asked = await askContact(visit, { kind: 'call' })
  const t = visit.texts.contact.asked
  const say = (body: string) => [reply(visit, plainCard({ title: visit.texts.people.contactCard.title, body }))]
  if (asked.state === 'no-contact') return say(visit.texts.people.contactCard.none)
  if (asked.state === 'unreachable') return say(t.unreachable(asked.contact.name, asked.contact.phone))
  if (asked.state === 'already') return say(t.already(asked.contact.name))
  return [
    ...toldAsker(visit, asked.request, asked.contact.name, await visit.store.placesOf(asked.request.from)),
    ...asked.outgoing,
  ]
}

/** The message that says it was sent, and later what became of it: in the asker's own conversation. */
export function toldAsker(visit: Visit, request: ContactRequest, name: string, own: Visit['place'][]): Outgoing[] {
  const card = askedCard(request, () => name, visit.texts)
  const places = own.length > 0 ? own : [visit.place]
  return places.map(place => ({ kind: 'post', key: askerKey(request), place, card }))
}
