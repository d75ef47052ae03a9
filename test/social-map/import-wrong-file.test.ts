import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { MapFile } from '../../src/social-map/import.ts'
import { reportInWords } from '../../src/social-map/import-report.ts'
import { bytesOf, csvFiles, jsonFile, lindevoort, read } from './import-fixture.ts'

const file = (name: string, content: string | Uint8Array): MapFile[] => [
  { name, bytes: typeof content === 'string' ? bytesOf(content) : content },
]
const map = JSON.stringify(lindevoort())
const zip = (content: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)])))

/** Files that are no social map, and a part of the sentence that says so. */
const WRONG: [name: string, files: MapFile[], says: string][] = [
  ['nothing at all', [], 'geen bestand gevonden'],
  ['an empty file', file('kaart.json', ''), 'kaart.json is leeg'],
  ['only white space', file('kaart.json', ' \n\t'), 'is leeg'],
  ['a PDF', file('kaart.json', '%PDF-1.7 ...'), 'is een PDF'],
  [
    'an Excel file of today',
    file('kaart.xlsx', zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' })),
    'is een Excel-bestand',
  ],
  ['an old Excel file', file('kaart.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0])), 'is een Excel-bestand'],
  ['a Word document', file('kaart.docx', zip({ 'word/document.xml': '<x/>' })), 'is een Word-document'],
  ['a web page', file('export.json', '<!DOCTYPE html><html><body>Log in</body></html>'), 'is een webpagina'],
  ['XML', file('export.xml', '<?xml version="1.0"?><services/>'), 'is XML'],
  ['a picture', file('kaart.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])), 'is een afbeelding'],
  [
    'random bytes',
    file(
      'kaart.json',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256),
    ),
    'geen leesbare tekst',
  ],
  ['half a JSON', file('kaart.json', map.slice(0, map.length / 2)), 'is afgebroken'],
  ['JSON with a comma too many', file('kaart.json', map.replace('"org-1"', '"org-1",,')), 'geen geldige JSON'],
  ['JSON that is a text', file('kaart.json', '"kaart"'), 'geen geldige JSON'],
  ['JSON of something else', [jsonFile({ type: 'FeatureCollection', features: [{ id: 1 }] })], 'geen sociale kaart'],
  ['a list of numbers', [jsonFile([1, 2, 3])], 'geen sociale kaart'],
  ['HSDS without services', [jsonFile({ organizations: lindevoort().organizations, services: [] })], 'geen diensten'],
  ['only the CSV of organisations', csvFiles(lindevoort()).slice(0, 1), 'geen diensten'],
  ['a CSV of something else', file('patienten.csv', 'naam;woonplaats\r\nx;y\r\n'), 'geen tabel van HSDS'],
  ['a CSV table without its heading', file('services.csv', 's-1,Naam,active\r\n'), 'geen tabel van HSDS'],
  ['a CSV with a quote that is never closed', file('services.csv', 'id,name\r\n1,"open\r\n2,x'), 'aanhalingsteken'],
  ['plain text', file('lees mij.txt', 'Dit is de sociale kaart'), 'gewone tekst'],
  ['a zip without tables', file('kaart.zip', zip({ 'lees mij.txt': 'hallo' })), 'geen CSV- of JSON-bestanden'],
  ['half a zip', file('kaart.zip', zip({ 'services.csv': 'id,name\n1,x' }).subarray(0, 40)), 'zip die niet open gaat'],
  ['services that are all refused', [jsonFile({ services: [{ status: 'active' }] })], 'geen enkele dienst'],
]

describe('a file that is no social map gets one clear sentence', () => {
  test.each(WRONG)('%s', (_name, files, says) => {
    const imported = read(files)
    expect(imported.map).toBeNull()
    expect(imported.unreadable).toHaveLength(1)
    const report = reportInWords({ imported, change: null, dryRun: false })
    expect(report.split('\n').slice(0, 2).join(' ')).toContain('De kaart is niet ingelezen.')
    expect(report).toContain(says)
  })

  test('more than 150 MB is refused before anything is read', () => {
    const imported = read([{ name: 'groot.json', bytes: new Uint8Array(151 * 1024 * 1024) }])
    expect(imported.unreadable).toEqual([{ file: 'groot.json', problem: 'too-big' }])
  })

  test('a small zip that unpacks to more than 150 MB is refused', () => {
    const bytes = zipSync({ 'services.csv': new Uint8Array(151 * 1024 * 1024) }, { level: 1 })
    expect(read([{ name: 'bom.zip', bytes }]).unreadable).toEqual([{ file: 'bom.zip', problem: 'zip-too-big' }])
  })

  test('a zip inside a zip is not opened', () => {
    const bytes = zipSync({ 'services.json': zip({ 'services.csv': 'id,name\n1,x' }) })
    expect(read([{ name: 'kaart.zip', bytes }]).unreadable).toEqual([
      { file: 'services.json', problem: 'zip-without-tables' },
    ])
  })

  test('one broken table among good ones is named, and the rest is read', () => {
    const files = csvFiles(lindevoort()).map(it =>
      it.name === 'phones.csv' ? { ...it, bytes: bytesOf('id,number\n1,"open') } : it,
    )
    const imported = read(files)
    expect(imported.map!.services).toHaveLength(3)
    expect(imported.unreadable).toEqual([{ file: 'phones.csv', problem: 'bad-csv' }])
    expect(reportInWords({ imported, change: null, dryRun: true })).toContain('phones.csv is geen goede CSV')
  })
})
