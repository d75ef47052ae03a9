import { NOWHERE } from '../forget.ts'
import { type Query, sql } from '../sql.ts'
import type { Subject } from './subject.ts'

/**
 * Every table, and what it holds on a professional. `find` gives the rows as `row`, for export; `erase` are the
 * statements that take the person out, in an order that the references allow.
 */
export interface Holding {
  table: string
  find?: (person: Subject) => Query
  erase?: (person: Subject) => Query
  /** Why there is nothing to find or to erase. */
  because?: string
}

/** Whether a text holds a name, phone number or mail address of theirs, in any case. */
const mentioned = (marks: string[]) => marks.map(mark => mark.toLowerCase())
/** As it stands inside a JSON text. */
const inJson = (marks: string[]) => mentioned(marks).map(mark => JSON.stringify(mark).slice(1, -1))

export const HOLDINGS: Holding[] = [
  {
    table: 'question',
    find: p => sql`select to_jsonb(q) as row from question q
                    where q.asker = ${p.id} or (q.place_kind = 'direct' and q.conversation = any(${p.conversations}::text[]))
                    order by q.asked_at`,
    erase: p => sql`update question set asker = null, conversation = ${NOWHERE}, thread = null
                     where asker = ${p.id} or (place_kind = 'direct' and conversation = any(${p.conversations}::text[]))`,
  },
  {
    table: 'mark',
    find: p => sql`select to_jsonb(m) as row from mark m
                    where m.marked_by = ${p.id}
                       or exists (select from unnest(${mentioned(p.marks)}::text[]) as t where strpos(lower(m.note), t) > 0)
                    order by m.marked_at`,
    erase:
      p => sql`update mark m set marked_by = nullif(m.marked_by, ${p.id}), note = case when m.note is not null then '' end
                     where m.marked_by = ${p.id}
                        or exists (select from unnest(${mentioned(p.marks)}::text[]) as t where strpos(lower(m.note), t) > 0)`,
  },
  {
    table: 'contact_request',
    find: p => sql`select to_jsonb(c) as row from contact_request c
                    where c.asked_by = ${p.id} or c.contact_person = ${p.id} or c.stand_in = ${p.id} or c.closed_by = ${p.id}
                    order by c.asked_at`,
    erase: p => sql`with others as (update contact_request
                                       set stand_in = nullif(stand_in, ${p.id}), closed_by = nullif(closed_by, ${p.id})
                                     where (stand_in = ${p.id} or closed_by = ${p.id})
                                       and asked_by <> ${p.id} and contact_person <> ${p.id})
                    delete from contact_request where asked_by = ${p.id} or contact_person = ${p.id}`,
  },
  {
    table: 'local_message',
    find: p => sql`select to_jsonb(l) as row from local_message l
                    where l.conversation = any(${p.conversations}::text[]) or l.author = any(${p.conversations}::text[])
                       or exists (select from unnest(${mentioned(p.marks)}::text[]) as t where strpos(lower(l.body), t) > 0)
                       or exists (select from unnest(${inJson(p.marks)}::text[]) as t where strpos(lower(l.card::text), t) > 0)
                    order by l.sent_at, l.number`,
    erase: p => sql`delete from local_message l
                     where l.conversation = any(${p.conversations}::text[]) or l.author = any(${p.conversations}::text[])
                        or exists (select from unnest(${mentioned(p.marks)}::text[]) as t where strpos(lower(l.body), t) > 0)
                        or exists (select from unnest(${inJson(p.marks)}::text[]) as t where strpos(lower(l.card::text), t) > 0)`,
  },
  {
    table: 'local_room',
    find: p => sql`select to_jsonb(r) as row from local_room r where r.members && ${p.conversations}::text[]`,
    erase: p => sql`update local_room
                       set members = array(select m from unnest(members) as m where m <> all(${p.conversations}::text[]))
                     where members && ${p.conversations}::text[]`,
  },
  {
    table: 'inbox',
    find: p => sql`select to_jsonb(i) - 'content' as row from inbox i
                    where exists (select from unnest(${p.conversations}::text[]) as t where strpos(i.lane, t) > 0)`,
    erase: p => sql`delete from inbox i
                     where exists (select from unnest(${p.conversations}::text[]) as t where strpos(i.lane, t) > 0)`,
  },
  {
    table: 'outbox',
    find: p => sql`select to_jsonb(o) - 'content' as row from outbox o
                    where o.conversation = any(${p.conversations}::text[]) or o.reader = any(${p.conversations}::text[])`,
    erase: p => sql`delete from outbox
                     where conversation = any(${p.conversations}::text[]) or reader = any(${p.conversations}::text[])`,
  },
  {
    table: 'teams_reference',
    find: p => sql`select to_jsonb(t) as row from teams_reference t
                    where t.user_id = any(${p.conversations}::text[]) or t.conversation = any(${p.conversations}::text[])`,
    erase: p => sql`delete from teams_reference
                     where user_id = any(${p.conversations}::text[]) or conversation = any(${p.conversations}::text[])`,
  },
  {
    table: 'account_choice',
    find: p => sql`select to_jsonb(c) as row from account_choice c where c.user_id = any(${p.conversations}::text[])`,
    erase: p => sql`delete from account_choice where user_id = any(${p.conversations}::text[])`,
  },
  {
    table: 'assignment',
    find: p => sql`select to_jsonb(a) as row from assignment a
                    where a.contact_person = ${p.id} or a.stand_in = ${p.id}
                       or a.practice = (select practice from person where id = ${p.id}) order by a.starts_on`,
    erase:
      p => sql`update assignment set contact_person = nullif(contact_person, ${p.id}), stand_in = nullif(stand_in, ${p.id})
                     where contact_person = ${p.id} or stand_in = ${p.id}`,
  },
  {
    table: 'absence',
    find: p =>
      sql`select to_jsonb(a) as row from absence a where a.person = ${p.id} or a.stand_in = ${p.id} order by a.from_day`,
    erase: p => sql`with others as (update absence set stand_in = null where stand_in = ${p.id} and person <> ${p.id})
                    delete from absence where person = ${p.id}`,
  },
  {
    table: 'introduction',
    find: p => sql`select to_jsonb(i) as row from introduction i where i.person = ${p.id} order by i.sent_at`,
    erase: p => sql`delete from introduction where person = ${p.id}`,
  },
  {
    table: 'link_request',
    find: p => sql`select to_jsonb(l) as row from link_request l
                    where l.candidate = ${p.id} or l.decided_by = ${p.id} or l.user_id = any(${p.conversations}::text[])
                    order by l.asked_at`,
    erase: p => sql`with others as (update link_request set decided_by = null
                                     where decided_by = ${p.id} and candidate is distinct from ${p.id}
                                       and not user_id = any(${p.conversations}::text[]))
                    delete from link_request where candidate = ${p.id} or user_id = any(${p.conversations}::text[])`,
  },
  {
    table: 'account',
    find: p => sql`select to_jsonb(a) as row from account a where a.person = ${p.id}`,
    erase: p => sql`delete from account where person = ${p.id}`,
  },
  {
    table: 'practice',
    find: p =>
      sql`select to_jsonb(w) as row from practice w where w.id = (select practice from person where id = ${p.id})`,
    because: 'an organisation, which stays when one of its people goes',
  },
  {
    table: 'unasked_message',
    find: p => sql`select to_jsonb(u) as row from unasked_message u where u.person = ${p.id} order by u.sent_at`,
    erase: p => sql`delete from unasked_message where person = ${p.id}`,
  },
  {
    table: 'contact_moment',
    find: p => sql`select to_jsonb(c) as row from contact_moment c
                    where c.contact_person = ${p.id} or c.noted_by = ${p.id} order by c.happened_at`,
    erase: p => sql`update contact_moment
                       set contact_person = nullif(contact_person, ${p.id}), noted_by = nullif(noted_by, ${p.id})
                     where contact_person = ${p.id} or noted_by = ${p.id}`,
  },
  {
    table: 'reminder',
    find: p =>
      sql`select to_jsonb(r) as row from reminder r where r.person = ${p.id} or r.about = ${p.id} order by r.sent_at`,
    erase: p => sql`delete from reminder where person = ${p.id} or about = ${p.id}`,
  },
  {
    table: 'reminder_setting',
    find: p => sql`select to_jsonb(s) as row from reminder_setting s where s.person = ${p.id}`,
    erase: p => sql`delete from reminder_setting where person = ${p.id}`,
  },
  {
    table: 'model_use',
    find: p => sql`select to_jsonb(m) as row from model_use m where m.person = ${p.id} order by m.day`,
    erase: p => sql`delete from model_use where person = ${p.id}`,
  },
  {
    table: 'broadcast_receiver',
    find: p => sql`select to_jsonb(r) as row from broadcast_receiver r where r.person = ${p.id} order by r.broadcast`,
    erase: p => sql`update broadcast_receiver set person = null where person = ${p.id}`,
  },
  {
    table: 'broadcast',
    find: p => sql`select to_jsonb(b) as row from broadcast b
                    where b.author = ${p.id} or b.place->>'conversation' = any(${p.conversations}::text[])
                       or exists (select from unnest(${mentioned(p.marks)}::text[]) as t
                                   where strpos(lower(concat_ws(' ', b.body, b.button, b.link)), t) > 0)
                    order by b.created_at`,
    erase: p => sql`update broadcast b
                       set author = nullif(b.author, ${p.id}),
                           place = case when b.author = ${p.id} or b.place->>'conversation' = any(${p.conversations}::text[])
                                        then null else b.place end,
                           body = case when m.there then '' else b.body end,
                           button = case when not m.there then b.button end,
                           link = case when not m.there then b.link end
                      from (select n.id, exists (select from unnest(${mentioned(p.marks)}::text[]) as t
                                                  where strpos(lower(concat_ws(' ', n.body, n.button, n.link)), t) > 0) as there
                              from broadcast n) m
                     where m.id = b.id
                       and (m.there or b.author = ${p.id} or b.place->>'conversation' = any(${p.conversations}::text[]))`,
  },
  {
    table: 'consultation_place',
    find: p =>
      sql`select to_jsonb(c) as row from consultation_place c where c.taken_by = ${p.id} order by c.day, c.number`,
    erase: p => sql`update consultation_place set taken_by = null where taken_by = ${p.id}`,
  },
  { table: 'consultation_hour', because: 'a practice and a time; the room is held against the guard' },
  { table: 'consultation_off', because: 'a day' },
  {
    table: 'case_participant',
    find: p => sql`select to_jsonb(c) as row from case_participant c where c.person = ${p.id} order by c.asked_at`,
    erase: p => sql`delete from case_participant where person = ${p.id}`,
  },
  {
    table: 'case_agreement',
    find: p => sql`select to_jsonb(c) as row from case_agreement c where c.person = ${p.id} order by c.due`,
    erase: p => sql`update case_agreement set person = null where person = ${p.id}`,
  },
  {
    table: 'case_meeting_answer',
    find: p =>
      sql`select to_jsonb(c) as row from case_meeting_answer c where c.person = ${p.id} order by c.meeting, c.option`,
    erase: p => sql`delete from case_meeting_answer where person = ${p.id}`,
  },
  {
    table: 'consent_setting',
    find: p => sql`select to_jsonb(c) as row from consent_setting c where c.set_by = ${p.id} order by c.set_at`,
    erase: p => sql`update consent_setting set set_by = null where set_by = ${p.id}`,
  },
  {
    table: 'case_discussion',
    find: p => sql`select to_jsonb(c) as row from case_discussion c
                    where c.referrer = ${p.id} or c.manager = ${p.id} order by c.created_at`,
    erase: p => sql`update case_discussion set referrer = nullif(referrer, ${p.id}), manager = nullif(manager, ${p.id})
                     where referrer = ${p.id} or manager = ${p.id}`,
  },
  {
    table: 'person',
    find: p => sql`select to_jsonb(x) as row from person x where x.id = ${p.id}`,
    erase: p => sql`delete from person where id = ${p.id}`,
  },
  { table: 'case_meeting', because: 'a case number, moments and a kind of place' },
  { table: 'practice_case_slot', because: 'a practice and an hour of the week' },
  { table: 'case_channel', because: 'a municipality and a channel' },
  { table: 'case_thread', because: 'a case number and a thread' },
  { table: 'audit_line', because: 'exported by pseudonym (audit/read.ts); stays under the pseudonym' },
  { table: 'audit_head', because: 'a number and a hash' },
  { table: 'audit_checkpoint', because: 'numbers, hashes and signatures' },
  { table: 'work_item', because: 'leads to a question and a mark, and holds nothing else' },
  { table: 'contact_agreement', because: 'no person' },
  { table: 'sending_process', because: 'no person' },
  { table: 'bulk_turn', because: 'no person' },
  { table: 'workspace', because: 'no person' },
  { table: 'slack_installation', because: 'no person' },
  { table: 'municipality', because: 'no person' },
  { table: 'neighbourhood', because: 'no person' },
  { table: 'service', because: 'what the municipality publishes; erasing tells which services mention the person' },
  { table: 'case_number', because: 'a year and a number' },
  { table: 'case_told', because: 'that something was said about a case, not to whom' },
  { table: 'vault_key', because: 'keys of cases' },
  { table: 'vault_text', because: 'sealed; kept at most thirty days' },
  { table: 'reminder_rhythm', because: 'no person' },
  { table: 'recurring_work', because: 'no person' },
  { table: 'schema_migration', because: 'no person' },
]
