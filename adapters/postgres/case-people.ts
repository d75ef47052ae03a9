import * as z from 'zod'
import { type Agreement, PARTICIPANT_STATES, type Participant } from '../../src/case-discussion/case.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const ParticipantShape: z.ZodType<Participant> = z
  .object({
    caseId: z.string(),
    person: z.string(),
    role: z.enum(['participant', 'expert']),
    state: z.enum(PARTICIPANT_STATES),
    askedAt: z.date(),
    invited: z.boolean(),
  })
  .transform(({ caseId, ...rest }) => ({ case: caseId, ...rest }))

export const participantsOf = (session: Session, id: string): Promise<Participant[]> =>
  rows(
    session,
    ParticipantShape,
    sql`select case_id, person, role, state, asked_at, invited from case_participant
         where case_id = ${id} order by asked_at, person collate "C"`,
  )

export async function saveParticipant(session: Session, p: Participant): Promise<void> {
  await run(
    session,
    sql`insert into case_participant (case_id, municipality, person, role, state, asked_at, invited)
        select id, municipality, ${p.person}, ${p.role}, ${p.state}, ${p.askedAt}, ${p.invited}
          from case_discussion where id = ${p.case}
        on conflict (case_id, person) do update
          set role = excluded.role, state = excluded.state, asked_at = excluded.asked_at, invited = excluded.invited`,
  )
}

const AgreementShape: z.ZodType<Agreement> = z
  .object({
    id: z.string(),
    caseId: z.string(),
    person: z.string().nullable(),
    due: z.string(),
    state: z.enum(['open', 'done']),
    posted: z.boolean(),
    remindedOn: z.string().nullable(),
    goal: z.string().nullable(),
  })
  .transform(({ caseId, person, ...rest }) => ({ case: caseId, who: person, ...rest }))

export const agreementsOf = (session: Session, id: string): Promise<Agreement[]> =>
  rows(
    session,
    AgreementShape,
    sql`select id, case_id, person, due::text as due, state, posted, reminded_on::text as reminded_on, goal
          from case_agreement where case_id = ${id} order by due, id collate "C"`,
  )

export const agreementById = (session: Session, id: string): Promise<Agreement | null> =>
  one(
    session,
    AgreementShape,
    sql`select id, case_id, person, due::text as due, state, posted, reminded_on::text as reminded_on, goal
          from case_agreement where id = ${id}`,
  )

export async function saveAgreement(session: Session, a: Agreement): Promise<void> {
  await run(
    session,
    sql`insert into case_agreement (id, case_id, municipality, person, due, state, posted, reminded_on, goal)
        select ${a.id}, id, municipality, ${a.who}, ${a.due}::date, ${a.state}, ${a.posted}, ${a.remindedOn}::date, ${a.goal}
          from case_discussion where id = ${a.case}
        on conflict (id) do update
          set person = excluded.person, due = excluded.due, state = excluded.state, posted = excluded.posted,
              reminded_on = excluded.reminded_on, goal = excluded.goal`,
  )
}

export const dueAgreements = (session: Session, day: string, limit: number): Promise<Agreement[]> =>
  rows(
    session,
    AgreementShape,
    sql`select a.id, a.case_id, a.person, a.due::text as due, a.state, a.posted, a.reminded_on::text as reminded_on, a.goal
          from case_agreement a join case_discussion c on c.id = a.case_id
         where a.state = 'open' and c.state in ('open', 'frozen') and a.due <= ${day}::date
           and (a.reminded_on is null
                or a.reminded_on < case when a.reminded_on <= a.due then ${day}::date else ${day}::date - 6 end)
         order by a.due, a.id collate "C" limit ${limit}`,
  )

export const noteTold = async (session: Session, id: string, what: string, at: Date): Promise<boolean> =>
  (await run(
    session,
    sql`insert into case_told (case_id, municipality, what, told_at)
        select id, municipality, ${what}, ${at} from case_discussion where id = ${id} on conflict do nothing`,
  )) === 1

const What = z.object({ what: z.string() })

export const told = async (session: Session, id: string): Promise<string[]> =>
  (await rows(session, What, sql`select what from case_told where case_id = ${id}`)).map(({ what }) => what)
