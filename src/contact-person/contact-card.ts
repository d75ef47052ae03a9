import { type Action, button, type Card, type Part, text } from '../card.ts'
import type { Contact } from '../people/assignment.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { contactToday } from './availability.ts'

/** What is shown of the contact person of a practice: who, when, how to reach them, and who stands in. */
export function contactParts(contact: Contact, practice: Practice, now: Date, texts: Texts): Part[] {
  const t = texts.people.contactCard
  const { person, away, standIn } = contact
  const days = person.workingDays.map(day => texts.people.weekdays[day]).join(', ')
  const facts = [
    { label: t.labels.profession, value: person.profession },
    { label: t.labels.days, value: days || null },
    { label: t.labels.phone, value: person.phone, phone: true as const },
    { label: t.labels.mail, value: person.email },
    { label: t.labels.strengths, value: person.strengths },
    { label: t.labels.hours, value: practice.consultationHours },
    away
      ? { label: texts.contact.card.standIn, value: standIn?.phone ?? null, phone: true as const }
      : { label: texts.contact.card.standIn, value: standIn?.name ?? null },
  ].flatMap(({ value, ...fact }) => (value ? [{ ...fact, value }] : []))
  return [text(person.name, 'strong'), text(contactToday(contact, now, texts)), { kind: 'facts', facts }]
}

/** Calling is the number on the card, which is a link: it takes no place among the buttons. */
export const reachActions = (practice: string, texts: Texts): Action[] => [
  button('call-back', texts.contact.card.callBack, practice, 'primary'),
  { kind: 'button', action: 'write-contact', label: texts.contact.card.write, value: '', opensForm: true },
]

/** 'Wie is mijn contactpersoon?': who it is, whether they are there, and how to reach them in one press. */
export function contactCard(asker: Person | null, contact: Contact | null, now: Date, texts: Texts): Card {
  const t = texts.people.contactCard
  if (!asker?.practice) return { title: t.title, parts: [text(t.noPractice)], actions: [joinButton(texts)] }
  if (!contact) return { title: t.title, parts: [text(t.none)], actions: [] }
  return {
    title: t.title,
    parts: contactParts(contact, asker.practice, now, texts),
    actions: reachActions(asker.practice.id, texts),
  }
}

/** The way on for someone whose practice is not known. */
export const joinButton = (texts: Texts): Action => ({
  kind: 'button',
  action: 'join',
  label: texts.contact.card.join,
  value: '',
  opensForm: true,
})

/** The contact person of any practice, for a coordinator or another contact person. */
export const contactOfCard = (practice: Practice, contact: Contact | null, now: Date, texts: Texts): Card => ({
  title: texts.contact.card.of(practice.name),
  parts: contact ? contactParts(contact, practice, now, texts) : [text(texts.contact.card.noneOf(practice.name))],
  actions: [],
})
