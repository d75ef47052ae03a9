/** What the writer of personal data sees: what was found, masked, and the way out. Seen by nobody else. */
import { button, type Card, type Part, text } from '../card.ts'
import { privacy as en } from '../texts/en/privacy.ts'
import type { Language } from '../texts/format.ts'
import { privacy as nl, type PrivacyTexts } from '../texts/nl/privacy.ts'
import type { MaskedFind, PersonalData } from './personal-data.ts'

const TEXTS: Record<Language, PrivacyTexts> = { nl, en }
/** Rows on the card; the rest is counted in the last. */
const MOST = 8

/** Comes back with the anonymised text when the writer wants to use that. */
export const USE_REDACTED = 'use-redacted'

const facts = (found: readonly MaskedFind[], t: PrivacyTexts): Part => {
  const rows = found.slice(0, MOST).map(find => ({ label: t.types[find.type], value: find.masked }))
  const rest = found.length - rows.length
  return { kind: 'facts', facts: rest > 0 ? [...rows, { label: '…', value: `+${rest}` }] : rows }
}

/**
 * The private warning after a question that was answered from its anonymised text.
 * @param platform where the message stands: it says how to remove it there (Slack and Teams let no bot do that)
 */
export const privacyWarning = (
  found: Pick<PersonalData, 'masked'>,
  platform: 'slack' | 'teams' | 'local',
  language: Language,
): Card => {
  const t = TEXTS[language]
  return {
    title: t.warning.title,
    tone: 'warning',
    parts: [
      text(t.warning.found, 'strong'),
      facts(found.masked, t),
      text(t.warning.answered),
      text(t.warning.remove, 'strong'),
      { kind: 'list', items: t.warning.steps[platform], numbered: true },
      text(t.warning.next, 'subtle'),
    ],
    actions: [],
  }
}

/**
 * A form, a broadcast or a case message that is refused, with the anonymised version one press away.
 * @param value what the press sends back: the anonymised text, or the name of where it is kept
 * @param action who hears the press
 */
export const refusal = (
  found: Pick<PersonalData, 'masked'>,
  redacted: string,
  language: Language,
  value = redacted,
  action: string = USE_REDACTED,
): Card => {
  const t = TEXTS[language]
  return {
    title: t.refusal.title,
    tone: 'warning',
    parts: [
      text(t.refusal.why),
      text(t.refusal.found, 'strong'),
      facts(found.masked, t),
      text(t.refusal.instead, 'strong'),
      text(redacted),
      text(t.refusal.check, 'subtle'),
    ],
    actions: [button(action, t.refusal.use, value, 'primary')],
  }
}
