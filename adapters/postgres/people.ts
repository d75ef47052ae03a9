import * as z from 'zod'
import { COLLABORATIONS, type Person, type Practice, ROLES } from '../../src/people/person.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const text = z.string().nullable()

export const PracticeShape: z.ZodType<Practice> = z.object({
  id: z.string(),
  name: z.string(),
  neighbourhood: text,
  address: text,
  phone: text,
  collaboration: z.enum(COLLABORATIONS).nullable(),
  consultationHours: text,
})

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7])

export const PersonShape: z.ZodType<Person> = z.object({
  id: z.string(),
  municipality: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  practice: PracticeShape.nullable(),
  profession: text,
  phone: text,
  email: text,
  workingDays: z.array(weekday),
  strengths: text,
  language: z.enum(['nl', 'en']),
})

export async function savePractice(session: Session, municipality: string, p: Practice): Promise<void> {
  await run(
    session,
    sql`insert into practice (id, municipality, name, neighbourhood, address, phone, collaboration, consultation_hours)
        values (${p.id}, ${municipality}, ${p.name}, ${p.neighbourhood}, ${p.address}, ${p.phone}, ${p.collaboration},
                ${p.consultationHours})
        on conflict (id) do update
          set municipality = excluded.municipality, name = excluded.name, neighbourhood = excluded.neighbourhood,
              address = excluded.address, phone = excluded.phone, collaboration = excluded.collaboration,
              consultation_hours = excluded.consultation_hours`,
  )
}

/** The practice must have been saved before. */
export async function savePerson(session: Session, p: Person): Promise<void> {
  await run(
    session,
    sql`insert into person (id, municipality, name, roles, practice, profession, phone, email, working_days, strengths, language)
        values (${p.id}, ${p.municipality}, ${p.name}, ${p.roles}, ${p.practice?.id ?? null}, ${p.profession}, ${p.phone},
                ${p.email}, ${p.workingDays}, ${p.strengths}, ${p.language})
        on conflict (id) do update
          set municipality = excluded.municipality, name = excluded.name, roles = excluded.roles,
              practice = excluded.practice, profession = excluded.profession, phone = excluded.phone,
              email = excluded.email, working_days = excluded.working_days, strengths = excluded.strengths,
              language = excluded.language`,
  )
}

export const personById = (session: Session, id: string): Promise<Person | null> =>
  one(session, PersonShape, sql`select * from person_with_practice where id = ${id}`)

/** By name; those who left are not among them. */
export const peopleOf = (session: Session, municipality: string): Promise<Person[]> =>
  rows(
    session,
    PersonShape,
    sql`select * from person_with_practice where municipality = ${municipality} and ended_at is null order by name collate "C", id collate "C"`,
  )
