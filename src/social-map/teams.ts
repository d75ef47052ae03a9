/** Which services are the neighbourhood teams, told from one another (Jeugdwet 2.3 and 2.6: access near home). */
import type { Profile } from './profile.ts'

/** Kinds that a team is taken for when its words are few: it talks, thinks along and comes to the house. */
const LIKE_A_TEAM = new Set<string | null>([null, 'parent-talks', 'family-coach', 'class-observer'])

/**
 * The same text for two or more neighbourhoods, for all ages of youth and about families: those are the neighbourhood
 * teams, whatever the municipality calls them and however little it says. What stands beside a team, of the same
 * organisation, for the same ages and under the same name, in a neighbourhood of its own, is a team as well.
 */
export function withTeams(read: Profile[]): Profile[] {
  const profiles = read.map(made => (isBehindTeam(made, read) ? { ...made, kind: 'family-coach' as const } : made))
  const alike = new Map<string, number>()
  for (const made of profiles) {
    const key = sameText(made)
    if (key) alike.set(key, (alike.get(key) ?? 0) + 1)
  }
  const teams = Map.groupBy(
    profiles.filter(made => made.kind === 'team'),
    seriesOf,
  )
  const isTeam = (made: Profile) =>
    (alike.get(sameText(made) ?? '') ?? 0) > 1 || isBeside(made, teams.get(seriesOf(made)))
  return profiles.map(made => (isTeam(made) ? { ...made, kind: 'team' } : made))
}

const isOpen = ({ service }: Profile): boolean => service.access.length === 0 || service.access.includes('self')
const overlaps = (made: Profile, other: Profile): boolean =>
  [...(made.neighbourhoods ?? [])].some(name => other.neighbourhoods?.has(name))

/** Families reach a team by themselves; who works in the same streets after a referral comes beside them for longer. */
const isBehindTeam = (made: Profile, all: Profile[]): boolean =>
  made.kind === 'team' &&
  !isOpen(made) &&
  all.some(other => other.kind === 'team' && isOpen(other) && overlaps(made, other))

const couldBeTeam = (made: Profile): boolean => {
  const { service, kind, level, neighbourhoods } = made
  return (
    neighbourhoods !== null &&
    (kind !== 'family-coach' || service.access.includes('self')) &&
    (service.minimumAge ?? 0) <= 2 &&
    (service.maximumAge ?? 18) >= 16 &&
    LIKE_A_TEAM.has(kind) &&
    ['preventive', 'light'].includes(level)
  )
}

function sameText(made: Profile): string | null {
  const { service, neighbourhoods } = made
  if (!couldBeTeam(made)) return null
  if (!/gezin|ouders|opvoed|jeugd/i.test(`${service.name} ${service.description} ${service.eligibility}`)) return null
  const text = [...(neighbourhoods ?? [])].reduce((rest, name) => rest.replaceAll(name, ''), service.description)
  return `${service.organization.name} ${text}`
}

/** What services of one series share: organisation, first word of the name, ages and level. */
const seriesOf = ({ service, level }: Profile): string => {
  const [brand] = service.name.replace(/^(?:de|het|'t|the) /i, '').split(' ')
  return [service.organization.name, brand, service.minimumAge, service.maximumAge, level].join('|')
}

const isBeside = (made: Profile, teams: Profile[] = []): boolean =>
  couldBeTeam(made) && teams.length > 0 && !teams.some(team => overlaps(made, team))
