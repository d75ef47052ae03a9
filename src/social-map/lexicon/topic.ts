import type { KindId } from '../roles.ts'

/** Part of life a topic belongs to; the ladder and the card group by it. */
export type Field = 'parenting' | 'perinatal' | 'mind' | 'school' | 'body' | 'development' | 'participation' | 'safety'

/** A rung asks for a kind of service, or for a service that is made for the topic ('own') at a level. */
export type Step = KindId | 'own-preventive' | 'own-light' | 'own-specialist'

/** Whose need it usually is. */
export type Who = 'child' | 'parent' | 'pregnant' | 'professional'

/**
 * A topic of youth care as a row: how it is said, how it is coded, and the ladder of help from lightest to heaviest.
 * Word lists are separated by commas, in the notation of `phraseBook`.
 */
export interface Topic {
  id: string
  /** Dutch, as the card says it: "past bij: slapen". */
  name: string
  field: Field
  who: Who
  /** What a parent, child or receptionist says. */
  lay: string
  /** What a professional writes. */
  professional: string
  /** Abbreviations and names of methods. */
  short?: string
  english?: string
  /** Words that only make the topic likelier. */
  hints?: string
  /** Words of services alone, too broad for a question: "speelgroep", "wekkertraining". */
  service?: string
  /** Dutch practices code in ICPC-1. */
  icpc?: string
  /** Only codes that mean nothing, or nothing else for a child, in ICPC-1. */
  icpc2?: string
  /** Rungs separated by ">", steps of equal weight by a space, lightest first. */
  ladder: string
  /** Topics whose services help here too. */
  near?: string
  /** Dutch questions for the consultation, before referring. */
  ask: string[]
  /** Where the ladder comes from. */
  source: string
}

/** Not for the social map: what it is about, and how that is said. */
export interface Outside {
  id: string
  kind: 'medical' | 'adult' | 'small-talk' | 'about-bot' | 'off-topic'
  words: string
}
