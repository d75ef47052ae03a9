-- Case discussions (kind-MDO). Who, when, in which state: what a case is about stands sealed in vault_text.

create table case_number (
  year integer primary key,
  last integer not null check (last > 0)
);
comment on table case_number is 'The last case number given out in a year. Numbers are never used again.';

create table case_discussion (
  id            text primary key check (id <> ''),
  number        text not null unique,
  municipality  text not null references municipality (name),
  state         text not null check (state in ('draft', 'blocked', 'requested', 'open', 'frozen', 'closed', 'withdrawn', 'erased')),
  mode          text not null check (mode in ('anonymous', 'named')),
  theme         text not null check (theme <> ''),
  age_band      text check (age_band in ('0-3', '4-11', '12-15', '16-17', '18+')),
  urgency       text not null check (urgency in ('today', 'this-week', 'can-wait')),
  purpose       text not null check (purpose in ('advice', 'joint-plan', 'start-help')),
  referrer      text references person (id) on delete set null,
  manager       text references person (id) on delete set null,
  manager_state text not null check (manager_state in ('asked', 'accepted')),
  manager_at    timestamptz,
  platform      text not null check (platform in ('slack', 'teams', 'local')),
  workspace     text not null,
  conversation  text,
  thread        text,
  place_kind    text check (place_kind in ('direct', 'group', 'channel')),
  step          text not null check (step in ('none', 'asked', 'made', 'invited', 'posted', 'archived')),
  room_number   integer not null check (room_number > 0),
  reason        text check (reason in ('stranger', 'members-unknown', 'room-failed', 'consent', 'no-manager')),
  work_at       timestamptz,
  attempts      integer not null check (attempts >= 0),
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  phoned_at     timestamptz,
  level         text check (level in ('own-network', 'preventive', 'light', 'specialist', 'none')),
  prevented     text check (prevented in ('yes', 'no', 'unknown')),
  version       integer not null check (version > 0),
  check ((conversation is null) = (place_kind is null))
);
comment on table case_discussion is 'A case by its number. Nothing here names a family: there is no column for it.';
comment on column case_discussion.age_band is 'Years stand in the sealed facts only.';
comment on column case_discussion.manager is 'The case manager (casusregisseur); without one that accepted, a case does not open.';
comment on column case_discussion.step is 'How far the room is; written down before and after the platform is asked, so that a crash leaves nothing half open.';
comment on column case_discussion.work_at is 'When the worker looks at it again.';
comment on column case_discussion.version is 'Goes up with every change: who worked from an older one does nothing.';
create index case_discussion_due on case_discussion (work_at) where work_at is not null;
create index case_discussion_of_municipality on case_discussion (municipality, state);
create index case_discussion_in_room on case_discussion (platform, workspace, conversation) where conversation is not null;
create index case_discussion_of_referrer on case_discussion (referrer);
create index case_discussion_of_manager on case_discussion (manager);

create table case_participant (
  case_id      text not null references case_discussion (id) on delete cascade,
  municipality text not null references municipality (name),
  person       text not null references person (id) on delete cascade,
  role         text not null check (role in ('participant', 'expert')),
  state        text not null check (state in ('uncovered', 'asked', 'joined', 'declined', 'silent', 'left')),
  asked_at     timestamptz not null,
  invited      boolean not null,
  primary key (case_id, person)
);
comment on table case_participant is 'Who was asked to join a case, and whether they did.';
create index case_participant_of_person on case_participant (person);
create index case_participant_of_municipality on case_participant (municipality);

create table case_agreement (
  id           text primary key check (id <> ''),
  case_id      text not null references case_discussion (id) on delete cascade,
  municipality text not null references municipality (name),
  person       text references person (id) on delete set null,
  due          date not null,
  state        text not null check (state in ('open', 'done')),
  posted       boolean not null,
  reminded_on  date
);
comment on table case_agreement is 'Who does something in a case, and by when. What it is, stands sealed in vault_text.';
create index case_agreement_of_case on case_agreement (case_id);
create index case_agreement_open on case_agreement (due) where state = 'open';
create index case_agreement_of_person on case_agreement (person);
create index case_agreement_of_municipality on case_agreement (municipality);

create table case_told (
  case_id      text not null references case_discussion (id) on delete cascade,
  municipality text not null references municipality (name),
  what         text not null,
  told_at      timestamptz not null,
  primary key (case_id, what)
);
comment on table case_told is 'What was said about a case once, so that it is not said twice. Never its content.';
create index case_told_of_municipality on case_told (municipality);
