import * as z from 'zod'
import { CLAIMED_ROLES, type LinkRequest, type Links } from '../../src/register/link.ts'
import { one, rows, run, type Session, sql } from './sql.ts'

const LinkShape: z.ZodType<LinkRequest> = z
  .object({
    id: z.string(),
    municipality: z.string(),
    platform: z.enum(['slack', 'teams', 'local']),
    workspace: z.string(),
    userId: z.string(),
    conversation: z.string(),
    candidate: z.string().nullable(),
    practice: z.string().nullable(),
    name: z.string().nullable(),
    role: z.enum(CLAIMED_ROLES).nullable(),
    email: z.string().nullable(),
    state: z.enum(['new', 'looking', 'unknown', 'ask-person', 'ask-others', 'linked', 'declined']),
    askedAt: z.date(),
    decidedBy: z.string().nullable(),
  })
  .transform(({ platform, workspace, userId, ...link }) => ({ ...link, who: { platform, workspace, user: userId } }))

const add = async (session: Session, l: LinkRequest): Promise<boolean> =>
  (await run(
    session,
    sql`insert into link_request (id, municipality, platform, workspace, user_id, conversation, candidate, practice, name,
                                  role, email, state, asked_at, state_at, decided_by)
        values (${l.id}, ${l.municipality}, ${l.who.platform}, ${l.who.workspace}, ${l.who.user}, ${l.conversation},
                ${l.candidate}, ${l.practice}, ${l.name}, ${l.role}, ${l.email}, ${l.state}, ${l.askedAt}, ${l.askedAt},
                ${l.decidedBy})
        on conflict (id) do nothing`,
  )) === 1

const DECIDED = ['linked', 'declined']

const move = async (session: Session, ...[id, from, to, at, change]: Parameters<Links['move']>): Promise<boolean> =>
  (await run(
    session,
    sql`update link_request
           set state = ${to}, state_at = ${at}, candidate = coalesce(${change?.candidate ?? null}, candidate),
               decided_by = coalesce(${change?.decidedBy ?? null}, decided_by),
               name = case when ${DECIDED.includes(to)} then null else name end,
               email = case when ${DECIDED.includes(to)} then null else email end
         where id = ${id} and state = ${from}`,
  )) === 1

/** Accounts that are not known yet: the queries of `Links`. */
export const linksOf = (session: Session): Links => ({
  add: link => add(session, link),
  find: id => one(session, LinkShape, sql`select * from link_request where id = ${id}`),
  move: (...args) => move(session, ...args),
  takeNew: (limit, at, stale) =>
    rows(
      session,
      LinkShape,
      sql`update link_request set state = 'looking', state_at = ${at}
           where id in (select id from link_request
                         where state = 'new' or (state = 'looking' and state_at < ${stale})
                         order by asked_at limit ${limit} for update skip locked)
           returning *`,
    ),
  waiting: municipality =>
    rows(
      session,
      LinkShape,
      sql`select * from link_request where municipality = ${municipality} and state = 'ask-others'
           order by asked_at, id collate "C"`,
    ),
})
