/**
 * Terminology (the word on the screen in brackets)
 *   GP (huisarts)                 asks; works in a practice
 *   contact person (contactpersoon)  CJG professional assigned to a practice
 *   coordinator (coördinator)     keeps map and assignments for a municipality
 *   social map (sociale kaart)    HSDS services of one municipality, with neighbourhoods (wijken) and their buurten
 *   service (aanbod)              one kind of help by one organisation
 *   need (hulpvraag)              what the bot understood from a question
 *   case discussion (kind-MDO), case manager (casusregisseur), consent (toestemming), feedback (terugkoppeling)
 *   place                         a conversation on a platform; its id is opaque outside the adapter
 *   card, form                    what the bot says and asks, as data (card.ts, form.ts)
 *
 * This file says what the bot needs from outside. Adapters conform to it.
 */
import type { Card } from './card.ts'
import type { FieldErrors, Form } from './form.ts'

export type Platform = 'slack' | 'teams' | 'local'

/** A person as the platform knows them. */
export interface Who {
  platform: Platform
  workspace: string
  user: string
}

/** A conversation as the platform knows it. */
export interface Place {
  platform: Platform
  workspace: string
  conversation: string
  /** Set inside a thread. */
  thread?: string
  kind: 'direct' | 'group' | 'channel'
}

/** What came in, the same for every platform. `id` is the platform's own, unique per delivery. */
export type Incoming = { id: string; from: Who; place: Place; at: Date } & (
  | { kind: 'message'; text: string }
  | { kind: 'action'; action: string; value: string; key: string }
  | { kind: 'form'; form: string; value: string; fields: Record<string, string> }
)

/** What goes out. A key names a message for good: posting it twice shows it once, updating it changes it in place. */
export type Outgoing =
  | { kind: 'post'; key: string; place: Place; card: Card }
  | { kind: 'update'; key: string; place: Place; card: Card }
  /** Seen by one person only. */
  | { kind: 'whisper'; key: string; place: Place; to: Who; card: Card }
  /** Opens at once, in answer to an action. */
  | { kind: 'form'; form: Form }
  /** The answer to a form that was not accepted. */
  | { kind: 'errors'; errors: FieldErrors }
