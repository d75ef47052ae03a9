import { type AuditAction, auditOf } from '../audit.ts'
import type { Outgoing, Visit } from '../ports.ts'
import { plainCard } from '../referral/no-answer-card.ts'
import { reply } from './ability.ts'

/** Someone does what they may not: kindly said, and audited. */
export async function refused(visit: Visit, action: AuditAction, reference: string | null): Promise<Outgoing[]> {
  await visit.store.audit(auditOf(visit, action, 'refused', { reference }))
  return [reply(visit, plainCard({ title: visit.texts.register.refused, body: visit.texts.people.notYours }))]
}
