/** One thing to ask the writer because it decides, shown as a choice. */
export type AskBack = { kind: 'neighbourhood' } | { kind: 'age' } | { kind: 'topic'; topics: string[] }

/** What a language model added to an answer, checked; it goes when the question is refined. */
export interface ModelHelp {
  /** One sentence why a service fits, and which service that is. */
  why: { service: string; sentence: string } | null
  ask: AskBack | null
}
