/** A room of its own for a case: what a platform must be able to do for it. Named in ports.ts like the rest. */
import type { Member, Place, Platform, Who } from './ports.ts'

/**
 * What became of asking for a room. closed: the workspace forbids it, so people must make it themselves; failed: it may
 * be tried again, and a room that was made all the same is found by its name.
 */
export type Opened =
  | { state: 'open'; place: Place }
  | { state: 'closed'; reason: string }
  | { state: 'failed'; reason: string }

/**
 * A room of its own for a case. Every call has a deadline, is tried once, and is safe to repeat: the caller writes down
 * what was reached before it goes on.
 */
export interface Rooms {
  platform: Platform
  /**
   * A private room with this name in which only the bot is; the same name gives the same room. Where rooms may not be
   * made, a group conversation with these people, else 'closed'.
   */
  open(workspace: string, name: string, people: Who[]): Promise<Opened>
  /** Everyone who can read the room, the bot itself left out; null: it can't be told now. */
  members(place: Place): Promise<Member[] | null>
  /** false: not everyone could be added, now. */
  invite(place: Place, people: Who[]): Promise<boolean>
  /** Says above the room what it is; never content. */
  describe(place: Place, line: string): Promise<boolean>
  /** Nobody can write in it any more. */
  archive(place: Place): Promise<boolean>
}
