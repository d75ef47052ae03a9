import type { Person } from '../people/person.ts'
import type { Place, Platform, Who } from '../ports.ts'

/** Someone who comes in at a workspace, as far as that workspace may know them. */
export interface Entered {
  /** null: no person here, or one of a municipality that this workspace is not of. */
  person: Person | null
  /** The municipalities of the workspace, by name; none when nobody said which. */
  served: string[]
  /** Whose map someone without a person chose to ask, of those. */
  chosen: string | null
  /** The id of a person who is of another municipality than this workspace. */
  stranger: string | null
  here: Here
}

/** What stands in a conversation already, whatever the thread: where nothing does, nobody has to look for it. */
export interface Here {
  /** A question was asked. */
  asked: boolean
  /** It may be the room of a case. */
  room: boolean
}

/** A workspace of Slack or tenant of Teams, and one municipality that it belongs to. */
export interface WorkspaceLink {
  platform: Exclude<Platform, 'local'>
  workspace: string
  municipality: string
}

/** Who comes in, and where: decided before anything else is touched. */
export interface Entrance {
  /**
   * From here on the transaction touches only the municipality of this person, or for someone without a person those of
   * the workspace. While no workspace is linked at all, an installation with one municipality beside the sample serves
   * every workspace, except one that installed the app by itself: anyone can do that. The local page serves all.
   */
  enter(who: Who, place: Place): Promise<Entered>
  /** For who came into a conversation or left it, wherever they are from: it touches the cases that are discussed there. */
  enterRoom(place: Place): Promise<void>
  /** Remembers for which municipality an account without a person asks. */
  choose(who: Who, municipality: string, at: Date): Promise<void>

  /** false: it was linked already. */
  linkWorkspace(link: WorkspaceLink): Promise<boolean>
  /** false: it was not linked. */
  unlinkWorkspace(link: WorkspaceLink): Promise<boolean>
  /** By platform, workspace and municipality. */
  workspaces(): Promise<WorkspaceLink[]>
}
