import { type Card, text } from '../card.ts'
import type { Person } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'
import { availability } from './availability.ts'

/** 'Wie is mijn contactpersoon?': who it is, when they work, how to reach them. */
export function contactCard(asker: Person | null, contact: Person | null, now: Date, texts: Texts): Card {
  const t = texts.people.contactCard
  if (!asker?.practice) return { title: t.title, parts: [text(t.noPractice)], actions: [] }
  if (!contact) return { title: t.title, parts: [text(t.none)], actions: [] }
  const days = contact.workingDays.map(day => texts.people.weekdays[day]).join(', ')
  const facts = [
    { label: t.labels.profession, value: contact.profession },
    { label: t.labels.days, value: days || null },
    { label: t.labels.phone, value: contact.phone },
    { label: t.labels.mail, value: contact.email },
    { label: t.labels.strengths, value: contact.strengths },
    { label: t.labels.hours, value: asker.practice.consultationHours },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
  return {
    title: t.title,
    parts: [text(contact.name, 'strong'), text(availability(contact, now, texts)), { kind: 'facts', facts }],
    actions: [],
  }
}
