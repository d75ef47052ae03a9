import { GROUPS } from '../social-map/lexicon/nature.ts'
import { ladder, nearTopics, topic } from '../social-map/lexicon.ts'
import { type MapIndex, search } from '../social-map/map-index.ts'
import type { Profile } from '../social-map/profile.ts'
import { type KindId, kindOf } from '../social-map/roles.ts'
import { LEVELS } from '../social-map/service.ts'
import { OWN_FLOOR, stepValues, strengthFor, topicFit, wantsHeavier } from './fit.ts'
import { flagRoute } from './flag-routes.ts'
import { withinAge, withinArea, withinLimits } from './limits.ts'
import type { Need } from './need.ts'
import type { Candidate, NoAnswer, Ranking } from './ranking.ts'
import { requirementScore, wishScore } from './wishes.ts'

/** Below this no service is a useful answer. */
const ENOUGH = 0.34
const SHOWN = 10
/** Points beside the fit (which is at most about 1). */
const POINTS = {
  secondTopics: 0.06,
  lexical: 0.15,
  lexicalBroad: 0,
  named: 1.5,
  approved: 0.5,
  otherGroup: -0.25,
  ownAge: 0.04,
  asked: 0.45,
  triedKind: -0.3,
  ownTeam: 0.03,
  consultUnasked: -0.5,
  consultHeavy: 0.38,
}
/** A worry without a topic the lexicon knows: the neighbourhood team is for every question about growing up. */
const UNKNOWN_WORRY = { id: 'parenting', weight: 0.6 }

interface Scored {
  at: number
  profile: Profile
  score: number
  topics: string[]
}

/**
 * The services for a need, best first: hard limits (active, age, area), then topic fit × ladder × wishes × words.
 * A red flag puts the crisis service first. Deterministic; equal scores keep the order of ids.
 */
export function rank(need: Need, index: MapIndex): Ranking {
  const refusal = refused(need)
  if (refusal) return { candidates: [], noAnswer: refusal, ask: [], questions: [] }
  const urgent = urgentServices(need, index)
  const scored = score(need, index)
  const fits = scored.filter(item => item.score >= ENOUGH && !urgent.some(first => first.at === item.at))
  if (urgent.length === 0 && (fits.length === 0 || missesActivity(need, fits)))
    return { candidates: [], noAnswer: { cause: 'nothing-fits' }, ask: [], questions: questionsFor(need) }
  const all = [...urgent, ...fits]
  const candidates = all.slice(0, SHOWN).map((item, i) => candidate(item, need, all, i < urgent.length))
  return {
    candidates,
    noAnswer: null,
    ask: asks(need, index, all),
    questions: questionsFor(need),
  }
}

function refused(need: Need): NoAnswer | null {
  if (flagRoute(need).length > 0) return null
  if (need.elsewhere) return { cause: 'elsewhere' }
  return need.scope === 'referral' || need.scope === 'unclear' ? null : { cause: need.scope }
}

/** Rule 7: for each kind on the route of the flag the service of that kind within reach. */
function urgentServices(need: Need, index: MapIndex): Scored[] {
  return flagRoute(need).flatMap(kind =>
    (index.byKind.get(kind) ?? [])
      .filter(
        at =>
          withinArea(index.profiles[at] as Profile, need) &&
          (isAdultDesk(kind) || withinAge(index.profiles[at] as Profile, need)),
      )
      .slice(0, 1)
      .map(at => ({ at, profile: index.profiles[at] as Profile, score: 2, topics: [] })),
  )
}

/** Around a birth the age in the text is the baby's; the adult crisis service is for the mother. */
const isAdultDesk = (kind: KindId): boolean => kind === 'crisis-adult'

function score(need: Need, index: MapIndex): Scored[] {
  const heavier = wantsHeavier(need)
  const wanted = need.topics.length > 0 ? need.topics : need.scope === 'unclear' ? [UNKNOWN_WORRY] : []
  const top = wanted[0]?.weight ?? 1
  const topics = wanted.map(({ id, weight }) => ({
    row: topic(id),
    share: weight / top,
    values: stepValues(topic(id), heavier),
  }))
  const lexical = search(index, need.words)
  const named = new Set(need.named)
  const teamKnown = (index.byKind.get('team') ?? []).some(at => withinLimits(index.profiles[at] as Profile, need))
  const reach = [
    ...candidatesFor(
      topics.map(t => t.row.id),
      need,
      index,
      lexical,
    ),
  ]
  const best = reach.reduce((most, at) => Math.max(most, lexical.get(at) ?? 0), 1)
  return reach
    .map(at => {
      const profile = index.profiles[at] as Profile
      const fits = topics.map(({ row, share, values }) => ({ row, value: share * topicFit(profile, row, values) }))
      fits.sort((a, b) => b.value - a.value)
      const main = fits[0]?.value ?? 0
      // who helps with everything gains nothing from a second topic, or from words that its list of topics shares
      const broad = profile.kind !== null && kindOf(profile.kind).broad
      const others = broad ? 0 : fits.slice(1, 3).reduce((sum, item) => sum + item.value, 0)
      const points =
        main +
        POINTS.secondTopics * others +
        (broad ? POINTS.lexicalBroad : POINTS.lexical) * ((lexical.get(at) ?? 0) / best) +
        (named.has(profile.service.id) ? POINTS.named : 0) +
        kindScore(profile, need, heavier, teamKnown) +
        (need.approved && profile.requires.has('approval') ? POINTS.approved : 0) +
        (main > 0.1
          ? wishScore(profile, need) +
            requirementScore(profile, need, heavier) +
            groupScore(profile, need) +
            ageScore(profile, need)
          : 0)
      return { at, profile, score: points, topics: fits.filter(item => item.value > 0.25).map(item => item.row.name) }
    })
    .sort((a, b) => b.score - a.score || (a.profile.service.id < b.profile.service.id ? -1 : 1))
}

/** Of one kind or topic only so many are weighed, the strongest first: a map of a country stays quick. */
const WEIGHED = 300
/** A service that shares this much telling words is looked at, whatever its topics. */
const TELLING = 6

/** Only these can score: within limits, and of a kind on a ladder, made for a topic, sharing words, or asked for. */
function candidatesFor(topics: string[], need: Need, index: MapIndex, lexical: Map<number, number>): Set<number> {
  const found = new Set<number>()
  const excluded = new Set(need.exclude)
  const add = (places: Iterable<number>) => {
    let count = 0
    for (const at of places) {
      const profile = index.profiles[at] as Profile
      if (found.has(at) || excluded.has(profile.service.id) || !withinLimits(profile, need)) continue
      found.add(at)
      if (++count >= WEIGHED) return
    }
  }
  const kinds = new Set<string>([...topics.flatMap(id => ladder(topic(id)).flat()), ...need.kinds])
  if (wantsHeavier(need)) kinds.add('expert-consult')
  for (const kind of kinds) add(index.byKind.get(kind as KindId) ?? [])
  for (const id of topics.flatMap(id => [id, ...nearTopics(topic(id))])) add(madeFor(id, index))
  add([...lexical].filter(([, score]) => score > TELLING).map(([at]) => at))
  const named = new Set(need.named)
  if (need.approved || named.size > 0)
    add(
      index.profiles.flatMap((profile, at) =>
        (need.approved && profile.requires.has('approval')) || named.has(profile.service.id) ? [at] : [],
      ),
    )
  return found
}

/** Services made for a topic, strongest first. */
function* madeFor(id: string, index: MapIndex): Generator<number> {
  for (const { at, strength } of index.byTopic.get(id) ?? []) {
    if (strength < OWN_FLOOR) return
    yield at
  }
}

/** A service for one group of people (autism, newcomers) is not for a family outside it. */
function groupScore(profile: Profile, need: Need): number {
  const group = GROUPS.find(id => (profile.topics.get(id) ?? 0) >= 0.75)
  if (!group || (profile.kind && kindOf(profile.kind).broad)) return 0
  const asked = need.topics.some(
    ({ id }) => id === group || nearTopics(topic(id)).includes(group) || nearTopics(topic(group)).includes(id),
  )
  return asked ? 0 : POINTS.otherGroup
}

/** Made for this age, rather than for everybody. */
function ageScore(profile: Profile, need: Need): number {
  const { minimumAge, maximumAge } = profile.service
  if (!need.age) return 0
  if (profile.kind && kindOf(profile.kind).broad) return 0
  const width = (maximumAge ?? 30) - (minimumAge ?? 0)
  const covers = need.age.from >= (minimumAge ?? 0) && need.age.to < (maximumAge ?? 129) + 1
  return (covers ? POINTS.ownAge : 0) * (width <= 12 ? 1 : 0.3)
}

function kindScore(profile: Profile, need: Need, heavier: boolean, teamKnown: boolean): number {
  const mentioned =
    profile.kind !== null &&
    (need.kinds.includes(profile.kind) || (profile.kind === 'access-line' && !teamKnown && need.kinds.includes('team')))
  // who mentions a kind of help after it was tried does not ask for it
  const asked = mentioned ? (need.tried && profile.level !== 'specialist' ? POINTS.triedKind : POINTS.asked) : 0
  if (profile.kind === 'team') return asked + POINTS.ownTeam
  if (profile.kind !== 'expert-consult') return asked
  if (asked > 0 || need.topics.some(({ id, weight }) => id === 'consult' && weight >= 0.5)) return asked
  return heavier ? POINTS.consultHeavy : POINTS.consultUnasked
}

/** A homework place or a fathers' group has no substitute: without one the map has no answer. */
function missesActivity(need: Need, fits: Scored[]): boolean {
  const first = need.topics[0]
  if (!first || need.kinds.length > 0) return false
  const row = topic(first.id)
  if (!isActivity(first.id)) return false
  return !fits.some(item => strengthFor(item.profile, row) >= 0.3)
}

const isActivity = (id: string): boolean =>
  ladder(topic(id))
    .flat()
    .every(step => step.startsWith('own-'))

function candidate(item: Scored, need: Need, all: Scored[], urgent: boolean): Candidate {
  const { service, neighbourhoods, level } = item.profile
  const lightest = Math.min(...all.slice(0, SHOWN).map(other => LEVELS.indexOf(other.profile.level)))
  const { minimumAge, maximumAge } = service
  const met = need.wishes.filter(wish => wishScore(item.profile, { ...need, wishes: [wish], forms: [] }) > 0)
  return {
    service,
    level,
    score: item.score,
    reasons: {
      topics: item.topics,
      ages: minimumAge === null && maximumAge === null ? null : { from: minimumAge ?? 0, to: maximumAge ?? 23 },
      neighbourhood: neighbourhoods ? (need.neighbourhood ?? null) : null,
      lightest: !urgent && LEVELS.indexOf(level) === lightest,
      heavier: !urgent && wantsHeavier(need) && level === 'specialist',
      urgent,
      met,
      unmet: need.wishes.filter(wish => !met.includes(wish)),
    },
  }
}

/** The neighbourhood decides when a team of a neighbourhood would be the answer; the age when it splits the first three. */
function asks(need: Need, index: MapIndex, all: Scored[]): Ranking['ask'] {
  const first = all[0]?.profile
  const teams = (index.byKind.get('team') ?? []).some(at => (index.profiles[at] as Profile).neighbourhoods)
  const row = need.topics[0] ? topic(need.topics[0].id) : null
  const startsThere = first?.kind === 'access-line' || (row !== null && (ladder(row)[0] ?? []).includes('team'))
  const neighbourhood = need.neighbourhood === null && teams && first?.level !== 'crisis' && startsThere
  const bounds = new Set(
    all.slice(0, 3).map(({ profile: { service } }) => `${service.minimumAge}-${service.maximumAge}`),
  )
  const age = need.age === null && need.who !== 'pregnant' && need.who !== 'professional' && bounds.size > 1
  return [...(neighbourhood ? (['neighbourhood'] as const) : []), ...(age ? (['age'] as const) : [])]
}

/**
 * What comes after `first` if that does not help: the best service heavier than it, for the same need with light help
 * tried; null when the map has none, or in a crisis.
 */
export function stepUp(need: Need, index: MapIndex, first: Candidate): Candidate | null {
  if (first.level === 'crisis') return null
  const tried = { ...need, tried: true }
  const asked = new Set(need.topics.map(({ id }) => id))
  const heavier = score(tried, index).filter(
    ({ profile, topics }) =>
      profile.level !== 'crisis' && LEVELS.indexOf(profile.level) > LEVELS.indexOf(first.level) && topics.length > 0,
  )
  const next = heavier.find(({ profile }) => profile.kind !== null || asked.has(mainTopic(profile))) ?? heavier[0]
  return next ? candidate(next, tried, [next], false) : null
}

/** What a service is most about; nothing, when no topic was read. */
const mainTopic = ({ topics }: Profile): string =>
  [...topics].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])[0]

const questionsFor = (need: Need): string[] =>
  [...new Set(need.topics.slice(0, 2).flatMap(({ id }) => topic(id).ask))].slice(0, 4)

export type { Candidate, NoAnswer, Ranking }
