import { auditOf } from '../audit.ts'
import type { Card } from '../card.ts'
import { type CaseFile, type Participant, rolesIn } from '../case-discussion/case.ts'
import { type Act, byVisit } from '../case-discussion/desk.ts'
import type { CaseEvent } from '../case-discussion/states.ts'
import { transition } from '../case-discussion/states.ts'
import type { Person } from '../people/person.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { safetyCard } from '../safety/safety-card.ts'
import { reply, type Tools } from './ability.ts'

/** What every press and form of a case needs. */

/** A case, who is in it, and what the visitor is in it. */
export interface OnCase {
  file: CaseFile
  participants: Participant[]
  act: Act
  /** The rest of the button's value, after the id: a person, or nothing. */
  rest: string
}

/** Seen by this person only, wherever they pressed. */
export const privately = (visit: Visit, card: Card, suffix = ''): Outgoing =>
  visit.place.kind === 'direct'
    ? reply(visit, card, suffix)
    : { kind: 'whisper', key: `${visit.id}${suffix}`, place: visit.place, to: visit.from, card }

export const refused = (visit: Visit): Outgoing[] => [privately(visit, plainCard(visit.texts.cases.refused))]

export const said = (visit: Visit, title: string, body: string): Outgoing =>
  privately(visit, plainCard({ title, body }))

/** The case of a button, locked until this is answered; what is not there, or not theirs, is said kindly. */
export async function onCase(
  visit: Visit,
  value: string,
  work: (one: OnCase) => Promise<Outgoing[] | null>,
): Promise<Outgoing[]> {
  const [id = '', rest = ''] = value.split('|')
  const file = await visit.store.cases.lock(id)
  if (!file || !visit.person) return refused(visit)
  const participants = await visit.store.cases.participants(id)
  const act = byVisit(visit, file, participants)
  return (await work({ file, participants, act, rest })) ?? refused(visit)
}

/** As onCase, for what only reads or opens a form: refused, with its line, when this may not be done now by them. */
export const whoMay = (
  visit: Visit,
  value: string,
  event: CaseEvent,
  work: (one: OnCase) => Promise<Outgoing[] | null>,
): Promise<Outgoing[]> =>
  onCase(visit, value, async one => {
    if (transition(one.file.state, event, one.act.roles)) return work(one)
    await visit.store.audit(auditOf(visit, `case.${event}`, 'refused', { case: one.file.id }))
    return null
  })

/** A red flag in what was typed: the safety card alone; null when there is none. */
export async function alarm(visit: Visit, tools: Tools, words: string): Promise<Outgoing[] | null> {
  const flags = tools.flags(words)
  if (!flags.some(flag => flag.level === 'red')) return null
  const map = await tools.map(visit.municipality)
  return [privately(visit, safetyCard(flags, map?.crisis ?? {}, visit.texts.language))]
}

/** Personal data of a family in a field: the text without them, ready to use; null when there are none. */
export const guarded = (tools: Tools, field: string, words: string, visit: Visit): Outgoing[] | null => {
  const redacted = tools.guard(words)
  return redacted === null
    ? null
    : [{ kind: 'errors', errors: { [field]: visit.texts.cases.question.personalData(redacted) } }]
}

/** Whether a button was pressed in the room of the case. */
export const inItsRoom = (visit: Visit, file: CaseFile): boolean =>
  file.room?.conversation === visit.place.conversation && file.room.platform === visit.place.platform

/** Everyone named, by id. */
export async function namesOf(visit: Visit, ids: readonly string[]): Promise<Record<string, string>> {
  const people = await Promise.all(ids.map(id => visit.store.person(id)))
  const named = people.filter(person => person !== null)
  return Object.fromEntries(named.map(p => [p.id, visit.texts.cases.personLine(p.name, p.profession)]))
}

/** Kinds of people who can take part, in the order of the form. */
const ASKED_ROLES = ['contact-person', 'practice-nurse', 'expert', 'gp'] as const
/** A select list takes a hundred. */
const MOST_PEOPLE = 90

/**
 * Whom someone can ask to think along: the own contact person first, everyone reachable.
 * @param first ids of whoever comes before all others
 */
export async function colleagues(visit: Visit, person: Person, first: readonly string[] = []): Promise<Person[]> {
  const { store } = visit
  const contact = person.practice ? await store.contactPersonOf(person.practice.id, visit.now) : null
  const before = [...first, ...(contact ? [contact.id] : [])]
  const role = (one: Person): number => ASKED_ROLES.findIndex(name => one.roles.includes(name))
  const rank = (one: Person): number => (before.includes(one.id) ? before.indexOf(one.id) : before.length + role(one))
  const known = (await store.people(visit.municipality)).filter(one => one.id !== person.id)
  const fit = known.filter(one => before.includes(one.id) || role(one) >= 0).sort((a, b) => rank(a) - rank(b))
  const reached = await Promise.all(
    fit.slice(0, MOST_PEOPLE).map(async one => ((await store.placesOf(one.id)).length > 0 ? one : null)),
  )
  return reached.filter(one => one !== null)
}

/** What someone is in a case, for what a card offers them. */
export const rolesOf = (visit: Visit, file: CaseFile, participants: Participant[]) =>
  rolesIn(file, participants, visit.person)
