import { ladder, nearTopics, type Step, type Topic, topic } from '../social-map/lexicon.ts'
import { type Found, type MapIndex, search } from '../social-map/map-index.ts'
import type { Profile } from '../social-map/profile.ts'
import { type KindId, kindOf } from '../social-map/roles.ts'
import { LEVELS } from '../social-map/service.ts'
import { strongest } from '../social-map/strengths.ts'
import { missesActivity } from './activity.ts'
import { countsFor, OWN_FLOOR, stepValues, strengthFor, topicFit, wantsHeavier } from './fit.ts'
import { flagRoute } from './flag-routes.ts'
import { surelyOutside, withinAge, withinArea, withinLimits } from './limits.ts'
import type { Need } from './need.ts'
import type { Candidate, NoAnswer, Ranking } from './ranking.ts'
import { ageScore, alarmScore, askedGroups, birthScore, groupScore, kindScore, mainTopic } from './whom-for.ts'
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
  approvedAlone: 1.2,
}
/** A worry without a topic the lexicon knows: the neighbourhood team is for every question about growing up. */
const UNKNOWN_WORRY = { id: 'parenting', weight: 0.6 }

interface Scored {
  at: number
  profile: Profile
  score: number
  /** How well it fits the topic that it fits best. */
  main: number
}

/** What is kept of a question and what is shown of it are ranked once; a need and an index never change. */
const ranked = new WeakMap<Need, { index: MapIndex; ranking: Ranking }>()

/**
 * The services for a need, best first: hard limits (active, age, area), then topic fit × ladder × wishes × words.
 * A red flag puts the crisis service first. Deterministic; equal scores keep the order of ids.
 */
export function rank(need: Need, index: MapIndex): Ranking {
  const known = ranked.get(need)
  if (known?.index === index) return known.ranking
  const ranking = rankAnew(need, index)
  ranked.set(need, { index, ranking })
  return ranking
}

function rankAnew(need: Need, index: MapIndex): Ranking {
  const refusal = refused(need)
  if (refusal) return { candidates: [], noAnswer: refusal, ask: [], questions: [] }
  const urgent = urgentServices(need, index)
  const topics = wantedTopics(need, index)
  const enough = score(need, index, topics, ({ score }) => score >= ENOUGH)
  const fits = enough.filter(item => !urgent.some(first => first.at === item.at))
  if (urgent.length === 0 && (fits.length === 0 || missesActivity(need, fits)))
    return { candidates: [], noAnswer: { cause: 'nothing-fits' }, ask: [], questions: questionsFor(need) }
  const all = [...urgent, ...fits]
  const candidates = all.slice(0, SHOWN).map((item, i) => candidate(item, need, topics, all, i < urgent.length))
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
    (index.byKind.get(kind) ?? index.byKind.get(STANDS_IN[kind] ?? kind) ?? [])
      .filter(
        at =>
          withinArea(index.profiles[at] as Profile, need) &&
          (isAdultDesk(kind) || withinAge(index.profiles[at] as Profile, need)),
      )
      .slice(0, 1)
      .map(at => ({ at, profile: index.profiles[at] as Profile, score: 2, main: 0 })),
  )
}

/** Who comes when a map has no service of the kind. */
const STANDS_IN: Partial<Record<KindId, KindId>> = { 'crisis-youth': 'crisis-family' }

/** Around a birth the age in the text is the baby's; the adult crisis service is for the mother. */
const isAdultDesk = (kind: KindId): boolean => kind === 'crisis-adult'

/** A topic that is asked for, with how much it and each step of its ladder count. */
interface Wanted {
  row: Topic
  share: number
  values: Map<Step, number>
}

function wantedTopics(need: Need, index: MapIndex): Wanted[] {
  const heavier = wantsHeavier(need)
  const names = need.tried ? isLightHelp : heavier || need.diagnosed ? () => false : isDoctor
  const worries = need.topics.filter(({ id }) => !names(id))
  const told = worries.length > 0 ? worries : need.topics
  const wanted = told.length > 0 ? told : need.scope === 'unclear' ? [UNKNOWN_WORRY] : []
  const top = wanted[0]?.weight ?? 1
  return wanted.map(({ id, weight }) => {
    const row = topic(id)
    const next = heavier && !(startsWithCoach(row) && !hadCoach(need, index))
    return { row, share: weight / top, values: stepValues(row, next, need.untried && !need.serious) }
  })
}

/** A family with problems of many kinds starts with a coach; talks that were not enough lead there, and not past it. */
const startsWithCoach = (row: Topic): boolean => (ladder(row)[0] ?? []).includes('family-coach')
const hadCoach = ({ kinds, exclude }: Need, { byKind, profiles }: MapIndex): boolean =>
  kinds.includes('family-coach') ||
  (byKind.get('family-coach') ?? []).some(at => exclude.includes((profiles[at] as Profile).service.id))

/** "A letter for the psychiatrist" names who should help and no worry: beside a worry it does not count at first (rule 1). */
const isDoctor = (id: string): boolean => (ladder(topic(id))[0] ?? []).includes('specialist-mental')

/** After it was tried, light help that is named is no worry either. */
const isLightHelp = (id: string): boolean => ['class-support', 'school-talk'].includes(id)

/** A service that fits a topic less well than this is not shown as being about it. */
const ABOUT = 0.25

/** Names of the topics that a service fits, best first. */
const topicsOf = (profile: Profile, topics: Wanted[]): string[] =>
  topics
    .map(({ row, share, values }) => ({
      name: row.name,
      value: share * topicFit(profile, strengthFor(profile, row), values),
    }))
    .sort((a, b) => b.value - a.value)
    .filter(({ value }) => value > ABOUT)
    .map(({ name }) => name)

/**
 * Points of everything that may be looked at, best first.
 * @param keep of what has its points, what is wanted
 * @param only the others are looked at and left out
 */
function score(
  need: Need,
  index: MapIndex,
  topics: Wanted[],
  keep: (item: Scored) => boolean,
  only: (profile: Profile) => boolean = () => true,
): Scored[] {
  const heavier = wantsHeavier(need)
  // a yes without a worry asks for who starts after it
  const approved = need.topics.some(({ by }) => by !== 'likeness') ? POINTS.approved : POINTS.approvedAlone
  const asked = askedGroups(need)
  const lexical = search(index, need.words)
  const named = new Set(need.named)
  const teamKnown = (index.byKind.get('team') ?? []).some(at => withinLimits(index.profiles[at] as Profile, need))
  const rows = topics.map(({ row }) => row)
  const reach = candidatesFor(rows, need, index, lexical)
  const best = reach.reduce((most, at) => Math.max(most, lexical.scores[at] as number), 1)
  const fitsAt = fitsOf(topics, index)
  return reach
    .filter(at => only(index.profiles[at] as Profile))
    .map(at => {
      const profile = index.profiles[at] as Profile
      const [main, second] = fitsAt(at)
      // who helps with everything gains nothing from a second topic, or from words that its list of topics shares
      const broad = profile.kind !== null && kindOf(profile.kind).broad
      const others = broad ? 0 : second
      const points =
        main +
        POINTS.secondTopics * others +
        (broad ? POINTS.lexicalBroad : POINTS.lexical) * ((lexical.scores[at] as number) / best) +
        (named.has(profile.service.id) ? POINTS.named : 0) +
        kindScore(profile, need, heavier, teamKnown) +
        alarmScore(profile, need) +
        (need.approved && profile.requires.has('approval') ? approved : 0) +
        (main > 0.1
          ? wishScore(profile, need) +
            requirementScore(profile, need, heavier) +
            groupScore(profile, asked, rows) +
            birthScore(profile, need) +
            ageScore(profile, need)
          : 0)
      return { at, profile, score: points, main }
    })
    .filter(keep)
    .sort((a, b) => b.score - a.score || (a.profile.service.id < b.profile.service.id ? -1 : 1))
}

/** By place: how well it fits the topic that it fits best, and the next two together. */
function fitsOf(topics: Wanted[], { profiles, strengths }: MapIndex): (at: number) => [best: number, next: number] {
  const strengthsAt = strongest(
    strengths,
    topics.map(({ row }) => countsFor(row)),
  )
  return at => {
    const own = strengthsAt(at)
    let [first, second, third] = [0, 0, 0]
    for (let n = 0; n < topics.length; n++) {
      const { share, values } = topics[n] as Wanted
      const fit = share * topicFit(profiles[at] as Profile, own[n] as number, values)
      if (fit > first) [first, second, third] = [fit, first, second]
      else if (fit > second) [second, third] = [fit, second]
      else if (fit > third) third = fit
    }
    return [first, second + third]
  }
}

/** Of one kind or topic only so many are weighed, the strongest first: a map of a country stays quick. */
const WEIGHED = 300
/** A service that shares this much telling words is looked at, whatever its topics. */
const TELLING = 6

/** Only these can score: within limits, and of a kind on a ladder, made for a topic, sharing words, or asked for. */
function candidatesFor(topics: Topic[], need: Need, index: MapIndex, lexical: Found): number[] {
  const found: number[] = []
  const looked = new Uint8Array(index.profiles.length)
  const excluded = new Set(need.exclude)
  const outside = surelyOutside(index.bounds, need)
  const add = (places: readonly number[], end = places.length) => {
    let count = 0
    for (let i = 0; i < end; i++) {
      const at = places[i] as number
      if (looked[at]) continue
      looked[at] = 1
      if (outside(at)) continue
      const profile = index.profiles[at] as Profile
      if ((excluded.size > 0 && excluded.has(profile.service.id)) || !withinLimits(profile, need)) continue
      found.push(at)
      if (++count >= WEIGHED) return
    }
  }
  const kinds = new Set<string>([...topics.flatMap(row => ladder(row).flat()), ...need.kinds])
  if (wantsHeavier(need)) kinds.add('expert-consult')
  for (const kind of kinds) add(index.byKind.get(kind as KindId) ?? [])
  for (const id of topics.flatMap(row => [row.id, ...nearTopics(row)])) {
    const made = index.byTopic.get(id)
    if (made) add(made.at, countFrom(OWN_FLOOR, made.strength))
  }
  add(lexical.places.filter(at => (lexical.scores[at] as number) > TELLING))
  const named = new Set(need.named)
  if (need.approved || named.size > 0)
    add(
      placesWhere(
        index.profiles,
        profile => (need.approved && profile.requires.has('approval')) || named.has(profile.service.id),
      ),
    )
  return found
}

function placesWhere(profiles: readonly Profile[], is: (profile: Profile) => boolean): number[] {
  const places: number[] = []
  for (let at = 0; at < profiles.length; at++) if (is(profiles[at] as Profile)) places.push(at)
  return places
}

/** How many of these strengths, strongest first, are enough. */
function countFrom(least: number, strengths: readonly number[]): number {
  let [low, high] = [0, strengths.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strengths[middle] as number) < least) high = middle
    else low = middle + 1
  }
  return low
}

function candidate(item: Scored, need: Need, topics: Wanted[], all: Scored[], urgent: boolean): Candidate {
  const { service, neighbourhoods, level } = item.profile
  const lightest = Math.min(...all.slice(0, SHOWN).map(other => LEVELS.indexOf(other.profile.level)))
  const { minimumAge, maximumAge } = service
  const met = need.wishes.filter(wish => wishScore(item.profile, { ...need, wishes: [wish], forms: [] }) > 0)
  return {
    service,
    level,
    score: item.score,
    reasons: {
      topics: urgent ? [] : topicsOf(item.profile, topics),
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
  const isHeavier = ({ level }: Profile) => level !== 'crisis' && LEVELS.indexOf(level) > LEVELS.indexOf(first.level)
  const topics = wantedTopics(tried, index)
  const heavier = score(tried, index, topics, ({ main }) => main > ABOUT, isHeavier)
  const next = heavier.find(({ profile }) => profile.kind !== null || asked.has(mainTopic(profile))) ?? heavier[0]
  return next ? candidate(next, tried, topics, [next], false) : null
}

const questionsFor = (need: Need): string[] =>
  [...new Set(need.topics.slice(0, 2).flatMap(({ id }) => topic(id).ask))].slice(0, 4)

export type { Candidate, NoAnswer, Ranking }
