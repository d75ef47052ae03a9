import { auditOfService } from '../audit.ts'
import type { Store } from '../ports.ts'
import { TERMS } from './terms.ts'

/** What a night of forgetting did: numbers only. */
export interface Forgotten {
  freeText: number
  questions: number
  audit: number
  /** The last line of the audit and its hash, signed: noted elsewhere, it shows whether the end was cut off. */
  auditHead: { number: number; hash: string } | null
}

/** Applies every term, signs where the audit stands, and leaves a line that it was done. */
export async function forget(store: Store, now: Date): Promise<Forgotten> {
  const freeText = await store.forget(TERMS.freeText.before(now))
  const questions = await store.forgetQuestions(TERMS.questions.before(now))
  const audit = await store.forgetAudit(TERMS.audit.before(now), now)
  await store.audit(auditOfService(now, 'retention.ran', `${freeText}/${questions}/${audit}`))
  return { freeText, questions, audit, auditHead: await store.checkpointAudit(now) }
}
