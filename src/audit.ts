import type { Actor, AuditLine } from './accountability.ts'
import { CASE_RULES, type CaseEvent } from './case-discussion/states.ts'
import type { Visit } from './ports.ts'

/** Every event of a case is one. */
const CASE_ACTIONS = CASE_RULES.map(rule => `case.${rule.event}` as `case.${CaseEvent}`)

/** What is worth a line: everything that is done to a person's data, to a case, or to what others rely on. */
export const AUDIT_ACTIONS = [
  'map.imported',
  'workspace.foreign',
  'workspace.linked',
  'workspace.unlinked',
  'work-list.opened',
  'work-item.finished',
  'contact-request.sent',
  'contact-request.answered',
  'case-channel.appointed',
  'contact.noted',
  'reminders.set',
  'contact-request.passed-on',
  'people.imported',
  'people.exported',
  'register.opened',
  'person.added',
  'person.changed',
  'person.moved',
  'person.ended',
  'practice.added',
  'practice.changed',
  'practice.closed',
  'contact.assigned',
  'absence.noted',
  'capacity.agreed',
  'consultation.kept',
  'consultation.reserved',
  'account.asked',
  'account.linked',
  'broadcast.written',
  'broadcast.sent',
  'broadcast.stopped',
  'broadcast.repeated',
  'broadcast.watched',
  'person.exported',
  'person.erased',
  'audit.read',
  'vault.rotated',
  'retention.ran',
  'case.read',
  'case-slot.set',
  'consent.set',
  'case.counted',
  ...CASE_ACTIONS,
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

type About = Partial<Pick<AuditLine, 'case' | 'person' | 'reference'>>

const whoOf = (visit: Visit): Actor =>
  visit.person
    ? { kind: 'person', id: visit.person.id }
    : { kind: 'account', id: `${visit.from.platform}/${visit.from.workspace}/${visit.from.user}` }

/** What a button sends back is a name we made; anything else may be a text, and is left out. */
const LONGEST_NAME = 300
const named = (reference: string | null = null): string | null =>
  reference === null || reference.length > LONGEST_NAME || /\s/.test(reference) ? null : reference

/** The line of something that someone did in a conversation. */
export const auditOf = (
  visit: Visit,
  action: AuditAction,
  outcome: AuditLine['outcome'],
  about: About = {},
): AuditLine => ({
  at: visit.now,
  who: whoOf(visit),
  onBehalfOf: visit.person?.practice?.id ?? visit.person?.municipality ?? null,
  system: `${visit.from.platform}/${visit.from.workspace}`,
  case: null,
  person: null,
  ...about,
  reference: named(about.reference),
  action,
  outcome,
})

/** The line of something that an operator did at the command line. */
export const auditOfCommand = (
  at: Date,
  action: AuditAction,
  outcome: AuditLine['outcome'],
  about: About = {},
): AuditLine => ({
  at,
  who: { kind: 'operator' },
  onBehalfOf: null,
  system: 'command line',
  case: null,
  person: null,
  reference: null,
  ...about,
  action,
  outcome,
})

/** The line of recurring work. */
export const auditOfService = (at: Date, action: AuditAction, reference: string): AuditLine => ({
  ...auditOfCommand(at, action, 'done', { reference }),
  who: { kind: 'service' },
  system: 'schedule',
})
