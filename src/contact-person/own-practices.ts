import { button, type Card, text } from '../card.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Texts } from '../texts/index.ts'

/** More lines are not read in a chat; a contact person seldom has more. */
const SHOWN = 15

/** 'Mijn praktijken' for a contact person: which, where, who works there, and the consultation hours. */
export function ownPracticesCard(practices: Practice[], people: Person[], open: number, texts: Texts): Card {
  const t = texts.contact.practices
  if (practices.length === 0) return { title: t.title, parts: [text(t.empty)], actions: [] }
  const lines = practices.slice(0, SHOWN).map(practice => {
    const own = people.filter(person => person.practice?.id === practice.id).map(person => person.name)
    return t.line(practice.name, practice.neighbourhood, own, practice.consultationHours)
  })
  return {
    title: t.title,
    parts: [
      { kind: 'list', items: lines },
      ...(practices.length > SHOWN ? [text(t.more(practices.length - SHOWN), 'subtle')] : []),
      text(t.open(open)),
    ],
    actions: [button('hours', texts.consultation.title, '')],
  }
}
