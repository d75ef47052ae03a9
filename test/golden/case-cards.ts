import type { Card } from '../../src/card.ts'
import * as cards from '../../src/case-discussion/cards.ts'
import type { Agreement, CaseFile } from '../../src/case-discussion/case.ts'
import { consentForm } from '../../src/case-discussion/consent-form.ts'
import { nothingKnown } from '../../src/case-discussion/consent/facts.ts'
import { judge } from '../../src/case-discussion/consent/judge.ts'
import { agreementForm, closeForm, expertForm } from '../../src/case-discussion/late-forms.ts'
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
  expert: expertForm(people, t),
})

export const languages = [texts('nl'), texts('en')]
