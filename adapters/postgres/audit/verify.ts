import * as z from 'zod'
import type { AuditVerdict } from '../../../src/accountability.ts'
import { one, rows, type Session, sql } from '../sql.ts'
import type { Keyring } from '../vault/keyring.ts'
import { GENESIS, hashOf, LineRow } from './canonical.ts'
import { type Checkpoint, checkpoints, isSigned } from './checkpoint.ts'
import { existingAuditKey } from './pseudonym.ts'

type Broken = Extract<AuditVerdict, { holds: false }>
const broken = (line: number, reason: Broken['reason']): Broken => ({ holds: false, line, reason })

/** Lines at a time, so that memory stays flat. */
const BATCH = 1_000

const linesAfter = (session: Session, number: number) =>
  rows(
    session,
    LineRow,
    sql`select number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, who, on_behalf_of, system,
               case_id, person, action, outcome, reference, previous, hash
          from audit_line where number > ${number} order by number limit ${BATCH}`,
  )

const Head = z.object({ number: z.number(), hash: z.string() })
type Point = z.infer<typeof Head>

function wrongIn(line: LineRow, before: Point): Broken | null {
  if (line.number !== before.number + 1) return broken(before.number + 1, 'missing')
  if (hashOf(line) !== line.hash) return broken(line.number, 'changed')
  return line.previous === before.hash ? null : broken(line.number, 'order')
}

/** Walks the chain from a point on; `seen` hears of every line that is right. */
async function walk(session: Session, start: Point, seen: (line: LineRow) => Broken | null): Promise<Point | Broken> {
  let before = start
  for (;;) {
    const lines = await linesAfter(session, before.number)
    for (const line of lines) {
      const wrong = wrongIn(line, before) ?? seen(line)
      if (wrong) return wrong
      before = line
    }
    if (lines.length < BATCH) return before
  }
}

/** Lines up to here were given up; without such a checkpoint the chain starts at its first line. */
const startOf = (signed: Checkpoint[]): Point =>
  signed
    .filter(checkpoint => checkpoint.removes)
    .reduce<Point>((last, next) => (next.number > last.number ? next : last), { number: 0, hash: GENESIS })

const headOf = (session: Session) => one(session, Head, sql`select number, hash from audit_head`)

/** What must be found on the way: the signed lines, and the last one as the head noted it. */
function expectations(signed: Checkpoint[], head: Point | null): (line: LineRow) => Broken | null {
  const hashes = new Map(signed.map(checkpoint => [checkpoint.number, checkpoint.hash]))
  return line => {
    if ((hashes.get(line.number) ?? line.hash) !== line.hash) return broken(line.number, 'checkpoint')
    return head?.number === line.number && head.hash !== line.hash ? broken(line.number, 'head') : null
  }
}

/**
 * Looks whether every line is as it was written, follows the one before, agrees with every signed checkpoint, and whether
 * the end is there. Lines may be added meanwhile. Lines at the end that are gone together with the head and the
 * checkpoints after them can't be missed from inside the database: compare the hash with one that was noted elsewhere.
 */
export async function verifyAudit(session: Session, ring: Keyring): Promise<AuditVerdict> {
  const head = await headOf(session)
  const signed = await checkpoints(session)
  const key = await existingAuditKey(session, ring)
  const forged = signed.find(checkpoint => !key || !isSigned(key, checkpoint))
  if (forged) return broken(forged.number, 'checkpoint')
  const start = startOf(signed)
  const end = await walk(session, start, expectations(signed, head))
  if ('holds' in end) return end
  if (Math.max(head?.number ?? 0, ...signed.map(({ number }) => number)) > end.number)
    return broken(end.number + 1, 'cut')
  if (((await headOf(session))?.number ?? 0) < end.number) return broken(end.number, 'head')
  return { holds: true, from: start.number + 1, to: end.number, hash: end.hash }
}
