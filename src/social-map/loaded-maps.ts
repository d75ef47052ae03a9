import type { SocialMap } from './service.ts'

/** What the cache of indexes asks the store. */
export interface MapSource {
  load(municipality: string): Promise<{ map: SocialMap; version: number } | null>
  version(municipality: string): Promise<number>
}

/**
 * Search indexes of the municipalities' maps, built when first asked for and again when a newer version was imported,
 * by this process or another. While a new one is being built once, others wait for the same build.
 */
export function loadedMaps<Index>(build: (map: SocialMap) => Index) {
  const kept = new Map<string, { version: number; index: Promise<Index | null> }>()

  return async (municipality: string, source: MapSource): Promise<Index | null> => {
    const version = await source.version(municipality)
    const known = kept.get(municipality)
    if (known?.version === version) return known.index
    const index = source.load(municipality).then(loaded => (loaded ? build(loaded.map) : null))
    kept.set(municipality, { version, index })
    index.catch(() => kept.delete(municipality))
    return index
  }
}
