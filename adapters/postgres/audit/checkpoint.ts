import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { one, rows, run, type Session, sql } from '../sql.ts'
import { mac } from '../vault/crypto.ts'
import type { Keyring } from '../vault/keyring.ts'
import { auditKey } from './pseudonym.ts'

const Point = z.object({ number: z.number(), hash: z.string() })
type Point = z.infer<typeof Point>

const CheckpointRow = Point.extend({ at: z.date(), removes: z.boolean(), signature: z.instanceof(Uint8Array) })
export type Checkpoint = z.infer<typeof CheckpointRow>

const signatureOf = (key: Uint8Array, { number, hash, at, removes }: Omit<Checkpoint, 'signature'>): Buffer =>
  mac(key, ['checkpoint', `${number}`, hash, at.toISOString(), `${removes}`])

export const isSigned = (key: Uint8Array, checkpoint: Checkpoint): boolean => {
  const expected = signatureOf(key, checkpoint)
  return checkpoint.signature.length === expected.length && timingSafeEqual(checkpoint.signature, expected)
}

export const checkpoints = (session: Session): Promise<Checkpoint[]> =>
  rows(session, CheckpointRow, sql`select number, hash, at, removes, signature from audit_checkpoint order by id`)

async function sign(session: Session, ring: Keyring, point: Point, at: Date, removes: boolean): Promise<void> {
  const signature = signatureOf(await auditKey(session, ring, at), { ...point, at, removes })
  await run(
    session,
    sql`insert into audit_checkpoint (number, hash, at, removes, signature)
        values (${point.number}, ${point.hash}, ${at}, ${removes}, ${signature})`,
  )
}

/** Signs the last line; null: it was signed already, or there is none. */
export async function signHead(session: Session, ring: Keyring, at: Date): Promise<Point | null> {
  const head = await one(
    session,
    Point,
    sql`select number, hash from audit_head where number > coalesce((select max(number) from audit_checkpoint), 0)`,
  )
  if (head) await sign(session, ring, head, at, false)
  return head
}

/** The last line of the oldest stretch that may go: everything up to it is from before. */
const lastOld = (session: Session, before: Date) =>
  one(
    session,
    Point,
    sql`select number, hash from audit_line
         where number < coalesce((select min(number) from audit_line
                                   where at >= least(${before}::timestamptz, now() - interval '5 years')), 9223372036854775807)
         order by number desc limit 1`,
  )

const Removed = z.object({ removed: z.number() })

/** Gives up the oldest lines, signed so that the rest can still be verified. */
export async function removeOld(session: Session, ring: Keyring, before: Date, at: Date): Promise<number> {
  const last = await lastOld(session, before)
  if (!last) return 0
  await sign(session, ring, last, at, true)
  return (await one(session, Removed, sql`select audit_remove() as removed`))!.removed
}
