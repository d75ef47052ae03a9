import { GROUPS } from '../social-map/lexicon/nature.ts'
import { nearTopics, type Topic, topic } from '../social-map/lexicon.ts'
import type { Profile } from '../social-map/profile.ts'
import { kindOf } from '../social-map/roles.ts'
import type { Need } from './need.ts'

/** Points beside the fit (which is at most about 1), for whom a service is and who asks for it. */
const POINTS = {
  otherGroup: -0.25,
  noAlarm: -0.5,
  noAlarmAdvice: -0.15,
  notRecent: -0.1,
  otherBirth: -0.6,
  ownAge: 0.04,
  asked: 0.45,
  triedKind: -0.3,
  ownTeam: 0.03,
  consultUnasked: -0.5,
  consultHeavy: 0.38,
}

/** Groups of people (autism, newcomers) that the question is about. */
export const askedGroups = (need: Need): Set<string> =>
  new Set(
    GROUPS.filter(group =>
      need.topics.some(
        ({ id }) => id === group || nearTopics(topic(id)).includes(group) || nearTopics(topic(group)).includes(id),
      ),
    ),
  )

/** A service for one group of people is not for a family outside it; one that is as much about what is asked has no group. */
export function groupScore(profile: Profile, asked: Set<string>, rows: Topic[]): number {
  const { kind, topics } = profile
  if (kind && kindOf(kind).broad) return 0
  const { group } = knownOf(profile)
  if (!group || asked.has(group)) return 0
  const own = Math.max(...rows.map(({ id }) => topics.get(id) ?? 0), 0)
  return own >= (topics.get(group) ?? 0) ? 0 : POINTS.otherGroup
}

/** Care around a birth has no ages on a map, and is not for a child that is older. */
export function birthScore(profile: Profile, need: Need): number {
  if (need.perinatal || need.who === 'pregnant' || need.age === null || need.age.from < AFTER_BIRTH) return 0
  const main = mainTopic(profile)
  return main !== '' && topic(main).who === 'pregnant' ? POINTS.otherBirth : 0
}
/** Years: until 2 a child is seen together with its mother (the first thousand days). */
const AFTER_BIRTH = 3

/** Made for this age, rather than for everybody. */
export function ageScore(profile: Profile, need: Need): number {
  const { minimumAge, maximumAge } = profile.service
  if (!need.age) return 0
  if (profile.kind && kindOf(profile.kind).broad) return 0
  const width = (maximumAge ?? 30) - (minimumAge ?? 0)
  const covers = need.age.from >= (minimumAge ?? 0) && need.age.to < (maximumAge ?? 129) + 1
  return (covers ? POINTS.ownAge : 0) * (width <= 12 ? 1 : 0.3)
}

/** Without a danger nobody starts at the crisis service; Veilig Thuis and its like give advice about less as well (rule 7). */
export function alarmScore({ kind, level }: Profile, { flags }: Need): number {
  if (level !== 'crisis') return 0
  const recent = flags.some(({ topic }) => topic === 'recent-sexual')
  const late = kind === 'sexual-assault' && !recent ? POINTS.notRecent : 0
  if (flags.length > 0) return late
  return late + (kind === 'safe-home' || kind === 'sexual-assault' ? POINTS.noAlarmAdvice : POINTS.noAlarm)
}

/** The kind of service that is asked for by name, and who is there for professionals alone. */
export function kindScore(profile: Profile, need: Need, heavier: boolean, teamKnown: boolean): number {
  const mentioned =
    profile.kind !== null &&
    (need.kinds.includes(profile.kind) || (profile.kind === 'access-line' && !teamKnown && need.kinds.includes('team')))
  // who mentions a kind of help after it was tried does not ask for it
  const asked = mentioned ? askedScore(profile, need, heavier) : 0
  if (profile.kind === 'team') return asked + POINTS.ownTeam
  if (profile.kind !== 'expert-consult') return asked
  if (asked > 0 || need.topics.some(({ id, weight }) => id === 'consult' && weight >= 0.5)) return asked
  return heavier ? POINTS.consultHeavy : POINTS.consultUnasked
}

/** Parents who ask for a specialist before anything was tried start lighter (rule 1). */
function askedScore({ level }: Profile, need: Need, heavier: boolean): number {
  if (level !== 'specialist') return need.tried ? POINTS.triedKind : POINTS.asked
  return heavier || need.diagnosed ? POINTS.asked : 0
}

/** What a service is most about; nothing, when no topic was read. */
export const mainTopic = (profile: Profile): string => knownOf(profile).main

interface Known {
  main: string
  /** The group of people that it is for. */
  group: string | undefined
}

/** Looked up once: hundreds are asked for each question. */
function knownOf(profile: Profile): Known {
  const before = known.get(profile)
  if (before) return before
  const { topics } = profile
  let [main, most] = ['', 0]
  for (const [id, strength] of topics) if (strength > most) [main, most] = [id, strength]
  const found = { main, group: GROUPS.find(id => (topics.get(id) ?? 0) >= 0.75) }
  known.set(profile, found)
  return found
}
const known = new WeakMap<Profile, Known>()
