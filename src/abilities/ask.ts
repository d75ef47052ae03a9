import type { Card } from '../card.ts'
import { contactToday } from '../contact-person/availability.ts'
import { contactFor } from '../contact-person/contact-of.ts'
import { standing } from '../contact-person/request-card.ts'
import type { Person } from '../people/person.ts'
import type { Outgoing, Question, Visit } from '../ports.ts'
import { presentAnswer, questionOf, type Surroundings } from '../referral/answer-question.ts'
import type { Need, QuestionContext } from '../referral/need.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { readNeed } from '../referral/read-need.ts'
import { refineNeed } from '../referral/refine-need.ts'
import type { OpenMap } from '../social-map/open-map.ts'
import { type OnMessage, reply, type Tools } from './ability.ts'
import { withSafety } from './safety.ts'
import { tellCoordinators } from './work.ts'

/** A follow-up refines the last question of the conversation only while it is fresh, in ms. */
const FOLLOW_UP = 2 * 3_600_000
/** Nobody types more than this to a colleague; longer is asked to be short. */
export const MAX_QUESTION = 4000

/** The asker's contact person on every answer, and whom to call today; nothing for someone without a practice. */
async function contactAround(
  visit: Visit,
  person: Person | null,
): Promise<Pick<Surroundings, 'contact' | 'contactPhone'>> {
  if (!person?.practice) return { contact: null, contactPhone: null }
  const contact = await contactFor(visit.store, person, visit.now)
  if (!contact) return { contact: visit.texts.referral.noContact, contactPhone: null }
  const { name, profession, phone } = contact.person
  const today = contactToday(contact, visit.now, visit.texts)
  const there = contact.away ? (contact.standIn?.phone ?? null) : phone
  return {
    contact: visit.texts.referral.contact(name, profession, there === phone ? null : phone, today),
    contactPhone: there,
  }
}

/** What happened with a question at the contact person's, for the card of the asker. */
async function askedSentence(visit: Visit, question: Question): Promise<string | null> {
  const request = await visit.store.contactRequestOf(question.key)
  if (!request) return null
  const name = (await visit.store.person(request.closedBy ?? request.to))?.name ?? ''
  const t = visit.texts.referral.traces
  if (request.state !== 'done' && (request.step === 'stand-in' || request.step === 'coordinator')) {
    const other = request.standIn ? await visit.store.person(request.standIn) : null
    return standing(request, () => other?.name ?? '', visit.texts)
  }
  return request.state === 'sent' ? t.asked(name) : request.state === 'seen' ? t.seen(name) : t.done(name)
}

const cardWith = (visit: Visit, map: OpenMap, question: Question, around: Surroundings): Card =>
  withSafety(presentAnswer(visit, map, question, around), question.need.flags, map, visit.texts)

/** The card of a question as it is now, for the person who asked it. */
export async function cardOf(visit: Visit, map: OpenMap, question: Question, asker: Person | null): Promise<Card> {
  const marks = await visit.store.marks(question.key)
  const asked = await askedSentence(visit, question)
  return cardWith(visit, map, question, { ...(await contactAround(visit, asker)), asked, marks })
}

/** The card of a question that was kept just now: nobody did anything with it yet. */
const firstCard = async (visit: Visit, map: OpenMap, question: Question): Promise<Card> =>
  cardWith(visit, map, question, { ...(await contactAround(visit, visit.person)), asked: null, marks: [] })

/** How a message was read; `fresh` is its text when it is a question of its own. */
interface Reading {
  need: Need
  fresh: string | null
}

/** Keeps a question and gives its answer; a question that nothing answers goes to the coordinators as a gap. */
async function answer(visit: Visit, tools: Tools, map: OpenMap, { need, fresh }: Reading): Promise<Outgoing[]> {
  const question = questionOf(visit, visit.id, need, map)
  const [card] = await Promise.all([firstCard(visit, map, question), visit.store.saveQuestion(question)])
  if (fresh !== null) tools.improve?.({ visit, text: fresh, need, question })
  const told = question.outcome === 'no-match' ? await tellCoordinators(visit, tools, question) : []
  return [reply(visit, card), ...told]
}

/** A question about a practice's own help is about the neighbourhood where that practice is. */
const practiceContext = ({ person }: Visit): QuestionContext =>
  person?.practice?.neighbourhood ? { practiceNeighbourhood: person.practice.neighbourhood } : {}

const readFresh = (visit: Visit, tools: Tools, map: OpenMap, text: string): Need =>
  readNeed(text, { ...practiceContext(visit), flags: tools.flags(text) }, map.index)

/** The need of a message: a refinement of the last question here, or a question of its own. */
async function needOf(visit: Visit, tools: Tools, map: OpenMap, text: string): Promise<Reading> {
  const since = new Date(visit.now.getTime() - FOLLOW_UP)
  const last = visit.here?.asked === false ? null : await visit.store.lastQuestion(visit.place, since)
  const refined = last && refineNeed(last.need, text, last.services, map.index)
  return refined ? { need: refined, fresh: null } : { need: readFresh(visit, tools, map, text), fresh: text }
}

/** 'Waar verwijs ik dit naartoe?', and every follow-up on it. */
export const askTheMap: OnMessage = async (visit, tools, text) => {
  if (text.length > MAX_QUESTION) return [reply(visit, plainCard(visit.texts.referral.tooLong))]
  const map = await tools.map(visit.municipality)
  if (!map) {
    const { title, body } = visit.texts.referral.noMap
    return [reply(visit, plainCard({ title, body: body(visit.municipality) }))]
  }
  const reading = await needOf(visit, tools, map, text)
  return (await elsewhere(visit, tools, reading.need, text)) ?? answer(visit, tools, map, reading)
}

/** A child that lives in another municipality is answered from that one's map when it is here (woonplaatsbeginsel, Jeugdwet 1.1). */
async function elsewhere(visit: Visit, tools: Tools, need: Need, text: string): Promise<Outgoing[] | null> {
  if (!need.elsewhere) return null
  const known = (await visit.store.municipalities()).find(({ name }) => sameName(name, need.elsewhere!))
  const map = known && known.name !== visit.municipality ? await tools.map(known.name) : null
  if (!known || !map) return null
  const there = { ...readNeed(text, { flags: tools.flags(text) }, map.index), elsewhere: null }
  return answer(visit, tools, map, { need: there, fresh: text })
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
