/** What the bot must be able to answer for: who did what, what is kept for how long, and what is held on someone. */
import type { AuditAction } from './audit.ts'

/** Who acts: a person, an account that is no person here yet, someone at the command line, or the service itself. */
export type Actor = { kind: 'person' | 'account'; id: string } | { kind: 'operator' } | { kind: 'service' }

/** One act, with the fields of NEN 7513:2018 chapter 5 to 8. Never any content. */
export interface AuditLine {
  at: Date
  who: Actor
  /** The practice or municipality for which they act; null: for themselves or the installation. */
  onBehalfOf: string | null
  /** Platform and workspace, 'command line' or 'schedule'. */
  system: string
  case: string | null
  /** Person id of the one whom it is about. */
  person: string | null
  action: AuditAction
  /** nothing: it was allowed, and there was nothing to do. */
  outcome: 'done' | 'refused' | 'nothing'
  /** What else tells which thing it was: a request, an item, a municipality. */
  reference: string | null
}

/** A line as it is kept: persons are ids while they are known here, and pseudonyms after they were erased. */
export interface AuditRecord extends Omit<AuditLine, 'who' | 'action'> {
  number: number
  who: string
  action: string
}

/**
 * Whether the chain holds. Where it does not, `line` is the number of the first line that is not as it was written.
 * changed: the line; missing: one or more lines from there; order: it does not follow the line before; cut: lines at the
 * end are gone; head: the note of the last line; checkpoint: the signed note of that line.
 */
export type AuditVerdict =
  | { holds: true; from: number; to: number; hash: string }
  | { holds: false; line: number; reason: 'changed' | 'missing' | 'order' | 'cut' | 'head' | 'checkpoint' }

export interface AuditTrail {
  /** Adds a line to the chain when the transaction ends. */
  audit(line: AuditLine): Promise<void>
  verifyAudit(): Promise<AuditVerdict>
  /** What someone did and what was done about them, oldest first. */
  auditOfPerson(person: string): Promise<AuditRecord[]>
  auditOfCase(caseId: string): Promise<AuditRecord[]>
  /** Signs where the chain stands; null: nothing was added since the last time. */
  checkpointAudit(at: Date): Promise<{ number: number; hash: string } | null>
  /** Removes lines from the oldest on, as long as they are from before; gives how many. */
  forgetAudit(before: Date, at: Date): Promise<number>
}

/**
 * Content of cases, encrypted at rest with a key per case. Sealed text opens only for the case and the field that it was
 * sealed for. Without the key of the case nothing opens it, in a backup neither.
 */
export interface Vault {
  /** Makes the key of a case; a second time changes nothing. */
  openCase(caseId: string, at: Date): Promise<void>
  /** From here on the retention period runs. */
  closeCase(caseId: string, at: Date): Promise<void>
  /** @throws Error when the case was not opened */
  seal(caseId: string, field: string, text: string): Promise<string>
  /** null: the case was erased or never opened. @throws Error, without content, when it was tampered with or moved */
  unseal(caseId: string, field: string, sealed: string): Promise<string | null>
  /** Keeps a text; writing a field again replaces it. */
  write(caseId: string, field: string, text: string, at: Date): Promise<void>
  read(caseId: string, field: string): Promise<string | null>
  /** false: there was nothing. */
  eraseCase(caseId: string): Promise<boolean>
  /** Wraps at most `limit` keys with the next master key; gives how many were and how many still must. */
  rotate(limit: number): Promise<{ moved: number; left: number }>
  /** The number of keys that none of the master keys at hand opens. */
  lockedOut(): Promise<number>
}

export interface Retention {
  /** Deletes free text older than `before`, wherever it stands, read or not, sent or not. Gives the number of rows. */
  forget(before: Date): Promise<number>
  /** Takes out of older questions, marks and letters who, where, and what may point at a family. Gives the number. */
  forgetQuestions(before: Date): Promise<number>
  /** true: this is the first to do this work in this slot; a later slot is greater as text. */
  claimWork(name: string, slot: string): Promise<boolean>
}

/** Everything held on one person, by table, as it is stored. */
export type PersonExport = Record<string, unknown[]>

/** What erasing did: rows touched by table, and names of services of the social map that still mention the person. */
export interface Erased {
  touched: Record<string, number>
  mentionedIn: string[]
}

export interface Rights {
  /** null: nothing is held on this person. */
  exportPerson(person: string): Promise<PersonExport | null>
  /** Nothing that names the person stays; counts and audit lines stay, under no name and a pseudonym. null: nothing is held. */
  erasePerson(person: string): Promise<Erased | null>
}
