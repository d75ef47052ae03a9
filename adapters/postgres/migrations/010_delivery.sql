-- What came in and waits to be handled, and what goes out and waits to be sent. Shared by all processes.

create table inbox (
  number      bigint generated always as identity primary key,
  id          text not null unique,
  lane        text not null,
  content     bytea,
  received_at timestamptz not null,
  due_at      timestamptz not null,
  attempts    integer not null default 0,
  done_at     timestamptz,
  check ((content is null) = (done_at is not null))
);
comment on table inbox is 'A delivery of a platform, before it is acknowledged. The row stays at least 25 hours, so that a repeated delivery is known.';
comment on column inbox.id is 'The name of the delivery that the platform repeats when it delivers again.';
comment on column inbox.lane is 'The conversation: what waits in one is handled in the order of number.';
comment on column inbox.content is 'Guarded and encrypted; gone once handled.';
create index inbox_waiting on inbox (lane, number) where done_at is null;
create index inbox_by_age on inbox (done_at);

create table outbox (
  number       bigint generated always as identity primary key,
  key          text not null,
  kind         text not null check (kind in ('post', 'update', 'whisper')),
  platform     text not null check (platform in ('slack', 'teams', 'local')),
  workspace    text not null,
  conversation text not null,
  thread       text,
  place_kind   text not null check (place_kind in ('direct', 'group', 'channel')),
  reader       text check ((kind = 'whisper') = (reader is not null)),
  lane         text not null,
  content      bytea,
  bulk         boolean not null,
  state        text not null default 'waiting' check (state in ('waiting', 'sent', 'dead', 'unknown')),
  ref          text,
  attempts     integer not null default 0,
  taken_by     text,
  unanswered   integer not null default 0,
  created_at   timestamptz not null,
  due_at       timestamptz not null,
  done_at      timestamptz,
  reason       text,
  check ((state = 'waiting') = (done_at is null)),
  check ((state = 'waiting') = (content is not null))
);
comment on table outbox is 'What goes out: frozen, sent once, in the order of its conversation. A sent post stays, because changing the message needs its ref.';
comment on column outbox.key is 'Names the message for good; posting it twice in one conversation shows it once.';
comment on column outbox.reader is 'Who alone sees a whisper.';
comment on column outbox.content is 'The card, encrypted; gone once sent or given up.';
comment on column outbox.bulk is 'Nobody waits for it: it keeps the pace of the platform and is not repeated on a guess.';
comment on column outbox.state is 'dead: given up, reason says why; unknown: perhaps sent, nobody can tell.';
comment on column outbox.ref is 'Where the message stands on the platform.';
comment on column outbox.taken_by is 'The process that sends it now.';
comment on column outbox.unanswered is 'Attempts without an answer, the one on its way included: when it is taken over, look before sending again.';
create unique index outbox_posted on outbox (key, lane) where kind <> 'update';
create index outbox_waiting on outbox (lane, number) where state = 'waiting';
create index outbox_due on outbox (due_at) where state = 'waiting';
create index outbox_by_age on outbox (done_at);

create table sending_process (
  id      text primary key,
  seen_at timestamptz not null
);
comment on table sending_process is 'Who sends. What a process that is no longer seen had taken, the others take over.';
