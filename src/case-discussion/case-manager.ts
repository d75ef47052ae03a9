import type { Person } from '../people/person.ts'

/** What is known of someone who could be case manager. */
interface Candidate {
  person: Person
  /** The contact person of the referrer's practice. */
  ownContact: boolean
  isReferrer: boolean
}

/**
 * Who is proposed as case manager, first row that fits anyone. Sources: Maastricht evaluation (GGD Zuid Limburg, 2015),
 * pilot 5: without a rule nobody owned the case; gp-topics T59: the CJG or neighbourhood team directs.
 */
export const MANAGER_RULES: readonly { id: string; fits: (one: Candidate) => boolean; source: string }[] = [
  { id: 'own-contact', fits: one => one.ownContact, source: 'pilot 1 and 2: one fixed person for the practice' },
  { id: 'cjg', fits: ({ person }) => person.roles.includes('contact-person'), source: 'gp-topics T59: CJG or team directs' },
  { id: 'practice-nurse', fits: ({ person }) => person.roles.includes('practice-nurse'), source: 'domain B1: POH-jeugd does triage and short care' },
  { id: 'asker', fits: one => one.isReferrer, source: 'a question to experts only stays with who asked it' },
] // biome-ignore format: one row a rule

/** The one to ask; null: nobody is left, so the coordinator appoints. @param not who said no or is gone */
export function proposedManager(candidates: readonly Candidate[], not: readonly string[] = []): Person | null {
  const left = candidates.filter(({ person }) => !not.includes(person.id))
  for (const { fits } of MANAGER_RULES) {
    const found = left.find(fits)
    if (found) return found.person
  }
  return null
}
