/**
 * What becomes of a message after an attempt to send it. Pure; the waits are ours, the platforms ask for no less:
 * Slack: obey Retry-After (docs.slack.dev/apis/web-api/rate-limits); Teams: exponential backoff with jitter
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).
 */
import type { Letter, Outcome, Sent } from '../ports.ts'

const SECOND = 1000
const FIRST_WAIT = SECOND
const LONGEST_WAIT = 60 * SECOND
/** A platform that asks for more is not believed: it is asked again. */
const LONGEST_OBEYED = 15 * 60 * SECOND
/** Nobody waits longer for an answer; what is older is given up, and an operator can see why. */
const GIVE_UP_AFTER = 24 * 3600 * SECOND
/** A call without an answer may still be done a moment later: where nobody waits, it is looked for when it is over. */
const OVER_AFTER = 10 * SECOND
/** An answer that nobody can look up is repeated once. */
const UNCLEAR_ATTEMPTS = 2

/** Doubles with every attempt, between half and whole, so that not everything comes back at once. @param chance 0–1 */
export const backoff = (attempts: number, chance: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempts) * (0.5 + chance / 2)

/** What the platform asked for, when it can be believed; and a little later, so that not all come back together. */
const asked = (afterMs: number | null, attempts: number, chance: number): number =>
  afterMs !== null && Number.isFinite(afterMs) && afterMs > 0
    ? Math.ceil(Math.min(afterMs, LONGEST_OBEYED)) + chance * SECOND * 0.25
    : backoff(attempts, chance)

const again = (letter: Letter, reason: string, unclear: number, waitMs: number, now: Date): Outcome =>
  now.getTime() - letter.at.getTime() > GIVE_UP_AFTER
    ? { state: unclear > 0 ? 'unknown' : 'dead', reason: `given up after a day: ${reason}` }
    : { state: 'again', due: new Date(now.getTime() + waitMs), unclear, reason }

const lookAfter = ({ bulk, attempts }: Letter, chance: number): number =>
  Math.max(bulk ? OVER_AFTER : 0, backoff(attempts, chance))

/** After an attempt. */
export function outcomeOf(letter: Letter, sent: Sent, now: Date, chance: number): Outcome {
  switch (sent.state) {
    case 'sent':
      return { state: 'sent', ref: sent.ref }
    case 'never':
      return { state: 'dead', reason: sent.reason }
    case 'later':
      return again(letter, sent.reason, letter.unclear, asked(sent.afterMs, letter.attempts, chance), now)
    case 'unclear':
      return again(letter, sent.reason, letter.unclear + 1, lookAfter(letter, chance), now)
  }
}

/** Nothing was tried: a limit of ours, or looking did not work. */
export const postponed = (letter: Letter, reason: string, waitMs: number, now: Date): Outcome =>
  again(letter, reason, letter.unclear, waitMs, now)

/**
 * After looking for a message that may have been sent. Where nobody can tell, an answer is repeated once, because
 * silence is worse than twice the same; what nobody waits for is never repeated.
 * @returns null: send it
 */
export function afterLooking(letter: Letter, found: string | null | 'unknown'): Outcome | null {
  if (found === null) return null
  if (found !== 'unknown') return { state: 'sent', ref: found }
  if (!letter.bulk && letter.unclear < UNCLEAR_ATTEMPTS) return null
  return { state: 'unknown', reason: 'no answer came, and the platform cannot tell whether it was sent' }
}
