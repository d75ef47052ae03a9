import { letGoOfKept } from '../kept.ts'
import { later } from '../later.ts'
import { booksReady } from './lexicon.ts'
import { buildMapIndex, indexing, type MapIndex } from './map-index.ts'
import type { KindId } from './roles.ts'
import type { Neighbourhood, Service, SocialMap } from './service.ts'
import { betweenOthers } from './steps.ts'

/** A municipality's map, ready to be asked. */
export interface OpenMap {
  index: MapIndex
  neighbourhoods: Neighbourhood[]
  /** Also services that are no longer offered; undefined when the map does not have it. */
  service(id: string): Service | undefined
  /** Names that may stand in a text: services, organisations, neighbourhoods and their parts. */
  names: string[]
  /** What the map itself offers in a crisis; nothing is invented. */
  crisis: { crisisYouth?: LocalCrisis; crisisAdults?: LocalCrisis }
}

/** A crisis service that can be called. */
export interface LocalCrisis {
  name: string
  phone: string
}

/** The first crisis service of a kind that has a number; one without is no help at night. */
function crisisOf(index: MapIndex, kind: KindId): LocalCrisis | undefined {
  const services = (index.byKind.get(kind) ?? []).flatMap(at => index.profiles[at]?.service ?? [])
  return services.flatMap(({ name, phones }) => (phones[0] ? [{ name, phone: phones[0].number }] : []))[0]
}

/** Names that may stand in a text: services, organisations, neighbourhoods and their parts. */
export function namesIn(map: SocialMap): string[] {
  const names = [
    ...map.services.flatMap(service => [service.name, service.alternateName ?? '', service.organization.name]),
    ...map.neighbourhoods.flatMap(({ name, parts }) => [name, ...parts]),
    map.municipality,
  ]
  return [...new Set(names.filter(name => name !== ''))]
}

/** Builds the index and what hangs on it; linear in the number of services. */
export const openMap = (map: SocialMap): OpenMap => withIndex(map, buildMapIndex(map), namesIn(map))

function withIndex(map: SocialMap, index: MapIndex, names: string[]): OpenMap {
  const byId = new Map(map.services.map(service => [service.id, service]))
  return {
    index,
    neighbourhoods: map.neighbourhoods,
    service: id => byId.get(id),
    names,
    crisis: { crisisYouth: crisisOf(index, 'crisis-youth'), crisisAdults: crisisOf(index, 'crisis-adult') },
  }
}

/** A map of which the names are known at once; it is opened when somebody first asks for it. */
export interface LoadedMap {
  names: string[]
  open(): Promise<OpenMap>
}

/** Opens between other work, so that what comes in meanwhile needn't wait. */
export function loadedMap(map: SocialMap): LoadedMap {
  const names = namesIn(map)
  const open = async () => {
    await booksReady()
    const index = await betweenOthers(indexing(map))
    letGoOfKept()
    return withIndex(map, index, names)
  }
  return { names, open: later(open) }
}
