import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from './import-fixture.ts'

const sets = resolve(import.meta.dirname, '../../../shared/dev-sets')
const file = (name: string) => resolve(sets, name, 'social-map.json')

/** Two municipalities of different shape and vocabulary, and how many of their services must be understood. */
const MAPS = [
  { name: 'routing', municipality: 'Heuvelrode', services: 106, wijken: 7, level: 106, access: 106, wait: 101 },
  {
    name: 'routing-veenbroek',
    municipality: 'Veenbroek',
    services: 121,
    wijken: 8,
    level: 121,
    access: 116,
    wait: 108,
  },
]

describe.skipIf(!existsSync(file('routing')))('a map is understood whatever its shape and its words', () => {
  test.each(MAPS)('$municipality', ({ name, municipality, services, wijken, level, access, wait }) => {
    const imported = read([{ name: 'social-map.json', bytes: readFileSync(file(name)) }])
    expect(imported.map!.municipality).toBe(municipality)
    expect(imported.map!.services).toHaveLength(services)
    expect(imported.map!.neighbourhoods).toHaveLength(wijken)
    expect(imported.map!.neighbourhoods.every(it => it.parts.length === 2)).toBe(true)
    expect(imported.understood).toMatchObject({ level, access, wait, areas: services })
    expect([imported.unreadTerms, imported.unreadWaits, imported.guessedAreas, imported.inferredLevels]).toEqual([
      [],
      [],
      [],
      [],
    ])
    expect(new Set(imported.findings.map(it => it.code))).toEqual(new Set(['not-checked-for-a-year']))
  })
})
