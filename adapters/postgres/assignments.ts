import * as z from 'zod'
import type { Person } from '../../src/people/person.ts'
import type { Absence, Assignment, Day } from '../../src/people/register.ts'
import { PersonShape } from './people.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

/**
 * From a day on the Dutch calendar, wherever the server stands. Who is assigned already stays so without a new
 * row; on one day the last assignment counts.
 */
export async function assign(session: Session, practice: string, contactPerson: string, from: Date): Promise<void> {
  await run(
    session,
    sql`insert into assignment (practice, starts_on, contact_person)
        select ${practice}, day.starts_on, ${contactPerson}
          from (select (${from}::timestamptz at time zone 'Europe/Amsterdam')::date) as day(starts_on)
         where ${contactPerson} is distinct from
               (select a.contact_person from assignment a
                 where a.practice = ${practice} and a.starts_on <= day.starts_on order by a.starts_on desc limit 1)
        on conflict (practice, starts_on) do update set contact_person = excluded.contact_person`,
  )
}

/** Nobody when the contact person left: a practice without one is on the coordinator's list. */
export const contactPersonOf = (session: Session, practice: string, on: Date): Promise<Person | null> =>
  one(
    session,
    PersonShape,
    sql`select p.*
          from (select contact_person from assignment
                 where practice = ${practice} and starts_on <= (${on}::timestamptz at time zone 'Europe/Amsterdam')::date
                 order by starts_on desc limit 1) a
          join person_with_practice p on p.id = a.contact_person
         where p.ended_at is null`,
  )

const AssignmentShape: z.ZodType<Assignment> = z
  .object({
    practice: z.string(),
    startsOn: z.string(),
    contactPerson: z.string().nullable(),
    overlapUntil: z.string().nullable(),
    standIn: z.string().nullable(),
  })
  .transform(({ startsOn, ...rest }) => ({ ...rest, from: startsOn }))

/** Whoever left is no contact person and no stand-in any more. */
export const assignments = (
  session: Session,
  of: { practice: string } | { municipality: string },
): Promise<Assignment[]> =>
  rows(
    session,
    AssignmentShape,
    sql`select a.practice, to_char(a.starts_on, 'YYYY-MM-DD') as starts_on, c.id as contact_person,
               to_char(a.overlap_until, 'YYYY-MM-DD') as overlap_until, s.id as stand_in
          from assignment a join practice w on w.id = a.practice
          left join person c on c.id = a.contact_person and c.ended_at is null
          left join person s on s.id = a.stand_in and s.ended_at is null
         where (a.practice = ${'practice' in of ? of.practice : null} or w.municipality = ${'municipality' in of ? of.municipality : null})
         order by a.practice collate "C", a.starts_on`,
  )

/** Somebody else from the same day on: who was told of the one before is told again. */
const forgetIntroductions = (session: Session, { practice, from, contactPerson }: Assignment): Promise<number> =>
  run(
    session,
    sql`delete from introduction i using assignment a
         where i.practice = ${practice} and i.starts_on = ${from}::date
           and a.practice = i.practice and a.starts_on = i.starts_on
           and a.contact_person is distinct from ${contactPerson}`,
  )

export async function saveAssignment(session: Session, a: Assignment): Promise<void> {
  await forgetIntroductions(session, a)
  await run(
    session,
    sql`insert into assignment (practice, starts_on, contact_person, overlap_until, stand_in)
        values (${a.practice}, ${a.from}::date, ${a.contactPerson}, ${a.overlapUntil}::date, ${a.standIn})
        on conflict (practice, starts_on) do update
          set contact_person = excluded.contact_person, overlap_until = excluded.overlap_until, stand_in = excluded.stand_in`,
  )
}

const StartedShape = z
  .object({
    municipality: z.string(),
    practice: z.string(),
    startsOn: z.string(),
    contactPerson: z.string(),
    overlapUntil: z.string().nullable(),
    standIn: z.string().nullable(),
  })
  .transform(({ startsOn, ...rest }) => ({ ...rest, from: startsOn }))

/** Only those still in force by which someone else came: one that was followed by another on or before today is past. */
export const startedSince = (session: Session, since: Day, today: Day) =>
  rows(
    session,
    StartedShape,
    sql`select w.municipality, a.practice, to_char(a.starts_on, 'YYYY-MM-DD') as starts_on, a.contact_person,
               to_char(a.overlap_until, 'YYYY-MM-DD') as overlap_until, a.stand_in
          from assignment a join practice w on w.id = a.practice and w.ended_at is null
          join person c on c.id = a.contact_person and c.ended_at is null
         where a.starts_on between ${since}::date and ${today}::date
           and not exists (select from assignment n where n.practice = a.practice and n.starts_on > a.starts_on
                                                       and n.starts_on <= ${today}::date)
           and a.contact_person is distinct from
               (select b.contact_person from assignment b
                 where b.practice = a.practice and b.starts_on < a.starts_on order by b.starts_on desc limit 1)
         order by a.starts_on, a.practice collate "C"`,
  )

const AbsenceShape: z.ZodType<Absence> = z
  .object({
    id: z.string(),
    person: z.string(),
    fromDay: z.string(),
    untilDay: z.string().nullable(),
    kind: z.enum(['leave', 'sick']),
    standIn: z.string().nullable(),
  })
  .transform(({ fromDay, untilDay, ...rest }) => ({ ...rest, from: fromDay, until: untilDay }))

export const absences = (session: Session, of: { person: string } | { municipality: string }): Promise<Absence[]> =>
  rows(
    session,
    AbsenceShape,
    sql`select a.id, a.person, to_char(a.from_day, 'YYYY-MM-DD') as from_day, to_char(a.until_day, 'YYYY-MM-DD') as until_day,
               a.kind, s.id as stand_in
          from absence a left join person s on s.id = a.stand_in and s.ended_at is null
         where a.person = ${'person' in of ? of.person : null} or a.municipality = ${'municipality' in of ? of.municipality : null}
         order by a.from_day, a.id collate "C"`,
  )

export async function saveAbsence(session: Session, municipality: string, a: Absence): Promise<void> {
  await run(
    session,
    sql`insert into absence (id, municipality, person, from_day, until_day, kind, stand_in)
        values (${a.id}, ${municipality}, ${a.person}, ${a.from}::date, ${a.until}::date, ${a.kind}, ${a.standIn})
        on conflict (id) do update set person = excluded.person, from_day = excluded.from_day,
              until_day = excluded.until_day, kind = excluded.kind, stand_in = excluded.stand_in`,
  )
}

export async function removeAbsence(session: Session, id: string): Promise<void> {
  await run(session, sql`delete from absence where id = ${id}`)
}
