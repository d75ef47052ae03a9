import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeOf } from '../../src/social-map/import-change.ts'
import { changeInWords, reportAsData, reportInWords } from '../../src/social-map/import-report.ts'
import { csvFiles, fixture, jsonFile, lindevoort, read, readJson, told, withField } from './import-fixture.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)
const broken = read([{ name: 'kaart.json', bytes: readFileSync(fixture('broken.json')) }], {
  municipality: 'Lindevoort',
})

describe('the report of an import', () => {
  test('names every row that is wrong, with its reason, in Dutch', async () => {
    const report = reportInWords({ imported: broken, change: changeOf(null, broken.map!), dryRun: true })
    await expect(`${report}\n`).toMatchFileSnapshot(golden('import-report.txt'))
  })

  test('holds the same for a program', () => {
    const data = reportAsData({ imported: broken, change: null, dryRun: true })
    expect(data).toMatchObject({ municipality: 'Lindevoort', imported: false, services: 14 })
    expect(data.refused.map(it => [it.row, it.field, it.code])).toEqual([
      [2, 'id', 'no-id'],
      [3, 'name', 'no-name'],
      [4, 'id', 'double-id'],
      [5, 'minimum_age', 'ages-upside-down'],
      [19, null, 'bad-row'],
    ])
    expect(data.warnings.every(it => it.reason.length > 5 && it.file === 'kaart.json')).toBe(true)
  })

  test('a good map has nothing to warn of', () => {
    expect(readJson(lindevoort()).findings).toEqual([])
  })

  test('says so when the file is about another municipality', () => {
    const imported = read([jsonFile(lindevoort())], { municipality: 'Bergzicht' })
    expect(reportInWords({ imported, change: null, dryRun: false })).toContain('van Lindevoort, niet van Bergzicht')
  })

  test('a long list of warnings of one kind is cut in the text and whole as data', () => {
    const services = Array.from({ length: 30 }, (_, i) => ({
      id: i,
      name: `Dienst ${i}`,
      status: 'active',
      assured_date: '2026-10-01',
    }))
    const imported = readJson({ services })
    const outcome = { imported, change: null, dryRun: true }
    expect(reportInWords(outcome)).toContain('Geen contactgegevens (30)')
    expect(reportInWords(outcome)).toContain('en nog 20; met --json staan ze er allemaal')
    expect(reportAsData(outcome).warnings.filter(it => it.code === 'no-contact')).toHaveLength(30)
  })
})

/** A field, a value that is wrong, and what is told of it. */
const WRONG: [field: string, value: unknown, tells: string[]][] = [
  [
    'id',
    null,
    [
      'missing-reference:service_id',
      'missing-reference:service_id',
      'missing-reference:service_id',
      'missing-reference:service_id',
      'no-id:id',
    ],
  ],
  ['name', '  ', ['no-name:name']],
  ['name', ['x'], ['no-name:name']],
  ['status', 'Actief', []],
  ['status', 'wie weet', ['unknown-status:status']],
  ['status', undefined, ['no-status:status']],
  ['assured_date', '31-02-2026', ['bad-date:assured_date']],
  ['assured_date', '2027-01-01', ['future-date:assured_date']],
  ['assured_date', '2025-11-20', ['not-checked-for-a-year:assured_date']],
  ['assured_date', '2025-11-21', []],
  ['url', 'mailto:x@y.example', ['bad-url:url']],
  ['url', 'www.lindevoort.example', []],
  ['email', 'bij de balie', ['bad-email:email']],
  ['minimum_age', '4 jaar', []],
  ['minimum_age', 'vier', ['bad-number:minimum_age']],
  ['minimum_age', 400, ['age-not-believed:minimum_age']],
  ['minimum_age', 18, ['ages-upside-down:minimum_age']],
  ['description', { nl: 'x' }, ['wrong-kind:description']],
  ['organization_id', 'org-9', ['missing-reference:organization_id', 'no-organization:organization_id']],
  ['alert', 'Bel 0900-0113', ['forbidden-number:alert']],
]

describe('a field that is wrong is told, and only that field', () => {
  test.each(WRONG)('%s = %j', (field, value, tells) => {
    const found = told(readJson(withField(field, value)))
    expect(found.filter(it => !(field === 'id' && it.startsWith('missing-reference:link'))).toSorted()).toEqual(
      tells.toSorted(),
    )
  })

  test('the report of a CSV names the file of the table', () => {
    const [finding] = read(csvFiles(withField('assured_date', 'ooit'))).findings
    expect(finding!.origin).toEqual({ file: 'services.csv', table: 'services', row: 2 })
  })
})

describe('ages that contradict each other are never offered', () => {
  test('the row is refused when nothing says which bound is right', () => {
    expect(readJson(withField('minimum_age', 18)).map!.services.map(it => it.id)).toEqual(['s-2', 's-3'])
  })

  test('the bound that the text confirms is kept, the other is dropped', () => {
    const tables = withField('minimum_age', 18)
    tables.services![0]!.eligibility_description = 'Voor jongeren vanaf 18 jaar'
    const imported = readJson(tables)
    expect(imported.map!.services[0]).toMatchObject({ minimumAge: 18, maximumAge: null })
    expect(told(imported)).toEqual(['ages-one-dropped:maximum_age'])
  })
})

describe('the change that an import makes', () => {
  const old = readJson(lindevoort()).map!

  test('names what is new, changed and gone', () => {
    const tables = withField('description', 'Nieuwe tekst')
    tables.services![1] = { ...tables.services![1], id: 's-9', name: 'Iets nieuws' }
    const change = changeOf(old, readJson(tables).map!)
    expect(change).toEqual({
      added: ['Iets nieuws'],
      changed: ['Buurtteam Noord'],
      removed: ['Behandeling angst'],
      unchanged: 1,
    })
    expect(changeInWords(change)).toEqual([
      'nieuw: 1 (Iets nieuws)',
      'gewijzigd: 1 (Buurtteam Noord)',
      'verdwenen: 1 (Behandeling angst)',
      'gelijk gebleven: 1',
    ])
  })

  test('is nothing when the same map comes again in another order of keys', () => {
    const shuffled = {
      ...old,
      services: old.services.map(it => Object.fromEntries(Object.entries(it).reverse()) as unknown as typeof it),
    }
    expect(changeInWords(changeOf(old, shuffled))).toEqual(['niets: de kaart is gelijk gebleven'])
  })

  test('everything is new when there was no map', () => {
    expect(changeOf(null, old).added).toHaveLength(3)
  })
})
