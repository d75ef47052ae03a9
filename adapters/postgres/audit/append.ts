import type { AuditLine } from '../../../src/accountability.ts'
import { run, type Session, sql } from '../sql.ts'
import type { Keyring } from '../vault/keyring.ts'
import { actorName, auditKey, pseudonym } from './pseudonym.ts'

const insertLine = (session: Session, key: Uint8Array, line: AuditLine) =>
  run(
    session,
    sql`insert into audit_line (at, who, on_behalf_of, system, case_id, person, action, outcome, reference)
        values (${line.at}, ${actorName(key, line.who)}, ${line.onBehalfOf}, ${line.system}, ${line.case},
                ${line.person === null ? null : pseudonym(key, 'person', line.person)}, ${line.action}, ${line.outcome},
                ${line.reference})`,
  )

/** Lines of one transaction that still have to be written. */
export interface PendingLines {
  add(line: AuditLine): void
  flush(): Promise<void>
}

/**
 * Lines wait for the end of the transaction: the head of the chain is then the last row that it locks, so writers wait
 * shortly and never for each other in a circle.
 */
export function pendingLines(session: Session, ring: Keyring): PendingLines {
  const waiting: AuditLine[] = []
  return {
    add: line => void waiting.push(line),
    async flush() {
      const lines = waiting.splice(0)
      if (lines.length === 0) return
      const key = await auditKey(session, ring, lines[0]!.at)
      for (const line of lines) await insertLine(session, key, line)
    },
  }
}
