/** Fields whose value must mean something before it is believed: dates, addresses on the web, status. */
import type { ServiceStatus } from '../service.ts'
import { folded } from '../wording.ts'

const isoOf = (year: string, month: string, day: string): string | null => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? null : iso
}

/** An ISO date from '2026-02-10', '2026-02-10T08:41:00Z' or the Dutch '10-2-2026'; null: no date. */
export const dateOf = (text: string): string | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(text)
  if (iso) return isoOf(iso[1]!, iso[2]!, iso[3]!)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  return dutch ? isoOf(dutch[3]!, dutch[2]!, dutch[1]!) : null
}

/** An http(s) address; 'www.x.nl' gets its https. null: none, or another scheme. */
export const urlOf = (text: string): string | null => {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(address) || /\s/.test(address)) return null
  return URL.canParse(address) ? address : null
}

export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text)

const STATUSES: [status: ServiceStatus, words: string[]][] = [
  ['active', ['active', 'actief', 'open', 'published', 'gepubliceerd', 'current', 'live']],
  [
    'inactive',
    ['inactive', 'inactief', 'niet actief', 'suspended', 'draft', 'concept', 'archived', 'gearchiveerd', 'pending'],
  ],
  [
    'defunct',
    ['defunct', 'gestopt', 'beeindigd', 'opgeheven', 'vervallen', 'ended', 'deleted', 'removed', 'closed', 'gesloten'],
  ],
  [
    'temporarily closed',
    ['temporarily closed', 'tijdelijk gesloten', 'tijdelijk gestopt', 'tijdelijk dicht', 'paused'],
  ],
]

/** HSDS status by its own word or a usual other one; null: a word that is none of them. */
export const statusOf = (text: string): ServiceStatus | null =>
  STATUSES.find(([, words]) => words.includes(folded(text)))?.[0] ?? null
