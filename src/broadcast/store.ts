import type { Person } from '../people/person.ts'
import type { Place, Platform } from '../ports.ts'
import type { Audience, NotReached, Plan, Reach } from './audience.ts'
import type { State } from './states.ts'

/** What kind of message it is; gives its title. */
export const TEMPLATES = ['did-you-know', 'new-service', 'hours-changed', 'free'] as const
export type Template = (typeof TEMPLATES)[number]

export interface Broadcast {
  id: string
  municipality: string
  /** Person id; null once that person was erased. */
  author: string | null
  createdAt: Date
  state: State
  template: Template
  body: string
  /** Label of the button or link. */
  button: string | null
  /** https only. */
  link: string | null
  audience: Audience
  /** null: at once. */
  sendAt: Date | null
  /** Whoever got an unasked message this week gets it when that week is over. */
  keepsWeek: boolean
  /** Where the author watches it; null from the command line. */
  place: Place | null
  /** Fingerprint of the progress that was shown last. */
  shown: string | null
  endedAt: Date | null
}

/** Someone whose turn may be now. */
export interface Waiting {
  number: number
  /** null: erased meanwhile. */
  person: string | null
  language: Person['language'] | null
  ended: boolean
  /** null: not reached there any more. */
  conversation: string | null
  attempt: number
  keepsWeek: boolean
  /** When they were last sent something unasked. */
  last: Date | null
}

/** What became of the receivers so far. */
export interface Tally {
  /** Not yet with the platform. */
  waiting: number
  /** Of those, who wait until their week is over, and when the last of these is. */
  held: number
  heldUntil: Date | null
  sent: number
  /** By reason, as the platform or the outbox gave it. */
  failed: Record<string, number>
  unknown: number
  cancelled: number
  /** Could not be reached from the start. */
  skipped: Partial<Record<NotReached, number>>
  /** Pressed the button. */
  opened: number
}

/** Letters in the outbox, and the turn of the last. */
export interface Queue {
  letters: number
  last: Date | null
}

/** One organisation on one platform: what its pace holds for. */
export interface Lane {
  platform: Platform
  workspace: string
}

/** Where broadcasts are kept. Whatever changes one first locks it. */
export interface Broadcasts {
  save(broadcast: Broadcast): Promise<void>
  find(id: string): Promise<Broadcast | null>
  /** The same, and nobody else changes it until this transaction ends. */
  locked(id: string): Promise<Broadcast | null>
  /** Newest first, drafts left out. */
  latest(municipality: string, limit: number): Promise<Broadcast[]>
  /** Ids of what has to start, is being sent, or was cancelled with letters still under way. */
  toDo(now: Date): Promise<string[]>

  /** How everyone of a municipality is reached: Slack before Teams before the local page. */
  reach(municipality: string): Promise<Reach[]>
  addReceivers(broadcast: Broadcast, plan: Plan): Promise<void>
  /** The organisations in which someone waits. */
  lanes(id: string): Promise<Lane[]>
  /** The bulk letters for an organisation that are not sent yet. */
  queue(lane: Lane): Promise<Queue>
  /** The first who wait in an organisation and whose week is over. */
  waiting(id: string, lane: Lane, now: Date, limit: number): Promise<Waiting[]>
  /** These letters are in the outbox. */
  queued(id: string, letters: { number: number; letter: string }[], at: Date): Promise<void>
  /** These wait until their week is over. */
  hold(id: string, until: { number: number; at: Date }[]): Promise<void>
  /** These can't be reached any more. */
  fail(id: string, numbers: number[], reason: NotReached): Promise<void>
  /** Takes over from the outbox what became of the letters; who did not get it is free for another message this week. */
  learn(id: string): Promise<number>
  /** Calls back everything that is not under way. */
  withdraw(id: string): Promise<void>
  /** Puts these receivers in line again. @param keepsWeek false: also who got something this week @returns how many */
  again(id: string, state: 'failed' | 'unknown', keepsWeek: boolean): Promise<number>
  /** Nobody waits for their week any more. */
  release(id: string): Promise<void>
  tally(id: string, now: Date): Promise<Tally>
  /** Names in a state, at most `limit`; of who failed with the reason. */
  names(
    id: string,
    state: 'failed' | 'unknown' | 'skipped',
    limit: number,
  ): Promise<{ name: string; reason: string | null }[]>
  /** Remembers the first time that a receiver pressed the button. false: not a receiver. */
  opened(id: string, person: string, at: Date): Promise<boolean>
}
