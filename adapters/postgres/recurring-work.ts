import { run, type Session, sql } from './sql.ts'

/**
 * Whoever is first does the work: the row is locked until that transaction ends, and when it fails another may.
 * @param night 'YYYY-MM-DD', Dutch calendar
 */
export const claimWork = async (session: Session, name: string, night: string): Promise<boolean> =>
  (await run(
    session,
    sql`insert into recurring_work (name, night) values (${name}, ${night})
        on conflict (name) do update set night = excluded.night where recurring_work.night < excluded.night`,
  )) === 1
