import { ladder, nearTopics, type Step, type Topic } from '../social-map/lexicon.ts'
import type { Profile } from '../social-map/profile.ts'
import { kindOf } from '../social-map/roles.ts'
import { LEVELS, type Level } from '../social-map/service.ts'
import type { Need } from './need.ts'

/** Steps that need a referral or a decision: only first when lighter help was tried, or when nothing lighter exists. */
const HEAVY = new Set<Step>([
  'own-specialist',
  'specialist-mental',
  'young-adult-mental',
  'intensive-family',
  'paediatrics',
  'addiction-care',
])
const RUNG = 0.15
const HEAVY_TOO_SOON = 0.5
const LIGHT_TOO_LATE = 0.5
/** A related topic counts for part. */
const NEAR = 0.7
/** A service hardly about the topic is not made for it. */
export const OWN_FLOOR = 0.3

/** How much each step of a ladder is worth now: lightest first, or heaviest first when light help was tried or it is serious. */
export function stepValues(row: Topic, heavier: boolean, untried = false): Map<Step, number> {
  const rungs = ladder(row)
  // a ladder that starts heavy is for who had light help; where there is none of it yet, what is light comes first
  const lightFirst = untried || !(rungs[0] ?? []).some(step => HEAVY.has(step))
  const values = new Map<Step, number>()
  const heavySteps = rungs.flat().filter(step => HEAVY.has(step))
  rungs.forEach((rung, i) => {
    for (const step of rung) {
      const place = 1 - RUNG * i
      if (!heavier || heavySteps.length === 0)
        values.set(step, HEAVY.has(step) && lightFirst ? place * HEAVY_TOO_SOON : place)
      else values.set(step, HEAVY.has(step) ? 1 - 0.05 * heavySteps.indexOf(step) : place * LIGHT_TOO_LATE)
    }
  })
  return values
}

/** How much a service is made for a topic: its own, or a related one for part. */
export function strengthFor(profile: Profile, row: Topic): number {
  if (profile.topics.size === 0) return 0
  let best = profile.topics.get(row.id) ?? 0
  for (const id of nearTopics(row)) best = Math.max(best, NEAR * (profile.topics.get(id) ?? 0))
  return best
}

/** The same for all topics that are asked for, as what counts for each; see `strongest`. */
export const countsFor = (row: Topic): Map<string, number> =>
  new Map([...nearTopics(row).map((id): [string, number] => [id, NEAR]), [row.id, 1]])

/** The step of a ladder for a service of a level that is made for the topic; written once, because it is looked up for all. */
const OWN_STEP = Object.fromEntries(LEVELS.map(level => [level, `own-${level}`])) as Record<Level, Step>

/** How well a service fits a topic, 0..1: its place on the ladder times how much (`strength`) it is made for it. */
export function topicFit(profile: Profile, strength: number, values: Map<Step, number>): number {
  const { kind } = profile
  const broad = kind !== null && kindOf(kind).broad === true
  const ofKind = kind ? (values.get(kind) ?? 0) : 0
  const ofOwn = broad || profile.level === 'crisis' ? 0 : (values.get(OWN_STEP[profile.level]) ?? 0)
  // on no rung of the ladder, whatever it is made for: of a large map that is most
  if (ofKind === 0 && ofOwn === 0) return 0
  const asKind = ofKind * (broad ? 0.98 + 0.02 * strength : 0.45 + 0.55 * strength)
  return strength < OWN_FLOOR ? asKind : Math.max(asKind, ofOwn * (0.2 + 0.8 * strength))
}

/** Light help was there already, or it is serious: the next rung counts. */
export const wantsHeavier = (need: Need): boolean => need.tried || (need.serious && !need.mild)
