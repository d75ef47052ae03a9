-- A request to a contact person may be about a question, to be called, or a short message; and it is never left lying.

alter table contact_request alter column question drop not null;
alter table contact_request add column kind text not null default 'question' check (kind in ('question', 'call', 'message'));
alter table contact_request add column words text;
alter table contact_request add column phone text;
alter table contact_request add column step text not null default 'asked' check (step in ('asked', 'reminded', 'stand-in', 'coordinator'));
alter table contact_request add column step_at timestamptz;
alter table contact_request add column stand_in text references person (id) on delete set null;
alter table contact_request add column seen_at timestamptz;
alter table contact_request add column done_at timestamptz;
alter table contact_request add column closed_by text references person (id) on delete set null;
alter table contact_request add check ((kind = 'question') = (question is not null));
comment on table contact_request is 'A GP asks the contact person to think along about a question (once for a question), to call, or writes a line.';
comment on column contact_request.words is 'What the asker adds, guarded. Emptied after the retention period.';
comment on column contact_request.phone is 'Where to call back, when that is another number than the practice''s.';
comment on column contact_request.step is 'How far it went while nobody answered: reminded once, then to the stand-in, then to the coordinators.';
comment on column contact_request.stand_in is 'To whom it was passed on.';
comment on column contact_request.closed_by is 'Who took it up.';
create index contact_request_unanswered on contact_request (asked_at) where state <> 'done' and step <> 'coordinator';
create index contact_request_of_stand_in on contact_request (stand_in) where stand_in is not null;
create index contact_request_closed_by on contact_request (closed_by) where closed_by is not null;
create index contact_request_with_words on contact_request (asked_at) where words is not null;
