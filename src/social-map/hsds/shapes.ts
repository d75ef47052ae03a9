/**
 * Any JSON that HSDS knows, brought to one shape: tables of rows. A service may carry what belongs to it inside itself
 * (a full service) or by id (tables); both can stand in one file.
 */
import { addRow, isRow, type Row, rowsIn, type Tables, tableNamed } from './row.ts'

// Keys under which an API puts the rows of a page: HSDS 3 contents, the UK's first profile content, others.
const PAGE_KEYS = ['contents', 'content', 'items', 'results', 'data', 'records', 'response', 'hits']
const MAX_WRAPPING = 4

const looksNamed = (row: Row): boolean => typeof row.name === 'string' || typeof row.id === 'string'

/** Adds a whole service; what it carries inside itself stays there until the join. */
const addService = (tables: Tables, file: string, row: number, service: Row): void =>
  addRow(tables, { file, table: 'services', row }, service)

/** service_at_location_full: a place with its service inside. The service may come by again at another place. */
const addPlace = (tables: Tables, file: string, row: number, place: Row): void => {
  const service = place.service as Row
  if (!tables.servicesOfPlaces.has(service.id)) addService(tables, file, row, service)
  tables.servicesOfPlaces.add(service.id)
  addRow(tables, { file, table: 'service_at_locations', row }, { ...place, service: undefined, service_id: service.id })
}

/** organization_full: an organisation with its services inside. */
const addOrganization = (tables: Tables, file: string, row: number, organization: Row): void => {
  const { services, ...rest } = organization
  for (const service of rowsIn(services)) {
    const own = isRow(service.organization) ? service.organization : {}
    addService(tables, file, row, { ...service, organization: { ...rest, ...own } })
  }
}

const isOrganization = (row: Row): boolean =>
  Array.isArray(row.services) && looksNamed(row) && !('organizations' in row)
const isPlace = (row: Row): boolean =>
  isRow(row.service) && (isRow(row.location) || 'location_id' in row || !('name' in row))
const SERVICE_SIGNS = [
  'status',
  'organization',
  'organization_id',
  'service_at_locations',
  'service_areas',
  'application_process',
  'eligibilitys',
]
const isService = (row: Row): boolean => looksNamed(row) && SERVICE_SIGNS.some(sign => sign in row)

/** Adds a row whose table is not named, by what it looks like; false: it looks like nothing that holds a service. */
const addByLooks = (tables: Tables, file: string, row: number, value: Row): boolean => {
  if (isPlace(value)) addPlace(tables, file, row, value)
  else if (isOrganization(value)) addOrganization(tables, file, row, value)
  else if (isService(value)) addService(tables, file, row, value)
  else return false
  return true
}

const holdsServices = (table: string, row: Row): boolean =>
  (table === 'organizations' && isOrganization(row)) || (table === 'service_at_locations' && isPlace(row))

const addList = (tables: Tables, file: string, table: string | null, list: unknown[]): boolean => {
  const added = list.map((value, index) => {
    if (table === null || (isRow(value) && holdsServices(table, value)))
      return isRow(value) && addByLooks(tables, file, index + 1, value)
    addRow(tables, { file, table, row: index + 1 }, isRow(value) ? value : { unreadable: value })
    return true
  })
  return added.includes(true)
}

const tableEntries = (value: Row): [table: string, list: unknown[]][] =>
  Object.entries(value).flatMap(([key, list]) => {
    const table = tableNamed(key)
    return table && Array.isArray(list) ? [[table, list] as [string, unknown[]]] : []
  })

/**
 * Adds what a JSON value holds to the tables. `table`: what the file's name says it is ('services.json'), if anything.
 * Returns false when nothing in it is known to HSDS.
 */
export const addJson = (tables: Tables, file: string, table: string | null, value: unknown, depth = 0): boolean => {
  if (Array.isArray(value)) return addList(tables, file, table, value)
  if (!isRow(value) || depth > MAX_WRAPPING) return false
  if (addByLooks(tables, file, 1, value)) return true
  const page = PAGE_KEYS.map(key => value[key]).find(it => typeof it === 'object' && it !== null)
  if (page !== undefined) return addJson(tables, file, table, page, depth + 1)
  const entries = tableEntries(value)
  for (const [name, list] of entries) addList(tables, file, name, list)
  return entries.length > 0
}
