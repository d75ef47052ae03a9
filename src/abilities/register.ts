import type { AuditAction } from '../audit.ts'
import { dayOf } from '../calendar.ts'
import { type Card, text } from '../card.ts'
import { findByName, suggestions } from '../people/find.ts'
import { type Action, may } from '../people/may.ts'
import type { Person, Practice } from '../people/person.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { menuCard, personCard, practiceCard, severalCard } from '../register/cards.ts'
import { closePractice, endPerson, removeAbsence } from '../register/keep.ts'
import { type Command, readCommand, type Said } from '../register/says.ts'
import { loadTown, peopleHere, type Town } from '../register/town.ts'
import { type OnAction, type OnMessage, reply } from './ability.ts'
import { refused } from './refused.ts'

/** Which right a command needs, and under which name it is refused in the audit. */
const NEEDS: Record<Command, { right: Action; audit: AuditAction }> = {
  menu: { right: 'see-register', audit: 'register.opened' },
  'add-person': { right: 'keep-people', audit: 'person.added' },
  'add-practice': { right: 'keep-practices', audit: 'practice.added' },
  change: { right: 'keep-people', audit: 'person.changed' },
  move: { right: 'keep-people', audit: 'person.moved' },
  end: { right: 'keep-people', audit: 'person.ended' },
  assign: { right: 'assign-contact', audit: 'contact.assigned' },
  absence: { right: 'note-absence', audit: 'absence.noted' },
  agreement: { right: 'agree-capacity', audit: 'capacity.agreed' },
}

export const say = (visit: Visit, body: string, title = visit.texts.register.done.title): Outgoing =>
  reply(visit, plainCard({ title, body }))

/** People and practices that a name may mean; who left is found only by someone who keeps the register. */
export const named = (town: Town, name: string): (Person | Practice)[] => [
  ...findByName(name, peopleHere(town)),
  ...findByName(name, town.practices),
]

/** A contact person sees their own card with only what they may do: note their absence. */
const forReader = (visit: Visit, card: Card): Card =>
  may(visit.person, 'keep-people')
    ? card
    : { ...card, actions: card.actions.filter(one => one.kind === 'button' && one.action.startsWith('absence')) }

/** The card of a person or a practice; a press on an old message may name one that is gone. */
export async function entryCard(visit: Visit, id: string, town?: Town): Promise<Card | null> {
  const all = town ?? (await loadTown(visit.store, visit.municipality))
  const today = dayOf(visit.now)
  const entry = all.entries.find(one => one.person.id === id)
  if (entry) return forReader(visit, personCard(entry, all, today, visit.texts))
  const practice = all.practices.find(one => one.id === id)
  return practice ? practiceCard(practice, all, today, visit.texts) : null
}

/** What is found by a name: its card, a choice, or what looks like it. */
export async function found(visit: Visit, town: Town, name: string): Promise<Outgoing[]> {
  const all = named(town, name)
  const [only] = all
  if (only && all.length === 1) {
    const card = await entryCard(visit, only.id, town)
    return card ? [reply(visit, card)] : []
  }
  if (all.length > 1) return [reply(visit, severalCard(name, all, visit.texts))]
  const near = suggestions(name, [...peopleHere(town), ...town.practices])
  return [say(visit, visit.texts.register.find.unknown(name, near), visit.texts.register.find.title)]
}

/** Someone without the right asks for it: only what is surely a command is refused, the rest is a question. */
const surely = ({ command, onlyIfKnown, name }: Said): boolean =>
  !onlyIfKnown && (command === 'menu' || command.startsWith('add') || command === 'assign' || name !== '')

/** Typed by a coordinator, or by a contact person about their own leave: a card with the form one press away. */
export const keepRegister: OnMessage = async (visit, _tools, words) => {
  const said = readCommand(words)
  if (!said || !visit.person) return null
  const need = NEEDS[said.command]
  const reach = may(visit.person, need.right)
  if (!reach) return surely(said) ? refused(visit, need.audit, null) : null
  const town = await loadTown(visit.store, visit.municipality)
  if (reach === 'own') return [reply(visit, (await entryCard(visit, visit.person.id, town))!)]
  if (said.name === '' || said.name.includes('[')) return [reply(visit, menuWith(visit, town, said.name))]
  if (said.onlyIfKnown && named(town, said.name).length === 0) return null
  return found(visit, town, said.name)
}

/** The menu, with why a name that was typed is gone. */
function menuWith(visit: Visit, town: Town, name: string): Card {
  const menu = menuCard(town, visit.texts)
  return name === '' ? menu : { ...menu, parts: [text(visit.texts.register.menu.nameGone, 'strong'), ...menu.parts] }
}

/** A press that needs a right, on something of one's own municipality. */
export const withRight =
  (right: Action, audit: AuditAction, work: OnAction): OnAction =>
  (visit, tools, press) =>
    may(visit.person, right) ? work(visit, tools, press) : refused(visit, audit, press.value || null)

/** Only what is of the coordinator's own municipality is there for them; what is elsewhere is refused. */
export async function elsewhere(visit: Visit, id: string): Promise<boolean> {
  const person = await visit.store.person(id)
  const practice = person ? null : await visit.store.register.practice(id)
  const municipality = person?.municipality ?? practice?.municipality
  return municipality !== undefined && municipality !== visit.municipality
}

const stale = (visit: Visit): Outgoing[] => [reply(visit, plainCard(visit.texts.general.stale))]

const openMenu: OnAction = async visit => [
  reply(visit, menuCard(await loadTown(visit.store, visit.municipality), visit.texts)),
]

const openEntry: OnAction = async (visit, _tools, { value }) => {
  if (await elsewhere(visit, value)) return refused(visit, 'register.opened', value)
  const card = await entryCard(visit, value)
  return card ? [reply(visit, card)] : stale(visit)
}

/** The person stays after all; the same message shows it. */
const comesBack: OnAction = async (visit, _tools, { value, key }) => {
  if (await elsewhere(visit, value)) return refused(visit, 'person.ended', value)
  const person = await visit.store.person(value)
  if (!person) return stale(visit)
  await endPerson(visit, value, null)
  return [
    { kind: 'update', key, place: visit.place, card: (await entryCard(visit, value))! },
    say(visit, visit.texts.register.done.stays(person.name)),
  ]
}

/** A practice closes only when nobody works there any more. */
const close: OnAction = async (visit, _tools, { value, key }) => {
  if (await elsewhere(visit, value)) return refused(visit, 'practice.closed', value)
  const town = await loadTown(visit.store, visit.municipality)
  const practice = town.practices.find(one => one.id === value)
  if (!practice) return stale(visit)
  const there = peopleHere(town).filter(person => person.practice?.id === value)
  const t = visit.texts.register.practiceCard
  if (there.length > 0) return [say(visit, t.stillThere(there.map(one => one.name).join(', ')), practice.name)]
  await closePractice(visit, value)
  return [
    {
      kind: 'update',
      key,
      place: visit.place,
      card: { title: practice.name, parts: [text(t.closed(practice.name))], actions: [] },
    },
  ]
}

/** 'Is er weer': by the coordinator, or by the contact person whose absence it is. */
const absenceOver: OnAction = async (visit, _tools, { value, key }) => {
  const reach = may(visit.person, 'note-absence')
  const all = await visit.store.register.absences({ municipality: visit.municipality })
  const absence = all.find(one => one.id === value)
  if (!reach || (absence && reach === 'own' && absence.person !== visit.person?.id))
    return refused(visit, 'absence.noted', value)
  if (!absence) return stale(visit)
  await removeAbsence(visit, absence)
  return [{ kind: 'update', key, place: visit.place, card: (await entryCard(visit, absence.person))! }]
}

/** Presses that open no form. */
export const REGISTER_ACTIONS: Record<string, OnAction> = {
  register: withRight('see-register', 'register.opened', openMenu),
  'open-entry': withRight('see-register', 'register.opened', openEntry),
  'comes-back': withRight('keep-people', 'person.ended', comesBack),
  'close-practice': withRight('keep-practices', 'practice.closed', close),
  'absence-over': absenceOver,
}
