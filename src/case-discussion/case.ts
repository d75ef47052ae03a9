import type { Place, Who } from '../ports.ts'
import type { CaseRole, CaseState } from './states.ts'

/** A case as it is kept in the open: numbers, roles and moments. What it is about stands sealed in the vault. */

export const THEMES = [
  'behaviour',
  'mood',
  'parenting',
  'school',
  'divorce',
  'development',
  'sleep-eat',
  'substance',
  'loss',
  'poverty',
  'several',
  'other',
] as const
export type Theme = (typeof THEMES)[number]

/** Wide enough to say nothing of a birthday; the ages at which someone else decides are bounds. */
export const AGE_BANDS = ['0-3', '4-11', '12-15', '16-17', '18+'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export const ageBandOf = (years: number): AgeBand =>
  years < 4 ? '0-3' : years < 12 ? '4-11' : years < 16 ? '12-15' : years < 18 ? '16-17' : '18+'

export const URGENCIES = ['today', 'this-week', 'can-wait'] as const
export type Urgency = (typeof URGENCIES)[number]

/** What the case is for; a consent names one or more. */
export const PURPOSES = ['advice', 'joint-plan', 'start-help'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Levels of help, lightest first; '1Gezin1Plan' and the levels of the social map. */
export const HELP_LEVELS = ['own-network', 'preventive', 'light', 'specialist', 'none'] as const
export const PREVENTED = ['yes', 'no', 'unknown'] as const

/** Why a case could not open, or froze. */
export const REASONS = ['stranger', 'members-unknown', 'room-failed', 'consent', 'no-manager'] as const
export type Reason = (typeof REASONS)[number]

/** How far the room is: each step is written down before and after the platform is asked. */
export const ROOM_STEPS = ['none', 'asked', 'made', 'invited', 'posted', 'archived'] as const
export type RoomStep = (typeof ROOM_STEPS)[number]

export interface CaseFile {
  id: string
  /** What people call it: '2026-0012'. */
  number: string
  municipality: string
  state: CaseState
  mode: 'anonymous' | 'named'
  theme: Theme
  /** null: not told yet. */
  ageBand: AgeBand | null
  urgency: Urgency
  purpose: Purpose
  /** Person ids; null: gone. */
  referrer: string | null
  manager: string | null
  managerState: 'asked' | 'accepted'
  /** When the manager was asked. */
  managerAt: Date | null
  platform: Who['platform']
  workspace: string
  room: Place | null
  step: RoomStep
  /** A room that could not open is never used again: the next has another number. */
  roomNumber: number
  reason: Reason | null
  /** When the worker must look at it; null: never. */
  workAt: Date | null
  attempts: number
  createdAt: Date
  /** When it came into this state. */
  changedAt: Date
  /** The GP was spoken by phone. */
  phonedAt: Date | null
  level: (typeof HELP_LEVELS)[number] | null
  prevented: (typeof PREVENTED)[number] | null
  /** Goes up with every change: who worked from an older one does nothing. */
  version: number
}

export const PARTICIPANT_STATES = ['uncovered', 'asked', 'joined', 'declined', 'silent', 'left'] as const

export interface Participant {
  case: string
  person: string
  role: 'participant' | 'expert'
  /** uncovered: no consent names them, so they were not asked; silent: no answer in time, someone else was asked. */
  state: (typeof PARTICIPANT_STATES)[number]
  askedAt: Date
  /** Whether the room was told to let them in. */
  invited: boolean
}

/** Who does what and by when; what, stands in the vault. */
export interface Agreement {
  id: string
  case: string
  who: string | null
  /** 'YYYY-MM-DD' */
  due: string
  state: 'open' | 'done'
  /** Whether it stands in the room. */
  posted: boolean
  remindedOn: string | null
  /** Which goal of the family it serves; null: none. */
  goal: string | null
}

/** What someone is in a case; a participant counts while they are asked or joined. */
export function rolesIn(
  file: CaseFile,
  participants: readonly Participant[],
  person: { id: string; municipality: string; roles: readonly string[] } | null,
): CaseRole[] {
  if (!person) return ['other']
  const own = participants.find(one => one.person === person.id && ['asked', 'joined'].includes(one.state))
  const roles: CaseRole[] = [
    ...(file.referrer === person.id ? (['referrer'] as const) : []),
    ...(file.manager === person.id ? (['manager'] as const) : []),
    ...(own ? [own.role] : []),
    ...(person.roles.includes('coordinator') && person.municipality === file.municipality
      ? (['coordinator'] as const)
      : []),
  ]
  return roles.length > 0 ? roles : ['other']
}

/** What a room is called: a number, nothing else. */
export const roomName = ({ number, roomNumber }: CaseFile): string =>
  `casus-${number}${roomNumber > 1 ? `-${roomNumber}` : ''}`
