import { bandBegan, nextBand } from './consent/age.ts'
import type { Consent, Day, Facts } from './consent/facts.ts'
import { judge, type Verdict } from './consent/judge.ts'
import { type Review, reviewDates } from './consent/review.ts'
import { type Settings, strict } from './consent/settings.ts'

/** What is known of a case, sealed in the vault as JSON under this name; `on` is the day on which the age was told. */
export const FACTS = 'facts'

/** Whether the child can have come into the next band since the age was told: then it is not known any more. */
const ageIsOld = ({ age, on }: Facts, today: Day): boolean => {
  const next = age && nextBand(age, on)
  return next != null && next <= today
}

/** The facts as they stand on a day, for exactly these readers. */
export const factsOn = (facts: Facts, today: Day, parties: readonly string[]): Facts => ({
  ...facts,
  age: ageIsOld(facts, today) ? null : facts.age,
  on: today,
  parties,
})

/** May this be discussed by these people, today? */
export const verdictOn = (facts: Facts, today: Day, parties: readonly string[], settings: Settings = strict): Verdict =>
  judge(factsOn(facts, today, parties), settings)

/** Whether a room may open, or go on, under this verdict. 'outside' never opens one. */
export const opens = ({ decision }: Verdict, mode: Facts['mode']): boolean =>
  decision === (mode === 'named' ? 'allow' : 'anonymous-only')

/** Whether all of these people may read the case today; nobody is nobody's permission. */
export const mayRead = (
  facts: Facts | null,
  today: Day,
  people: readonly string[],
  settings: Settings = strict,
): boolean => facts !== null && people.length > 0 && opens(verdictOn(facts, today, people, settings), facts.mode)

/** The days on which the verdict can change by itself, soonest first; an anonymous case has none. */
export const reviewsOf = (facts: Facts, settings: Settings = strict): Review[] =>
  facts.mode === 'named' ? reviewDates(facts, settings) : []

/** A yes as it is written down; the age is noted when it is sure that it was the same band. */
export function consentOf(facts: Facts, given: Omit<Consent, 'childAge'>): Consent {
  const began = facts.age && bandBegan(facts.age, facts.on)
  const sure = facts.age !== null && given.date !== null && (began === null || given.date >= began)
  return { ...given, childAge: sure ? facts.age!.years : null }
}
