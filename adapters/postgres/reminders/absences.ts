import * as z from 'zod'
import type { Absence } from '../../../src/contact-person/due.ts'
import { rows, type Session, sql } from '../sql.ts'

const AbsenceRow = z.object({ person: z.string(), from: z.string(), until: z.string() })

/** Of someone who is away until further notice. */
const NO_END = '9999-12-31'

/** Days on which these people are away, from today on. */
export async function absencesOf(session: Session, people: string[], now: Date): Promise<Map<string, Absence[]>> {
  const found = await rows(
    session,
    AbsenceRow,
    sql`select person, from_day::text as from, coalesce(until_day::text, ${NO_END}::text) as until
          from absence
         where person = any(${people}::text[])
           and (until_day is null or until_day >= (${now}::timestamptz at time zone 'Europe/Amsterdam')::date)
         order by from_day, id`,
  )
  const of = new Map<string, Absence[]>()
  for (const { person, ...absence } of found) of.set(person, [...(of.get(person) ?? []), absence])
  return of
}
