import * as z from 'zod'
import type { Practice } from '../../src/people/person.ts'
import type { Day, Entry, Register } from '../../src/people/register.ts'
import { absences, assignments, removeAbsence, saveAbsence, saveAssignment, startedSince } from './assignments.ts'
import { introduced, noteIntroduced, topicsOf } from './introductions.ts'
import { PersonShape, PracticeShape } from './people.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const EntryShape: z.ZodType<Entry> = z
  .object({
    person: PersonShape,
    slackUser: z.string().nullable(),
    teamsUser: z.string().nullable(),
    addedAt: z.date().nullable(),
    endsOn: z.string().nullable(),
    endedAt: z.date().nullable(),
    linked: z.boolean(),
  })
  .strip()

const entriesWhere = (session: Session, municipality: string | null, id: string | null): Promise<Entry[]> =>
  rows(
    session,
    EntryShape,
    sql`select jsonb_build_object('id', v.id, 'municipality', v.municipality, 'name', v.name, 'roles', v.roles,
                 'practice', v.practice, 'profession', v.profession, 'phone', v.phone, 'email', v.email,
                 'workingDays', v.working_days, 'strengths', v.strengths, 'language', v.language) as person,
               p.slack_user, p.teams_user, p.added_at, to_char(p.ends_on, 'YYYY-MM-DD') as ends_on, p.ended_at,
               exists (select from account a where a.person = p.id) as linked
          from person p join person_with_practice v on v.id = p.id
         where (p.municipality = ${municipality} or ${municipality}::text is null) and (p.id = ${id} or ${id}::text is null)
         order by p.name collate "C", p.id collate "C"`,
  )

const people = (session: Session, query: ReturnType<typeof sql>) => rows(session, PersonShape, query)

const IdShape = z.object({ id: z.string() })

const letGo = async (session: Session, today: Day, at: Date): Promise<string[]> => {
  const gone = await rows(
    session,
    IdShape,
    sql`update person set ended_at = ${at} where ended_at is null and ends_on <= ${today}::date returning id`,
  )
  return gone.map(({ id }) => id)
}

const PracticeRow = z.object({ practice: PracticeShape, municipality: z.string(), closed: z.boolean() })

const practiceById = (session: Session, id: string) =>
  one(
    session,
    PracticeRow,
    sql`select jsonb_build_object('id', w.id, 'name', w.name, 'neighbourhood', w.neighbourhood, 'address', w.address,
                 'phone', w.phone, 'collaboration', w.collaboration, 'consultationHours', w.consultation_hours) as practice,
               w.municipality, w.ended_at is not null as closed
          from practice w where w.id = ${id}`,
  )

const practicesOf = (session: Session, municipality: string): Promise<Practice[]> =>
  rows(
    session,
    PracticeShape,
    sql`select id, name, neighbourhood, address, phone, collaboration, consultation_hours from practice
         where municipality = ${municipality} and ended_at is null order by name collate "C", id collate "C"`,
  )

const MaxShape = z.object({ maxPractices: z.number() })

/** People and practices as a municipality keeps them: the queries of `Register`. */
export const registerOf = (session: Session): Register => ({
  entries: municipality => entriesWhere(session, municipality, null),
  entry: async person => (await entriesWhere(session, null, person))[0] ?? null,
  noteAdded: async (person, at) =>
    void (await run(session, sql`update person set added_at = ${at} where id = ${person} and added_at is null`)),
  expectAccounts: async (person, { slack, teams }) =>
    void (await run(
      session,
      sql`update person set slack_user = case when ${slack !== undefined} then ${slack ?? null} else slack_user end,
                            teams_user = case when ${teams !== undefined} then ${teams ?? null} else teams_user end
           where id = ${person}`,
    )),
  setEnd: async (person, endsOn) =>
    void (await run(
      session,
      sql`update person set ends_on = ${endsOn}::date, ended_at = case when ${endsOn}::date is null then null else ended_at end
           where id = ${person}`,
    )),
  letGo: (today, at) => letGo(session, today, at),
  withAccount: (platform, user) =>
    people(
      session,
      sql`select v.* from person p join person_with_practice v on v.id = p.id
           where p.ended_at is null and ${user} <> ''
             and ((${platform} = 'slack' and p.slack_user = ${user}) or (${platform} = 'teams' and p.teams_user = ${user}))`,
    ),
  withEmail: email =>
    people(session, sql`select * from person_with_practice where ended_at is null and lower(email) = lower(${email})`),

  practices: municipality => practicesOf(session, municipality),
  practice: id => practiceById(session, id),
  closePractice: async (id, at) =>
    void (await run(session, sql`update practice set ended_at = ${at} where id = ${id} and ended_at is null`)),

  assignments: of => assignments(session, of),
  saveAssignment: assignment => saveAssignment(session, assignment),
  absences: of => absences(session, of),
  saveAbsence: (municipality, absence) => saveAbsence(session, municipality, absence),
  removeAbsence: id => removeAbsence(session, id),
  maxPractices: async municipality =>
    (
      await one(
        session,
        MaxShape,
        sql`select max_practices from contact_agreement where municipality = ${municipality}`,
      )
    )?.maxPractices ?? null,
  setMaxPractices: async (municipality, max) =>
    void (await run(
      session,
      sql`insert into contact_agreement (municipality, max_practices) values (${municipality}, ${max})
          on conflict (municipality) do update set max_practices = excluded.max_practices`,
    )),

  startedSince: (since, today) => startedSince(session, since, today),
  introduced: (practice, from) => introduced(session, practice, from),
  noteIntroduced: (municipality, practice, from, person, at) =>
    noteIntroduced(session, municipality, practice, from, person, at),
  topicsOf: (practice, since) => topicsOf(session, practice, since),
})
