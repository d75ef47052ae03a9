import type { Card } from '../../src/card.ts'
import { answeredReminder, practiceReminder, quietPractices } from '../../src/contact-person/reminder-card.ts'
import { municipalityCard, settingCard } from '../../src/contact-person/rhythm-card.ts'
import type { Person } from '../../src/people/person.ts'
import { texts } from '../../src/texts/index.ts'

const [nl, en] = [texts('nl'), texts('en')]
const NOW = new Date('2026-11-24T09:10:00+01:00')

const contact: Person = {
  id: 'noor',
  municipality: 'Voorbeeldstad',
  name: 'Noor Bergsma',
  roles: ['contact-person'],
  practice: null,
  profession: 'orthopedagoog',
  phone: '085 000 00 12',
  email: 'noor@voorbeeld.invalid',
  workingDays: [1, 2, 4],
  strengths: null,
  language: 'nl',
}
const practices = ['De Berg', 'De Kade', 'Heideplein', 'Orion', 'De Wieken'].map((name, i) => ({ id: `p${i}`, name }))
const news = {
  service: 's1',
  name: 'Oudercursus Druk thuis',
  organization: 'CJG Voorbeeldstad',
  what: 'new' as const,
  at: NOW,
  neighbourhoods: ['Bergzicht'],
}

/** Everything that reminders show. */
export const reminderCards: Record<string, Card> = {
  'reminder-practice': practiceReminder(
    {
      contact,
      weeks: 5,
      changed: false,
      neighbourhood: 'Bergzicht',
      thing: { kind: 'service', id: 'service:s1', news, here: true },
    },
    'k',
    NOW,
    nl,
  ),
  'reminder-english': practiceReminder(
    { contact: { ...contact, phone: null }, weeks: null, changed: true, neighbourhood: null, thing: null },
    'k',
    NOW,
    en,
  ),
  'reminder-quiet': quietPractices(practices, practices.slice(4), 'k', nl),
  'reminder-answered': answeredReminder(nl.reminders.title(contact.name), nl.reminders.traces.had('24 november 2026')),
  'reminder-setting': settingCard('gp', { stopped: true, everyWeeks: null, later: null }, 4, nl),
  'reminder-municipality': municipalityCard(
    'Voorbeeldstad',
    5,
    { pairs: 55, spoken: 38, reminders: 41, followed: 17, otherWeeks: 560, otherContact: 4, stopped: 2 },
    nl,
  ),
}
