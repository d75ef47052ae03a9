import * as z from 'zod'
import type { Place, Question } from '../../src/ports.ts'
import { HelpShape, NeedShape } from './need-shape.ts'
import { json, one, run, type Session, sql } from './sql.ts'
import { gapId, openGap } from './work-items.ts'

const QuestionRow: z.ZodType<Question> = z
  .object({
    key: z.string(),
    municipality: z.string(),
    mapMunicipality: z.string().nullable(),
    asker: z.string().nullable(),
    platform: z.enum(['slack', 'teams', 'local']),
    workspace: z.string(),
    conversation: z.string(),
    thread: z.string().nullable(),
    placeKind: z.enum(['direct', 'group', 'channel']),
    askedAt: z.date(),
    need: NeedShape,
    outcome: z.enum(['answered', 'no-match', 'asked-back', 'not-a-question', 'safety', 'elsewhere']),
    services: z.array(z.string()),
    help: HelpShape.nullable(),
  })
  .transform(({ platform, workspace, conversation, thread, placeKind, mapMunicipality, help, ...question }) => ({
    ...question,
    ...(mapMunicipality === null ? {} : { mapOf: mapMunicipality }),
    ...(help === null ? {} : { help }),
    place: { platform, workspace, conversation, kind: placeKind, ...(thread === null ? {} : { thread }) },
  }))

/** With what it was a gap for, taken off the coordinator's list; what the coordinator finished stays as it is. */
const upsertQuestion = (session: Session, q: Question) =>
  run(
    session,
    sql`with closed as (delete from work_item where id = ${gapId(q.key)} and done_at is null and ${q.outcome} <> 'no-match')
        insert into question (key, municipality, map_municipality, asker, platform, workspace, conversation, thread, place_kind, asked_at,
                              need, outcome, services, help)
        values (${q.key}, ${q.municipality}, ${q.mapOf ?? null}, ${q.asker}, ${q.place.platform}, ${q.place.workspace}, ${q.place.conversation},
                ${q.place.thread ?? null}, ${q.place.kind}, ${q.askedAt}, ${json(q.need)}, ${q.outcome}, ${q.services},
                ${q.help ? json(q.help) : null})
        on conflict (key) do update
          set need = excluded.need, outcome = excluded.outcome, services = excluded.services, help = excluded.help`,
  )

/** A question that nothing answered goes on the coordinator's list; once a refinement finds something it leaves it. */
export async function saveQuestion(session: Session, question: Question): Promise<void> {
  await upsertQuestion(session, question)
  if (question.outcome === 'no-match') await openGap(session, question.key)
}

export const questionByKey = (session: Session, key: string): Promise<Question | null> =>
  one(session, QuestionRow, sql`select * from question where key = ${key}`)

/** A press on it waits for the end of this transaction, and what was pressed before is seen. */
export const heldQuestion = (session: Session, key: string): Promise<Question | null> =>
  one(session, QuestionRow, sql`select * from question where key = ${key} for update`)

/** Outside a thread only questions outside a thread count. */
export const lastQuestion = (session: Session, place: Place, since: Date): Promise<Question | null> =>
  one(
    session,
    QuestionRow,
    sql`select * from question
         where platform = ${place.platform} and workspace = ${place.workspace} and conversation = ${place.conversation}
           and thread is not distinct from ${place.thread ?? null}::text and asked_at >= ${since}
         order by asked_at desc, key desc limit 1`,
  )
