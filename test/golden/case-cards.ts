import type { Card } from '../../src/card.ts'
import * as cards from '../../src/case-discussion/cards.ts'
import type { Agreement, CaseFile } from '../../src/case-discussion/case.ts'
import { consentForm } from '../../src/case-discussion/consent-form.ts'
import { nothingKnown } from '../../src/case-discussion/consent/facts.ts'
import { settingsCard, settingsForm } from '../../src/case-discussion/consent/settings-form.ts'
import { settingsFrom } from '../../src/case-discussion/consent/stored.ts'
import { judge } from '../../src/case-discussion/consent/judge.ts'
import { agreementForm, closeForm, expertForm } from '../../src/case-discussion/late-forms.ts'
import type { Meeting } from '../../src/case-discussion/meeting.ts'
import { managersCard, meetingCard, meetingForm, meetingNotice, meetingToday, replacedCard } from '../../src/case-discussion/meeting-cards.ts'
import type { Plan } from '../../src/case-discussion/plan.ts'
import { whichCard } from '../../src/case-discussion/which-card.ts'
import { goalForm, planCard, scoreForm } from '../../src/case-discussion/plan-card.ts'
import { slotForm, slotsCard } from '../../src/case-discussion/slot-form.ts'
import { questionForm } from '../../src/case-discussion/question-form.ts'
import { verdictCard } from '../../src/case-discussion/verdict-card.ts'
import type { Form } from '../../src/form.ts'
import { type Texts, texts } from '../../src/texts/index.ts'
import { person, practice } from '../support/postgres-rows.ts'

const at = new Date('2026-11-24T09:10:00+01:00')

export const file: CaseFile = {
  id: 'k2026-0001',
  number: '2026-0001',
  municipality: 'Waterrijk',
  state: 'open',
  mode: 'named',
  theme: 'parenting',
  ageBand: '4-11',
  urgency: 'this-week',
  purpose: 'joint-plan',
  referrer: 'gp',
  manager: 'noor',
  managerState: 'accepted',
  managerAt: at,
  platform: 'slack',
  workspace: 'W1',
  room: null,
  step: 'posted',
  roomNumber: 1,
  reason: null,
  workAt: null,
  attempts: 0,
  createdAt: at,
  changedAt: at,
  phonedAt: null,
  level: null,
  prevented: null,
  version: 1,
}

const gp = person('gp', { name: 'Dr. A. Lisdodde', practice })
const people = Array.from({ length: 9 }, (_, i) => person(`p${i}`, { name: `Collega ${i}`, profession: 'jeugd- en gezinswerker' }))
const stranger = { person: people[0]!, account: 'slack U1' }
const unknown = { person: null, account: 'slack U2' }
const agreement: Agreement = { id: 'k2026-0001-a1', case: file.id, who: 'p1', due: '2026-11-23', state: 'open', posted: true, remindedOn: null, goal: null }
const facts = { ...nothingKnown('2026-11-24'), age: { years: 13, months: null }, purpose: 'advice' }

const verdicts = {
  missing: { ...facts, age: { years: 8, months: null }, parties: ['p1'], authority: [{ role: 'mother', id: 'mother', checked: 'register' as const }, { role: 'father', id: 'father', checked: 'register' as const }] },
  suspicion: { ...facts, danger: ['suspicion' as const] },
  acute: { ...facts, danger: ['acute' as const] },
  gi: { ...facts, supervision: 'ots' as const, requester: 'gi' as const },
  unknown: facts,
  anonymous: { ...facts, mode: 'anonymous' as const, identifying: false },
  recognisable: { ...facts, mode: 'anonymous' as const, identifying: true },
}

const moments = ['2026-12-01T12:30:00+01:00', '2026-12-02T09:00:00+01:00', '2026-12-04T15:30:00+01:00'].map(one => new Date(one))
const proposed: Meeting = { id: 'k2026-0001-m1', case: file.id, state: 'proposed', options: moments, minutes: 45, place: 'practice', startsAt: null, sequence: 0, round: 1, posted: false, remindedOn: null }
const fixed: Meeting = { ...proposed, state: 'fixed', startsAt: moments[0]!, sequence: 1 }
const off: Meeting = { ...fixed, state: 'called-off', sequence: 2 }
const address = 'https://schakel.example.org/kind-mdo/k2026-0001-m1.1796300000.x.ics'
const view = { votes: [{ person: 'p1', option: 0, can: true }, { person: 'p2', option: 0, can: false }], names: { p1: 'Collega 1', p2: 'Collega 2' }, detail: 'spreekkamer 2', address }
const plan: Plan = { given: 2, shown: false, goals: [
  { id: 'g1', goal: 'We eten weer samen zonder ruzie.', helps: 'oma en school', start: 3, now: 5, on: '2026-11-24' },
  { id: 'g2', goal: 'Iedereen slaapt door.', helps: '', start: 2, now: 2, on: null },
] }
const agreed = (change: Partial<Agreement>, what: string) => ({ agreement: { ...agreement, ...change }, what, who: 'Collega 1' })
const chosen = settingsFrom([{ setting: 'secondParent', value: 'presume' }, { setting: 'consentValidMonths', value: '6' }])
const slots = [{ practice, slot: { weekday: 2 as const, hour: 12.5, minutes: 45 } }, { practice: { ...practice, name: 'De Kade' }, slot: null }]

/** Every card of a kind-MDO that a person can see. */
export const caseCards = (t: Texts): Record<string, Card> => ({
  start: cards.startCard(t),
  ask: cards.askCard(file, gp, people.slice(0, 3), null, t),
  'ask with many others, as stand-in': cards.askCard(file, gp, people, 'Collega 4', t),
  'ask with five others': cards.askCard(file, gp, people.slice(0, 5), null, t),
  manager: cards.managerCard(file, gp, t),
  appoint: cards.appointCard(file, people.slice(0, 3), t),
  'appoint nobody': cards.appointCard(file, [], t),
  unanswered: cards.unansweredCard(file, 'Collega 4', t),
  uncovered: cards.uncoveredCard(file, 'Collega 4', t),
  opening: cards.openingCard(file, 'Hoe helpen we dit gezin?', people.slice(0, 3), people[0]!, '2027-01-01', t),
  agreement: cards.agreementCard(agreement, 'Collega 1', 'belt de school', '2026-11-24', t),
  'agreement done': cards.agreementCard({ ...agreement, state: 'done' }, 'Collega 1', 'belt de school', '2026-11-24', t),
  reminder: cards.reminderCard(file, agreement, '2026-11-23', t),
  'frozen in the room': cards.frozenNotice('stranger', t),
  thawed: cards.thawedNotice(t),
  'frozen by a colleague and an account': cards.frozenCard(file, 'stranger', [stranger, unknown], t),
  'frozen by consent': cards.frozenCard(file, 'consent', [], t),
  blocked: cards.blockedCard(file, 'stranger', [unknown], t),
  'by hand': cards.byHandCard(file, ['Collega 1', 'Collega 2'], t),
  over: cards.overCard(file, t),
  withdrawn: cards.withdrawnCard(file, true, t),
  'which case was withdrawn': whichCard([file, { ...file, id: 'k2026-0002', number: '2026-0002' }], t),
  'plan, empty': planCard(file, { goals: [], given: 0, shown: false }, [], '2026-11-24', t),
  'plan with goals': planCard(file, plan, [agreed({ goal: 'g1' }, 'belt de school'), agreed({ goal: 'g1', state: 'done' }, 'regelt een eettafel'), agreed({ due: '2026-12-01' }, 'belt terug')], '2026-11-25', t),
  'meeting proposed': meetingCard(file, proposed, view, t),
  'meeting replaced': replacedCard(t),
  'meeting fixed': meetingCard(file, fixed, view, t),
  'meeting fixed, without an address': meetingCard(file, fixed, { ...view, detail: null, address: null }, t),
  'meeting off': meetingCard(file, off, view, t),
  'told: fixed': meetingNotice(file, fixed, address, t),
  'told: off': meetingNotice(file, off, null, t),
  'told: today': meetingToday(file, fixed, address, t),
  'case manager: proposed': managersCard(file, proposed, view, t),
  'case manager: fixed': managersCard(file, fixed, view, t),
  'case manager: off': managersCard(file, off, view, t),
  'reminder, late': cards.reminderCard(file, agreement, '2026-11-25', t),
  'agreement late': cards.agreementCard(agreement, 'Collega 1', 'belt de school', '2026-11-26', t),
  'weekly moments': slotsCard(slots, t),
  'weekly moments, no practices': slotsCard([], t),
  'consent in a municipality': settingsCard(chosen, t),
  ...Object.fromEntries(
    Object.entries(verdicts).map(([name, one]) => [
      `verdict ${name}`,
      verdictCard(judge(one), { ...file, state: 'draft', mode: one.mode }, { p1: 'Collega 1' }, {}, t),
    ]),
  ),
})

/** Every form of a kind-MDO. */
export const caseForms = (t: Texts): Record<string, Form> => ({
  question: questionForm('new', people, t),
  'consent under 12': consentForm(file, { ...facts, age: { years: 11, months: null } }, { p1: 'Collega 1' }, '2026-11-24', t),
  'consent from 12': consentForm(file, facts, { p1: 'Collega 1' }, '2026-11-24', t),
  'consent from 16': consentForm(file, { ...facts, age: { years: 16, months: null } }, { p1: 'Collega 1' }, '2026-11-24', t),
  agreement: agreementForm(file, { p1: 'Collega 1' }, '2026-12-01', [], t),
  close: closeForm(file, t),
  'agreement with goals': agreementForm(file, { p1: 'Collega 1' }, '2026-12-01', [{ ...plan.goals[0]!, goal: 'We eten weer samen zonder ruzie, elke avond, ook als het druk is op school en op het werk.' }], t),
  goal: goalForm(file, t),
  'how far': scoreForm(file, plan, t),
  'plan a meeting': meetingForm(file, { list: moments.map((one, i) => ({ at: one, slot: i === 0 })), complete: true, minutes: 45 }, t),
  'plan a meeting, nobody there': meetingForm(file, { list: moments.map(one => ({ at: one, slot: false })), complete: false, minutes: 30 }, t),
  'plan a meeting, many moments': meetingForm(file, { list: Array.from({ length: 30 }, (_, i) => ({ at: new Date(moments[0]!.getTime() + i * 7_200_000), slot: false })), complete: true, minutes: 30 }, t),
  'weekly moment': slotForm([practice], t),
  'consent settings': settingsForm(chosen, t),
  'a question about a message': questionForm('new', people, t, { question: 'Hoe helpen we dit gezin?', people: ['p1', 'p2'] }),
  expert: expertForm(people, t),
})

export const languages = [texts('nl'), texts('en')]
