import { type Action, button, type Card, text } from '../card.ts'
import { practicesOf, standingOn } from '../people/assignment.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Absence, Day, Entry } from '../people/register.ts'
import { dayText } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import { assignmentsOf, peopleHere, type Town } from './town.ts'

/** A button that is answered with a form. */
const opens = (action: string, label: string, value: string): Action => ({
  kind: 'button',
  action,
  label,
  value,
  opensForm: true,
})

type Fact = { label: string; value: string | null | undefined }
const facts = (all: Fact[]): { kind: 'facts'; facts: { label: string; value: string }[] } => ({
  kind: 'facts',
  facts: all.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
})

/** Everything that a coordinator can do here, in one press each. */
export const menuCard = (town: Town, texts: Texts): Card => {
  const t = texts.register.menu
  return {
    title: t.title,
    parts: [text(t.counts(peopleHere(town).length, town.practices.length)), text(t.hint, 'subtle')],
    actions: [
      opens('find', t.find, ''),
      opens('add-person', t.addPerson, ''),
      opens('add-practice', t.addPractice, ''),
      opens('assign', t.assign, ''),
      opens('absence', t.absence, ''),
      opens('agreement', t.agreement, ''),
    ],
  }
}

const nameIn = (town: Town, id: string | null): string | null =>
  town.entries.find(entry => entry.person.id === id)?.person.name ?? null

/** Absences that are not past. */
const ahead = (town: Town, person: string, today: Day): Absence[] =>
  town.absences.filter(one => one.person === person && (one.until === null || one.until >= today))

/** A person with what can be changed. `practices`: shown for a contact person. */
export function personCard(entry: Entry, town: Town, today: Day, texts: Texts): Card {
  const t = texts.register.personCard
  const { person, endedAt, endsOn } = entry
  const isContact = person.roles.includes('contact-person')
  const practices = practicesOf(person.id, town.assignments, today)
  const names = town.practices.filter(one => practices.includes(one.id)).map(one => one.name)
  const away = ahead(town, person.id, today)
  const day = (on: Day) => dayText(on, texts.language)
  return {
    title: person.name,
    parts: [
      ...(endedAt && endsOn ? [text(t.ended(day(endsOn)), 'strong')] : []),
      facts([
        { label: t.labels.roles, value: person.roles.map(role => texts.people.roles[role]).join(', ') },
        { label: t.labels.practice, value: person.practice?.name },
        { label: t.labels.profession, value: person.profession },
        { label: t.labels.phone, value: person.phone },
        { label: t.labels.email, value: person.email },
        { label: t.labels.days, value: person.workingDays.map(one => texts.people.weekdays[one]).join(', ') },
        { label: t.labels.strengths, value: person.strengths },
        { label: t.labels.account, value: entry.linked ? t.linked : t.notLinked },
        { label: t.labels.ends, value: endsOn && !endedAt ? day(endsOn) : null },
        { label: t.labels.practices, value: names.join(', ') },
      ]),
      ...away.map(one => text(t.away(day(one.from), one.until && day(one.until), one.kind, nameIn(town, one.standIn)))),
    ],
    actions: endedAt
      ? []
      : [
          opens('change-person', t.change, person.id),
          ...(person.practice ? [opens('move', t.move, person.id)] : []),
          ...(isContact ? [opens('absence', t.absence, person.id)] : []),
          ...away.slice(0, 2).map(one => button('absence-over', t.backAgain(day(one.from)), one.id)),
          endsOn ? button('comes-back', t.comesBack, person.id) : opens('end', t.end, person.id),
        ],
  }
}

const contactLines = (practice: Practice, town: Town, today: Day, texts: Texts): Fact[] => {
  const t = texts.register.practiceCard
  const rows = assignmentsOf(town, practice.id)
  const standing = standingOn(rows, town.absences, today)
  const next = rows.find(row => row.from > today && row.contactPerson)
  return [
    { label: t.labels.contact, value: nameIn(town, standing?.contactPerson ?? null) ?? t.nobody },
    { label: t.labels.standIn, value: nameIn(town, rows.findLast(row => row.from <= today)?.standIn ?? null) },
    {
      label: t.labels.next,
      value: next && t.from(nameIn(town, next.contactPerson) ?? '', dayText(next.from, texts.language)),
    },
  ]
}

/** A practice with what can be changed. */
export function practiceCard(practice: Practice, town: Town, today: Day, texts: Texts): Card {
  const t = texts.register.practiceCard
  const people = peopleHere(town).filter(person => person.practice?.id === practice.id)
  return {
    title: practice.name,
    parts: [
      facts([
        { label: t.labels.neighbourhood, value: practice.neighbourhood },
        { label: t.labels.address, value: practice.address },
        { label: t.labels.phone, value: practice.phone },
        {
          label: t.labels.collaboration,
          value: practice.collaboration && texts.people.collaborations[practice.collaboration],
        },
        { label: t.labels.hours, value: practice.consultationHours },
        ...contactLines(practice, town, today, texts),
        { label: t.labels.people, value: people.map(person => person.name).join(', ') || t.nobody },
      ]),
    ],
    actions: [
      opens('change-practice', t.change, practice.id),
      opens('assign', t.assign, practice.id),
      button('hours', texts.consultation.next, practice.id),
      button('close-practice', t.close, practice.id),
    ],
  }
}

/** What was found by a name: one choice each. */
export const severalCard = (typed: string, found: (Person | Practice)[], texts: Texts): Card => ({
  title: texts.register.find.title,
  parts: [
    {
      kind: 'choice',
      action: 'open-entry',
      label: texts.register.find.several(typed),
      value: '',
      options: found.slice(0, 20).map(one => ({ value: one.id, label: one.name })),
    },
  ],
  actions: [],
})
