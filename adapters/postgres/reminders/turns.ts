import * as z from 'zod'
import { rows, run, type Session, sql } from '../sql.ts'

const Turn = z.object({ id: z.string(), municipality: z.string() })

/** An index names who is first, and only that municipality's people are read; nothing else is looked through. */
export async function turn(
  session: Session,
  now: Date,
  limit: number,
): Promise<{ municipality: string; people: string[] } | null> {
  const waiting = await rows(
    session,
    Turn,
    sql`select p.id, p.municipality
          from person p
         where p.roles && array['gp', 'practice-nurse', 'contact-person'] and p.ended_at is null and p.look_at <= ${now}
           and p.municipality = (select f.municipality from person f
                                  where f.roles && array['gp', 'practice-nurse', 'contact-person'] and f.ended_at is null
                                    and f.look_at <= ${now}
                                  order by f.look_at limit 1)
         order by p.look_at, p.id collate "C" limit ${limit}
           for no key update skip locked`,
  )
  const [first] = waiting
  return first ? { municipality: first.municipality, people: waiting.map(({ id }) => id) } : null
}

export async function lookAgain(session: Session, people: { person: string; at: Date }[]): Promise<void> {
  await run(
    session,
    sql`update person p set look_at = l.at
          from unnest(${people.map(one => one.person)}::text[], ${people.map(one => one.at)}::timestamptz[]) as l(person, at)
         where p.id = l.person`,
  )
}
