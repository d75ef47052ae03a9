import { type Card, text } from '../card.ts'
import type { Contact } from '../people/assignment.ts'
import type { Person, Practice } from '../people/person.ts'
import { dayText } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import { contactParts, reachActions } from './contact-card.ts'

/** Who had the practice before, in a sentence. */
function afterLine(contact: Contact, predecessor: Person | null, texts: Texts): string {
  const t = texts.contact.introduction
  if (!predecessor) return t.first
  const overlap = contact.before?.person.id === predecessor.id ? contact.before.until : null
  return overlap ? t.afterOverlap(predecessor.name, dayText(overlap, texts.language)) : t.after(predecessor.name)
}

/** The new contact person, as a GP or nurse of the practice reads it: who, days, phone, strengths, after whom. */
export function introductionCard(
  practice: Practice,
  contact: Contact,
  predecessor: Person | null,
  now: Date,
  texts: Texts,
): Card {
  const t = texts.contact.introduction
  const { name, profession } = contact.person
  return {
    title: t.title(name),
    parts: [
      text(t.line(name, profession, practice.name)),
      text(afterLine(contact, predecessor, texts)),
      ...contactParts({ ...contact, before: null }, practice, now, texts).slice(1),
      text(t.hello),
    ],
    actions: reachActions(practice.id, texts),
  }
}

/** What is known of a practice, for who becomes its contact person. `topics`: names, most asked first; no numbers. */
export interface Picture {
  practice: Practice
  people: Person[]
  predecessor: Person | null
  topics: string[]
  open: number
}

/** A practice as its new contact person first sees it. Nothing about a child or family. */
export function pictureCard({ practice, people, predecessor, topics, open }: Picture, texts: Texts): Card {
  const t = texts.contact.picture
  const roles = (person: Person) => person.roles.map(role => texts.people.roles[role]).join(', ')
  const form = practice.collaboration ? texts.people.collaborations[practice.collaboration] : null
  const facts = [
    { label: t.labels.neighbourhood, value: practice.neighbourhood },
    { label: t.labels.address, value: practice.address },
    { label: t.labels.phone, value: practice.phone, phone: true as const },
    { label: t.labels.collaboration, value: form },
    { label: t.labels.hours, value: practice.consultationHours },
    { label: t.labels.before, value: predecessor?.name },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
  return {
    title: t.title(practice.name),
    parts: [
      text(t.intro),
      { kind: 'facts', facts },
      text(t.people, 'heading'),
      people.length > 0
        ? { kind: 'list', items: people.map(person => `${person.name}, ${person.profession ?? roles(person)}`) }
        : text(t.nobody),
      text(t.topics, 'heading'),
      topics.length > 0 ? { kind: 'list', items: topics } : text(t.noTopics),
      text(t.open(open)),
    ],
    actions: [],
  }
}
