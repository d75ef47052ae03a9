/** The shape of a row in the red-flag tables: one signal a clinician can judge. */
export const KINDS = [
  'suicide',
  'abuse',
  'domestic-violence',
  'sexual-abuse',
  'psychosis',
  'acute-medical',
  'eating-acute',
  'runaway',
  'exploitation',
  'honour',
  'infant-danger',
] as const
export type Kind = (typeof KINDS)[number]
export type Level = 'red' | 'orange'

/** What the card says beside what it always says for the kind. */
export type Topic =
  | 'self-harm'
  | 'suspicion'
  | 'weapon'
  | 'recent-sexual'
  | 'online-sexual'
  | 'poisoning'
  | 'intoxication'
  | 'forced-marriage'
  | 'genital-mutilation'
  | 'postpartum'
  | 'parent-ill'
  | 'falsified-illness'
  | 'unborn'
  | 'homeless'
  | 'no-authority'
  | 'parental-abduction'
  | 'extreme-group'
  | 'infant-ill'

export interface Row {
  id: string
  kind: Kind
  level: Level
  topic?: Topic
  /** Danger at this moment: 112 stands first on the card. */
  acute?: boolean
  /** `subject`: only a word for the subject, which a training or a folder names too. Absent: something that happens. */
  about?: 'subject'
  /** Rows RF01-RF28 of the table of red flags, and what they lean on. */
  source: string
  /** One pattern a line, in the language of pattern.ts. */
  patterns: string
}
