import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasForbidden } from '../../src/social-map/forbidden.ts'
import type { MapFile } from '../../src/social-map/import.ts'
import { reportAsData, reportInWords } from '../../src/social-map/import-report.ts'
import { jsonFile, lindevoort, nested, read } from './import-fixture.ts'

const reported = (files: MapFile[]): void => {
  const imported = read(files)
  expect(imported.map !== null || imported.unreadable.length > 0).toBe(true)
  expect(reportInWords({ imported, change: null, dryRun: true }).length).toBeGreaterThan(10)
  expect(JSON.stringify(reportAsData({ imported, change: null, dryRun: true })).length).toBeGreaterThan(10)
}

/** JSON that looks like HSDS in its keys and like anything in its values. */
const KEYS = [
  ...Object.keys(lindevoort()),
  ...new Set(nested(lindevoort()).flatMap(row => Object.keys(row))),
  'contents',
  'service',
  'location',
  '__proto__',
  'taxonomy_term',
]
const hsdsLike = fc.letrec<{ value: unknown; row: Record<string, unknown> }>(tie => ({
  row: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.jsonValue({ maxDepth: 1 }),
    fc.string(),
    tie('row'),
    fc.array(tie('row'), { maxLength: 4 }),
  ),
})).value

test('any JSON gets a report, never an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => reported([jsonFile(value)])),
    { numRuns: 200 },
  )
})

test('any JSON with the keys of HSDS gets a report, never an exception', () => {
  fc.assert(
    fc.property(hsdsLike, value => reported([jsonFile(value)])),
    { numRuns: 400 },
  )
})

test('a good map with any one field made wrong is imported or reported', () => {
  const tables = lindevoort()
  const spots = Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row, i) => Object.keys(row).map(field => ({ table, i, field }))),
  )
  fc.assert(
    fc.property(fc.constantFrom(...spots), fc.jsonValue({ maxDepth: 2 }), ({ table, i, field }, value) => {
      const broken = lindevoort()
      broken[table]![i]![field] = value
      const imported = read([jsonFile(broken)])
      expect(imported.map!.services.length).toBeGreaterThanOrEqual(2)
      expect(
        imported.map!.services.length + new Set(imported.findings.map(it => it.origin.row)).size,
      ).toBeGreaterThanOrEqual(3)
    }),
    { numRuns: 400 },
  )
})

test('any bytes get a report, whatever the file is called', () => {
  const name = fc.constantFrom('kaart.json', 'services.csv', 'kaart.zip', 'kaart')
  const head = fc.constantFrom('', '{"services":', '[', 'PK\u0003\u0004', 'id,name\n', '\ufeffid;name;status\n')
  fc.assert(
    fc.property(name, head, fc.uint8Array({ maxLength: 300 }), (file, start, rest) => {
      reported([{ name: file, bytes: new Uint8Array([...Buffer.from(start), ...rest]) }])
    }),
    { numRuns: 300 },
  )
})

test('the forbidden number is taken out however it is written and wherever it stands', () => {
  const gap = fc.constantFrom('', ' ', '.', '-', ' - ', '–', '\u00a0')
  const start = fc.constantFrom('0', '+31', '0031', '+31 (0)')
  const field = fc.constantFrom(
    'name',
    'description',
    'alert',
    'application_process',
    'eligibility_description',
    'fees_description',
    'wait_time',
  )
  fc.assert(
    fc.property(start, fc.array(gap, { minLength: 8, maxLength: 8 }), field, (first, gaps, where) => {
      const number = first + [...'9000113'].map((digit, i) => gaps[i] + digit).join('')
      const tables = lindevoort()
      tables.services![0]![where] = `Bel ${number} of kom langs`
      tables.phones![0]!.number = number
      const { map, findings } = read([jsonFile(tables)])
      expect(hasForbidden(JSON.stringify(map))).toBe(false)
      expect(map!.services[0]!.phones).toEqual([])
      expect(findings.filter(it => it.code === 'forbidden-number').map(it => it.origin.row)).toContain(1)
    }),
    { numRuns: 300 },
  )
})
