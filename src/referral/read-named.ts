import type { MapIndex } from '../social-map/map-index.ts'
import type { Place } from '../social-map/phrases.ts'

/** A service that a text calls by its name. */
export interface Named {
  id: string
  /** The text says it was tried. */
  done: boolean
}

/** Services that the text calls by name or old name; names of ordinary words need all of them in a row. */
export function namedServices(places: Place[], index: MapIndex): Named[] {
  const found = new Map<string, Named>()
  places.forEach((place, i) => {
    for (const form of place.forms.slice(0, 2))
      for (const entry of index.byName.get(form.stem) ?? []) {
        const start = i - entry.stems.indexOf(form.stem)
        const whole = entry.stems.every((stem, n) => places[start + n]?.forms.some(f => f.stem === stem))
        if (
          !whole ||
          (entry.stems.length === 1 && (entry.stems[0] ?? '').length < 4 && !/^\d+$/.test(entry.stems[0] ?? ''))
        )
          continue
        found.set(entry.service.id, { id: entry.service.id, done: true })
      }
  })
  return [...found.values()]
}

/** What the help that was tried is about: "Thuisbij heeft een jaar meegelopen" says that it is about the whole family. */
export const aboutNamed = (named: Named[], index: MapIndex): string[] =>
  named.flatMap(({ id }) => {
    const profile = index.profiles.find(profile => profile.service.id === id)
    return profile
      ? [...profile.topics]
          .filter(([, strength]) => strength >= 0.95)
          .map(([topic]) => topic)
          .slice(0, 2)
      : []
  })
