import type { Adult, Facts } from './facts.ts'
import type { Settings } from './settings.ts'

/** Who has a say on behalf of a child or of an adult who can't decide: BW 1:245, 1:253aa, 1:280, 7:465 lid 1-3. */

const PARENTS = ['mother', 'father', 'parent']
const AUTHORITY = [...PARENTS, 'co-authority']
/** They look after the child but decide nothing: BW 1:262 and 1:265a. */
const CARERS = ['foster-parent', 'step-parent', 'grandparent']

/** Representatives of an adult, by rank; the first rank that is filled decides (BW 7:465 lid 2 and 3). */
const RANKS: readonly (readonly string[])[] = [
  ['mentor', 'curator'],
  ['gemachtigde', 'authorised', 'authorized', 'authorised-person', 'proxy'],
  ['partner', 'spouse', 'husband', 'wife'],
  PARENTS,
]
const SIBLING_RANK = ['adult-child', 'sibling', 'brother', 'sister']

const roleOf = (adult: Adult): string => adult.role.trim().toLowerCase()
const having = (f: Facts, roles: readonly string[]): Adult[] =>
  f.authority.filter(adult => !adult.minor && roles.includes(roleOf(adult)))
const ids = (adults: readonly Adult[]): string[] => [...new Set(adults.map(adult => adult.id))]

export interface Holders {
  kind: 'guardian' | 'parents' | 'nobody'
  ids: readonly string[]
  /** False: at least one was not checked as the setting asks. */
  checked: boolean
}

const isChecked = (adult: Adult, s: Settings): boolean =>
  s.authorityCheck === 'as-told' || (!!adult.checked && adult.checked !== 'told')

/** Who has authority over a minor: guardians where there are any, else parents and co-holders. */
export function holdersOf(f: Facts, s: Settings): Holders {
  const guardians = having(f, ['guardian'])
  const adults = guardians.length > 0 ? guardians : having(f, AUTHORITY)
  const kind = guardians.length > 0 ? 'guardian' : adults.length > 0 ? 'parents' : 'nobody'
  return { kind, ids: ids(adults), checked: adults.every(adult => isChecked(adult, s)) }
}

/** Who decides for an adult who can't: everyone of the first rank that is filled. */
export function representativesOf(f: Facts, s: Settings): { rank: number; ids: readonly string[] } {
  const ranks = s.adultRelatives === 'with-siblings' ? [...RANKS, SIBLING_RANK] : RANKS
  const rank = ranks.findIndex(roles => having(f, roles).length > 0)
  return { rank, ids: rank < 0 ? [] : ids(having(f, ranks[rank]!)) }
}

/** Ids of people in such a role, whether or not they have a say. */
export const inRole = (f: Facts, role: 'carer' | 'supervisor' | 'minor-parent'): string[] =>
  f.authority
    .filter(adult =>
      role === 'minor-parent'
        ? adult.minor === true
        : (role === 'carer' ? CARERS : ['gezinsvoogd']).includes(roleOf(adult)),
    )
    .map(adult => adult.id)
