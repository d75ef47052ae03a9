import { bandBegan, bandOf } from './age.ts'
import { addMonths } from './day.ts'
import type { Consent, Day, Facts } from './facts.ts'
import type { Settings } from './settings.ts'

/** Why a consent does not count, from furthest away to nearly good. */
export const FLAWS = [
  'not-asked',
  'no-date',
  'unclear-how',
  'later',
  'before-birthday',
  'withdrawn',
  'expired',
  'too-old',
  'not-informed',
  'pressured',
  'other-purpose',
  'party-missing',
  'refused',
] as const
export type Flaw = (typeof FLAWS)[number]

/** How someone stands: `flaw` null means a valid yes to every party for this purpose. */
export interface Standing {
  flaw: Flaw | null
  /** The day that made it so, where there is one. */
  day?: Day | null
  /** Invited parties that this person did not name. */
  parties?: readonly string[]
}

/** Names compare without regard for capitals and spaces around or between words. */
const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase().split(/\s+/).join(' ')
const names = (list: readonly string[], name: string): boolean => list.some(item => plain(item) === plain(name))

const fromOtherBand = (c: Consent, f: Facts): boolean => {
  if (!f.age) return true
  if (c.childAge != null) return bandOf(c.childAge) !== bandOf(f.age.years)
  const began = bandBegan(f.age, f.on)
  return began !== null && c.date! < began
}

type Check = (c: Consent, f: Facts, s: Settings) => { day?: Day | null } | false

/** The checks on one consent apart from parties, in the order of FLAWS. */
const checks: readonly (readonly [Flaw, Check])[] = [
  ['no-date', c => !c.date && {}],
  ['unclear-how', c => c.how === 'unclear' && {}],
  ['later', (c, f) => c.date! > f.on && { day: c.date }],
  ['before-birthday', (c, f, s) => s.birthday === 'ask-again' && fromOtherBand(c, f) && { day: c.date }],
  ['withdrawn', (c, f) => !!c.withdrawn && c.withdrawn <= f.on && { day: c.withdrawn }],
  ['expired', (c, f) => !!c.expires && c.expires < f.on && { day: c.expires }],
  [
    'too-old',
    (c, f, s) => s.consentValidMonths !== null && addMonths(c.date!, s.consentValidMonths) < f.on && { day: c.date },
  ],
  ['not-informed', c => c.informed === false && {}],
  ['pressured', c => c.free === false && {}],
  ['other-purpose', (c, f) => !(f.purpose?.trim() && names(c.purposes, f.purpose)) && {}],
]

function standingOfOne(c: Consent, f: Facts, s: Settings): Standing {
  for (const [flaw, check] of checks) {
    const hit = check(c, f, s)
    if (hit) return { flaw, ...hit }
  }
  return { flaw: null }
}

const nearness = (a: Standing): number => (a.flaw === null ? FLAWS.length : FLAWS.indexOf(a.flaw))
const nearest = (list: readonly Standing[]): Standing =>
  list.reduce<Standing>(
    (best, next) =>
      nearness(next) > nearness(best) || (next.flaw === best.flaw && (next.day ?? '') > (best.day ?? '')) ? next : best,
    { flaw: 'not-asked' },
  )

/** The last no of someone up to the day of sharing; a no without a date stands after everything. */
function lastNo(by: string, f: Facts): Day | null {
  const days = f.refusals.filter(r => r.by === by).map(r => r.date ?? '9999-12-31')
  return (
    days
      .filter(day => day <= f.on || day === '9999-12-31')
      .sort()
      .at(-1) ?? null
  )
}

interface Wanted {
  party: string
  key: string
}

function standingOf(by: string, wanted: readonly Wanted[], f: Facts, s: Settings): Standing {
  const no = lastNo(by, f)
  const own = f.consents.filter(c => c.by === by && (no === null || (c.date ?? '') > no))
  const each = own.map(c => ({ consent: c, standing: standingOfOne(c, f, s) }))
  const good = each.filter(e => e.standing.flaw === null).map(e => e.consent)
  const named = new Set(good.flatMap(c => c.parties.map(plain)))
  const left = wanted.filter(({ key }) => !named.has(key)).map(({ party }) => party)
  if (good.length > 0 && left.length === 0 && wanted.length > 0) return { flaw: null }
  if (no !== null) return { flaw: 'refused', day: no <= f.on ? no : null }
  return good.length > 0 ? { flaw: 'party-missing', parties: left } : nearest(each.map(e => e.standing))
}

/**
 * How each of these people stands on the day of sharing. Several consents of the same person add up: together they
 * must name every party, each within a consent that also names the purpose. A refusal takes back every consent up to
 * and including its own day.
 */
export function standings(people: readonly string[], f: Facts, s: Settings): Map<string, Standing> {
  const wanted = f.parties.map(party => ({ party, key: plain(party) }))
  return new Map([...new Set(people)].map(by => [by, standingOf(by, wanted, f, s)]))
}
