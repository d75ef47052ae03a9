-- Contact between practices and their contact persons, and the reminders that keep it up.

create table contact_moment (
  id             bigint generated always as identity primary key,
  municipality   text not null references municipality (name),
  practice       text not null references practice (id) on delete cascade,
  contact_person text references person (id) on delete set null,
  noted_by       text references person (id) on delete set null,
  happened_at    timestamptz not null,
  how            text not null check (how in ('asked', 'answered', 'said'))
);
comment on table contact_moment is 'A practice and its contact person were in touch. Never about what.';
comment on column contact_moment.how is 'asked: a question was put to the contact person; answered: it was taken up; said: someone pressed ''contact gehad''.';
create index contact_moment_of_practice on contact_moment (practice, happened_at desc);
create index contact_moment_of_municipality on contact_moment (municipality, happened_at);
create index contact_moment_of_contact_person on contact_moment (contact_person);
create index contact_moment_by on contact_moment (noted_by);

create table reminder (
  key          text primary key check (key <> ''),
  municipality text not null references municipality (name),
  person       text not null references person (id) on delete cascade,
  kind         text not null check (kind in ('practice', 'contact-person')),
  practices    text[] not null check (cardinality(practices) > 0),
  about        text references person (id) on delete set null,
  thing        text,
  reason       text not null check (reason in ('unheard', 'after-change', 'active', 'silence')),
  sent_at      timestamptz not null
);
comment on table reminder is 'A reminder that was put in the outbox, in the same transaction. Its key is unique, so that none is sent twice.';
comment on column reminder.kind is 'Who read it: someone of a practice, or a contact person.';
comment on column reminder.about is 'To a practice: the contact person whom it is about.';
comment on column reminder.thing is 'Names the useful thing in it, so that the next one tells something else.';
create index reminder_of_person on reminder (person, sent_at desc);
create index reminder_of_municipality on reminder (municipality, sent_at);
create index reminder_about on reminder (about);

create table reminder_setting (
  person       text primary key references person (id) on delete cascade,
  municipality text not null references municipality (name),
  stopped      boolean not null,
  every_weeks  smallint check (every_weeks between 1 and 52),
  later_said   timestamptz,
  later_until  date,
  check ((later_said is null) = (later_until is null))
);
comment on table reminder_setting is 'What someone chose about their own reminders.';
comment on column reminder_setting.every_weeks is 'Empty: as the municipality has it.';
comment on column reminder_setting.later_until is '''Later'', said at later_said: again on this day of the Dutch calendar.';
create index reminder_setting_of_municipality on reminder_setting (municipality);

create table reminder_rhythm (
  municipality text primary key references municipality (name),
  every_weeks  smallint check (every_weeks between 1 and 52)
);
comment on table reminder_rhythm is 'What the coordinator chose for a municipality; without a row it is four weeks.';
comment on column reminder_rhythm.every_weeks is 'Empty: nobody there is reminded.';

alter table person add column look_at timestamptz not null default '-infinity';
comment on column person.look_at is 'When is looked again whether this person is to be reminded; a new person at once.';
create index person_to_look_at on person (look_at)
  where roles && array['gp', 'practice-nurse', 'contact-person'] and ended_at is null;
