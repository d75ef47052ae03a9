import { contactCard, contactOfCard } from '../../src/contact-person/contact-card.ts'
import { introductionCard, pictureCard } from '../../src/contact-person/introduction-card.ts'
import { ownPracticesCard } from '../../src/contact-person/own-practices.ts'
import { newRequest } from '../../src/contact-person/request.ts'
import { askedCard, requestCard } from '../../src/contact-person/request-card.ts'
import { writeForm } from '../../src/contact-person/write-form.ts'
import { workList } from '../../src/monitoring/work-list.ts'
import { type ConsultationHour, coming } from '../../src/people/consultation.ts'
import type { Person, Practice } from '../../src/people/person.ts'
import type { Entry } from '../../src/people/register.ts'
import { hourForm } from '../../src/practice/hours-form.ts'
import { hoursCard, keptHoursCard, offCard, oneHourCard, reservedCard } from '../../src/practice/hours-cards.ts'
import { menuCard, personCard, practiceCard, severalCard } from '../../src/register/cards.ts'
import { candidateCard, claimCard, offerCard } from '../../src/register/join-cards.ts'
import { joinForm } from '../../src/register/join-form.ts'
import { meetingOf } from '../../src/register/link.ts'
import { personForm } from '../../src/register/person-form.ts'
import { practiceForm } from '../../src/register/practice-form.ts'
import { absenceForm, agreementForm, assignForm, endForm, findForm, moveForm } from '../../src/register/small-forms.ts'
import type { Town } from '../../src/register/town.ts'
import type { Texts } from '../../src/texts/index.ts'

/** Every card and form about people and practices, filled as full as they can be. */

const practice: Practice = {
  id: 'praktijk-berg',
  name: 'Huisartsenpraktijk De Berg',
  neighbourhood: 'Bergzicht',
  address: 'Bergweg 2',
  phone: '010-7654321',
  collaboration: 'adviser-in-practice',
  consultationHours: 'dinsdagochtend',
}
const person = (id: string, change: Partial<Person>): Person => ({
  id,
  municipality: 'Waterrijk',
  name: `Persoon ${'abcdefgh'.slice(0, 2 + (id.length % 6))}`,
  roles: ['gp'],
  practice: null,
  profession: 'jeugdarts',
  phone: '010-1112223',
  email: `${id}@voorbeeld.invalid`,
  workingDays: [1, 2, 4],
  strengths: 'jonge kinderen, slapen',
  language: 'nl',
  ...change,
})
const gp = person('gp', { practice })
const noor = person('noor', { roles: ['contact-person'], name: 'Noor Schelp' })
const sam = person('samuel', { roles: ['contact-person', 'coordinator'], name: 'Sam Duin' })
const TODAY = '2026-11-24'
const NOW = new Date(`${TODAY}T10:00:00+01:00`)

const entry = (one: Person): Entry => ({ person: one, slackUser: null, teamsUser: null, addedAt: NOW, endsOn: null, endedAt: null, linked: true })
const absence = { id: 'absence:noor:2026-11-20', person: 'noor', from: '2026-11-20', until: '2026-12-04', kind: 'leave' as const, standIn: 'samuel' }
const town = (size: number): Town => ({
  practices: [practice, ...Array.from({ length: size }, (_, i) => ({ ...practice, id: `p${i}`, name: `Praktijk ${i}` }))],
  entries: [gp, noor, sam, ...Array.from({ length: size }, (_, i) => person(`cp${i}`, { roles: ['contact-person'] }))].map(entry),
  assignments: [{ practice: practice.id, from: '2026-11-01', contactPerson: 'noor', overlapUntil: null, standIn: 'samuel' }],
  absences: [absence],
  maxPractices: 8,
})
const contact = { person: noor, from: '2026-11-01', away: absence, standIn: sam, before: { person: sam, until: '2026-12-01' } }
const request = newRequest({ id: 'r1', kind: 'message', question: null, municipality: 'Waterrijk', from: 'gp', to: 'noor', at: NOW, words: 'Heb je tijd?' })
const link = { id: 'claim:1', municipality: 'Waterrijk', who: { platform: 'slack' as const, workspace: 'T', user: 'U' }, conversation: 'U', candidate: null, practice: practice.id, name: 'Anna Wad', role: 'gp' as const, email: 'anna@voorbeeld.invalid', state: 'ask-others' as const, askedAt: NOW, decidedBy: null }

const hour: ConsultationHour = { id: 'h1', municipality: 'Waterrijk', practice: practice.id, weekday: 5, from: '09:00', until: '11:30', place: 'kamer 2', places: 4 }
const nextHours = coming([{ hour, cancelled: [], taken: [{ day: '2026-11-27', count: 3 }] }], NOW, 3)

export const peopleCards = (t: Texts) => ({
  contact: contactCard(gp, contact, NOW, t),
  'contact of someone without a practice': contactCard(noor, null, NOW, t),
  'contact of a practice': contactOfCard(practice, contact, NOW, t),
  'own practices': ownPracticesCard(town(20).practices, [gp], 2, t),
  introduction: introductionCard(practice, contact, sam, NOW, t),
  picture: pictureCard({ practice, people: [gp], predecessor: sam, topics: ['slapen', 'angst'], open: 2 }, t),
  request: requestCard({ request, from: gp, subject: 'slapen, 4 jaar', as: 'asked', before: [], takenUpBy: null }, t),
  'request for the coordinator': requestCard({ request: { ...request, step: 'coordinator' }, from: gp, subject: '', as: 'coordinator', before: ['Noor', 'Sam'], takenUpBy: null }, t),
  asked: askedCard(request, () => 'Noor Schelp', t),
  menu: menuCard(town(1), t),
  person: personCard(entry(noor), town(1), TODAY, t),
  'person who stops': personCard({ ...entry(gp), endsOn: '2026-12-31' }, town(1), TODAY, t),
  practice: practiceCard(practice, town(1), TODAY, t),
  hours: hoursCard(nextHours, t, ['Deze is net vol.']),
  'no hours': hoursCard([], t),
  'hours without places': hoursCard([], t, [], 'dinsdag 9.00-12.30 uur'),
  reserved: reservedCard(nextHours[0]!, 2, t),
  'hour called off': offCard(hour, TODAY, [1, 2], nextHours, t),
  'kept hours': keptHoursCard([{ hour, practice: practice.name, next: nextHours[0] }], practice.id, t),
  'many kept hours': keptHoursCard(Array.from({ length: 6 }, () => ({ hour, practice: practice.name, next: undefined })), '', t),
  'one hour': oneHourCard(hour, practice, nextHours, t, ['Het spreekuur staat erin.']),
  several: severalCard('berg', town(8).practices, t),
  candidate: candidateCard(meetingOf(link.who), gp, t),
  offer: offerCard(t.register.join.unknown, '', t),
  claim: claimCard({ link, candidate: null, practice, moves: false }, null, t),
  'claim decided': claimCard({ link, candidate: gp, practice, moves: true }, { yes: true, by: 'Sam Duin' }, t),
  list: workList([], [{ kind: 'no-contact', practice }, { kind: 'no-account', person: noor }, { kind: 'too-many', person: noor, count: 9, max: 8 }, { kind: 'no-cover', person: noor, until: null }, { kind: 'waiting', name: 'Anna' }, { kind: 'not-linked', person: gp }, { kind: 'unanswered', from: 'Anna', to: 'Noor' }], t),
})

/** `size`: few people and practices give lists, many a field to type in. */
export const peopleForms = (t: Texts, size: number) => ({
  person: personForm(gp, town(size), t),
  'new person': personForm(null, town(size), t),
  practice: practiceForm(practice, t),
  move: moveForm(gp, town(size), t),
  end: endForm(gp, TODAY, t),
  assign: assignForm(practice, town(size), TODAY, t),
  absence: absenceForm(null, town(size), TODAY, t),
  'own absence': absenceForm(noor, town(size), TODAY, t),
  agreement: agreementForm(8, t),
  find: findForm(t),
  'consultation hour': hourForm(hour, [practice], t),
  'new consultation hour': hourForm(null, town(size).practices, t),
  join: joinForm(practice, town(size).practices, t),
  write: writeForm('Noor Schelp', '010-7654321', t),
})
