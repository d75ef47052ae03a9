import * as z from 'zod'
import type { UnaskedFeature } from '../../src/people/unasked.ts'
import { rows, run, type Session, sql } from './sql.ts'

/** Doing so twice for the same moment counts once. */
export const noteUnasked = async (
  session: Session,
  people: string[],
  feature: UnaskedFeature,
  at: Date,
): Promise<void> => {
  await run(
    session,
    sql`insert into unasked_message (person, sent_at, feature)
        select distinct person, ${at}::timestamptz, ${feature}::text from unnest(${people}::text[]) as person
        on conflict do nothing`,
  )
}

const Last = z.object({ person: z.string(), sentAt: z.date() })

export async function lastUnasked(session: Session, people: string[]): Promise<Map<string, Date>> {
  const last = await rows(
    session,
    Last,
    sql`select person, max(sent_at) as sent_at from unasked_message where person = any(${people}::text[]) group by person`,
  )
  return new Map(last.map(({ person, sentAt }) => [person, sentAt]))
}
