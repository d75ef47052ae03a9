/** What is known on the day a case would be discussed. Null means: not known, and unknown is never yes. */

/** A calendar day, 'YYYY-MM-DD'; two of them compare as text. */
export type Day = string

/** What the professional wants to do; 'case-discussion' is the kind-MDO. */
export type Activity =
  | 'case-discussion'
  | 'social-map-question'
  | 'veilig-thuis-advice'
  | 'within-practice'
  | 'inform-gi'
  | 'referral-letter'
  | 'feedback-to-referrer'
  | 'start-youth-care'
  | 'evaluation'
  | 'keep-thread'
  | 'vir-report'
  | 'trafficking-register'

/** Who asks the professional for information, where the idea is not the professional's own. */
export type Requester =
  | 'gi'
  | 'raad'
  | 'veilig-thuis'
  | 'police'
  | 'municipality'
  | 'parent-with-authority'
  | 'parent-without-authority'

/** What was declared or recognised; 'acute' is danger to life, 'suspicion' abuse or neglect that is not acute. */
export type Danger =
  | 'acute'
  | 'medical'
  | 'suicidal'
  | 'recent-sexual-violence'
  | 'honour'
  | 'falsification'
  | 'structural'
  | 'disclosed-by-youth'
  | 'suspicion'
  | 'adult-patient-with-child'
  | 'beyond-reporting-right'

/** What stands in the text that should not, or asks for a consent of its own. */
export type Content = 'bsn' | 'identity' | 'parent-record' | 'sibling' | 'third-person'

export interface Age {
  /** Completed years. */
  years: number
  /** Completed months since the last birthday, 0-11. */
  months: number | null
}

/** Someone around the child. Roles outside the lists in holders.ts carry no authority. */
export interface Adult {
  role: string
  id: string
  /** How it was found out that this person has authority. */
  checked?: 'register' | 'court-order' | 'file' | 'told' | null
  /** Under age themselves: no authority (BW 1:246). */
  minor?: boolean
}

export interface Consent {
  /** 'child' or the id of an adult. */
  by: string
  how: 'oral' | 'written' | 'unclear' | null
  /** Null: given, but nobody wrote down when; that does not count. */
  date: Day | null
  /** Last valid day. */
  expires?: Day | null
  withdrawn?: Day | null
  parties: readonly string[]
  purposes: readonly string[]
  /** Completed years of the child on the day this was given. */
  childAge?: number | null
  /** False: no explanation or interpreter. */
  informed?: boolean
  /** False: given under pressure. */
  free?: boolean
}

/** Someone said no; a later consent of the same person replaces it. Null: not known when. */
export interface Refusal {
  by: string
  date: Day | null
}

export interface Facts {
  /** The day of sharing. */
  on: Day
  activity: Activity
  mode: 'anonymous' | 'named'
  requester: Requester | null
  danger: readonly Danger[]
  age: Age | null
  /** Competent in this matter; matters from 12. */
  capable: boolean | null
  authority: readonly Adult[]
  /** 'together' means: and no sign that they disagree. */
  parents: 'together' | 'discord' | 'unreachable' | null
  supervision: 'ots' | 'voluntary' | 'none' | null
  consents: readonly Consent[]
  refusals: readonly Refusal[]
  /** Everyone who is invited, by the name that was told to the family. */
  parties: readonly string[]
  purpose: string | null
  content: readonly Content[]
  /** Content for which a separate consent has been recorded. */
  contentCovered: readonly Content[]
  channelApproved: boolean | null
  /** The anonymous text can be traced to a family. */
  identifying: boolean | null
  /** There is another anonymous thread about the same case. */
  linked: boolean | null
  /** 'Ouders niet informeren' was asked for. */
  keepFromParents: boolean | null
  informingHarms: boolean | null
  /** The child of 12-15 has thought it over and keeps wanting it. */
  persists: boolean | null
  /** The POH-jeugd is employed outside the practice. */
  externalPoh: boolean | null
  referral: 'agreed' | 'objects' | null
  /** The professional made the note that the rule asks for. */
  noted: boolean
}

/** A named case discussion of which nothing else is known. */
export const nothingKnown = (on: Day): Facts => ({
  on,
  activity: 'case-discussion',
  mode: 'named',
  requester: null,
  danger: [],
  age: null,
  capable: null,
  authority: [],
  parents: null,
  supervision: null,
  consents: [],
  refusals: [],
  parties: [],
  purpose: null,
  content: [],
  contentCovered: [],
  channelApproved: null,
  identifying: null,
  linked: null,
  keepFromParents: null,
  informingHarms: null,
  persists: null,
  externalPoh: null,
  referral: null,
  noted: false,
})
