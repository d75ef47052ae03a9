import { askContact } from '../contact-person/ask-contact.ts'
import { contactFor } from '../contact-person/contact-of.ts'
import { readWriteForm, writeForm } from '../contact-person/write-form.ts'
import { may } from '../people/may.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { type OnAction, type OnForm, reply } from './ability.ts'
import { toldAsker } from './contact.ts'
import { refused } from './refused.ts'

const say = (visit: Visit, body: string): Outgoing[] => [
  reply(visit, plainCard({ title: visit.texts.people.contactCard.title, body })),
]

/** 'Schrijf een bericht': opens a short form. */
export const writeContact: OnAction = async visit => {
  if (!may(visit.person, 'ask-contact')) return refused(visit, 'contact-request.sent', null)
  const contact = await contactFor(visit.store, visit.person, visit.now)
  if (!contact) return say(visit, visit.texts.people.contactCard.none)
  const reader = contact.away && contact.standIn ? contact.standIn : contact.person
  return [{ kind: 'form', form: writeForm(reader.name, visit.person?.practice?.phone ?? null, visit.texts) }]
}

/** The filled form: nothing about a child or family may stand in it. */
export const contactWritten: OnForm = async (visit, tools, { fields }) => {
  if (!may(visit.person, 'ask-contact')) return refused(visit, 'contact-request.sent', null)
  const read = readWriteForm(fields, tools.guard, visit.texts)
  if ('errors' in read) return [{ kind: 'errors', errors: read.errors }]
  const asked = await askContact(visit, { kind: 'message', ...read })
  const t = visit.texts.contact.asked
  if (asked.state === 'no-contact') return say(visit, visit.texts.people.contactCard.none)
  if (asked.state === 'unreachable') return say(visit, t.unreachable(asked.contact.name, asked.contact.phone))
  if (asked.state === 'already') return say(visit, t.already(asked.contact.name))
  const places = await visit.store.placesOf(asked.request.from)
  return [...toldAsker(visit, asked.request, asked.contact.name, places), ...asked.outgoing]
}
