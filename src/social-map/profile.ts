import { isEnglish } from './interpret-delivery.ts'
import { crisisKind } from './kind-crisis.ts'
import { evidentKinds } from './kind-evidence.ts'
import { broadEnough, confirmed } from './kind-limits.ts'
import { USUAL_AGES } from './lexicon/nature.ts'
import { type Meaning, serviceBook, topic } from './lexicon.ts'
import type { Match, Place } from './phrases.ts'
import { agesInWords, type Years } from './profile-ages.ts'
import {
  type Audience,
  asksDiagnosis,
  audienceBook,
  type Form,
  formBook,
  isParentsYes,
  kindBook,
  type Requirement,
  requirementBook,
} from './profile-words.ts'
import { KINDS, type Kind, type KindId } from './roles.ts'
import type { Level, Service } from './service.ts'
import { plain } from './text.ts'
import { cluesIn, lettersOf, resembling } from './topic-resemblance.ts'

export type { Audience, Form, Requirement }

/** What a service does for whom, worked out once from what it says about itself. */
export interface Profile {
  service: Service
  level: Level
  /** The role it has in the field; null: a service made for its own topics. */
  kind: KindId | null
  /** Topics it is made for, 0..1; 1 means it is about nothing else. */
  topics: Map<string, number>
  forms: Set<Form>
  /** Its entry is written in English, for who speaks no Dutch. */
  inEnglish: boolean
  audience: Set<Audience>
  requires: Set<Requirement>
  /** Years of the child that the words of the entry ask for, where the map has no ages. */
  child: Years
  /** Years of the mother, father or adult who comes. */
  adult: Years
  /** Only for families from these neighbourhoods; null: for the whole municipality. */
  neighbourhoods: Set<string> | null
}

/** Books whose words the vocabulary must know. */
export const SERVICE_BOOKS = [serviceBook, kindBook, formBook, audienceBook]

type Field = 'name' | 'description' | 'eligibility' | 'themes' | 'organization' | 'application'
export type Read = Record<Field, Place[]>

/** How much a field says about what the service is; themes are the map's own and coarse, an organisation has many services. */
const FIELD_WEIGHT: Record<Field, number> = {
  name: 1.3,
  description: 1,
  eligibility: 0.5,
  themes: 0.55,
  organization: 0.15,
  application: 0.3,
}
const KIND_FIELD_WEIGHT: Record<Field, number> = {
  name: 3,
  description: 1.5,
  eligibility: 0.6,
  themes: 0.6,
  organization: 0.3,
  application: 0.3,
}

/** Every field of a service, read once. */
export const readService = (service: Service, read: (text: string) => Place[]): Read => ({
  name: read(`${service.name}. ${service.alternateName ?? ''}`),
  description: read(service.description),
  eligibility: read(service.eligibility ?? ''),
  themes: read(service.themes.join('. ')),
  organization: read(service.organization.name),
  application: read(service.application ?? ''),
})

/** The profile of a service. @param towns stems of the names of neighbourhoods: "Lage Broek" is not about trousers */
export function profile(service: Service, fields: Read, towns: ReadonlySet<string> = new Set()): Profile {
  const all = [...fields.name, ...fields.description, ...fields.eligibility]
  const topics = topicsOf(service, fields, towns)
  const evident = evidentKinds(service)[0] ?? null
  const kind =
    crisisKind(service) ??
    // everything for everyone of one neighbourhood: whatever words it uses, that is the neighbourhood's team
    (evident === 'team' ? evident : null) ??
    broadEnough(confirmed(kindOfService(service, fields), topics), service, topics) ??
    broadEnough(confirmed(evident, topics), service, topics)
  const level = service.level ?? levelOf(service, kind)
  return {
    service,
    level,
    kind,
    topics: withOwn(topics, kind),
    forms: new Set([...found(formBook.find([...all, ...fields.application])), ...formsOf(service)]),
    inEnglish: isEnglish(service.description),
    audience: found(audienceBook.find(all)),
    requires: requirementsOf(service, found(requirementBook.find([...all, ...fields.application]))),
    ...agesInWords(service),
    neighbourhoods: neighbourhoodsOf(service),
  }
}

/** What help of a kind is for, however its entry says it: topic, by kind. */
const OWN_TOPICS: Partial<Record<KindId, string>> = {
  'family-coach': 'multiproblem',
  'intensive-family': 'multiproblem',
  'addiction-care': 'substances',
}
const OWN = 0.8

function withOwn(topics: Map<string, number>, kind: KindId | null): Map<string, number> {
  const own = kind && OWN_TOPICS[kind]
  return own ? new Map([...topics, [own, Math.max(OWN, topics.get(own) ?? 0)]]) : topics
}

const found = <T>(matches: Match<T>[]): Set<T> =>
  new Set(matches.filter(match => !match.negated).map(match => match.value))

/** The little words of "na diagnose" and "zonder diagnose" decide, so a diagnosis is read from the text as it stands. */
function requirementsOf({ name, description, eligibility, application }: Service, found: Set<Requirement>) {
  const text = plain([name, description, eligibility, application].filter(Boolean).join('. '))
  if (isParentsYes(text)) found.delete('approval')
  return asksDiagnosis(text) ? found.add('diagnosis') : found
}

/** A word of the lexicon is not taken apart, and "weerbaarheidstraining" is a training all the same. */
const COURSE = /[a-z](?:training|cursus|workshop)\b/

const formsOf = (service: Service): Form[] =>
  [
    COURSE.test(plain(`${service.name} ${service.description}`)) && 'course',
    service.features.includes('evening') && 'evening',
    service.features.includes('english') && 'english',
    service.delivery.includes('group') && 'group',
    service.delivery.includes('home') && 'home',
    service.delivery.includes('online') && 'online',
    service.delivery.includes('phone') && 'phone',
    service.schedules.some(line => /\b(19|20|21|22)[:.]/.test(line) || /avond/i.test(line)) && 'evening',
  ].filter((form): form is Form => form !== false)

/** Only for these neighbourhoods, when every area is a neighbourhood. */
function neighbourhoodsOf(service: Service): Set<string> | null {
  if (service.areas.length === 0 || service.areas.some(area => area.kind !== 'neighbourhood')) return null
  return new Set(service.areas.map(area => area.name))
}

/** How a level shows when the map gives none: the kind's usual one, else how one gets in. */
function levelOf(service: Service, kind: KindId | null): Level {
  const row = (KINDS as readonly Kind[]).find(row => row.id === kind)
  if (row) return row.level
  if (service.access.includes('urgent')) return 'crisis'
  if (service.access.includes('decision') || service.access.includes('referral')) return 'specialist'
  return service.access.includes('self') ? 'preventive' : 'light'
}

/** "Veel huilen" says something else of a service for babies than of one for teenagers. */
function isUsual(topic: string, { minimumAge, maximumAge }: Service): boolean {
  const range = USUAL_AGES[topic]
  return !range || ((maximumAge ?? 130) + 1 > range[0] && (minimumAge ?? 0) <= range[1])
}
const UNUSUAL = 0.3

/** A topic named in the name or description counts; mentioned among many others it counts less. */
function topicsOf(service: Service, fields: Read, towns: ReadonlySet<string>): Map<string, number> {
  const scores = new Map<string, number>()
  for (const field of Object.keys(FIELD_WEIGHT) as Field[])
    for (const [topic, score] of best(serviceBook.find(outside(towns, fields[field])))) {
      const before = scores.get(topic) ?? 0
      scores.set(topic, before + score * FIELD_WEIGHT[field] * (isUsual(topic, service) ? 1 : UNUSUAL))
    }
  const top = Math.max(0, ...scores.values())
  const result = new Map<string, number>()
  for (const [topic, score] of scores) {
    const strength = (score / (score + 0.2)) * (0.45 + 0.55 * (score / top))
    if (strength > 0.12) result.set(topic, Math.min(1, strength * 1.25))
  }
  return withLikely(result, outside(towns, [...fields.name, ...fields.description]))
}

const outside = (towns: ReadonlySet<string>, places: Place[]): Place[] =>
  places.filter(({ forms: [own] }) => !own || !towns.has(own.stem))

/** A topic that a service resembles this much is one of its topics, whatever words it uses. */
export const LIKELY = 0.7

/** A topic that a wording says and that the text as a whole is this much less like than its likeliest counts for less. */
const UNLIKE = { times: 0.003, counts: 0.8 }

/**
 * With what the name and description resemble, where that is likely enough, and said where it is not the child's (care for
 * the mind is not around a birth because it sounds like that); what they hardly resemble counts for less.
 */
function withLikely(topics: Map<string, number>, places: Place[]): Map<string, number> {
  const heard = [...topics].map(([id, weight]) => ({ id, weight }))
  const likeness = resembling({
    clues: [...cluesIn(places), ...lettersOf(places)],
    heard,
  })
  // a service is about something: the likeness to no topic at all is shared out
  const some = 1 - (likeness.find(({ id }) => id === 'none')?.share ?? 0)
  const likely = likeness.filter(
    ({ id, share }) => id !== 'none' && share >= LIKELY * some && (topics.has(id) || topic(id).who === 'child'),
  )
  const most = likeness.find(({ id }) => id !== 'none')?.share ?? 0
  const shareOf = (id: string): number => likeness.find(one => one.id === id)?.share ?? 0
  const unlike = (id: string): boolean => shareOf(id) < UNLIKE.times * most
  return new Map([
    ...[...topics].map(([id, strength]) => [id, unlike(id) ? strength * UNLIKE.counts : strength] as const),
    ...likely.map(({ id, share }) => [id, Math.max(topics.get(id) ?? 0, share / some)] as const),
  ])
}

/** Per topic the sum of its wordings, the second and third for less; a longer wording takes the words of a shorter one. */
function best(matches: Match<Meaning>[]): Map<string, number> {
  const scores = new Map<string, number[]>()
  const heard = new Set<string>()
  for (const match of matches.toSorted((a, b) => b.value.weight - a.value.weight)) {
    if (match.negated || !match.value.topic) continue
    // of two wordings in one place the surer one is heard
    const key = `${match.value.topic} ${match.from} ${match.to}`
    if (heard.has(key)) continue
    heard.add(key)
    const covered = matches.some(
      other =>
        !other.loose &&
        other.length > match.length &&
        other.from <= match.from &&
        other.to >= match.to &&
        other.value.topic !== match.value.topic,
    )
    const list = scores.get(match.value.topic) ?? []
    list.push(match.value.weight * (covered ? 0.4 : 1) * Math.min(1.4, 0.85 + 0.15 * match.length))
    scores.set(match.value.topic, list)
  }
  return new Map(
    [...scores].map(([topic, list]) => [
      topic,
      list.sort((a, b) => b - a).reduce((sum, score, i) => sum + score / (i + 1) ** 1.5, 0),
    ]),
  )
}

/** Below this a service has no role of its own. */
const KIND_THRESHOLD = 1.4

function kindOfService(service: Service, fields: Read): KindId | null {
  const scores = new Map<KindId, { score: number; strong: boolean }>()
  for (const field of Object.keys(KIND_FIELD_WEIGHT) as Field[]) {
    const seen = new Set<string>()
    for (const match of kindBook.find(fields[field])) {
      const key = `${match.value.kind} ${match.value.weight} ${match.from}`
      if (match.negated || seen.has(key)) continue
      seen.add(key)
      const entry = scores.get(match.value.kind) ?? { score: 0, strong: false }
      entry.score += match.value.weight * KIND_FIELD_WEIGHT[field] * Math.min(1.3, 0.9 + 0.1 * match.length)
      // how one gets in names other services ("via de jeugdarts"), and an organisation has many kinds
      entry.strong ||= match.value.strong && field !== 'application' && field !== 'organization'
      scores.set(match.value.kind, entry)
    }
  }
  const wide = isWide(service)
  if (wide && service.level !== 'specialist' && service.level !== 'crisis')
    addStructure(scores, neighbourhoodsOf(service) ? 'team' : 'access-line')
  let winner: { kind: KindId; score: number } | null = null
  for (const [kind, { score, strong }] of scores) {
    const row = (KINDS as readonly Kind[]).find(row => row.id === kind) as Kind
    if (!strong || !allowed(service, row, wide) || score < KIND_THRESHOLD) continue
    if (!winner || score > winner.score) winner = { kind, score }
  }
  return winner?.kind ?? null
}

/** A free service for all ages that works in one neighbourhood is most likely the neighbourhood team, whatever its name. */
function addStructure(scores: Map<KindId, { score: number; strong: boolean }>, kind: KindId) {
  const entry = scores.get(kind) ?? { score: 0, strong: false }
  entry.score += 1.2
  if (kind === 'team') entry.strong ||= entry.score > 1.6
  scores.set(kind, entry)
}

const isWide = (service: Service): boolean => (service.minimumAge ?? 0) <= 2 && (service.maximumAge ?? 18) >= 16

function allowed(service: Service, row: Kind, wide: boolean): boolean {
  if (row.wide && !wide) return false
  if (row.levels && service.level && !row.levels.includes(service.level)) return false
  if (!row.ages) return true
  return (service.minimumAge ?? row.ages[0]) >= row.ages[0] && (service.maximumAge ?? row.ages[1]) <= row.ages[1]
}
