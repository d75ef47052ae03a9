/**
 * Terminology (the word on the screen in brackets)
 *   GP (huisarts)                 asks; works in a practice
 *   contact person (contactpersoon)  CJG professional assigned to a practice
 *   coordinator (coördinator)     keeps map and assignments for a municipality
 *   social map (sociale kaart)    HSDS services of one municipality, with neighbourhoods (wijken) and their buurten
 *   service (aanbod)              one kind of help by one organisation
 *   need (hulpvraag)              what the bot understood from a question
 *   case discussion (kind-MDO), case manager (casusregisseur), consent (toestemming), feedback (terugkoppeling)
 *   place                         a conversation on a platform; its id is opaque outside the adapter
 *   card, form                    what the bot says and asks, as data (card.ts, form.ts)
 *
 * This file says what the bot needs from outside. Adapters conform to it.
 */
import type { AuditTrail, Retention, Rights, Vault } from './accountability.ts'
import type { Card } from './card.ts'
import type { CaseStore } from './case-discussion/store.ts'
import type { FieldErrors, Form } from './form.ts'
import type { Person, Practice } from './people/person.ts'
import type { UnaskedFeature } from './people/unasked.ts'
import type { Need } from './referral/need.ts'
import type { RoomBook } from './rooms.ts'
import type { PersonalData } from './safety/personal-data.ts'
import type { SocialMap } from './social-map/service.ts'
import type { Texts } from './texts/index.ts'

export type { ChannelOrThread, LocalRoom, Opened, RoomBook, Rooms } from './rooms.ts'

export type Platform = 'slack' | 'teams' | 'local'

/** A person as the platform knows them. */
export interface Who {
  platform: Platform
  workspace: string
  user: string
}

/** A conversation as the platform knows it. */
export interface Place {
  platform: Platform
  workspace: string
  conversation: string
  /** Set inside a thread. */
  thread?: string
  kind: 'direct' | 'group' | 'channel'
}

/**
 * What came in, the same for every platform. `id` is the platform's own, unique per delivery.
 * `outsider`: a guest, or a member of another organisation than the one whose place this is.
 */
export type Incoming = {
  id: string
  from: Who
  place: Place
  at: Date
  outsider?: true
} /** `overheard`: said to the others in a private place, so the guard and the red flags hear it and nobody answers it. */ & (
  | { kind: 'message'; text: string; overheard?: true }
  /** The bot was added to a place; `by`: the name of who did it, where the platform tells. */
  | { kind: 'installed'; by: string | null }
  | { kind: 'action'; action: string; value: string; key: string }
  | { kind: 'form'; form: string; value: string; fields: Record<string, string> }
  /**
   * People came into a place, or left it, where the bot is. `from` is one of them. `outsider` is said as far as the
   * platform tells with the event: Rooms.members says for sure. A place that was opened to a whole organisation is
   * joined by one outsider, who is that organisation.
   */
  | { kind: 'joined'; who: Member[] }
  | { kind: 'left'; who: Member[] }
)

/** Someone who can read a place. */
export interface Member extends Who {
  /** A guest, or a member of another organisation than the one whose place this is. */
  outsider: boolean
}

/** What goes out. A key names a message for good: posting it twice shows it once, updating it changes it in place. */
export type Outgoing =
  | { kind: 'post'; key: string; place: Place; card: Card }
  | { kind: 'update'; key: string; place: Place; card: Card }
  /** Seen by one person only. */
  | { kind: 'whisper'; key: string; place: Place; to: Who; card: Card }
  /** Opens at once, in answer to an action. */
  | { kind: 'form'; form: Form }
  /** The answer to a form that was not accepted. */
  | { kind: 'errors'; errors: FieldErrors }

/** A municipality that this installation serves. */
export interface Municipality {
  name: string
  /** A fictional example: every page says so. */
  sample: boolean
}

/** What an import did to a map: names of services, in the map's order. */
export interface MapChange {
  added: string[]
  changed: string[]
  removed: string[]
  unchanged: number
}

/** A question as it is remembered: what was understood and answered, never its text. */
export interface Question {
  /** The key of the message that answers it. */
  key: string
  municipality: string
  /** Person id; null for someone who is not linked to a person yet. */
  asker: string | null
  place: Place
  askedAt: Date
  need: Need
  outcome: 'answered' | 'no-match' | 'asked-back' | 'not-a-question' | 'safety' | 'elsewhere'
  /** Services shown, best first. */
  services: string[]
}

/** What someone did with an answer. A mark of one kind by one person on one service of a question counts once. */
export type Mark = { question: string; by: string | null; at: Date } & (
  | { kind: 'referred' | 'shared'; service: string }
  | { kind: 'wrong'; service: string; reason: string; note: string }
)

/** A request of a GP to the contact person. */
export interface ContactRequest {
  id: string
  question: string
  municipality: string
  from: string
  to: string
  at: Date
  state: 'sent' | 'seen' | 'done'
}

/** Something on the coordinator's list: an entry said to be wrong, or a question that nothing answered. */
export interface WorkItem {
  id: string
  kind: 'wrong' | 'gap'
  municipality: string
  at: Date
  /** Service id of a wrong entry. */
  service: string | null
  reason: string | null
  note: string | null
  /** Topics and neighbourhood of a gap. */
  need: Need | null
  doneAt: Date | null
}

/** Everything that is kept. All calls made on one Store belong to one transaction (see Database). */
export interface Store extends AuditTrail, Retention, Rights {
  /** Content of cases, encrypted. */
  vault: Vault
  /** Case discussions: who, when, in which state. */
  cases: CaseStore
  rooms: RoomBook

  municipalities(): Promise<Municipality[]>
  addMunicipality(municipality: Municipality): Promise<void>
  /** Swaps the whole map of one municipality; services that are gone are kept as removed, never offered. */
  replaceMap(map: SocialMap, at: Date): Promise<MapChange>
  /** null: no map was imported yet. The version goes up by one with every import. */
  loadMap(municipality: string): Promise<{ map: SocialMap; version: number } | null>
  mapVersion(municipality: string): Promise<number>

  savePractice(municipality: string, practice: Practice): Promise<void>
  savePerson(person: Person): Promise<void>
  person(id: string): Promise<Person | null>
  people(municipality: string): Promise<Person[]>
  /** Ties a platform account to a person. `place` is their direct conversation with the bot, when known. */
  linkAccount(person: string, who: Who, place: Place | null): Promise<void>
  personOf(who: Who): Promise<Person | null>
  /** The direct conversations of a person with the bot. */
  placesOf(person: string): Promise<Place[]>
  /** One contact person a practice at a time: a new assignment ends the one before on the same day. */
  assign(practice: string, contactPerson: string, from: Date): Promise<void>
  contactPersonOf(practice: string, on: Date): Promise<Person | null>

  /** Notes that these people were sent something that they did not ask for. */
  noteUnasked(people: string[], feature: UnaskedFeature, at: Date): Promise<void>
  /** When each of these people last was; who never was is left out. */
  lastUnasked(people: string[]): Promise<Map<string, Date>>

  /** Saving the same key again replaces need, outcome and services (a refined question). */
  saveQuestion(question: Question): Promise<void>
  question(key: string): Promise<Question | null>
  /** The last question in a conversation (and thread, if any), not older than `since`. */
  lastQuestion(place: Place, since: Date): Promise<Question | null>
  /** false: this mark was there already. */
  addMark(mark: Mark): Promise<boolean>
  marks(question: string): Promise<Mark[]>
  /** Saves a new request; false: this question was already put to the contact person. */
  addContactRequest(request: ContactRequest): Promise<boolean>
  contactRequest(id: string): Promise<ContactRequest | null>
  contactRequestOf(question: string): Promise<ContactRequest | null>
  setContactRequest(id: string, state: ContactRequest['state']): Promise<void>
  openContactRequests(contactPerson: string): Promise<ContactRequest[]>
  /** Open items first, newest first; at most `limit`. */
  workItems(municipality: string, limit: number): Promise<WorkItem[]>
  finishWorkItem(id: string, at: Date): Promise<void>

  /** Keeps where a conversation is reached; the newest address wins. true: it was not known yet. */
  saveReference(reference: Reference): Promise<boolean>
  referenceOf(workspace: string, conversation: string): Promise<Reference | null>
  /** The direct conversation of someone with the bot. */
  directReferenceOf(who: Who): Promise<Reference | null>
  removeReference(workspace: string, conversation: string): Promise<void>
  /** Forgets a team with all its channels. */
  removeTeam(workspace: string, team: string): Promise<void>

  /** The local workspace's own messages, oldest first. `version` goes up when a message is changed. */
  saveLocalMessage(message: LocalMessage): Promise<void>
  localMessages(conversation: string, limit: number): Promise<LocalMessage[]>

  /**
   * Puts what goes out in the outbox, in this transaction: sent when it commits. Forms and errors are left alone.
   * `bulk`: nobody waits for it, so it keeps the platform's pace and is never repeated on a guess.
   */
  send(outgoing: Outgoing[], at: Date, bulk?: boolean): Promise<void>
}

/** Where a Teams conversation is reached: what the bot needs to speak there first. */
export interface Reference {
  workspace: string
  /** Without the part that names a thread. */
  conversation: string
  kind: Place['kind']
  /** The connector's address, which Teams may change. */
  serviceUrl: string
  /** The bot's own address in this conversation. */
  bot: string
  /** Whose conversation it is, when it is a direct one and known. */
  user: string | null
  /** The team that a channel belongs to. */
  team: string | null
}

/** A line in a conversation of the local page. */
export interface LocalMessage {
  key: string
  conversation: string
  at: Date
  from: 'user' | 'bot'
  /** In a room: who wrote it. */
  author?: string
  text: string | null
  card: Card | null
  version: number
}

/** One thing that came in, being handled: who, where, when, in one transaction. */
export interface Visit {
  /** Makes the keys of what goes out: the same delivery gives the same keys. */
  id: string
  from: Who
  place: Place
  /** null: not linked to a person yet; may ask the map, nothing more. */
  person: Person | null
  municipality: string
  now: Date
  texts: Texts
  store: Store
}

export interface Database {
  /** All or nothing. Never call it inside itself. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** Throws when the database cannot be reached. */
  ping(): Promise<void>
  /** Tells when the map of a municipality was replaced, also by another process. */
  onMapReplaced(listener: (municipality: string) => void): void
  close(): Promise<void>
}

/**
 * What became of one attempt to send.
 * later: refused for now (rate limit, outage); never: will not work (channel gone, account inactive);
 * unclear: no answer came, so it may have been sent.
 */
export type Sent =
  | { state: 'sent'; ref: string }
  | { state: 'later'; afterMs: number | null; reason: string }
  | { state: 'never'; reason: string }
  | { state: 'unclear'; reason: string }

/** How a platform is spoken to. Every call has a deadline and is tried once: the outbox owns retries and rates. */
export interface Courier {
  platform: Platform
  post(place: Place, card: Card, key: string): Promise<Sent>
  /** `ref` is what posting gave. */
  update(place: Place, ref: string, card: Card, key: string): Promise<Sent>
  whisper(place: Place, to: Who, card: Card, key: string): Promise<Sent>
  /** After an unclear send: the ref of the message with this key, null when it is not there, 'unknown' when nobody can tell. */
  find(place: Place, key: string): Promise<string | null | 'unknown'>
}

/** What the adapters hand in to. */
export interface Reception {
  /**
   * Guards and stores what came in; it is answered afterwards, in the order of its conversation. Acknowledge to the
   * platform when this resolves; when it rejects nothing was stored, so the platform must send it again.
   */
  receive(incoming: Incoming): Promise<'new' | 'repeated'>
  /**
   * Handles at once, for what must be answered in the same breath: a form to open, or the errors in a form.
   * Only these are given back; everything else is in the outbox. Empty for a repeated delivery.
   * Rejects when it failed: nothing was done, so the person may try again.
   */
  answer(incoming: Extract<Incoming, { kind: 'action' | 'form' }>): Promise<Outgoing[]>
}

/** What came in as it is kept until it is handled: guarded, and what the guard took out. */
export interface Kept {
  incoming: Incoming
  taken: PersonalData | null
}

/** Something in the outbox that this process may send now. Its content never changes. */
export interface Letter {
  number: number
  key: string
  kind: 'post' | 'update' | 'whisper'
  place: Place
  /** Reader of a whisper. */
  to: Who | null
  card: Card
  bulk: boolean
  /** Attempts before this one. */
  attempts: number
  /** How many of them got no answer, so may have got through: look before sending again. */
  unclear: number
  /** Of an update: where its message stands on the platform. */
  ref: string | null
  /** When it was put in the outbox. */
  at: Date
}

/**
 * What becomes of a letter; `again` keeps it waiting, in front of what comes after it in its conversation, with the
 * number of attempts that got no answer.
 */
export type Outcome =
  | { state: 'sent'; ref: string | null }
  | { state: 'dead' | 'unknown'; reason: string }
  | { state: 'again'; due: Date; unclear: number; reason: string }

/** The durable inbox and outbox, shared by all processes. */
export interface Mail {
  /** false: a delivery with this id was there already. */
  keep(kept: Kept, at: Date): Promise<boolean>
  /**
   * Gives the oldest waiting delivery of a conversation to `work` and puts what comes of it in the outbox, all in one
   * transaction; another process waits meanwhile. With `room`, the letters that may be sent at once are this process's.
   * @returns the delivery's id and those letters; null when nothing waits here, or the oldest is not due
   */
  handleNext(lane: string, now: Date, room: boolean, work: Work): Promise<{ id: string; letters: Letter[] } | null>
  /** The oldest waiting delivery of a conversation is tried again, not before `due`. */
  tryAgain(lane: string, due: Date): Promise<void>
  /** Conversations in which something has waited since `before` and is due, and which nobody handles. */
  waiting(before: Date, now: Date): Promise<string[]>
  /** As keep and handleNext in one, for what is answered in the same breath; null for a repeated delivery. */
  handleNow(kept: Kept, now: Date, room: boolean, work: Work): Promise<Letter[] | null>

  /** Letters that are due and first in their conversation, now this process's. */
  claim(now: Date, limit: number): Promise<Letter[]>
  /** Writes down what became of a letter. @returns whether more waits in its conversation */
  settle(letter: Letter, outcome: Outcome, now: Date): Promise<boolean>
  /** Says that this process lives; what a silent process was sending is taken over by the others. */
  beat(now: Date): Promise<void>
  /** This process stops: the others may take over at once. */
  leave(): Promise<void>
  /** What waits, for the meters. */
  counts(): Promise<{ inbox: number; outbox: number; dead: number; unknown: number }>
}

/** What handling does with a delivery: `attempts` earlier ones failed. */
export type Work = (kept: Kept, store: Store, attempts: number) => Promise<Outgoing[]>
