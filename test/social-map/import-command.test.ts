import { describe, expect, test } from 'vitest'
import { type ImportMapFlags, importMap } from '../../src/commands/import-map.ts'
import type { Database, Municipality, Store } from '../../src/ports.ts'
import { changeOf } from '../../src/social-map/import-change.ts'
import type { SocialMap } from '../../src/social-map/service.ts'
import { bytesOf, jsonFile, lindevoort, TODAY, withField } from './import-fixture.ts'

/** A database that holds maps only, and counts what was asked of it. */
const memory = () => {
  const maps = new Map<string, SocialMap>()
  const municipalities: Municipality[] = []
  const calls: string[] = []
  const store = {
    municipalities: async () => municipalities,
    audit: async () => {},
    addMunicipality: async (it: Municipality) => void municipalities.push(it),
    loadMap: async (name: string) => (maps.has(name) ? { map: maps.get(name)!, version: 1 } : null),
    replaceMap: async (map: SocialMap) => {
      calls.push('replaceMap')
      const change = changeOf(maps.get(map.municipality) ?? null, map)
      maps.set(map.municipality, map)
      return change
    },
  } as unknown as Store
  const transaction = <T>(work: (it: Store) => Promise<T>) => {
    calls.push('transaction')
    return work(store)
  }
  return { maps, municipalities, calls, database: { transaction } as Database }
}

const FLAGS: ImportMapFlags = { municipality: 'Lindevoort', dryRun: false, json: false }
const run = (world: ReturnType<typeof memory>, value: unknown, flags: Partial<ImportMapFlags> = {}) =>
  importMap({ now: () => TODAY, database: async () => world.database }, [jsonFile(value)], { ...FLAGS, ...flags })

describe('import-map', () => {
  test('replaces the map in one transaction and tells what changed', async () => {
    const world = memory()
    const result = await run(world, lindevoort())
    expect(result.status).toBe(0)
    expect(world.calls).toEqual(['transaction', 'replaceMap'])
    expect(world.municipalities).toEqual([{ name: 'Lindevoort', sample: false }])
    expect(result.report).toContain('nieuw: 3 (Buurtteam Noord, Behandeling angst, Inloop Zuid)')
  })

  test('a second import of the same map changes nothing and adds no second municipality', async () => {
    const world = memory()
    await run(world, lindevoort())
    expect((await run(world, lindevoort())).report).toContain('de kaart is gelijk gebleven')
    expect(world.municipalities).toHaveLength(1)
  })

  test('a dry run tells the change and makes none', async () => {
    const world = memory()
    await run(world, lindevoort())
    const before = structuredClone(world.maps.get('Lindevoort'))
    const result = await run(world, withField('name', 'Buurtteam Oost'), { dryRun: true })
    expect(result.report).toContain('Er is niets veranderd.')
    expect(result.report).toContain('gewijzigd: 1 (Buurtteam Oost)')
    expect(world.maps.get('Lindevoort')).toEqual(before)
  })

  test('a wrong file leaves the database alone, with status 1', async () => {
    const world = memory()
    const ports = { now: () => TODAY, database: async () => world.database }
    const result = await importMap(ports, [{ name: 'kaart.json', bytes: bytesOf('%PDF-1.7') }], FLAGS)
    expect(result).toMatchObject({ status: 1, outcome: { change: null } })
    expect(world.calls).toEqual([])
  })

  test('--json gives the report as data', async () => {
    const data = JSON.parse((await run(memory(), lindevoort(), { json: true })).report)
    expect(data).toMatchObject({
      municipality: 'Lindevoort',
      imported: true,
      services: 3,
      active: 2,
      refused: [],
      change: { unchanged: 0 },
    })
  })
})
