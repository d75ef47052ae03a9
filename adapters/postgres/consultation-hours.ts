import * as z from 'zod'
import type { Agenda, ConsultationHour, ConsultationHours, Taken } from '../../src/people/consultation.ts'
import type { Weekday } from '../../src/people/person.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const HourShape: z.ZodType<ConsultationHour> = z
  .object({
    id: z.string(),
    municipality: z.string(),
    practice: z.string(),
    weekday: z.number(),
    startsAt: z.string(),
    endsAt: z.string(),
    place: z.string().nullable(),
    places: z.number(),
  })
  .transform(({ startsAt, endsAt, weekday, ...rest }) => ({
    ...rest,
    weekday: weekday as Weekday,
    from: startsAt,
    until: endsAt,
  }))

const AboutShape = z.object({
  hour: z.string(),
  cancelled: z.array(z.string()),
  taken: z.array(z.object({ day: z.string(), count: z.number() })),
})

async function agendas(session: Session, practices: string[], from: string): Promise<Agenda[]> {
  const hours = await rows(
    session,
    HourShape,
    sql`select id, municipality, practice, weekday, starts_at, ends_at, place, places from consultation_hour
         where practice = any(${practices}::text[]) and ended_at is null
         order by weekday, starts_at, id collate "C"`,
  )
  if (hours.length === 0) return []
  const about = await rows(
    session,
    AboutShape,
    sql`select h.id as hour,
               coalesce((select json_agg(to_char(o.day, 'YYYY-MM-DD') order by o.day) from consultation_off o
                          where o.hour = h.id and o.day >= ${from}::date), '[]') as cancelled,
               coalesce((select json_agg(json_build_object('day', to_char(p.day, 'YYYY-MM-DD'), 'count', p.count))
                           from (select day, count(*) as count from consultation_place
                                  where hour = h.id and day >= ${from}::date group by day) p), '[]') as taken
          from consultation_hour h where h.id = any(${hours.map(({ id }) => id)}::text[])`,
  )
  return hours.map(hour => ({ hour, cancelled: [], taken: [], ...plain(about.find(one => one.hour === hour.id)) }))
}

const plain = (about: z.infer<typeof AboutShape> | undefined) =>
  about ? { cancelled: about.cancelled, taken: about.taken } : {}

const TakenShape: z.ZodType<Taken> = z
  .object({ day: z.string(), number: z.number(), takenBy: z.string().nullable() })
  .transform(({ takenBy, ...rest }) => ({ ...rest, person: takenBy }))

const NumberShape = z.object({ number: z.number() })

/** Who comes second waits for the first: the row of the hour is held until the end of the transaction. */
async function take(session: Session, { id, municipality }: ConsultationHour, day: string, person: string, at: Date) {
  await run(session, sql`select 1 from consultation_hour where id = ${id} for update`)
  const taken = await one(
    session,
    NumberShape,
    sql`insert into consultation_place (hour, day, number, municipality, taken_by, taken_at)
        select h.id, ${day}::date, n, ${municipality}, ${person}, ${at}
          from consultation_hour h, generate_series(1, h.places) n
         where h.id = ${id} and h.ended_at is null
           and not exists (select from consultation_off o where o.hour = h.id and o.day = ${day}::date)
           and not exists (select from consultation_place p where p.hour = h.id and p.day = ${day}::date and p.number = n)
         order by n limit 1
        returning number`,
  )
  return taken?.number ?? null
}

/** Consultation hours of the CJG in practices: the queries of `ConsultationHours`. */
export const consultationHoursOf = (session: Session): ConsultationHours => ({
  agendas: (practices, from) => agendas(session, practices, from),
  hour: id =>
    one(
      session,
      HourShape,
      sql`select id, municipality, practice, weekday, starts_at, ends_at, place, places from consultation_hour
           where id = ${id} and ended_at is null`,
    ),
  save: async h =>
    void (await run(
      session,
      sql`insert into consultation_hour (id, municipality, practice, weekday, starts_at, ends_at, place, places)
          values (${h.id}, ${h.municipality}, ${h.practice}, ${h.weekday}, ${h.from}, ${h.until}, ${h.place}, ${h.places})
          on conflict (id) do update
            set weekday = excluded.weekday, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                place = excluded.place, places = excluded.places, ended_at = null`,
    )),
  end: async (id, at) =>
    void (await run(session, sql`update consultation_hour set ended_at = ${at} where id = ${id} and ended_at is null`)),
  cancel: async ({ id, municipality }, day) =>
    (await run(
      session,
      sql`insert into consultation_off (hour, day, municipality) values (${id}, ${day}::date, ${municipality})
          on conflict do nothing`,
    )) === 1,
  restore: async (id, day) =>
    void (await run(session, sql`delete from consultation_off where hour = ${id} and day = ${day}::date`)),
  take: (hour, day, person, at) => take(session, hour, day, person, at),
  giveBack: async (id, day, number) =>
    (await run(
      session,
      sql`delete from consultation_place where hour = ${id} and day = ${day}::date and number = ${number}`,
    )) === 1,
  taken: (id, days) =>
    rows(
      session,
      TakenShape,
      sql`select to_char(day, 'YYYY-MM-DD') as day, number, taken_by from consultation_place
           where hour = ${id} and day >= ${'on' in days ? days.on : days.from}::date
             and (${'on' in days ? days.on : null}::date is null or day = ${'on' in days ? days.on : null}::date)
           order by day, number`,
    ),
})
