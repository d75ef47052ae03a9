import { type Band, bandOf } from './age.ts'
import type { Day, Facts } from './facts.ts'
import { type Holders, holdersOf, representativesOf } from './holders.ts'
import type { Settings } from './settings.ts'
import { type Flaw, type Standing, standings } from './validity.ts'

/** The facts with what follows from them: who must agree, who did, who did not. The rules read only this. */

export const CHILD = 'child'
/** Stands for a fact that is not known; nobody can agree in its place. */
export const UNKNOWNS = ['leeftijd-onbekend', 'wilsbekwaamheid-onbekend', 'gezag-onbekend'] as const
export type Unknown = (typeof UNKNOWNS)[number]

/** What is still missing: a person with the reason, or a fact, thing or note to see to. */
export interface Missing {
  /** 'child', the id of an adult, an Unknown, or what the row asks for. */
  who: string
  why: Flaw | 'unknown' | 'content' | 'note'
  day?: Day | null
  parties?: readonly string[]
}

export interface Situation {
  facts: Facts
  settings: Settings
  /** Null: age not known. */
  band: Band | null
  /** Old enough to decide, but not able to in this matter. */
  incapable: boolean
  holders: Holders
  /** Whether a mentor or curator decides for an adult who can't. */
  hasMentor: boolean
  /** Who must agree; one of each group is enough, and a group is one person unless a setting presumes. */
  needed: readonly (readonly string[])[]
  unknown: readonly Unknown[]
  /** Everyone with a valid yes, whether or not theirs is needed. */
  yes: ReadonlySet<string>
  /** Everyone who refused, or withdrew without saying yes again. */
  no: ReadonlySet<string>
  missing: readonly Missing[]
  /** Nothing is unknown and everyone who must agree did. */
  complete: boolean
}

type Said = Pick<Situation, 'yes' | 'no'>
type Needs = Pick<Situation, 'needed' | 'unknown'>

const one = (id: string): readonly string[] => [id]

/** The child of 12-15 alone: where informing parents harms it (BW 7:457 lid 3), or by the setting. */
function childAlone(f: Facts, s: Settings, holders: Holders, said: Said): boolean {
  if (f.keepFromParents && f.informingHarms) return true
  const mayRefuse = holders.kind === 'nobody' ? [...said.no].filter(id => id !== CHILD) : holders.ids
  return s.consent12to15 === 'child' && (f.persists === true || !mayRefuse.some(id => said.no.has(id)))
}

function holdersNeeded(f: Facts, s: Settings, holders: Holders, said: Said): Needs {
  if (holders.kind === 'nobody') return { needed: [], unknown: ['gezag-onbekend'] }
  const presumed =
    s.secondParent === 'presume' &&
    f.capable !== false &&
    holders.kind === 'parents' &&
    (f.parents === 'together' || f.parents === 'unreachable') &&
    !holders.ids.some(id => said.no.has(id))
  const needed = presumed ? [holders.ids] : holders.ids.map(one)
  return { needed, unknown: holders.checked ? [] : ['gezag-onbekend'] }
}

function adultNeeds(f: Facts, s: Settings, incapable: boolean): Needs {
  if (!incapable) return { needed: [one(CHILD)], unknown: [] }
  const { ids } = representativesOf(f, s)
  return { needed: ids.map(one), unknown: ids.length > 0 ? [] : ['gezag-onbekend'] }
}

function needsOf(f: Facts, s: Settings, band: Band | null, holders: Holders, said: Said): Needs {
  if (band === null) return { needed: [], unknown: ['leeftijd-onbekend'] }
  const incapable = band !== '0-11' && f.capable === false
  if (band === '18+') return adultNeeds(f, s, incapable)
  if (band === '0-11' || incapable) return holdersNeeded(f, s, holders, said)
  if (band === '16-17' || childAlone(f, s, holders, said)) return { needed: [one(CHILD)], unknown: [] }
  const adults = holdersNeeded(f, s, holders, said)
  return { needed: [one(CHILD), ...adults.needed], unknown: adults.unknown }
}

const askCapacity = (f: Facts, s: Settings, band: Band | null): readonly Unknown[] =>
  band !== null && band !== '0-11' && f.capable === null && s.capacityUnknown === 'ask'
    ? ['wilsbekwaamheid-onbekend']
    : []

const peopleOf = (f: Facts): string[] => [
  CHILD,
  ...f.authority.map(a => a.id),
  ...f.consents.map(c => c.by),
  ...f.refusals.map(r => r.by),
]

function saidBy(f: Facts, stands: ReadonlyMap<string, Standing>): Said {
  const withdrew = new Set(f.consents.filter(c => c.withdrawn && c.withdrawn <= f.on).map(c => c.by))
  const all = [...stands].map(([id, { flaw }]) => ({ id, flaw }))
  const ids = (list: typeof all) => new Set(list.map(({ id }) => id))
  return {
    yes: ids(all.filter(({ flaw }) => flaw === null)),
    no: ids(all.filter(({ id, flaw }) => flaw === 'refused' || (flaw !== null && withdrew.has(id)))),
  }
}

function missingFrom(needs: Needs, said: Said, stands: ReadonlyMap<string, Standing>): Missing[] {
  const people = needs.needed.filter(group => !group.some(id => said.yes.has(id))).flat()
  return [
    ...people.map(who => {
      const { flaw, ...detail } = stands.get(who)!
      return { who, why: flaw!, ...detail }
    }),
    ...needs.unknown.map(who => ({ who, why: 'unknown' as const })),
  ]
}

/** Works out what the rules need to know. */
export function situationOf(facts: Facts, settings: Settings): Situation {
  const band = facts.age && bandOf(facts.age.years)
  const holders = holdersOf(facts, settings)
  const stands = standings(peopleOf(facts), facts, settings)
  const said = saidBy(facts, stands)
  const base = needsOf(facts, settings, band, holders, said)
  const needs = { needed: base.needed, unknown: [...askCapacity(facts, settings, band), ...base.unknown] }
  const missing = missingFrom(needs, said, stands)
  return {
    facts,
    settings,
    band,
    incapable: band !== null && band !== '0-11' && facts.capable === false,
    holders,
    hasMentor: representativesOf(facts, settings).rank === 0,
    ...needs,
    ...said,
    missing,
    complete: missing.length === 0,
  }
}
