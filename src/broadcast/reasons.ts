/**
 * Why a letter was given up, in a word that has a sentence in the texts. What platforms say themselves:
 * docs.slack.dev/reference/methods/chat.postMessage (errors); Teams: adapters/teams/outcome.ts.
 */
const REASONS = [
  { reason: 'no-account', when: /^(no-account|gone)$/ },
  { reason: 'ended', when: /^ended$/ },
  { reason: 'account-closed', when: /account_inactive|user_disabled|user_not_found|users_not_found/ },
  { reason: 'not-installed', when: /^not-installed$/ },
  {
    reason: 'no-conversation',
    when: /channel_not_found|is_archived|not_in_channel|kent dit gesprek|bestaat niet meer|Roster/,
  },
  {
    reason: 'blocked',
    when: /restricted_action|messages_tab_disabled|cannot_dm|user_is_restricted|mag hier niet schrijven/,
  },
  { reason: 'not-allowed', when: /invalid_auth|not_authed|token_|missing_scope|team_access|vertrouwt de aanmelding/ },
  { reason: 'too-big', when: /msg_too_long|msg_blocks_too_long|te groot/ },
  { reason: 'gave-up', when: /^given up after a day/ },
] as const

export type Reason = (typeof REASONS)[number]['reason'] | 'other'

export const reasonOf = (raw: string): Reason => REASONS.find(({ when }) => when.test(raw))?.reason ?? 'other'

/** Counts by reason, most first. */
export function byReason(raw: Partial<Record<string, number>>): [Reason, number][] {
  const counts = new Map<Reason, number>()
  for (const [why, count = 0] of Object.entries(raw))
    counts.set(reasonOf(why), (counts.get(reasonOf(why)) ?? 0) + count)
  return [...counts].sort((a, b) => b[1] - a[1])
}
