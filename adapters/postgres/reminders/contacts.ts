import * as z from 'zod'
import type { ContactMoment, Reminder } from '../../../src/contact-person/reminder-store.ts'
import { one, rows, run, type Session, sql } from '../sql.ts'

export async function addContact(session: Session, m: ContactMoment): Promise<void> {
  await run(
    session,
    sql`insert into contact_moment (municipality, practice, contact_person, noted_by, happened_at, how)
        values (${m.municipality}, ${m.practice}, ${m.contactPerson}, ${m.by}, ${m.at}, ${m.how})`,
  )
}

const Practice = z.object({ practice: z.string() })

export async function inTouch(session: Session, practices: string[], since: Date): Promise<string[]> {
  const found = await rows(
    session,
    Practice,
    sql`select distinct practice from contact_moment
         where practice = any(${practices}::text[]) and happened_at >= ${since} order by practice`,
  )
  return found.map(({ practice }) => practice)
}

const Named = z.object({ id: z.string(), name: z.string() })

export async function practiceNames(session: Session, practices: string[]): Promise<Map<string, string>> {
  const found = await rows(session, Named, sql`select id, name from practice where id = any(${practices}::text[])`)
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** false: a reminder with this key was there already. */
export const addReminder = async (session: Session, r: Reminder): Promise<boolean> =>
  (await run(
    session,
    sql`insert into reminder (key, municipality, person, kind, practices, about, thing, reason, sent_at)
        values (${r.key}, ${r.municipality}, ${r.person}, ${r.kind}, ${r.practices}, ${r.about}, ${r.thing}, ${r.reason},
                ${r.at})
        on conflict (key) do nothing`,
  )) === 1

const ReminderShape: z.ZodType<Reminder> = z
  .object({
    key: z.string(),
    municipality: z.string(),
    person: z.string(),
    kind: z.enum(['practice', 'contact-person']),
    practices: z.array(z.string()),
    about: z.string().nullable(),
    thing: z.string().nullable(),
    reason: z.enum(['unheard', 'after-change', 'active', 'silence']),
    sentAt: z.date(),
  })
  .transform(({ sentAt, ...reminder }) => ({ ...reminder, at: sentAt }))

export const reminderByKey = (session: Session, key: string): Promise<Reminder | null> =>
  one(session, ReminderShape, sql`select * from reminder where key = ${key}`)
