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
 * A room of its own for a case. Every call has a deadline, is tried once, never rejects, and is safe to repeat: the
 * caller writes down what was reached before it goes on. Call it between transactions, never inside one.
 */
export interface Rooms {
  platform: Platform
  /**
   * A private room with this name in which only the bot is; the same name gives the same room, also without people.
   * Where rooms may not be made, a group conversation with these people, else 'closed'.
   */
  open(workspace: string, name: string, people: Who[]): Promise<Opened>
  /** Everyone who can read the room, the bot itself left out; null: it can't be told now. */
  members(place: Place): Promise<Member[] | null>
  /** false: not everyone could be added, now. */
  invite(place: Place, people: Who[]): Promise<boolean>
  /** Says above the room what it is; never content. true where a platform has no such line: the first post says it. */
  describe(place: Place, line: string): Promise<boolean>
  /** Whether such a place can't be closed to writing on this platform: the last card says that it is over. */
  neverArchives?(place: Place): boolean | Promise<boolean>
  /** Nobody can write in it any more. false: not now; or never, where `neverArchives`. */
  archive(place: Place): Promise<boolean>
}

/** The channel that a coordinator appointed for the cases of a municipality, where the bot can't make rooms itself. */
export interface CaseChannel {
  municipality: string
  workspace: string
  conversation: string
}

/** null: the channel itself. */
export interface ChannelOrThread {
  conversation: string
  thread: string | null
}

/** A room of the local page. `members` are users; one who is no person here is a guest. */
export interface LocalRoom {
  /** Names its conversation. */
  id: string
  name: string
  municipality: string
  /** '' : none yet. */
  topic: string
  members: string[]
  archivedAt: Date | null
}

/** What is remembered of rooms, because the platform can't be asked for it. Names are numbers, never content. */
export interface RoomBook {
  /** The newest wins. */
  appointChannel(channel: CaseChannel): Promise<void>
  /** null: none was appointed. */
  channelFor(municipality: string, workspace: string): Promise<string | null>
  /** The threads of cases in a channel, and the appointed channels and threads in the whole of its team. */
  roomsAround(workspace: string, conversation: string, team: string | null): Promise<ChannelOrThread[]>
  /** The thread with this name; null: not made yet, as far as is known. */
  threadNamed(workspace: string, name: string): Promise<{ conversation: string; thread: string } | null>
  keepThread(channel: CaseChannel, thread: string, name: string): Promise<void>

  /** Saves a new room; the room that had the name already otherwise. */
  openLocalRoom(room: LocalRoom): Promise<LocalRoom>
  localRoom(id: string): Promise<LocalRoom | null>
  localRoomsOf(user: string): Promise<LocalRoom[]>
  /** Topic, members and archive of a room that is there. */
  changeLocalRoom(room: LocalRoom): Promise<void>
}
