import type { Card } from '../../src/card.ts'
import type { Form } from '../../src/form.ts'
import { reminderCards } from './reminder-cards.ts'
import { broadcastCards } from './broadcast-cards.ts'

const wijken = ['Bergzicht', 'Centrum', 'De Hoeven', 'Kanaalzone', 'Noord', 'Oudwijk', 'Zuid'].map(label => ({
  value: label.toLowerCase(),
  label,
}))

/** One card for each thing a card can show. */
export const cards: Record<string, Card> = {
  answer: {
    title: 'Begin bij: Jeugdteam Bergzicht',
    parts: [
      { kind: 'text', text: 'Past bij: druk gedrag, 8 jaar, wijk Bergzicht. Dit is de lichtste stap.' },
      {
        kind: 'facts',
        facts: [
          { label: 'Voor wie', value: 'Kinderen van 4 tot en met 12 jaar en hun ouders' },
          { label: 'Verwijzen', value: 'Ouders bellen zelf. Je kunt ook mailen met toestemming.' },
          { label: 'Wachttijd', value: '2 weken tot het eerste gesprek' },
          { label: 'Telefoon', value: '085 000 00 12' },
          { label: 'Gecontroleerd', value: '10 februari 2026' },
        ],
      },
      { kind: 'divider' },
      { kind: 'text', text: 'Ook mogelijk', style: 'heading' },
      {
        kind: 'list',
        items: ['Oudercursus Druk thuis: groep, start elke maand', 'Schoolmaatschappelijk werk: op school'],
      },
      { kind: 'text', text: 'Vraag vooraf', style: 'strong' },
      { kind: 'list', numbered: true, items: ['Speelt het ook op school?', 'Hoe slapen ze thuis?'] },
      { kind: 'text', text: 'Aanbod uit de sociale kaart van Voorbeeldstad', style: 'subtle' },
    ],
    actions: [
      { kind: 'button', action: 'referred', label: 'Verwezen', value: 's1', style: 'primary' },
      { kind: 'button', action: 'contact', label: 'Vraag mijn contactpersoon', value: 's1', opensForm: true },
      { kind: 'button', action: 'share', label: 'Deel met ouders', value: 's1' },
      { kind: 'button', action: 'wrong', label: 'Klopt niet', value: 's1', style: 'danger', opensForm: true },
      { kind: 'link', label: 'Website', url: 'https://voorbeeld.invalid/jeugdteam' },
    ],
  },
  safety: {
    title: 'Eerst veiligheid',
    tone: 'safety',
    parts: [{ kind: 'text', text: 'Is er nu gevaar? Bel eerst.', style: 'strong' }],
    actions: [{ kind: 'button', action: 'safe', label: 'Het is nu veilig', value: '' }],
  },
  alert: {
    title: 'Antwoord met een waarschuwing',
    parts: [
      { kind: 'alert', title: 'Let op', parts: [{ kind: 'text', text: 'Lees dit eerst.' }] },
      { kind: 'text', text: 'Daarna de rest.' },
    ],
    actions: [],
  },
  warning: {
    tone: 'warning',
    title: 'Er stond een naam in je vraag',
    parts: [{ kind: 'text', text: 'Die is weggehaald. Leeftijd en wijk zijn genoeg.' }],
    actions: [],
  },
  share: {
    tone: 'quiet',
    title: 'Tekst voor ouders',
    parts: [],
    copyable: 'Jeugdteam Bergzicht\nJullie kunnen zelf bellen: 085 000 00 12.\nHet gesprek is bij jullie in de buurt.',
    actions: [],
  },
  buttons: {
    parts: [
      {
        kind: 'choice',
        action: 'age',
        label: 'Hoe oud is het kind?',
        value: '',
        options: [
          { value: '0-4', label: '0-4 jaar' },
          { value: '4-12', label: '4-12 jaar' },
          { value: '12-18', label: '12-18 jaar' },
        ],
      },
    ],
    actions: [],
  },
  list: {
    parts: [{ kind: 'choice', action: 'wijk', label: 'In welke wijk?', value: '', options: wijken }],
    actions: [{ kind: 'button', action: 'anywhere', label: 'Maakt niet uit', value: '*' }],
  },
  hostile: {
    title: '[Klik](https://kwaad.invalid) **nu**',
    parts: [
      { kind: 'text', text: '<at>Iedereen</at> {{DATE(2020-01-01T00:00:00Z)}} [tekst](javascript:alert(1))' },
      { kind: 'facts', facts: [{ label: '_Naam_', value: '<script>alert(1)</script>' }] },
      { kind: 'list', items: ['# kop', '![x](https://kwaad.invalid/x.png)'] },
      { kind: 'text', text: '1. geen lijst', style: 'heading' },
    ],
    actions: [
      { kind: 'link', label: 'Nee', url: 'javascript:alert(1)' },
      { kind: 'link', label: 'Ook nee', url: 'https://bank.invalid@kwaad.invalid/' },
    ],
  },
  empty: { parts: [], actions: [] },
  ...reminderCards,
  ...broadcastCards,
}

/** One form with each kind of field. */
export const form: Form = {
  id: 'wrong',
  title: 'Wat klopt er niet?',
  submit: 'Versturen',
  intro: 'De coördinator kijkt ernaar.',
  value: 's1',
  fields: [
    {
      kind: 'choice',
      id: 'reason',
      label: 'Reden',
      options: [
        { value: 'phone', label: 'Telefoonnummer klopt niet' },
        { value: 'gone', label: 'Aanbod bestaat niet meer' },
        { value: 'other', label: 'Iets anders' },
      ],
    },
    {
      kind: 'text',
      id: 'note',
      label: 'Toelichting',
      multiline: true,
      optional: true,
      maxLength: 500,
      hint: 'Zonder namen',
    },
    {
      kind: 'choice',
      id: 'wijken',
      label: 'Wijken',
      multiple: true,
      optional: true,
      options: wijken.slice(0, 3),
      value: 'noord',
    },
    { kind: 'date', id: 'seen', label: 'Gezien op', optional: true },
  ],
}
