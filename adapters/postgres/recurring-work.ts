import { run, type Session, sql } from './sql.ts'

/**
 * Whoever is first does the work: the row is locked until that transaction ends, and when it fails another may.
 * @param slot what is later must be greater as text
 */
export const claimWork = async (session: Session, name: string, slot: string): Promise<boolean> =>
  (await run(
    session,
    sql`insert into recurring_work (name, slot) values (${name}, ${slot})
        on conflict (name) do update set slot = excluded.slot where recurring_work.slot collate "C" < excluded.slot`,
  )) === 1
