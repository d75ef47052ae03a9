import * as z from 'zod'
import type { Erased, PersonExport } from '../../../src/accountability.ts'
import { auditOfPerson } from '../audit/read.ts'
import { rows, run, type Session, sql } from '../sql.ts'
import type { Keyring } from '../vault/keyring.ts'
import { HOLDINGS } from './holdings.ts'
import { type Subject, subjectOf } from './subject.ts'

const Row = z.object({ row: z.unknown() })
const NameRow = z.object({ name: z.string() })

/** Services whose text holds a name, number or address of theirs, also those that left the map. */
const mentions = (session: Session, { marks }: Subject) =>
  rows(
    session,
    NameRow,
    sql`select distinct content->>'name' as name from service
         where exists (select from unnest(${marks.map(mark => JSON.stringify(mark.toLowerCase()).slice(1, -1))}::text[]) as t
                        where strpos(lower(content::text), t) > 0)
         order by name`,
  )

/** Everything held on one person, by table. */
export async function exportPerson(session: Session, ring: Keyring, id: string): Promise<PersonExport | null> {
  const subject = await subjectOf(session, id)
  if (!subject) return null
  const held: PersonExport = {}
  for (const { table, find } of HOLDINGS)
    if (find) held[table] = (await rows(session, Row, find(subject))).map(({ row }) => row)
  held.audit_line = await auditOfPerson(session, ring, id)
  held.service = await mentions(session, subject)
  return held
}

/** Takes one person out of every table. */
export async function erasePerson(session: Session, id: string): Promise<Erased | null> {
  const subject = await subjectOf(session, id)
  if (!subject) return null
  const mentionedIn = (await mentions(session, subject)).map(({ name }) => name)
  const touched: Record<string, number> = {}
  for (const { table, erase } of HOLDINGS) if (erase) touched[table] = await run(session, erase(subject))
  return { touched, mentionedIn }
}
