/** Tables joined to whole services: each with its organisation, places, phones, areas and terms, as HSDS nests them. */
import type { Note } from './finding.ts'
import { shown } from './finding.ts'
import { isRow, type Origin, type Row, rowsIn, type Tables } from './row.ts'

/** A service with everything that belongs to it, not yet checked. */
export interface WholeService {
  origin: Origin
  service: Row
  organization: Row | null
  places: Row[]
  addresses: Row[]
  /** Phones of the service itself, its contacts and its places. */
  phones: Row[]
  organizationPhones: Row[]
  schedules: Row[]
  areas: Row[]
  languages: Row[]
  documents: Row[]
  costs: Row[]
  eligibilities: Row[]
  attributes: { attribute: Row; term: Row | null; taxonomy: Row | null }[]
}

type Index = Map<string, Row[]>
const idOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null

const indexBy = (tables: Tables, table: string, keys: string[]): Index => {
  const index: Index = new Map()
  for (const row of tables.rows.get(table) ?? []) {
    const id = keys.map(key => idOf(row[key])).find(it => it !== null)
    if (!id) continue
    const rows = index.get(id)
    if (rows) rows.push(row)
    else index.set(id, [row])
  }
  return index
}
const of = (index: Index, id: string | null): Row[] => (id === null ? [] : (index.get(id) ?? []))

// A row may point at several things at once; the nearest to the service counts for the others too.
const indexes = (tables: Tables) => ({
  organizations: indexBy(tables, 'organizations', ['id']),
  locations: indexBy(tables, 'locations', ['id']),
  placesOfService: indexBy(tables, 'service_at_locations', ['service_id']),
  addressesOfLocation: indexBy(tables, 'addresses', ['location_id']),
  phonesOfService: indexBy(tables, 'phones', ['service_id']),
  phonesOfPlace: indexBy(tables, 'phones', ['service_at_location_id']),
  phonesOfLocation: indexBy(tables, 'phones', ['location_id']),
  phonesOfOrganization: indexBy(tables, 'phones', ['organization_id']),
  phonesOfContact: indexBy(tables, 'phones', ['contact_id']),
  contactsOfService: indexBy(tables, 'contacts', ['service_id']),
  schedulesOfService: indexBy(tables, 'schedules', ['service_id']),
  schedulesOfPlace: indexBy(tables, 'schedules', ['service_at_location_id']),
  areas: indexBy(tables, 'service_areas', ['service_id']),
  languages: indexBy(tables, 'languages', ['service_id']),
  documents: indexBy(tables, 'required_documents', ['service_id']),
  costs: indexBy(tables, 'cost_options', ['service_id']),
  eligibilities: indexBy(tables, 'eligibilities', ['service_id']),
  attributes: indexBy(tables, 'attributes', ['link_id', 'service_id']),
  terms: indexBy(tables, 'taxonomy_terms', ['id']),
  taxonomies: indexBy(tables, 'taxonomies', ['id']),
})
type Indexes = ReturnType<typeof indexes>

const distinct = (rows: Row[]): Row[] => [...new Set(rows)]

const organizationOf = (all: Indexes, service: Row): Row | null =>
  isRow(service.organization) ? service.organization : (of(all.organizations, idOf(service.organization_id))[0] ?? null)

const placesOf = (all: Indexes, service: Row, id: string | null): Row[] => [
  ...rowsIn(service.service_at_locations),
  ...rowsIn(service.locations).map(location => ({ location })),
  ...of(all.placesOfService, id),
]

const locationOf = (all: Indexes, place: Row): Row | null =>
  isRow(place.location) ? place.location : (of(all.locations, idOf(place.location_id))[0] ?? null)

const addressesOf = (all: Indexes, location: Row): Row[] => [
  ...rowsIn(location.addresses),
  ...rowsIn(location.physical_addresses),
  ...of(all.addressesOfLocation, idOf(location.id)),
]

const phonesOf = (all: Indexes, service: Row, id: string | null, places: Row[], locations: Row[]): Row[] => {
  const contacts = [...rowsIn(service.contacts), ...of(all.contactsOfService, id)]
  return distinct([
    ...rowsIn(service.phones),
    ...of(all.phonesOfService, id),
    ...contacts.flatMap(contact => [...rowsIn(contact.phones), ...of(all.phonesOfContact, idOf(contact.id))]),
    ...places.flatMap(place => [...rowsIn(place.phones), ...of(all.phonesOfPlace, idOf(place.id))]),
    ...locations.flatMap(location => [...rowsIn(location.phones), ...of(all.phonesOfLocation, idOf(location.id))]),
  ])
}
const phonesOfOrganization = (all: Indexes, organization: Row | null): Row[] =>
  organization ? distinct([...rowsIn(organization.phones), ...of(all.phonesOfOrganization, idOf(organization.id))]) : []

const schedulesOf = (all: Indexes, service: Row, id: string | null, places: Row[]): Row[] =>
  distinct([
    ...rowsIn(service.schedules),
    ...rowsIn(service.regular_schedules),
    ...of(all.schedulesOfService, id),
    ...places.flatMap(place => [
      ...rowsIn(place.schedules),
      ...rowsIn(place.regular_schedule),
      ...of(all.schedulesOfPlace, idOf(place.id)),
    ]),
  ])

// HSDS 2 and the UK's first profile call a term 'taxonomy' and keep its scheme in 'vocabulary'.
const termOf = (all: Indexes, attribute: Row): Row | null => {
  if (isRow(attribute.taxonomy_term)) return attribute.taxonomy_term
  if (isRow(attribute.taxonomy)) return attribute.taxonomy
  const id = idOf(attribute.taxonomy_term_id) ?? idOf(attribute.taxonomy_id)
  return of(all.terms, id)[0] ?? of(all.taxonomies, id)[0] ?? null
}
const taxonomyOf = (all: Indexes, term: Row): Row | null =>
  isRow(term.taxonomy_detail) ? term.taxonomy_detail : (of(all.taxonomies, idOf(term.taxonomy_id))[0] ?? null)

/** Anything may stand in a field of a file: only a text names a kind of row. */
const isService = (entity: unknown): boolean => typeof entity === 'string' && /^services?$/i.test(entity)

const attributesOf = (all: Indexes, service: Row, id: string | null): WholeService['attributes'] =>
  [
    ...rowsIn(service.attributes),
    ...rowsIn(service.service_taxonomys),
    ...rowsIn(service.service_taxonomies),
    ...of(all.attributes, id),
  ]
    .filter(attribute => !attribute.link_entity || isService(attribute.link_entity) || attribute.link_id === id)
    .map(attribute => {
      const term = termOf(all, attribute)
      return { attribute, term, taxonomy: term && taxonomyOf(all, term) }
    })

const whole = (all: Indexes, service: Row, origin: Origin): WholeService => {
  const id = idOf(service.id)
  const organization = organizationOf(all, service)
  const places = placesOf(all, service, id)
  const locations = places.map(place => locationOf(all, place)).filter(it => it !== null)
  return {
    origin,
    service,
    organization,
    places,
    addresses: distinct(locations.flatMap(location => addressesOf(all, location))),
    phones: phonesOf(all, service, id, places, locations),
    organizationPhones: phonesOfOrganization(all, organization),
    schedules: schedulesOf(all, service, id, places),
    areas: [...rowsIn(service.service_areas), ...of(all.areas, id)],
    languages: [...rowsIn(service.languages), ...of(all.languages, id)],
    documents: [...rowsIn(service.required_documents), ...of(all.documents, id)],
    costs: [...rowsIn(service.cost_options), ...of(all.costs, id)],
    eligibilities: [...rowsIn(service.eligibilitys), ...rowsIn(service.eligibilities), ...of(all.eligibilities, id)],
    attributes: attributesOf(all, service, id),
  }
}

// Which column must point at a row of which table.
const REFERENCES: [table: string, field: string, to: string][] = [
  ['services', 'organization_id', 'organizations'],
  ['service_at_locations', 'service_id', 'services'],
  ['service_at_locations', 'location_id', 'locations'],
  ['addresses', 'location_id', 'locations'],
  ['phones', 'service_id', 'services'],
  ['phones', 'location_id', 'locations'],
  ['phones', 'organization_id', 'organizations'],
  ['schedules', 'service_id', 'services'],
  ['service_areas', 'service_id', 'services'],
  ['languages', 'service_id', 'services'],
  ['required_documents', 'service_id', 'services'],
  ['cost_options', 'service_id', 'services'],
  ['attributes', 'taxonomy_term_id', 'taxonomy_terms'],
]
const NESTED: Record<string, string> = {
  organization_id: 'organization',
  location_id: 'location',
  taxonomy_term_id: 'taxonomy_term',
}

/** Notes every row that points at a row that is not there. A phone that names several things needs one of them. */
export const checkReferences = (tables: Tables, note: Note): void => {
  const ids = new Map<string, Set<string | null>>()
  const idsOf = (table: string) => {
    const known = ids.get(table) ?? new Set((tables.rows.get(table) ?? []).map(row => idOf(row.id)))
    ids.set(table, known)
    return known
  }
  for (const [table, field, to] of REFERENCES)
    for (const row of tables.rows.get(table) ?? []) {
      const id = idOf(row[field])
      if (id === null || isRow(row[NESTED[field] ?? '']) || idsOf(to).has(id)) continue
      note({
        code: 'missing-reference',
        origin: tables.origins.get(row)!,
        field,
        name: typeof row.name === 'string' ? shown(row.name) : null,
        value: shown(id),
      })
    }
}

/** Every service of the tables with what belongs to it, in the file's order. */
export function* wholeServices(tables: Tables): Generator<WholeService> {
  const all = indexes(tables)
  for (const service of tables.rows.get('services') ?? []) yield whole(all, service, tables.origins.get(service)!)
}
