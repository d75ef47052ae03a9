import type { Outgoing, Question, Visit } from '../ports.ts'
import type { Need } from '../referral/need.ts'
import type { PersonalData } from '../safety/personal-data.ts'
import type { RedFlag } from '../safety/red-flags.ts'
import type { OpenMap } from '../social-map/open-map.ts'

/** What an ability needs besides the visit. */
export interface Tools {
  /** The search map of a municipality's map; null when none was imported. */
  map(municipality: string): Promise<OpenMap | null>
  /** The red flags of a text, looked for once. */
  flags(text: string): RedFlag[]
  /** The anonymised text when personal data about a family stand in it, else null. */
  guard(text: string): string | null
  /** What the guard found in a text, and the text without it; null when nothing had to go. */
  personalDataIn(text: string): { text: string; found: PersonalData } | null
  /** A fresh question was answered: a language model may improve that afterwards; absent: there is none. */
  improve?(answered: Answered): void
}

/** A question that was just read and answered by the tables. */
export interface Answered {
  visit: Visit
  /** What was asked, guarded. */
  text: string
  /** As it was read; what is kept of it has fewer words. */
  need: Need
  question: Question
}

/** Does something with a message; null: not for me, ask the next. */
export type OnMessage = (visit: Visit, tools: Tools, text: string) => Promise<Outgoing[] | null>

/** Does something with a press. `key` names the message that the button stood on. */
export type OnAction = (visit: Visit, tools: Tools, press: { value: string; key: string }) => Promise<Outgoing[]>

/** Does something with a filled form. */
export type OnForm = (
  visit: Visit,
  tools: Tools,
  form: { value: string; fields: Record<string, string> },
) => Promise<Outgoing[]>

/** A new message in the same conversation, under the visit's own key. */
export const reply = (visit: Visit, card: import('../card.ts').Card, suffix = ''): Outgoing => ({
  kind: 'post',
  key: `${visit.id}${suffix}`,
  place: visit.place,
  card,
})
