import { type PersonalDataSpan, personalData } from '../safety/personal-data.ts'
import { textOf } from './lines.ts'

/** `check privacy`: `{id, text}` in, where the personal data stands and the text without it out. */
export interface PrivacyCheck {
  id?: unknown
  spans: PersonalDataSpan[]
  block: boolean
  redacted: string
}

/**
 * Judges one line as the bot would on that day.
 * @throws Error with a sentence when it has no text
 */
export function checkPrivacy(line: Record<string, unknown>, today: Date): PrivacyCheck {
  const { spans, block, redacted } = personalData(textOf(line), { today })
  return { ...(line.id === undefined ? {} : { id: line.id }), spans, block, redacted }
}
