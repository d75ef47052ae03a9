import { dateIn } from './dates.ts'
import type { MaskedFind, PersonalDataSpan, PersonalDataType } from './kinds.ts'

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

const neutral = (text: string, span: PersonalDataSpan, today: Date | null): string =>
  span.type === 'DOB' ? age(text.slice(span.start, span.end), today) : NEUTRAL[span.type]

/** The text with each span replaced by a neutral word. Spans are in order and do not overlap. */
export const redact = (text: string, spans: readonly PersonalDataSpan[], today: Date | null): string => {
  let out = ''
  let from = 0
  for (const span of spans) {
    out += text.slice(from, span.start) + neutral(text, span, today)
    from = span.end
  }
  return out + text.slice(from)
}

/** Spans found in a redacted text, as spans of the original; what touches a neutral word takes in what that stood for. */
export const inUnredacted = (
  text: string,
  spans: readonly PersonalDataSpan[],
  today: Date | null,
  later: readonly PersonalDataSpan[],
): PersonalDataSpan[] => {
  let shift = 0
  const replaced = spans.map(span => {
    const from = span.start + shift
    const to = from + neutral(text, span, today).length
    shift = to - span.end
    return { span, from, to, shift }
  })
  return later.map(({ start, end, type }) => {
    const first = replaced.findLast(r => r.from <= start)
    const last = replaced.findLast(r => r.from < end)
    return {
      start: first && start < first.to ? first.span.start : start - (first?.shift ?? 0),
      end: last && end <= last.to ? last.span.end : end - (last?.shift ?? 0),
      type,
    }
  })
}

/** 'S••': the first character of a span, and never how long it is. */
export const masked = (text: string, span: PersonalDataSpan): MaskedFind => ({
  type: span.type,
  masked: `${String.fromCodePoint(text.codePointAt(span.start)!)}••`,
})
