import * as z from 'zod'
import { type ReminderSetting, USUAL_WEEKS } from '../../../src/contact-person/due.ts'
import { one, run, type Session, sql } from '../sql.ts'

const Rhythm = z.object({ everyWeeks: z.number().nullable() })

export async function rhythm(session: Session, municipality: string): Promise<number | null> {
  const row = await one(
    session,
    Rhythm,
    sql`select every_weeks from reminder_rhythm where municipality = ${municipality}`,
  )
  return row ? row.everyWeeks : USUAL_WEEKS
}

export async function setRhythm(session: Session, municipality: string, everyWeeks: number | null): Promise<void> {
  await run(
    session,
    sql`insert into reminder_rhythm (municipality, every_weeks) values (${municipality}, ${everyWeeks})
        on conflict (municipality) do update set every_weeks = excluded.every_weeks`,
  )
}

const Setting = z.object({
  stopped: z.boolean(),
  everyWeeks: z.number().nullable(),
  laterSaid: z.date().nullable(),
  laterUntil: z.string().nullable(),
})

export async function setting(session: Session, person: string): Promise<ReminderSetting> {
  const row = await one(
    session,
    Setting,
    sql`select stopped, every_weeks, later_said, later_until::text as later_until from reminder_setting
         where person = ${person}`,
  )
  if (!row) return { stopped: false, everyWeeks: null, later: null }
  const { stopped, everyWeeks, laterSaid: said, laterUntil: until } = row
  return { stopped, everyWeeks, later: said && until ? { said, until } : null }
}

export async function saveSetting(session: Session, person: string, chosen: ReminderSetting): Promise<void> {
  const { stopped, everyWeeks, later } = chosen
  await run(
    session,
    sql`insert into reminder_setting (person, municipality, stopped, every_weeks, later_said, later_until)
        select id, municipality, ${stopped}::boolean, ${everyWeeks}::smallint, ${later?.said ?? null}::timestamptz,
               ${later?.until ?? null}::date
          from person where id = ${person}
        on conflict (person) do update
          set municipality = excluded.municipality, stopped = excluded.stopped, every_weeks = excluded.every_weeks,
              later_said = excluded.later_said, later_until = excluded.later_until`,
  )
}
