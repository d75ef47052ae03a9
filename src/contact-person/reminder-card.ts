/** The reminder as a card, and what becomes of it after a press. */
import { type Action, button, type Card, type Part, text } from '../card.ts'
import type { Person } from '../people/person.ts'
import { dayInWeek, longDate } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import { availability } from './availability.ts'
import type { Thing } from './useful-thing.ts'

function thingLine(thing: Thing | null, neighbourhood: string | null, { reminders: { things: t }, language }: Texts) {
  switch (thing?.kind) {
    case 'request':
      return t.request(longDate(thing.at, language))
    case 'service': {
      const { name, organization, what } = thing.news
      if (what === 'changed') return t.changed(name, organization)
      return thing.here && neighbourhood
        ? t.newHere(name, organization, neighbourhood)
        : t.newEverywhere(name, organization)
    }
    case 'theme':
      return t.theme(thing.theme.name)
    case 'hours':
      return t.hours(thing.hours)
    case 'places':
      return t.places(thing.free, dayInWeek(thing.day, language))
    case undefined:
      return t.none
  }
}

/** What a card to a practice is made of. */
export interface PracticeReminder {
  contact: Person
  /** Whole weeks since the last contact; null: none since this contact person began. */
  weeks: number | null
  /** The contact person began after someone else. */
  changed: boolean
  neighbourhood: string | null
  thing: Thing | null
}

const opening = ({ contact, weeks, changed }: PracticeReminder, { reminders: t }: Texts): string =>
  weeks !== null ? t.silence(weeks) : changed ? t.newContact(contact.name) : t.notSpoken

function reach(contact: Person, { reminders, people }: Texts): Part {
  const days = contact.workingDays.map(day => people.weekdays[day]).join(', ')
  const { labels } = reminders
  const facts = [
    { label: labels.phone, value: contact.phone, phone: true as const },
    { label: labels.mail, value: contact.phone ? null : contact.email },
    { label: labels.days, value: days || null },
  ].flatMap(({ value, ...fact }) => (value ? [{ ...fact, value }] : []))
  return { kind: 'facts', facts }
}

const actions = (had: Action[], key: string, { reminders: { buttons: t } }: Texts): Action[] => [
  ...had,
  button('reminder-later', t.later, key),
  button('reminder-less', t.less, key),
]

/** To a GP or practice nurse: whom to call, with one useful thing. */
export function practiceReminder(about: PracticeReminder, key: string, now: Date, texts: Texts): Card {
  const { contact, thing, neighbourhood } = about
  return {
    title: texts.reminders.title(contact.name),
    parts: [
      text(opening(about, texts)),
      text(thingLine(thing, neighbourhood, texts), 'strong'),
      text(availability(contact, now, texts)),
      reach(contact, texts),
    ],
    actions: actions([button('reminder-had', texts.reminders.buttons.had, key, 'primary')], key, texts),
  }
}

/** Practices shown at a time: with two more buttons they fit on a card. */
export const SHOWN_PRACTICES = 4

/** A practice that has not been spoken to, as it is shown. */
export interface QuietPractice {
  id: string
  name: string
}

/** To a contact person: the practices not spoken to, and which of them they have spoken to since. */
export function quietPractices(quiet: QuietPractice[], spoken: QuietPractice[], key: string, texts: Texts): Card {
  const t = texts.reminders.quiet
  const shown = quiet.slice(0, SHOWN_PRACTICES)
  const rest = quiet.length - shown.length
  const trace = spoken.length > 0 ? [text(texts.reminders.traces.hadWith(namesOf(spoken)), 'strong')] : []
  if (shown.length === 0) return { title: t.title, parts: trace, actions: [] }
  const options = shown.map(({ id, name }) => ({ value: id, label: name }))
  return {
    title: t.title,
    parts: [
      ...trace,
      text(t.body),
      { kind: 'list', items: shown.map(({ name }) => name) },
      ...(rest > 0 ? [text(t.more(rest), 'subtle')] : []),
      { kind: 'choice', action: 'reminder-had', label: t.which, value: '', options },
    ],
    actions: actions([], key, texts),
  }
}

const namesOf = (practices: QuietPractice[]): string => practices.map(({ name }) => name).join(', ')

/** What a reminder becomes once it was answered: the same title, and what was said. */
export const answeredReminder = (title: string, said: string): Card => ({
  title,
  parts: [text(said, 'strong')],
  actions: [],
})

/** Whose reminder it is stands in its title. */
export const titleOf = (contact: Person | null, { reminders: t }: Texts): string =>
  contact ? t.title(contact.name) : t.quiet.title
