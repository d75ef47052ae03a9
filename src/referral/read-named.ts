import type { MapIndex } from '../social-map/map-index.ts'
import type { Place } from '../social-map/phrases.ts'
import { plain } from '../social-map/text.ts'

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

/** What stands for a name in a text of which only the wordings are read. */
const HELP = 'hulp'

const isPartOfWord = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9]/.test(letter)

/** Every whole occurrence of a name becomes a word for help. */
function asHelp(text: string, name: string): string {
  const pieces: string[] = []
  let from = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isPartOfWord(text[at - 1]) || isPartOfWord(text[at + name.length])) continue
    pieces.push(text.slice(from, at), HELP)
    from = at + name.length
  }
  return [...pieces, text.slice(from)].join('')
}

/**
 * A text in which the names that a municipality invented stand as the help that they are, so that "Ankerplaats gehad" is
 * heard as "hulp gehad".
 */
export function withNamesAsHelp(line: string, named: Named[], index: MapIndex): string {
  const ids = new Set(named.map(({ id }) => id))
  const names = [
    ...index.brands,
    // a map has thousands of services, and most questions name none
    ...(ids.size === 0 ? [] : index.profiles).flatMap(({ service }) =>
      ids.has(service.id) ? [service.name, ...(service.alternateName ?? '').split(/[,;/()]/)] : [],
    ),
  ]
    .map(name => plain(name).trim())
    .filter(name => name.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
  return names.reduce(asHelp, plain(line))
}
const SHORTEST = 4
