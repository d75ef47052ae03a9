/** How an audience is typed at the command line: `all`, `role:huisarts`, `wijk:Molenbeemd`, `practice:P`. Pure. */
import { COLLABORATIONS, type Collaboration, ROLES, type Role } from '../people/person.ts'
import { type Audience, EVERYONE } from './audience.ts'
import type { Ground } from './plan.ts'
import { practiceNamed } from './read-form.ts'

/** Dutch and English words for a role, in small letters. */
const ROLE_WORDS: Record<Role, string[]> = {
  gp: ['huisarts', 'huisartsen', 'ha', 'general practitioner', 'gps'],
  'practice-nurse': ['poh', 'poh-jeugd', 'poh-ggz', 'praktijkondersteuner', 'praktijkondersteuners', 'practice nurse'],
  assistant: ['praktijkassistent', 'doktersassistent', 'doktersassistente', 'assistent', 'assistente', 'assistenten'],
  'contact-person': ['contactpersoon', 'contactpersonen', 'cjg-contactpersoon', 'contact person', 'cjg'],
  coordinator: ['coördinator', 'coordinatoren', 'coördinatoren', 'coordinators'],
  expert: ['deskundige', 'experts', 'expertpool', 'expertpoule'],
}

const clean = (words: string): string => words.trim().toLowerCase()

const roleNamed = (word: string): Role | undefined =>
  ROLES.find(role => role === clean(word) || ROLE_WORDS[role].includes(clean(word)))

const collaborationNamed = (word: string): Collaboration | undefined => COLLABORATIONS.find(one => one === clean(word))

/** What a word can't be: its kind, and what is known of that kind. */
export type Unknown = {
  kind: 'audience' | 'role' | 'neighbourhood' | 'practice' | 'collaboration'
  word: string
  known: string[]
}

type Reading = { audience: Audience } | { unknown: Unknown }
type Ask = Pick<Ground, 'practices'>

const orUnknown = <T>(found: T | undefined, unknown: Unknown, fill: (found: T) => Partial<Audience>): Reading =>
  found === undefined ? { unknown } : { audience: { ...EVERYONE, ...fill(found) } }

const KINDS: Record<string, (word: string, ask: Ask) => Reading> = {
  role: word => orUnknown(roleNamed(word), { kind: 'role', word, known: [...ROLES] }, role => ({ roles: [role] })),
  wijk: (word, { practices }) => {
    const known = [...new Set(practices.flatMap(({ neighbourhood }) => neighbourhood ?? []))]
    const found = known.find(name => clean(name) === clean(word))
    return orUnknown(found, { kind: 'neighbourhood', word, known }, name => ({ neighbourhoods: [name] }))
  },
  practice: (word, ask) =>
    orUnknown(
      practiceNamed(ask, word),
      { kind: 'practice', word, known: ask.practices.map(({ id }) => id) },
      ({ id }) => ({ practices: [id] }),
    ),
  collaboration: word =>
    orUnknown(collaborationNamed(word), { kind: 'collaboration', word, known: [...COLLABORATIONS] }, one => ({
      collaborations: [one],
    })),
}
const SAME: Record<string, string> = {
  rol: 'role',
  neighbourhood: 'wijk',
  neighborhood: 'wijk',
  praktijk: 'practice',
  samenwerking: 'collaboration',
}

/** One word of an audience. */
export function readAudience(typed: string, ask: Ask): Reading {
  const words = typed.trim()
  if (/^(all|allen|alle|iedereen|everyone)$/i.test(words)) return { audience: EVERYONE }
  const colon = words.indexOf(':')
  const kind = clean(words.slice(0, Math.max(colon, 0)))
  const read = KINDS[SAME[kind] ?? kind]
  return read && colon > 0
    ? read(words.slice(colon + 1), ask)
    : { unknown: { kind: 'audience', word: words, known: ['all', ...Object.keys(KINDS).map(name => `${name}:…`)] } }
}

/** Who fits all of them. */
export const together = (all: Audience[]): Audience => ({
  roles: all.flatMap(({ roles }) => roles),
  neighbourhoods: all.flatMap(({ neighbourhoods }) => neighbourhoods),
  practices: all.flatMap(({ practices }) => practices),
  collaborations: all.flatMap(({ collaborations }) => collaborations),
})
