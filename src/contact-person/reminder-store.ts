import type { Due, Reader, ReminderSetting } from './due.ts'
import type { News, ThingFacts } from './useful-thing.ts'

/** A practice and its contact person were in touch: how, never about what. */
export interface ContactMoment {
  municipality: string
  practice: string
  contactPerson: string
  /** Person id of who noted it. */
  by: string
  at: Date
  how: 'asked' | 'answered' | 'said'
}

/** A reminder as it was sent. */
export interface Reminder {
  key: string
  municipality: string
  person: string
  kind: Due['kind']
  reason: Due['reason']
  practices: string[]
  /** To a practice: the contact person whom it is about; null after they were erased. */
  about: string | null
  /** Id of the useful thing in it. */
  thing: string | null
  at: Date
}

/** What the rules need to know of someone, and what their card needs. */
export interface ReaderFacts {
  reader: Reader
  /** The useful thing of their last reminder. */
  lastThing: string | null
  openRequest: ThingFacts['openRequest']
}

/** What reminders did in a municipality; counts over practices that have a contact person. */
export interface ReminderEffect {
  pairs: number
  /** Pairs with contact in the last four weeks. */
  spoken: number
  /** Reminders to practices of the last twelve weeks that are a week old at least. */
  reminders: number
  /** How many of these were followed by contact within a week. */
  followed: number
  /** Weeks of a pair in these twelve weeks in which no reminder was sent, and how many of them had contact. */
  otherWeeks: number
  otherContact: number
  /** People who stopped. */
  stopped: number
}

export interface ReminderStore {
  /**
   * People of one municipality whose turn it is to be looked at, longest waiting first; held until the transaction
   * ends, so that another process takes others. null: it is nobody's turn.
   */
  turn(now: Date, limit: number): Promise<{ municipality: string; people: string[] } | null>
  lookAgain(people: { person: string; at: Date }[]): Promise<void>
  /** Who has nobody to be reminded of is left out. */
  readers(people: string[], now: Date): Promise<ReaderFacts[]>

  /** Weeks; null: nobody in the municipality is reminded. */
  rhythm(municipality: string): Promise<number | null>
  setRhythm(municipality: string, everyWeeks: number | null): Promise<void>
  setting(person: string): Promise<ReminderSetting>
  saveSetting(person: string, setting: ReminderSetting): Promise<void>

  addContact(moment: ContactMoment): Promise<void>
  /** Which of these practices were in touch since then. */
  inTouch(practices: string[], since: Date): Promise<string[]>
  practiceNames(practices: string[]): Promise<Map<string, string>>

  /** false: a reminder with this key was there already. */
  addReminder(reminder: Reminder): Promise<boolean>
  reminder(key: string): Promise<Reminder | null>

  /** What came or changed on the map since then; not what came with the first import. */
  news(municipality: string, since: Date): Promise<News[]>
  /** How many different people asked about a topic since then, most first. */
  askedAbout(municipality: string, since: Date): Promise<{ topic: string; askers: number }[]>
  effect(municipality: string, now: Date): Promise<ReminderEffect>
}
