import * as z from 'zod'
import { one, rows, run, type Session, sql } from '../sql.ts'
import { fingerprint, newKey, unwrapKey, VaultError, wrapKey } from './crypto.ts'
import { fingerprints, type Keyring, masterOf, writing } from './keyring.ts'

const KeyRow = z.object({ caseId: z.string(), wrapped: z.instanceof(Uint8Array), master: z.string() })
type KeyRow = z.infer<typeof KeyRow>

function unwrap(ring: Keyring, { caseId, wrapped, master }: KeyRow): Uint8Array {
  const key = masterOf(ring, master)
  if (!key) throw new VaultError(`wrapped by master key ${master}, which is not at hand`)
  return unwrapKey(key, caseId, wrapped)
}

/** The key of a case; null: erased or never opened. @throws VaultError when the master key is not at hand */
export async function keyOf(session: Session, ring: Keyring, caseId: string): Promise<Uint8Array | null> {
  const row = await one(session, KeyRow, sql`select case_id, wrapped, master from vault_key where case_id = ${caseId}`)
  return row && unwrap(ring, row)
}

/** A key is of the municipality of its case, whoever opens it: who withdraws must be able to delete it. */
export async function openKey(session: Session, ring: Keyring, caseId: string, at: Date): Promise<void> {
  const master = writing(ring)
  await run(
    session,
    sql`insert into vault_key (case_id, wrapped, master, opened_at, municipality)
        values (${caseId}, ${wrapKey(master, caseId, newKey())}, ${fingerprint(master)}, ${at},
                coalesce((select municipality from case_discussion where id = ${caseId}),
                         case when cardinality(schakel_scope()) = 1 then (schakel_scope())[1] end))
        on conflict (case_id) do nothing`,
  )
}

export async function closeKey(session: Session, caseId: string, at: Date): Promise<void> {
  await run(session, sql`update vault_key set closed_at = ${at} where case_id = ${caseId} and closed_at is null`)
}

export const deleteKey = async (session: Session, caseId: string): Promise<boolean> =>
  (await run(session, sql`delete from vault_key where case_id = ${caseId}`)) > 0

const toRotate = (session: Session, master: string, limit: number) =>
  rows(
    session,
    KeyRow,
    sql`select case_id, wrapped, master from vault_key where master <> ${master}
         order by case_id collate "C" limit ${limit} for update`,
  )

const Count = z.object({ count: z.number() })
const count = async (session: Session, query: ReturnType<typeof sql>): Promise<number> =>
  (await one(session, Count, query))!.count

/** Every key says which master key wrapped it, so this can stop anywhere and go on later. */
export async function rotateKeys(session: Session, ring: Keyring, limit: number) {
  const master = writing(ring)
  const id = fingerprint(master)
  const batch = await toRotate(session, id, limit)
  for (const row of batch) {
    const wrapped = wrapKey(master, row.caseId, unwrap(ring, row))
    await run(session, sql`update vault_key set wrapped = ${wrapped}, master = ${id} where case_id = ${row.caseId}`)
  }
  const left = await count(session, sql`select count(*) from vault_key where master <> ${id}`)
  return { moved: batch.length, left }
}

export const lockedOut = (session: Session, ring: Keyring): Promise<number> =>
  count(session, sql`select count(*) from vault_key where master <> all(${fingerprints(ring)}::text[])`)
