import { type Bounds, yearsOf } from '../social-map/map-index.ts'
import type { Profile } from '../social-map/profile.ts'
import type { Need } from './need.ts'

/** Hard limits, never weighed: a service outside age, area or status is never an answer (status: only active ones are indexed). */
export const withinLimits = (profile: Profile, need: Need): boolean =>
  withinArea(profile, need) && withinAge(profile, need)

/** What is surely outside these limits, seen without the service itself; the others are looked at. */
export function surelyOutside({ local, from, to }: Bounds, need: Need): (at: number) => boolean {
  const nowhere = (need.neighbourhood ?? need.schoolNeighbourhood ?? need.practiceNeighbourhood) === null
  const age = need.who === 'pregnant' ? null : need.age
  return at =>
    (nowhere && local[at] === 1) || (age !== null && !overlaps(age, { from: from[at] as number, to: to[at] as number }))
}

/**
 * A service of one neighbourhood counts only for that neighbourhood: primary school social work where the school stands,
 * the practice nurse where the practice is, everything else where the family lives.
 */
export function withinArea(profile: Profile, need: Need): boolean {
  if (!profile.neighbourhoods) return true
  const where =
    profile.kind === 'practice-nurse'
      ? (need.practiceNeighbourhood ?? need.neighbourhood)
      : profile.kind === 'school-social-work'
        ? (need.schoolNeighbourhood ?? need.neighbourhood)
        : need.neighbourhood
  return where !== null && profile.neighbourhoods.has(where)
}

export function withinAge(profile: Profile, need: Need): boolean {
  const range = yearsOf(profile.service)
  if (range) {
    const person =
      isForAdults(profile) && need.who === 'pregnant' && need.adultAge !== null ? point(need.adultAge) : need.age
    if (person) return overlaps(person, range)
    if (need.adultAge !== null && need.who === 'pregnant')
      return isForAdults(profile) ? inside(need.adultAge, range) : true
    return true
  }
  // around a birth the ages in the text are often those of the other children
  if (need.age && !need.perinatal && !overlaps(need.age, profile.child)) return false
  if (need.age && need.adultAge === null && need.age.from >= 12 && need.age.to < profile.adult.from) return false
  return need.adultAge === null || inside(need.adultAge, profile.adult)
}

const point = (age: number) => ({ from: age, to: age })
const inside = (age: number, range: { from: number; to: number }): boolean => age >= range.from && age < range.to
const overlaps = (age: { from: number; to: number }, range: { from: number; to: number }): boolean =>
  age.to >= range.from && age.from < range.to

const isForAdults = (profile: Profile): boolean => (profile.service.minimumAge ?? 0) >= 18
