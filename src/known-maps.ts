/** The maps of the municipalities as one process knows them: their names for the guard, and what is asked of them. */
import type { Store } from './ports.ts'
import { readNeed } from './referral/read-need.ts'
import { MADE_ONCE, redFlags } from './safety/red-flags.ts'
import { booksReady } from './social-map/lexicon.ts'
import { loadedMaps } from './social-map/loaded-maps.ts'
import { type LoadedMap, loadedMap } from './social-map/open-map.ts'
import { breath } from './social-map/steps.ts'

export function knownMaps() {
  const maps = loadedMaps(loadedMap)
  const loaded = new Map<string, LoadedMap>()
  let names: string[] = []

  async function look(municipality: string, store: Store): Promise<LoadedMap | null> {
    const found = await maps(municipality, {
      load: name => store.loadMap(name),
      version: name => store.mapVersion(name),
    })
    if (found && loaded.get(municipality) !== found) {
      loaded.set(municipality, found)
      names = [...loaded.values()].flatMap(map => map.names)
    }
    return found
  }

  /** Looked up once a visit: within it the map does not change. */
  function from(store: Store): (municipality: string) => Promise<LoadedMap | null> {
    const seen = new Map<string, Promise<LoadedMap | null>>()
    return municipality => {
      const found = seen.get(municipality) ?? look(municipality, store)
      seen.set(municipality, found)
      return found
    }
  }

  /** Opens the maps and compiles the tables, so that the first question is answered as soon as any other. */
  async function warm(): Promise<void> {
    for (const make of MADE_ONCE) {
      make()
      await breath()
    }
    redFlags('')
    await booksReady()
    for (const map of loaded.values()) readNeed('', {}, (await map.open()).index)
  }

  return {
    from,
    /** Names that may stand in a text, of every map that was loaded; the same array until one of them changes. */
    names: () => names,
    warm,
  }
}
