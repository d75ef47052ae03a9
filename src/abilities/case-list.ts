import { auditOf } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import { type Action, button, type Card, formButton, MAX_CHOICE_BUTTONS, type Part, text } from '../card.ts'
import type { Agreement, CaseFile, Participant } from '../case-discussion/case.ts'
import { readers } from '../case-discussion/desk.ts'
import { meetingOf } from '../case-discussion/meet.ts'
import { type CaseEvent, type CaseRole, STATES, transition } from '../case-discussion/states.ts'
import type { CaseCount } from '../case-discussion/store.ts'
import type { Person } from '../people/person.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { longDate } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'
import type { OnAction, OnMessage } from './ability.ts'
import { colleagues, onCase, privately, rolesOf, said } from './case-desk.ts'

/** Cases on one card. */
const SHOWN = 20
/** A group smaller than this could be recognised; as in the monthly report. */
const SMALLEST = 5

const WORDS = /^(mijn (casussen|kind[- ]?mdo'?s?)|casussen|my cases|cases)[\s.!?]*$/i

/** Of an open case: an agreement whose day has come, a moment to fix, or moments to answer; null: nothing. */
async function plannedFor({ store, person, now, texts }: Visit, file: CaseFile): Promise<string | null> {
  const t = texts.casePlan.waiting
  const due = (one: Agreement) => one.who === person?.id && one.state === 'open' && one.due <= dayOf(now)
  if ((await store.cases.agreements(file.id)).some(due)) return t.agreement
  const meeting = await meetingOf(store, file)
  if (meeting?.state !== 'proposed') return null
  const answered = (await store.cases.meetings.votes(meeting.id)).some(one => one.person === person?.id)
  return file.manager === person?.id ? t.fix : answered ? null : t.moments
}

/** What waits for this person in a case; null: nothing. */
function waitingFor(visit: Visit, file: CaseFile, rows: readonly Participant[]): string | null {
  const t = visit.texts.cases.mine.waiting
  const me = visit.person?.id
  if (file.referrer === me && (file.state === 'draft' || file.state === 'blocked')) return t.fill
  if (file.manager === me && file.managerState === 'asked' && file.state === 'requested') return t.take
  if (rows.some(row => row.person === me && row.state === 'asked') && file.manager !== me) return t.answer
  return file.state === 'frozen' && (file.manager === me || file.referrer === me) ? t.stuck : null
}

/** 'Mijn casussen': a line each, what waits first. */
async function listCard(visit: Visit, person: Person): Promise<Card> {
  const t = visit.texts.cases
  const files = await visit.store.cases.ofPerson(person.id, SHOWN)
  const lines = await Promise.all(
    files.map(async file => {
      const asked = waitingFor(visit, file, await visit.store.cases.participants(file.id))
      const waiting = asked ?? (file.state === 'open' ? await plannedFor(visit, file) : null)
      return { file, waiting, line: t.mine.line(file.number, t.themes[file.theme]!, t.states[file.state], waiting) }
    }),
  )
  const sorted = lines.toSorted((a, b) => Number(b.waiting !== null) - Number(a.waiting !== null))
  const options = sorted.map(({ file }) => ({ value: file.id, label: t.name(file.number) }))
  return {
    title: t.mine.title,
    parts:
      sorted.length === 0
        ? [text(t.mine.empty)]
        : [
            { kind: 'list', items: sorted.map(({ line }) => line) },
            { kind: 'choice', action: 'case-show', label: t.mine.show, value: 'all', options },
          ],
    actions: [],
  }
}

/** A count as a coordinator may see it. */
const shown = (count: number, t: Texts): string => (count < SMALLEST ? t.cases.coordinator.few : String(count))

/** Counts by state, for coordinators: never content, never a small group. */
function countsCard(counts: readonly CaseCount[], texts: Texts): Card {
  const t = texts.cases
  const facts = STATES.flatMap(state => {
    const count = counts.filter(one => one.state === state).reduce((sum, one) => sum + one.count, 0)
    return count > 0 ? [{ label: t.states[state], value: shown(count, texts) }] : []
  })
  return {
    title: t.coordinator.counts,
    parts: facts.length > 0 ? [{ kind: 'facts', facts }] : [text(t.coordinator.none)],
    actions: [],
  }
}

async function overview(visit: Visit): Promise<Outgoing[]> {
  const { person, store, texts } = visit
  if (!person) return [said(visit, texts.cases.start.title, texts.cases.start.notYou)]
  if (!person.roles.includes('coordinator')) return [privately(visit, await listCard(visit, person))]
  await store.audit(auditOf(visit, 'case.counted', 'done'))
  const counts = privately(visit, countsCard(await store.cases.counts(visit.municipality), texts))
  // a coordinator who is in a case themselves reads that one as anyone in it
  const own = (await store.cases.ofPerson(person.id, 1)).length > 0
  return own ? [counts, privately(visit, await listCard(visit, person), '-own')] : [counts]
}

export const myCases: OnMessage = async (visit, _tools, words) =>
  words.length <= 40 && WORDS.test(words.trim()) ? overview(visit) : null

export const showCases: OnAction = visit => overview(visit)

/** What a card of a case offers, in this order; never more than the table allows this person. */
const OFFERS: { event: CaseEvent; action: (file: CaseFile, t: Texts) => Action; when?: (file: CaseFile) => boolean }[] = [
  { event: 'record', when: file => file.mode === 'named', action: (f, t) => formButton('case-consent', t.cases.verdict.more, f.id, 'primary') },
  { event: 'request', when: file => file.state === 'blocked', action: (f, t) => button('case-again', t.cases.blocked.again, f.id, 'primary') },
  { event: 'agree', action: (f, t) => formButton('case-agree', t.cases.mine.agree, f.id) },
  { event: 'plan', action: (f, t) => formButton('case-plan', t.casePlan.meeting.plan, f.id) },
  { event: 'close', action: (f, t) => formButton('case-close', t.cases.mine.close, f.id) },
  { event: 'discard', action: (f, t) => button('case-discard', t.cases.verdict.discard, f.id, 'danger') },
  { event: 'withdraw', when: file => file.state !== 'draft', action: (f, t) => button('case-withdraw', t.cases.mine.withdraw, f.id, 'danger') },
] // biome-ignore format: one row an offer

const actionsFor = (file: CaseFile, roles: readonly CaseRole[], texts: Texts): Action[] =>
  OFFERS.filter(one => transition(file.state, one.event, roles) !== null && (one.when?.(file) ?? true)).map(one =>
    one.action(file, texts),
  )

/** Buttons are counted with the actions of the card: few people as buttons as far as they fit, many as one list. */
function choice(
  action: string,
  label: string,
  file: CaseFile,
  people: readonly Person[],
  room: number,
  t: Texts,
): Part[] {
  const shown = people.length > MAX_CHOICE_BUTTONS ? people : people.slice(0, room)
  if (shown.length === 0 || room < 1) return []
  const options = shown.map(p => ({ value: `${file.id}|${p.id}`, label: t.cases.personLine(p.name, p.profession) }))
  return [{ kind: 'choice', action, label, value: file.id, options }]
}

/** Teams store rule 1140.4. */
const MOST_ACTIONS = 6

/** One case for someone in it: who, which state, what they can do; not what it is about, which stands in the room. */
async function caseCard(visit: Visit, file: CaseFile, rows: Participant[]): Promise<Card> {
  const { texts, store } = visit
  const t = texts.cases
  const roles = rolesOf(visit, file, rows)
  const inIt = (await Promise.all(readers(file, rows).map(id => store.person(id)))).filter(one => one !== null)
  const manager = inIt.find(one => one.id === file.manager)
  const others = transition(file.state, 'invite', roles)
    ? (await colleagues(visit, visit.person!)).filter(one => !inIt.some(other => other.id === one.id))
    : []
  const heirs =
    transition(file.state, 'appoint', roles) && roles.includes('manager')
      ? inIt.filter(one => one.id !== visit.person?.id)
      : []
  const actions = actionsFor(file, roles, texts)
  const free = MOST_ACTIONS - actions.length
  const handOver = choice('case-appoint', t.mine.handOver, file, heirs, Math.min(free, 1), texts)
  return {
    title: t.name(file.number),
    parts: [
      {
        kind: 'facts',
        facts: [
          { label: t.ask.facts.theme, value: t.themes[file.theme]! },
          { label: t.ask.facts.state, value: t.states[file.state] },
          { label: t.ask.facts.mode, value: t.modes[file.mode] },
          ...(manager ? [{ label: t.ask.facts.manager, value: manager.name }] : []),
          ...(file.phonedAt ? [{ label: t.ask.facts.phone, value: longDate(file.phonedAt, texts.language) }] : []),
          { label: t.room.facts.readers, value: inIt.map(one => one.name).join(', ') },
        ],
      },
      ...(file.reason ? [text(t.reasons[file.reason])] : []),
      ...handOver,
      ...choice('case-add', t.mine.people, file, others, free - handOver.length, texts),
    ],
    actions,
  }
}

export const showCase: OnAction = (visit, _tools, { value }) =>
  onCase(visit, value, async ({ file, participants, act }) => {
    const inIt = act.roles.some(role => ['referrer', 'manager', 'participant', 'expert'].includes(role))
    await visit.store.audit(act.line('case.read', inIt ? 'done' : 'refused', { case: file.id }))
    return inIt ? [privately(visit, await caseCard(visit, file, participants))] : null
  })
