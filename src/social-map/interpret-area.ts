/**
 * Where a service works: a neighbourhood, the municipality, a region or the country, by what its area says of itself.
 * Codes: CBS wijk- en buurtindeling (WK, BU, GM, PV), ONS GSS codes (E05, E06 …); others by their words.
 */
import type { Area, Neighbourhood } from './service.ts'
import { either, firstFit, folded, type Wording } from './wording.ts'

export interface AreaText {
  name?: string | undefined
  description?: string | undefined
  extent?: string | undefined
  extentType?: string | undefined
}
type Kind = Area['kind']

const NEIGHBOURHOOD_WORDS =
  'wijk|wijken|buurt|buurten|kern|kernen|dorp|dorpen|dorpskern|stadsdeel|stadsdelen|stadswijk|buurtschap|buurtschappen|woonkern|gebied|deelgemeente|ward|wards|neighbourhood|neighborhood|village|quarter'
const PREFIX = new RegExp(`^(?:de |the )?(?:${NEIGHBOURHOOD_WORDS})[ :-]+(?=\\S)`, 'i')
const SUFFIX = / (?:ward|neighbourhood|neighborhood)$/i
const MUNICIPALITY_PREFIX =
  /^(?:de |the )?(?:hele |heel )?(?:gemeente|municipality of|municipality|city of|stad|borough of|london borough of|royal borough of|metropolitan borough of|district of)[ :]+(?=\S)/i
const MUNICIPALITY_SUFFIX =
  / (?:borough council|city council|district council|county council|council|borough|municipality|gemeente|breed)$/i

// A name decides first, in this order.
const NAMES: Wording<Kind>[] = [
  {
    means: 'country',
    says: either(`
      nederland | heel nederland | landelijk* | nationaal | the netherlands | netherlands | england |
      united kingdom | uk | great britain | scotland | wales | belgie | vlaanderen | national | nationwide
    `),
    unless: either(`
      regio* | gemeente* | noord nederland | zuid nederland | oost nederland | west nederland | north* | south* |
      east* | west* | new england*
    `),
  },
  {
    means: 'region',
    says: either(`
      regio* | region* | provincie* | province* | county | greater* | arrondissement* | ggd* | veiligheidsregio* |
      jeugdregio* | jeugdzorgregio* | *regio | noord nederland | zuid nederland | oost nederland |
      combined authority | north east | north west | south east | south west | buurgemeenten |
      omliggende gemeenten
    `),
  },
  {
    means: 'municipality',
    says: either(`
      gemeente* | hele gemeente | alle wijken | alle kernen | alle dorpen | heel de stad | hele stad |
      stadsbreed | gemeentebreed | *breed | municipality* | borough* | *council | city | city of* | citywide |
      city wide | all wards | district council | local authority | unitary authority | whole borough
    `),
  },
  { means: 'neighbourhood', says: NEIGHBOURHOOD_WORDS.split('|') },
]

const DESCRIPTIONS: Wording<Kind>[] = [
  { means: 'neighbourhood', says: ['met de buurten*', 'met de buurtschappen*', 'met de wijken*', 'met buurt*'] },
  {
    means: 'region',
    says: either(`
      buurgemeenten | omliggende gemeenten | *liggende gemeenten | en … gemeenten | alle gemeenten |
      andere gemeenten | regio* | meerdere gemeenten | region* | neighbouring* | surrounding* | several councils |
      county*
    `),
  },
  {
    means: 'country',
    says: either(`
      landelijk* | heel nederland | nationwide | national | the whole country | het hele land | heel het land
    `),
  },
  {
    means: 'municipality',
    says: either(`
      hele gemeente | heel de gemeente | alle … kernen | alle … wijken | alle … dorpen |
      alle inwoners van de gemeente | gemeentebreed | whole borough | entire borough | all wards | whole city |
      whole municipality | borough | local authority area
    `),
  },
  { means: 'neighbourhood', says: NEIGHBOURHOOD_WORDS.split('|').filter(word => word !== 'gebied') },
  { means: 'municipality', says: ['gemeente'] },
]

const CODES: [pattern: RegExp, kind: Kind][] = [
  [/^(?:WK|BU)[- ]?\d{4,10}$/i, 'neighbourhood'],
  [/^GM[- ]?(?:\d{2,5}|[A-Z]{2,4})$/i, 'municipality'],
  [/^(?:PV|RG|REG|REGIO|VR|COROP|CR|GGD|JR|RE)[-_ ]?\w{1,6}$/i, 'region'],
  [/^(?:NL|NLD|BE|GB|UK|LAND|E92000001|W92000004|S92000003)$/i, 'country'],
  [/^[EWSN](?:05|00|01|02)\d{6}$/, 'neighbourhood'],
  [/^[EWSN](?:06|07|08|09)\d{6}$/, 'municipality'],
  [/^[EWSN](?:10|12|11|47)\d{6}$/, 'region'],
  [/^[A-Z]{2,4}[-_./ ]\d{1,4}$/i, 'neighbourhood'],
]
const TYPES: Wording<Kind>[] = [
  { means: 'country', says: ['country', 'nation', 'national', 'land', 'landelijk'] },
  { means: 'region', says: ['region', 'regio', 'county', 'province', 'provincie'] },
  { means: 'municipality', says: ['municipality', 'gemeente', 'city', 'local authority', 'district', 'borough'] },
  {
    means: 'neighbourhood',
    says: either(`
      ward | neighbourhood | neighborhood | wijk | buurt | kern | lsoa | msoa | postcode
    `),
  },
]

const kindOfCode = (code: string): Kind | null => CODES.find(([pattern]) => pattern.test(code))?.[1] ?? null

const kindOf = (it: AreaText): Kind | null =>
  firstFit(NAMES, it.name)?.means ??
  kindOfCode((it.extent ?? '').slice(0, 40).trim()) ??
  firstFit(DESCRIPTIONS, it.description)?.means ??
  firstFit(TYPES, it.extentType)?.means ??
  null

/** A municipality's bare name: 'Gemeente Heuvelrode' → 'Heuvelrode'. */
export const municipalityName = (name: string): string =>
  name.trim().replace(MUNICIPALITY_PREFIX, '').replace(MUNICIPALITY_SUFFIX, '').trim()
const neighbourhoodName = (name: string): string => name.trim().replace(PREFIX, '').replace(SUFFIX, '').trim()

/** Names in a list as people write it: 'A, B en C'. */
const listed = (text: string): string[] =>
  text
    .split(/,|;|\/| en | and | & |\n/)
    .map(name =>
      name
        .trim()
        .replace(/[.)]+$/, '')
        .trim(),
    )
    .filter(name => name !== '' && name.length <= 60)

const PARTS =
  /\b(?:buurten|buurtschappen|wijken|dorpen|kernen|gehuchten|neighbourhoods|villages|subareas|deelgebieden|buurt|buurtschap)[ :]+(.{1,600})$/is
// 'Dorp Stavezand met Duinkant en Het Slot': after the place's own name a list needs no word for what it lists.
const WITH = /(?:^| )(?:met|inclusief|incl|waaronder|bestaat uit|with|including)[ :.]+(.{1,600})$/is
// What such a place is called ('Kwartier', 'Kerkdorp') differs from town to town: one or two words stand before its name.
const FIRST_WORDS = 24
const partsOf = (description: string | undefined, name: string): string[] => {
  const text = (description ?? '').slice(0, 1000)
  const own = text.toLowerCase().indexOf(name.toLowerCase())
  const afterName = own >= 0 && own <= FIRST_WORDS ? WITH.exec(text.slice(own + name.length))?.[1] : undefined
  const rest = PARTS.exec(text)?.[1] ?? afterName
  return rest ? listed(rest.split(/[.\n]/)[0]!) : []
}
const PLURAL = /^(?:de |the )?(?:wijken|buurten|kernen|dorpen|stadsdelen|buurtschappen|wards)[ :]+/i

/** An area with its kind, its parts when it is a neighbourhood, and whether its kind had to be guessed. */
export interface ReadArea {
  area: Area
  parts: string[]
  guessed: boolean
}

const named = (kind: Kind, name: string): Area => ({
  kind,
  name: kind === 'neighbourhood' ? neighbourhoodName(name) : name,
})

// 'For all residents of …' is a sentence and no name of a place.
const isSentence = (name: string): boolean => name.length > 60 || name.split(' ').length > 7

/**
 * What an HSDS service area means. One row may name several neighbourhoods. `municipality`: the map's own, when known.
 * An area that says nothing of itself is marked as guessed: a name counts as a neighbourhood, the strictest reading, a
 * sentence as the whole municipality.
 */
export const readArea = (it: AreaText, municipality: string): ReadArea[] => {
  const name = (it.name ?? it.description ?? it.extent ?? '').slice(0, 200).trim()
  if (name === '') return []
  if (PLURAL.test(name)) return severalNeighbourhoods(name.replace(PLURAL, ''))
  const own = municipality !== '' && folded(name) === folded(municipality) ? 'municipality' : null
  const kind = own ?? kindOf(it)
  if (kind === null && isSentence(name))
    return [{ area: { kind: 'municipality', name: municipality || name }, parts: [], guessed: true }]
  const area = named(kind ?? 'neighbourhood', name)
  return [
    { area, parts: area.kind === 'neighbourhood' ? partsOf(it.description, area.name) : [], guessed: kind === null },
  ]
}

const severalNeighbourhoods = (names: string): ReadArea[] =>
  listed(names).map(name => ({ area: named('neighbourhood', name), parts: [], guessed: false }))

/** The neighbourhoods that areas name, each once, with all parts that any of them names. */
export const neighbourhoodsOf = (areas: ReadArea[]): Neighbourhood[] => {
  const byName = new Map<string, Neighbourhood>()
  for (const { area, parts } of areas) {
    if (area.kind !== 'neighbourhood') continue
    const known = byName.get(folded(area.name)) ?? { name: area.name, parts: [] }
    const more = parts.filter(part => folded(part) !== folded(area.name) && !known.parts.includes(part))
    byName.set(folded(area.name), { ...known, parts: [...known.parts, ...more] })
  }
  return [...byName.values()]
}

/** A neighbourhood has its own few services; a name with so many times more than any neighbourhood is wider. */
const WIDER_TIMES = 3
const WIDER_LEAST = 5
/** A municipality, its region, the province and the country may all go by a bare name. */
const WIDER_MOST = 4

/**
 * Names that had to be guessed to be neighbourhoods and are wider, by how many services work there: the region of which
 * the municipality is a part often goes by its bare name. @param areas those of each service
 */
export function widerNames(areas: ReadArea[][]): Set<string> {
  const counts = new Map<string, { count: number; bare: boolean }>()
  for (const one of areas)
    for (const { area, guessed, parts } of one)
      if (area.kind === 'neighbourhood') {
        const known = counts.get(area.name) ?? { count: 0, bare: true }
        counts.set(area.name, { count: known.count + 1, bare: known.bare && guessed && parts.length === 0 })
      }
  const byCount = [...counts].sort(([, a], [, b]) => b.count - a.count)
  const isStep = (at: number): boolean => {
    const [here, next] = [byCount[at]![1].count, byCount[at + 1]?.[1].count]
    return next !== undefined && here >= WIDER_LEAST && here >= WIDER_TIMES * next
  }
  const bare = byCount.slice(0, WIDER_MOST).findIndex(([, one]) => !one.bare)
  const last = Array.from({ length: bare < 0 ? WIDER_MOST : bare }, (_, at) => at).findLast(
    at => at < byCount.length && isStep(at),
  )
  return new Set(byCount.slice(0, (last ?? -1) + 1).map(([name]) => name))
}
