import * as z from 'zod'
import type { Absence, Pair, Reader } from '../../../src/contact-person/due.ts'
import type { ReaderFacts } from '../../../src/contact-person/reminder-store.ts'
import { rows, type Session, sql } from '../sql.ts'
import { absencesOf } from './absences.ts'

/** Reminders and contacts older than this say nothing about the next reminder, in days. */
const LOOKED_BACK = 396

const since = (now: Date): Date => new Date(now.getTime() - LOOKED_BACK * 86_400_000)

const PersonRow = z.object({
  person: z.string(),
  side: z.enum(['practice', 'contact-person']),
  workingDays: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])),
  stopped: z.boolean(),
  everyWeeks: z.number().nullable(),
  laterSaid: z.date().nullable(),
  laterUntil: z.string().nullable(),
  lastUnasked: z.date().nullable(),
  reminders: z.array(z.date()),
  lastThing: z.string().nullable(),
  requestId: z.string().nullable(),
  requestAt: z.date().nullable(),
})

/** Someone who works in a practice is reminded there, also when they are a contact person too. */
const peopleRows = (session: Session, people: string[], now: Date) =>
  rows(
    session,
    PersonRow,
    sql`select p.id as person, p.working_days,
               case when p.practice is not null and p.roles && array['gp', 'practice-nurse'] then 'practice'
                    else 'contact-person' end as side,
               coalesce(s.stopped, false) as stopped, s.every_weeks, s.later_said, s.later_until::text as later_until,
               (select max(u.sent_at) from unasked_message u where u.person = p.id) as last_unasked,
               array(select r.sent_at from reminder r where r.person = p.id and r.sent_at > ${since(now)}
                      order by r.sent_at desc) as reminders,
               (select r.thing from reminder r where r.person = p.id order by r.sent_at desc limit 1) as last_thing,
               q.id as request_id, q.asked_at as request_at
          from person p
          left join reminder_setting s on s.person = p.id
          left join lateral (select c.id, c.asked_at from contact_request c
                              where c.asked_by = p.id and c.state <> 'done' and c.asked_at > ${since(now)}
                              order by c.asked_at desc limit 1) q on true
         where p.id = any(${people}::text[]) and p.ended_at is null`,
  )

const PairRow = z.object({
  person: z.string(),
  practice: z.string(),
  contactPerson: z.string(),
  since: z.string(),
  changed: z.boolean(),
  contacts: z.array(z.date()),
})

/** The assignment of a day is the last that began; contact with a stand-in is contact too. */
const pairRows = (session: Session, people: string[], now: Date) =>
  rows(
    session,
    PairRow,
    sql`with today as (select (${now}::timestamptz at time zone 'Europe/Amsterdam')::date as day),
             asked as (select id, practice, roles from person where id = any(${people}::text[])),
             concerned as (select practice from asked where practice is not null
                           union select practice from assignment where contact_person = any(${people}::text[])),
             current as (
               select distinct on (a.practice) a.practice, a.contact_person, a.starts_on,
                      exists (select from assignment e where e.practice = a.practice and e.starts_on < a.starts_on) as changed
                 from assignment a join practice w on w.id = a.practice and w.ended_at is null, today
                where a.practice in (select practice from concerned) and a.starts_on <= today.day
                order by a.practice, a.starts_on desc)
        select p.id as person, c.practice, c.contact_person, c.starts_on::text as since, c.changed,
               array(select m.happened_at from contact_moment m
                      where m.practice = c.practice and m.happened_at > ${since(now)}
                        and m.happened_at >= c.starts_on::timestamp at time zone 'Europe/Amsterdam'
                      order by m.happened_at desc) as contacts
          from asked p
          join current c on case when p.practice is not null and p.roles && array['gp', 'practice-nurse']
                                 then c.practice = p.practice and c.contact_person <> p.id else c.contact_person = p.id end
          join person other on other.id = c.contact_person and other.ended_at is null
         order by c.practice collate "C"`,
  )

type PersonFacts = z.infer<typeof PersonRow>
const pairOf = ({ person, ...pair }: z.infer<typeof PairRow>, absences: Map<string, Absence[]>): Pair => ({
  ...pair,
  contactAbsences: absences.get(pair.contactPerson) ?? [],
})

function readerOf(row: PersonFacts, pairs: Pair[], absences: Absence[]): Reader {
  const { person, side, workingDays, lastUnasked, reminders, stopped, everyWeeks, laterSaid, laterUntil } = row
  const later = laterSaid && laterUntil ? { said: laterSaid, until: laterUntil } : null
  return { person, side, workingDays, absences, setting: { stopped, everyWeeks, later }, lastUnasked, reminders, pairs }
}

/** Two statements for any number of people; who has no pair is left out. */
export async function readers(session: Session, people: string[], now: Date): Promise<ReaderFacts[]> {
  const pairs = await pairRows(session, people, now)
  const absences = await absencesOf(session, [...people, ...pairs.map(pair => pair.contactPerson)], now)
  const found = await peopleRows(session, people, now)
  return found.flatMap(row => {
    const own = pairs.filter(pair => pair.person === row.person).map(pair => pairOf(pair, absences))
    if (own.length === 0) return []
    const { lastThing, requestId: id, requestAt: at } = row
    const reader = readerOf(row, own, absences.get(row.person) ?? [])
    return [{ reader, lastThing, openRequest: id && at ? { id, at } : null }]
  })
}
