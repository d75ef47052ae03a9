-- Planning in a case: meetings, the weekly moment of a practice, agreements by goal; what a municipality chose in the
-- consent table. What a meeting or a goal is about stands sealed in vault_text.

create table case_meeting (
  id           text primary key check (id <> ''),
  case_id      text not null references case_discussion (id) on delete cascade,
  municipality text not null references municipality (name),
  state        text not null check (state in ('proposed', 'fixed', 'called-off')),
  options      timestamptz[] not null check (cardinality(options) between 1 and 3),
  minutes      integer not null check (minutes between 15 and 120),
  place        text not null check (place in ('practice', 'cjg', 'phone', 'video')),
  starts_at    timestamptz check (state <> 'fixed' or starts_at is not null),
  sequence     integer not null check (sequence >= 0),
  round        integer not null check (round > 0),
  posted       boolean not null,
  reminded_on  date
);
comment on table case_meeting is 'When a case is talked over. A room or number stands sealed in vault_text.';
comment on column case_meeting.starts_at is 'The moment that was fixed; kept while new ones are proposed, so that calendars can be told.';
comment on column case_meeting.sequence is 'Goes up with every change that a calendar must hear (RFC 5545, 3.8.7.4).';
comment on column case_meeting.round is 'Which series of proposals this is.';
create index case_meeting_of_case on case_meeting (case_id);
create index case_meeting_fixed on case_meeting (starts_at) where state = 'fixed';
create index case_meeting_of_municipality on case_meeting (municipality);

create table case_meeting_answer (
  meeting      text not null references case_meeting (id) on delete cascade,
  municipality text not null references municipality (name),
  person       text not null references person (id) on delete cascade,
  option       integer not null check (option between 0 and 2),
  can          boolean not null,
  primary key (meeting, person, option)
);
comment on table case_meeting_answer is 'Who can come at which of the proposed moments.';
create index case_meeting_answer_of_person on case_meeting_answer (person);
create index case_meeting_answer_of_municipality on case_meeting_answer (municipality);

create table practice_case_slot (
  practice     text primary key references practice (id) on delete cascade,
  municipality text not null references municipality (name),
  weekday      integer not null check (weekday between 1 and 5),
  hour         double precision not null check (hour >= 7 and hour < 20),
  minutes      integer not null check (minutes between 15 and 120)
);
comment on table practice_case_slot is 'The weekly moment that a practice keeps free for a kind-MDO.';
comment on column practice_case_slot.hour is 'By the Dutch clock: 12.5 is half past twelve.';
create index practice_case_slot_of_municipality on practice_case_slot (municipality);

alter table case_agreement add column goal text check (goal ~ '^g[1-9]$');
comment on column case_agreement.goal is 'Which goal of the case it serves; what that is, stands sealed in vault_text. Empty: none.';

create table consent_setting (
  municipality text not null references municipality (name),
  setting      text not null check (setting <> ''),
  value        text not null,
  set_by       text references person (id) on delete set null,
  set_at       timestamptz not null,
  primary key (municipality, setting)
);
comment on table consent_setting is 'Where a municipality chose otherwise than strict in the consent table; without a row it is strict.';
create index consent_setting_of_person on consent_setting (set_by);
