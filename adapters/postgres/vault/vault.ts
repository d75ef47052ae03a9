import * as z from 'zod'
import type { Vault } from '../../../src/accountability.ts'
import { one, run, type Session, sql } from '../sql.ts'
import { sealText, unsealText, VaultError } from './crypto.ts'
import { closeKey, deleteKey, keyOf, lockedOut, openKey, rotateKeys } from './key-rows.ts'
import type { Keyring } from './keyring.ts'

const TextRow = z.object({ sealed: z.string() })

const writeSealed = (session: Session, caseId: string, field: string, sealed: string, at: Date) =>
  run(
    session,
    sql`insert into vault_text (case_id, field, sealed, written_at) values (${caseId}, ${field}, ${sealed}, ${at})
        on conflict (case_id, field) do update set sealed = excluded.sealed, written_at = excluded.written_at`,
  )

const readSealed = (session: Session, caseId: string, field: string) =>
  one(session, TextRow, sql`select sealed from vault_text where case_id = ${caseId} and field = ${field}`)

/** Names that start with '#' are the service's own keys. */
function ofCase(caseId: string): string {
  if (caseId.startsWith('#')) throw new VaultError('not the name of a case')
  return caseId
}

/**
 * Encrypted content of cases, in the transaction of the session.
 * @param reseal what else was sealed with the master key and must open after it changed
 */
export function createVault(session: Session, ring: Keyring, reseal: () => Promise<void>): Vault {
  const seal = async (caseId: string, field: string, text: string) => {
    const key = await keyOf(session, ring, caseId)
    if (!key) throw new VaultError('this case was not opened')
    return sealText(key, caseId, field, text)
  }
  const unseal = async (caseId: string, field: string, sealed: string) => {
    const key = await keyOf(session, ring, caseId)
    return key && unsealText(key, caseId, field, sealed)
  }
  return {
    openCase: (caseId, at) => openKey(session, ring, ofCase(caseId), at),
    closeCase: (caseId, at) => closeKey(session, ofCase(caseId), at),
    seal,
    unseal,
    write: async (caseId, field, text, at) =>
      void (await writeSealed(session, caseId, field, await seal(caseId, field, text), at)),
    read: async (caseId, field) => {
      const row = await readSealed(session, caseId, field)
      return row && unseal(caseId, field, row.sealed)
    },
    eraseCase: caseId => deleteKey(session, ofCase(caseId)),
    rotate: limit => reseal().then(() => rotateKeys(session, ring, limit)),
    lockedOut: () => lockedOut(session, ring),
  }
}
