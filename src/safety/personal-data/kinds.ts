/** What the personal-data guard looks for. */
export const PERSONAL_DATA_TYPES = [
  'BSN',
  'NAME',
  'DOB',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'PATIENT_NUMBER',
  'SCHOOL_CLASS',
  'LICENSE',
  'OTHER',
] as const
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number]

/** A piece of text that says who somebody is; `end` is exclusive. */
export interface PersonalDataSpan {
  start: number
  end: number
  type: PersonalDataType
}

/** What a detector saw. Type null: recognised and allowed (a service's number); no other detector may claim it. */
export interface Find {
  start: number
  end: number
  type: PersonalDataType | null
}

/** What was found, without what it says: the first character and dots. */
export interface MaskedFind {
  type: PersonalDataType
  masked: string
}
