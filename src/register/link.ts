import type { Role } from '../people/person.ts'
import type { Who } from '../ports.ts'

/** Roles that someone may say they have; the others are given by a coordinator or an import. */
export const CLAIMED_ROLES = ['gp', 'practice-nurse', 'assistant', 'contact-person'] as const satisfies Role[]
export type ClaimedRole = (typeof CLAIMED_ROLES)[number]

/**
 * Linking an account to a person, or a person to another practice.
 * new, looking: the platform is asked for the e-mail address; unknown: that led to nobody; ask-person: 'is this you?';
 * ask-others: a coordinator or a colleague decides; linked, declined: decided.
 */
export interface LinkRequest {
  id: string
  municipality: string
  who: Who
  /** Their direct conversation with the bot. */
  conversation: string
  /** Who it might be, or who asks to move; null: nobody in the register yet. */
  candidate: string | null
  practice: string | null
  name: string | null
  role: ClaimedRole | null
  email: string | null
  state: 'new' | 'looking' | 'unknown' | 'ask-person' | 'ask-others' | 'linked' | 'declined'
  askedAt: Date
  decidedBy: string | null
}

/** What is kept about accounts that want to be linked. */
export interface Links {
  /** false: it was there already. */
  add(link: LinkRequest): Promise<boolean>
  find(id: string): Promise<LinkRequest | null>
  /** Moves it on when it still is in this state; a decision empties name and e-mail. false: somebody was first. */
  move(
    id: string,
    from: LinkRequest['state'],
    to: LinkRequest['state'],
    at: Date,
    change?: { candidate?: string; decidedBy?: string },
  ): Promise<boolean>
  /** Takes accounts to look up, so that no other process does; also those whose look-up began before `stale`. */
  takeNew(limit: number, at: Date, stale: Date): Promise<LinkRequest[]>
  /** Waiting for a coordinator or colleague, oldest first. */
  waiting(municipality: string): Promise<LinkRequest[]>
}

/** The name of the first meeting with an account. */
export const meetingOf = ({ platform, workspace, user }: Who): string => `meet:${platform}/${workspace}/${user}`

/** What a platform knows about an account. */
export interface Directory {
  /** The work e-mail address; null: the platform doesn't tell. Has a deadline; rejects when it can't be asked now. */
  emailOf(who: Who, conversation: string): Promise<string | null>
}
