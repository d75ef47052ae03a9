import { nextBand } from './age.ts'
import { addMonths, dayAfter } from './day.ts'
import type { Consent, Day, Facts } from './facts.ts'
import { type Settings, strict } from './settings.ts'

/** A day on which the verdict can change by itself. */
export interface Review {
  on: Day
  because: 'birthday' | 'expiry' | 'too-old' | 'withdrawal' | 'start'
  /** Whose consent it is about; null for the child's birthday. */
  by: string | null
}

function reviewsOf(c: Consent, s: Settings): Review[] {
  const list: Review[] = []
  const add = (on: Day, because: Review['because']) => list.push({ on, because, by: c.by })
  if (c.date) add(c.date, 'start')
  if (c.date && s.consentValidMonths !== null) add(dayAfter(addMonths(c.date, s.consentValidMonths)), 'too-old')
  if (c.expires) add(dayAfter(c.expires), 'expiry')
  if (c.withdrawn) add(c.withdrawn, 'withdrawal')
  return list
}

/**
 * When to judge again without anything being reported, after `facts.on` and soonest first. The birthday is the
 * earliest day it can be: ask the age again then.
 */
export function reviewDates(facts: Facts, settings: Settings = strict): Review[] {
  const birthday = facts.age && nextBand(facts.age, facts.on)
  const all: Review[] = facts.consents.flatMap(c => reviewsOf(c, settings))
  if (birthday) all.push({ on: birthday, because: 'birthday', by: null })
  const key = (r: Review) => `${r.on} ${r.because} ${r.by}`
  const unique = new Map(all.filter(r => r.on > facts.on).map(r => [key(r), r]))
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, r]) => r)
}
