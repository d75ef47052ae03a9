-- The conversations of the local page, which has no chat platform to keep them.

create table local_message (
  key          text primary key check (key <> ''),
  number       bigint generated always as identity,
  conversation text not null,
  sent_at      timestamptz not null,
  sender       text not null check (sender in ('user', 'bot')),
  body         text,
  card         jsonb,
  version      integer not null check (version > 0)
);
comment on table local_message is 'A line in a conversation of the local page. Deleted after the retention period.';
comment on column local_message.body is 'What was typed, after the guard took out what could name a child or a family.';
comment on column local_message.number is 'Order of arrival, for lines of the same moment.';
create index local_message_in_conversation on local_message (conversation, sent_at, number);
create index local_message_by_age on local_message (sent_at);
