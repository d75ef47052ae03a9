import type { Person } from '../people/person.ts'
import type { ContactRequest, Outgoing, Store } from '../ports.ts'
import { texts } from '../texts/index.ts'
import { STEPS, type Step } from './request.ts'
import { requestCard } from './request-card.ts'

/** The key of the message with which a step reached someone. */
export const keyOf = (request: ContactRequest, step: Step): string =>
  step === 'asked' ? request.id : `${request.id}:${step}`

/** Who gets a request at a step. */
async function readersOf(store: Store, request: ContactRequest, step: Step): Promise<Person[]> {
  if (step === 'coordinator')
    return (await store.people(request.municipality)).filter(person => person.roles.includes('coordinator'))
  const id = step === 'stand-in' ? request.standIn : request.to
  const person = id ? await store.person(id) : null
  return person ? [person] : []
}

/** Names of those who had it before a step, for who gets it then. */
async function before(store: Store, request: ContactRequest, step: Step): Promise<string[]> {
  const ids = step === 'coordinator' ? [request.to, request.standIn] : [request.to]
  const people = await Promise.all(ids.map(id => (id ? store.person(id) : null)))
  return people.flatMap(person => (person ? [person.name] : []))
}

/**
 * The cards of a request at one step, in the conversations of whoever got it then.
 * @param subjectFor what the question is about, in a language; '' for none
 */
export async function cardsAt(
  store: Store,
  request: ContactRequest,
  step: Step,
  kind: 'post' | 'update',
  subjectFor: (language: Person['language']) => string,
): Promise<Outgoing[]> {
  const from = await store.person(request.from)
  if (!from) return []
  const closer = request.closedBy ? await store.person(request.closedBy) : null
  const names = await before(store, request, step)
  const all = await readersOf(store, request, step)
  const cards = all.map(async reader => {
    const takenUpBy = closer && closer.id !== reader.id ? closer.name : null
    const subject = subjectFor(reader.language)
    const card = requestCard({ request, from, subject, as: step, before: names, takenUpBy }, texts(reader.language))
    const places = await store.placesOf(reader.id)
    return places.map((place): Outgoing => ({ kind, key: keyOf(request, step), place, card }))
  })
  return (await Promise.all(cards)).flat()
}

/** Every card of a request that was shown so far. A step that was skipped has none. */
export const shownSteps = (request: ContactRequest): Step[] =>
  STEPS.slice(0, STEPS.indexOf(request.step) + 1).filter(step => step !== 'stand-in' || request.standIn !== null)
