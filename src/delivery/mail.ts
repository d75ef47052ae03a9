/** The durable inbox and outbox, as the bot needs them. */
import type { Card } from '../card.ts'
import type { Kept, Outgoing, Place, Store, Who } from '../ports.ts'

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
