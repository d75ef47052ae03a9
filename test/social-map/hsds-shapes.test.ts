import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { MapFile } from '../../src/social-map/import.ts'
import { bytesOf, csvFiles, jsonFile, lindevoort, nested, read } from './import-fixture.ts'

const tables = lindevoort()
const full = nested(tables)
const zipped = (files: MapFile[], folder = ''): MapFile => ({
  name: 'kaart.zip',
  bytes: zipSync(Object.fromEntries(files.map(file => [`${folder}${file.name}`, file.bytes]))),
})
const page = (contents: unknown) => ({ total_items: 3, total_pages: 1, page_number: 1, size: 3, contents })
const byOrganization = tables.organizations!.map(organization => ({
  ...organization,
  services: full.filter(service => (service.organization as { id: string }).id === organization.id),
}))
const places = full.map(({ service_at_locations, ...service }) => {
  const [first] = service_at_locations as { id: string; location: unknown }[]
  return { id: first?.id ?? `at-${service.id}`, location: first?.location, location_id: 'none', service }
})
const dotCsv = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, rows]))
const dataPackage = { name: 'datapackage.json', bytes: bytesOf('{"name":"hsds","resources":[]}') }

const expected = read([jsonFile(tables)]).map!

/** Every shape in which the same map may come. */
const SHAPES: [name: string, files: MapFile[]][] = [
  ['tables whose names end in .csv', [jsonFile(dotCsv)]],
  ['an array of full services', [jsonFile(full)]],
  ['a page of an API', [jsonFile(page(full))]],
  ['a page with its rows under items', [jsonFile({ count: 3, items: full })]],
  ['a page inside a response', [jsonFile({ response: { data: full } })]],
  ['two pages in two files', [jsonFile(page(full.slice(0, 2)), 'p1.json'), jsonFile(page(full.slice(2)), 'p2.json')]],
  ['full organisations', [jsonFile(byOrganization)]],
  ['services at their locations', [jsonFile(page(places))]],
  ['a file for each table', Object.entries(tables).map(([name, rows]) => jsonFile(rows, `${name}.json`))],
  ['a folder of CSV tables', csvFiles(tables)],
  ['CSV tables with semicolons', csvFiles(tables, ';')],
  ['CSV tables with tabs', csvFiles(tables, '\t')],
  ['CSV tables with a data package', [...csvFiles(tables), dataPackage]],
  [
    'CSV tables with a BOM',
    csvFiles(tables).map(it => ({ ...it, bytes: bytesOf(`\ufeff${new TextDecoder().decode(it.bytes)}`) })),
  ],
  ['CSV tables beside a manual', [...csvFiles(tables), { name: 'Uitleg.pdf', bytes: strToU8('%PDF-1.7') }]],
  ['a zip of CSV tables', [zipped(csvFiles(tables))]],
  [
    'a zip with a folder and leftovers of a Mac',
    [zipped([...csvFiles(tables), { name: '__MACOSX/._services.csv', bytes: strToU8('\0\0\0\0') }], 'hsds/')],
  ],
  ['a zip of JSON', [zipped([jsonFile(tables)])]],
  ['JSON with a BOM', [{ name: 'k.json', bytes: bytesOf(`\ufeff${JSON.stringify(tables)}`) }]],
  [
    'JSON as UTF-16',
    [{ name: 'k.json', bytes: new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(tables)}`, 'utf16le')) }],
  ],
]

const byId = (services: { id: string }[]) => services.toSorted((a, b) => a.id.localeCompare(b.id))

describe('a social map gives the same services, in whatever shape of HSDS it comes', () => {
  test.each(SHAPES)('%s', (_name, files) => {
    const result = read(files)
    expect(result.unreadable).toEqual([])
    expect(byId(result.map!.services)).toEqual(byId(expected.services))
    expect(result.map!.neighbourhoods).toEqual(expect.arrayContaining(expected.neighbourhoods))
  })

  test('one full service on its own is a map of one', () => {
    expect(read([jsonFile(full[0])]).map!.services).toEqual([expected.services[0]])
  })

  test('a service at two places comes in once, with both addresses', () => {
    const second = {
      id: 'at-2',
      location: { addresses: [{ address_1: 'Dreef 2', city: 'Lindevoort' }] },
      service: places[0]!.service,
    }
    const [service] = read([jsonFile([places[0], second])]).map!.services
    expect(service!.addresses.map(it => it.street)).toEqual(['Lindelaan 1', 'Dreef 2'])
  })

  test('line breaks and quotes inside a CSV cell are kept', () => {
    const [service] = read(csvFiles(tables)).map!.services
    expect(service!.description).toBe('Advies over opvoeden en opgroeien.\nOok "kleine" vragen; kom gerust langs.')
  })

  test('rows of a CSV count as in a spreadsheet: the heading is row 1', () => {
    const broken = lindevoort()
    broken.services![1]!.name = ''
    expect(read(csvFiles(broken)).findings[0]).toMatchObject({
      code: 'no-name',
      origin: { file: 'services.csv', table: 'services', row: 3 },
    })
  })

  test('text that a Windows program saved keeps its accents', () => {
    const bytes = new Uint8Array(
      Buffer.from(JSON.stringify([{ id: 1, name: 'Café José', status: 'active' }]), 'latin1'),
    )
    expect(read([{ name: 'k.json', bytes }]).map!.services[0]!.name).toBe('Café José')
  })
})

describe('the small map is understood', () => {
  test('each service has its meaning', () => {
    expect(expected).toMatchObject({
      municipality: 'Lindevoort',
      neighbourhoods: [
        { name: 'Noord', parts: ['Eikhof', 'Beukhof'] },
        { name: 'Zuid', parts: ['Wilghof', 'Elshof', 'Iephof'] },
      ],
      services: [
        {
          level: 'preventive',
          access: ['self'],
          waitWeeks: 2,
          features: ['english', 'free'],
          phones: [{ number: '0999-12 34 56', description: 'Aanmelden' }],
        },
        {
          level: 'specialist',
          access: ['referral'],
          waitWeeks: 17,
          themes: ['Bang zijn'],
          phones: [{ number: '0999-65 43 21' }],
          requiredDocuments: ['Verwijsbrief'],
        },
        {
          level: null,
          status: 'inactive',
          minimumAge: 12,
          maximumAge: 18,
          features: ['evening'],
          schedules: ['di 19:00–21:00'],
          fees: 'Deelname, € 5,00',
        },
      ],
    })
  })
})

const examples = resolve(import.meta.dirname, '../../../shared/hsds/examples')
describe.skipIf(!existsSync(examples))("the specification's own examples", () => {
  const HOLD_A_SERVICE = /^(service|organization_full|tabular)/
  const names = existsSync(examples)
    ? readdirSync(examples).filter(name => name.endsWith('.json') && name !== 'base.json')
    : []

  test.each(names)('%s', name => {
    const { map, unreadable } = read([{ name, bytes: readFileSync(join(examples, name)) }])
    if (HOLD_A_SERVICE.test(name))
      expect(map!.services).toMatchObject([{ name: 'Community Counselling', minimumAge: 12 }])
    else expect(unreadable).toHaveLength(1)
  })

  test('the CSV tables', () => {
    const files = readdirSync(join(examples, 'csv')).map(name => ({
      name,
      bytes: readFileSync(join(examples, 'csv', name)),
    }))
    expect(read(files).map!.services).toMatchObject([
      { name: 'Community Counselling', phones: [{ number: '+44 1234 234567 (100)' }] },
    ])
  })
})
