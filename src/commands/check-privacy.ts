import { type PersonalDataSpan, personalData } from '../safety/personal-data.ts'
import { textOf } from './lines.ts'

/** `check privacy`: `{id, text}` in, where the personal data stands and the text without it out. */
export interface PrivacyCheck {
  id?: unknown
  spans: PersonalDataSpan[]
  block: boolean
  redacted: string
}

/** Judges one line. @throws Error with a sentence when it has no text */
export function checkPrivacy(line: Record<string, unknown>): PrivacyCheck {
  const { spans, block, redacted } = personalData(textOf(line))
  return { ...(line.id === undefined ? {} : { id: line.id }), spans, block, redacted }
}
