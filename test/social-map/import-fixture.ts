import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ImportOptions, type MapFile, type MapImport, readMap } from '../../src/social-map/import.ts'

export const TODAY = new Date('2026-11-21T12:00:00Z')

type Row = Record<string, unknown>
export type Tables = Record<string, Row[]>

export const fixture = (name: string): string => resolve(import.meta.dirname, '../fixtures/hsds', name)
/** A fresh copy of the small map, as HSDS tables. */
export const lindevoort = (): Tables => JSON.parse(readFileSync(fixture('lindevoort.json'), 'utf8'))

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const jsonFile = (value: unknown, name = 'kaart.json'): MapFile => ({
  name,
  bytes: bytesOf(JSON.stringify(value)),
})
export const read = (files: MapFile[], options: Partial<ImportOptions> = {}): MapImport =>
  readMap(files, { today: TODAY, ...options })
export const readJson = (value: unknown): MapImport => read([jsonFile(value)])

/** The map with one field of its first service set to something else. */
export const withField = (field: string, value: unknown, index = 0): Tables => {
  const tables = lindevoort()
  tables.services![index] = { ...tables.services![index], [field]: value }
  return tables
}

/** The codes of all findings, with the field each is about. */
export const told = (it: MapImport): string[] => it.findings.map(finding => `${finding.code}:${finding.field ?? ''}`)

const csvValue = (value: unknown, delimiter: string): string => {
  const text = value === undefined || value === null ? '' : String(value)
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
/** A table as CSV text. */
export const csvText = (rows: Row[], delimiter = ',', lineEnd = '\r\n'): string => {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  return [columns, ...rows.map(row => columns.map(column => row[column]))]
    .map(line => line.map(value => csvValue(value, delimiter)).join(delimiter))
    .join(lineEnd)
}
export const csvFiles = (tables: Tables, delimiter = ','): MapFile[] =>
  Object.entries(tables).map(([name, rows]) => ({ name: `${name}.csv`, bytes: bytesOf(csvText(rows, delimiter)) }))

/** The services as an API nests them. */
export const nested = (tables: Tables): Row[] => {
  const of = (table: string, key: string, id: unknown) => (tables[table] ?? []).filter(row => row[key] === id)
  const term = (id: unknown) => {
    const found = of('taxonomy_terms', 'id', id)[0]!
    return { ...found, taxonomy_detail: of('taxonomies', 'id', found.taxonomy_id)[0] }
  }
  const organization = (id: unknown) => ({
    ...of('organizations', 'id', id)[0],
    phones: of('phones', 'organization_id', id),
  })
  const location = (id: unknown) => ({ ...of('locations', 'id', id)[0], addresses: of('addresses', 'location_id', id) })
  return tables.services!.map(({ organization_id, ...service }) => ({
    ...service,
    organization: organization(organization_id),
    phones: of('phones', 'service_id', service.id),
    schedules: of('schedules', 'service_id', service.id),
    service_areas: of('service_areas', 'service_id', service.id),
    languages: of('languages', 'service_id', service.id),
    required_documents: of('required_documents', 'service_id', service.id),
    cost_options: of('cost_options', 'service_id', service.id),
    service_at_locations: of('service_at_locations', 'service_id', service.id).map(it => ({
      id: it.id,
      location: location(it.location_id),
    })),
    attributes: of('attributes', 'link_id', service.id).map(it => ({
      id: it.id,
      link_type: it.link_type,
      taxonomy_term: term(it.taxonomy_term_id),
    })),
  }))
}
