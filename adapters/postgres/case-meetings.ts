import * as z from 'zod'
import {
  MEETING_PLACES,
  MEETING_STATES,
  type Meeting,
  type MeetingStore,
  type Slot,
  type Vote,
} from '../../src/case-discussion/meeting.ts'
import type { Invites } from './invites.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const MeetingShape: z.ZodType<Meeting> = z
  .object({
    id: z.string(),
    caseId: z.string(),
    state: z.enum(MEETING_STATES),
    options: z.array(z.date()),
    minutes: z.number(),
    place: z.enum(MEETING_PLACES),
    startsAt: z.date().nullable(),
    sequence: z.number(),
    round: z.number(),
    posted: z.boolean(),
    remindedOn: z.string().nullable(),
  })
  .transform(({ caseId, ...rest }) => ({ case: caseId, ...rest }))

const VoteShape: z.ZodType<Vote> = z.object({ person: z.string(), option: z.number(), can: z.boolean() })

const SlotShape: z.ZodType<Slot> = z.object({
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  hour: z.number(),
  minutes: z.number(),
})

const meetings = (session: Session, caseId: string) =>
  rows(
    session,
    MeetingShape,
    sql`select id, case_id, state, options, minutes, place, starts_at, sequence, round, posted, reminded_on
          from case_meeting where case_id = ${caseId} order by length(id), id collate "C"`,
  )

const meetingById = (session: Session, id: string) =>
  one(
    session,
    MeetingShape,
    sql`select id, case_id, state, options, minutes, place, starts_at, sequence, round, posted, reminded_on
          from case_meeting where id = ${id}`,
  )

async function saveMeeting(session: Session, m: Meeting): Promise<void> {
  await run(
    session,
    sql`insert into case_meeting (id, case_id, municipality, state, options, minutes, place, starts_at, sequence, round,
                                  posted, reminded_on)
        select ${m.id}, id, municipality, ${m.state}, ${m.options}::timestamptz[], ${m.minutes}, ${m.place}, ${m.startsAt},
               ${m.sequence}, ${m.round}, ${m.posted}, ${m.remindedOn}::date
          from case_discussion where id = ${m.case}
        on conflict (id) do update
          set state = excluded.state, options = excluded.options, minutes = excluded.minutes, place = excluded.place,
              starts_at = excluded.starts_at, sequence = excluded.sequence, round = excluded.round,
              posted = excluded.posted, reminded_on = excluded.reminded_on`,
  )
}

async function vote(session: Session, meeting: string, { person, option, can }: Vote): Promise<void> {
  await run(
    session,
    sql`insert into case_meeting_answer (meeting, municipality, person, option, can)
        select id, municipality, ${person}, ${option}, ${can} from case_meeting where id = ${meeting}
        on conflict (meeting, person, option) do update set can = excluded.can`,
  )
}

const toRemind = (session: Session, from: Date, until: Date) =>
  rows(
    session,
    MeetingShape,
    sql`select id, case_id, state, options, minutes, place, starts_at, sequence, round, posted, reminded_on
          from case_meeting
         where state = 'fixed' and starts_at >= ${from} and starts_at <= ${until} and reminded_on is null
         order by starts_at, id collate "C"`,
  )

async function saveSlot(session: Session, practice: string, slot: Slot | null): Promise<void> {
  await run(
    session,
    slot
      ? sql`insert into practice_case_slot (practice, municipality, weekday, hour, minutes)
            select id, municipality, ${slot.weekday}, ${slot.hour}, ${slot.minutes} from practice where id = ${practice}
            on conflict (practice) do update
              set weekday = excluded.weekday, hour = excluded.hour, minutes = excluded.minutes`
      : sql`delete from practice_case_slot where practice = ${practice}`,
  )
}

/** Meetings about cases, in the transaction of the session. */
export const meetingStore = (session: Session, invites: Invites): MeetingStore => ({
  of: id => meetings(session, id),
  find: id => meetingById(session, id),
  save: meeting => saveMeeting(session, meeting),
  votes: meeting =>
    rows(
      session,
      VoteShape,
      sql`select person, option, can from case_meeting_answer where meeting = ${meeting} order by person collate "C", option`,
    ),
  vote: (meeting, one) => vote(session, meeting, one),
  clearVotes: async meeting =>
    void (await run(session, sql`delete from case_meeting_answer where meeting = ${meeting}`)),
  toRemind: (from, until) => toRemind(session, from, until),
  slot: practice =>
    one(session, SlotShape, sql`select weekday, hour, minutes from practice_case_slot where practice = ${practice}`),
  saveSlot: (practice, slot) => saveSlot(session, practice, slot),
  address: (meeting, platform, until) => invites.address(session, meeting, platform, until),
  behind: (token, now) => invites.behind(session, token, now),
})
