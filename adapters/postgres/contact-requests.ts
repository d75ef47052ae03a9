import * as z from 'zod'
import { type CallBacks, type ContactRequest, STEPS } from '../../src/contact-person/request.ts'
import { one, type Query, rows, run, type Session, sql } from './sql.ts'

const text = z.string().nullable()

const RequestShape: z.ZodType<ContactRequest> = z
  .object({
    id: z.string(),
    kind: z.enum(['question', 'call', 'message']),
    question: text,
    municipality: z.string(),
    askedBy: z.string(),
    contactPerson: z.string(),
    askedAt: z.date(),
    state: z.enum(['sent', 'seen', 'done']),
    words: text,
    phone: text,
    step: z.enum(STEPS),
    stepAt: z.date().nullable(),
    standIn: text,
    seenAt: z.date().nullable(),
    doneAt: z.date().nullable(),
    closedBy: text,
  })
  .transform(({ askedBy, contactPerson, askedAt, ...request }) => ({
    ...request,
    from: askedBy,
    to: contactPerson,
    at: askedAt,
  }))

/** false: this question was already put to the contact person, or the request is there. */
export const addContactRequest = async (session: Session, r: ContactRequest): Promise<boolean> =>
  (await run(
    session,
    sql`insert into contact_request (id, kind, question, municipality, asked_by, contact_person, asked_at, state, words, phone,
                                     step, step_at, stand_in, seen_at, done_at, closed_by)
        values (${r.id}, ${r.kind}, ${r.question}, ${r.municipality}, ${r.from}, ${r.to}, ${r.at}, ${r.state}, ${r.words},
                ${r.phone}, ${r.step}, ${r.stepAt}, ${r.standIn}, ${r.seenAt}, ${r.doneAt}, ${r.closedBy})
        on conflict do nothing`,
  )) === 1

const request = (session: Session, query: Query): Promise<ContactRequest | null> => one(session, RequestShape, query)
const requests = (session: Session, query: Query): Promise<ContactRequest[]> => rows(session, RequestShape, query)

export const contactRequestById = (session: Session, id: string): Promise<ContactRequest | null> =>
  request(session, sql`select * from contact_request where id = ${id}`)

export const contactRequestOf = (session: Session, question: string): Promise<ContactRequest | null> =>
  request(session, sql`select * from contact_request where question = ${question}`)

/** Going back is not possible. false: nothing changed. */
export const setContactRequest = async (
  session: Session,
  id: string,
  state: 'seen' | 'done',
  by: string,
  at: Date,
): Promise<boolean> =>
  (await run(
    session,
    state === 'seen'
      ? sql`update contact_request set state = 'seen', seen_at = ${at} where id = ${id} and state = 'sent'`
      : sql`update contact_request set state = 'done', done_at = ${at}, closed_by = ${by} where id = ${id} and state <> 'done'`,
  )) === 1

/** Not done yet, put or passed on to this person; who waits longest first. */
export const openContactRequests = (session: Session, contactPerson: string): Promise<ContactRequest[]> =>
  requests(
    session,
    sql`select * from contact_request
         where (contact_person = ${contactPerson} or stand_in = ${contactPerson}) and state <> 'done'
         order by asked_at, id collate "C"`,
  )

/** What happens to requests that nobody answers: the queries of `CallBacks`. */
export const callBacksOf = (session: Session): CallBacks => ({
  unanswered: limit =>
    requests(
      session,
      sql`select * from contact_request where state <> 'done' and step <> 'coordinator'
           order by asked_at, id collate "C" limit ${limit}`,
    ),
  goOn: async (id, from, to, standIn, at) =>
    (await run(
      session,
      sql`update contact_request set step = ${to}, step_at = ${at}, stand_in = coalesce(${standIn}, stand_in)
           where id = ${id} and step = ${from} and state <> 'done'`,
    )) === 1,
  askedBy: person =>
    requests(
      session,
      sql`select * from contact_request where asked_by = ${person} and state <> 'done' order by asked_at desc, id collate "C"`,
    ),
  withCoordinators: municipality =>
    requests(
      session,
      sql`select * from contact_request where municipality = ${municipality} and step = 'coordinator' and state <> 'done'
           order by asked_at, id collate "C"`,
    ),
})
