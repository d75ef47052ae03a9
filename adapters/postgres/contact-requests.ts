import * as z from 'zod'
import type { ContactRequest } from '../../src/ports.ts'
import { one, type Query, rows, run, type Session, sql } from './sql.ts'

const RequestShape: z.ZodType<ContactRequest> = z
  .object({
    id: z.string(),
    question: z.string(),
    municipality: z.string(),
    askedBy: z.string(),
    contactPerson: z.string(),
    askedAt: z.date(),
    state: z.enum(['sent', 'seen', 'done']),
  })
  .transform(({ askedBy, contactPerson, askedAt, ...request }) => ({
    ...request,
    from: askedBy,
    to: contactPerson,
    at: askedAt,
  }))

/** false: this question was already put to the contact person. */
export const addContactRequest = async (session: Session, r: ContactRequest): Promise<boolean> =>
  (await run(
    session,
    sql`insert into contact_request (id, question, municipality, asked_by, contact_person, asked_at, state)
        values (${r.id}, ${r.question}, ${r.municipality}, ${r.from}, ${r.to}, ${r.at}, ${r.state})
        on conflict (question) do nothing`,
  )) === 1

const request = (session: Session, query: Query): Promise<ContactRequest | null> => one(session, RequestShape, query)

export const contactRequestById = (session: Session, id: string): Promise<ContactRequest | null> =>
  request(session, sql`select * from contact_request where id = ${id}`)

export const contactRequestOf = (session: Session, question: string): Promise<ContactRequest | null> =>
  request(session, sql`select * from contact_request where question = ${question}`)

export async function setContactRequest(session: Session, id: string, state: ContactRequest['state']): Promise<void> {
  await run(session, sql`update contact_request set state = ${state} where id = ${id}`)
}

/** Not done yet; who waits longest first. */
export const openContactRequests = (session: Session, contactPerson: string): Promise<ContactRequest[]> =>
  rows(
    session,
    RequestShape,
    sql`select * from contact_request where contact_person = ${contactPerson} and state <> 'done'
         order by asked_at, id collate "C"`,
  )
