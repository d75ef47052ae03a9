import * as z from 'zod'
import type { Day } from '../../src/people/register.ts'
import { rows, run, type Session, sql } from './sql.ts'

const PersonRow = z.object({ person: z.string() })

export const introduced = async (session: Session, practice: string, from: Day): Promise<string[]> =>
  (
    await rows(
      session,
      PersonRow,
      sql`select person from introduction where practice = ${practice} and starts_on = ${from}::date`,
    )
  ).map(row => row.person)

export const noteIntroduced = async (
  session: Session,
  municipality: string,
  practice: string,
  from: Day,
  person: string,
  at: Date,
): Promise<boolean> =>
  (await run(
    session,
    sql`insert into introduction (municipality, practice, starts_on, person, sent_at)
        values (${municipality}, ${practice}, ${from}::date, ${person}, ${at}) on conflict do nothing`,
  )) === 1

const TopicRow = z.object({ topic: z.string(), count: z.number() })

/** Each topic of a question counts once; how often is for the caller to hide when it is few. */
export const topicsOf = (session: Session, practice: string, since: Date) =>
  rows(
    session,
    TopicRow,
    sql`select t.topic, count(*)::integer as count
          from question q join person p on p.id = q.asker
          cross join lateral (select distinct jsonb_array_elements(q.need->'topics')->>'id' as topic) t
         where p.practice = ${practice} and q.asked_at >= ${since} and q.outcome in ('answered', 'asked-back', 'no-match')
         group by t.topic order by count(*) desc, t.topic collate "C"`,
  )
