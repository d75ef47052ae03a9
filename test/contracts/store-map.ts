import { expect } from 'vitest'
import type { SocialMap } from '../../src/social-map/service.ts'
import { at, bigMap, service, socialMap, TOWN } from '../support/postgres-rows.ts'
import type { Bench, Promises } from './store.ts'

const replace = ({ run }: Bench, map: SocialMap, minute = 0) =>
  run(async store => {
    await store.addMunicipality({ name: map.municipality, sample: false })
    return store.replaceMap(map, at(minute))
  })

const offered = async ({ run }: Bench, municipality = TOWN) => {
  const loaded = await run(store => store.loadMap(municipality))
  return loaded?.map.services.map(s => s.id)
}

export const promises: Promises = {
  'without an import there is no map, and its version is 0': async ({ run }) => {
    await run(store => store.addMunicipality({ name: TOWN, sample: false }))
    expect(await run(store => store.loadMap(TOWN))).toBeNull()
    expect(await run(store => store.mapVersion(TOWN))).toBe(0)
    expect(await run(store => store.mapVersion('Nergens'))).toBe(0)
  },

  'a municipality is known once, and says whether it is a sample': async ({ run }) => {
    await run(async store => {
      await store.addMunicipality({ name: 'Zandstad', sample: true })
      await store.addMunicipality({ name: TOWN, sample: true })
      await store.addMunicipality({ name: TOWN, sample: false })
    })
    expect(await run(store => store.municipalities())).toEqual([
      { name: TOWN, sample: false },
      { name: 'Zandstad', sample: true },
    ])
  },

  'a map comes back as it went in, in its own order': async bench => {
    const map = socialMap(
      [
        service('z', { level: null, minimumAge: null, waitText: 'Bel eerst: \'vandaag\' of morgen; "é" 👋 \\ %' }),
        service('a', { status: 'inactive', features: [], url: 'https://example.nl' }),
      ],
      {
        neighbourhoods: [
          { name: 'Zuid', parts: ['B', 'A'] },
          { name: 'Noord', parts: [] },
        ],
      },
    )
    await replace(bench, map)
    expect(await bench.run(store => store.loadMap(TOWN))).toEqual({ map, version: 1 })
  },

  'a map without any service or neighbourhood is a map as well': async bench => {
    const empty = socialMap([], { neighbourhoods: [] })
    expect(await replace(bench, empty)).toEqual({ added: [], changed: [], removed: [], unchanged: 0 })
    expect(await bench.run(store => store.loadMap(TOWN))).toEqual({ map: empty, version: 1 })
  },

  'an import tells what was added, changed and removed, by name in the order of the map': async bench => {
    await replace(bench, socialMap(['a', 'b', 'c', 'd', 'e'].map(id => service(id))))
    const change = await replace(
      bench,
      socialMap([
        service('g'),
        service('d', { fees: 'gratis' }),
        service('a'),
        service('b', { name: 'Nieuw' }),
        service('f'),
      ]),
    )
    expect(change).toEqual({
      added: ['Aanbod g', 'Aanbod f'],
      changed: ['Aanbod d', 'Nieuw'],
      removed: ['Aanbod c', 'Aanbod e'],
      unchanged: 1,
    })
    expect(await offered(bench)).toEqual(['g', 'd', 'a', 'b', 'f'])
  },

  'the same map again changes nothing, also when its fields are written in another order': async bench => {
    await replace(bench, socialMap([service('a'), service('b')]))
    const turned = (id: string) => Object.fromEntries(Object.entries(service(id)).reverse()) as never
    const change = await replace(bench, socialMap([turned('b'), turned('a')]))
    expect(change).toEqual({ added: [], changed: [], removed: [], unchanged: 2 })
    expect(await offered(bench)).toEqual(['b', 'a'])
  },

  'what disappeared is not offered, and counts as added when it comes back': async bench => {
    await replace(bench, socialMap([service('a'), service('b')]))
    await replace(bench, socialMap([service('b')]))
    expect(await offered(bench)).toEqual(['b'])
    const again = await replace(bench, socialMap([service('b')]))
    expect(again.removed).toEqual([])
    const back = await replace(bench, socialMap([service('a'), service('b')]))
    expect(back).toMatchObject({ added: ['Aanbod a'], removed: [], unchanged: 1 })
    expect(await offered(bench)).toEqual(['a', 'b'])
  },

  'the version goes up by one with every import, also when nothing changed': async bench => {
    for (const version of [1, 2, 3]) {
      await replace(bench, socialMap([service('a')]))
      expect(await bench.run(store => store.mapVersion(TOWN))).toBe(version)
    }
  },

  'the map of one municipality leaves that of another alone': async bench => {
    await replace(bench, socialMap([service('a')]))
    await replace(bench, socialMap([service('a', { name: 'Ander' })], { municipality: 'Zandstad' }))
    await replace(bench, socialMap([], { municipality: 'Zandstad' }))
    expect(await offered(bench)).toEqual(['a'])
    expect(await offered(bench, 'Zandstad')).toEqual([])
  },

  'characters that a database can not keep are left out instead of stopping an import': async bench => {
    const cut = '\ud83d'
    await replace(bench, socialMap([service('a', { description: `voor\0na ${cut}`, name: 'A\0' })]))
    const loaded = await bench.run(store => store.loadMap(TOWN))
    expect(loaded?.map.services[0]).toMatchObject({ description: 'voorna \ufffd', name: 'A' })
  },

  'a map of thousands of services is kept whole': async bench => {
    const map = bigMap(2_500, 'hulp')
    const change = await replace(bench, map)
    expect(change.added).toHaveLength(2_500)
    expect((await bench.run(store => store.loadMap(TOWN)))?.map).toEqual(map)
  },

  'a map of a municipality that was not added is refused': async ({ run }) => {
    await expect(run(store => store.replaceMap(socialMap([]), at(0)))).rejects.toThrow(TOWN)
  },

  'whoever listens hears that a map was replaced, once it can be loaded': async bench => {
    const heard = new Promise<string>(resolve => bench.database.onMapReplaced(resolve))
    await replace(bench, socialMap([service('a')]))
    expect(await heard).toBe(TOWN)
    expect(await offered(bench)).toEqual(['a'])
  },

  'two imports of one municipality at once come out as one map and two versions': async bench => {
    await replace(bench, socialMap([service('oud')]))
    const [one, two] = ['een', 'twee'].map(word =>
      socialMap(Array.from({ length: 50 }, (_, i) => service(`${word}${i}`))),
    )
    await Promise.all([one!, two!].map(map => bench.run(store => store.replaceMap(map, at(1)))))
    const loaded = await bench.run(store => store.loadMap(TOWN))
    expect(loaded?.version).toBe(3)
    expect([one, two]).toContainEqual(loaded?.map)
  },
}
