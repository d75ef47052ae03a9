/** Fields that must be right before the bot leans on them; what is not believed is left out and told. */
import { dateOf, isEmail, statusOf, urlOf } from './hsds/fields.ts'
import { type FindingCode, shown } from './hsds/finding.ts'
import { type Ages, agesOfText } from './interpret-age.ts'
import type { Service } from './service.ts'

/** Tells something about the row at hand. */
export type Noted = (code: FindingCode, field: string | null, value?: string | null) => void

/** The date of a field, when it is one and not in the future. */
export const believedDate = (
  text: string | undefined,
  field: string,
  today: string,
  noted: Noted,
): string | undefined => {
  if (text === undefined) return undefined
  const date = dateOf(text)
  if (date !== null && date <= today) return date
  noted(date === null ? 'bad-date' : 'future-date', field, shown(text))
  return undefined
}

/** The web address of a field, when it is http(s). */
export const believedUrl = (text: string | undefined, field: string, noted: Noted): string | undefined => {
  const url = text === undefined ? undefined : urlOf(text)
  if (url === null) noted('bad-url', field, shown(text))
  return url ?? undefined
}
export const believedEmail = (text: string | undefined, noted: Noted): string | undefined => {
  if (text === undefined || isEmail(text)) return text
  noted('bad-email', 'email', shown(text))
  return undefined
}

/** HSDS requires a status. None at all is a sloppy export, and active; a word that nobody knows is not offered. */
export const believedStatus = (text: string | undefined, noted: Noted): Service['status'] => {
  if (text === undefined) noted('no-status', 'status')
  if (text === undefined) return 'active'
  const status = statusOf(text)
  if (status === null) noted('unknown-status', 'status', shown(text))
  return status ?? 'inactive'
}

const OLDEST = 120
/** An age in whole years; null: none, or one that nobody has. */
export const believedAge = (age: number | undefined, field: string, noted: Noted): number | null => {
  if (age === undefined) return null
  if (age >= 0 && age <= OLDEST) return Math.floor(age)
  noted('age-not-believed', field, String(age))
  return null
}

/** Ages from the fields; where these contradict each other the text decides which bound is believed. null: it cannot. */
export const believedAges = (fields: Ages, text: string, noted: Noted): Ages | null => {
  const { minimumAge, maximumAge } = fields
  if (minimumAge === null || maximumAge === null || minimumAge <= maximumAge) return fields
  const said = agesOfText(text)
  const range = `${minimumAge} – ${maximumAge}`
  if (said?.minimumAge === minimumAge && said.maximumAge !== maximumAge) {
    noted('ages-one-dropped', 'maximum_age', range)
    return { minimumAge, maximumAge: said.maximumAge }
  }
  if (said?.maximumAge === maximumAge && said.minimumAge !== minimumAge) {
    noted('ages-one-dropped', 'minimum_age', range)
    return { minimumAge: said.minimumAge, maximumAge }
  }
  noted('ages-upside-down', 'minimum_age', range)
  return null
}
