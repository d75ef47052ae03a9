/**
 * The social map as the bot reads it: HSDS 3 services with the meaning of their attributes and terms worked out.
 * Field names that HSDS has are kept in camel case (https://docs.openreferral.org/en/latest/hsds/).
 */

/** How heavy the help is, lightest first: free to enter, first line, specialist with referral or decision, crisis. */
export const LEVELS = ['preventive', 'light', 'specialist', 'crisis'] as const
export type Level = (typeof LEVELS)[number]

/** Who may bring a family in. */
export type Access = 'self' | 'team' | 'referral' | 'decision' | 'school' | 'professionals' | 'urgent'

/** How the help is given. */
export type Delivery = 'individual' | 'group' | 'family' | 'home' | 'online' | 'phone' | 'school'

/** Wishes that a service can meet besides its delivery. */
export type Feature = 'english' | 'evening' | 'anonymous' | 'free'

export type ServiceStatus = 'active' | 'inactive' | 'defunct' | 'temporarily closed'

export interface Area {
  name: string
  kind: 'neighbourhood' | 'municipality' | 'region' | 'country'
}

/** A wijk (or kern) with the buurten (or buurtschappen) that the map's service areas name. */
export interface Neighbourhood {
  name: string
  parts: string[]
}

export interface Phone {
  number: string
  description?: string
}

export interface Service {
  id: string
  organization: { id: string; name: string }
  name: string
  alternateName?: string
  description: string
  status: ServiceStatus
  /** null: the map does not say and nothing could be inferred. */
  level: Level | null
  access: Access[]
  delivery: Delivery[]
  features: Feature[]
  /** Names of the themes that the map gives the service, in the map's own words. */
  themes: string[]
  /** For whom it is, in the map's own words ('Ouder of opvoeder'); absent: not said. */
  audiences?: string[]
  /** Whole years, both ends included (12 means up to and including 12); null: no bound. */
  minimumAge: number | null
  maximumAge: number | null
  eligibility?: string
  /** HSDS application_process: how one gets in. */
  application?: string
  fees?: string
  /** Weeks until the first talk; null: not known. */
  waitWeeks: number | null
  /** The map's own words about waiting. */
  waitText?: string
  alert?: string
  /** Empty: nobody said where it works, so it counts for the whole municipality and the import report says so. */
  areas: Area[]
  phones: Phone[]
  addresses: { street: string; postalCode?: string; city?: string }[]
  /** Opening hours in words, one line each. */
  schedules: string[]
  languages: string[]
  requiredDocuments: string[]
  url?: string
  email?: string
  /** ISO date on which someone vouched for the entry (HSDS assured_date). */
  assuredOn?: string
  assurer?: string
  /** ISO date-time (HSDS last_modified). */
  lastModified?: string
}

/** One municipality's map. */
export interface SocialMap {
  municipality: string
  neighbourhoods: Neighbourhood[]
  services: Service[]
}
