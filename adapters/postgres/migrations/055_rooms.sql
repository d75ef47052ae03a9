-- Rooms of cases, where the platform can't be asked for them. Names are case numbers: never content, never a child.

create table case_channel (
  municipality text not null references municipality (name),
  workspace    text not null check (workspace <> ''),
  conversation text not null check (conversation <> ''),
  primary key (municipality, workspace)
);
comment on table case_channel is 'The channel that a coordinator appointed for cases, where the bot can''t make rooms.';

create table case_thread (
  municipality text not null references municipality (name),
  workspace    text not null check (workspace <> ''),
  name         text not null check (name <> ''),
  conversation text not null,
  thread       text not null,
  primary key (workspace, name)
);
comment on table case_thread is 'The thread that was made for a case, so that it is made once.';
comment on column case_thread.name is 'The number of the case.';

create table local_room (
  id           text primary key check (id <> ''),
  municipality text not null references municipality (name),
  name         text not null unique,
  topic        text not null,
  members      text[] not null,
  archived_at  timestamptz
);
comment on table local_room is 'A room of the local page. Deleted after the retention period, counted from its archiving.';
comment on column local_room.members is 'Users who read it: persons of the local page, or a guest.';

alter table local_message add column author text;
comment on column local_message.author is 'In a room: the user who wrote it.';
create index local_message_by_author on local_message (author) where author is not null;
