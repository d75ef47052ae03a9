import * as z from 'zod'
import type { ReminderEffect } from '../../../src/contact-person/reminder-store.ts'
import type { News } from '../../../src/contact-person/useful-thing.ts'
import { one, rows, type Session, sql } from '../sql.ts'

const NewsShape: z.ZodType<News> = z.object({
  service: z.string(),
  name: z.string(),
  organization: z.string(),
  what: z.enum(['new', 'changed']),
  at: z.date(),
  neighbourhoods: z.array(z.string()),
})

/** More than anybody is told about in a year. */
const MOST_NEWS = 100

/**
 * Buurten of a service stand under the wijk that they belong to. An import that touches more than a quarter of a map is
 * another source or spelling, not news.
 */
export const news = (session: Session, municipality: string, since: Date): Promise<News[]> =>
  rows(
    session,
    NewsShape,
    sql`with here as (select * from service where municipality = ${municipality} and removed_at is null),
             first as (select min(since) as at from service where municipality = ${municipality}),
             imports as (select changed_at, 4 * count(*) > (select count(*) from here) as most
                           from here group by changed_at)
        select s.id as service, s.content->>'name' as name, s.content->'organization'->>'name' as organization,
               case when s.since > ${since} then 'new' else 'changed' end as what, s.changed_at as at,
               case when exists (select from jsonb_array_elements(s.content->'areas') a where a->>'kind' <> 'neighbourhood')
                    then '{}'
                    else array(select distinct coalesce(n.name, a->>'name')
                                 from jsonb_array_elements(s.content->'areas') a
                                 left join neighbourhood n on n.municipality = ${municipality} and a->>'name' = any(n.parts)
                                order by 1) end as neighbourhoods
          from here s join imports i on i.changed_at = s.changed_at, first
         where s.changed_at > ${since} and s.changed_at > first.at and not i.most and s.status = 'active'
         order by s.changed_at desc, s.id limit ${MOST_NEWS}`,
  )

const Asked = z.object({ topic: z.string(), askers: z.number() })

export const askedAbout = (
  session: Session,
  municipality: string,
  since: Date,
): Promise<{ topic: string; askers: number }[]> =>
  rows(
    session,
    Asked,
    sql`select t->>'id' as topic, count(distinct q.asker)::integer as askers
          from question q, jsonb_array_elements(q.need->'topics') t
         where q.municipality = ${municipality} and q.asked_at > ${since} and q.asker is not null
           and q.outcome in ('answered', 'no-match')
         group by 1 order by 2 desc, 1 limit 10`,
  )

const EffectShape: z.ZodType<ReminderEffect> = z.object({
  pairs: z.number(),
  spoken: z.number(),
  reminders: z.number(),
  followed: z.number(),
  otherWeeks: z.number(),
  otherContact: z.number(),
  stopped: z.number(),
})

const DAY = 86_400_000
const before = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY)

/** Twelve weeks of each pair, apart by whether a reminder was sent to the practice in the week before or in it. */
export const effect = async (session: Session, municipality: string, now: Date): Promise<ReminderEffect> =>
  (await one(
    session,
    EffectShape,
    sql`with pair as (
               select practice from (
                 select distinct on (a.practice) a.practice, a.contact_person
                   from assignment a join practice w on w.id = a.practice
                  where w.municipality = ${municipality} and w.ended_at is null
                    and a.starts_on <= (${now}::timestamptz at time zone 'Europe/Amsterdam')::date
                  order by a.practice, a.starts_on desc) c
                where contact_person is not null),
             contact as (select practice, happened_at as at from contact_moment
                          where municipality = ${municipality} and happened_at > ${before(now, 91)}),
             sent as (select distinct r.practices[1] as practice, date_trunc('day', r.sent_at) as day, min(r.sent_at) as at
                        from reminder r
                       where r.municipality = ${municipality} and r.kind = 'practice'
                         and r.sent_at > ${before(now, 84)} and r.sent_at <= ${before(now, 7)}
                       group by 1, 2),
             week as (select p.practice, ${now}::timestamptz - make_interval(days => 7 * n) as ends
                        from pair p, generate_series(0, 11) as n),
             other as (select w.*, exists (select from contact c where c.practice = w.practice and c.at <= w.ends
                                              and c.at > w.ends - interval '7 days') as touched
                         from week w
                        where not exists (select from reminder r where r.municipality = ${municipality}
                                             and r.kind = 'practice' and r.practices[1] = w.practice
                                             and r.sent_at <= w.ends and r.sent_at > w.ends - interval '14 days'))
        select (select count(*) from pair)::integer as pairs,
               (select count(*) from pair p where exists (
                  select from contact c where c.practice = p.practice and c.at > ${before(now, 28)}))::integer as spoken,
               (select count(*) from sent)::integer as reminders,
               (select count(*) from sent s where exists (
                  select from contact c where c.practice = s.practice and c.at > s.at
                     and c.at <= s.at + interval '7 days'))::integer as followed,
               (select count(*) from other)::integer as other_weeks,
               (select count(*) from other where touched)::integer as other_contact,
               (select count(*) from reminder_setting where municipality = ${municipality} and stopped)::integer as stopped`,
  ))!
