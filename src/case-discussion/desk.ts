import type { AuditLine } from '../accountability.ts'
import { type AuditAction, auditOf, auditOfCommand } from '../audit.ts'
import type { Card } from '../card.ts'
import type { Person } from '../people/person.ts'
import type { Outgoing, Place, Store, Visit } from '../ports.ts'
import { type Texts, texts } from '../texts/index.ts'
import { type CaseFile, type Participant, rolesIn } from './case.ts'
import type { Facts } from './consent/facts.ts'
import type { Settings } from './consent/settings.ts'
import { settingsFrom } from './consent/stored.ts'
import { FACTS } from './facts.ts'
import { type CaseEvent, type CaseRole, transition } from './states.ts'

/** What work on cases needs of the store. */
export type CaseDesk = Pick<
  Store,
  'cases' | 'vault' | 'audit' | 'send' | 'person' | 'people' | 'personOf' | 'placesOf' | 'contactPersonOf'
>

/** Who acts, as what, and when. */
export interface Act {
  now: Date
  roles: readonly CaseRole[]
  line(action: AuditAction, outcome: AuditLine['outcome'], about: { case: string }): AuditLine
}

/** The service itself, by its schedule or its worker. */
export const byService = (now: Date): Act => ({
  now,
  roles: ['service'],
  line: (action, outcome, about) => ({
    ...auditOfCommand(now, action, outcome, about),
    who: { kind: 'service' },
    system: 'schedule',
  }),
})

/** Someone in a conversation, as what they are in this case. */
export const byVisit = (visit: Visit, file: CaseFile, participants: readonly Participant[]): Act => ({
  now: visit.now,
  roles: rolesIn(file, participants, visit.person),
  line: (action, outcome, about) => auditOf(visit, action, outcome, about),
})

/** Makes an event happen, with its audit line; null: the table refuses it, and nothing changed. */
export async function move(
  desk: CaseDesk,
  act: Act,
  file: CaseFile,
  event: CaseEvent,
  change: Partial<CaseFile> = {},
): Promise<CaseFile | null> {
  const state = transition(file.state, event, act.roles)
  await desk.audit(act.line(`case.${event}`, state ? 'done' : 'refused', { case: file.id }))
  if (!state) return null
  const next = { ...file, ...change, state, changedAt: state === file.state ? file.changedAt : act.now }
  await desk.cases.save(next)
  return { ...next, version: file.version + 1 }
}

/** Changes a case without an event: what the worker reached. */
export async function note(desk: CaseDesk, file: CaseFile, change: Partial<CaseFile>): Promise<CaseFile> {
  const next = { ...file, ...change }
  await desk.cases.save(next)
  return { ...next, version: file.version + 1 }
}

/** null: erased, or never written. */
export async function factsOf(desk: CaseDesk, file: CaseFile): Promise<Facts | null> {
  const sealed = await desk.vault.read(file.id, FACTS)
  return sealed === null ? null : (JSON.parse(sealed) as Facts)
}

export const keepFacts = (desk: CaseDesk, file: CaseFile, facts: Facts, at: Date): Promise<void> =>
  desk.vault.write(file.id, FACTS, JSON.stringify(facts), at)

/** Where someone hears about a case: in the workspace of the case, else wherever they are. */
export async function placesFor(desk: CaseDesk, file: CaseFile, person: string): Promise<Place[]> {
  const all = await desk.placesOf(person)
  const here = all.filter(place => place.platform === file.platform && place.workspace === file.workspace)
  return here.length > 0 ? here : all
}

type Telling = (
  desk: CaseDesk,
  file: CaseFile,
  now: Date,
  person: string | null,
  what: string,
  card: (texts: Texts, person: Person) => Card,
) => Promise<void>

const telling =
  (kind: 'post' | 'update'): Telling =>
  async (desk, file, now, person, what, card) => {
    const reader = person === null ? null : await desk.person(person)
    if (!reader) return
    const places = await placesFor(desk, file, reader.id)
    const built = card(texts(reader.language), reader)
    const outgoing = places.map(
      (place): Outgoing => ({ kind, key: `${file.id}:${what}:${reader.id}`, place, card: built }),
    )
    await desk.send(outgoing, now)
  }

/** Tells someone in their own conversation, once for each key; never what a case is about, unless the card is sealed. */
export const tell = telling('post')
/** The same; when it was told before, that message changes. */
export const retell = telling('update')

const placing =
  (kind: 'post' | 'update') =>
  async (desk: CaseDesk, file: CaseFile, now: Date, what: string, card: Card): Promise<void> => {
    if (file.room) await desk.send([{ kind, key: `${file.id}:${what}`, place: file.room, card }], now)
  }

/** Puts a card in the room. Only after the members were compared with the consent, unless it has no content. */
export const inRoom = placing('post')
/** The same; when it stands there already, it changes. */
export const changeInRoom = placing('update')

/** What the municipality of a case chose in the consent table. */
export const settingsOf = async (desk: CaseDesk, file: CaseFile): Promise<Settings> =>
  settingsFrom(await desk.cases.settings.of(file.municipality))

/** Who is in the case besides the referrer, or is asked to be. */
export const active = (participants: readonly Participant[]): string[] =>
  participants.filter(one => one.state === 'asked' || one.state === 'joined').map(one => one.person)

/** Everyone who may be in the room. */
export const readers = (file: CaseFile, participants: readonly Participant[]): string[] => [
  ...new Set([file.referrer, file.manager, ...active(participants)].filter(id => id !== null)),
]

/** Whom the family is told of: every reader but the one who asked them. */
export const parties = (file: CaseFile, participants: readonly Participant[]): string[] =>
  readers(file, participants).filter(id => id !== file.referrer)

export const coordinatorsOf = async (desk: CaseDesk, file: CaseFile): Promise<Person[]> =>
  (await desk.people(file.municipality)).filter(person => person.roles.includes('coordinator'))
