import type { Person, Role } from '../people/person.ts'
import type { Broadcast } from './store.ts'

/** Whom someone may write to. */
export type Scope = 'everyone' | 'own-practices'

/** Who may broadcast in their own municipality; the first row that fits. Everyone else may not. */
export const SENDERS: { role: Role; scope: Scope; why: string }[] = [
  { role: 'coordinator', scope: 'everyone', why: 'keeps map and assignments, and answers for what all practices hear' },
  { role: 'contact-person', scope: 'own-practices', why: 'keeps in touch with the practices assigned to them' },
]

/** null: may not broadcast. */
export const scopeOf = (person: Person | null): Scope | null =>
  SENDERS.find(({ role }) => person?.roles.includes(role))?.scope ?? null

/** The author, or a coordinator of the same municipality: a broadcast must be stoppable when its author is away. */
export const mayHandle = (person: Person | null, { municipality, author }: Broadcast): boolean =>
  person?.municipality === municipality &&
  (person.roles.includes('coordinator') || (person.id === author && scopeOf(person) !== null))
