import type { Outgoing, Visit } from '../ports.ts'
import { type PersonalData, personalData } from '../safety/personal-data.ts'
import { privacyWarning } from '../safety/privacy-warning.ts'

/**
 * The text without what names a child or family, and what was found; null when nothing had to go.
 * @param known names that may stand: services, organisations, neighbourhoods; the same array each time, it is read once
 * @param colleagues full names of who works here; the same
 */
export function anonymised(
  text: string,
  known: string[],
  now: Date,
  colleagues: string[] = [],
): { text: string; found: PersonalData } | null {
  const found = personalData(text, { known, colleagues, today: now })
  return found.block ? { text: found.redacted, found } : null
}

/** The private warning to the writer: what was found, and how to remove the message. */
export const privately = (visit: Visit, found: PersonalData): Outgoing => ({
  kind: 'whisper',
  key: `${visit.id}:privacy`,
  place: visit.place,
  to: visit.from,
  card: privacyWarning(found, visit.place.platform, visit.texts.language),
})
