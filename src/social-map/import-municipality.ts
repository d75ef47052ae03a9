import type { WholeService } from './hsds/join.ts'
import { municipalityName, readArea } from './interpret-area.ts'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const mostCommon = (names: string[]): string | null => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const municipalAreas = (whole: WholeService): string[] =>
  whole.areas.flatMap(row =>
    readArea(
      {
        name: text(row.name) ?? text(row.service_area),
        description: text(row.description),
        extent: text(row.extent),
        extentType: text(row.extent_type),
      },
      '',
    )
      .filter(({ area, guessed }) => area.kind === 'municipality' && !guessed)
      .map(({ area }) => municipalityName(area.name)),
  )

/** The name of the municipality that a map is of: its most common area of that kind, else its most common city; '' when it has neither. */
export const municipalityOf = (wholes: WholeService[]): string =>
  mostCommon(wholes.flatMap(municipalAreas).filter(name => name !== '')) ??
  mostCommon(wholes.flatMap(whole => whole.addresses.flatMap(row => text(row.city)?.trim() ?? []))) ??
  ''
