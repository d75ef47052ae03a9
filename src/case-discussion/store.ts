import type { Place, Platform, Who } from '../ports.ts'
import type { Agreement, CaseFile, Participant } from './case.ts'
import type { SettingStore } from './consent/stored.ts'
import type { MeetingStore } from './meeting.ts'
import type { CaseState } from './states.ts'

/** Counts of a municipality: cases by state and theme. */
export interface CaseCount {
  state: CaseState
  theme: CaseFile['theme']
  count: number
}

/** Where cases are kept. Content is in the vault, under the id of the case. */
export interface CaseStore {
  meetings: MeetingStore
  /** What municipalities chose in the consent table. */
  settings: SettingStore
  /** '2026-0012': one row of numbers for the whole installation. */
  nextNumber(year: number): Promise<string>
  add(file: CaseFile): Promise<void>
  find(id: string): Promise<CaseFile | null>
  /** As find; others that want to change it wait until this transaction ends. */
  lock(id: string): Promise<CaseFile | null>
  byNumber(municipality: string, number: string): Promise<CaseFile | null>
  /** The case that is, or was, discussed in this conversation. */
  inRoom(place: Place): Promise<CaseFile | null>
  /** The ids of all that can be read there: people may use one group for more, and a channel has threads. */
  allInRoom(place: Place): Promise<string[]>
  /** Writes everything but id, number and municipality, with a version one higher. */
  save(file: CaseFile): Promise<void>
  /** Cases in which someone is referrer, manager or participant, newest first; erased ones left out. */
  ofPerson(person: string, limit: number): Promise<CaseFile[]>
  inStates(states: readonly CaseState[], limit: number): Promise<CaseFile[]>
  /** What the worker must look at now, longest waiting first. */
  due(now: Date, limit: number): Promise<CaseFile[]>
  counts(municipality: string): Promise<CaseCount[]>

  participants(id: string): Promise<Participant[]>
  saveParticipant(participant: Participant): Promise<void>
  agreements(id: string): Promise<Agreement[]>
  agreement(id: string): Promise<Agreement | null>
  saveAgreement(agreement: Agreement): Promise<void>
  /**
   * Open agreements of which somebody is to be reminded on this day: when they are due, the day after, and then once a
   * week.
   */
  dueAgreements(day: string, limit: number): Promise<Agreement[]>
  /** Notes that someone was told something about a case once; false: they were told before. */
  noteTold(id: string, what: string, at: Date): Promise<boolean>
  /** Everything that was noted as told. */
  told(id: string): Promise<string[]>

  /** The accounts of a person in one workspace. */
  accountsOf(person: string, platform: Platform, workspace: string): Promise<Who[]>
  /** Takes back what waits to be sent about a case to its room; gives the keys of those messages. */
  recall(id: string, room: Place): Promise<string[]>
}
