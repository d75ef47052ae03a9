import * as z from 'zod'
import type { ModelBudget } from '../../src/model/model.ts'
import { one, run, type Session, sql } from './sql.ts'

const Spent = z.object({ ofPerson: z.number(), ofAll: z.number() })

/** One after the other for a municipality and a day, so that several processes stay within the budget together. */
const inTurn = (session: Session, municipality: string, day: string) =>
  run(
    session,
    sql`select pg_advisory_xact_lock(hashtextextended('model_use ' || ${municipality}::text || ${day}::text, 0))`,
  )

export async function spend(
  session: Session,
  municipality: string,
  person: string | null,
  day: string,
  budget: ModelBudget,
): Promise<boolean> {
  await inTurn(session, municipality, day)
  const spent = await one(
    session,
    Spent,
    sql`select coalesce(sum(calls) filter (where person is not distinct from ${person}::text), 0)::integer as of_person,
               coalesce(sum(calls), 0)::integer as of_all
          from model_use where municipality = ${municipality} and day = ${day}::date`,
  )
  if (!spent || spent.ofPerson >= budget.person || spent.ofAll >= budget.municipality) return false
  await run(
    session,
    sql`insert into model_use (municipality, day, person, calls) values (${municipality}, ${day}::date, ${person}, 1)
        on conflict (municipality, day, person) do update set calls = model_use.calls + 1`,
  )
  return true
}
