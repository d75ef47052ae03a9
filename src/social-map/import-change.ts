import type { Service, SocialMap } from './service.ts'

/** What an import does to a map: names of services, in the map's order (removed ones in the old map's). */
export interface MapDifference {
  added: string[]
  changed: string[]
  removed: string[]
  unchanged: number
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
const same = (a: Service, b: Service): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Compares two maps of one municipality by the ids of their services. `old`: null when there was none. */
export const changeOf = (old: SocialMap | null, next: SocialMap): MapDifference => {
  const before = new Map((old?.services ?? []).map(service => [service.id, service]))
  const after = new Set(next.services.map(service => service.id))
  const known = next.services.filter(service => before.has(service.id))
  const changed = known.filter(service => !same(before.get(service.id)!, service))
  return {
    added: next.services.filter(service => !before.has(service.id)).map(service => service.name),
    changed: changed.map(service => service.name),
    removed: [...before.values()].filter(service => !after.has(service.id)).map(service => service.name),
    unchanged: known.length - changed.length,
  }
}
