import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SETTINGS } from '../../src/config.ts'

const root = resolve(import.meta.dirname, '../..')
const paper = (name: string) => readFileSync(resolve(root, name), 'utf8')
const retention = paper('docs/retention-and-roles.md')
const dpia = paper('docs/dpia.md')
const security = paper('SECURITY.md')

/** The papers a municipality signs, held to the code. */
describe('the papers', () => {
  test('every table says how long it is kept', () => {
    const tables = [...paper('test/golden/schema.txt').matchAll(/^table (\w+)/gm)].map(match => match[1]!)
    const named = new Set([...retention.matchAll(/`(\w+)`/g)].map(match => match[1]))
    expect(tables.filter(table => !named.has(table))).toEqual([])
  })

  test.each([
    ['docs/retention-and-roles.md', retention],
    ['docs/dpia.md', dpia],
    ['SECURITY.md', security],
  ])('every file that %s names is there', (_name, text) => {
    const files = [...text.matchAll(/`((?:src|adapters|docs|test)\/[^`]+)`/g)].map(match => match[1]!)
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter(file => !existsSync(resolve(root, file)))).toEqual([])
  })

  test('every setting that they name exists', () => {
    const settings = [retention, dpia, security].flatMap(text => text.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [])
    expect(settings.filter(name => !SETTINGS.includes(name) && name !== 'AES')).toEqual([])
  })

  test('the terms are those of the code', () => {
    const terms = paper('src/retention/terms.ts')
    for (const code of ['daysBefore(now, 30)', 'daysBefore(now, 396)', 'yearsBefore(now, 5)'])
      expect(terms).toContain(code)
    for (const said of ['30 dagen', '396 dagen (13 maanden)', '5 jaar']) expect(retention).toContain(said)
    expect(dpia).toContain('30 dagen, 13 maanden en 5 jaar')
  })

  test('the DPIA is two pages at most', () => {
    expect(dpia.split(/\s+/).length).toBeLessThan(1_000)
  })
})
