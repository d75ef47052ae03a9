import type { Person } from '../../src/people/person.ts'
import { PersonShape } from './people.ts'
import { one, run, type Session, sql } from './sql.ts'

/**
 * From a day on the Dutch calendar, wherever the server stands. Who is assigned already stays so without a new
 * row; on one day the last assignment counts.
 */
export async function assign(session: Session, practice: string, contactPerson: string, from: Date): Promise<void> {
  await run(
    session,
    sql`insert into assignment (practice, starts_on, contact_person)
        select ${practice}, day.starts_on, ${contactPerson}
          from (select (${from}::timestamptz at time zone 'Europe/Amsterdam')::date) as day(starts_on)
         where ${contactPerson} is distinct from
               (select a.contact_person from assignment a
                 where a.practice = ${practice} and a.starts_on <= day.starts_on order by a.starts_on desc limit 1)
        on conflict (practice, starts_on) do update set contact_person = excluded.contact_person`,
  )
}

export const contactPersonOf = (session: Session, practice: string, on: Date): Promise<Person | null> =>
  one(
    session,
    PersonShape,
    sql`select p.*
          from (select contact_person from assignment
                 where practice = ${practice} and starts_on <= (${on}::timestamptz at time zone 'Europe/Amsterdam')::date
                 order by starts_on desc limit 1) a
          join person_with_practice p on p.id = a.contact_person`,
  )
