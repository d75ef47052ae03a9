import { run, type Session, sql } from './sql.ts'

const forgetLocalMessages = (session: Session, before: Date) =>
  run(session, sql`delete from local_message where sent_at < ${before}`)

/** The mark itself stays: it counts, and says nothing about anyone. */
const emptyNotes = (session: Session, before: Date) =>
  run(session, sql`update mark set note = '' where note <> '' and marked_at < ${before}`)

const emptyRequests = (session: Session, before: Date) =>
  run(session, sql`update contact_request set words = null where words is not null and asked_at < ${before}`)

/** The words of a question, stemmed, are close to the question itself; topics and age stay. */
const emptyWords = (session: Session, before: Date) =>
  run(
    session,
    sql`update question set need = need || '{"words": []}'
         where asked_at < ${before} and need->'words' <> '[]'`,
  )

/** The sentence of a language model about an answer. */
const emptyHelp = (session: Session, before: Date) =>
  run(session, sql`update question set help = null where help is not null and asked_at < ${before}`)

/** Only the day itself needs it; a month shows how it went. */
const forgetModelUse = (session: Session, before: Date) =>
  run(session, sql`delete from model_use where day < ${before}::timestamptz::date`)

/** What a case that goes on is about stays: without it nobody could tell who may read. */
const forgetVaultTexts = (session: Session, before: Date) =>
  run(
    session,
    sql`delete from vault_text t where t.written_at < ${before}
                                   and not exists (select from case_discussion c
                                                    where c.id = t.case_id and c.state in ('requested', 'open', 'frozen', 'blocked'))`,
  )

/** With the key goes all content of the case, wherever a copy of it is. */
const forgetClosedCases = (session: Session, before: Date) =>
  run(session, sql`delete from vault_key where closed_at < ${before}`)

/** Also what was never handled: it is encrypted, and too old to be answered. */
const forgetInbox = (session: Session, before: Date) =>
  run(session, sql`delete from inbox where received_at < ${before}`)

/** What could not be sent in all that time; what was sent has no content any more. */
const forgetUnsent = (session: Session, before: Date) =>
  run(session, sql`delete from outbox where state = 'waiting' and created_at < ${before}`)

/** Who was in a room of the local page, once that is over. */
const forgetRooms = (session: Session, before: Date) =>
  run(session, sql`delete from local_room where archived_at < ${before}`)
/** What was never sent; of what was, the text. */
const forgetDrafts = (session: Session, before: Date) =>
  run(session, sql`delete from broadcast where state = 'draft' and created_at < ${before}`)

const emptyBroadcasts = (session: Session, before: Date) =>
  run(
    session,
    sql`update broadcast set body = '', button = null, link = null where body <> '' and ended_at < ${before}`,
  )

/** Who reserved a place of a consultation hour that is over, and what was called off. */
const forgetPlaces = (session: Session, before: Date) =>
  run(session, sql`delete from consultation_place where day < ${before}::timestamptz::date`)
const forgetOff = (session: Session, before: Date) =>
  run(session, sql`delete from consultation_off where day < ${before}::timestamptz::date`)

/** Free text, and where it stands. */
const FREE_TEXT = [
  forgetLocalMessages,
  forgetRooms,
  emptyNotes,
  emptyRequests,
  emptyWords,
  emptyHelp,
  forgetModelUse,
  forgetVaultTexts,
  forgetClosedCases,
  forgetInbox,
  forgetUnsent,
  forgetDrafts,
  emptyBroadcasts,
  forgetPlaces,
  forgetOff,
]

/** Deletes the free text that is older than the retention period; gives the number of rows. */
export async function forget(session: Session, before: Date): Promise<number> {
  let count = 0
  for (const step of FREE_TEXT) count += await step(session, before)
  return count
}

/** Where a question was asked, after that was forgotten or the asker was erased. */
export const NOWHERE = 'forgotten'

/**
 * Age, neighbourhood and topic together may point at a family, and the conversation at a GP. What stays is what a report
 * counts: municipality, moment, topics, outcome, services.
 */
const emptyQuestions = (session: Session, before: Date) =>
  run(
    session,
    sql`update question set asker = null, conversation = ${NOWHERE}, thread = null,
               need = need || '{"age": null, "adultAge": null, "neighbourhood": null, "schoolNeighbourhood": null,
                                "practiceNeighbourhood": null, "elsewhere": null, "words": [], "named": [], "flags": []}'
         where asked_at < ${before} and (conversation <> ${NOWHERE} or asker is not null)`,
  )

const forgetMarkers = (session: Session, before: Date) =>
  run(session, sql`update mark set marked_by = null where marked_by is not null and marked_at < ${before}`)

const forgetRequests = (session: Session, before: Date) =>
  run(session, sql`delete from contact_request where asked_at < ${before}`)

/** Where and when something was sent to whom. */
const forgetSent = (session: Session, before: Date) =>
  run(session, sql`delete from outbox where created_at < ${before}`)

const forgetUnasked = (session: Session, before: Date) =>
  run(session, sql`delete from unasked_message where sent_at < ${before}`)

/** Who asks again, is asked again. */
const forgetChoices = (session: Session, before: Date) =>
  run(session, sql`delete from account_choice where chosen_at < ${before}`)
const forgetContacts = (session: Session, before: Date) =>
  run(session, sql`delete from contact_moment where happened_at < ${before}`)

const forgetReminders = (session: Session, before: Date) =>
  run(session, sql`delete from reminder where sent_at < ${before}`)

const forgetLinks = (session: Session, before: Date) =>
  run(session, sql`delete from link_request where asked_at < ${before}`)

const forgetAbsences = (session: Session, before: Date) =>
  run(
    session,
    sql`delete from absence where until_day < (${before}::timestamptz at time zone 'Europe/Amsterdam')::date`,
  )

const forgetIntroductions = (session: Session, before: Date) =>
  run(session, sql`delete from introduction where sent_at < ${before}`)

/** With everyone who got it. */
const forgetBroadcasts = (session: Session, before: Date) =>
  run(session, sql`delete from broadcast where ended_at < ${before}`)

/** Who was in a case that is over; number, theme, outcome and moments stay. */
const forgetCasePeople = async (session: Session, before: Date): Promise<number> =>
  (await run(
    session,
    sql`delete from case_participant p using case_discussion c
         where c.id = p.case_id and c.state = 'erased' and c.changed_at < ${before}`,
  )) +
  (await run(
    session,
    sql`update case_discussion set referrer = null, manager = null, conversation = null, thread = null, place_kind = null
         where state = 'erased' and changed_at < ${before} and (referrer is not null or manager is not null or conversation is not null)`,
  )) +
  (await run(
    session,
    sql`delete from case_told t using case_discussion c
                           where c.id = t.case_id and c.state = 'erased' and c.changed_at < ${before}`,
  )) +
  (await run(
    session,
    sql`delete from case_meeting m using case_discussion c
         where c.id = m.case_id and c.state = 'erased' and c.changed_at < ${before}`,
  ))

const DETAILS = [
  forgetCasePeople,
  emptyQuestions,
  forgetMarkers,
  forgetRequests,
  forgetSent,
  forgetUnasked,
  forgetChoices,
  forgetContacts,
  forgetReminders,
  forgetLinks,
  forgetAbsences,
  forgetIntroductions,
  forgetBroadcasts,
]

/** Makes older questions, marks, requests and letters anonymous; gives the number of rows. */
export async function forgetQuestions(session: Session, before: Date): Promise<number> {
  let count = 0
  for (const step of DETAILS) count += await step(session, before)
  return count
}
