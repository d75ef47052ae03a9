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
import type { Broadcasts } from './broadcast/store.ts'
import type { Card } from './card.ts'
import type { CaseStore } from './case-discussion/store.ts'
import type { ReminderStore } from './contact-person/reminder-store.ts'
import type { CallBacks, ContactRequest } from './contact-person/request.ts'
import type { FieldErrors, Form } from './form.ts'
import type { ModelUse } from './model/model.ts'
import type { ConsultationHours } from './people/consultation.ts'
import type { Person, Practice } from './people/person.ts'
import type { Register } from './people/register.ts'
import type { UnaskedFeature } from './people/unasked.ts'
import type { ModelHelp } from './referral/help.ts'
import type { Need } from './referral/need.ts'
import type { Links } from './register/link.ts'
import type { RoomBook } from './rooms.ts'
import type { PersonalData } from './safety/personal-data.ts'
import type { SocialMap } from './social-map/service.ts'
import type { Entrance, Here } from './tenancy/entrance.ts'
import type { Installations } from './tenancy/installations.ts'
import type { Texts } from './texts/index.ts'

export type { ChannelOrThread, LocalRoom, Opened, RoomBook, Rooms } from './rooms.ts'
export type { ContactRequest }

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
 * `tooMany`: more than one person may send in a minute; the first of them, or what follows.
 */
export type Incoming = {
  id: string
  from: Who
  place: Place
  at: Date
  outsider?: true
  tooMany?: 'first' | 'more'
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
  /** Where the asker works. */
  municipality: string
  /** Whose map answered, when the child lives in another municipality than that. */
  mapOf?: string
  /** Person id; null for someone who is not linked to a person yet. */
  asker: string | null
  place: Place
  askedAt: Date
  need: Need
  outcome: 'answered' | 'no-match' | 'asked-back' | 'not-a-question' | 'safety' | 'elsewhere'
  /** Services shown, best first. */
  services: string[]
  /** What a language model added to this answer; absent: nothing. */
  help?: ModelHelp
}

/** What someone did with an answer. A mark of one kind by one person on one service of a question counts once. */
export type Mark = { question: string; by: string | null; at: Date } & (
  | { kind: 'referred' | 'shared'; service: string }
  | { kind: 'wrong'; service: string; reason: string; note: string }
)

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
  /** Who comes in, and what the transaction may touch from then on. */
  entrance: Entrance
  /** Slack workspaces that installed the app by themselves. */
  installations: Installations
  /** Contact between practices and contact persons, and the reminders that keep it up. */
  reminders: ReminderStore
  /** People and practices as the municipality keeps them, assignments and absences. */
  register: Register
  /** Consultation hours of the CJG in practices. */
  hours: ConsultationHours
  /** Accounts that want to be linked. */
  links: Links
  /** Requests that nobody answers. */
  callBacks: CallBacks
  modelUse: ModelUse

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
  /** Those who left are not among them. */
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

  /** Messages to many, and what became of each. */
  broadcasts: Broadcasts

  /** Saving the same key again replaces need, outcome and services (a refined question). */
  saveQuestion(question: Question): Promise<void>
  question(key: string): Promise<Question | null>
  /** The same, and nobody changes it or marks it until this transaction ends. */
  heldQuestion(key: string): Promise<Question | null>
  /** The last question in a conversation (and thread, if any), not older than `since`. */
  lastQuestion(place: Place, since: Date): Promise<Question | null>
  /** false: this mark was there already. */
  addMark(mark: Mark): Promise<boolean>
  marks(question: string): Promise<Mark[]>
  /** Saves a new request; false: this question was already put to the contact person. */
  addContactRequest(request: ContactRequest): Promise<boolean>
  contactRequest(id: string): Promise<ContactRequest | null>
  contactRequestOf(question: string): Promise<ContactRequest | null>
  /** Going back is not possible; false: nothing changed. */
  setContactRequest(id: string, state: 'seen' | 'done', by: string, at: Date): Promise<boolean>
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
   * With a moment in the future it is sent then, and holds up nothing until then.
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
  /** For which they ask; '' when that is not known: then nothing can be done for them. */
  municipality: string
  /** The municipalities among which someone without a person may choose, in a workspace of several. */
  choices?: string[]
  /** What the door saw in this conversation; absent: nobody looked. */
  here?: Here
  now: Date
  texts: Texts
  store: Store
}

/**
 * What a transaction may touch, kept by the database itself. all: everything, for operators, recurring work and what an
 * adapter keeps; visit: nothing, until `Store.entrance.enter` was told who comes; otherwise only these municipalities.
 * Maps can be read in every scope: a child may live in another municipality.
 */
export type Scope = 'all' | 'visit' | string[]

export interface Database {
  /** All or nothing. Never call it inside itself. @param scope 'all' when left out */
  transaction<T>(work: (store: Store) => Promise<T>, scope?: Scope): Promise<T>
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

/** Asks a platform whether someone is a guest or of another organisation; null: it can't be told now. */
export type Lookup = (incoming: Pick<Incoming, 'from' | 'place'>) => Promise<boolean | null>

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

export type { Letter, Mail, Outcome, Work } from './delivery/mail.ts'
