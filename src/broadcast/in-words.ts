import { type Language, TIME_ZONE } from '../texts/format.ts'
import type { Texts } from '../texts/index.ts'

/** 'maandag 30 november 9:00' by the Dutch clock. */
export const atMoment = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  }).format(at)

/** '30 nov. 9:00' by the Dutch clock. */
export const shortMoment = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  }).format(at)

/** 'Amira, Bram en 3 anderen'. @param total of all, also those whose name is not given */
export function fewNames(names: string[], total: number, { broadcast: t, general }: Texts): string {
  const rest = total - names.length
  const all = rest > 0 ? [...names, t.others(rest)] : names
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')}${general.and}${all.at(-1)}`
}

export const sum = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0)
