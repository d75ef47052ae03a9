import { later } from '../later.ts'
import { questionBook } from './lexicon.ts'
import type { Place } from './phrases.ts'
import { type Profile, profile, type Read, readService, SERVICE_BOOKS } from './profile.ts'
import type { KindId } from './roles.ts'
import type { Neighbourhood, Service, SocialMap } from './service.ts'
import { withSisters } from './sister.ts'
import { atOnce, type Steps } from './steps.ts'
import { type Strengths, strengthsOf } from './strengths.ts'
import { withTeams } from './teams.ts'
import { knownWords, type Vocabulary, vocabulary } from './vocabulary.ts'

/** One municipality's map, ready for questions; built once for each import. */
export interface MapIndex {
  municipality: string
  neighbourhoods: Neighbourhood[]
  /** Active services; the numbers below are places in this list. */
  profiles: Profile[]
  /** Services that are no longer offered: recognised by name, never answered. */
  inactive: Service[]
  byKind: Map<KindId, number[]>
  /** Services made for a topic, strongest first: places, and how strong each. */
  byTopic: Map<string, { at: number[]; strength: number[] }>
  strengths: Strengths
  byName: NameIndex
  /** What neighbourhood teams are called together ('Gezinspunt'). */
  brands: string[]
  vocabulary: Vocabulary
  terms: Map<string, Posting>
  lengths: Float32Array
  averageLength: number
  bounds: Bounds
}

/**
 * For whom services are, by place in `profiles`, side by side: of thousands most are left out by one look here, without
 * reading the service.
 */
export interface Bounds {
  /** 1: only for families from some neighbourhoods. */
  local: Uint8Array
  /** Years from and up to, of services for which the map tells either; else everyone. */
  from: Float32Array
  to: Float32Array
}

interface Posting {
  at: Uint32Array
  weight: Float32Array
}

/** Services by the distinguishing words of their names. */
export type NameIndex = Map<string, { service: Service; stems: string[]; place: boolean }[]>

/** How much a word in a field counts for finding; the name most. */
const BOOST = { name: 2.5, description: 1, eligibility: 0.6, themes: 0.8, organization: 0.5, application: 0.2 } as const
/** Okapi BM25's usual constants. */
const K1 = 1.2
const B = 0.6
/** A topic weaker than this in a service does not make it a candidate. */
const TOPIC_FLOOR = 0.2

/** The words of the tables, made ready once for every map. */
const tableWords = later(() =>
  knownWords(
    [questionBook, ...SERVICE_BOOKS].flatMap(book => [...book.vocabulary]),
    questionBook.written,
  ),
)

/** Builds the index; linear in the number of services. Only active services can be found. */
export const buildMapIndex = (map: SocialMap): MapIndex => atOnce(indexing(map))

/** Builds the index in steps, the same however they are taken. */
export function* indexing(map: SocialMap): Steps<MapIndex> {
  const words = vocabulary(tableWords())
  yield
  const active = map.services.filter(service => service.status === 'active')
  const towns = placeStems(map.neighbourhoods, words)
  const postings: Postings = new Map()
  const lengths = new Float32Array(active.length)
  const each: Profile[] = []
  const told = withSisters(active)
  for (const [at, service] of active.entries()) {
    const whole = told[at] as Service
    const fields = readService(whole, words.readClean)
    each.push({ ...profile(whole, fields, towns), service })
    addPostings(postings, lengths, at, fields)
    yield
  }
  const profiles = asOneTown(withTeams(each))
  words.learnStems(postings.keys())
  return {
    municipality: map.municipality,
    neighbourhoods: map.neighbourhoods,
    profiles,
    inactive: map.services.filter(service => service.status !== 'active'),
    ...byKindAndTopic(profiles),
    strengths: strengthsOf(profiles),
    byName: indexNames(map.services, words, map.neighbourhoods, coachNames(profiles)),
    brands: brandsOf(profiles),
    vocabulary: words,
    terms: new Map(
      [...postings].map(([stem, { at, weight }]) => [
        stem,
        { at: Uint32Array.from(at), weight: Float32Array.from(weight) },
      ]),
    ),
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    bounds: boundsOf(profiles),
  }
}

type Postings = Map<string, { at: number[]; weight: number[] }>

/** Adds the words of a service, each counted for its field. */
function addPostings(postings: Postings, lengths: Float32Array, at: number, fields: Read): void {
  const counts = new Map<string, number>()
  for (const field of Object.keys(BOOST) as (keyof typeof BOOST)[])
    for (const place of fields[field])
      for (const { stem } of place.forms) counts.set(stem, (counts.get(stem) ?? 0) + BOOST[field])
  for (const [stem, weight] of counts) {
    const posting = postings.get(stem) ?? { at: [], weight: [] }
    posting.at.push(at)
    posting.weight.push(weight)
    postings.set(stem, posting)
    lengths[at] = (lengths[at] as number) + weight
  }
}

function byKindAndTopic(profiles: Profile[]): Pick<MapIndex, 'byKind' | 'byTopic'> {
  const byKind = new Map<KindId, number[]>()
  const byTopic = new Map<string, { at: number; strength: number }[]>()
  for (const [at, { kind, topics }] of profiles.entries()) {
    if (kind) push(byKind, kind, at)
    for (const [topic, strength] of topics) if (strength >= TOPIC_FLOOR) push(byTopic, topic, { at, strength })
  }
  return { byKind, byTopic: new Map([...byTopic].map(([topic, list]) => [topic, strongestFirst(list)])) }
}

function strongestFirst(list: { at: number; strength: number }[]): { at: number[]; strength: number[] } {
  list.sort((a, b) => b.strength - a.strength || a.at - b.at)
  return { at: list.map(({ at }) => at), strength: list.map(({ strength }) => strength) }
}

function boundsOf(profiles: Profile[]): Bounds {
  const ages = profiles.map(({ service }) => yearsOf(service))
  return {
    local: Uint8Array.from(profiles, ({ neighbourhoods }) => (neighbourhoods ? 1 : 0)),
    from: Float32Array.from(ages, range => range?.from ?? Number.NEGATIVE_INFINITY),
    to: Float32Array.from(ages, range => range?.to ?? Number.POSITIVE_INFINITY),
  }
}

/** Whole years at both ends: a maximum of 12 lets in a child of 12 years and 11 months. null: the map does not tell. */
export const yearsOf = ({ minimumAge, maximumAge }: Service): { from: number; to: number } | null =>
  minimumAge === null && maximumAge === null ? null : { from: minimumAge ?? 0, to: (maximumAge ?? 129) + 1 }

/** Where every neighbourhood has its team, a team of the whole municipality is the line for everyone. */
function asOneTown(profiles: Profile[]): Profile[] {
  if (!profiles.some(made => made.kind === 'team' && made.neighbourhoods)) return profiles
  return profiles.map(made => (made.kind === 'team' && !made.neighbourhoods ? { ...made, kind: 'access-line' } : made))
}

/** Services of a kind that one organisation has in several places, by what their names begin with. */
function seriesOf(profiles: Profile[], kind: KindId): { brand: string; services: Service[] }[] {
  const own = profiles.filter(made => made.kind === kind && made.neighbourhoods).map(({ service }) => service)
  return [...Map.groupBy(own, ({ organization }) => organization.name).values()]
    .filter(services => services.length > 1)
    .map(services => ({
      services,
      brand: services
        .map(({ name }) => name.split(' '))
        .reduce(sharedStart)
        .join(' '),
    }))
    .filter(({ brand }) => brand !== '')
}

/** What the neighbourhood teams of one organisation are called together. */
const brandsOf = (profiles: Profile[]): string[] => seriesOf(profiles, 'team').map(({ brand }) => brand)

/** "Na Naast Elkaar" is after the family coach, of whichever part of town. */
const coachNames = (profiles: Profile[]): [Service, string][] =>
  seriesOf(profiles, 'family-coach').flatMap(({ brand, services }) =>
    services.map((service): [Service, string] => [service, brand]),
  )

const sharedStart = (one: string[], other: string[]): string[] => {
  const end = one.findIndex((word, i) => word !== other[i])
  return end < 0 ? one : one.slice(0, end)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Names are found by their rarest word; a name of ordinary words alone ("Steungezin") needs all of them. */
function indexNames(
  services: Service[],
  words: Vocabulary,
  neighbourhoods: Neighbourhood[],
  more: [Service, string][],
): NameIndex {
  const places = placeStems(neighbourhoods, words)
  const names = services.flatMap(service =>
    [service.name, ...(service.alternateName ?? '').split(/[,;/()]/)].map((name): [Service, string] => [service, name]),
  )
  const entries = [...names, ...more].map(([service, name]) => {
    const stems = stemsOf(words.readClean(name))
    const own = stems.filter(stem => !places.has(stem))
    const collapsed = stems.length === 1 && /\w\W+\w/.test(name.trim())
    return { service, stems: own.length > 0 && !collapsed ? stems : [], place: own.length < stems.length }
  })
  const frequency = new Map<string, number>()
  for (const { stems } of entries)
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const index: NameIndex = new Map()
  for (const entry of entries) {
    const own = entry.stems.find(stem => stem.length > 4 && words.isOwn(stem) && !places.has(stem))
    if (own && (frequency.get(own) ?? 0) <= 3) push(index, own, { ...entry, stems: [own] })
    const rarest = entry.stems.toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))[0]
    if (rarest && rarest.length > 2) push(index, rarest, entry)
  }
  return index
}

const placeStems = (neighbourhoods: Neighbourhood[], words: Vocabulary): Set<string> =>
  new Set(neighbourhoods.flatMap(n => [n.name, ...n.parts]).flatMap(name => stemsOf(words.readClean(name))))

const stemsOf = (places: Place[]): string[] => places.map(place => place.forms[0]?.stem ?? '')

/** A word of more services than this share says too little to look at them all. */
const COMMON_WORD = 0.08

/** What a search found: the score of each place in `profiles`, and the places that have one. */
export interface Found {
  scores: Float32Array
  places: number[]
}

/** BM25 of these words, only of services that share a telling word. */
export function search(index: MapIndex, stems: readonly string[]): Found {
  const total = index.profiles.length
  const sums = new Float32Array(total)
  const touched: number[] = []
  for (const stem of new Set(stems)) {
    const posting = index.terms.get(stem)
    if (!posting || posting.at.length > Math.max(20, total * COMMON_WORD)) continue
    const rarity = Math.log(1 + (total - posting.at.length + 0.5) / (posting.at.length + 0.5))
    for (let i = 0; i < posting.at.length; i++) {
      const at = posting.at[i] as number
      const weight = posting.weight[i] as number
      const norm = K1 * (1 - B + (B * (index.lengths[at] as number)) / index.averageLength)
      if (sums[at] === 0) touched.push(at)
      sums[at] = (sums[at] as number) + (rarity * weight * (K1 + 1)) / (weight + norm)
    }
  }
  return { scores: sums, places: touched }
}
