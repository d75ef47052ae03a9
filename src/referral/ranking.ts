import type { Level, Service } from '../social-map/service.ts'
import type { Scope, Wish } from './need.ts'

/** Why a service is an answer, for the line 'past bij: slapen, 0-4 jaar, wijk Bergzicht; lichtste stap'. */
export interface Reasons {
  /** Dutch names of the topics it fits. */
  topics: string[]
  /** Ages that the service takes; null: no limit. */
  ages: { from: number; to: number } | null
  /** The neighbourhood it works in; null: the whole municipality or wider. */
  neighbourhood: string | null
  /** The lightest help among the candidates. */
  lightest: boolean
  /** It comes first because lighter help was tried or because it is serious. */
  heavier: boolean
  /** It stands first because of a red flag. */
  urgent: boolean
  met: Wish[]
  unmet: Wish[]
}

export interface Candidate {
  service: Service
  level: Level
  score: number
  reasons: Reasons
}

/** Why there is no service: the scope, or nothing on this map fits, or the child lives elsewhere. */
export type NoAnswer = { cause: Exclude<Scope, 'referral' | 'unclear'> | 'nothing-fits' | 'elsewhere' }

export interface Ranking {
  candidates: Candidate[]
  noAnswer: NoAnswer | null
  /** What to ask the writer because it decides; the most decisive first. */
  ask: ('neighbourhood' | 'age')[]
  /** Dutch questions to ask the family before referring. */
  questions: string[]
}
