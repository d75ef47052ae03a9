import type { Weekday } from '../people/person.ts'
import type { Platform } from '../ports.ts'

/** A meeting about a case: proposed moments, one of which is fixed. What it is about is nowhere here. */

export const MEETING_STATES = ['proposed', 'fixed', 'called-off'] as const
export const MEETING_PLACES = ['practice', 'cjg', 'phone', 'video'] as const
export type MeetingPlace = (typeof MEETING_PLACES)[number]
export const MINUTES = [30, 45, 60] as const
/** More proposals than these are not answered between two patients. */
export const MOST_OPTIONS = 3

export interface Meeting {
  id: string
  case: string
  state: (typeof MEETING_STATES)[number]
  /** One to three moments, earliest first. */
  options: Date[]
  minutes: number
  place: MeetingPlace
  /** null: none was ever fixed. It stays while others are proposed, so that a calendar can be told. */
  startsAt: Date | null
  /** Goes up with every change that a calendar must hear (RFC 5545, 3.8.7.4). */
  sequence: number
  /** Which series of proposals this is, from 1 on. */
  round: number
  /** Whether the room shows it as it is. */
  posted: boolean
  remindedOn: string | null
}

/** Whether someone can come at a proposed moment, by its place in `options`. */
export interface Vote {
  person: string
  option: number
  can: boolean
}

/** The weekly moment that a practice keeps free; `hour` by the Dutch clock, 12.5 is half past twelve. */
export interface Slot {
  weekday: Weekday
  hour: number
  minutes: number
}

/** Where meetings are kept. A room or a number stands in the vault. */
export interface MeetingStore {
  /** Newest last. */
  of(caseId: string): Promise<Meeting[]>
  find(id: string): Promise<Meeting | null>
  save(meeting: Meeting): Promise<void>
  votes(meeting: string): Promise<Vote[]>
  /** The newest answer of someone on a moment counts. */
  vote(meeting: string, vote: Vote): Promise<void>
  clearVotes(meeting: string): Promise<void>
  /** Fixed, between these moments, and nobody was reminded of it. */
  toRemind(from: Date, until: Date): Promise<Meeting[]>
  /** null: the practice keeps none free. */
  slot(practice: string): Promise<Slot | null>
  saveSlot(practice: string, slot: Slot | null): Promise<void>
  /**
   * Where the calendar file of a meeting can be fetched until a moment, by whoever has this address; nobody can guess it.
   * null: people on this platform can't reach this service.
   */
  address(meeting: string, platform: Platform, until: Date): Promise<string | null>
  /** The meeting that an address is of; null: it is none of ours, or past its term. */
  behind(token: string, now: Date): Promise<string | null>
}

/** The meeting that is, or was last, planned; null: none was. */
export const lastOf = (meetings: readonly Meeting[]): Meeting | null => meetings.at(-1) ?? null

const MINUTE = 60_000

export const endOf = ({ startsAt, minutes }: Meeting): Date | null =>
  startsAt && new Date(startsAt.getTime() + minutes * MINUTE)

/** Whether it is still to come, or under way. */
export const isAhead = (meeting: Meeting, now: Date): boolean => {
  const end = endOf(meeting)
  return meeting.state === 'proposed' || (meeting.state === 'fixed' && end !== null && end > now)
}
