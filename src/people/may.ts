import type { Person, Role } from './person.ts'

/** How far a right reaches: only what is one's own or one's own practice's, or the whole municipality. */
export type Reach = 'own' | 'municipality'

/** What can be done that not everyone may. Asking the map is for everyone, so it is not here. */
export const ACTIONS = [
  'ask-contact',
  'answer-request',
  'see-requests',
  'see-own-practices',
  'see-any-contact',
  'see-work-list',
  'finish-work',
  'see-register',
  'keep-people',
  'keep-practices',
  'assign-contact',
  'note-absence',
  'agree-capacity',
  'confirm-colleague',
  'set-case-slot',
  'set-consent',
  'keep-hours',
  'reserve-place',
  'broadcast',
  'handle-broadcast',
] as const
export type Action = (typeof ACTIONS)[number]

interface Right {
  action: Action
  role: Role
  reach: Reach
  /** Why, for who reads this table in the municipality. */
  because: string
}

const right = (action: Action, role: Role, reach: Reach, because: string): Right => ({ action, role, reach, because })

/** One row a right; what is not here is not allowed. */
export const RIGHTS: Right[] = [
  right('ask-contact', 'gp', 'own', 'a practice has one contact person, for everyone who works there'),
  right('ask-contact', 'practice-nurse', 'own', 'as a GP'),
  right('ask-contact', 'assistant', 'own', 'as a GP: the assistant plans and calls'),
  right('answer-request', 'contact-person', 'own', 'it was put or passed on to them'),
  right('answer-request', 'coordinator', 'municipality', 'what nobody answers comes to the coordinator'),
  right('see-requests', 'contact-person', 'own', 'their own open requests'),
  right('see-own-practices', 'contact-person', 'own', 'they must know whom they are there for'),
  right('see-any-contact', 'contact-person', 'municipality', 'contact persons send each other on'),
  right('see-any-contact', 'coordinator', 'municipality', 'keeps the assignments'),
  right('see-work-list', 'coordinator', 'municipality', 'keeps the social map'),
  right('finish-work', 'coordinator', 'municipality', 'keeps the social map'),
  right('see-register', 'coordinator', 'municipality', 'keeps people and practices'),
  right('keep-people', 'coordinator', 'municipality', 'adds, changes, moves and ends people'),
  right('keep-practices', 'coordinator', 'municipality', 'adds, changes and closes practices'),
  right('assign-contact', 'coordinator', 'municipality', 'one fixed contact person a practice is the agreement'),
  right('note-absence', 'coordinator', 'municipality', 'leave and sick days of every contact person'),
  right('note-absence', 'contact-person', 'own', 'knows their own leave first'),
  right('agree-capacity', 'coordinator', 'municipality', 'the municipality agrees on it'),
  right('confirm-colleague', 'coordinator', 'municipality', 'knows who works where'),
  right('confirm-colleague', 'gp', 'own', 'knows who works in their own practice'),
  right('confirm-colleague', 'practice-nurse', 'own', 'as a GP'),
  right('confirm-colleague', 'assistant', 'own', 'as a GP'),
  right('set-case-slot', 'contact-person', 'own', 'agrees the weekly moment with their practices'),
  right('set-case-slot', 'coordinator', 'municipality', 'keeps practices'),
  right('set-consent', 'coordinator', 'municipality', 'writes down what the municipality decided'),
  right('keep-hours', 'contact-person', 'own', 'holds the consultation hours at the practices assigned to them'),
  right('keep-hours', 'coordinator', 'municipality', 'answers for what is agreed with every practice'),
  right('reserve-place', 'gp', 'own', 'sends a family to the consultation hour in their own practice'),
  right('reserve-place', 'practice-nurse', 'own', 'as a GP'),
  right('reserve-place', 'assistant', 'own', 'as a GP: the assistant plans'),
  right('reserve-place', 'contact-person', 'own', 'families also come to them directly'),
  right('broadcast', 'coordinator', 'municipality', 'answers for what all practices hear'),
  right('broadcast', 'contact-person', 'own', 'keeps in touch with the practices assigned to them'),
  right('handle-broadcast', 'coordinator', 'municipality', 'it must be stoppable when its author is away'),
  right('handle-broadcast', 'contact-person', 'own', 'it is theirs'),
]

/** How far someone may do something, the furthest of their roles; null: not at all, also for an unknown account. */
export function may(person: Pick<Person, 'roles'> | null, action: Action): Reach | null {
  const reaches = RIGHTS.filter(row => row.action === action && person?.roles.includes(row.role)).map(row => row.reach)
  return reaches.includes('municipality') ? 'municipality' : (reaches[0] ?? null)
}
