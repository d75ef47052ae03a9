import * as z from 'zod'
import type { Reference, Who } from '../../src/ports.ts'
import { one, run, type Session, sql } from './sql.ts'

const ReferenceShape: z.ZodType<Reference> = z
  .object({
    workspace: z.string(),
    conversation: z.string(),
    kind: z.enum(['direct', 'group', 'channel']),
    serviceUrl: z.string(),
    bot: z.string(),
    userId: z.string().nullable(),
    team: z.string().nullable(),
  })
  .transform(({ userId, ...reference }) => ({ ...reference, user: userId }))

/** A user or team that is no longer named stays known; what changed nothing writes nothing. Gives whether it is new. */
export async function saveReference(session: Session, r: Reference): Promise<boolean> {
  const inserted = await run(
    session,
    sql`insert into teams_reference (workspace, conversation, kind, service_url, bot, user_id, team)
        values (${r.workspace}, ${r.conversation}, ${r.kind}, ${r.serviceUrl}, ${r.bot}, ${r.user}, ${r.team})
        on conflict do nothing`,
  )
  if (inserted === 0) await renewReference(session, r)
  return inserted > 0
}

const renewReference = (session: Session, r: Reference): Promise<number> =>
  run(
    session,
    sql`update teams_reference
           set kind = ${r.kind}, service_url = ${r.serviceUrl}, bot = ${r.bot},
               user_id = case when ${r.kind}::text = 'direct' then coalesce(${r.user}, user_id) end,
               team = coalesce(${r.team}, team)
         where workspace = ${r.workspace} and conversation = ${r.conversation}
           and (kind, service_url, bot, user_id, team) is distinct from
               (${r.kind}::text, ${r.serviceUrl}::text, ${r.bot}::text, coalesce(${r.user}, user_id), coalesce(${r.team}, team))`,
  )

export const referenceOf = (session: Session, workspace: string, conversation: string): Promise<Reference | null> =>
  one(
    session,
    ReferenceShape,
    sql`select * from teams_reference where workspace = ${workspace} and conversation = ${conversation}`,
  )

/** After a reinstallation there may be two: any of them reaches the person. */
export const directReferenceOf = (session: Session, who: Who): Promise<Reference | null> =>
  one(
    session,
    ReferenceShape,
    sql`select * from teams_reference where workspace = ${who.workspace} and user_id = ${who.user}
         order by conversation collate "C" limit 1`,
  )

export async function removeReference(session: Session, workspace: string, conversation: string): Promise<void> {
  await run(session, sql`delete from teams_reference where workspace = ${workspace} and conversation = ${conversation}`)
}

/** A team with all its channels. */
export async function removeTeam(session: Session, workspace: string, team: string): Promise<void> {
  await run(session, sql`delete from teams_reference where workspace = ${workspace} and team = ${team}`)
}
