/** What the reader knows of any row, whatever shape the file had. A value that is no row stands under `unreadable`. */
export type Row = Record<string, unknown>

/** Where a row stood: file, HSDS table, and its number there. */
export interface Origin {
  file: string
  table: string
  /** JSON: the first row is 1. CSV: as a spreadsheet counts, so the first row under the heading is 2. */
  row: number
}

/** Rows by HSDS table name, and where each of them stood. */
export interface Tables {
  rows: Map<string, Row[]>
  origins: WeakMap<Row, Origin>
  /** Ids of services that came inside one of their places. */
  servicesOfPlaces: Set<unknown>
}

export const emptyTables = (): Tables => ({ rows: new Map(), origins: new WeakMap(), servicesOfPlaces: new Set() })

/** Adds a row to a table. */
export const addRow = (tables: Tables, origin: Origin, row: Row): void => {
  const rows = tables.rows.get(origin.table)
  if (rows) rows.push(row)
  else tables.rows.set(origin.table, [row])
  tables.origins.set(row, origin)
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows in a list; anything that is no row is left out. */
export const rowsIn = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter(isRow) : isRow(value) ? [value] : []

// Real exports name keys with a trailing s, a capital or a .csv more or less; HSDS 2 and the UK's first profile
// have other names for the same table (https://docs.openreferral.org/en/latest/hsds/changelog.html).
const TABLE_NAMES: [table: string, names: string[]][] = [
  ['organizations', ['organization', 'organisations', 'organisation']],
  ['programs', ['program']],
  ['services', ['service']],
  ['service_at_locations', ['service_at_location', 'services_at_location', 'services_at_locations']],
  ['locations', ['location']],
  ['addresses', ['address', 'physical_addresses', 'physical_address']],
  ['phones', ['phone']],
  ['contacts', ['contact']],
  ['schedules', ['schedule', 'regular_schedules', 'regular_schedule']],
  ['service_areas', ['service_area']],
  ['languages', ['language']],
  ['required_documents', ['required_document']],
  ['cost_options', ['cost_option', 'costs']],
  ['eligibilities', ['eligibilitys', 'eligibility']],
  ['attributes', ['attribute', 'other_attributes', 'service_taxonomys', 'service_taxonomies', 'service_taxonomy']],
  ['taxonomy_terms', ['taxonomy_term']],
  ['taxonomies', ['taxonomy', 'taxonomys']],
  ['accessibility', ['accessibilities', 'accessibility_for_disabilities']],
  ['funding', ['fundings']],
  ['metadata', []],
  ['meta_table_descriptions', ['meta_table_description']],
  ['organization_identifiers', ['organization_identifier']],
]
const TABLE_OF = new Map(TABLE_NAMES.flatMap(([table, names]) => [table, ...names].map(name => [name, table] as const)))

/** The HSDS table that a key or file name means ('Services.csv' → 'services'); null: none. */
export const tableNamed = (name: string): string | null =>
  TABLE_OF.get(
    name
      .slice(name.lastIndexOf('/') + 1)
      .toLowerCase()
      .replace(/\.(csv|json|txt)$/, '')
      .replaceAll(/[ -]/g, '_'),
  ) ?? null
