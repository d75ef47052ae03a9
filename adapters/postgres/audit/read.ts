import * as z from 'zod'
import type { AuditRecord } from '../../../src/accountability.ts'
import { rows, type Session, sql } from '../sql.ts'
import type { Keyring } from '../vault/keyring.ts'
import { LineRow } from './canonical.ts'
import { existingAuditKey, pseudonym } from './pseudonym.ts'

const Shown = LineRow.omit({ previous: true, hash: true }).extend({ at: z.date() })
type Shown = z.infer<typeof Shown>

const IdRow = z.object({ id: z.string() })

const accountsOf = (session: Session, person: string) =>
  rows(
    session,
    IdRow,
    sql`select platform || '/' || workspace || '/' || user_id as id from account where person = ${person}`,
  )

/** Every name that someone has in the audit: as a person, and as the accounts they have now. */
export async function namesInAudit(session: Session, key: Uint8Array, person: string): Promise<string[]> {
  const accounts = await accountsOf(session, person)
  return [pseudonym(key, 'person', person), ...accounts.map(({ id }) => pseudonym(key, 'account', id))]
}

/** Ids of the people who are known here, by their pseudonym. */
async function known(session: Session, key: Uint8Array): Promise<Map<string, string>> {
  const people = await rows(session, IdRow, sql`select id from person`)
  return new Map(people.map(({ id }) => [pseudonym(key, 'person', id), id]))
}

function shown({ caseId, ...line }: Shown, ids: Map<string, string>): AuditRecord {
  const person = line.person && (ids.get(line.person) ?? line.person)
  return { ...line, case: caseId, who: ids.get(line.who) ?? line.who, person }
}

/** What someone did and what was done about them, oldest first. An id that was erased is found as well. */
export async function auditOfPerson(session: Session, ring: Keyring, person: string): Promise<AuditRecord[]> {
  const key = await existingAuditKey(session, ring)
  if (!key) return []
  const names = await namesInAudit(session, key, person)
  const lines = await rows(
    session,
    Shown,
    sql`select * from audit_line where who = any(${names}::text[]) or person = any(${names}::text[]) order by number`,
  )
  const ids = (await known(session, key)).set(pseudonym(key, 'person', person), person)
  return lines.map(line => shown(line, ids))
}

export async function auditOfCase(session: Session, ring: Keyring, caseId: string): Promise<AuditRecord[]> {
  const key = await existingAuditKey(session, ring)
  if (!key) return []
  const lines = await rows(session, Shown, sql`select * from audit_line where case_id = ${caseId} order by number`)
  const ids = await known(session, key)
  return lines.map(line => shown(line, ids))
}
