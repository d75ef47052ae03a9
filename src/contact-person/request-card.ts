import { button, type Card, formButton, type Part, text } from '../card.ts'
import type { Person } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import type { ContactRequest, Step } from './request.ts'

/** A request as someone reads it who may take it up. */
export interface RequestView {
  request: ContactRequest
  from: Person
  /** Topics, age band and neighbourhood of the question; '' for none. Never the words of the GP's question. */
  subject: string
  /** As what the reader got it; 'reminded' is the contact person again. */
  as: Step
  /** Who had it before and did not react. */
  before: string[]
  /** Who took it up, when somebody else did. */
  takenUpBy: string | null
}

const nameOf = ({ name, practice }: Person): string => (practice ? `${name}, ${practice.name}` : name)

const opening = ({ request, as, before, from }: RequestView, texts: Texts): Part[] => {
  if (request.state === 'done') return []
  const t = texts.contact.request
  if (as === 'reminded') return [text(t.reminder(from.name), 'strong')]
  if (as === 'stand-in') return [text(t.passedOn(before[0] ?? ''), 'strong')]
  return as === 'coordinator' ? [text(t.toCoordinator(before.join(texts.general.and)), 'strong')] : []
}

const closing = ({ request, takenUpBy }: RequestView, texts: Texts): Part[] => {
  if (request.state === 'sent') return []
  const own = request.state === 'seen' ? texts.people.request.wasSeen : texts.people.request.wasDone
  return [text(request.state === 'done' && takenUpBy ? texts.contact.request.takenUp(takenUpBy) : own, 'strong')]
}

/** What a contact person, stand-in or coordinator reads when a GP asks for them. */
export function requestCard(view: RequestView, texts: Texts): Card {
  const { request, from, subject } = view
  const t = texts.people.request
  const phone = request.phone ?? from.practice?.phone ?? from.phone
  return {
    title: texts.contact.request.titles[request.kind](nameOf(from)),
    parts: [
      ...opening(view, texts),
      ...(request.words ? [text(texts.contact.request.words(request.words))] : []),
      ...(request.words && !subject ? [] : [text(t.about(subject || t.subjectUnknown))]),
      ...(phone ? [{ kind: 'facts' as const, facts: [{ label: t.reach, value: phone, phone: true as const }] }] : []),
      text(t.noDetails, 'subtle'),
      ...closing(view, texts),
    ],
    actions: [
      ...(request.state === 'sent' && view.as !== 'coordinator' ? [button('request-seen', t.seen, request.id)] : []),
      ...(request.state === 'done' ? [] : [button('request-done', t.done, request.id, 'primary')]),
      ...(view.as === 'coordinator' ? [] : [formButton('case-start', texts.casePlan.startHere, request.id)]),
    ],
  }
}

/** How a request stands, in a sentence for the asker. */
export function standing(request: ContactRequest, name: (id: string) => string, texts: Texts): string {
  const t = texts.contact.asked
  if (request.state === 'done') return t.done(name(request.closedBy ?? request.to))
  if (request.step === 'coordinator') return t.withCoordinator
  if (request.step === 'stand-in' && request.standIn) return t.passedOn(name(request.standIn))
  return request.state === 'seen' ? t.seen(name(request.to)) : t.sent(name(request.to))
}

/** What the asker of a call or a message keeps seeing: what became of it. */
export const askedCard = (request: ContactRequest, name: (id: string) => string, texts: Texts): Card => ({
  title: texts.contact.asked.title[request.kind],
  parts: [
    ...(request.words ? [text(texts.contact.request.words(request.words))] : []),
    text(standing(request, name, texts), request.state === 'done' ? 'strong' : 'normal'),
  ],
  actions: [],
})
