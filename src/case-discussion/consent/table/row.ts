import type { Settings } from '../settings.ts'
import type { Situation } from '../situation.ts'
import type { SourceId } from './sources.ts'

/** What a row decides. The names are those of the table a jurist signs. */
export const OUTCOMES = [
  'ALLOW',
  'ALLOW_NOTE',
  'BLOCK',
  'ANON_ONLY',
  'VT_ADVICE',
  'VT_REPORT',
  'CALL_112',
  'CRISIS',
  'CSG',
  'GI_DUTY',
  'GI_MAY',
  'REFER_OK',
  'LIMITED',
  'CLOSE',
  'EXPERT',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Whom to call; the number itself comes from the signed list in safety. */
export type Help = 'emergency' | 'veilig-thuis' | 'youth-crisis' | 'sexual-violence' | 'knmg' | 'poison'

/** One row of the consent table: when the situation fits and no row before it did, this is the outcome. */
export interface Row {
  id: string
  /** The situation in words; `fits` says the same to the machine. */
  situation: string
  fits: (s: Situation) => boolean
  outcome: Outcome
  /** What the outcome becomes where a setting is less strict. */
  loose?: { setting: keyof Settings; outcome: Outcome; holds: (s: Situation) => boolean }
  /** What is missing or must be done, in words. */
  todo: string | null
  /** What must go or come that is not a person's consent, as a stable word in `missing`. */
  asks?: string
  /** The answer holds outside the chat only. */
  outside?: true
  call?: readonly Help[]
  ground: string
  /** To the professional. */
  text: string
  contested?: true
  source: readonly SourceId[]
}
