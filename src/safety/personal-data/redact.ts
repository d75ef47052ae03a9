import { dateIn } from './dates.ts'
import type { PersonalDataSpan, PersonalDataType } from './kinds.ts'

/** The neutral word in place of each kind of personal data; a rule table, so in Dutch. */
const NEUTRAL: Record<PersonalDataType, string> = {
  BSN: '[bsn]',
  NAME: '[naam]',
  DOB: '[geboortedatum]',
  ADDRESS: '[adres]',
  PHONE: '[telefoonnummer]',
  EMAIL: '[e-mailadres]',
  PATIENT_NUMBER: '[dossiernummer]',
  SCHOOL_CLASS: '[school en groep]',
  LICENSE: '[kenteken]',
  OTHER: '[persoonsgegeven]',
}

/** Whole months between two days. */
const monthsBetween = (birth: Date, today: Date): number =>
  (today.getUTCFullYear() - birth.getUTCFullYear()) * 12 +
  today.getUTCMonth() -
  birth.getUTCMonth() -
  (today.getUTCDate() < birth.getUTCDate() ? 1 : 0)

/** A birth date as the age on `today`: needed for an answer, and not identifying. */
const age = (written: string, today: Date | null): string => {
  const birth = today && dateIn(written)
  const months = birth ? monthsBetween(birth, today) : -1
  if (months < 0) return NEUTRAL.DOB
  return months < 24 ? `[geboortedatum: ${months} maanden oud]` : `[geboortedatum: ${Math.floor(months / 12)} jaar oud]`
}

/** The text with each span replaced by a neutral word. Spans are in order and do not overlap. */
export const redact = (text: string, spans: readonly PersonalDataSpan[], today: Date | null): string => {
  let out = ''
  let from = 0
  for (const span of spans) {
    out += text.slice(from, span.start)
    out += span.type === 'DOB' ? age(text.slice(span.start, span.end), today) : NEUTRAL[span.type]
    from = span.end
  }
  return out + text.slice(from)
}
