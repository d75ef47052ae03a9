import { addMonths, dayAfter } from './day.ts'
import type { Age, Day } from './facts.ts'

/** The ages at which someone else decides: BW 7:447, 7:450 and 7:465; Jeugdwet 7.3.4, 7.3.5 and 7.3.15. */
export const THRESHOLDS = [12, 16, 18] as const

export type Band = '0-11' | '12-15' | '16-17' | '18+'

/** Who decides changes with these bands. */
export const bandOf = (years: number): Band =>
  years < 12 ? '0-11' : years < 16 ? '12-15' : years < 18 ? '16-17' : '18+'

/** The latest day on which the child can have come into this band; null below 12. */
export function bandBegan(age: Age, on: Day): Day | null {
  const threshold = THRESHOLDS.findLast(years => years <= age.years)
  return threshold === undefined ? null : addMonths(on, -((age.years - threshold) * 12 + (age.months ?? 0)))
}

/** The earliest day on which the child can come into the next band; null from 18. */
export function nextBand(age: Age, on: Day): Day | null {
  const threshold = THRESHOLDS.find(years => years > age.years)
  return threshold === undefined ? null : dayAfter(addMonths(on, (threshold - age.years) * 12 - (age.months ?? 11) - 1))
}
