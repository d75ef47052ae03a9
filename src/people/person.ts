/** What someone may be in a municipality; one person can be several. */
export const ROLES = ['gp', 'practice-nurse', 'assistant', 'contact-person', 'coordinator', 'expert'] as const
export type Role = (typeof ROLES)[number]

/** How a practice works together with the CJG: the five pilots of the Maastricht evaluation (GGD Zuid Limburg, 2015). */
export const COLLABORATIONS = [
  'adviser-in-practice',
  'worker-in-practice',
  'neighbourhood-team',
  'parenting-link',
  'youth-doctor-link',
] as const
export type Collaboration = (typeof COLLABORATIONS)[number]

export interface Practice {
  id: string
  name: string
  /** null: not known. */
  neighbourhood: string | null
  address: string | null
  phone: string | null
  collaboration: Collaboration | null
  /** When the CJG holds consultation hours here, in words; null: it does not. */
  consultationHours: string | null
}

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface Person {
  id: string
  municipality: string
  name: string
  roles: Role[]
  /** Where a GP, nurse or assistant works; null for others. */
  practice: Practice | null
  /** 'orthopedagoog', 'jeugdarts' …; null: not known. */
  profession: string | null
  phone: string | null
  email: string | null
  /** Empty: not known. */
  workingDays: Weekday[]
  /** What they are good at, in words. */
  strengths: string | null
  language: 'nl' | 'en'
}
