-- Messages to many people: what is said to whom, and what became of each.

create table broadcast (
  id           text primary key check (id <> ''),
  municipality text not null references municipality (name),
  author       text references person (id) on delete set null,
  created_at   timestamptz not null,
  state        text not null check (state in ('draft', 'scheduled', 'sending', 'cancelled', 'done')),
  template     text not null check (template in ('did-you-know', 'new-service', 'hours-changed', 'free')),
  body         text not null,
  button       text,
  link         text check (link like 'https://%'),
  audience     jsonb not null,
  send_at      timestamptz,
  keeps_week   boolean not null,
  place        jsonb,
  shown        text,
  ended_at     timestamptz,
  check ((state in ('cancelled', 'done')) = (ended_at is not null))
);
comment on table broadcast is 'A message of a coordinator or contact person to many professionals.';
comment on column broadcast.author is 'Empty once that person was erased.';
comment on column broadcast.body is 'The text, checked for personal data before it was stored. Emptied after the retention period.';
comment on column broadcast.audience is 'Roles, neighbourhoods, practices and forms of collaboration; none of a kind is all of it.';
comment on column broadcast.send_at is 'Empty: at once.';
comment on column broadcast.keeps_week is 'Whoever got an unasked message this week gets it when that week is over.';
comment on column broadcast.place is 'Where the author watches it; empty from the command line.';
comment on column broadcast.shown is 'Fingerprint of the progress that the author saw last.';
create index broadcast_of_municipality on broadcast (municipality, created_at desc);
create index broadcast_of_author on broadcast (author);
create index broadcast_to_do on broadcast (state) where state in ('scheduled', 'sending');

create table broadcast_receiver (
  broadcast    text not null references broadcast (id) on delete cascade,
  number       integer not null,
  municipality text not null references municipality (name),
  person       text references person (id) on delete set null,
  platform     text check (platform in ('slack', 'teams', 'local')),
  workspace    text,
  state        text not null check (state in ('waiting', 'queued', 'sent', 'failed', 'unknown', 'cancelled', 'skipped')),
  reason       text,
  attempt      integer not null default 0,
  letter       text,
  queued_at    timestamptz,
  not_before   timestamptz,
  keeps_week   boolean not null,
  opened_at    timestamptz,
  primary key (broadcast, number),
  unique (broadcast, person),
  check (state not in ('waiting', 'queued') or platform is not null),
  check (state <> 'queued' or letter is not null)
);
comment on table broadcast_receiver is 'What became of a broadcast for one person.';
comment on column broadcast_receiver.person is 'Empty once that person was erased; the row still counts.';
comment on column broadcast_receiver.platform is 'Where they are reached; empty for who cannot be.';
comment on column broadcast_receiver.state is 'queued: in the outbox, under the key in letter; skipped: could not be reached from the start, reason says why.';
comment on column broadcast_receiver.attempt is 'Goes up when it is sent again on request, so that the letter has a new key.';
comment on column broadcast_receiver.queued_at is 'When it was put in the outbox; also the moment noted as unasked message.';
comment on column broadcast_receiver.not_before is 'The end of their week after another unasked message.';
create index broadcast_receiver_waiting on broadcast_receiver (broadcast, platform, workspace, number) where state = 'waiting';
create index broadcast_receiver_queued on broadcast_receiver (broadcast) where state = 'queued';
create index broadcast_receiver_of_person on broadcast_receiver (person);
