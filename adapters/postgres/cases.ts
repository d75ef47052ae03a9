import * as z from 'zod'
import {
  AGE_BANDS,
  type CaseFile,
  HELP_LEVELS,
  PREVENTED,
  PURPOSES,
  REASONS,
  ROOM_STEPS,
  THEMES,
  URGENCIES,
} from '../../src/case-discussion/case.ts'
import { type CaseState, STATES } from '../../src/case-discussion/states.ts'
import type { CaseCount } from '../../src/case-discussion/store.ts'
import type { Place, Platform, Who } from '../../src/ports.ts'
import { one, type Query, rows, run, type Session, sql } from './sql.ts'

const Row = z.object({
  id: z.string(),
  number: z.string(),
  municipality: z.string(),
  state: z.enum(STATES),
  mode: z.enum(['anonymous', 'named']),
  theme: z.enum(THEMES),
  ageBand: z.enum(AGE_BANDS).nullable(),
  urgency: z.enum(URGENCIES),
  purpose: z.enum(PURPOSES),
  referrer: z.string().nullable(),
  manager: z.string().nullable(),
  managerState: z.enum(['asked', 'accepted']),
  managerAt: z.date().nullable(),
  platform: z.enum(['slack', 'teams', 'local']),
  workspace: z.string(),
  conversation: z.string().nullable(),
  thread: z.string().nullable(),
  placeKind: z.enum(['direct', 'group', 'channel']).nullable(),
  step: z.enum(ROOM_STEPS),
  roomNumber: z.number(),
  reason: z.enum(REASONS).nullable(),
  workAt: z.date().nullable(),
  attempts: z.number(),
  createdAt: z.date(),
  changedAt: z.date(),
  phonedAt: z.date().nullable(),
  level: z.enum(HELP_LEVELS).nullable(),
  prevented: z.enum(PREVENTED).nullable(),
  version: z.number(),
})

const roomOf = ({ platform, workspace, conversation, thread, placeKind }: z.infer<typeof Row>): Place | null =>
  conversation && placeKind
    ? { platform, workspace, conversation, ...(thread ? { thread } : {}), kind: placeKind }
    : null

const FileShape: z.ZodType<CaseFile> = Row.transform(row => {
  const { conversation: _c, thread: _t, placeKind: _k, ...file } = row
  return { ...file, room: roomOf(row) }
})

const Last = z.object({ last: z.number() })

export async function nextNumber(session: Session, year: number): Promise<string> {
  const next = await one(
    session,
    Last,
    sql`insert into case_number (year, last) values (${year}, 1)
        on conflict (year) do update set last = case_number.last + 1 returning last`,
  )
  return `${year}-${String(next!.last).padStart(4, '0')}`
}

export async function addCase(session: Session, f: CaseFile): Promise<void> {
  await run(
    session,
    sql`insert into case_discussion (id, number, municipality, state, mode, theme, age_band, urgency, purpose, referrer,
          manager, manager_state, manager_at, platform, workspace, conversation, thread, place_kind, step, room_number,
          reason, work_at, attempts, created_at, changed_at, phoned_at, level, prevented, version)
        values (${f.id}, ${f.number}, ${f.municipality}, ${f.state}, ${f.mode}, ${f.theme}, ${f.ageBand}, ${f.urgency},
          ${f.purpose}, ${f.referrer}, ${f.manager}, ${f.managerState}, ${f.managerAt}, ${f.platform}, ${f.workspace},
          ${f.room?.conversation ?? null}, ${f.room?.thread ?? null}, ${f.room?.kind ?? null}, ${f.step}, ${f.roomNumber},
          ${f.reason}, ${f.workAt}, ${f.attempts}, ${f.createdAt}, ${f.changedAt}, ${f.phonedAt}, ${f.level},
          ${f.prevented}, ${f.version})`,
  )
}

export async function saveCase(session: Session, f: CaseFile): Promise<void> {
  await run(
    session,
    sql`update case_discussion
           set state = ${f.state}, mode = ${f.mode}, theme = ${f.theme}, age_band = ${f.ageBand}, urgency = ${f.urgency},
               purpose = ${f.purpose}, referrer = ${f.referrer}, manager = ${f.manager}, manager_state = ${f.managerState},
               manager_at = ${f.managerAt}, conversation = ${f.room?.conversation ?? null},
               thread = ${f.room?.thread ?? null}, place_kind = ${f.room?.kind ?? null}, step = ${f.step},
               room_number = ${f.roomNumber}, reason = ${f.reason}, work_at = ${f.workAt}, attempts = ${f.attempts},
               changed_at = ${f.changedAt}, phoned_at = ${f.phonedAt}, level = ${f.level}, prevented = ${f.prevented},
               version = version + 1
         where id = ${f.id}`,
  )
}

const file = (session: Session, query: Query): Promise<CaseFile | null> => one(session, FileShape, query)
const files = (session: Session, query: Query): Promise<CaseFile[]> => rows(session, FileShape, query)

export const caseById = (session: Session, id: string): Promise<CaseFile | null> =>
  file(session, sql`select * from case_discussion where id = ${id}`)

export const lockCase = (session: Session, id: string): Promise<CaseFile | null> =>
  file(session, sql`select * from case_discussion where id = ${id} for update`)

export const caseByNumber = (session: Session, municipality: string, number: string): Promise<CaseFile | null> =>
  file(session, sql`select * from case_discussion where municipality = ${municipality} and number = ${number}`)

/** A room that is a thread is told apart by it; any other by its conversation. */
export const caseInRoom = (session: Session, { platform, workspace, conversation, thread }: Place) =>
  file(
    session,
    sql`select * from case_discussion
         where platform = ${platform} and workspace = ${workspace} and conversation = ${conversation}
           and (thread is null or thread = ${thread ?? null})
         order by created_at desc limit 1`,
  )

const Id = z.object({ id: z.string() })

/** In the order of their ids, so that who locks them all waits for nobody who does the same. */
export const casesInRoom = async (session: Session, { platform, workspace, conversation, thread }: Place) =>
  (
    await rows(
      session,
      Id,
      sql`select id from case_discussion
           where platform = ${platform} and workspace = ${workspace} and conversation = ${conversation}
             and (thread is null or ${thread ?? null}::text is null or thread = ${thread ?? null}) and state <> 'erased'
           order by id collate "C"`,
    )
  ).map(({ id }) => id)

export const casesOf = (session: Session, person: string, limit: number): Promise<CaseFile[]> =>
  files(
    session,
    sql`select * from case_discussion c
         where c.state <> 'erased'
           and (c.referrer = ${person} or c.manager = ${person}
                or exists (select from case_participant p where p.case_id = c.id and p.person = ${person}
                                                            and p.state in ('asked', 'joined')))
         order by c.created_at desc, c.id collate "C" limit ${limit}`,
  )

export const casesInStates = (session: Session, states: readonly CaseState[], limit: number): Promise<CaseFile[]> =>
  files(
    session,
    sql`select * from case_discussion where state = any(${[...states]}::text[]) order by changed_at, id collate "C" limit ${limit}`,
  )

export const dueCases = (session: Session, now: Date, limit: number): Promise<CaseFile[]> =>
  files(
    session,
    sql`select * from case_discussion where work_at <= ${now} order by work_at, id collate "C" limit ${limit}`,
  )

const Count: z.ZodType<CaseCount> = z.object({ state: z.enum(STATES), theme: z.enum(THEMES), count: z.number() })

export const countCases = (session: Session, municipality: string): Promise<CaseCount[]> =>
  rows(
    session,
    Count,
    sql`select state, theme, count(*) as count from case_discussion where municipality = ${municipality}
         group by state, theme order by state, theme`,
  )

const Account = z.object({ userId: z.string() })

export const accountsIn = async (
  session: Session,
  person: string,
  platform: Platform,
  workspace: string,
): Promise<Who[]> =>
  (
    await rows(
      session,
      Account,
      sql`select user_id from account where person = ${person} and platform = ${platform} and workspace = ${workspace}
           order by user_id`,
    )
  ).map(({ userId }) => ({ platform, workspace, user: userId }))

const Key = z.object({ key: z.string() })

/** Also what another process has in its hands: what it then notes of it finds no letter. */
export const recall = async (
  session: Session,
  id: string,
  { platform, workspace, conversation }: Place,
): Promise<string[]> =>
  (
    await rows(
      session,
      Key,
      sql`delete from outbox where state = 'waiting' and platform = ${platform} and workspace = ${workspace}
                               and conversation = ${conversation} and starts_with(key, ${`${id}:`})
            returning key`,
    )
  ).map(({ key }) => key)
